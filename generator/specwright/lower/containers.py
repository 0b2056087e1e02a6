"""Lists and mappings: what is in them. `type_of` is what lowers a schema at a place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specwright import ir

from .bounds import bounds_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from specwright.openapi import Schema

    from .places import Place

    TypeOf = Callable[[Schema | None, Place], ir.Type]


def list_of(schema: Schema, place: Place, type_of: TypeOf) -> ir.Array | ir.Tuple:
    """Return a list, or a tuple if its length is fixed (JSON Schema 2020-12, 10.3.1.1)."""
    bounds = bounds_of(schema)
    length = len(schema.prefix_items)
    is_closed = schema.items is not None and schema.items.boolean is False
    if length and bounds.min_items == length and (is_closed or bounds.max_items == length):
        below = place.down("[]")
        return ir.Tuple(tuple(type_of(item, below) for item in schema.prefix_items))
    return ir.Array(_items(schema, place, type_of), bounds)


def _items(schema: Schema, place: Place, type_of: TypeOf) -> ir.Type:
    below = place.down("[]")
    first = (type_of(item, below) for item in schema.prefix_items)
    # JSON Schema 2020-12, 10.3.1.2: what follows them can be anything, if nothing is said of it.
    length, most = len(schema.prefix_items), bounds_of(schema).max_items
    is_closed = schema.items is not None and schema.items.boolean is False
    has_rest = not (length and (is_closed or (most is not None and most <= length)))
    rest = (type_of(schema.items, below),) if has_rest else ()
    found = tuple(dict.fromkeys((*first, *rest)))
    return found[0] if len(found) == 1 else ir.Union(found)


def values_of(schema: Schema, place: Place, type_of: TypeOf) -> ir.Type:
    """Return the type of the values of a mapping."""
    below = place.down("{}")
    patterns = (type_of(child, below) for _, child in schema.pattern_properties)
    others = schema.additional_properties
    is_closed = bool(schema.pattern_properties) and (others is None or others.boolean is False)
    rest = () if is_closed else (type_of(schema.additional_properties, below),)
    found = tuple(dict.fromkeys((*patterns, *rest)))
    return found[0] if len(found) == 1 else ir.Union(found)
