"""Values that schemas allow, made from what they say."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, cast

from specwright.document import is_mapping

from .patterns import text_for

if TYPE_CHECKING:
    from fractions import Fraction

    from . import merging
    from .dialect import Layers
    from .normal import Normal, Reader


class UnfitError(Exception):
    """A schema that no validator should judge by, or no value can be made for."""


_DEEPEST = 12
_TEXTS = {
    "date": "2024-02-29",
    "date-time": "2024-02-29T12:00:00Z",
    "time": "12:00:00Z",
    "duration": "P1D",
    "uuid": "6f2d1c54-8a3e-4b7f-9c1d-2e5a7b9c0d1e",
    "email": "a@example.com",
    "uri": "https://example.com/",
    "url": "https://example.com/",
    "hostname": "example.com",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "byte": "YQ==",
}
_ORDER = ("object", "array", "string", "integer", "number", "boolean")


def sample(layers: Layers, reader: Reader, *, is_full: bool = False, depth: int = 0) -> object:
    """Return a value that schemas allow: with all properties at the top, or the required ones only.

    The value is a guess, for a validator to judge.

    Raises:
        UnfitError: None can be made.
    """
    normal = reader.read(layers)
    if depth > _DEEPEST or normal.is_never:
        raise UnfitError
    if normal.values is not None:
        if normal.values:
            return next(iter(normal.values.values()))
        return None
    if normal.types is not None and not normal.types:
        return None
    if normal.unions:
        return _of_union(normal, reader, is_full=is_full, depth=depth)
    types = normal.types or frozenset({"string"})
    kind = next((name for name in _ORDER if name in types), "string")
    match kind:
        case "object":
            return _object(normal, reader, is_full=is_full, depth=depth)
        case "array":
            return items(normal, reader, _count(normal, "minItems"), depth=depth)
        case "string":
            return _text(normal)
        case "boolean":
            return True
        case _:
            return _number(normal, kind)


def _of_union(normal: Normal, reader: Reader, *, is_full: bool, depth: int) -> object:
    found = sample(normal.unions[0].variants[0], reader, is_full=is_full, depth=depth + 1)
    if is_mapping(found):
        own = _object(normal, reader, is_full=is_full, depth=depth)
        return {**own, **found}
    return found


def _object(normal: Normal, reader: Reader, *, is_full: bool, depth: int) -> dict[str, object]:
    names = [*normal.required, *(normal.properties if is_full else ())]
    found: dict[str, object] = {}
    for name in names:
        layers = normal.properties.get(name) or normal.schemas.get("extra")
        found[name] = sample(layers, reader, depth=depth + 1) if layers else "x"
    return found


def items(normal: Normal, reader: Reader, count: int, *, depth: int = 0) -> list[object]:
    """Return a list of so many values.

    Raises:
        UnfitError: No item can be made, or there are too many.
    """
    if count > 50:
        raise UnfitError
    found = [sample(layers, reader, depth=depth + 1) for layers in normal.prefix[:count]]
    layers = normal.schemas.get("items")
    while len(found) < count:
        one = sample(layers, reader, depth=depth + 1) if layers else len(found)
        is_free = isinstance(one, str) and layers and not reader.read(layers).values
        found.append(f"{one}{len(found)}" if is_free else one)
    contained = normal.schemas.get("contains")
    if contained is not None and found:
        found[0] = sample(contained, reader, depth=depth + 1)
    return found


def _count(normal: Normal, key: str) -> int:
    said = normal.said.get(key)
    least = int(cast("Fraction", said.value)) if said is not None else 0
    return max(least, 1) if "contains" in normal.schemas else least


def _text(normal: Normal) -> str:
    if normal.patterns:
        made = text_for(next(iter(normal.patterns)))
        if made is None:
            raise UnfitError
        return made
    known = next((_TEXTS[name] for name in normal.formats if name in _TEXTS), None)
    said = normal.said.get("minLength")
    length = int(cast("Fraction", said.value)) if said is not None else 1
    if length > 1000:
        raise UnfitError
    return (
        known
        if known is not None
        else "a" * max(length, 1 if "maxLength" not in normal.said else length)
    )


def _number(normal: Normal, kind: str) -> int | float:
    lower, upper, step = (normal.said.get(k) for k in ("lower", "upper", "multipleOf"))
    is_whole = kind == "integer"
    start = 0.0
    if lower is not None:
        limit = cast("merging.Limit", lower.value)
        start = float(limit.at) + (1 if limit.is_exclusive else 0)
    elif upper is not None:
        limit = cast("merging.Limit", upper.value)
        start = min(0.0, float(limit.at) - (1 if limit.is_exclusive else 0))
    if step is not None:
        size = float(cast("Fraction", step.value))
        start = math.ceil(start / size) * size
    return math.ceil(start) if is_whole or start.is_integer() else start
