"""All pairs of schemas of two documents: each compared once, and judged by everybody who uses it."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from .compare import compare
from .components import compare_components
from .dialect import homes
from .edits import made
from .normal import Reader
from .notes import defaulted
from .sameness import Sameness
from .site import NO_GUARDS, NONE, Site
from .uses import UseTable

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from specwright.diff.model import Edit, Effect, Guard, Use
    from specwright.diff.sunset import Calendar
    from specwright.document import Node

    from .dialect import Dialect, Layers
    from .site import Draft
    from .uses import Reached

Key = tuple[tuple[int, ...], tuple[int, ...]]
_MOST_LAYERS = 64
"""Of schemas that all hold for one value more are not looked at."""


@dataclass(slots=True)
class _Pair:
    """A compared pair, who asked for it, and what holds on the way from there."""

    site: Site
    users: list[tuple[Key, frozenset[Guard]]] = field(
        default_factory=list["tuple[Key, frozenset[Guard]]"]
    )
    uses: list[tuple[Use, frozenset[Guard]]] = field(
        default_factory=list["tuple[Use, frozenset[Guard]]"]
    )
    is_omissible: bool = False
    """Whether somebody may leave out the whole value: then a default of it says what that means."""

    def drafts(self) -> list[Draft]:
        """Return what differs, as it is meant for those who use it."""
        return [defaulted(d) if self.is_omissible else d for d in self.site.drafts]


class SchemaComparison:
    """Compares schemas of two documents.

    Visit every pair of schemas that is used somewhere, then ask for the edits. `calendar` decides
    about what was to be removed; without it nothing is said about that.
    """

    def __init__(self, base: Dialect, head: Dialect, calendar: Calendar | None = None) -> None:
        """Start with no pair."""
        self.base, self.head, self.calendar = base, head, calendar
        self.base_reader, self.head_reader = Reader(base), Reader(head)
        self._sameness = Sameness(base, head)
        self._pairs: dict[Key, _Pair] = {}
        self._effects: dict[Key, frozenset[Effect]] = {}
        self._components: list[Edit] = []

    def visit(
        self,
        base: Node,
        head: Node,
        use: Use | None,
        guards: frozenset[Guard] = NO_GUARDS,
        *,
        is_omissible: bool = False,
    ) -> None:
        """Compare two schemas that stand in the same place, where somebody uses them.

        Args:
            base: The old one.
            head: The new one.
            use: Who uses it; None if nobody is known to.
            guards: What holds there.
            is_omissible: Whether it is the value of an optional parameter.
        """
        key = self._compare((base,), (head,))
        if key is not None and use is not None:
            self._pairs[key].uses.append((use, guards))
            self._pairs[key].is_omissible |= is_omissible

    def visit_components(self, base: Mapping[str, Node], head: Mapping[str, Node]) -> None:
        """Compare named schemas, those that nobody uses as well, and their names."""
        self._components.extend(compare_components(self, base, head))

    def edits(self) -> Iterator[Edit]:
        """Yield the edits, each place once with all of its uses."""
        yield from self._components
        table = UseTable(use for pair in self._pairs.values() for use, _ in pair.uses)
        reached = self._reached(table)
        found = [
            (draft, pair.site, reached.get(key, {}))
            for key, pair in self._pairs.items()
            for draft in pair.drafts()
        ]
        yield from made(found, table, self.base, self.head)

    # --- For comparisons of pairs ----------------------------------------------------------------

    def is_same(self, base: Layers, head: Layers) -> bool:
        """Return whether two schemas are the same, with all that they refer to."""
        return self._sameness.of(base, head)

    def effects(self, base: Layers, head: Layers) -> frozenset[Effect]:
        """Return what it would do to put a schema in the place of another one; nothing is kept.

        A pair that is being looked at is taken for the same.
        """
        key = _key(base), _key(head)
        if key not in self._effects:
            self._effects[key] = frozenset()
            trial = SchemaComparison(self.base, self.head)
            trial._sameness, trial._effects = self._sameness, self._effects
            trial.base_reader, trial.head_reader = self.base_reader, self.head_reader
            trial._compare(base, head)
            drafts = [draft for pair in trial._pairs.values() for draft in pair.site.drafts]
            effects = {draft.effect for draft in drafts}
            effects |= {d.effect_out for d in drafts if d.effect_out is not None}
            self._effects[key] = frozenset(effects - {NONE})
        return self._effects[key]

    # --- Pairs -----------------------------------------------------------------------------------

    def _compare(self, base: Layers, head: Layers) -> Key | None:
        """Compare two schemas and what is in them, and return their key, or None for the same."""
        first = self._pair(base, head)
        pending = deque([first] if first is not None and first[1] else [])
        while pending:
            key, _ = pending.popleft()
            site = self._pairs[key].site
            compare(site)
            for old, new, guards in site.children:
                child = self._pair(old, new)
                if child is not None:
                    self._pairs[child[0]].users.append((key, guards))
                    if child[1]:
                        pending.append(child)
        return first[0] if first is not None else None

    def _pair(self, base: Layers, head: Layers) -> tuple[Key, bool] | None:
        """Return the key of a pair and whether it is new, or None for the same."""
        is_redirected = False
        old: Layers
        new: Layers
        if len(base) == len(head) == 1:
            one, other, is_redirected = homes(base[0], head[0], (self.base, self.head))
            old, new = (one,), (other,)
        else:
            old, new = _homes(base, self.base), _homes(head, self.head)
        if self.is_same(old, new):
            return None
        key = _key(old), _key(new)
        is_new = key not in self._pairs
        if is_new:
            site = Site(self.base_reader.read(old), self.head_reader.read(new), self, is_redirected)
            self._pairs[key] = _Pair(site)
        return key, is_new

    def _reached(self, table: UseTable) -> dict[Key, Reached]:
        """Return who uses each pair, with what holds on the ways there."""
        within: dict[Key, list[tuple[Key, frozenset[Guard]]]] = {}
        found: dict[Key, Reached] = {}
        for key, pair in self._pairs.items():
            for user, guards in pair.users:
                within.setdefault(user, []).append((key, guards))
            for use, guards in pair.uses:
                own = found.setdefault(key, {})
                own[guards] = own.get(guards, 0) | table.bit(use)
        pending = dict.fromkeys(found)
        while pending:
            key = next(iter(pending))
            del pending[key]
            for child, more in within.get(key, ()):
                own = found.setdefault(child, {})
                for guards, mask in list(found[key].items()):
                    known = own.get(guards | more, 0)
                    if mask & ~known:
                        own[guards | more] = known | mask
                        pending[child] = None
        return found


def _homes(layers: Layers, dialect: Dialect) -> Layers:
    """Return where schemas stand, each once."""
    homes = map(dialect.home, layers[:_MOST_LAYERS])
    return tuple({id(node.value): node for node in homes}.values())


def _key(layers: Layers) -> tuple[int, ...]:
    return tuple(
        id(node.value) if node.is_mapping else hash((node.file.name, node.keys)) for node in layers
    )
