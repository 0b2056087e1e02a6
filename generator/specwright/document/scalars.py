"""What a scalar means: the core schema of YAML 1.2, where `NO` is text and `010` is ten."""

from __future__ import annotations

import math
import re
from types import NoneType

MOST_DIGITS = 1000
"""Longer numbers stay text: no document means one, and Python refuses to print it."""

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
_TAGGED: dict[str, type] = {
    f"{_TAG}null": NoneType,
    f"{_TAG}bool": bool,
    f"{_TAG}int": int,
    f"{_TAG}float": float,
}


def resolve_plain(text: str) -> object:
    """Return what a plain scalar means (YAML 1.2.2, section 10.3.2)."""
    if text in _WORDS:
        return _WORDS[text]
    if text[0] not in _NUMBER_START or len(text) > MOST_DIGITS:
        return text
    if _INTEGER.match(text):
        return int(text)
    if _PREFIXED.match(text):
        return int(text[2:], 8 if text[1] == "o" else 16)
    if _FLOAT.match(text):
        return float(text)
    if infinity := _INFINITY.match(text):
        return -math.inf if infinity.group(1) == "-" else math.inf
    return text


def resolve_tagged(text: str, tag: str) -> object:
    """Return what a scalar with a tag means; a tag of one's own makes it text.

    Raises:
        ValueError: The text does not spell a value of that type.
    """
    if tag not in _TAGGED:
        return text
    value = resolve_plain(text)
    if tag == f"{_TAG}float" and type(value) is int:
        return float(value)
    if type(value) is not _TAGGED[tag]:
        message = f"`{text}` is no `!!{tag.removeprefix(_TAG)}`"
        raise ValueError(message)
    return value


def json_integer(text: str) -> object:
    """Return an integer of a JSON document."""
    return int(text) if len(text) <= MOST_DIGITS else text
