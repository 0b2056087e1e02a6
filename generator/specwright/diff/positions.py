"""Where something is in either document, and what is left around what is gone."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from specwright.document import split_pointer

from .model import Place
from .schemas.subjects import way

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specwright.document import Library, Node

    from .model import Edit

_TEMPLATE = re.compile(r"\{[^{}]*\}")


def place_of(node: Node) -> Place:
    """Return the place of a node: that of its key, if it has one."""
    return Place(node.pointer, node.key_span if node.parent is not None else node.span)


@dataclass(frozen=True)
class Positions:
    """Finds places by pointers, which may begin with the name of a file beside the document."""

    base: Node
    head: Node
    base_library: Library
    head_library: Library

    def place(self, side: str, pointer: str) -> Place | None:
        """Return where a pointer leads to in `base` or `head`; None if there is nothing."""
        file, _, fragment = pointer.partition("#")
        root = self.base if side == "base" else self.head
        node = self._files[side].get(_beside(root, file)) if file else root
        for key in split_pointer(fragment):
            node = _child(node, key) if node is not None else None
        return place_of(node) if node is not None else None

    def around(self, pointer: str, file: str | None = None) -> Place:
        """Return what is left in the new document around something of the old one.

        Args:
            pointer: Where it was.
            file: The name of its file, if the pointer does not say it and it is not the document.
        """
        named, _, fragment = pointer.partition("#")
        beside = _beside(self.base, named) if named else self._beside_base.get(file or "", "")
        found = self._files["head"].get(beside) if beside else None
        if found is None:
            return left_around(self.head, fragment) if not beside else place_of(self.head)
        return left_around(found, fragment)

    def subject(self, edit: Edit) -> str:
        """Return what an edit is about: a schema of another file is called as the component is."""
        for side, place in (("head", edit.head), ("base", edit.base)):
            if place is None or not self._components[side]:
                continue
            for pointer in _upwards(place.pointer):
                name = self._components[side].get((place.span.file, pointer))
                if name is not None:
                    return name + way(split_pointer(place.pointer.removeprefix(pointer)))
        return edit.subject

    @cached_property
    def _components(self) -> dict[str, dict[tuple[str, str], str]]:
        """The names of the components that are in other files, by file and pointer."""
        found: dict[str, dict[tuple[str, str], str]] = {}
        for side, root in (("base", self.base), ("head", self.head)):
            files, names = self._files[side], dict[tuple[str, str], str]()
            for name, node in _schemas(root):
                reference = node.mapping.get("$ref")
                file, _, fragment = str(reference or "#").partition("#")
                target = files.get(_beside(root, file)) if file else None
                if target is not None:
                    names.setdefault((target.file.name, f"#{fragment}"), name)
            found[side] = names
        return found

    @cached_property
    def _files(self) -> dict[str, dict[str, Node]]:
        """The roots of the files of both sides, by their paths from the document."""
        sides = (("base", self.base, self.base_library), ("head", self.head, self.head_library))
        return {
            side: {_relative(root, file.root()): file.root() for file in library.parsed()}
            for side, root, library in sides
        }

    @cached_property
    def _beside_base(self) -> dict[str, str]:
        """The paths of the files of the old document from there, by their names."""
        own = {self.base.file.name: ""}
        parsed = self.base_library.parsed()
        return {file.name: _relative(self.base, file.root()) for file in parsed} | own


def left_around(root: Node, pointer: str) -> Place:
    """Return the nearest thing around a pointer that there is."""
    node = root
    for key in split_pointer(pointer.removeprefix("#"))[:-1]:
        child = _child(node, key) or _like(node, key)
        if child is None:
            break
        node = child
    return place_of(node)


def _schemas(root: Node) -> Iterator[tuple[str, Node]]:
    components = root.get("components")
    found = components.get("schemas") if components is not None else root.get("definitions")
    return found.items() if found is not None else iter(())


def _upwards(pointer: str) -> Iterator[str]:
    yield pointer
    while "/" in pointer:
        pointer = pointer.rpartition("/")[0]
        yield pointer


def _beside(root: Node, file: str) -> str:
    return os.path.normpath(file) if root.file.path is not None else file


def _relative(root: Node, node: Node) -> str:
    if root.file.path is None or node.file.path is None:
        return node.file.name
    return os.path.relpath(node.file.path, root.file.path.parent)


def _child(node: Node, key: str) -> Node | None:
    elements = node.elements() if node.is_list else ()
    return node.get(key) or next((each for each in elements if str(each.key) == key), None)


def _like(node: Node, key: str) -> Node | None:
    """Return the child whose key differs in the names of parameters of a path only."""
    if not key.startswith("/"):
        return None
    erased = _TEMPLATE.sub("{}", key)
    return next((each for name, each in node.items() if _TEMPLATE.sub("{}", name) == erased), None)
