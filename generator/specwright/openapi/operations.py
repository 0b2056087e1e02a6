"""Reads paths into operations: parameters, bodies and responses, with references resolved."""

from __future__ import annotations

import re
from operator import itemgetter
from typing import TYPE_CHECKING, TypeVar, cast, get_args

from msgspec import Struct, field
from msgspec.structs import replace

from specwright.document import join_pointer

from . import values
from .content import ContentReader
from .extensions import said_by
from .model import (
    Callback,
    Location,
    Omission,
    Operation,
    Parameter,
    RequestBody,
    Response,
    node_key,
)
from .openapi_3_2 import check_method, check_querystring, is_reservable, written_operations
from .path_items import parts_of
from .references import check_kind
from .servers import read_servers
from .unneeded import check_unneeded

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from specwright.diagnostics import Report
    from specwright.document import Library, Node

    from .extensions import Said
    from .model import MediaType, Requirement, Server
    from .schemas import SchemaReader

_Place = tuple[str, str]
_Read = TypeVar("_Read")
_DEFAULT_STYLES = {
    "path": "simple",
    "query": "form",
    "querystring": "form",
    "header": "simple",
    "cookie": "form",
}
_RESPONSE = re.compile(r"#/components/responses/(.+)")
# Specification 4.8.12.1: header parameters of these names are ignored.
IGNORED_HEADERS = frozenset({"accept", "content-type", "authorization"})


class OperationReader(Struct, frozen=True):
    """Reads the operations of a document."""

    library: Library
    schemas: SchemaReader
    report: Report
    _parameters_known: dict[_Place, Parameter | None] = field(
        default_factory=dict[_Place, Parameter | None]
    )
    _contents_known: dict[_Place, tuple[MediaType, ...]] = field(
        default_factory=dict[_Place, "tuple[MediaType, ...]"]
    )

    @property
    def content(self) -> ContentReader:
        """What reads the content of bodies, responses and parameters."""
        return ContentReader(self.library, self.schemas, self.report)

    def read_all(self, root: Node) -> Iterator[Operation | Omission]:
        """Yield the operations under `paths`, sorted by path, what reads before what writes.

        An operation with an error in itself is an omission; the report holds all its errors.
        """
        yield from self._items(values.children(root, "paths", self.report), calls=True)

    def webhooks(self, root: Node) -> Iterator[Operation | Omission]:
        """Yield the requests that the API makes by itself, sorted by name.

        Documents of OpenAPI 3.0, which has no `webhooks`, write them as `x-webhooks`.
        """
        key = "webhooks" if "webhooks" in root.mapping else "x-webhooks"
        yield from self._items(values.children(root, key, self.report))

    def _items(
        self, items: Iterable[tuple[str, Node]], *, calls: bool = False
    ) -> Iterator[Operation | Omission]:
        """Yield the operations of path items; those that are `calls` may have callbacks."""
        for path, entry in items:
            parts = parts_of(entry, self.library, self.report) if not path.startswith("x-") else ()
            start = self.report.mark()
            found = {(p.name, p.location): p for item in parts for p in self._parameters(item)}
            shared = tuple(found.values())
            own = (tuple(read_servers(item, self.report)) for item in reversed(parts))
            hosts = next((servers for servers in own if servers), ())
            of_path = self.report.errors_since(start)
            for method, written in self._methods(parts):
                start = self.report.mark()
                check_method(method, written, self.report)
                node = values.meant(written, self.report)
                if node is None or not values.is_mapping(node, self.report):
                    yield Omission(method, path, self.report.errors_since(start)[0])
                    continue
                said = operation_says(node, parts, self.report)
                if said.is_ignored:
                    continue
                operation = replace(self._operation(node, method, path, (shared, hosts)), said=said)
                if calls:
                    way = "#" + join_pointer(("paths", path, *_field(written)))
                    callbacks = tuple(self._callbacks(node))
                    operation = replace(operation, callbacks=callbacks, way=way)
                else:
                    self._refuse_callbacks(node)
                errors = (*of_path, *self.report.errors_since(start))
                yield (
                    Omission(method, path, errors[0], operation, errors) if errors else operation
                )

    def _methods(self, parts: tuple[Node, ...]) -> Iterator[tuple[str, Node]]:
        """Yield the methods of a path item, each once, and where their operations are written."""
        seen: set[str] = set()
        for item in reversed(parts):
            for method, written in written_operations(item, self.schemas.words, self.report):
                if method not in seen:
                    seen.add(method)
                    yield method, written

    def _operation(
        self,
        node: Node,
        method: str,
        path: str,
        of_path: tuple[tuple[Parameter, ...], tuple[Server, ...]],
    ) -> Operation:
        shared, hosts = of_path
        # Specification 4.8.10.1: an operation's parameter replaces its path's of the same name.
        parameters = {(p.name, p.location): p for p in (*shared, *self._parameters(node))}
        return Operation(
            node,
            method,
            path,
            operation_id=values.text(node, "operationId", self.report),
            summary=values.text(node, "summary", self.report),
            description=values.text(node, "description", self.report),
            deprecated=values.flag(node, "deprecated", self.report),
            tags=tuple(values.texts(node, "tags", self.report)),
            parameters=tuple(parameters.values()),
            request_body=self._request_body(node),
            responses=tuple(self._responses(node)),
            security=requirements(node, self.report),
            # Specification 4.8.10.1: an operation's servers replace those of its path.
            hosts=tuple(read_servers(node, self.report)) or hosts,
        )

    def _callbacks(self, node: Node) -> Iterator[Callback]:
        """Yield the requests that an operation makes the API send, sorted by name."""
        for name, written in values.children(node, "callbacks", self.report):
            found = self._resolved(written, "callbacks") if not name.startswith("x-") else None
            if found is not None and values.is_mapping(found, self.report):
                for operation in self._items(sorted(found.items(), key=itemgetter(0))):
                    if isinstance(operation, Operation):
                        yield Callback(name, operation)

    def _refuse_callbacks(self, node: Node) -> None:
        callbacks = node.get("callbacks")
        if callbacks is not None and callbacks.mapping:
            message = "what the API calls has no callbacks of its own here"
            self.report.add("unsupported-webhook", callbacks.key_span, message)

    def _resolved(self, node: Node, kind: str) -> Node | None:
        if not values.is_mapping(node, self.report):
            return None
        reference = node.get("$ref")
        found = self.library.follow(reference) if reference is not None else node
        if reference is not None and found is not None:
            check_kind(reference, found, kind, self.report)
        return found

    def _once(self, known: dict[_Place, _Read], node: Node, read: Callable[[Node], _Read]) -> _Read:
        """Return what stands at a place, which is read once for all that refer to it.

        Where there is something to say of it, it is said to each of them.
        """
        place = node_key(node)
        if place in known:
            return known[place]
        marks = self.report.mark(), self.schemas.words.mark()
        found = read(node)
        if marks == (self.report.mark(), self.schemas.words.mark()):
            known[place] = found
        return found

    def _content(self, node: Node) -> tuple[MediaType, ...]:
        return tuple(self.content.read(node))

    def _beside(self, written: Node, description: str | None) -> str | None:
        """Return the description of what a reference leads to, or the one beside the reference.

        OpenAPI 3.1, 4.8.23.1: it overrides; before that, nothing stands beside a reference.
        """
        if "$ref" not in written.mapping or self.schemas.words.version in {"2.0", "3.0"}:
            return description
        return values.text(written, "description", self.report) or description

    def _parameters(self, node: Node) -> Iterator[Parameter]:
        for written in values.elements(node, "parameters", self.report):
            found = self._resolved(written, "parameters")
            known = self._parameters_known
            parameter = self._once(known, found, self._parameter) if found is not None else None
            if parameter is not None and not is_left_out(parameter, self.report):
                yield replace(parameter, description=self._beside(written, parameter.description))

    def _parameter(self, node: Node) -> Parameter | None:
        name = values.required_text(node, "name", self.report)
        location = values.required_text(node, "in", self.report)
        if name is None or location is None:
            return None
        if not name.strip():
            self.report.add("nameless-parameter", node.span, "this parameter has an empty name")
            return None
        if location not in get_args(Location):
            where = cast("Node", node.get("in"))
            self.report.add(
                "invalid-value", where.span, f"`{location}` is no place for a parameter"
            )
            return None
        if location == "header" and name.lower() in IGNORED_HEADERS:
            return None
        style = values.text(node, "style", self.report) or _DEFAULT_STYLES[location]
        media = next(self.content.read(node), None)
        schema = node.get("schema")
        found = self.schemas.read(schema) if schema is not None and media is None else None
        if media is not None:
            found = media.schema
        if location == "querystring":
            check_querystring(node, media, self.schemas.words, self.report)
        return Parameter(
            node,
            name,
            cast("Location", location),
            required=values.flag(node, "required", self.report) or location == "path",
            schema=found,
            content_type=media.content_type if media is not None else None,
            style=style,
            explode=values.flag(node, "explode", self.report, default=style in {"form", "cookie"}),
            allow_reserved=values.flag(node, "allowReserved", self.report)
            and is_reservable(location, self.schemas.words.version),
            description=values.text(node, "description", self.report),
            deprecated=values.flag(node, "deprecated", self.report),
            example=self.content.example(node) or (media.example if media is not None else None),
            said=said_by(node, "parameter", self.report),
        )

    def _request_body(self, operation: Node) -> RequestBody | None:
        written = operation.get("requestBody")
        node = self._resolved(written, "requestBodies") if written is not None else None
        if node is None:
            return None
        return RequestBody(
            node,
            required=values.flag(node, "required", self.report),
            description=self._beside(
                cast("Node", written), values.text(node, "description", self.report)
            ),
            content=tuple(self.content.read(node)),
        )

    def _responses(self, operation: Node) -> Iterator[Response]:
        for status, written in values.children(operation, "responses", self.report):
            if status.startswith("x-"):
                continue
            node = self._resolved(written, "responses")
            if node is not None:
                check_unneeded(node, self.library, self.report)
                shared = _RESPONSE.fullmatch(node.pointer)
                yield Response(
                    node,
                    status,
                    # Since OpenAPI 3.2, 4.17, there may be either, or none.
                    self._beside(written, values.text(node, "description", self.report))
                    or values.text(node, "summary", self.report),
                    self._once(self._contents_known, node, self._content),
                    shared[1] if shared is not None else None,
                )


def operation_says(node: Node, items: Iterable[Node], report: Report) -> Said:
    """Return what the extensions of an operation say, and those of its path item."""
    said = said_by(node, "operation", report)
    of_path = any(said_by(item, "path item", report).is_internal for item in items)
    return replace(said, is_internal=True) if of_path and not said.is_internal else said


def is_left_out(parameter: Parameter, report: Report) -> bool:
    """Return whether an extension leaves out a parameter, which one of a path cannot be."""
    if not parameter.said.is_ignored:
        return False
    if parameter.location == "path":
        message = f"`{parameter.name}` is a part of the path, and cannot be left out"
        report.add("invalid-extension", parameter.node.span, message)
        return False
    return True


def _field(operation: Node) -> tuple[str | int, ...]:
    """Return the keys that lead from a path item to one of its operations."""
    keys = operation.keys
    return keys[-2:] if keys[-2:-1] == ("additionalOperations",) else keys[-1:]


def requirements(node: Node, report: Report) -> tuple[Requirement, ...] | None:
    """Return the alternatives of `security`, or None where the key is not there."""
    if "security" not in node.mapping:
        return None
    found = values.elements(node, "security", report)
    return tuple(
        tuple(
            (name, tuple(values.texts(element, name, report))) for name in sorted(element.mapping)
        )
        for element in found
        if values.is_mapping(element, report)
    )
