"""Reads the limits of a schema; a limit of the wrong form is none."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from specwright import ir

if TYPE_CHECKING:
    from specwright.openapi import Schema


def bounds_of(schema: Schema) -> ir.Bounds:
    """Return the limits that a schema sets."""
    if not schema.bounds:
        return ir.UNBOUNDED
    found = dict(schema.bounds)
    pattern = found.get("pattern")
    return ir.Bounds(
        minimum=_number(found.get("minimum")),
        maximum=_number(found.get("maximum")),
        exclusive_minimum=_number(found.get("exclusiveMinimum")),
        exclusive_maximum=_number(found.get("exclusiveMaximum")),
        multiple_of=_number(found.get("multipleOf")),
        min_length=_count(found.get("minLength")),
        max_length=_count(found.get("maxLength")),
        pattern=pattern if isinstance(pattern, str) else None,
        min_items=_count(found.get("minItems")),
        max_items=_count(found.get("maxItems")),
    )


def _number(value: object) -> float | None:
    """Return a number that a float can be near to (RFC 8259, 6), or None."""
    if not isinstance(value, int | float) or isinstance(value, bool):
        return None
    return value if abs(value) <= sys.float_info.max else None


def _count(value: object) -> int | None:
    number = _number(value)
    return int(number) if number is not None and number >= 0 else None
