"""Reads paths into operations: parameters, bodies and responses, with references resolved."""

from __future__ import annotations

from dataclasses import dataclass
from operator import itemgetter
from typing import TYPE_CHECKING, cast, get_args

from . import values
from .model import (
    Encoding,
    Location,
    MediaType,
    Omission,
    Operation,
    Parameter,
    RequestBody,
    Response,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specwright.diagnostics import Report
    from specwright.document import Library, Node

    from .model import Requirement
    from .schemas import SchemaReader

_METHODS = ("get", "head", "options", "trace", "post", "put", "patch", "delete")
_DEFAULT_STYLES = {"path": "simple", "query": "form", "header": "simple", "cookie": "form"}
# Specification 4.8.12.1: header parameters of these names are ignored.
_IGNORED_HEADERS = frozenset({"accept", "content-type", "authorization"})


@dataclass(frozen=True, slots=True)
class OperationReader:
    """Reads the operations of a document."""

    library: Library
    schemas: SchemaReader
    report: Report

    def read_all(self, root: Node) -> Iterator[Operation | Omission]:
        """Yield the operations under `paths`, sorted by path, what reads before what writes.

        An operation with an error in itself is an omission; the report holds all its errors.
        """
        for path, written in values.children(root, "paths", self.report):
            item = self._resolved(written) if not path.startswith("x-") else None
            if item is None:
                continue
            start = self.report.mark()
            shared = tuple(self._parameters(item))
            of_path = self.report.errors_since(start)
            for method in _METHODS:
                node = item.get(method)
                if node is None or not values.is_mapping(node, self.report):
                    continue
                start = self.report.mark()
                operation = self._operation(node, method, path, shared)
                errors = (*of_path, *self.report.errors_since(start))
                yield Omission(method.upper(), path, errors[0]) if errors else operation

    def _operation(
        self, node: Node, method: str, path: str, shared: tuple[Parameter, ...]
    ) -> Operation:
        # Specification 4.8.10.1: an operation's parameter replaces its path's of the same name.
        parameters = {(p.name, p.location): p for p in (*shared, *self._parameters(node))}
        return Operation(
            node,
            method.upper(),
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
        )

    def _resolved(self, node: Node) -> Node | None:
        if not values.is_mapping(node, self.report):
            return None
        reference = node.get("$ref")
        return self.library.follow(reference) if reference is not None else node

    def _parameters(self, node: Node) -> Iterator[Parameter]:
        for written in values.elements(node, "parameters", self.report):
            found = self._resolved(written)
            parameter = self._parameter(found) if found is not None else None
            if parameter is not None:
                yield parameter

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
        if location == "header" and name.lower() in _IGNORED_HEADERS:
            return None
        style = values.text(node, "style", self.report) or _DEFAULT_STYLES[location]
        content = next(values.children(node, "content", self.report), None)
        schema = node.get("schema") if content is None else content[1].get("schema")
        return Parameter(
            node,
            name,
            cast("Location", location),
            required=values.flag(node, "required", self.report) or location == "path",
            schema=self.schemas.read(schema) if schema is not None else None,
            content_type=content[0] if content is not None else None,
            style=style,
            explode=values.flag(node, "explode", self.report, default=style in {"form", "cookie"}),
            allow_reserved=values.flag(node, "allowReserved", self.report),
            description=values.text(node, "description", self.report),
            deprecated=values.flag(node, "deprecated", self.report),
            example=_example(node),
        )

    def _request_body(self, operation: Node) -> RequestBody | None:
        written = operation.get("requestBody")
        node = self._resolved(written) if written is not None else None
        if node is None:
            return None
        return RequestBody(
            node,
            required=values.flag(node, "required", self.report),
            description=values.text(node, "description", self.report),
            content=tuple(self._content(node)),
        )

    def _responses(self, operation: Node) -> Iterator[Response]:
        for status, written in values.children(operation, "responses", self.report):
            if status.startswith("x-"):
                continue
            node = self._resolved(written)
            if node is not None:
                description = values.text(node, "description", self.report)
                yield Response(node, status, description, tuple(self._content(node)))

    def _content(self, node: Node) -> Iterator[MediaType]:
        for content_type, child in values.children(node, "content", self.report):
            if not values.is_mapping(child, self.report):
                continue
            schema = child.get("schema")
            read = self.schemas.read(schema) if schema is not None else None
            encodings = tuple(self._encodings(child))
            item = child.get("itemSchema")
            of_item = self.schemas.read(item) if item is not None else None
            yield MediaType(child, content_type, read, _example(child), encodings, of_item)

    def _encodings(self, node: Node) -> Iterator[Encoding]:
        for name, child in values.children(node, "encoding", self.report):
            if not values.is_mapping(child, self.report):
                continue
            style = values.text(child, "style", self.report)
            # Specification 4.8.15.1: each of the three says that the value is in a style.
            says_style = {"style", "explode", "allowReserved"} & child.mapping.keys()
            style = style or ("form" if says_style else None)
            yield Encoding(
                child,
                name,
                values.text(child, "contentType", self.report),
                style,
                values.flag(child, "explode", self.report, default=style == "form"),
                values.flag(child, "allowReserved", self.report),
            )


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


def _example(node: Node) -> Node | None:
    single = node.get("example")
    if single is not None:
        return single
    examples = node.get("examples")
    first = min(examples.items(), key=itemgetter(0), default=None) if examples is not None else None
    return first[1].get("value") if first is not None else None
