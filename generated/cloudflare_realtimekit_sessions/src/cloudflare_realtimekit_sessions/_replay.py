"""Bodies that are sent a second time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._bodies import is_replayable
from ._narrow import is_tuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ._request import Body

Positions = tuple[tuple[Any, int], ...]
"""Open files, and where each of them stood before it was sent."""


def positions(body: Body) -> Positions | None:
    """Return what to rewind before a body is sent again, or None if it can be read only once."""
    found: list[tuple[Any, int]] = []
    for content in _contents(body):
        if is_replayable(content):
            continue
        position = _position(content)
        if position is None:
            return None
        found.append((content, position))
    return tuple(found)


def rewind(marks: Positions) -> bool:
    """Put files back to where they stood; return False if one of them can no longer be moved."""
    try:
        for file, position in marks:
            file.seek(position)
    except (OSError, ValueError):  # it was closed, or is a pipe after all
        return False
    return True


def _contents(body: Body) -> Iterator[object]:
    yield body.content
    for _, file in body.files or ():
        yield file[1] if is_tuple(file) else file


def _position(content: Any) -> int | None:
    try:
        return int(content.tell()) if content.seekable() else None
    except (AttributeError, TypeError, OSError, ValueError):
        return None
