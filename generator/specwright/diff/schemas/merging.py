"""Keywords with a value each: their effective value, and which of two allows less."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, cast

from msgspec import Struct

from .words import is_number

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specwright.document import Node


class Limit(Struct, frozen=True):
    """The end of a range of numbers."""

    at: Fraction
    is_exclusive: bool


_LEAST = ("minLength", "minItems", "minProperties", "minContains")
_MOST = ("maxLength", "maxItems", "maxProperties", "maxContains")


def facets(part: Node) -> Iterator[tuple[str, object, str]]:
    """Yield keywords that bound values, those that allow everything left out: name, value, spelling.

    Ranges of numbers are `lower` and `upper`, in whichever of the two spellings. How many items
    `contains` is about means nothing without it (JSON Schema 2020-12, 6.4.4).
    """
    stated = part.mapping
    yield from _limits(stated, "lower", "minimum", "exclusiveMinimum")
    yield from _limits(stated, "upper", "maximum", "exclusiveMaximum")
    for key in _LEAST:
        value = stated.get(key)
        floor = 1 if key == "minContains" else 0
        is_idle = key == "minContains" and "contains" not in stated
        is_bound = value != floor if floor else is_number(value) and cast("float", value) > 0
        if is_number(value) and is_bound and not is_idle:
            yield key, Fraction(cast("float", value)), key
    for key in _MOST:
        value = stated.get(key)
        if is_number(value) and (key != "maxContains" or "contains" in stated):
            yield key, Fraction(cast("float", value)), key
    if stated.get("uniqueItems") is True:
        yield "uniqueItems", True, "uniqueItems"
    step = stated.get("multipleOf")
    if is_number(step) and cast("float", step) > 0:
        yield "multipleOf", Fraction(str(step)), "multipleOf"


def _limits(
    stated: dict[str, object], name: str, key: str, exclusive: str
) -> Iterator[tuple[str, object, str]]:
    value, other = stated.get(key), stated.get(exclusive)
    if is_number(value):
        yield name, Limit(Fraction(str(value)), other is True), key
    if is_number(other):
        yield name, Limit(Fraction(str(other)), is_exclusive=True), exclusive


def whole(limit: Limit, name: str) -> Limit:
    """Return the limit that means the same for whole numbers, which is not exclusive."""
    at = limit.at
    if name == "lower":
        rounded = -(-at.numerator // at.denominator)
        moved = rounded + 1 if limit.is_exclusive and rounded == at else rounded
    else:
        rounded = at.numerator // at.denominator
        moved = rounded - 1 if limit.is_exclusive and rounded == at else rounded
    return Limit(Fraction(moved), is_exclusive=False)


def is_tighter(key: str, new: object, old: object) -> bool | None:
    """Return whether a value allows less than another one of the same keyword.

    None if each allows what the other does not.
    """
    if isinstance(new, Limit) and isinstance(old, Limit):
        if new.at == old.at:
            return new.is_exclusive and not old.is_exclusive
        return new.at > old.at if key == "lower" else new.at < old.at
    if isinstance(new, Fraction) and isinstance(old, Fraction):
        if key == "multipleOf":
            if (new / old).denominator == 1:
                return new != old
            return False if (old / new).denominator == 1 else None
        return new > old if key in _LEAST else new < old
    return new is True and old is not True


def common_types(one: frozenset[str], other: frozenset[str]) -> frozenset[str]:
    """Return the types that two sets have in common; every integer is a number."""
    found = one & other
    if "integer" in one | other and {"integer", "number"} & one and {"integer", "number"} & other:
        found |= {"integer"}
    return found
