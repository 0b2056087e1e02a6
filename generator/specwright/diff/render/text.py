"""For a terminal: grouped by how much changes matter, in colour where that is wanted."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

from msgspec import Struct

from specwright.diff.model import Weight

from .words import (
    TITLES,
    axes,
    before_and_after,
    clean,
    counted,
    here,
    left_out,
    place,
    sdk_line,
    title,
    uses,
    value,
    verdict,
    versions,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specwright.diff.model import Change, Comparison
    from specwright.diff.outcome import Outcome

_COLOURS = {Weight.BREAKS: "31", Weight.REVIEW: "33", Weight.ADDS: "32", Weight.SAFE: "2"}
_NARROWEST = 40


class Terminal(Struct, frozen=True):
    """How wide lines may be, and whether there are colours."""

    width: int = 100
    colour: bool = False

    def paint(self, text: str, code: str) -> str:
        """Return text in a colour."""
        return f"\x1b[{code}m{text}\x1b[0m" if self.colour else text

    def fill(self, text: str, indent: str, first: str | None = None) -> str:
        """Return text in lines, all of them indented; spec text cannot colour anything."""
        return textwrap.fill(
            clean(text),
            max(self.width, _NARROWEST),
            initial_indent=indent if first is None else first,
            subsequent_indent=indent,
            break_long_words=False,
            break_on_hyphens=False,
        )


def to_text(outcome: Outcome, terminal: Terminal | None = None) -> str:
    """Return the lines for a terminal."""
    terminal = terminal or Terminal()
    blocks = ["\n".join(_comparison(each, terminal)) for each in outcome.comparisons]
    notes = [terminal.fill(note, "  ", "") for note in outcome.notes]
    said = verdict(outcome)
    if said:
        notes.append(terminal.paint(said, "31;1" if outcome.failed else "32"))
    return "\n\n".join([*blocks, *(["\n".join(notes)] if notes else [])]) + "\n"


def _comparison(comparison: Comparison, terminal: Terminal) -> Iterator[str]:
    yield terminal.paint(clean(title(comparison)), "1")
    yield f"  {clean(comparison.base.name)} -> {clean(comparison.head.name)}"
    yield f"  {counted(comparison.changes)}"
    if comparison.changes:
        yield f"  {clean(versions(comparison))}"
    for note in (*comparison.notes, *filter(None, [left_out(comparison)])):
        yield terminal.fill(f"note: {note}", "    ", "  ")
    for weight in Weight:
        found = [change for change in comparison.changes if change.weight is weight]
        if not found:
            continue
        yield ""
        yield terminal.paint(f"{TITLES[weight]} ({len(found)})", f"1;{_COLOURS[weight]}")
        for change in found:
            if weight in {Weight.BREAKS, Weight.REVIEW}:
                yield from _whole(change, terminal)
            else:
                yield _line(change, terminal)


def _line(change: Change, terminal: Terminal) -> str:
    accepted = f" (accepted: {change.accepted})" if change.accepted is not None else ""
    where = place(here(change) or change.base)
    text = f"{change.subject}: {change.message}{accepted} [{change.rule}] {where}".rstrip()
    return terminal.fill(text, "      ", "  ")


def _whole(change: Change, terminal: Terminal) -> Iterator[str]:
    first = terminal.fill(f"{change.subject}: {change.message}", "      ", "  ")
    yield terminal.paint(first, _COLOURS[change.weight])
    verdicts = f"{change.rule} {change.fingerprint}, {axes(change)}"
    yield terminal.paint(terminal.fill(verdicts, "        ", "      "), "2")
    if change.accepted is not None:
        yield terminal.fill(f"accepted: {change.accepted}", "        ", "      ")
    where = place(here(change))
    was = place(change.base)
    places = " ".join(filter(None, [where, f"(was {was})" if was else ""]))
    if places:
        yield terminal.fill(places, "        ", "      ")
    details = before_and_after(change)
    if details:
        yield terminal.fill(details, "        ", "      ")
    yield terminal.fill(f"http: {change.http.why}", "        ", "      ")
    for each in change.sdk:
        yield terminal.fill(f"sdk: {sdk_line(each)} ({each.level.value})", "        ", "      ")
        if each.hint:
            yield terminal.fill(each.hint, "          ", "          ")
    if change.witness is not None:
        witness = change.witness
        text = f"such as {value(witness.payload)}, valid in {witness.valid_in} only"
        yield terminal.fill(text, "        ", "      ")
    used = uses(change)
    if used:
        yield terminal.fill(f"used by {used}", "        ", "      ")
