"""Whether a JSON value conforms to a type: documents hold examples that do not."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, TypeGuard, assert_never, cast

from msgspec import Struct, field

from specwright import ir
from specwright.formats import is_date, is_date_time, text_fits

from .numeric import number_fits

if TYPE_CHECKING:
    from collections.abc import Mapping

_MOST_HOPS = 64
"""How many names may stand for each other before a value: names can go round in a circle."""


class Shape(Struct, frozen=True):
    """What values are compared with: the models, and whether a value is sent or received.

    `known` keeps what has been found out about a value and a type, by identity.
    """

    models: Mapping[ir.ModelId, ir.Model]
    sent: bool
    known: dict[tuple[int, int], bool] = field(default_factory=dict[tuple[int, int], bool])


def conforms(
    value: ir.Json,
    type_: ir.Type,
    models: Mapping[ir.ModelId, ir.Model],
    *,
    sent: bool = False,
) -> bool:
    """Return whether a JSON value conforms to a type.

    A value that is `sent` has no read-only properties, one that is received no write-only ones
    (OpenAPI 3.0, 4.7.24.2). What the IR does not keep of a schema, such as `uniqueItems`, is not
    looked at.
    """
    try:
        return _fits(value, type_, Shape(models, sent), 0)
    except RecursionError:
        # No document means an example that is nested this deeply.
        return False


def _fits(value: ir.Json, type_: ir.Type, shape: Shape, hops: int) -> bool:
    key = (id(value), id(type_))
    if key not in shape.known:
        shape.known[key] = hops < _MOST_HOPS and _compare(value, type_, shape, hops)
    return shape.known[key]


def _compare(value: ir.Json, type_: ir.Type, shape: Shape, hops: int) -> bool:
    match type_:
        case ir.Array():
            return isinstance(value, list) and _items(cast("list[ir.Json]", value), type_, shape)
        case ir.Tuple():
            return isinstance(value, list) and _in_order(cast("list[ir.Json]", value), type_, shape)
        case ir.Dictionary():
            return isinstance(value, dict) and all(
                _fits(item, type_.values, shape, 0)
                for item in cast("dict[str, ir.Json]", value).values()
            )
        case ir.Union():
            return _in_union(value, type_, shape, hops)
        case ir.Nullable():
            return value is None or _fits(value, type_.inner, shape, hops + 1)
        case ir.Reference():
            return _of_model(value, shape.models.get(type_.model), shape, hops)
        case _:
            return _is_scalar(value, type_)


def _is_scalar(
    value: ir.Json,
    type_: ir.Anything
    | ir.Null
    | ir.Boolean
    | ir.Integer
    | ir.Number
    | ir.Text
    | ir.DateTime
    | ir.Date
    | ir.Bytes
    | ir.Enumeration,
) -> bool:
    match type_:
        case ir.Anything():
            return True
        case ir.Null():
            return value is None
        case ir.Boolean():
            return isinstance(value, bool)
        case ir.Integer():
            return _is_number(value) and value == int(value) and number_fits(value, type_.bounds)
        case ir.Number():
            return _is_number(value) and number_fits(value, type_.bounds)
        case ir.Text():
            return isinstance(value, str) and text_fits(value, type_)
        case ir.DateTime():
            return isinstance(value, str) and is_date_time(value)
        case ir.Date():
            return isinstance(value, str) and is_date(value)
        case ir.Bytes():
            return isinstance(value, str)
        case ir.Enumeration():
            return any(
                value == known and isinstance(value, bool) == isinstance(known, bool)
                for known in type_.values
            )
        case _:
            assert_never(type_)


def _is_number(value: ir.Json) -> TypeGuard[int | float]:
    return isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)


def _items(value: list[ir.Json], type_: ir.Array, shape: Shape) -> bool:
    bounds = type_.bounds
    if len(value) < (bounds.min_items or 0):
        return False
    if bounds.max_items is not None and len(value) > bounds.max_items:
        return False
    return all(_fits(item, type_.items, shape, 0) for item in value)


def _in_order(value: list[ir.Json], type_: ir.Tuple, shape: Shape) -> bool:
    pairs = zip(value, type_.items, strict=False)
    return len(value) == len(type_.items) and all(_fits(v, t, shape, 0) for v, t in pairs)


def _in_union(value: ir.Json, type_: ir.Union, shape: Shape, hops: int) -> bool:
    if type_.tag is not None and isinstance(value, dict):
        mapping = cast("dict[str, ir.Json]", value)
        held = mapping.get(type_.tag.name)
        chosen = next((model for tag, model in type_.tag.variants if tag == held), type_.tag.other)
        return chosen is not None and _of_model(mapping, shape.models.get(chosen), shape, hops)
    return any(_fits(value, variant, shape, hops + 1) for variant in type_.variants)


def _of_model(value: ir.Json, model: ir.Model | None, shape: Shape, hops: int) -> bool:
    match model:
        case None:
            return True
        case ir.Alias():
            return _fits(value, model.type, shape, hops + 1)
        case ir.Object():
            return isinstance(value, dict) and _is_object(
                cast("dict[str, ir.Json]", value), model, shape
            )


def _is_object(value: dict[str, ir.Json], model: ir.Object, shape: Shape) -> bool:
    for known in model.fields:
        if known.read_only if shape.sent else known.write_only:
            if known.name in value:
                return False
        elif known.name not in value:
            if known.required:
                return False
        elif not _fits(value[known.name], known.type, shape, 0):
            return False
    if model.others is None:
        return True
    names = {known.name for known in model.fields}
    return all(_fits(v, model.others, shape, 0) for k, v in value.items() if k not in names)
