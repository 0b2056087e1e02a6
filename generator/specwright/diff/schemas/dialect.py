"""What one side of a comparison is written in, and where its references lead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct, field
from msgspec.structs import replace

from specwright.document.library import REFERENCES

from .words import ANNOTATIONS

if TYPE_CHECKING:
    from collections.abc import Callable

    from specwright.document import Library, Node

_OLD = frozenset({"2.0", "3.0"})
_LISTS = ("allOf", "oneOf", "anyOf")
_MOST_HOPS = 100
Layers = tuple["Node", ...]
"""The schemas that all hold for one value: one, or those that `allOf` brings together."""


class Dialect(Struct, frozen=True, eq=False):
    """One of the two documents.

    `version` is `2.0`, `3.0`, `3.1` or `3.2`. `target` gives the node that the node of a `$ref`
    names, or None; further references that stand there are not followed.
    """

    version: str
    target: Callable[[Node], Node | None]
    _said: dict[int, tuple[Node, object]] = field(
        default_factory=dict["int", "tuple[Node, object]"]
    )

    @classmethod
    def of(cls, root: Node, library: Library) -> Dialect:
        """Return that of a document."""
        written = root.mapping.get("openapi", root.mapping.get("swagger"))
        return cls(".".join(str(written).split(".")[:2]), library.target)

    def said(self, node: Node) -> Node:
        """Return a schema without what means nothing beside a reference, each time the same.

        Before OpenAPI 3.1 that is all but what describes it (OpenAPI 3.0, 4.7.23.1), `nullable` and
        extensions: they are read, as everybody who writes them means them.
        """
        if self.version not in _OLD or len(node.mapping) < 2 or self.reference(node) is None:
            return node
        key = id(node.value)
        if key not in self._said:
            kept = {
                name: value
                for name, value in node.mapping.items()
                if name in REFERENCES or name in ANNOTATIONS or name.startswith("x-")
            }
            is_whole = len(kept) == len(node.mapping)
            self._said[key] = (node if is_whole else replace(node, value=kept)), node.value
        return self._said[key][0]

    def reference(self, node: Node) -> Node | None:
        """Return the node of the text of a reference that stands in a schema, or None."""
        for keyword in REFERENCES:
            found = node.get(keyword)
            if found is not None and isinstance(found.value, str):
                return found
        return None

    def home(self, node: Node) -> Node:
        """Return where a schema stands that is nothing but references to it."""
        for _ in range(_MOST_HOPS):
            further = self.step(node)
            if further is None:
                break
            node = further
        return unwrapped(node)

    def step(self, node: Node) -> Node | None:
        """Return what a schema refers to that is nothing but a reference, or None."""
        node = self.said(unwrapped(node))
        reference = self.reference(node) if len(node.mapping) == 1 else None
        return self.target(reference) if reference is not None else None


def unwrapped(node: Node) -> Node:
    """Return the one schema that a list of schemas is about, if there is nothing beside it."""
    while len(node.mapping) == 1:
        wrapped: Node | None = next((n for key in _LISTS if (n := node.get(key))), None)
        members: list[Node] = list(wrapped.elements()) if wrapped is not None else []
        if len(members) != 1 or not members[0].is_mapping:
            break
        node = members[0]
    return node


def homes(base: Node, head: Node, dialects: tuple[Dialect, Dialect]) -> tuple[Node, Node, bool]:
    """Return where two schemas stand, and whether only one is a reference.

    References are followed side by side, so that a schema that has become a reference is compared
    where it has become one.
    """
    for _ in range(_MOST_HOPS):
        old, new = dialects[0].step(base), dialects[1].step(head)
        if old is None or new is None:
            return unwrapped(base), unwrapped(head), (old is None) != (new is None)
        base, head = old, new
    return base, head, False
