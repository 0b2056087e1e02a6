"""Where the parts of a value were written, when it was put together from several places."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct, field

if TYPE_CHECKING:
    from collections.abc import Mapping

    from specwright.diagnostics import Span

    from .node import File


class Origin(Struct, frozen=True):
    """The file in which a value was written, and the keys that lead to it there.

    What is in the value was written in it, but for the `children`, which have an origin each.
    """

    file: File
    keys: tuple[str | int, ...]
    children: Mapping[str | int, Origin] = field(default_factory=dict["str | int", "Origin"])

    @property
    def span(self) -> Span:
        """The place of the value."""
        return self.file.span(self.keys)

    def child(self, key: str | int) -> Origin:
        """Return the origin of what is under a key."""
        found = self.children.get(key)
        return Origin(self.file, (*self.keys, key)) if found is None else found

    def at(self, keys: tuple[str | int, ...]) -> Origin:
        """Return the origin of what is at keys."""
        origin = self
        for index, key in enumerate(keys):
            if not origin.children:
                return Origin(origin.file, (*origin.keys, *keys[index:]))
            origin = origin.child(key)
        return origin
