"""Applies overlays to a document, action by action, each to what the one before made of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, assert_never

from specwright.document import MOST_LEVELS, Origin, join_pointer

from .edit import (
    MismatchError,
    Placed,
    kind_of,
    measure,
    pruned,
    rewritten,
    selection_of,
    updated,
    value_at,
)
from .jsonpath import LimitError
from .model import Copy, Remove, Update

if TYPE_CHECKING:
    from collections.abc import Sequence

    from specwright.diagnostics import Report, Span
    from specwright.document import Node

    from .jsonpath import JsonPath, Location
    from .model import Action, Overlay, Version

_ARTICLES = {
    "array": "an array",
    "object": "an object",
    "primitive value": "a primitive value",
}
MOST_NODES = 1_000_000
"""How many nodes overlays may add to a document, those counted twice that are added twice."""


def apply(root: Node, overlays: Sequence[Overlay], report: Report) -> Placed:
    """Return the document at `root` with overlays applied to it, in their order.

    An action that cannot be applied is a finding, and changes nothing.
    """
    applier = _Applier(report, Placed(root.value, Origin(root.file, ())))
    for overlay in overlays:
        for action in overlay.actions:
            applier.act(action, overlay.version)
    return applier.document


@dataclass(slots=True)
class _Applier:
    """The document as the actions so far have made it, and how much they may still add."""

    report: Report
    document: Placed
    room: int = MOST_NODES

    def act(self, action: Action, version: Version) -> None:
        locations = self._found(action.target, action.node)
        if locations is None:
            return
        if not locations:
            message = f"`{action.target.text}` matches nothing"
            self.report.add("overlay-no-match", action.node.span, message)
            return
        if version == "1.0" and not self._are_containers(locations, action):
            return
        match action.change:
            case Remove():
                self._remove(locations, action)
            case Update(node):
                source = Placed(node.value, Origin(node.file, node.keys))
                self._merge(locations, action, source, version)
            case Copy(node, path):
                copied = self._source(path, node)
                if copied is not None:
                    self._merge(locations, action, copied, version)
            case _:
                assert_never(action.change)

    def _found(self, path: JsonPath, node: Node) -> tuple[Location, ...] | None:
        try:
            return path.find(self.document.value)
        except LimitError as error:
            self.report.add("overlay-limit", node.span, f"`{path.text}` {error}")
            return None

    def _source(self, path: JsonPath, node: Node) -> Placed | None:
        found = self._found(path, node)
        if found is None:
            return None
        if len(found) != 1:
            what = "nothing" if not found else f"{len(found)} nodes"
            message = f"`{path.text}` matches {what}, and one node is copied"
            self.report.add("overlay-copy-source", node.span, message)
            return None
        return self.document.at(found[0])

    def _are_containers(self, locations: tuple[Location, ...], action: Action) -> bool:
        """Return whether all targets are objects or arrays, as Overlay 1.0 wants them."""
        for location in locations:
            if kind_of(value_at(self.document.value, location)) == "primitive value":
                target = self.document.at(location)
                place = f"#{join_pointer(location)}"
                message = f"`{place}` is no object or array, as targets of Overlay 1.0 are"
                way_out = "write `overlay: 1.1.0`, or select what contains it"
                self._mismatch(action.node.span, message, target, way_out)
                return False
        return True

    def _remove(self, locations: tuple[Location, ...], action: Action) -> None:
        if () in locations:
            message = "the whole document cannot be removed"
            way_out = "remove what is in it, or name another document"
            self.report.add("overlay-mismatch", action.node.span, message, help=way_out)
            return
        self.document = pruned(self.document, selection_of(locations))

    def _merge(
        self, locations: tuple[Location, ...], action: Action, source: Placed, version: Version
    ) -> None:
        if version == "1.1" and not self._are_alike(locations, action):
            return
        if not self._has_room(locations, action, source):
            return
        selected = selection_of(locations)
        try:
            self.document = rewritten(self.document, selected, lambda old: updated(old, source))
        except MismatchError as error:
            new, old = kind_of(error.update.value), kind_of(error.target.value)
            message = f"{_ARTICLES[new]} cannot be merged with {_ARTICLES[old]}"
            is_copy = isinstance(action.change, Copy)
            where = action.change.node.span if is_copy else error.update.origin.span
            self._mismatch(where, message, error.target)

    def _are_alike(self, locations: tuple[Location, ...], action: Action) -> bool:
        """Return whether all targets are of one kind, as Overlay 1.1 wants them."""
        kind = kind_of(value_at(self.document.value, locations[0]))
        for location in locations[1:]:
            if kind_of(value_at(self.document.value, location)) != kind:
                target = self.document.at(location)
                message = f"`{action.target.text}` selects nodes of several kinds"
                way_out = "select objects, arrays or primitive values, and make an action for each"
                self._mismatch(action.node.span, message, target, way_out)
                return False
        return True

    def _has_room(self, locations: tuple[Location, ...], action: Action, source: Placed) -> bool:
        """Return whether what is to be added stays within the bounds, and pay for it."""
        nodes, levels = measure(source.value)
        where = action.change.node.span
        if nodes * len(locations) > self.room:
            message = f"overlays would add more than {MOST_NODES} nodes to the document"
            self.report.add("overlay-limit", where, message)
            return False
        # An entry of a list is a level below it.
        if max(map(len, locations)) + 1 + levels > MOST_LEVELS:
            message = f"there would be more than {MOST_LEVELS} levels of nesting"
            self.report.add("nesting-limit", where, message)
            return False
        self.room -= nodes * len(locations)
        return True

    def _mismatch(
        self, where: Span, message: str, target: Placed, way_out: str | None = None
    ) -> None:
        related = (("the target stands at", target.origin.span),)
        self.report.add("overlay-mismatch", where, message, help=way_out, related=related)
