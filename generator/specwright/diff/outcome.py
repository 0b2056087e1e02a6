"""What a run of the comparison has found, for all that print it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from .gates import failed

if TYPE_CHECKING:
    from .gates import Gate
    from .model import Change, Comparison


class Outcome(Struct, frozen=True):
    """The comparisons of a run, a service each, and the gates that they go through.

    `name` is what a comment of the same comparison is known by the next time; `notes` are sentences
    about the run as a whole, such as services that came or went.
    """

    comparisons: tuple[Comparison, ...]
    gates: tuple[Gate, ...] = ()
    notes: tuple[str, ...] = ()
    name: str = "project"

    @property
    def changes(self) -> tuple[Change, ...]:
        """All changes."""
        return tuple(change for each in self.comparisons for change in each.changes)

    @property
    def failed(self) -> tuple[tuple[Gate, int], ...]:
        """The gates that fail, each with the number of changes for which it does."""
        return failed(self.gates, self.changes)

    def fails(self, change: Change) -> bool:
        """Return whether a gate fails for a change."""
        return any(gate.fails(change) for gate in self.gates)
