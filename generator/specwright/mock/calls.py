"""What a document demands of requests: its paths, parameters, bodies and credentials.

The document is read here a second time, by `openapi-core` and the library below it, so that a
misreading of ours does not judge itself.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import unquote, urljoin, urlsplit

from jsonschema_path import SchemaPath
from msgspec import Struct
from openapi_core.validation.schemas.factories import SchemaValidatorsFactory

from specwright.diagnostics import Report
from specwright.document import Library

from .keywords import validator_class
from .routes import Route, routes_of, variables_of
from .schema import Schema, part_of
from .swagger_2_0 import as_openapi_3

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from specwright import ir

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
_OTHERS = "additionalOperations"
_STYLES = {"path": "simple", "query": "form", "header": "simple", "cookie": "form"}
# OpenAPI 3.1, 4.8.12.1: header parameters of these names are ignored.
_IGNORED_HEADERS = frozenset({"accept", "authorization", "content-type"})
_SCHEMES = ("", "data", "file", "ftp", "http", "https")


class Parameter(Struct, frozen=True):
    """A Parameter Object. `content_type` is set if its text is of a media type, not of a style."""

    name: str
    place: str
    required: bool
    style: str
    explode: bool
    content_type: str | None
    schema: Schema | None
    media: Media | None = None


class Media(Struct, frozen=True):
    """A Media Type Object with the content type or the range that it stands under."""

    content_type: str
    schema: Schema | None
    encoding: Mapping[str, Mapping[str, ir.Json]]


class Scheme(Struct, frozen=True):
    """A Security Scheme Object."""

    id: str
    kind: str
    place: str
    parameter: str
    scheme: str


class Call(Struct, frozen=True):
    """What one operation demands. `content` is empty if no body is described.

    `security` are alternatives, each a tuple of what is needed together; none is needed if there
    are no alternatives.
    """

    parameters: tuple[Parameter, ...]
    is_body_required: bool
    content: tuple[Media, ...]
    security: tuple[tuple[Scheme, ...], ...]


@dataclass(slots=True)
class Description:
    """A document, whose operations are read when the first request asks for them."""

    root: SchemaPath
    schemas: SchemaValidatorsFactory
    routes: tuple[Route, ...]
    _items: Mapping[str, SchemaPath]
    _calls: dict[tuple[str, str], Call] = field(default_factory=dict[tuple[str, str], Call])
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def methods(self, template: str) -> tuple[str, ...]:
        """Return the methods of a path; those with a field of their own are in upper case."""
        with self._lock:
            item = self._items[template]
            named = tuple(method.upper() for method in METHODS if method in item)
            return (*named, *_mapping(item / _OTHERS)) if _OTHERS in item else named

    def call(self, template: str, method: str) -> Call:
        """Return what the operation of a path and a method demands."""
        key = (template, method)
        with self._lock:
            if key not in self._calls:
                item = self._items[template]
                operation = (
                    item / method.lower()
                    if method.isupper() and method.lower() in item
                    else item / _OTHERS / method
                )
                self._calls[key] = self._call(item, operation, variables_of(template))
            return self._calls[key]

    def _call(self, item: SchemaPath, operation: SchemaPath, names: tuple[str, ...]) -> Call:
        body = operation / "requestBody" if "requestBody" in operation else None
        found: dict[tuple[str, str], Parameter] = {}
        for source in (operation, item):
            for path in source / "parameters" if "parameters" in source else ():
                parameter = self._parameter(path)
                # OpenAPI 3.1, 4.8.10.1: an operation's parameter goes before its path's.
                found.setdefault((parameter.name, parameter.place), parameter)
        return Call(
            tuple(p for p in found.values() if _is_sent(p, names)),
            body is not None and _mapping(body).get("required") is True,
            tuple(self._content(body)) if body is not None else (),
            tuple(self._security(operation)),
        )

    def _parameter(self, path: SchemaPath) -> Parameter:
        written = _mapping(path)
        place = str(written["in"])
        style = str(written.get("style", _STYLES.get(place, "form")))
        explode = written.get("explode", style in {"form", "cookie"})
        media = next(self._content(path), None)
        return Parameter(
            str(written["name"]),
            place,
            written.get("required") is True,
            style,
            explode is True,
            media.content_type if media is not None else None,
            media.schema if media is not None else self._schema(path),
            media,
        )

    def _content(self, holder: SchemaPath) -> Iterator[Media]:
        if "content" not in holder:
            return
        for content_type, media in (holder / "content").str_items():
            encoding = _mapping(media).get("encoding")
            yield Media(
                content_type,
                self._schema(media),
                cast("Mapping[str, Mapping[str, ir.Json]]", encoding)
                if isinstance(encoding, dict)
                else {},
            )

    def _schema(self, holder: SchemaPath) -> Schema | None:
        if "schema" not in holder:
            return None
        path = holder / "schema"
        validator = self.schemas.create(self.root, path).validator
        with path.resolve() as resolved:
            return Schema(part_of(resolved.contents, resolved.resolver), validator)

    def _security(self, operation: SchemaPath) -> Iterator[tuple[Scheme, ...]]:
        written = _mapping(operation).get("security", _mapping(self.root).get("security"))
        for requirement in cast("list[ir.Json]", written) if isinstance(written, list) else ():
            names = cast("dict[str, ir.Json]", requirement) if isinstance(requirement, dict) else {}
            yield tuple(scheme for name in names if (scheme := self._scheme(name)) is not None)

    def _scheme(self, name: str) -> Scheme | None:
        if "components" not in self.root or "securitySchemes" not in self.root / "components":
            return None
        schemes = self.root / "components" / "securitySchemes"
        if name not in schemes:
            return None
        written = _mapping(schemes / name)
        kind, place, parameter, scheme = (
            str(written.get(key, "")) for key in ("type", "in", "name", "scheme")
        )
        return Scheme(name, kind, place, parameter, scheme)


def read_calls(document: ir.Json, spec: Path, library: Library | None = None) -> Description:
    """Return a document as the judge reads it.

    `spec` is the file of the document: references lead to files in its folder and below, never
    elsewhere and never to the network, but for those that `library` has read.

    Raises:
        ValueError: The document is of no version that is served.
    """
    mapping = cast("dict[str, ir.Json]", document) if isinstance(document, dict) else {}
    if "openapi" not in mapping and str(mapping.get("swagger")) in {"2", "2.0"}:
        mapping = as_openapi_3(mapping)
    version = str(mapping.get("openapi", ""))
    if not version.startswith("3."):
        message = "the mock serves documents of Swagger 2.0 and OpenAPI 3"
        raise ValueError(message)
    own = spec.resolve().as_uri()
    base = urljoin(own, str(mapping.get("$self", "")))
    handlers: dict[str, Any] = dict.fromkeys(_SCHEMES, _local_files(spec, base, mapping, library))
    root = SchemaPath.from_dict(cast("Any", mapping), base_uri=base, handlers=handlers)
    paths = (root / "paths").str_items() if "paths" in root else iter(())
    items = {template: item for template, item in paths if template.startswith("/")}
    cls = validator_class(version)
    factory = SchemaValidatorsFactory(cls, cls.FORMAT_CHECKER)
    return Description(root, factory, routes_of(items), items)


def _local_files(
    spec: Path, base: str, document: ir.Json, library: Library | None
) -> Callable[[str], ir.Json]:
    """Return what reads the files that references lead to, as the document itself was read.

    `base` is the URI of the document; what is below its folder is below that of the file.
    """
    main = spec.resolve()
    folder = main.parent
    below, here = urljoin(base, "."), f"{folder.as_uri()}/"

    def read(uri: str) -> ir.Json:
        address = urlsplit(here + uri.removeprefix(below) if uri.startswith(below) else uri)
        path = Path(unquote(address.path)).resolve()
        known = library.met(uri) if library is not None else None
        if known is not None and path != main:
            return known.value
        if address.scheme != "file" or not path.is_relative_to(folder):
            message = "a reference leads out of the folder of the document"
            raise ValueError(message)
        if path == main:  # overlays may have made something else of it than the file says
            return document
        node = Library(Report()).open(path)
        return node.value if node is not None else {}

    return read


def _mapping(path: SchemaPath) -> Mapping[str, ir.Json]:
    with path.resolve() as resolved:
        contents: object = resolved.contents
    return cast("dict[str, ir.Json]", contents) if isinstance(contents, dict) else {}


def _is_sent(parameter: Parameter, names: tuple[str, ...]) -> bool:
    """Return whether a request can bear a parameter: documents describe some that none can."""
    match parameter.place:
        case "header":
            return parameter.name.lower() not in _IGNORED_HEADERS
        case "path":
            return parameter.name in names
        case _:
            return True
