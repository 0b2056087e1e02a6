"""Whose a file is: what a run does with each, given what stands there and what is generated.

A file that is in the list with the hash that it has is ours. One with another hash, or gone, was edited;
one that is not in the list is somebody else's.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from msgspec import Struct

from .manifest import hash_of
from .merging import is_text, merge, unresolved

if TYPE_CHECKING:
    from collections.abc import Callable

    from .merging import Merged


class Change(Struct, frozen=True):
    """What writing would do to a file, and whether that would lose somebody's work."""

    path: str
    kind: Literal["add", "update", "delete"]
    loses: Literal["nothing", "edit", "foreign"]


class Place(Struct, frozen=True):
    """A file: what stands there, what is generated, and what the list says.

    `was` is the hash of what was generated last, None for a file that is not ours. `is_taken_over` is
    whether an earlier merge took an edit over.
    """

    path: str
    present: bytes | None
    generated: bytes | None
    was: str | None
    is_taken_over: bool = False
    is_link: bool = False
    """Whether a link stands there; `present` is what it leads to."""

    @property
    def is_edited(self) -> bool:
        """Whether it is ours and not what was generated; a file that was deleted is edited as well."""
        if self.was is None:
            return False
        return self.present is None or self.is_link or hash_of(self.present) != self.was


class Conflict(Struct, frozen=True):
    """Both sides changed a file; `blocks` is whether somebody has to do something first."""

    path: str
    message: str
    line: int | None = None
    blocks: bool = False


class Verdict(Struct, frozen=True):
    """What happens to a file: its change, its text if that is not the generated one, and conflicts.

    `is_edited` is whether it is meant to differ from what is generated.
    """

    change: Change | None = None
    data: bytes | None = None
    is_edited: bool = False
    conflicts: tuple[Conflict, ...] = ()
    lacks: str | None = None
    """Why it is not known what was generated, where that has to be known."""


def judged(place: Place, base: Callable[[str, str], bytes | str], *, carry: bool) -> Verdict:
    """Return what a run does with a file.

    Args:
        place: The file.
        base: Gives what was generated, by path and hash, or why that is not known. It is asked only
            where there is something to merge.
        carry: Whether edits are carried over: those that were taken over before stay in any case
            where what is generated is the same as then.
    """
    if place.present == place.generated:
        return Verdict()
    if not place.is_edited or not (carry or place.is_taken_over):
        return Verdict(_usual(place))
    if place.generated is not None and hash_of(place.generated) == place.was:
        marks = unresolved(place.present or b"", place.generated)
        return Verdict(is_edited=True, conflicts=_left(place, marks))
    if not carry:
        return Verdict(_usual(place))
    if place.generated is None:
        message = "the file was edited and is no longer generated: it stays, as one of yours"
        return Verdict(conflicts=(Conflict(place.path, message),))
    if place.present is None:
        message = "the file was deleted and is now generated differently: it is back"
        return Verdict(_add(place), conflicts=(Conflict(place.path, message),))
    if place.is_link:
        message = "a link stands in the place of the file, which is generated differently"
        return Verdict(conflicts=(Conflict(place.path, message, blocks=True),))
    found = base(place.path, place.was or "")
    if isinstance(found, str):
        return Verdict(_usual(place), lacks=found)
    return _merged(place, place.present, place.generated, found)


def _merged(place: Place, present: bytes, generated: bytes, base: bytes) -> Verdict:
    marks = unresolved(present, base)
    if marks:
        return Verdict(is_edited=True, conflicts=_left(place, marks))
    if not (is_text(present) and is_text(generated) and is_text(base)):
        message = (
            "the file was edited, is generated differently, and is no text that could be merged"
        )
        return Verdict(conflicts=(Conflict(place.path, message, blocks=True),))
    merged = merge(base, present, generated)
    is_changed = merged.data != present
    return Verdict(
        Change(place.path, "update", "nothing") if is_changed else None,
        merged.data,
        is_edited=merged.data != generated,
        conflicts=_found(place, merged),
    )


def _found(place: Place, merged: Merged) -> tuple[Conflict, ...]:
    message = "the edit and what is generated now change the same lines"
    return tuple(Conflict(place.path, message, line) for line in merged.conflicts)


def _left(place: Place, marks: tuple[int, ...]) -> tuple[Conflict, ...]:
    message = "a conflict of an earlier merge is not resolved"
    return tuple(Conflict(place.path, message, line, blocks=True) for line in marks)


def _add(place: Place) -> Change:
    return Change(place.path, "add", "nothing")


def _usual(place: Place) -> Change:
    """Return what a run does that carries no edit over."""
    if place.present is None:
        return Change(place.path, "add", "edit" if place.is_taken_over else "nothing")
    kind: Literal["update", "delete"] = "update" if place.generated is not None else "delete"
    if place.was is None:
        return Change(place.path, kind, "foreign")
    return Change(place.path, kind, "edit" if place.is_edited else "nothing")
