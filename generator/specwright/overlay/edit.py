"""Values with their origins, and what actions make of them. Nothing is changed in place.

A value may stand in several places (YAML's aliases), so what changes is copied on the way down to
it, each container once an action, and everything else is shared.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, cast

from msgspec import Struct
from msgspec.structs import replace

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from specwright.document import Origin

    from .jsonpath import Location


class Placed(Struct, frozen=True):
    """A value, and where it was written."""

    value: object
    origin: Origin

    def child(self, key: str | int) -> Placed:
        """Return what is under a key of a mapping, or at an index of a list."""
        value = cast("dict[str | int, object]", self.value)[key]
        return Placed(value, self.origin.child(key))

    def at(self, location: Location) -> Placed:
        """Return what is at a location."""
        placed = self
        for key in location:
            placed = placed.child(key)
        return placed


def value_at(value: object, location: Location) -> object:
    """Return what is at a location of a value."""
    for key in location:
        value = cast("dict[str | int, object]", value)[key]
    return value


class MismatchError(Exception):
    """Two values that cannot be merged: one of the target, and what was to be merged with it."""

    def __init__(self, target: Placed, update: Placed) -> None:
        super().__init__()
        self.target = target
        self.update = update


@dataclass(slots=True)
class Selection:
    """Locations as a tree: whether the node itself is selected, and what is below it."""

    is_target: bool = False
    below: dict[str | int, Selection] = field(default_factory=dict["str | int", "Selection"])


def selection_of(locations: Iterable[Location]) -> Selection:
    """Return locations as a tree."""
    root = Selection()
    for location in locations:
        selection = root
        for key in location:
            selection = selection.below.setdefault(key, Selection())
        selection.is_target = True
    return root


def kind_of(value: object) -> str:
    """Return what the specification calls a value: an object, an array or a primitive value."""
    if isinstance(value, dict):
        return "object"
    return "array" if isinstance(value, list) else "primitive value"


def rewritten(placed: Placed, selected: Selection, change: Callable[[Placed], Placed]) -> Placed:
    """Return a value in which what is selected is changed, a node before what is below it."""
    if selected.is_target:
        placed = change(placed)
    if not selected.below:
        return placed
    values = _as_mapping(placed.value)
    origins = dict(placed.origin.children)
    for key, below in selected.below.items():
        child = rewritten(placed.child(key), below, change)
        values[key], origins[key] = child.value, child.origin
    return _of_kind(placed, values, origins)


def pruned(placed: Placed, selected: Selection) -> Placed:
    """Return a value without what is selected below it; items of a list move up."""
    if not selected.below:
        return placed
    values: dict[str | int, object] = {}
    origins: dict[str | int, Origin] = {}
    for key in _as_mapping(placed.value):
        below = selected.below.get(key)
        if below is not None and below.is_target:
            continue
        child = placed.child(key)
        if below is not None:
            child = pruned(child, below)
        index = len(values) if isinstance(key, int) else key
        values[index], origins[index] = child.value, child.origin
    return _of_kind(placed, values, origins)


def updated(target: Placed, update: Placed) -> Placed:
    """Return what a target becomes (Overlay 1.1.0, Action Object, `update`).

    Raises:
        MismatchError: They are of kinds that do not go together.
    """
    if kind_of(target.value) == "array" and kind_of(update.value) != "array":
        return _extended(target, [update])
    return _merged(target, update)


def measure(value: object) -> tuple[int, int]:
    """Return of how many nodes a value is, and how many levels of lists and mappings it has."""
    nodes, levels, level = 0, 0, [value]
    while level:
        nodes += len(level)
        below: list[object] = []
        has_container = False
        for item in level:
            if isinstance(item, dict):
                below.extend(cast("dict[str, object]", item).values())
                has_container = True
            elif isinstance(item, list):
                below.extend(cast("list[object]", item))
                has_container = True
        levels += has_container
        level = below
    return nodes, levels


def _merged(target: Placed, update: Placed) -> Placed:
    kinds = kind_of(target.value), kind_of(update.value)
    if kinds == ("object", "object"):
        values = _as_mapping(target.value)
        origins = dict(target.origin.children)
        for key in cast("dict[str, object]", update.value):
            child = update.child(key)
            if key in values:
                child = _merged(target.child(key), child)
            values[key], origins[key] = child.value, child.origin
        return _of_kind(target, values, origins)
    if kinds == ("array", "array"):
        items = cast("list[object]", update.value)
        return _extended(target, [update.child(index) for index in range(len(items))])
    if kinds == ("primitive value", "primitive value"):
        return update
    raise MismatchError(target, update)


def _extended(target: Placed, entries: list[Placed]) -> Placed:
    values = list(cast("list[object]", target.value))
    origins = dict(target.origin.children)
    for entry in entries:
        origins[len(values)] = entry.origin
        values.append(entry.value)
    return Placed(values, replace(target.origin, children=origins))


def _as_mapping(value: object) -> dict[str | int, object]:
    """Return a copy of a container as a mapping, of a list one by index."""
    if isinstance(value, list):
        return dict(enumerate(cast("list[object]", value)))
    return dict(cast("dict[str | int, object]", value))


def _of_kind(
    placed: Placed, values: dict[str | int, object], origins: dict[str | int, Origin]
) -> Placed:
    """Return values as the kind of container that they were taken from."""
    value = list(values.values()) if isinstance(placed.value, list) else values
    return Placed(value, replace(placed.origin, children=origins))
