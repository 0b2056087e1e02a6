"""How values are written as text, with the defaults made explicit (OpenAPI 3.2, 4.12.2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specwright.document import as_list, is_list

from .model import Style
from .nodes import flag, resolved, text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specwright.document import Node
    from specwright.openapi.versions import Version

_DEFAULTS = {"query": "form", "cookie": "form"}
_SCALARS = {"string", "integer", "number", "boolean", "null"}
_MOST_LEVELS = 20

COLLECTIONS = {
    "csv": ("form", False),
    "ssv": ("spaceDelimited", False),
    "tsv": ("tabDelimited", False),
    "pipes": ("pipeDelimited", False),
    "multi": ("form", True),
}
"""What a `collectionFormat` of Swagger 2.0 is: a style, and whether it is exploded."""


def style_of(node: Node, location: str, schema: Node | None, version: Version) -> Style:
    """Return how a parameter or a header is written."""
    if version == "2.0":
        return _style_of_collection(node, location)
    style = text(node, "style") or _DEFAULTS.get(location, "simple")
    explode = flag(node, "explode", default=style in {"form", "cookie"})
    return Style(
        style,
        None if schema is not None and is_scalar(schema) else explode,
        location in {"query", "path", "cookie"} and flag(node, "allowReserved"),
        location == "query" and flag(node, "allowEmptyValue"),
    )


def _style_of_collection(node: Node, location: str) -> Style:
    """Return what a `collectionFormat` says: in a header or a path, `csv` is the style `simple`."""
    format_ = text(node, "collectionFormat") or "csv"
    style, explode = COLLECTIONS.get(format_, COLLECTIONS["csv"])
    is_list = text(node, "type") == "array"
    if not is_list:
        style, explode = "form", True
    if style == "form" and location not in {"query", "formData"}:
        style, explode = "simple", False
    style += "".join(f" of {inner}" for inner in _inner_collections(node))
    is_empty = location in {"query", "formData"} and flag(node, "allowEmptyValue")
    return Style(style, explode if is_list else None, allow_empty=is_empty)


def _inner_collections(node: Node) -> Iterator[str]:
    """Yield how lists within a list are written, where that is not the usual way."""
    items = node.get("items")
    for _ in range(_MOST_LEVELS):
        if items is None or text(items, "type") != "array":
            return
        yield text(items, "collectionFormat") or "csv"
        items = items.get("items")


def is_scalar(schema: Node) -> bool:
    """Return whether the values of a schema are written without parts, as far as that is easily seen."""
    kinds = kinds_of(schema)
    return bool(kinds) and kinds <= _SCALARS


def kinds_of(schema: Node, level: int = 0) -> frozenset[str]:
    """Return the types that a schema names, itself or by what it consists of; none if it does not say."""
    found = resolved(schema)
    if found is None or level > _MOST_LEVELS:
        return frozenset()
    written = found.mapping.get("type")
    if isinstance(written, str):
        return frozenset({written})
    if is_list(written):
        return frozenset(str(each) for each in written)
    every = found.get("allOf")
    for part in every.elements() if every is not None else ():
        kinds = kinds_of(part, level + 1)
        if kinds:
            return kinds
    some = found.get("oneOf") or found.get("anyOf")
    parts = [kinds_of(part, level + 1) for part in some.elements()] if some is not None else []
    if parts and all(parts):
        return frozenset[str]().union(*parts)
    return _kinds_of_values(found)


def _kinds_of_values(schema: Node) -> frozenset[str]:
    """Return `string` if all values that a schema lists are strings."""
    listed = as_list(schema.mapping.get("enum", [schema.mapping.get("const")]))
    is_text = bool(listed) and all(isinstance(value, str) for value in listed)
    return frozenset({"string"}) if is_text else frozenset()
