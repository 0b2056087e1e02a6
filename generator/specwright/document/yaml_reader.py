"""YAML 1.2 (core schema) from PyYAML's C event stream.

PyYAML resolves scalars by YAML 1.1, where `NO` is false, `010` is 8, `1_000` is 1000, `12:30` is
750 and `=` is an error. The events come before that: here a plain scalar becomes what YAML 1.2.2,
section 10.3.2, says. Keys stay the text that was written, so the response code `200` is "200" and
the key `on` is "on".
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

import yaml

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_NODES = 10_000_000
"""How many nodes a document may stand for once its aliases are expanded."""
MOST_LEVELS = 256
"""How deeply a document may be nested."""

_NUMBER_START = frozenset("0123456789+-.")
_INTEGER = re.compile(r"[-+]?[0-9]+\Z")
_PREFIXED = re.compile(r"0(o[0-7]+|x[0-9a-fA-F]+)\Z")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?\Z")
_INFINITY = re.compile(r"([-+]?)\.(inf|Inf|INF)\Z")
_WORDS: dict[str, object] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
    **dict.fromkeys((".nan", ".NaN", ".NAN"), math.nan),
}
_TAG = "tag:yaml.org,2002:"


class YamlError(Exception):
    """What is wrong with a document and where; `code` is the rule, lines and columns count from 1."""

    def __init__(self, code: str, message: str, line: int, column: int) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.line = line
        self.column = column


@dataclass(frozen=True, slots=True)
class YamlDocument:
    """The data of a document, and whether a mapping in it has a key twice (the first one won)."""

    data: object
    has_duplicates: bool


def resolve_plain(text: str) -> object:
    """Return what a plain scalar means in the core schema of YAML 1.2."""
    if text in _WORDS:
        return _WORDS[text]
    if text[0] not in _NUMBER_START:
        return text
    if _INTEGER.match(text):
        # Python refuses to convert thousands of digits at once; no document means such a number.
        return int(text) if len(text) < 1000 else text
    if _PREFIXED.match(text):
        return int(text[2:], 8 if text[1] == "o" else 16)
    if _FLOAT.match(text):
        return float(text)
    if infinity := _INFINITY.match(text):
        return -math.inf if infinity.group(1) == "-" else math.inf
    return text


def read_yaml(text: str) -> YamlDocument:
    """Return the data of the one document in `text`.

    Raises:
        YamlError: The text is not well-formed, holds several documents, or stands for too much.
    """
    builder = _Builder()
    try:
        events: Iterator[Any] = yaml.parse(text, yaml.CLoader)
        for event in events:
            builder.add(event)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        message = " ".join(part for part in (error.context, error.problem) if part)
        raise YamlError("invalid-syntax", message, line, column) from None
    except yaml.YAMLError as error:
        raise YamlError("invalid-syntax", " ".join(str(error).split()), 1, 1) from None
    return YamlDocument(builder.root, builder.has_duplicates)


_NO_KEY = object()


class _Builder:
    """Puts a document together from events, without recursion, whatever its depth."""

    def __init__(self) -> None:
        self.root: object = None
        self.has_duplicates = False
        self._documents = 0
        self._open: list[dict[str, object] | list[object]] = []
        self._keys: list[object] = []
        self._names: list[str | None] = []
        self._starts: list[int] = []
        self._count = 0
        self._anchors: dict[str, tuple[object, int]] = {}

    def add(self, event: Any) -> None:
        kind = type(event)
        if kind is yaml.ScalarEvent:
            self._scalar(event)
        elif kind is yaml.MappingStartEvent:
            self._start(event, {})
        elif kind is yaml.SequenceStartEvent:
            self._start(event, [])
        elif kind is yaml.MappingEndEvent or kind is yaml.SequenceEndEvent:
            self._end(event)
        elif kind is yaml.AliasEvent:
            self._alias(event)
        elif kind is yaml.DocumentStartEvent:
            self._documents += 1
            if self._documents > 1:
                raise _error("invalid-syntax", "a second document starts here", event)

    def _scalar(self, event: Any) -> None:
        self._count += 1
        if self._open and self._keys[-1] is _NO_KEY and isinstance(self._open[-1], dict):
            self._keys[-1] = event.value
            return
        value = _scalar_value(event)
        if event.anchor is not None:
            self._anchors[event.anchor] = (value, 1)
        self._place(value, event)

    def _start(self, event: Any, container: dict[str, object] | list[object]) -> None:
        self._count += 1
        if len(self._open) >= MOST_LEVELS:
            raise _error("nesting-limit", f"more than {MOST_LEVELS} levels of nesting", event)
        if self._open and self._keys[-1] is _NO_KEY and isinstance(self._open[-1], dict):
            raise _error("invalid-syntax", "a key has to be text", event)
        self._open.append(container)
        self._keys.append(_NO_KEY)
        self._names.append(event.anchor)
        self._starts.append(self._count)

    def _end(self, event: Any) -> None:
        container = self._open.pop()
        self._keys.pop()
        name = self._names.pop()
        start = self._starts.pop()
        if name is not None:
            self._anchors[name] = (container, self._count - start + 1)
        self._place(container, event)

    def _alias(self, event: Any) -> None:
        if event.anchor not in self._anchors:
            raise _error("invalid-syntax", f"`*{event.anchor}` names no finished anchor", event)
        value, size = self._anchors[event.anchor]
        self._count += size
        if self._count > MOST_NODES:
            raise _error(
                "expansion-limit", f"aliases stand for more than {MOST_NODES} nodes", event
            )
        if self._open and self._keys[-1] is _NO_KEY and isinstance(self._open[-1], dict):
            if not isinstance(value, str):
                raise _error("invalid-syntax", "a key has to be text", event)
            self._keys[-1] = value
            return
        self._place(value, event)

    def _place(self, value: object, event: Any) -> None:
        if not self._open:
            self.root = value
            return
        container = self._open[-1]
        if isinstance(container, list):
            container.append(value)
            return
        key = cast("str", self._keys[-1])
        self._keys[-1] = _NO_KEY
        if key == "<<" and isinstance(value, dict | list):
            self._merge(container, value, event)
        elif key in container:
            self.has_duplicates = True
        else:
            container[key] = value

    def _merge(self, container: dict[str, object], value: object, event: Any) -> None:
        """Take over the keys of a merge (a YAML 1.1 extension that documents use)."""
        for source in cast("list[object]", value) if isinstance(value, list) else [value]:
            if not isinstance(source, dict):
                raise _error("invalid-syntax", "only mappings can be merged with `<<`", event)
            for key, item in cast("dict[str, object]", source).items():
                container.setdefault(key, item)


def _scalar_value(event: Any) -> object:
    tag: str | None = event.tag
    text: str = event.value
    if tag is None:
        return text if event.style else resolve_plain(text)
    if tag in {_TAG + "int", _TAG + "float", _TAG + "bool", _TAG + "null"}:
        return resolve_plain(text)
    return text


def _error(code: str, message: str, event: Any) -> YamlError:
    mark = event.start_mark
    return YamlError(code, message, mark.line + 1, mark.column + 1)
