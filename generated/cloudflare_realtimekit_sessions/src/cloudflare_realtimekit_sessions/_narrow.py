"""What JSON values are, for the type checkers: `isinstance` alone leaves the contents unknown."""

from __future__ import annotations

from collections.abc import AsyncIterable, Awaitable, Iterable, Mapping
from os import PathLike
from typing import Any, TypeGuard


def is_object(value: object) -> TypeGuard[dict[str, object]]:
    """Return whether a value is a JSON object."""
    return isinstance(value, dict)


def is_list(value: object) -> TypeGuard[list[object]]:
    """Return whether a value is a JSON list."""
    return isinstance(value, list)


def is_mapping(value: object) -> TypeGuard[Mapping[str, object]]:
    """Return whether a value is a mapping, for one that names the parts of something."""
    return isinstance(value, Mapping)


def is_path(value: object) -> TypeGuard[PathLike[str]]:
    """Return whether a value is a path of the file system, and no text."""
    return isinstance(value, PathLike)


def is_iterable(value: object) -> TypeGuard[Iterable[object]]:
    """Return whether a value can be iterated over."""
    return isinstance(value, Iterable)


def is_async_iterable(value: object) -> TypeGuard[AsyncIterable[object]]:
    """Return whether a value can be iterated over asynchronously."""
    return isinstance(value, AsyncIterable)


def is_awaitable(value: object) -> TypeGuard[Awaitable[object]]:
    """Return whether a value can be awaited."""
    return isinstance(value, Awaitable)


def is_tuple(value: object) -> TypeGuard[tuple[object, ...]]:
    """Return whether a value is a tuple."""
    return isinstance(value, tuple)


def untyped(value: object) -> Any:
    """Return a value whose type only the caller can know."""
    return value
