"""Collects edits: one for each definition that was edited, with all uses of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from specwright.diff.http_rules import HTTP_RULES
from specwright.diff.model import Edit, Guard, Place, Polarity, Use

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specwright.diff.model import Effect
    from specwright.document import Node

_SHARED = {
    "parameters": "parameter",
    "requestBodies": "body",
    "responses": "response",
    "headers": "header",
    "links": "link",
    "callbacks": "callback",
    "securitySchemes": "security scheme",
    "securityDefinitions": "security scheme",
    "mediaTypes": "media type",
    "examples": "example",
    "pathItems": "path item",
}
"""What people call the components of a kind."""

Where = tuple[str, tuple[str | int, ...]] | None


class Scope(Struct, frozen=True):
    """The place in an operation that is looked at: who writes there, and what else counts for it."""

    operation: str
    position: str
    polarity: Polarity
    guards: frozenset[Guard] = frozenset()
    is_omissible: bool = False
    """Whether it is a parameter that may be left out."""

    @property
    def use(self) -> Use:
        """The use of what is defined there."""
        return Use(self.operation, self.position, self.polarity.value)

    def at(self, position: str, *guards: Guard, answers: bool = False) -> Scope:
        """Return the scope of a position; what `answers` is written by the other side."""
        polarity = self.polarity
        if answers:
            polarity = Polarity.OUT if polarity is Polarity.IN else Polarity.IN
        return Scope(self.operation, position, polarity, self.guards | set(guards))

    def below(self, position: str, *guards: Guard) -> Scope:
        """Return the scope of something in this position."""
        return replace(
            self, position=f"{self.position} {position}".strip(), guards=self.guards | set(guards)
        )

    def without(self, guard: Guard) -> Scope:
        """Return the scope without a guard."""
        return replace(self, guards=self.guards - {guard})

    def subject(self, *nodes: Node | None) -> str:
        """Return what people call the definition at nodes: that of a component has its name."""
        for node in nodes:
            keys = node.keys if node is not None else ()
            if keys[:1] == ("components",) and len(keys) > 2 and keys[1] in _SHARED:
                return _component(keys, self.position)
            if keys[:1] == ("paths",) and len(keys) > 2 and keys[2] == "parameters":
                return f"{keys[1]} {self.position}"
        return f"{self.operation} {self.position}".strip()


WHOLE = Scope("", "", Polarity.IN)
"""What is not of an operation."""


def _component(keys: tuple[str | int, ...], position: str) -> str:
    """Return the name of a component, with the rest of a position in it if a part of it is meant."""
    kind = str(keys[1])
    rest = position.partition(" ")[2] if kind in {"responses", "requestBodies"} else ""
    called = f"{_SHARED[kind]} {keys[2]}"
    return f"{called} {rest}" if len(keys) > 3 and rest else called


@dataclass(slots=True)
class _Found:
    """An edit, and the uses that were met so far."""

    edit: Edit
    uses: set[Use] = field(default_factory=set[Use])


@dataclass(slots=True)
class Edits:
    """Keeps edits by what was edited, so that one met at several uses is one."""

    _found: dict[tuple[object, ...], _Found] = field(
        default_factory=dict["tuple[object, ...]", _Found]
    )

    def add(
        self,
        rule: str,
        scope: Scope,
        base: Node | None,
        head: Node | None,
        message: str,
        *,
        subject: str | None = None,
        effect: Effect | None = None,
        guards: frozenset[Guard] = frozenset(),
        before: object = None,
        after: object = None,
        related: tuple[Node | None, ...] = (),
        anchor: Node | None = None,
        detail: str = "",
    ) -> None:
        """Take an edit of the definitions at two nodes, or a further use of it.

        `detail` tells edits apart that one rule finds at the same nodes. `related` are nodes whose
        changes in a package come of the edit as well; `anchor` is what is left around something
        that is gone. Guards hold if they do for all uses.
        """
        effect = HTTP_RULES[rule].effect if effect is None else effect
        key = (rule, _where(base), _where(head), effect, detail)
        guards |= scope.guards
        found = self._found.get(key)
        if found is None:
            found = self._found[key] = _Found(
                Edit(
                    rule,
                    subject or scope.subject(head, base),
                    message,
                    effect,
                    _place(base),
                    _place(head),
                    (),
                    guards,
                    before,
                    after,
                    related=tuple(dict.fromkeys(n.pointer for n in related if n is not None)),
                    anchor=_place(anchor),
                )
            )
        elif found.edit.guards - guards:
            found.edit = replace(found.edit, guards=found.edit.guards & guards)
        if Guard.UNUSED not in scope.guards:
            found.uses.add(scope.use)

    def __iter__(self) -> Iterator[Edit]:
        """Yield the edits with all their uses."""
        for found in self._found.values():
            yield replace(found.edit, uses=tuple(sorted(found.uses)))


def _where(node: Node | None) -> Where:
    return (node.file.name, node.keys) if node is not None else None


def _place(node: Node | None) -> Place | None:
    return (
        Place(node.pointer, node.key_span if node.parent is not None else node.span)
        if node
        else None
    )
