"""Pairs what belongs together in two documents."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Sequence

T = TypeVar("T")


@dataclass(slots=True)
class Pairs(Generic[T]):
    """What was paired, and what was left on either side, in the order of the documents."""

    matched: list[tuple[T, T]] = field(default_factory=list["tuple[T, T]"])
    removed: list[T] = field(default_factory=list["T"])
    added: list[T] = field(default_factory=list["T"])

    def match(self, key: Callable[[T], Hashable | None]) -> list[tuple[T, T]]:
        """Pair what is left by a key that one on each side has; None is no key. Return the new pairs."""
        old, new = Counter(map(key, self.removed)), Counter(map(key, self.added))
        by_key = {key(each): each for each in self.added}
        found = [
            (each, by_key[key(each)])
            for each in self.removed
            if key(each) is not None and old[key(each)] == new[key(each)] == 1
        ]
        if found:
            gone, come = {id(each) for each, _ in found}, {id(each) for _, each in found}
            self.removed = [each for each in self.removed if id(each) not in gone]
            self.added = [each for each in self.added if id(each) not in come]
            self.matched += found
        return found


def paired(base: Sequence[T], head: Sequence[T], key: Callable[[T], Hashable]) -> Pairs[T]:
    """Return two collections paired by a name; of those with the same name the first go together."""
    waiting: dict[Hashable, list[T]] = {}
    for each in head:
        waiting.setdefault(key(each), []).append(each)
    pairs: Pairs[T] = Pairs()
    for each in base:
        found = waiting.get(key(each))
        if found:
            pairs.matched.append((each, found.pop(0)))
        else:
            pairs.removed.append(each)
    left = {id(each) for found in waiting.values() for each in found}
    pairs.added = [each for each in head if id(each) in left]
    return pairs
