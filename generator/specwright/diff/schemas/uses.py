"""Who uses a schema, as sets of numbers: there are many users, and most schemas share theirs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specwright.diff.model import Guard, Polarity

if TYPE_CHECKING:
    from collections.abc import Iterable

    from specwright.diff.model import Use

Reached = dict[frozenset[Guard], int]
"""The users of a schema, by what holds on the way from them."""


class UseTable:
    """Gives every use a bit, in their order."""

    def __init__(self, uses: Iterable[Use]) -> None:
        """Take all uses that there are."""
        self._uses = sorted(set(uses))
        self._bits = {use: 1 << number for number, use in enumerate(self._uses)}
        self._listed: dict[int, tuple[Use, ...]] = {}
        self.xml = self._where(["xml" in use.position for use in self._uses])
        self._of_guard = {
            Guard.READ_ONLY: self._by(Polarity.IN),
            Guard.WRITE_ONLY: self._by(Polarity.OUT),
        }
        """Where a guard counts, if that is not everywhere."""

    def _by(self, polarity: Polarity) -> int:
        return self._where([use.polarity == polarity.value for use in self._uses])

    def _where(self, flags: list[bool]) -> int:
        return sum(1 << number for number, flag in enumerate(flags) if flag)

    def bit(self, use: Use) -> int:
        """Return the bit of a use."""
        return self._bits[use]

    def listed(self, reached: Reached) -> tuple[Use, ...]:
        """Return uses in their order."""
        mask = 0
        for each in reached.values():
            mask |= each
        if mask not in self._listed:
            text = f"{mask:b}"[::-1]
            self._listed[mask] = tuple(
                use for use, bit in zip(self._uses, text, strict=False) if bit == "1"
            )
        return self._listed[mask]

    def guards(self, reached: Reached) -> frozenset[Guard]:
        """Return what holds for all uses; a guard that is about one side counts only there."""
        found: set[Guard] = set()
        for guard in frozenset[Guard]().union(*reached):
            counted = self._of_guard.get(guard, -1)
            masks = [(guard in guards, mask & counted) for guards, mask in reached.items()]
            if any(mask for _, mask in masks) and all(holds or not mask for holds, mask in masks):
                found.add(guard)
        return frozenset(found)
