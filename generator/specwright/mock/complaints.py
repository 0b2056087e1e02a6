"""Errors of schema validation in sentences for people."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jsonschema.exceptions import ValidationError

    from specwright import ir

_LONGEST = 80
_MOST_VARIANTS = 5
_ARTICLES = {
    "array": "a list",
    "boolean": "a boolean",
    "integer": "an integer",
    "null": "null",
    "number": "a number",
    "object": "an object",
    "string": "a string",
}
# JSON Schema 2020-12 validation, 6: what a keyword demands, in words.
_LIMITS = {
    "exclusiveMaximum": "is not less than",
    "exclusiveMinimum": "is not greater than",
    "maxItems": "has more items than",
    "maxLength": "is longer than",
    "maxProperties": "has more properties than",
    "maximum": "is greater than",
    "minItems": "has fewer items than",
    "minLength": "is shorter than",
    "minProperties": "has fewer properties than",
    "minimum": "is less than",
    "multipleOf": "is not a multiple of",
}
_AS_WRITTEN = frozenset({"additionalProperties", "required", "unevaluatedProperties"})


def sentences(errors: Iterable[ValidationError], *, at_root: bool = True) -> tuple[str, ...]:
    """Return what is wrong with a value and where, one sentence an error.

    Places are JSON paths: `'human' is a required property at $.session`. The place `$` itself is
    left out unless `at_root`.
    """
    return tuple(dict.fromkeys(_sentence(error, at_root=at_root) for error in errors))


def shown(value: ir.Json) -> str:
    """Return a value as JSON, cut short if it is long."""
    text = json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"


def _sentence(error: ValidationError, *, at_root: bool) -> str:
    place = _place(error)
    where = "" if place == "$" and not at_root else f" at {place}"
    if error.validator in {"anyOf", "oneOf"}:
        return _variants(error, where, at_root=at_root)
    return _what(error) + where


def _place(error: ValidationError) -> str:
    place = "$"
    for key in error.absolute_path:
        place += f"[{key}]" if isinstance(key, int) else f".{key}"
    return place


def _what(error: ValidationError) -> str:
    value = shown(cast("ir.Json", error.instance))
    keyword = str(error.validator)
    limit = cast("ir.Json", error.validator_value)
    if keyword in _LIMITS:
        return f"{value} {_LIMITS[keyword]} {shown(limit)}"
    if keyword in _AS_WRITTEN:
        return error.message[:1].lower() + error.message[1:]
    match keyword:
        case "None":
            # The schema `false`, which has no keyword to fail.
            return f"{value} is not allowed"
        case "type":
            return f"{value} is not {_types(limit)}"
        case "enum":
            return f"{value} is not one of {shown(limit)}"
        case "const":
            return f"{value} is not {shown(limit)}"
        case "format":
            return f"{value} is not of the format {limit}"
        case "pattern":
            return f"{value} does not match the pattern {limit}"
        case "uniqueItems":
            return f"{value} has an item twice"
        case "not":
            return f"{value} is what it must not be"
        case _:
            return f"{value} is not valid by the keyword {keyword}"


def _types(limit: ir.Json) -> str:
    names = cast("list[str]", limit) if isinstance(limit, list) else [str(limit)]
    return " or ".join(_ARTICLES.get(name, name) for name in names)


def _variants(error: ValidationError, where: str, *, at_root: bool) -> str:
    """Return why a value fits none of several schemas, or that it fits too many of them."""
    value = shown(cast("ir.Json", error.instance)) + where
    if not error.context:
        return f"{value} fits more than one of the variants, and has to fit exactly one"
    reasons: dict[object, list[str]] = {}
    for inner in error.context:
        variant = inner.relative_schema_path[0]
        reasons.setdefault(variant, []).append(_sentence(inner, at_root=at_root))
    told = [
        f"({number}) {', '.join(dict.fromkeys(found))}"
        for number, found in enumerate(list(reasons.values())[:_MOST_VARIANTS], start=1)
    ]
    return f"{value} fits none of the {len(reasons)} variants: {'; '.join(told)}"
