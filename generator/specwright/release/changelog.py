"""Entries of a changelog: changes of a package in words, and the text with one more of them.

The form is that of keepachangelog.com. What a person wrote stays as it is.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec import Struct

from specwright.diff import SdkLevel, plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from specwright.diff import Change, SdkChange

CHANGELOG = "CHANGELOG.md"
_SECTIONS = ("Removed", "Changed", "Added", "Fixed")
_BEGIN = """\
# Changelog

What has changed for users of this package, the newest version first.
"""
_HEADING = re.compile(r"^##[ \t]+\[?v?([^\s\](]+)", re.MULTILINE)
_FENCE = re.compile(r"^(`{3,}|~{3,}).*?(^\1|\Z)|<!--.*?(-->|\Z)", re.MULTILINE | re.DOTALL)
_UNRELEASED = "unreleased"
_ARGUMENTS = re.compile(r"\(.*\)$")


class Entry(Struct, frozen=True):
    """What a changelog says of a version: lines by sections, and the level of the worst change."""

    lines: tuple[tuple[str, str], ...]

    def text(self, version: str, day: date) -> str:
        """Return the entry in Markdown."""
        parts = [f"## {version} ({day.isoformat()})\n"]
        for section in ("", *_SECTIONS):
            found = [line for name, line in self.lines if name == section]
            if found:
                head = f"### {section}\n\n" if section else ""
                parts.append(
                    head + "".join(f"- {line}\n" if section else f"{line}\n" for line in found)
                )
        return "\n".join(parts)


def entry(changes: Sequence[Change]) -> Entry:
    """Return what is said of changes: breaking ones first, in each section and among them."""
    found: list[tuple[bool, str, str]] = []
    documented = 0
    for change in changes:
        for each in change.sdk:
            if each.level is SdkLevel.DOC:
                documented += 1
                continue
            found.append((each.level is not SdkLevel.SOURCE, _section(each), _line(each)))
        if not change.sdk and change.is_breaking and change.uses:
            where = ", ".join(dict.fromkeys(f"`{plain(use.operation)}`" for use in change.uses[:3]))
            line = f"**Breaking:** the API changed under {where}: {plain(change.message)}. "
            line += "Older versions of this package can fail"
            found.append((False, "Changed", line))
    lines = [(section, line) for _, section, line in sorted(found, key=lambda f: f[0])]
    if documented:
        noun = "place" if documented == 1 else "places"
        lines.append(("Changed", f"Documentation in {documented} {noun}"))
    return Entry(tuple(dict.fromkeys(lines)))


def _section(change: SdkChange) -> str:
    match change.level:
        case SdkLevel.SOURCE if change.rule.endswith("removed"):
            return "Removed"
        case SdkLevel.ADDITIVE:
            return "Added" if "added" in change.rule else "Changed"
        case SdkLevel.NONE:
            return "Fixed"
        case _:
            return "Changed"


def _line(change: SdkChange) -> str:
    mark = "**Breaking:** " if change.level is SdkLevel.SOURCE else ""
    symbol = _ARGUMENTS.sub("", change.symbol)
    said = plain(change.message)
    if not _names(change.message, symbol) and not _names(change.message, *symbol.rsplit(".", 1)):
        said = f"{plain(f'`{symbol}`')}: {said}"
    both = [text for text in (change.before, change.after) if text is not None]
    if len(both) == 2 and not _names(change.message, *both):
        said += plain(f" (`{change.before}` → `{change.after}`)")
    return mark + said + (f"; {plain(change.hint)}" if change.hint else "")


def _names(message: str, *symbols: str) -> bool:
    return all(f"`{symbol}`" in message for symbol in symbols)


def with_entry(text: str | None, version: str, written: str) -> str:
    """Return a changelog with one more entry; as it is if it has one of that version.

    Args:
        text: The changelog, None if there is none yet.
        version: The version of the entry.
        written: The entry.
    """
    if not text or not text.strip():
        return f"{_BEGIN}\n{written}"
    if "\r\n" in text:
        written = written.replace("\n", "\r\n")
    end = "\r\n" if "\r\n" in text else "\n"
    headings = list(_headings(text))
    if any(name == version for name, _ in headings):
        return text
    at = next((start for name, start in headings if name.lower() != _UNRELEASED), None)
    if at is not None:
        return f"{text[:at]}{written}{end}{text[at:]}"
    return f"{text}{'' if text.endswith(end) else end}{end}{written}"


def _headings(text: str) -> Iterator[tuple[str, int]]:
    """Yield the versions that have an entry, and where it begins; code and comments have none."""
    hidden = [found.span() for found in _FENCE.finditer(text)]
    for found in _HEADING.finditer(text):
        if not _is_in(found.start(), hidden):
            yield found[1], found.start()


def _is_in(place: int, spans: Iterable[tuple[int, int]]) -> bool:
    return any(start <= place < end for start, end in spans)
