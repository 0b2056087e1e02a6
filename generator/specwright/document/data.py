"""What the data of a document may be is known when it is looked at: checks that types follow."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from typing import TypeGuard


def is_mapping(value: object) -> TypeGuard[dict[str, object]]:
    """Return whether a value is a mapping; what reads documents gives none with other keys."""
    return isinstance(value, dict)


def is_list(value: object) -> TypeGuard[list[object]]:
    """Return whether a value is a list."""
    return isinstance(value, list)


def as_mapping(value: object) -> dict[str, object]:
    """Return a value as a mapping; empty if it is none."""
    return cast("dict[str, object]", value) if isinstance(value, dict) else {}


def as_list(value: object) -> list[object]:
    """Return a value as a list; empty if it is none."""
    return cast("list[object]", value) if isinstance(value, list) else []
