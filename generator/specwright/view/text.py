"""The only ways in which text of a spec enters Python: as a docstring, a literal or a comment.

A spec is untrusted. Nothing in here may let text end what it stands in.
"""

from __future__ import annotations

import json
import math
import re
import textwrap
from functools import lru_cache

WIDTH = 100
"""Columns of text in generated code; code may take 120."""

# What no editor shows, and what turns the direction of text around it: code behind such a mark
# looks like something else (CVE-2021-42574).
_CONTROL = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff"
    r"\ufeff\ufffe\uffff]"
)
_KEPT_LINE = re.compile(r"\s*([-*+>|#]|\d+[.)]|```|~~~|<)|\s{4,}|\s*$")


def docstring(text: str) -> str:
    """Return text as a docstring with its quotes, for a place that indents following lines."""
    shown = clean(text).replace("\\", "\\\\")
    # The last quote first: escaped twice, it would end the docstring.
    shown, last = (shown[:-1], '\\"') if shown.endswith('"') else (shown, "")
    shown = shown.replace('"""', '\\"\\"\\"') + last
    return f'"""{shown}\n"""' if "\n" in shown else f'"""{shown}"""'


def literal(value: object) -> str:
    """Return a value as a Python literal; text is in double quotes, as the formatter wants it."""
    if isinstance(value, float) and not math.isfinite(value):
        return f'float("{value}")'
    if not isinstance(value, str):
        return repr(value)
    quoted = repr(value)
    if quoted.startswith("'") and '"' not in quoted:
        return f'"{quoted[1:-1]}"'
    if quoted.startswith("'") and value.count('"') <= value.count("'"):
        # As many escapes either way: each quote in it is escaped, and by nothing but its own backslash.
        inner = quoted[1:-1].replace("\\'", "'").replace('"', '\\"')
        return f'"{inner}"'
    return quoted


def toml(text: str) -> str:
    """Return text as a basic string of TOML 1.0: JSON's strings are a part of those."""
    return json.dumps(clean(text), ensure_ascii=False)


def comment(text: str) -> str:
    """Return text as the rest of a comment: one line."""
    return " ".join(clean(text).split())


@lru_cache(maxsize=8192)
def clean(text: str) -> str:
    """Return text without characters that an editor cannot show, and without trailing spaces."""
    if text.isprintable():  # which no character is that is looked for below
        return text.rstrip()
    unified = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", "    ")
    lines = (
        line.rstrip() for line in _CONTROL.sub("\N{REPLACEMENT CHARACTER}", unified).split("\n")
    )
    return "\n".join(lines).strip("\n")


def sentence(text: str) -> str:
    """Return text with a full stop, unless it ends in punctuation."""
    return text if not text or text[-1] in ".!?:;…)`" else f"{text}."


def wrap(text: str, indent: int) -> str:
    """Return Markdown with its paragraphs wrapped; lists, tables and code keep their lines.

    Args:
        text: Markdown.
        indent: The columns before the text where it will stand.
    """
    width = WIDTH - indent
    result: list[str] = []
    paragraph: list[str] = []
    in_code = False

    def flush() -> None:
        if paragraph:
            result.extend(_filled(" ".join(line.strip() for line in paragraph), width))
            paragraph.clear()

    for line in clean(text).split("\n"):
        fence = line.lstrip().startswith(("```", "~~~"))
        if in_code or _KEPT_LINE.match(line):
            flush()
            result.append(line)
        else:
            paragraph.append(line)
        in_code = in_code != fence
    flush()
    return "\n".join(result).strip()


def _filled(paragraph: str, width: int) -> list[str]:
    """Return a paragraph as lines; a word that is longer has a line of its own."""
    if len(paragraph) <= width:
        return [paragraph]
    if "  " in paragraph:  # spaces that are kept within a line
        return textwrap.wrap(paragraph, width, break_long_words=False, break_on_hyphens=False)
    lines: list[str] = []
    line = ""
    for word in paragraph.split(" "):
        if line and len(line) + 1 + len(word) > width:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}" if line else word
    return [*lines, line]


@lru_cache(maxsize=8192)
def summary_and_rest(summary: str | None, description: str | None) -> tuple[str, str]:
    """Return one line that says what a thing is, and what there is to say beyond it."""
    short = " ".join(clean(summary or "").split())
    long = clean(description or "").strip()
    if not short:
        head, _, rest = long.partition("\n\n")
        first = " ".join(head.split())
        if len(first) <= WIDTH - 12 and not _KEPT_LINE.match(head):
            return sentence(first), rest.strip()
        match = re.match(r"(.{10,}?[.!?])\s+(?=[A-Z`*])", first)
        if match and len(match.group(1)) <= WIDTH - 12 and not _KEPT_LINE.match(head):
            remaining = first[match.end() :]
            return match.group(1), f"{remaining}\n\n{rest}".strip()
        return "", long
    if " ".join(long.split()).rstrip(".") == short.rstrip("."):
        long = ""
    return sentence(short), long


@lru_cache(maxsize=8192)
def document(summary: str | None, description: str | None, indent: int) -> str:
    """Return the text of a docstring: a line, and paragraphs after it."""
    short, rest = summary_and_rest(summary, description)
    parts = [wrap(part, indent) for part in (short, rest) if part]
    return "\n\n".join(parts)
