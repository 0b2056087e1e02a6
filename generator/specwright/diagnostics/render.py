"""How a diagnostic looks: for a terminal, as a GitHub annotation, as JSON."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from typing import TYPE_CHECKING

from .model import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .model import Diagnostic, Report, Span

_WIDEST_SOURCE = 160
_MANY = 6
_SHOWN = 3
_QUOTED = re.compile(r"`[^`]*`")
_GITHUB_COMMANDS = {"error": "error", "warning": "warning", "note": "notice"}


def to_text(diagnostic: Diagnostic) -> str:
    """Return the lines for a terminal: place, severity, code, sentence, source line, help.

    specs/petstore/openapi.yaml:42:11: error[unresolved-ref]: `#/x` leads nowhere
       42 |         $ref: '#/x'
          |         ^
       help: correct the reference, or add what it names
    """
    label = _label(diagnostic.severity, diagnostic.code)
    lines = [_printable(f"{diagnostic.span}: {label}: {diagnostic.message}")]
    lines += _source_lines(diagnostic.span)
    for what, span in diagnostic.related:
        lines += [_printable(f"   {what}: {span}"), *_source_lines(span)]
    lines.append(_printable(f"   help: {diagnostic.help}"))
    return "\n".join(lines)


def to_texts(report: Report, *, whole: bool = False) -> Iterator[str]:
    """Yield what a terminal shows of a report; `whole` shows what is alike as well.

    Real documents make the same mistake a hundred times. Of warnings and notes that differ only in what they
    quote, three are shown and the others counted. Errors are all shown.
    """
    alike = Counter(map(_kind, report))
    shown: Counter[object] = Counter()
    for found in report:
        kind = _kind(found)
        shown[kind] += 1
        is_many = alike[kind] >= _MANY and found.severity is not Severity.ERROR and not whole
        if not is_many or shown[kind] <= _SHOWN:
            yield to_text(found)
        if is_many and shown[kind] == _SHOWN:
            label = _label(found.severity, found.code)
            yield f"... and {alike[kind] - _SHOWN} more {label} like this: --all shows each"


def to_github(diagnostic: Diagnostic) -> str:
    """Return a workflow command that GitHub shows as an annotation on the line."""
    span = diagnostic.span
    place = f"file={_property(span.file)}"
    if span.line is not None:
        place += f",line={span.line},col={span.column}"
    title = _property(diagnostic.code)
    related = "".join(f"\n{what}: {at}" for what, at in diagnostic.related)
    text = _data(f"{diagnostic.message}{related}\nhelp: {diagnostic.help}")
    return f"::{_GITHUB_COMMANDS[diagnostic.severity.value]} {place},title={title}::{text}"


def to_json(diagnostic: Diagnostic) -> dict[str, object]:
    """Return the entry for `--report` and `--format json`."""
    return {
        "code": diagnostic.code,
        "severity": diagnostic.severity.value,
        "file": diagnostic.span.file,
        "line": diagnostic.span.line,
        "column": diagnostic.span.column,
        "message": diagnostic.message,
        "help": diagnostic.help,
        "related": [
            {"what": what, "file": span.file, "line": span.line, "column": span.column}
            for what, span in diagnostic.related
        ],
    }


def _kind(diagnostic: Diagnostic) -> object:
    """Return what findings have in common that say the same of other places."""
    return diagnostic.code, diagnostic.severity, _QUOTED.sub("``", diagnostic.message)


def _label(severity: Severity, code: str) -> str:
    return f"{severity.value}[{code}]"


def _source_lines(span: Span) -> list[str]:
    if span.source is None or span.line is None or span.column is None:
        return []
    column = min(span.column, len(span.source) + 1)
    # Of a long line, such as a whole document on one, what is around the place.
    start = max(0, column - 1 - _WIDEST_SOURCE // 2) if len(span.source) > _WIDEST_SOURCE else 0
    before = "..." if start else ""
    shown = before + _printable(span.source[start : start + _WIDEST_SOURCE].replace("\t", " "))
    width = sum(map(_columns, shown[: len(before) + column - 1 - start]))
    gutter = " " * len(f"{span.line:5}")
    return [f"{span.line:5} | {shown}", f"{gutter} | {' ' * width}^"]


def _columns(character: str) -> int:
    """Return how many columns of a terminal a character takes."""
    if unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in {"W", "F"} else 1


def _printable(text: str) -> str:
    """Return text of a spec on one line, without what a terminal would obey."""
    return "".join(char if char.isprintable() else "\N{REPLACEMENT CHARACTER}" for char in text)


def _data(text: str) -> str:
    shown = re.sub(r"[^\r\n]+", lambda found: _printable(found[0]), text)
    return shown.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
