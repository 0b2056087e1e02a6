"""YAML 1.2 (core schema) from PyYAML's C event stream.

PyYAML resolves scalars by YAML 1.1, where `NO` is false, `010` is 8, `1_000` is 1000, `12:30` is
750 and `=` is an error. The events come before that: here a scalar becomes what YAML 1.2.2 says.
Keys stay the text that was written, so the response code `200` is "200" and the key `on` is "on".
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

import yaml
from msgspec import Struct

from .places import YamlPlaces
from .scalars import resolve_plain, resolve_tagged
from .yaml_events import YamlError, yaml_events

if TYPE_CHECKING:
    from collections.abc import Callable

MOST_NODES = 1_000_000
"""For how many nodes the aliases of a document may stand."""
MOST_LEVELS = 256
"""How deeply a document may be nested."""


class YamlDocument(Struct, frozen=True):
    """The data of a document, and whether a mapping in it has a key twice (the first one won).

    Where it all stands is known without another look at the text, unless what is in one place stands
    for what is in another.
    """

    data: object
    has_duplicates: bool
    places: YamlPlaces | None


def read_yaml(text: str) -> YamlDocument:
    """Return the data of the one document in `text`.

    Raises:
        YamlError: The text is not well-formed, holds several documents, or stands for too much.
    """
    builder = _Builder()
    steps = builder.steps()
    for event in yaml_events(text):
        step = steps.get(event.__class__)
        if step is not None:
            step(event)
    return YamlDocument(builder.root, builder.has_duplicates, builder.places())


def is_merge_key(event: Any) -> bool:
    """Return whether a scalar is the key that merges mappings: `<<`, plain."""
    return event.value == "<<" and not event.style and event.tag is None


_NO_KEY = object()
_MERGE = object()


class _Anchored(Struct, frozen=True):
    """What an alias stands for: a value, the number of its nodes, and its text as a key."""

    value: object
    size: int
    text: str | None


@dataclass(slots=True)
class _Open:
    """A mapping or a list that has not ended: its key in waiting, what it merges, its anchor."""

    container: dict[str, object] | list[object]
    anchor: str | None
    start: int
    """The count of nodes before it."""
    key: object = _NO_KEY
    merges: list[object] | None = None


class _Builder:
    """Puts a document together from events, without recursion, whatever its depth."""

    def __init__(self) -> None:
        self.root: object = None
        self.has_duplicates = False
        self._documents = 0
        self._open: list[_Open] = []
        self._marks: list[Any] = []
        self._extents: dict[int, tuple[object, int]] = {}
        self._expanded = 0
        self._has_merges = False
        self._anchors: dict[str, _Anchored] = {}

    def steps(self) -> dict[type, Callable[[Any], None]]:
        """Return what is done for each kind of event."""
        return {
            yaml.ScalarEvent: self._scalar,
            yaml.MappingStartEvent: self._mapping,
            yaml.SequenceStartEvent: self._sequence,
            yaml.MappingEndEvent: self._end,
            yaml.SequenceEndEvent: self._end,
            yaml.AliasEvent: self._alias,
            yaml.DocumentStartEvent: self._document,
        }

    def places(self) -> YamlPlaces | None:
        """Return where everything stands; None if the data are not what the events say one by one."""
        if self.has_duplicates or self._has_merges or self._expanded or not self._marks:
            return None
        return YamlPlaces(self._marks, self._extents)

    def _document(self, event: Any) -> None:
        self._documents += 1
        if self._documents > 1:
            raise _error("invalid-syntax", "a second document starts here", event)

    def _nodes(self) -> int:
        """Return how many nodes there are so far, with those that aliases stand for."""
        return len(self._marks) + self._expanded

    def _scalar(self, event: Any) -> None:
        self._marks.append(event.start_mark)
        if event.anchor is not None:
            self._anchors[event.anchor] = _Anchored(_scalar_value(event), 1, event.value)
        if self._wants_key():
            self._open[-1].key = _MERGE if is_merge_key(event) else event.value
        else:
            self._place(_scalar_value(event), event)

    def _wants_key(self) -> bool:
        if not self._open:
            return False
        above = self._open[-1]
        return above.key is _NO_KEY and above.container.__class__ is dict

    def _mapping(self, event: Any) -> None:
        self._start(event, {})

    def _sequence(self, event: Any) -> None:
        self._start(event, [])

    def _start(self, event: Any, container: dict[str, object] | list[object]) -> None:
        if len(self._open) >= MOST_LEVELS:
            raise _error("nesting-limit", f"more than {MOST_LEVELS} levels of nesting", event)
        if self._wants_key():
            raise _error("invalid-syntax", "a key has to be text", event)
        self._open.append(_Open(container, event.anchor, self._nodes()))
        self._marks.append(event.start_mark)

    def _end(self, event: Any) -> None:
        ended = self._open.pop()
        self._extents[ended.start] = ended.container, len(self._marks)
        if ended.merges is not None and isinstance(ended.container, dict):
            # After its own keys, which win wherever the `<<` stands.
            for source in ended.merges:
                for key, item in cast("dict[str, object]", source).items():
                    ended.container.setdefault(key, item)
        if ended.anchor is not None:
            size = self._nodes() - ended.start
            self._anchors[ended.anchor] = _Anchored(ended.container, size, None)
        self._place(ended.container, event)

    def _alias(self, event: Any) -> None:
        found = self._anchors.get(event.anchor)
        if found is None:
            raise _error("invalid-syntax", f"`*{event.anchor}` names no finished anchor", event)
        self._expanded += found.size
        if self._expanded > MOST_NODES:
            raise _error(
                "expansion-limit", f"aliases stand for more than {MOST_NODES} nodes", event
            )
        if not self._wants_key():
            self._place(found.value, event)
        elif found.text is None:
            raise _error("invalid-syntax", "a key has to be text", event)
        else:
            self._open[-1].key = found.text

    def _place(self, value: object, event: Any) -> None:
        if not self._open:
            self.root = value
            return
        above = self._open[-1]
        if isinstance(above.container, list):
            above.container.append(value)
            return
        key, above.key = above.key, _NO_KEY
        self._has_merges |= key is _MERGE
        if key is _MERGE and isinstance(value, dict | list):
            _merge(above, cast("object", value), event)
            return
        name = "<<" if key is _MERGE else cast("str", key)
        if name in above.container:
            self.has_duplicates = True
        else:
            above.container[name] = value


def _merge(above: _Open, value: object, event: Any) -> None:
    """Remember what a mapping takes over (an extension of YAML 1.1 that documents use)."""
    sources = cast("list[object]", value) if isinstance(value, list) else [value]
    if not all(isinstance(source, dict) for source in sources):
        raise _error("invalid-syntax", "only mappings can be merged with `<<`", event)
    above.merges = [*(above.merges or ()), *sources]


def _scalar_value(event: Any) -> object:
    if event.tag is None:
        return event.value if event.style else resolve_plain(event.value)
    try:
        return resolve_tagged(event.value, event.tag)
    except ValueError as error:
        raise _error("invalid-syntax", str(error), event) from None


def _error(code: str, message: str, event: Any) -> YamlError:
    mark = event.start_mark
    return YamlError(code, message, mark.line + 1, mark.column + 1)
