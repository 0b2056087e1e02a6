"""Ways of naming: our own, and that of the SDKs whose configuration lists models."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from . import identifiers, inflection, pluralize

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from specwright.config import Config

Words = tuple[str, ...]

_PLAIN = {"uri": "Uri", "uris": "Uris", "uuid": "Uuid", "uuids": "Uuids"}
"""Words that we write in capitals and those SDKs do not."""


class Style(Struct, frozen=True):
    """How words become names: how some are written, and what the singular of the last one is."""

    casings: Mapping[str, str]
    singular: Callable[[Words], Words]
    field: Callable[[Words], str] = identifiers.field
    """What an attribute of a model is called."""
    numbers: bool = False
    """Whether variants without a name, a constant and a title have a number."""


def _field(parts: Words) -> str:
    """Return an attribute as published SDKs have it, where `model_` at the front is pydantic's."""
    return identifiers.field(
        ("api", *parts) if parts[:1] == ("model",) and len(parts) > 1 else parts
    )


def style_of(config: Config) -> Style:
    """Return the way of naming that a configuration asks for."""
    casings = {casing.word: casing.pascal for casing in config.casings}
    if config.lists_models:
        return Style({**_PLAIN, **casings}, pluralize.singular_of, _field, numbers=True)
    return Style(casings, inflection.singular_of)
