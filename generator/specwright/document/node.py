"""Nodes: plain data plus the knowledge of where it stands.

Values are ordinary dicts, lists and scalars, so walking costs nothing extra. A place is computed
from the text only when a diagnostic asks for it, and then once a file.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, cast

from msgspec import Struct
from msgspec.structs import force_setattr

from specwright.diagnostics import Span

from .pointer import step_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from .origin import Origin
    from .places import Places


@dataclass(slots=True)
class File:
    """A file that was read: its display name, its text, its data, and its positions on demand."""

    name: str
    text: str
    data: object
    locate: Callable[[str], Places] = field(repr=False)
    is_main: bool = False
    """Whether this is the spec itself rather than a file that it refers to."""
    origin: Origin | None = field(default=None, repr=False)
    """Where the data was written, if it is no longer what the text says."""
    uri: str = ""
    """What references in it are relative to (RFC 3986, 5.1)."""
    path: Path | None = None
    """Where it was read from a tree of files: what relative references in it are relative to."""
    is_remote: bool = False
    """Whether it came from the network."""
    follow: Callable[[Node], Node | None] | None = field(default=None, repr=False)
    """What leads from a `$ref` in it to the node that it names, if it was opened by a library."""
    _places: Places | None = field(default=None, repr=False)
    _lines: list[str] | None = field(default=None, repr=False)

    def root(self) -> Node:
        """Return the node of the whole document."""
        return Node(self, self.data, None, "")

    def at(self, keys: tuple[str | int, ...]) -> Node:
        """Return the node at keys that are there."""
        node = self.root()
        for key in keys:
            children = node.elements() if node.is_list else (child for _, child in node.items())
            node = next(child for child in children if child.key == key)
        return node

    def span(self, keys: tuple[str | int, ...], *, of_key: bool = False) -> Span:
        """Return the place of the value at `keys`, or of its last key."""
        if self.origin is not None:
            written = self.origin.at(keys)
            return written.file.span(written.keys, of_key=of_key)
        if self._places is None:
            self._places = self.locate(self.text)
        mark, mark_of_key = self._places.find(keys)
        return self.span_at(*(mark_of_key if of_key else mark))

    def span_at(self, line: int, column: int) -> Span:
        """Return the span of a line and column, with the text of the line."""
        if self._lines is None:
            # Not `splitlines`, for which a text separator or a form feed ends a line as well.
            self._lines = self.text.split("\n")
        source = self._lines[line - 1] if line <= len(self._lines) else ""
        return Span(self.name, line, column, source)


class Node(Struct, frozen=True, eq=False):
    """A value of a document, where it stands, and the way down from it.

    `value` is None, a bool, an int, a float, a str, a list or a dict with str keys.
    """

    file: File
    value: object
    parent: Node | None
    key: str | int
    _pointer: str = ""

    def __eq__(self, other: object) -> bool:
        """Return whether the same value stands at the same place."""
        return (
            isinstance(other, Node)
            and self.file is other.file
            and self.pointer == other.pointer
            and self.value == other.value
        )

    def __hash__(self) -> int:
        return hash(self.pointer)

    def __repr__(self) -> str:
        return f"Node({self.file.name}{self.pointer})"

    def get(self, key: str) -> Node | None:
        """Return the child under `key`, or None if there is none or this is no mapping."""
        mapping = self.value
        if not isinstance(mapping, dict) or key not in mapping:
            return None
        return Node(self.file, cast("dict[str, object]", mapping)[key], self, key)

    @property
    def mapping(self) -> dict[str, object]:
        """The value as a mapping; empty if it is none."""
        value = self.value
        return cast("dict[str, object]", value) if isinstance(value, dict) else {}

    @property
    def is_mapping(self) -> bool:
        """Whether the value is a mapping."""
        return isinstance(self.value, dict)

    @property
    def is_list(self) -> bool:
        """Whether the value is a list."""
        return isinstance(self.value, list)

    def items(self) -> Iterator[tuple[str, Node]]:
        """Yield the keys and children of a mapping, in the order of the document."""
        for key, value in self.mapping.items():
            yield key, Node(self.file, value, self, key)

    def elements(self) -> Iterator[Node]:
        """Yield the children of a list."""
        value = self.value
        if isinstance(value, list):
            for index, element in enumerate(cast("list[object]", value)):
                yield Node(self.file, element, self, index)

    @property
    def keys(self) -> tuple[str | int, ...]:
        """The keys that lead here from the root of the file."""
        keys: list[str | int] = []
        node = self
        while node.parent is not None:
            keys.append(node.key)
            node = node.parent
        return tuple(reversed(keys))

    @property
    def pointer(self) -> str:
        """Where this stands, as a `$ref` within the file would write it: `#/components/...`."""
        if self.parent is None:
            return "#"
        if not self._pointer:  # ids of models are made of it, again and again
            force_setattr(self, "_pointer", self.parent.pointer + step_of(self.key))
        return self._pointer

    @property
    def span(self) -> Span:
        """The place of the value."""
        return self.file.span(self.keys)

    @property
    def key_span(self) -> Span:
        """The place of the key under which the value stands."""
        return self.file.span(self.keys, of_key=True)
