"""How a diagnostic looks: for a terminal, as a GitHub annotation, as JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .model import Diagnostic, Severity, Span

_WIDEST_SOURCE = 160
_GITHUB_COMMANDS = {"error": "error", "warning": "warning", "note": "notice"}


def to_text(diagnostic: Diagnostic) -> str:
    """Return the lines for a terminal: place, severity, code, sentence, source line, help.

    specs/petstore/openapi.yaml:42:11: error[unresolved-reference]: `#/x` leads nowhere
       42 |         $ref: '#/x'
          |         ^
       help: correct the reference, or add what it names
    """
    head = (
        f"{diagnostic.span}: {_label(diagnostic.severity, diagnostic.code)}: {diagnostic.message}"
    )
    lines = [head, *_source_lines(diagnostic.span)]
    for what, span in diagnostic.related:
        lines += [f"   {what}: {span}", *_source_lines(span)]
    lines.append(f"   help: {diagnostic.help}")
    return "\n".join(lines)


def to_github(diagnostic: Diagnostic) -> str:
    """Return a workflow command that GitHub shows as an annotation on the line."""
    span = diagnostic.span
    place = f"file={_property(span.file)}"
    if span.line is not None:
        place += f",line={span.line},col={span.column}"
    title = _property(diagnostic.code)
    text = _data(f"{diagnostic.message}\nhelp: {diagnostic.help}")
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


def _label(severity: Severity, code: str) -> str:
    return f"{severity.value}[{code}]"


def _source_lines(span: Span) -> list[str]:
    if span.source is None or span.line is None or span.column is None:
        return []
    source = span.source[:_WIDEST_SOURCE].replace("\t", " ")
    shown = "".join(char if char.isprintable() else "\N{REPLACEMENT CHARACTER}" for char in source)
    gutter = " " * len(f"{span.line:5}")
    lines = [f"{span.line:5} | {shown}"]
    if span.column <= len(shown) + 1:
        lines.append(f"{gutter} | {' ' * (span.column - 1)}^")
    return lines


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
