"""Which other ways of calling the API a package has beside its clients."""

from __future__ import annotations

from keyword import iskeyword
from typing import TYPE_CHECKING, Literal, get_args

from msgspec import Struct

if TYPE_CHECKING:
    from specwright.document import Node

    from .values import Values

Library = Literal["asyncio", "urllib3"]


class OpenAPIGeneratorSurface(Struct, frozen=True):
    """The names of OpenAPI Generator's Python client (`surfaces.openapi_generator`)."""

    package: str | None = None
    """The dotted path of the package for them; the import package itself if it is None."""
    library: Library = "urllib3"
    """Which flavour the plain names are: `asyncio` awaits, `urllib3` blocks."""


def read_openapi_generator(node: Node | None, values: Values) -> OpenAPIGeneratorSurface | None:
    """Return the surface at `surfaces`, or None if there is none."""
    surfaces = values.known(node, frozenset({"openapi_generator"}))
    if "openapi_generator" not in surfaces:
        return None
    keys = values.known(surfaces["openapi_generator"], frozenset({"package", "library"}))
    package = values.text(keys.get("package"))
    parts = package.split(".") if package is not None else []
    if not all(part.isidentifier() and not iskeyword(part) for part in parts):
        values.refuse(keys["package"], "has to be a dotted path, such as `acme.client`")
        package = None
    written = values.text(keys.get("library")) or "urllib3"
    library: Library | None = next((name for name in get_args(Library) if name == written), None)
    if library is None:
        values.refuse(keys["library"], "has to be `asyncio` or `urllib3`")
    return OpenAPIGeneratorSurface(package, library or "urllib3")
