"""The ways in which text of a spec enters Markdown: as a block, in a line, in a cell, as code.

Descriptions are CommonMark (OpenAPI 3.1, 4.6) and stay that: lists, links and code are kept. What
would change the page around them is not: headings, HTML, code that does not end, the end of a cell.
"""

from __future__ import annotations

import re
from functools import lru_cache

from .text import clean

_MARKS = r"(?:[\s>]|(?:[-*+]|\d+[.)])\s)*"
"""What may stand before the text of a line: quotes and items, one in another."""
_FENCE = re.compile(r"(\s*)(`{3,}|~{3,})\s*([\w+.-]*)([^`]*)$")
_INNER_FENCE = re.compile(rf"({_MARKS})~~~")
_HEADING = re.compile(rf"({_MARKS})#{{1,6}}(?:\s+(.*?))?(?:\s#+)?\s*$")
_UNDERLINE = re.compile(rf"({_MARKS})(=+|-+)\s*$")
_DEFINITION = re.compile(rf"({_MARKS})\[(?=[^\]]+\]:)")
_TABLE_RULE = re.compile(r"[\s:|-]*-[\s:|-]*\|[\s:|-]*$|\|[\s:|-]*-[\s:|-]*$")
_TICKS = re.compile(r"`+")
_BACKSLASHES = re.compile(r"\\*$")
_TAG = re.compile(r"\\?<(?!(?:https?://|mailto:)[^\s<>]*>)")
_PIPE = re.compile(r"\\*\|")


def block(text: str, indent: int = 0) -> str:
    """Return Markdown as paragraphs, lists and code that end where it ends.

    Args:
        text: Markdown that nobody vouches for.
        indent: The columns that its lines are indented by, for an item of a list.
    """
    lines: list[str] = []
    fence, columns = "", 0
    for line in clean(text).strip().split("\n"):
        found = _FENCE.match(line)
        if fence:
            is_end = (
                found is not None
                and found[2].startswith(fence)
                and not (found[3] or found[4].strip())
            )
            lines.append(fence if is_end else _dedented(line, columns))
            fence = "" if is_end else fence
        elif found is not None:
            # At the margin, whatever list it stands in: so the end of it is certain.
            fence, columns = found[2], len(found[1])
            lines.append(f"{fence}{found[3]}")
        else:
            lines.append(_line(line))
    if fence:
        lines.append(fence)
    margin = " " * indent
    return "\n".join(f"{margin}{line}" if line else "" for line in lines)


@lru_cache(maxsize=8192)
def inline(text: str) -> str:
    """Return Markdown as text within a line: blocks are joined, and nothing begins one."""
    parts: list[str] = []
    is_code = False
    for line in clean(text).split("\n"):
        if _FENCE.match(line):
            is_code = not is_code
        elif line.strip() and is_code:
            parts.append(code(line.strip()))
        elif line.strip() and not _TABLE_RULE.match(line):
            parts.append(_flat(line))
    joined = " ".join(part for part in parts if part)
    return re.sub(r"^(?:([-+*>=#~|])|(\d+)([.)])(?=\s|$))", _unmarked, joined)


@lru_cache(maxsize=8192)
def cell(text: str) -> str:
    """Return Markdown that stands in a cell of a table: text within a line, without bare pipes."""
    return "".join(
        _cell_span(part) if is_code else _PIPE.sub(r"\\|", part)
        for is_code, part in _segments(inline(text))
    )


def code(text: str) -> str:
    """Return text as inline code (CommonMark 0.31, 6.1)."""
    if "`" not in text and text.isprintable() and text.strip():
        return f"`{text}`"
    shown = " ".join(clean(text).split("\n")) or " "
    ticks = "`" * (1 + max((len(run) for run in _TICKS.findall(shown)), default=0))
    pad = " " if shown.startswith("`") or shown.endswith("`") else ""
    return f"{ticks}{pad}{shown}{pad}{ticks}"


def cell_code(text: str) -> str:
    """Return text as code that stands in a cell of a table."""
    return _cell_span(code(text))


def _cell_span(span: str) -> str:
    """Return inline code for a cell: there a pipe is escaped even in code.

    Behind a backslash renderers disagree on what that means; all of them know characters by number.
    """
    if "\\|" not in span:
        return span.replace("|", "\\|")
    shown = span.strip("`").strip()
    return (
        f"<code>{''.join(c if c.isalnum() or c == ' ' else f'&#{ord(c)};' for c in shown)}</code>"
    )


def _unmarked(found: re.Match[str]) -> str:
    return f"\\{found[1]}" if found[1] else f"{found[2]}\\{found[3]}"


def _dedented(line: str, columns: int) -> str:
    return line[min(columns, len(line) - len(line.lstrip())) :]


def _line(line: str) -> str:
    """Return a line outside of code: no heading, no HTML, no code that is left open."""
    heading = _HEADING.match(line) if "#" in line else None
    if heading is not None:
        title = (heading[2] or "").strip("* ")
        return f"{heading[1]}**{_spans(title)}**" if title else heading[1].rstrip()
    if _UNDERLINE.match(line):
        return _UNDERLINE.sub(r"\1\\\2", line)
    plain = _without_definition(line)
    return _spans(_INNER_FENCE.sub(r"\1\\~~~", plain) if "~~~" in plain else plain)


def _flat(line: str) -> str:
    """Return a line as a part of another one: a heading is its text, an underline is nothing."""
    heading = _HEADING.match(line) if "#" in line else None
    if heading is not None:
        line = heading[2] or ""
    elif _UNDERLINE.match(line):
        return ""
    return _spans(_without_definition(line).strip().lstrip("> "))


def _without_definition(line: str) -> str:
    """Return a line that defines no link: definitions count for a whole page."""
    return _DEFINITION.sub(r"\1\\[", line) if "]:" in line else line


def _spans(line: str) -> str:
    """Return a line with what is outside of inline code escaped: tags, and backticks left alone."""
    if "<" not in line and "`" not in line:
        return line
    return "".join(part if is_code else _TAG.sub("&lt;", part) for is_code, part in _segments(line))


def _segments(line: str) -> list[tuple[bool, str]]:
    """Return the parts of a line with whether they are code; backticks that open none are escaped."""
    found: list[tuple[bool, str]] = []
    place = 0
    while (opening := _TICKS.search(line, place)) is not None:
        before = line[place : opening.start()]
        found.append((False, before))
        backslashes = _BACKSLASHES.search(before)
        is_escaped = backslashes is not None and len(backslashes.group()) % 2 == 1
        ticks = opening.group()
        place = opening.end()
        following = _TICKS.finditer(line, place)
        closing = next((t for t in following if t.group() == ticks), None)
        if is_escaped or closing is None:
            found.append((False, ("\\`" * len(ticks))[is_escaped:]))
            continue
        found.append((True, line[opening.start() : closing.end()]))
        place = closing.end()
    found.append((False, line[place:]))
    return found
