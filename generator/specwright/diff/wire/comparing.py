"""What all comparisons of one pair of documents share, and what they do with every object."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from msgspec import Struct, field

from specwright.diff.contract import OF_SCHEMAS
from specwright.diff.model import Guard
from specwright.diff.unchanged import equal

from .edits import Edits

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from specwright.diff.contract import Contract, Written
    from specwright.diff.model import Use
    from specwright.diff.sunset import Calendar
    from specwright.diff.unchanged import Unchanged
    from specwright.document import Node

    from .edits import Scope

PROMISES = frozenset({"x-sunset", "x-stability-level", "x-stability"})
"""Extensions that have a meaning here; see `lifecycle`."""
_WORDS = frozenset(
    {"summary", "description", "externalDocs", "example", "examples", "termsOfService", "contact",
     "license", "title", "bearerFormat"}
)  # fmt: skip
"""Fields that are only read by people, of whichever object."""


class SchemaVisitor(Protocol):
    """What compares the schemas."""

    def visit(
        self,
        base: Node,
        head: Node,
        use: Use | None,
        guards: frozenset[Guard] = frozenset(),
        *,
        is_omissible: bool = False,
    ) -> None:
        """Take a pair of schemas and one use of it; None if it has none here."""


class Comparing(Struct, frozen=True):
    """A comparison that is under way.

    `renamed` gives the old names of the security schemes of the new document.
    """

    base: Contract
    head: Contract
    unchanged: Unchanged
    schemas: SchemaVisitor
    calendar: Calendar
    renamed: Mapping[str, str]
    edits: Edits = field(default_factory=Edits)

    def is_said_alike(self, base: Written, head: Written) -> bool:
        """Return whether two parts say the same; in Swagger 2.0 they do not say all by themselves."""
        is_whole = "2.0" not in {self.base.version, self.head.version}
        return is_whole and self.unchanged.same(base.written, head.written)

    def visit(self, base: Node, head: Node, scope: Scope) -> None:
        """Let a pair of schemas be compared, unless they are the same."""
        if not self.unchanged.same(base, head):
            use = scope.use if Guard.UNUSED not in scope.guards else None
            self.schemas.visit(base, head, use, scope.guards, is_omissible=scope.is_omissible)

    def schema(
        self,
        base: Node | None,
        head: Node | None,
        scope: Scope,
        holders: tuple[Node, Node],
        kind: str = "media.schema",
    ) -> None:
        """Compare schemas that may be missing from what holds them."""
        if base is not None and head is not None:
            self.visit(base, head, scope)
        elif head is not None:
            message = "what it holds is described now"
            self.edits.add(
                f"{kind}.added", scope.without(Guard.LOOSE_TEXT), holders[0], head, message
            )
        elif base is not None:
            message = "what it holds is no longer described"
            self.edits.add(
                f"{kind}.removed", scope.without(Guard.LOOSE_TEXT), base, holders[1], message
            )

    def words(self, base: Node, head: Node, scope: Scope, subject: str | None = None) -> None:
        """Compare what has no meaning for machines, or none that the specification knows."""
        old, new = base.mapping, head.mapping
        if old is new:
            return
        keys = sorted(old.keys() | new.keys())
        different = [key for key in keys if not equal(old.get(key), new.get(key))]
        words = [key for key in different if key in _WORDS]
        if words:
            shown = ", ".join(f"`{key}`" for key in words)
            is_one = len(words) == 1
            self.edits.add(
                "doc.changed", scope, base, head, f"{shown} {'is' if is_one else 'are'} different",
                subject=subject, before=_of(old, words), after=_of(new, words),
            )  # fmt: skip
        for key in different:
            # In Swagger 2.0 a parameter is its own schema, which says it as well.
            is_of_schema = key in OF_SCHEMAS and "2.0" in {self.base.version, self.head.version}
            if key.startswith("x-") and key not in PROMISES and not is_of_schema:
                self.extension(key, base, head, scope, subject)

    def extension(
        self, key: str, base: Node, head: Node, scope: Scope, subject: str | None = None
    ) -> None:
        """Say that an extension is different."""
        old, new = base.get(key), head.get(key)
        did = "added" if old is None else "gone" if new is None else "different"
        self.edits.add(
            "extension.changed", scope, old or base, new or head, f"`{key}` is {did}",
            subject=subject, before=old.value if old is not None else None,
            after=new.value if new is not None else None, detail=key,
        )  # fmt: skip

    def extensions(
        self, base: Node | None, head: Node | None, scope: Scope, subject: str | None = None
    ) -> None:
        """Compare the extensions of what has names that somebody chose for keys."""
        if base is not None and head is not None:
            for key in sorted(base.mapping.keys() | head.mapping.keys()):
                pair = base.mapping.get(key), head.mapping.get(key)
                if key.startswith("x-") and not equal(*pair):
                    self.extension(key, base, head, scope, subject)

    def beside(
        self, base: Written, head: Written, scope: Scope, subject: str | None = None
    ) -> None:
        """Compare the words of two definitions, and what stands beside references to them."""
        self.words(base.node, head.node, scope, subject)
        if base.written is base.node and head.written is head.node:
            return
        for key in ("summary", "description"):
            old, new = _overriding(base, key), _overriding(head, key)
            is_said = any(key in part.written.mapping for part in (base, head))
            if is_said and not equal(old, new):
                self.edits.add(
                    "doc.changed", scope, base.written, head.written, f"`{key}` is different",
                    subject=subject, before=old, after=new, detail=key,
                )  # fmt: skip


def _overriding(part: Written, key: str) -> object:
    """Return what stands beside a reference, or else what it leads to says (OpenAPI 3.2, 4.23.1)."""
    return part.written.mapping.get(key, part.node.mapping.get(key))


def _of(mapping: Mapping[str, object], keys: Iterable[str]) -> object:
    """Return the values of keys: the value if there is one key."""
    found = {key: mapping[key] for key in keys if key in mapping}
    if not found:
        return None
    return next(iter(found.values())) if len(list(keys)) == 1 else found


def requiredness(kind: str, was: bool, is_now: bool) -> tuple[str, str] | None:  # noqa: FBT001
    """Return the rule and the message if something became required or optional."""
    if was == is_now:
        return None
    return (
        (f"{kind}.became-required", "it has to be there now")
        if is_now
        else (f"{kind}.became-optional", "it can be left out now")
    )
