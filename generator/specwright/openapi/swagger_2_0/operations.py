"""Reads the operations of Swagger 2.0 into the canonical form.

What the version calls otherwise becomes what the form has for it: parameters in `body` and `formData`
a request body, `collectionFormat` a style, `consumes` and `produces` the content types. Each part is
the one that was written: a node is never moved, so that findings show the document as it is.

Schemas differ by a few words only, which `openapi/schemas.py` reads.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, cast

from msgspec import Struct
from msgspec.structs import replace

from specwright.document import join_pointer
from specwright.openapi import values
from specwright.openapi.extensions import said_by
from specwright.openapi.model import (
    Encoding,
    Location,
    MediaType,
    Omission,
    Operation,
    Parameter,
    RequestBody,
    Response,
    Schema,
)
from specwright.openapi.operations import (
    IGNORED_HEADERS,
    is_left_out,
    operation_says,
    requirements,
)
from specwright.openapi.path_items import parts_of

from .servers import read_servers

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from specwright.diagnostics import Report
    from specwright.document import Library, Node
    from specwright.openapi.schemas import SchemaReader

_METHODS = ("get", "head", "options", "post", "put", "patch", "delete")
_PLACES = ("path", "query", "header", "cookie", "formData", "body")
_STYLES = {
    "csv": ("form", False),
    "ssv": ("spaceDelimited", False),
    "tsv": ("tabDelimited", False),
    "pipes": ("pipeDelimited", False),
    "multi": ("form", True),
}
"""What a `collectionFormat` is: a style, and whether it is exploded."""
_JSON = "application/json"
_FORM = "application/x-www-form-urlencoded"
_MULTIPART = "multipart/form-data"
_RESPONSE = re.compile(r"#/responses/(.+)")
_LIKE_DATA = re.compile(r"[^;]*[/+](json|xml)\b|\*/\*", re.IGNORECASE)
_LIKE_JSON = re.compile(r"[^;]*[/+]json\b|\*/\*", re.IGNORECASE)


class _Written(Struct, frozen=True):
    """A Parameter Object in whichever place."""

    node: Node
    name: str
    place: str


class OperationReader(Struct, frozen=True):
    """Reads the operations of the document at `root`."""

    root: Node
    library: Library
    schemas: SchemaReader
    report: Report

    def read_all(self) -> Iterator[Operation | Omission]:
        """Yield the operations under `paths`, sorted by path, what reads before what writes.

        An operation with an error in itself is an omission; the report holds all its errors.
        """
        for path, written in values.children(self.root, "paths", self.report):
            parts = (
                parts_of(written, self.library, self.report) if not path.startswith("x-") else ()
            )
            start = self.report.mark()
            found = {(p.name, p.place): p for item in parts for p in self._parameters(item)}
            shared = tuple(found.values())
            of_path = self.report.errors_since(start)
            for method in _METHODS:
                start = self.report.mark()
                item = next((item for item in reversed(parts) if method in item.mapping), None)
                node = values.part(item, method, self.report) if item is not None else None
                if item is None:
                    continue
                operation = None
                if node is not None and values.is_mapping(node, self.report):
                    said = operation_says(node, parts, self.report)
                    if said.is_ignored:
                        continue
                    operation = self._operation(node, method.upper(), path, shared)
                    operation = replace(operation, said=said)
                errors = (*of_path, *self.report.errors_since(start))
                if errors:
                    yield Omission(method.upper(), path, errors[0], operation, errors)
                elif operation is not None:
                    yield operation

    def _operation(
        self, node: Node, method: str, path: str, shared: Sequence[_Written]
    ) -> Operation:
        merged = {(p.name, p.place): p for p in (*shared, *self._parameters(node))}
        written = tuple(merged.values())
        return Operation(
            node,
            method,
            path,
            way="#" + join_pointer(("paths", path, method.lower())),
            operation_id=values.text(node, "operationId", self.report),
            summary=values.text(node, "summary", self.report),
            description=values.text(node, "description", self.report),
            deprecated=values.flag(node, "deprecated", self.report),
            tags=tuple(values.texts(node, "tags", self.report)),
            parameters=tuple(
                parameter
                for p in written
                if p.place not in {"body", "formData"}
                and not is_left_out(parameter := self._parameter(p), self.report)
            ),
            request_body=self._request_body(node, written),
            responses=tuple(self._responses(node)),
            security=requirements(node, self.report),
            hosts=tuple(read_servers(self.root, node, self.report))
            if "schemes" in node.mapping
            else (),
        )

    def _resolved(self, node: Node) -> Node | None:
        if not values.is_mapping(node, self.report):
            return None
        reference = node.get("$ref")
        return self.library.follow(reference) if reference is not None else node

    # --- Parameters -----------------------------------------------------------------------------

    def _parameters(self, holder: Node) -> Iterator[_Written]:
        for element in values.elements(holder, "parameters", self.report):
            node = self._resolved(element)
            if node is None:
                continue
            name = values.required_text(node, "name", self.report)
            place = values.required_text(node, "in", self.report)
            if name is None or place is None:
                continue
            if place not in _PLACES:
                where = cast("Node", node.get("in")).span
                self.report.add("invalid-value", where, f"`{place}` is no place for a parameter")
            elif not name.strip() and place != "body":
                self.report.add("nameless-parameter", node.span, "this parameter has an empty name")
            elif place != "header" or name.lower() not in IGNORED_HEADERS:
                yield _Written(node, name, place)

    def _parameter(self, written: _Written) -> Parameter:
        """Return a parameter that is no part of a body: its schema is the Parameter Object itself."""
        node, place = written.node, cast("Location", written.place)
        style, explode = self._style(node)
        if place == "cookie":
            self.schemas.words.meet("in: cookie", node.get("in"))
        elif style == "form" and place != "query":
            style, explode = "simple", False
        schema = self._schema(node)
        return Parameter(
            node,
            written.name,
            place,
            required=values.flag(node, "required", self.report) or place == "path",
            schema=schema,
            content_type=None,
            style=style,
            explode=explode,
            allow_reserved=False,
            description=values.text(node, "description", self.report),
            deprecated=schema.deprecated,
            example=node.get("x-example"),
            said=said_by(node, "parameter", self.report),
        )

    def _style(self, node: Node) -> tuple[str, bool]:
        """Return the style of a list (Swagger 2.0, Parameter Object: `csv` by default)."""
        format_ = values.text(node, "collectionFormat", self.report) or "csv"
        if format_ not in _STYLES:
            where = cast("Node", node.get("collectionFormat")).span
            message = f"`{format_}` is no `collectionFormat`"
            way_out = f"write one of {', '.join(f'`{known}`' for known in _STYLES)}"
            self.report.add("invalid-value", where, message, help=way_out)
        style, explode = _STYLES.get(format_, _STYLES["csv"])
        is_list = "array" in str(node.mapping.get("type"))
        return (style, explode) if is_list else ("form", True)

    def _schema(self, node: Node) -> Schema:
        """Return the schema of a parameter: text where no type is given, as one has to be.

        Documents put one under `schema`, as later versions do.
        """
        inner = node.get("schema")
        if inner is not None and "type" not in node.mapping:
            return self.schemas.read(inner)
        # `required` is of the parameter here, and no list of properties.
        keywords = {key: value for key, value in node.mapping.items() if key != "required"}
        found = self.schemas.read(replace(node, value=keywords))
        return found if found.types or found.enum is not None else replace(found, types=("string",))

    # --- Bodies ---------------------------------------------------------------------------------

    def _request_body(self, node: Node, written: Sequence[_Written]) -> RequestBody | None:
        fields = [p for p in written if p.place == "formData"]
        body = next((p for p in written if p.place == "body"), None)
        if body is not None:
            return self._body(node, body.node)
        return self._form(node, fields) if fields else None

    def _body(self, operation: Node, node: Node) -> RequestBody:
        schema = node.get("schema")
        if schema is None:
            self.report.add("missing-field", node.span, "`schema` is missing here")
        read = self.schemas.read(schema) if schema is not None else None
        consumed = [
            (kind, where)
            for kind, where in self._content_types(operation, "consumes")
            if kind not in {_FORM, _MULTIPART} or read is not None
        ]
        return RequestBody(
            node,
            required=values.flag(node, "required", self.report),
            description=values.text(node, "description", self.report),
            content=tuple(
                MediaType(where, kind, read, node.get("x-example"))
                for kind, where in consumed or [(_JSON, node)]
            ),
        )

    def _form(self, operation: Node, fields: Sequence[_Written]) -> RequestBody:
        """Return the fields of a form as a body that is an object.

        Files are sent as multipart; anything else is urlencoded unless `consumes` says otherwise.
        """
        schemas = [(field.name, self._schema(field.node)) for field in fields]
        required = [f.name for f in fields if values.flag(f.node, "required", self.report)]
        has_file = any(_is_file(schema) for _, schema in schemas)
        schema = Schema(
            operation,
            types=("object",),
            properties=tuple(schemas),
            required=frozenset(required),
        )
        allowed = (_MULTIPART,) if has_file else (_FORM, _MULTIPART)
        consumed = dict(self._content_types(operation, "consumes"))
        kinds = [kind for kind in allowed if kind in consumed] or [allowed[0]]
        encodings = tuple(
            Encoding(f.node, f.name, None, *self._style(f.node), allow_reserved=False)
            for f, (_, field) in zip(fields, schemas, strict=True)
            if "array" in field.types and not _is_file(field)
        )
        return RequestBody(
            operation,
            required=bool(required),
            description=None,
            content=tuple(
                MediaType(consumed.get(kind, operation), kind, schema, None, encodings)
                for kind in kinds
            ),
        )

    # --- Responses ------------------------------------------------------------------------------

    def _responses(self, operation: Node) -> Iterator[Response]:
        for status, written in values.children(operation, "responses", self.report):
            node = self._resolved(written) if not status.startswith("x-") else None
            if node is not None:
                shared = _RESPONSE.fullmatch(node.pointer)
                yield Response(
                    node,
                    status,
                    values.text(node, "description", self.report),
                    tuple(self._produced(operation, node, status)),
                    shared[1] if shared is not None else None,
                )

    def _produced(self, operation: Node, response: Node, status: str) -> Iterator[MediaType]:
        written = response.get("schema")
        if written is None:
            return
        schema = self.schemas.read(written)
        examples = response.get("examples")
        produced = self._content_types(operation, "produces")
        if _is_file(schema):
            # A file is never JSON, even where the document says so for all its operations.
            produced = [(kind, where) for kind, where in produced if not _LIKE_JSON.match(kind)]
        elif not str(status).startswith("2") and schema.types != ("string",):
            # An error that is an object is none of the files that a call answers with.
            produced = [found for found in produced if _LIKE_DATA.match(found[0])]
        default = "application/octet-stream" if _is_file(schema) else _JSON
        for kind, where in produced or [(default, response)]:
            example = examples.get(kind) if examples is not None else None
            yield MediaType(where, kind, schema, example)

    def _content_types(self, operation: Node, key: str) -> list[tuple[str, Node]]:
        """Return the content types of an operation, or else of the document, with their places.

        An empty list clears those of the document (Swagger 2.0, Operation Object).
        """
        holder = operation if key in operation.mapping else self.root
        found: dict[str, Node] = {}
        for element in values.elements(holder, key, self.report):
            if isinstance(element.value, str) and "/" in element.value:
                found.setdefault(element.value.strip(), element)
            else:
                self.report.add(
                    "invalid-value", element.span, f"`{element.value}` is no media type"
                )
        return list(found.items())


def _is_file(schema: Schema) -> bool:
    """Return whether a schema is a file, or a list of files."""
    found = schema.items if schema.items is not None else schema
    return found.types == ("string",) and found.format == "binary"
