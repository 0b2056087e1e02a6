"""The schemes of pagination: which properties take part, and what each is for."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from .model import Location, PageConfig, PageKind, PageProperty

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specwright.document import Node

    from .values import Values

_SCHEME = frozenset({"name", "description", "type", "request", "response", "param_location"})
_ROLE = frozenset({"purpose", "is_top_level_array", "required"})
_ROLE_KEY = "x-stainless-pagination-property"

_REQUEST = frozenset(
    [
        "next_cursor_param",
        "previous_cursor_param",
        "next_cursor_id_param",
        "previous_cursor_id_param",
        "offset_count_param",
        "page_number_param",
    ]
)
_RESPONSE = frozenset(
    [
        "items",
        "has_next_page",
        "next_cursor_field",
        "previous_cursor_field",
        "cursor_item_id",
        "cursor_url_field",
        "offset_count_start_field",
        "offset_total_count_field",
        "current_page_number_field",
        "total_page_count_field",
    ]
)
_NEEDED: dict[PageKind, tuple[str | None, str | None]] = {
    "cursor": ("next_cursor_param", "next_cursor_field"),
    "cursor_id": ("next_cursor_id_param", None),
    "cursor_url": (None, "cursor_url_field"),
    "offset": ("offset_count_param", None),
    "page_number": ("page_number_param", None),
    "link_header": (None, None),
    "fake_page": (None, None),
}
"""Without which purposes, of a property of the request and of the answer, a kind cannot work."""


def read_pagination(node: Node | None, values: Values) -> tuple[PageConfig, ...]:
    """Return the schemes at `node`, a list of them, or a mapping from their names."""
    named: list[tuple[str | None, Node]] = []
    if node is not None and node.is_mapping:
        named += values.entries(node)
    else:
        named += ((None, child) for child in values.elements(node))
    found = (_scheme(name, child, values) for name, child in named)
    return tuple(scheme for scheme in found if scheme is not None)


def _scheme(key: str | None, node: Node, values: Values) -> PageConfig | None:
    keys = values.known(node, _SCHEME)
    name = values.text(keys.get("name")) or key
    written = values.text(keys.get("type"))
    kind: PageKind | None = next((k for k in get_args(PageKind) if k == written), None)
    if name is None:
        values.refuse(node, "has to have a `name`")
        return None
    if kind is None:
        allowed = ", ".join(f"`{known}`" for known in get_args(PageKind))
        values.refuse(keys.get("type") or node, f"has to have a `type` that is one of {allowed}")
        return None
    where = values.text(keys.get("param_location"))
    location = next((place for place in get_args(Location) if place == where), None)
    if where is not None and location is None:
        values.refuse(keys["param_location"], "has to be `query` or `body`")
    request = tuple(_properties(keys.get("request"), (), _REQUEST, values))
    response = tuple(_properties(keys.get("response"), (), _RESPONSE, values))
    found = PageConfig(
        name, kind, values.text(keys.get("description")), location, request, response, _items(response)
    )  # fmt: skip
    return found if _is_whole(found, node, values) else None


def _is_whole(found: PageConfig, node: Node, values: Values) -> bool:
    """Return whether a scheme has all that its kind needs; what it lacks is reported."""
    parameter, field = _NEEDED[found.kind]
    lacking = [parameter] if parameter and found.request_role(parameter) is None else []
    lacking += [field] if field and found.response_role(field) is None else []
    for purpose in lacking:
        values.refuse(node, f"has no property with the purpose `{purpose}`")
    return not lacking


def _items(response: tuple[PageProperty, ...]) -> tuple[str, ...]:
    """Return where the items are: where it is said, or in the first list."""
    said = [p.path for p in response if p.purpose == "items"]
    lists = [p.path for p in response if p.kind == "array"]
    return next(iter((*said, *lists)), ())


def _properties(
    node: Node | None, above: tuple[str, ...], purposes: frozenset[str], values: Values
) -> Iterator[PageProperty]:
    """Yield the properties of a mapping from names to schemas, and those within them."""
    for name, child in values.entries(node):
        if not child.is_mapping:
            values.refuse(child, "has to be a schema")
            continue
        schema = dict(child.items())
        known = _ROLE | {"from_header"} if purposes is _RESPONSE else _ROLE
        role = values.known(schema.get(_ROLE_KEY), known)
        purpose = values.text(role.get("purpose"))
        if purpose is not None and purpose not in purposes:
            values.refuse(role["purpose"], "is no purpose that is known here")
            purpose = None
        path = () if values.flag(role.get("is_top_level_array")) else (*above, name)
        kind = schema["type"].value if "type" in schema else None
        header = values.header(role.get("from_header"))
        yield PageProperty(path, kind if isinstance(kind, str) else None, purpose, header)
        yield from _properties(schema.get("properties"), path, purposes, values)
        items = schema.get("items")
        if items is not None and items.is_mapping and "properties" in dict(items.items()):
            inner = _properties(dict(items.items())["properties"], path, purposes, values)
            # What items have is no part of the answer itself; only what is for a purpose counts.
            yield from (p for p in inner if p.purpose == "cursor_item_id")
