"""Where every value of a file stands: computed from its text, only when somebody asks."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, cast

import yaml

if TYPE_CHECKING:
    from collections.abc import Iterator

Mark = tuple[int, int]
"""A line and a column, both from 1."""


@dataclass(slots=True)
class Position:
    """The place of a value, the place of its key, and the positions of what is in it."""

    start: Mark
    key_line: int
    key_column: int
    children: dict[str | int, Position] = field(default_factory=dict["str | int", "Position"])
    duplicates: list[tuple[str, Mark, Mark]] = field(
        default_factory=list[tuple[str, Mark, Mark]], repr=False
    )
    """On the root: the keys that stand twice in a mapping, with both places."""

    def find(self, keys: tuple[str | int, ...]) -> Position:
        """Return the position of the value at `keys`, or of the nearest value above it."""
        position = self
        for key in keys:
            child = position.children.get(key)
            if child is None:
                return position
            position = child
        return position


def yaml_positions(text: str) -> Position:
    """Return the positions in a well-formed YAML document."""
    events: Iterator[Any] = yaml.parse(text, yaml.CLoader)
    builder = _Builder()
    for event in events:
        mark = (event.start_mark.line + 1, event.start_mark.column + 1)
        match event:
            case yaml.ScalarEvent():
                builder.scalar(event.value, mark, event.anchor)
            case yaml.AliasEvent():
                builder.alias(cast("str", event.anchor), mark)
            case yaml.MappingStartEvent() | yaml.SequenceStartEvent():
                builder.open(
                    mark, event.anchor, is_mapping=isinstance(event, yaml.MappingStartEvent)
                )
            case yaml.MappingEndEvent() | yaml.SequenceEndEvent():
                builder.close()
            case _:
                pass
    return builder.root


_JSON_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\],:]|[^\s{}\[\],:"]+')


def json_positions(text: str) -> Position:
    """Return the positions in a well-formed JSON document."""
    builder = _Builder()
    line, line_start, scanned = 1, 0, 0
    for token in _JSON_TOKEN.finditer(text):
        newlines = text.count("\n", scanned, token.start())
        if newlines:
            line += newlines
            line_start = text.rfind("\n", scanned, token.start()) + 1
        scanned = token.start()
        mark = (line, token.start() - line_start + 1)
        word = token.group()
        if word in "{[":
            builder.open(mark, None, is_mapping=word == "{")
        elif word in "}]":
            builder.close()
        elif word not in ",:":
            builder.scalar(_json_key(word), mark, None)
    return builder.root


def _json_key(token: str) -> str:
    if not token.startswith('"') or "\\" not in token:
        return token.strip('"')
    import json  # noqa: PLC0415 - needed for escaped keys only, which are rare

    return cast("str", json.loads(token, strict=False))


class _Builder:
    """Puts positions together from opening, closing, scalars and aliases."""

    def __init__(self) -> None:
        self.root = Position((1, 1), 1, 1)
        self._open: list[tuple[Position, bool]] = []
        self._keys: list[tuple[str, Mark] | None] = []
        self._anchors: dict[str, Position] = {}

    def scalar(self, text: str, mark: Mark, anchor: str | None) -> None:
        if self._open and self._open[-1][1] and self._keys[-1] is None:
            self._keys[-1] = (text, mark)
            return
        self._place(Position(mark, *mark), anchor)

    def alias(self, name: str, mark: Mark) -> None:
        target = self._anchors.get(name)
        children = target.children if target else {}
        if self._open and self._open[-1][1] and self._keys[-1] is None:
            self._keys[-1] = (name, mark)
            return
        self._place(Position(mark, *mark, children), None)

    def open(self, mark: Mark, anchor: str | None, *, is_mapping: bool) -> None:
        position = Position(mark, *mark)
        self._place(position, anchor)
        self._open.append((position, is_mapping))
        self._keys.append(None)

    def close(self) -> None:
        self._open.pop()
        self._keys.pop()

    def _place(self, position: Position, anchor: str | None) -> None:
        if anchor is not None:
            self._anchors[anchor] = position
        if not self._open:
            self.root = position
            return
        parent, is_mapping = self._open[-1]
        if not is_mapping:
            parent.children[len(parent.children)] = position
            return
        key, mark = self._keys[-1] or ("", position.start)
        self._keys[-1] = None
        position.key_line, position.key_column = mark
        if key == "<<":
            for name, child in position.children.items():
                parent.children.setdefault(name, child)
        elif key in parent.children:
            first = parent.children[key]
            self._open[0][0].duplicates.append((key, (first.key_line, first.key_column), mark))
        else:
            parent.children[key] = position
