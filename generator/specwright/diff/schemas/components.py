"""Named schemas: which are new, gone, or have another name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from specwright.diff.model import Edit, Effect, Place

from .structure import same_by, structure

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from specwright.diff.model import Use
    from specwright.document import Node

    class _Visitor(Protocol):
        def visit(self, base: Node, head: Node, use: Use | None) -> None: ...


def compare_components(
    comparison: _Visitor, base: Mapping[str, Node], head: Mapping[str, Node]
) -> Iterator[Edit]:
    """Yield the edits of names, and have the schemas compared that have one on both sides."""
    gone = {name: node for name, node in base.items() if name not in head}
    come = {name: node for name, node in head.items() if name not in base}
    for name in sorted(base.keys() & head.keys()):
        comparison.visit(base[name], head[name], None)
    for before, after in _renamed(gone, come):
        old, new = gone.pop(before), come.pop(after)
        comparison.visit(old, new, None)
        message = f"`{before}` is now called `{after}`"
        yield _edit("component.renamed", after, message, old, new, (before, after))
    for name, node in sorted(gone.items()):
        yield _edit("component.removed", name, f"`{name}` is gone", node, None, (name, None))
    for name, node in sorted(come.items()):
        yield _edit("component.added", name, f"`{name}` is new", None, node, (None, name))


def _renamed(gone: Mapping[str, Node], come: Mapping[str, Node]) -> list[tuple[str, str]]:
    """Return the pairs of names whose schemas say the same, and no others do."""
    if not gone or not come:
        return []
    old, new = (
        {name: structure((node,), node.pointer) for name, node in sorted(named.items())}
        for named in (gone, come)
    )
    return same_by(old, new)


def _edit(
    rule: str,
    subject: str,
    message: str,
    base: Node | None,
    head: Node | None,
    change: tuple[str | None, str | None],
) -> Edit:
    return Edit(
        rule,
        subject,
        message,
        Effect.NONE,
        Place(base.pointer, base.key_span) if base is not None else None,
        Place(head.pointer, head.key_span) if head is not None else None,
        (),
        before=change[0],
        after=change[1],
    )
