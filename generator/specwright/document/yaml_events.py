"""The events of a YAML document, with libyaml's habits of YAML 1.1 kept away from its text."""

from __future__ import annotations

from itertools import count, islice
from typing import TYPE_CHECKING, Any

import yaml
from yaml.reader import ReaderError

if TYPE_CHECKING:
    from collections.abc import Iterator

_PRIVATE_USE = 0xE000
# YAML 1.2.2 (5.4): these break lines in YAML 1.1 only. Libyaml would end a block scalar there.
_NO_BREAKS = ("\x85", "\u2028", "\u2029")


class YamlError(Exception):
    """What is wrong with a document and where; `code` is the rule, lines and columns count from 1."""

    def __init__(self, code: str, message: str, line: int, column: int) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.line = line
        self.column = column


def yaml_events(text: str) -> Iterator[Any]:
    """Yield the events of PyYAML's C parser.

    Raises:
        YamlError: The text is not well-formed.
    """
    hidden = _stand_ins(text)
    shown = text.translate(hidden) if hidden else text
    try:
        events = _events(shown)
        yield from _restored(events, hidden) if hidden else events
    except ReaderError as error:
        raise _unreadable(error, shown) from None
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        message = " ".join(part for part in (error.context, error.problem) if part)
        raise YamlError("invalid-syntax", message, line, column) from None
    except yaml.YAMLError as error:
        raise YamlError("invalid-syntax", " ".join(str(error).split()), 1, 1) from None


def _events(text: str) -> Iterator[Any]:
    """Return the events one by one; `yaml.parse` asks twice for each."""
    parser: Any = yaml.CLoader(text)
    return iter(parser.get_event, None)


def _stand_ins(text: str) -> dict[int, int]:
    """Return a character that the text does not use for each one that must not break its lines."""
    found = [ord(character) for character in _NO_BREAKS if character in text]
    free = (code for code in count(_PRIVATE_USE) if chr(code) not in text)
    return dict(zip(found, islice(free, len(found)), strict=True))


def _restored(events: Iterator[Any], hidden: dict[int, int]) -> Iterator[Any]:
    back = {stand_in: code for code, stand_in in hidden.items()}
    for event in events:
        if isinstance(event, yaml.ScalarEvent):
            event.value = event.value.translate(back)
        yield event


def _unreadable(error: ReaderError, text: str) -> YamlError:
    # Libyaml counts bytes.
    before = text.encode()[: error.position].decode(errors="ignore")
    line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
    code = ord(error.character) if isinstance(error.character, str) else error.character
    message = f"the character U+{code:04X} is not allowed here"
    return YamlError("invalid-syntax", message, line, column)
