"""The type of values that are of two types at once: what the members of an `allOf` allow together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specwright import ir

from .keywords import enumerated

if TYPE_CHECKING:
    from collections.abc import Iterable

    from specwright.diagnostics import Report
    from specwright.document import Node
    from specwright.openapi import Schema

_TEXTUAL = ir.Text | ir.DateTime | ir.Date | ir.Bytes


def intersection(
    schema: Schema,
    own: tuple[ir.Type, ...],
    members: list[tuple[Node, ir.Type]],
    report: Report,
) -> ir.Type:
    """Return the type of what is valid for a schema and for every member of its `allOf`."""
    values = enumerated(schema)
    beside = own if len(own) < 2 else (ir.Union(own),)
    members = [*members, *((schema.node, f) for f in (*beside, values) if f is not None)]
    result: ir.Type = ir.Anything()
    for node, found in members:
        both = meet(result, found)
        if both is None:
            message = "no value is valid for this schema and those before it; this one is read"
            report.add("conflicting-schemas", node.span, message)
        result = both or found
    return result


def meet(first: ir.Type, second: ir.Type) -> ir.Type | None:
    """Return the type of what is of both types, or None if nothing is.

    What a model is made of is not looked at: a reference stands for both.
    """
    match first, second:
        case (ir.Anything(), _) | (_, ir.Reference()):
            return first if isinstance(first, ir.Reference) else second
        case (_, ir.Anything()) | (ir.Reference(), _):
            return first
        case ir.Nullable(), ir.Nullable():
            inner = meet(first.inner, second.inner)
            return ir.Null() if inner is None else ir.Nullable(inner)
        case (ir.Nullable(), ir.Null()) | (ir.Null(), ir.Nullable()):
            return ir.Null()
        case ir.Nullable(), _:
            return meet(first.inner, second)
        case _, ir.Nullable():
            return meet(first, second.inner)
        case ir.Union(), _:
            return _any_of(meet(variant, second) for variant in first.variants)
        case _, ir.Union():
            return _any_of(meet(first, variant) for variant in second.variants)
        case _:
            return _plain(first, second)


def _plain(first: ir.Type, second: ir.Type) -> ir.Type | None:
    match first, second:
        case ir.Enumeration(), ir.Enumeration():
            return _values(first, second.values)
        case ir.Enumeration(), _:
            return _values(first, (v for v in first.values if _is(v, second)))
        case _, ir.Enumeration():
            return _values(second, (v for v in second.values if _is(v, first)))
        case ir.Text(), ir.Text():
            return second if second.format is not None or first.format is None else first
        case (ir.Text(), ir.DateTime() | ir.Date() | ir.Bytes()) | (ir.Number(), ir.Integer()):
            return second
        case (ir.DateTime() | ir.Date() | ir.Bytes(), ir.Text()) | (ir.Integer(), ir.Number()):
            return first
        case ir.Array(), ir.Array():
            items = meet(first.items, second.items)
            return None if items is None else ir.Array(items, second.bounds)
        case (ir.Tuple(), ir.Array() | ir.Tuple()):
            return first
        case (ir.Array(), ir.Tuple()):
            return second
        case ir.Dictionary(), ir.Dictionary():
            values = meet(first.values, second.values)
            return None if values is None else ir.Dictionary(values)
        case _:
            return second if type(first) is type(second) else None


def _any_of(found: Iterable[ir.Type | None]) -> ir.Type | None:
    variants = tuple(dict.fromkeys(variant for variant in found if variant is not None))
    return ir.Union(variants) if len(variants) > 1 else next(iter(variants), None)


def _values(
    found: ir.Enumeration, allowed: Iterable[str | int | float | bool]
) -> ir.Enumeration | None:
    # True equals 1 in Python, and is another value in JSON.
    known = {(type(value), value) for value in allowed}
    values = tuple(value for value in found.values if (type(value), value) in known)
    return ir.Enumeration(values, open=found.open and len(values) > 1) if values else None


def _is(value: str | float | bool, found: ir.Type) -> bool:  # noqa: FBT001 - a value of JSON
    match found:
        case ir.Boolean():
            return isinstance(value, bool)
        case ir.Integer() | ir.Number():
            return isinstance(value, int) and not isinstance(value, bool)
        case _:
            return isinstance(value, str) and isinstance(found, _TEXTUAL)
