"""Swagger 2.0 in the same form: bodies and forms of parameters, content types of the document.

A schema that is part of a parameter there is a node of its own here, which stands where that does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from msgspec.structs import replace

from specwright.document import Node

from .content import media_name, read_media
from .content import read_headers as read_written_headers
from .model import Body, MediaType, Parameter
from .nodes import elements, flag, text
from .styles import COLLECTIONS, style_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .model import Contract, Header, Site

_JSON = "application/json"
_FORM = "application/x-www-form-urlencoded"
_MULTIPART = "multipart/form-data"
_NO_SCHEMA = frozenset(
    {"name", "in", "required", "description", "collectionFormat", "allowEmptyValue"}
)
"""What a parameter says that is not about its schema."""
OF_SCHEMAS = frozenset({"x-nullable", "x-extensible-enum"})
"""Extensions of what a parameter or a header says of its schema."""


def read_inputs(
    contract: Contract, site: Site, written: Sequence[tuple[Node, Node]]
) -> tuple[tuple[Parameter, ...], Body | None]:
    """Return the parameters of an operation and its body, from the parameters that it has here."""
    by_place: dict[str, list[tuple[Node, Node]]] = {}
    for node, where in written:
        place = text(node, "in")
        by_place.setdefault(place if place in {"body", "formData"} else "", []).append(
            (node, where)
        )
    parameters = tuple(_parameter(contract, *each) for each in by_place.get("", ()))
    fields = [node for node, _ in by_place.get("formData", ())]
    for node, where in by_place.get("body", ()):
        return parameters, _body(contract, site, node, where)
    return parameters, _form(contract, site, fields) if fields else None


def read_produced(contract: Contract, site: Site, response: Node) -> Iterator[MediaType]:
    """Yield the media types of a response: its schema as each of those that the operation produces."""
    schema = response.get("schema")
    if schema is not None:
        for name, where in _types(contract, site, "produces") or [(_JSON, response)]:
            yield _media(name, where, schema)


def read_headers(contract: Contract, response: Node) -> Iterator[Header]:
    """Yield the headers of a response; each of them is its own schema."""
    for header in read_written_headers(response, "2.0"):
        yield replace(header, schema=_schema(contract, header.node))


def _parameter(contract: Contract, node: Node, written: Node) -> Parameter:
    place = cast("str", text(node, "in"))
    return Parameter(
        node,
        written,
        cast("str", text(node, "name")),
        place,
        flag(node, "required") or place == "path",
        deprecated=flag(node, "x-deprecated"),
        style=style_of(node, place, None, "2.0"),
        schema=_schema(contract, node),
        media=None,
    )


def _schema(contract: Contract, node: Node) -> Node:
    """Return what a parameter or a header says of its schema, the same node each time."""
    inner = node.get("schema")
    if inner is not None and "type" not in node.mapping:
        return inner
    key = (id(node.value), "schema")
    if key not in contract.views:
        value = {
            name: value
            for name, value in node.mapping.items()
            if name in OF_SCHEMAS or not (name in _NO_SCHEMA or name.startswith("x-"))
        }
        contract.views[key] = replace(node, value=value)
    return contract.views[key]


def _body(contract: Contract, site: Site, node: Node, written: Node) -> Body:
    schema = node.get("schema")
    consumed = _types(contract, site, "consumes") or [(_JSON, node)]
    content = tuple(_media(name, where, schema) for name, where in consumed)
    return Body(node, written, flag(node, "required"), content)


def _media(name: str, where: Node, schema: Node | None) -> MediaType:
    return MediaType(where, where, media_name(name), schema, None, (), {})


def _form(contract: Contract, site: Site, fields: Sequence[Node]) -> Body:
    """Return the fields of a form as a body that is an object.

    Files are sent as multipart; anything else is urlencoded unless `consumes` says otherwise.
    """
    has_file = any(text(field, "type") == "file" for field in fields)
    allowed = (_MULTIPART,) if has_file else (_FORM, _MULTIPART)
    consumed = dict(_types(contract, site, "consumes"))
    names = [name for name in allowed if name in consumed] or [allowed[0]]
    node = _form_node(contract, site, fields)
    return Body(
        node,
        node,
        any(flag(field, "required") for field in fields),
        tuple(read_media(node, consumed.get(name, node), name, "3.0") for name in names),
    )


def _form_node(contract: Contract, site: Site, fields: Sequence[Node]) -> Node:
    """Return a form as a Media Type Object of OpenAPI 3.0, which stands where the parameters do."""
    key = (id(site.node.value), "form")
    if key not in contract.views:
        properties: dict[str, object] = {}
        encodings: dict[str, object] = {}
        for field in fields:
            name = cast("str", text(field, "name"))
            described = {
                key: value
                for key, value in field.mapping.items()
                if key == "description" or key.startswith("x-")
            }
            schema = dict(_schema(contract, field).mapping)
            if schema.get("type") == "file":
                schema |= {"type": "string", "format": "binary"}
            properties[name] = schema | described
            if schema.get("type") == "array" and text(field, "type") == "array":
                style, explode = COLLECTIONS.get(
                    text(field, "collectionFormat") or "csv", COLLECTIONS["csv"]
                )
                encodings[name] = {"style": style, "explode": explode}
        required = [text(field, "name") for field in fields if flag(field, "required")]
        whole: dict[str, object] = {"type": "object", "properties": properties}
        if required:
            whole["required"] = required
        value = {"schema": whole, "encoding": encodings}
        holder = site.node if "parameters" in site.node.mapping else site.parts[-1]
        contract.views[key] = Node(site.node.file, value, holder, "parameters")
    return contract.views[key]


def _types(contract: Contract, site: Site, key: str) -> list[tuple[str, Node]]:
    """Return the content types of an operation, or else of the document, with their places."""
    holder = site.node if key in site.node.mapping else contract.root
    found: dict[str, Node] = {}
    for element in elements(holder, key):
        if isinstance(element.value, str):
            found.setdefault(element.value.strip(), element)
    return list(found.items())
