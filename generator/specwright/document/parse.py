"""Bytes to the data of a file: what they say in which encoding, and JSON or YAML."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, cast

from specwright.diagnostics import Span

from .node import File
from .places import JsonPlaces
from .positions import json_level, json_positions, json_word, yaml_positions
from .scalars import json_integer
from .yaml_events import YamlError
from .yaml_reader import MOST_LEVELS, read_yaml

if TYPE_CHECKING:
    from typing import Never

    from specwright.diagnostics import Report

    from .positions import Position

_ESCAPE = re.compile(
    r"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}"
    r"|(u[dD][89a-fA-F][0-9a-fA-F]{2})|.)",
    re.DOTALL,
)
"""An escape in JSON; a half of a pair is in the group."""
# YAML 1.2.2, section 5.2: a mark, or the zeros around the first character, which is ASCII.
_ENCODINGS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)


def parse(name: str, data: bytes, report: Report) -> File | None:
    """Return the document in `data`, JSON if it is JSON and else YAML 1.2, or None with findings."""
    encoding = _encoding(data)
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        report.add("cannot-read", _span_of_byte(name, data, error), f"this is not {encoding}")
        return None
    # As every reader of YAML does (5.4); in JSON no line ends within a string.
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if text.lstrip()[:1] in {"{", "["}:
        return _parse_json(name, text, report)
    return _parse_yaml(name, text, report)


def _encoding(data: bytes) -> str:
    for mark, codec in _ENCODINGS:
        if data.startswith(mark):
            return codec
    if data[:3] == b"\0\0\0":
        return "utf-32-be"
    if data[1:4] == b"\0\0\0":
        return "utf-32-le"
    if data[:1] == b"\0" and len(data) > 1:
        return "utf-16-be"
    return "utf-16-le" if data[1:2] == b"\0" else "utf-8"


def _span_of_byte(name: str, data: bytes, error: UnicodeDecodeError) -> Span:
    before = data[: error.start].decode(error.encoding, errors="replace")
    lines = before.removeprefix("\ufeff").split("\n")
    return Span(name, len(lines), len(lines[-1]) + 1)


def _parse_json(name: str, text: str, report: Report) -> File | None:
    """Return the JSON in `text`; what is no JSON may be YAML, unless the file says otherwise."""
    has_duplicates = False

    def unique(pairs: list[tuple[str, object]]) -> dict[str, object]:
        nonlocal has_duplicates
        mapping = dict(pairs)
        if len(mapping) < len(pairs):
            has_duplicates = True
            mapping = {key: dict(reversed(pairs))[key] for key in mapping}
        return mapping

    try:
        data: object = json.loads(
            _without_halves(text),
            object_pairs_hook=unique,
            parse_int=json_integer,
            parse_constant=_refuse,
        )
    except RecursionError:
        _report_depth(name, text, report)
        return None
    except ValueError as error:
        if not name.endswith(".json"):
            return _parse_yaml(name, text, report)
        file = File(name, text, None, JsonPlaces)
        line, column, message = _json_error(text, error)
        report.add("invalid-syntax", file.span_at(line, column), message)
        return None
    if _depth(data) > MOST_LEVELS:
        _report_depth(name, text, report)
        return None
    file = File(name, text, data, JsonPlaces)
    if has_duplicates:
        _report_duplicates(file, json_positions(text), report)
    return file


def _without_halves(text: str) -> str:
    """Return JSON without halves of surrogate pairs, which are no characters (RFC 8259, 8.2)."""
    if "\\ud" not in text.lower():
        return text
    return _ESCAPE.sub(lambda found: found[0] if found[1] is None else "\\ufffd", text)


def _refuse(constant: str) -> Never:
    raise ValueError(constant)


def _json_error(text: str, error: ValueError) -> tuple[int, int, str]:
    if not isinstance(error, json.JSONDecodeError):
        # `NaN` and the like; the reader does not say where, and a string may hold the word too.
        line, column = json_word(text, str(error)) or (1, 1)
        return line, column, f"`{error}` is no value in JSON"
    message = error.msg.removesuffix(" at").removesuffix(" starting")
    return error.lineno, error.colno, message[:1].lower() + message[1:]


def _report_depth(name: str, text: str, report: Report) -> None:
    line, column = json_level(text, MOST_LEVELS + 1) or (1, 1)
    span = File(name, text, None, JsonPlaces).span_at(line, column)
    report.add("nesting-limit", span, f"more than {MOST_LEVELS} levels of nesting")


def _parse_yaml(name: str, text: str, report: Report) -> File | None:
    try:
        document = read_yaml(text)
    except YamlError as error:
        span = File(name, text, None, yaml_positions).span_at(error.line, error.column)
        report.add(error.code, span, error.message)
        return None
    places = document.places
    file = File(name, text, document.data, lambda same: places or yaml_positions(same))
    if document.has_duplicates:
        _report_duplicates(file, yaml_positions(text), report)
    return file


def _report_duplicates(file: File, positions: Position, report: Report) -> None:
    for key, first, second in positions.duplicates:
        report.add(
            "duplicate-key",
            file.span_at(*second),
            f"the key `{key}` stands here for the second time",
            related=(("it stands first at", file.span_at(*first)),),
        )


def _depth(data: object) -> int:
    """Return how deeply lists and mappings are nested, level by level rather than by recursion."""
    level, depth = [data], 0
    while True:
        below: list[object] = []
        is_nested = False
        for value in level:
            if isinstance(value, dict):
                below.extend(cast("dict[str, object]", value).values())
                is_nested = True
            elif isinstance(value, list):
                below.extend(cast("list[object]", value))
                is_nested = True
        if not is_nested:
            return depth
        level = below
        depth += 1
