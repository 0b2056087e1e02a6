"""Paths of calls, with their parameters filled in and escaped."""

from __future__ import annotations

from functools import lru_cache

from ._styles import path_value
from ._texts import is_undefined, named


def url_path(template: str, /, *values: object) -> str:
    """Return a path with its parameters, in the order in which it names them, filled in and escaped.

        url_path("/pets/{pet_id}", "a/b")  # "/pets/a%2Fb"

    Raises:
        ValueError: A value is missing or empty, or is `.` or `..`: the path would lead elsewhere.
    """
    pieces, names = _pieces(template)
    given = dict(zip(names, values, strict=True))
    parts: list[str] = []
    for literal, name in pieces:
        parts.append(literal)
        if name is not None:
            try:
                value = "" if is_undefined(given[name]) else path_value(name, given[name])
            except (TypeError, ValueError) as error:
                raise named(error, name) from None
            if value in {"", ".", ".."}:
                what = repr(value) if value else "None" if given[name] is None else "empty"
                message = f"the path parameter `{name}` is {what}, and the path would lead elsewhere"
                raise ValueError(message)
            parts.append(value)
    return "".join(parts)


@lru_cache(maxsize=4096)
def _pieces(template: str) -> tuple[tuple[tuple[str, str | None], ...], tuple[str, ...]]:
    """Return the literal texts of a path, each with the parameter after it, and all parameters."""
    found: list[tuple[str, str | None]] = []
    for piece in template.split("}"):
        literal, brace, name = piece.partition("{")
        found.append((literal, name if brace else None))
    return tuple(found), tuple(dict.fromkeys(name for _, name in found if name is not None))
