"""What was edited in `sdk.yaml`, and which changes of a package come of that."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from .nearest import operation_at
from .positions import left_around, place_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from specwright.document import Node

    from .model import Change, SdkChange

_ENDPOINT = re.compile(r"(get|put|post|delete|options|head|patch|trace|query) (/.*)")
_TREE = frozenset({"resources", "subresources", "methods"})
"""Keys of which the names below them are those of a package."""
_ACCESSOR = re.compile(r"client\.([\w.]+)")


class Choice(Struct, frozen=True):
    """An edit of a configuration: what was there, and what is; one of them if it came or went."""

    base: Node | None
    head: Node | None
    root: Node | None = None
    """The new configuration."""

    def shown(self, change: Change) -> Change:
        """Return the change of a package that comes of it, with where it is in both files."""
        base = place_of(self.base) if self.base is not None else None
        head = place_of(self.head) if self.head is not None else None
        left = None
        if base is not None and head is None and self.root is not None:
            left = left_around(self.root, base.pointer)
        return replace(change, base=base, head=head, anchor=left)

    def nearness(self, change: SdkChange) -> int:
        """Return how likely a change of a package comes of it: 0 if nothing says so."""
        sides = [node for node in (self.base, self.head) if node is not None]
        accessors = {_accessor(node) for node in sides} - {""}
        shown = (change.symbol, change.before or "", change.after or "")
        named = {name for text in shown for name in _ACCESSOR.findall(text)}
        if any(name == own or name.startswith(f"{own}.") for name in named for own in accessors):
            return 2
        found = {operation_at(pointer) for pointer in (*change.base, *change.head)}
        return int(any(not found.isdisjoint(_operations(node)) for node in sides))


def choices(base: Node | None, head: Node | None) -> tuple[Choice, ...]:
    """Return the edits of a configuration; what has another name or place is one."""
    if base is None or head is None:
        return (Choice(base, head),) if base is not head else ()
    found = list(_edits(base, head))
    if not found and base.file.text != head.file.text:
        return (Choice(base, head),)
    return tuple(replace(each, root=head) for each in _with_moves(found))


def chosen(found: Sequence[Choice], change: SdkChange, *, is_alone: bool) -> int | None:
    """Return the number of the edit that a change of a package comes of.

    Args:
        found: The edits.
        change: The change, which no edit of the document explains.
        is_alone: Whether only the configuration was edited, so that everything comes of it.
    """
    near = [each.nearness(change) for each in found]
    if any(near):
        return near.index(max(near))
    is_of_it = is_alone or change.rule == "sdk.generator.changed"
    return 0 if found and is_of_it else None


def _edits(base: Node, head: Node) -> Iterator[Choice]:
    if base.value == head.value:
        return
    if not (base.is_mapping and head.is_mapping):
        yield Choice(base, head)
        return
    for key, old in base.items():
        new = head.get(key)
        if new is None:
            yield Choice(old, None)
        else:
            yield from _edits(old, new)
    for key, new in head.items():
        if key not in base.mapping:
            yield Choice(None, new)


def _with_moves(found: list[Choice]) -> Iterator[Choice]:
    """Yield edits with what is gone in one place and new in another, or within what is new, as one."""
    new = [each.head for each in found if each.base is None and each.head is not None]
    taken: set[str] = set()
    for each in found:
        old = each.base
        if old is not None and each.head is None:
            like = [(n, top) for top in new for n in _all(top) if n.value == old.value]
            head = next((n for n, top in like if top.pointer not in taken), None)
            if head is not None:
                taken.add(next(top.pointer for n, top in like if n is head))
                yield Choice(old, head)
                continue
        elif old is None:
            continue
        yield each
    for top in new:
        if top.pointer not in taken:
            yield Choice(None, top)


def _all(node: Node) -> Iterator[Node]:
    yield node
    children = [child for _, child in node.items()]
    for child in children:
        yield from _all(child)


def _accessor(node: Node) -> str:
    """Return what follows `client.` for a place under `resources`, empty for any other."""
    keys = [str(key) for key in node.keys]
    if keys[:1] != ["resources"]:
        return ""
    names: list[str] = []
    for above, key in pairwise(keys):
        if above in _TREE and key not in _TREE:
            names.append(key)
        elif key not in _TREE:
            break
    return ".".join(names)


def _operations(node: Node) -> set[str]:
    """Return the operations that are named at a place or below, or by the method around it."""
    holder = node
    while holder.parent is not None and holder.parent.key not in {"methods", "", "resources"}:
        holder = holder.parent
    top = holder if holder.parent is not None and holder.parent.key == "methods" else node
    found: set[str] = set()
    for each in _all(top):
        match = _ENDPOINT.fullmatch(each.value) if isinstance(each.value, str) else None
        if match is not None:
            found.add(f"{match[1].upper()} {match[2]}")
    return found
