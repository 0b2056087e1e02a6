"""Who sends the values of named schemas, which a package may have two models for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specwright.diff.model import Edit, Effect, Place, Polarity

from .sameness import below, references

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from specwright.document import Node

    from .dialect import Dialect

_NOBODY = frozenset[Polarity]()


def compare_polarities(
    base: tuple[Dialect, Iterable[tuple[Node, Polarity]], Mapping[str, Node]],
    head: tuple[Dialect, Iterable[tuple[Node, Polarity]], Mapping[str, Node]],
) -> Iterator[Edit]:
    """Yield an edit for every named schema that somebody sends who did not send it before.

    Each side is the dialect, every schema that an operation uses with who writes there, and the
    named schemas.
    """
    before, after = (_reached(dialect, roots) for dialect, roots, _ in (base, head))
    for name, node in sorted(base[2].items()):
        other = head[2].get(name)
        old = before.get(id(node.value), _NOBODY)
        new = after.get(id(other.value), _NOBODY) if other is not None else _NOBODY
        if other is None or not old or not new - old:
            continue
        whose = [sorted(p.value for p in each) for each in (old, new)]
        yield Edit(
            "component.polarity.changed",
            name,
            f"`{name}` is now sent by the {'client' if Polarity.IN in new - old else 'server'} as well",
            Effect.NONE,
            Place(node.pointer, node.key_span),
            Place(other.pointer, other.key_span),
            (),
            before=whose[0],
            after=whose[1],
        )


def _reached(
    dialect: Dialect, roots: Iterable[tuple[Node, Polarity]]
) -> dict[int, frozenset[Polarity]]:
    """Return who sends what, by the values of the nodes that references lead to."""
    found: dict[int, frozenset[Polarity]] = {}
    pending = list(roots)
    while pending:
        node, polarity = pending.pop()
        known = found.get(id(node.value), _NOBODY)
        if polarity in known:
            continue
        found[id(node.value)] = known | {polarity}
        for keys in references(node.value):
            target = dialect.target(below(node, keys))
            if target is not None:
                pending.append((target, polarity))
    return found
