"""Whether two schemas are the same, with everything that they refer to: what need not be compared."""

from __future__ import annotations

import marshal
from hashlib import blake2b
from typing import TYPE_CHECKING, cast

from specwright.document import Node, is_list, is_mapping
from specwright.document.library import REFERENCES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .dialect import Dialect, Layers

Pair = tuple[int, int]


class Sameness:
    """Knows what is the same. A reference that leads in a circle is the same if nothing else differs.

    Nodes of a pair are told by their values, which stay where they are as long as the documents do.
    """

    def __init__(self, base: Dialect, head: Dialect) -> None:
        """Start with nothing known about two documents."""
        self._base = base
        self._head = head
        self._bytes: dict[int, bytes] = {}
        self._known: dict[Pair, bool] = {}
        self._kept: list[object] = []

    def of(self, base: Layers, head: Layers) -> bool:
        """Return whether all layers are the same, in their order."""
        return len(base) == len(head) and all(map(self._same, base, head))

    def _same(self, base: Node, head: Node) -> bool:
        pair = (id(base.value), id(head.value))
        if pair not in self._known:
            self._explore(base, head)
        return self._known[pair]

    def _explore(self, base: Node, head: Node) -> None:
        """Look at everything that a pair reaches, and spread what differs backwards."""
        users: dict[Pair, list[Pair]] = {}
        differing: list[Pair] = []
        pending, seen = [(base, head)], set[Pair]()
        while pending:
            old, new = pending.pop()
            pair = (id(old.value), id(new.value))
            if pair in seen:
                continue
            seen.add(pair)
            if self._known.get(pair, self._written(old) == self._written(new)) is False:
                differing.append(pair)
                continue
            if pair in self._known:
                continue
            for further in self._targets(old, new):
                if further is None:
                    continue
                pending.append(further)
                users.setdefault((id(further[0].value), id(further[1].value)), []).append(pair)
        dirty = set[Pair]()
        while differing:
            pair = differing.pop()
            if pair not in dirty:
                dirty.add(pair)
                differing.extend(users.get(pair, ()))
        self._known.update((pair, pair not in dirty) for pair in seen)

    def _written(self, node: Node) -> bytes:
        """Return what is written at a node; `1`, `1.0` and `true` differ."""
        value = node.value
        if not (is_mapping(value) or is_list(value)):
            return repr(value).encode(errors="surrogatepass")
        key = id(value)
        if key not in self._bytes:
            written = marshal.dumps(cast("dict[str, None]", value), 2)
            self._bytes[key] = blake2b(written, digest_size=16).digest()
            self._kept.append(value)
        return self._bytes[key]

    def _targets(self, base: Node, head: Node) -> Iterator[tuple[Node, Node] | None]:
        for keys in references(base.value):
            old, new = below(base, keys), below(head, keys)
            target = self._base.target(old), self._head.target(new)
            if target[0] is not None and target[1] is not None:
                yield target[0], target[1]


def references(value: object) -> Iterator[tuple[str | int, ...]]:
    """Yield the ways to all texts of references below a value."""
    pending: list[tuple[object, tuple[str | int, ...]]] = [(value, ())]
    while pending:
        current, keys = pending.pop()
        if is_mapping(current):
            for key, child in current.items():
                if key in REFERENCES and isinstance(child, str):
                    yield (*keys, key)
                elif isinstance(child, dict | list):
                    pending.append((cast("object", child), (*keys, key)))
        elif is_list(current):
            for index, child in enumerate(current):
                if isinstance(child, dict | list):
                    pending.append((cast("object", child), (*keys, index)))


def below(node: Node, keys: tuple[str | int, ...]) -> Node:
    """Return the node at keys that are there."""
    for key in keys:
        container = cast("dict[str | int, object]", node.value)
        node = Node(node.file, container[key], node, key)
    return node
