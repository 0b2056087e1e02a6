"""Where single values of a large file stand, without looking at all of the others.

Most runs ask for a few places among a hundred thousand. The way down to one is looked up level by level,
and what was seen of a level is kept.
"""

from __future__ import annotations

import json
from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING, Any, Protocol, cast

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .positions import Mark

_Children = dict[str | int, tuple[int, int]]
"""By key or index, where the key and the value of a child stand, as the kind of file counts."""


class Places(Protocol):
    """What knows where the values of a file stand."""

    def find(self, keys: tuple[str | int, ...]) -> tuple[Mark, Mark]:
        """Return where a value and its key stand; those of the nearest value above if there is none."""
        ...


class _Levels:
    """The way down from the root, one level after the other."""

    def __init__(self, root: int) -> None:
        self._root = root
        self._known: dict[int, _Children] = {}

    def find(self, keys: tuple[str | int, ...]) -> tuple[Mark, Mark]:
        """Return where a value and its key stand."""
        key_at = at = self._root
        for key in keys:
            children = self._known.get(at)
            if children is None:
                children = self._known[at] = self._children(at)
            if key not in children:
                break
            key_at, at = children[key]
        return self._mark(at), self._mark(key_at)

    def _children(self, at: int) -> _Children:
        raise NotImplementedError

    def _mark(self, at: int) -> Mark:
        raise NotImplementedError


class JsonPlaces(_Levels):
    """Places in JSON that is well-formed, counted in characters: what is passed over is read by `json`."""

    def __init__(self, text: str) -> None:
        super().__init__(len(text) - len(text.lstrip()))
        self._text = text
        self._decoder = json.JSONDecoder(strict=False, parse_int=str, parse_float=str)
        self._lines: list[int] | None = None

    def _children(self, at: int) -> _Children:
        text, found = self._text, dict[str | int, tuple[int, int]]()
        is_mapping = text[at] == "{"
        if not is_mapping and text[at] != "[":
            return found
        at = self._token(at + 1)
        while text[at] not in "]}":
            key: str | int = len(found)
            key_at = at
            if is_mapping:
                key, end = self._decoder.raw_decode(text, at)
                at = self._token(self._token(end) + 1)
            found.setdefault(key, (key_at, at))
            at = self._token(self._decoder.raw_decode(text, at)[1])
            at = self._token(at + 1) if text[at] == "," else at
        return found

    def _token(self, at: int) -> int:
        """Return where the next token begins, from between two of them."""
        while self._text[at] in " \t\n\r":
            at += 1
        return at

    def _mark(self, at: int) -> Mark:
        if self._lines is None:
            self._lines = [0, *accumulate(len(line) + 1 for line in self._text.split("\n"))]
        line = bisect_right(self._lines, at)
        return line, at - self._lines[line - 1] + 1


class YamlPlaces(_Levels):
    """Places in YAML without aliases and double keys, counted in nodes, keys among them.

    Args:
        marks: Where each node begins, as the parser says it.
        extents: By the number of the node, each list and mapping, and the number after its last node.
    """

    def __init__(self, marks: list[Any], extents: Mapping[int, tuple[object, int]]) -> None:
        super().__init__(0)
        self._marks = marks
        self._extents = extents

    def _children(self, at: int) -> _Children:
        found: _Children = {}
        container = self._extents[at][0] if at in self._extents else None
        at += 1
        if isinstance(container, dict):
            for key in cast("dict[str, object]", container):
                found[key] = at, at + 1
                at = self._after(at + 1)
        elif isinstance(container, list):
            for index in range(len(cast("list[object]", container))):
                found[index] = at, at
                at = self._after(at)
        return found

    def _after(self, at: int) -> int:
        return self._extents[at][1] if at in self._extents else at + 1

    def _mark(self, at: int) -> Mark:
        mark = self._marks[at]
        return mark.line + 1, mark.column + 1
