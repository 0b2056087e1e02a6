"""Whether a JSON value is one of a type: an API's own examples are not always."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeGuard, assert_never

from specwright import ir
from specwright.formats import is_date, is_date_time, text_fits

from .numbers import number_fits

if TYPE_CHECKING:
    from collections.abc import Mapping

_DEEPEST = 32

Judged = dict[tuple[int, int], tuple[ir.Json, ir.Type | ir.Model, bool]]
"""Whether values are of types, by the identity of both, which are kept, so that no other takes it."""


def fits(
    value: ir.Json,
    found: ir.Type,
    models: Mapping[ir.ModelId, ir.Model],
    judged: Judged | None = None,
) -> bool:
    """Return whether a value may be sent where a type is expected.

    Enumerations are taken at their word: what clients let pass, servers need not. A property that
    is only read need not be there.

    Args:
        value: A JSON value.
        found: The type.
        models: What types refer to.
        judged: What is known already, and takes what comes to be known.
    """
    if judged is None:
        return _fits(value, found, models, _DEEPEST, {})
    key = id(value), id(found)
    known = judged.get(key)
    if known is None:
        known = judged[key] = value, found, _fits(value, found, models, _DEEPEST, judged)
    return known[2]


def as_object(value: ir.Json) -> dict[str, Any] | None:
    """Return a JSON object as a dict, or None if the value is no object."""
    return value if _is_object(value) else None


def as_list(value: ir.Json) -> list[Any] | None:
    """Return a JSON array as a list, or None if the value is no array."""
    return value if _is_list(value) else None


def _is_object(value: object) -> TypeGuard[dict[str, Any]]:
    return isinstance(value, dict)


def _is_list(value: object) -> TypeGuard[list[Any]]:
    return isinstance(value, list)


def _fits(
    value: ir.Json,
    found: ir.Type,
    models: Mapping[ir.ModelId, ir.Model],
    depth: int,
    judged: Judged,
) -> bool:
    if depth == 0:
        return False
    match found:
        case ir.Array():
            listed = as_list(value)
            return listed is not None and _list_fits(listed, found, models, depth, judged)
        case ir.Tuple():
            listed = as_list(value)
            return (
                listed is not None
                and len(listed) == len(found.items)
                and all(
                    _fits(entry, item, models, depth - 1, judged)
                    for entry, item in zip(listed, found.items, strict=True)
                )
            )
        case ir.Dictionary():
            members = as_object(value)
            return members is not None and all(
                _fits(entry, found.values, models, depth - 1, judged) for entry in members.values()
            )
        case ir.Union():
            return any(
                _fits(value, variant, models, depth - 1, judged) for variant in found.variants
            )
        case ir.Nullable():
            return value is None or _fits(value, found.inner, models, depth - 1, judged)
        case ir.Reference():
            return _model_fits(value, models[found.model], models, depth - 1, judged)
        case _:
            return _scalar_fits(value, found)


def _scalar_fits(
    value: ir.Json,
    found: ir.Anything
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
    match found:
        case ir.Anything():
            return True
        case ir.Null():
            return value is None
        case ir.Boolean():
            return isinstance(value, bool)
        case ir.Integer() | ir.Number():
            if isinstance(value, bool) or not isinstance(value, int | float):
                return False
            is_whole = isinstance(value, int) or value.is_integer()
            whole_enough = is_whole or isinstance(found, ir.Number)
            return whole_enough and number_fits(value, found.bounds)
        case ir.Text():
            return isinstance(value, str) and text_fits(value, found)
        case ir.DateTime():
            return isinstance(value, str) and is_date_time(value)
        case ir.Date():
            return isinstance(value, str) and is_date(value)
        case ir.Bytes():
            return isinstance(value, str)
        case ir.Enumeration():
            return any(type(value) is type(known) and value == known for known in found.values)
        case _:
            assert_never(found)


def _list_fits(
    value: list[Any],
    found: ir.Array,
    models: Mapping[ir.ModelId, ir.Model],
    depth: int,
    judged: Judged,
) -> bool:
    bounds = found.bounds
    if len(value) < (bounds.min_items or 0):
        return False
    if bounds.max_items is not None and len(value) > bounds.max_items:
        return False
    return all(_fits(item, found.items, models, depth - 1, judged) for item in value)


def _model_fits(
    value: ir.Json,
    model: ir.Model,
    models: Mapping[ir.ModelId, ir.Model],
    depth: int,
    judged: Judged,
) -> bool:
    if isinstance(model, ir.Alias):
        return _fits(value, model.type, models, depth, judged)
    members = as_object(value)
    if members is None:
        return False
    if (id(value), id(model)) in judged:
        return True
    if any(f.required and not f.read_only and f.name not in members for f in model.fields):
        return False
    does = all(
        _fits(members[f.name], f.type, models, depth, judged)
        for f in model.fields
        if f.name in members
    )
    if does:  # what does not may only be too deep here
        judged[id(value), id(model)] = value, model, True
    return does
