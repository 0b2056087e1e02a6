"""A pair of schemas under comparison: what has been found, and which pairs within are to be compared."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from msgspec import Struct

from specwright.diff.model import Effect, Guard

if TYPE_CHECKING:
    from typing import Protocol

    from specwright.diff.sunset import Calendar
    from specwright.document import Node

    from .dialect import Dialect, Layers
    from .normal import Normal, Reader, Said

    class Context(Protocol):
        """What a comparison of two schemas asks the one of the documents."""

        base: Dialect
        head: Dialect
        base_reader: Reader
        head_reader: Reader
        calendar: Calendar | None

        def is_same(self, base: Layers, head: Layers) -> bool:
            """Return whether two schemas are the same, with all that they refer to."""
            ...

        def effects(self, base: Layers, head: Layers) -> frozenset[Effect]:
            """Return what it would do to put a schema in the place of another one."""
            ...


NO_GUARDS: frozenset[Guard] = frozenset()
NONE, WIDEN, NARROW = Effect.NONE, Effect.WIDEN, Effect.NARROW
INCOMPARABLE, UNKNOWN = Effect.INCOMPARABLE, Effect.UNKNOWN


class Spot(Struct, frozen=True):
    """A schema, and the keyword in it that is meant, if it is one."""

    node: Node
    key: str | None = None


class Draft(Struct, frozen=True):
    """An edit before it is known who uses it. `tries` are values that may show it."""

    rule: str
    message: str
    effect: Effect
    base: Spot | None
    head: Spot | None
    before: object = None
    after: object = None
    effect_out: Effect | None = None
    guards: frozenset[Guard] = NO_GUARDS
    tries: tuple[object, ...] = ()
    samples: tuple[Layers, ...] = ()
    """Schemas whose values may show it."""
    anchor: Node | None = None
    as_text: Effect | None = None
    """What it does where everything is written as text, if that is another thing."""


@dataclass(slots=True)
class Site:
    """A pair of schemas, the edits between them, and the pairs within."""

    base: Normal
    head: Normal
    context: Context
    is_redirected: bool = False
    """Whether one of the two refers to what the other one says itself: then that is the edit."""
    drafts: list[Draft] = field(default_factory=list[Draft])
    children: list[tuple[Layers, Layers, frozenset[Guard]]] = field(
        default_factory=list["tuple[Layers, Layers, frozenset[Guard]]"]
    )

    def add(
        self,
        rule: str,
        message: str,
        effect: Effect,
        *,
        said: tuple[Said | None, Said | None] = (None, None),
        change: tuple[object, object] = (None, None),
        effect_out: Effect | None = None,
        guards: frozenset[Guard] = NO_GUARDS,
        tries: tuple[object, ...] = (),
        as_text: Effect | None = None,
    ) -> None:
        """Take note of an edit of keywords, which both schemas have a place for."""
        base, head = self.spots(*said)
        self.drafts.append(
            Draft(
                rule,
                message,
                effect,
                base,
                head,
                *change,
                effect_out,
                guards,
                tries,
                as_text=as_text,
            )
        )

    def spots(self, old: Said | None, new: Said | None) -> tuple[Spot, Spot]:
        """Return where something is said on both sides, or would be."""
        if self.is_redirected:
            return Spot(self.base.layers[0]), Spot(self.head.layers[0])
        base = Spot(old.node, old.key) if old else Spot(_counterpart(self.base, new))
        head = Spot(new.node, new.key) if new else Spot(_counterpart(self.head, old))
        return base, head

    def unfold(self) -> None:
        """Let a choice of bare types be a choice, where the other side has a choice of more.

        A choice of values on both sides is one as well, as each of them may be described.
        """
        old, new = self.base, self.head
        are_listings = bool(old.flat.listings and new.flat.listings)
        if old.flat.has_folded and (new.unions or are_listings):
            self.base = self.context.base_reader.read(old.layers, folds=False)
        if new.flat.has_folded and (old.unions or are_listings):
            self.head = self.context.head_reader.read(new.layers, folds=False)

    def child(self, base: Layers, head: Layers, guards: frozenset[Guard] = NO_GUARDS) -> None:
        """Ask for a comparison of two schemas within, which circumstances hold for."""
        self.children.append((base, head, guards))


def _counterpart(normal: Normal, said: Said | None) -> Node:
    """Return the schema that would say a keyword, where it does not: the one at the same place."""
    if said is not None and len(normal.flat.parts) > 1:
        pointer = said.node.pointer
        for part in normal.flat.parts:
            if part.pointer == pointer:
                return part
    return normal.node
