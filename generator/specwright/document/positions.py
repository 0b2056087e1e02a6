"""Where every value of a file stands: computed from its text, when `places` cannot say it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

import yaml

from .yaml_events import yaml_events
from .yaml_reader import is_merge_key

if TYPE_CHECKING:
    from collections.abc import Iterator

Mark = tuple[int, int]
"""A line and a column, both from 1."""


_NOTHING: dict[str | int, Any] = {}
"""What is in a scalar: one object for all of them, since most values are scalars."""


@dataclass(slots=True)
class Position:
    """The place of a value, the place of its key, and the positions of what is in it."""

    start: Mark
    key_line: int
    key_column: int
    children: dict[str | int, Position]
    duplicates: tuple[tuple[str, Mark, Mark], ...] = ()
    """On the root: the keys that stand twice in a mapping, with both places."""

    def find(self, keys: tuple[str | int, ...]) -> tuple[Mark, Mark]:
        """Return where the value at `keys` and its key stand, or the nearest value above it."""
        position = self
        for key in keys:
            child = position.children.get(key)
            if child is None:
                break
            position = child
        return position.start, (position.key_line, position.key_column)


def yaml_positions(text: str) -> Position:
    """Return the positions in a well-formed YAML document."""
    builder = _Builder()
    for event in yaml_events(text):
        start = event.start_mark
        mark = (start.line + 1, start.column + 1)
        kind = cast("type[object]", type(event))
        if kind is yaml.ScalarEvent:
            builder.scalar(event.value, mark, event.anchor, is_merge=is_merge_key(event))
        elif kind is yaml.MappingStartEvent or kind is yaml.SequenceStartEvent:
            builder.open(mark, event.anchor, is_mapping=kind is yaml.MappingStartEvent)
        elif kind is yaml.MappingEndEvent or kind is yaml.SequenceEndEvent:
            builder.close()
        elif kind is yaml.AliasEvent:
            builder.alias(event.anchor, mark)
    return builder.root


_JSON_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\],:]|[^\s{}\[\],:"]+')


def json_positions(text: str) -> Position:
    """Return the positions in a well-formed JSON document."""
    builder = _Builder()
    for word, mark in _json_tokens(text):
        if word in "{[":
            builder.open(mark, None, is_mapping=word == "{")
        elif word in "}]":
            builder.close()
        elif word not in ",:":
            builder.scalar(_json_key(word), mark, None)
    return builder.root


def json_level(text: str, level: int) -> Mark | None:
    """Return where a JSON document first opens a list or a mapping at a level, the first being 1."""
    depth = 0
    for word, mark in _json_tokens(text):
        depth += (word in "{[") - (word in "}]")
        if depth >= level:
            return mark
    return None


def json_word(text: str, word: str) -> Mark | None:
    """Return where a word first stands outside of the strings of a JSON document."""
    return next((mark for token, mark in _json_tokens(text) if token == word), None)


def _json_tokens(text: str) -> Iterator[tuple[str, Mark]]:
    line, line_start, scanned = 1, 0, 0
    for token in _JSON_TOKEN.finditer(text):
        newlines = text.count("\n", scanned, token.start())
        if newlines:
            line += newlines
            line_start = text.rfind("\n", scanned, token.start()) + 1
        scanned = token.start()
        yield token.group(), (line, token.start() - line_start + 1)


def _json_key(token: str) -> str:
    if not token.startswith('"') or "\\" not in token:
        return token.strip('"')
    import json  # noqa: PLC0415 - needed for escaped keys only, which are rare

    return cast("str", json.loads(token, strict=False))


@dataclass(slots=True)
class _Open:
    """A mapping or a list that has not ended: its key in waiting, and what it merges."""

    position: Position
    is_mapping: bool
    key: tuple[str, Mark] | None = None
    is_merge: bool = False
    merges: tuple[Position, ...] = ()

    @property
    def wants_key(self) -> bool:
        return self.is_mapping and self.key is None


class _Builder:
    """Puts positions together from opening, closing, scalars and aliases."""

    def __init__(self) -> None:
        self.root = Position((1, 1), 1, 1, {})
        self._open: list[_Open] = []
        self._anchors: dict[str, Position] = {}
        self._texts: dict[str, str] = {}

    def scalar(self, text: str, mark: Mark, anchor: str | None, *, is_merge: bool = False) -> None:
        if anchor is not None:
            self._texts[anchor] = text
        if self._open and self._open[-1].wants_key:
            self._open[-1].key = (text, mark)
            self._open[-1].is_merge = is_merge
            return
        self._place(Position(mark, *mark, _NOTHING), anchor)

    def alias(self, name: str, mark: Mark) -> None:
        if self._open and self._open[-1].wants_key:
            self._open[-1].key = (self._texts.get(name, name), mark)
            self._open[-1].is_merge = False
            return
        target = self._anchors.get(name)
        self._place(Position(mark, *mark, target.children if target else _NOTHING), None)

    def open(self, mark: Mark, anchor: str | None, *, is_mapping: bool) -> None:
        position = Position(mark, *mark, {})
        self._place(position, anchor)
        self._open.append(_Open(position, is_mapping))

    def close(self) -> None:
        ended = self._open.pop()
        for source in ended.merges:
            listed = [
                child.children for key, child in source.children.items() if key.__class__ is int
            ]
            for children in listed or [source.children]:
                for name, child in children.items():
                    ended.position.children.setdefault(name, child)

    def _place(self, position: Position, anchor: str | None) -> None:
        if anchor is not None:
            self._anchors[anchor] = position
        if not self._open:
            self.root = position
            return
        above = self._open[-1]
        children = above.position.children
        if not above.is_mapping:
            children[len(children)] = position
            return
        key, mark = above.key or ("", position.start)
        above.key = None
        position.key_line, position.key_column = mark
        if above.is_merge:
            above.merges = (*above.merges, position)
        elif key in children:
            first = children[key]
            root = self._open[0].position
            known = (first.key_line, first.key_column)
            root.duplicates = (*root.duplicates, (key, known, mark))
        else:
            children[key] = position
