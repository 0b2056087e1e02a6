"""Which parts of two documents say the same, with everything that their references lead to.

Most of a document is as it was. What is the same to the byte, and refers only to what is the same,
needs no second look, so that a comparison costs what was edited.
"""

from __future__ import annotations

import marshal
from functools import lru_cache
from typing import TYPE_CHECKING, Any, cast

from specwright.document import is_list, is_mapping, split_pointer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specwright.document import Node

Unit = tuple[str, ...]
"""The keys of what a reference is taken to lead into: a component, a path or a webhook."""

_NAMED = ("definitions", "parameters", "responses", "paths", "webhooks", "x-webhooks")
_REFERENCES = ("$ref", "$dynamicRef")
_DIRECTING = frozenset({"parameters", "requestBody", "responses", "callbacks"})


class Unchanged:
    """Knows which nodes of two documents are the same; see the module."""

    def __init__(self, base: Node, head: Node) -> None:
        """Compare the units of two documents, given by their roots."""
        self._files = (base.file, head.file)
        self._clean: frozenset[Unit] = frozenset()
        # With the values, as the identity of one that is gone may be given to another.
        self._known: dict[tuple[int, int], tuple[bool, object, object]] = {}
        self.everything = equal(base.value, head.value)
        """Whether the two main files hold the same."""
        units, present = dict(_units(base)), dict(_units(head))
        same = {
            unit: value
            for unit, value in present.items()
            if unit in units and (self.everything or equal(units[unit], value))
        }
        self._edited = [
            (units.get(unit), value) for unit, value in present.items() if unit not in same
        ]
        self._clean = _closed({unit: _targets(value) for unit, value in same.items()})

    def same(self, base: Node, head: Node) -> bool:
        """Return whether two nodes say the same, and refer only to what does.

        False where that is not known, such as for what stands in other files.
        """
        if base.file is not self._files[0] or head.file is not self._files[1]:
            return False
        key = (id(base.value), id(head.value))
        if key not in self._known:
            is_same = equal(base.value, head.value) and self._is_clean(head.value)
            self._known[key] = (is_same, base.value, head.value)
        return self._known[key][0]

    def gains_references(self) -> bool:
        """Return whether something in the new document refers to what it did not refer to."""
        return any(set(_directed(head)) - set(_directed(base)) for base, head in self._edited)

    def _is_clean(self, value: object) -> bool:
        targets = _targets(value)
        return targets is not None and targets <= self._clean


def equal(base: object, head: object) -> bool:
    """Return whether two values are the same JSON; `1` and `true` are not, nor `1` and `1.0`."""
    if base is head or _bytes(base) == _bytes(head):
        return True
    # The keys may be in another order.
    return base == head and _bytes(_ordered(base)) == _bytes(_ordered(head))


def _bytes(value: object) -> bytes:
    """Return a value as bytes; the same ones for the same value, for mappings of one order of keys."""
    # Later versions of the format write a string that was met before as a reference to it.
    return marshal.dumps(cast("Any", value), 2)


def _ordered(value: object) -> object:
    if is_mapping(value):
        return {key: _ordered(value[key]) for key in sorted(value)}
    if is_list(value):
        return [_ordered(element) for element in value]
    return value


def _units(root: Node) -> Iterator[tuple[Unit, object]]:
    components = root.get("components")
    for kind, named in components.items() if components is not None else ():
        for name, node in named.items():
            yield ("components", kind, name), node.value
    for kind in _NAMED:
        holder = root.get(kind)
        for name, node in holder.items() if holder is not None else ():
            yield (kind, name), node.value


def _closed(targets: dict[Unit, frozenset[Unit] | None]) -> frozenset[Unit]:
    """Return the units that refer only to units that are the same and do so too."""
    users: dict[Unit, list[Unit]] = {}
    for unit, found in targets.items():
        for target in found or ():
            users.setdefault(target, []).append(unit)
    dirty = {unit for unit, found in targets.items() if found is None}
    dirty |= {target for target in users if target not in targets}
    pending = list(dirty)
    while pending:
        for user in users.get(pending.pop(), ()):
            if user not in dirty:
                dirty.add(user)
                pending.append(user)
    return frozenset(targets.keys() - dirty)


def _targets(value: object) -> frozenset[Unit] | None:
    """Return the units that a value refers to, or None if a reference leads elsewhere."""
    found: set[str] = set()
    pending = [value]
    while pending:
        current = pending.pop()
        if is_mapping(current):
            references = (current.get(key) for key in _REFERENCES)
            found.update(each for each in references if isinstance(each, str))
            pending += [each for each in current.values() if isinstance(each, dict | list)]
        elif is_list(current):
            pending += [each for each in current if isinstance(each, dict | list)]
    units = {_unit(reference) for reference in found}
    return None if None in units else frozenset(cast("set[Unit]", units))


def _directed(value: object) -> Iterator[tuple[frozenset[str], str]]:
    """Yield references with the fields around them that say who sends what they lead to."""
    pending: list[tuple[object, frozenset[str]]] = [(value, frozenset())]
    while pending:
        current, around = pending.pop()
        if is_mapping(current):
            for key, child in current.items():
                if key in _REFERENCES and isinstance(child, str):
                    yield around, child
                elif is_mapping(child) or is_list(child):
                    pending.append((child, around | {key} if key in _DIRECTING else around))
        elif is_list(current):
            pending += [(child, around) for child in current]


@lru_cache(maxsize=20_000)
def _unit(reference: str) -> Unit | None:
    location, _, fragment = reference.partition("#")
    if location or not fragment.startswith("/"):
        return None
    keys = split_pointer(fragment)
    if keys[0] == "components" and len(keys) > 2:
        return keys[:3]
    return keys[:2] if len(keys) > 1 and keys[0] in _NAMED else None
