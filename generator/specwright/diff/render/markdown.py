"""For a comment on a pull request: worst first, of a bounded size, and nothing cut in silence."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from specwright.diff.model import Polarity, Weight

from .words import (
    TITLES,
    before_and_after,
    clean,
    counted,
    here,
    left_out,
    place,
    plural,
    sdk_line,
    step,
    title,
    uses,
    value,
    verdict,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from specwright.diff.model import Change, Comparison
    from specwright.diff.outcome import Outcome

MOST = 65_000
"""GitHub takes 65,536 characters in a comment."""
_RESERVED = 1_000
_LONGEST = 300
_ICONS = {
    Weight.BREAKS: "\N{LARGE RED CIRCLE}",
    Weight.REVIEW: "\N{LARGE ORANGE CIRCLE}",
    Weight.ADDS: "\N{LARGE GREEN CIRCLE}",
    Weight.SAFE: "\N{MEDIUM WHITE CIRCLE}",
}
_HEAD = "| | change | HTTP | Python SDK |\n|-|-|-|-|\n"
_MARKED = re.compile(r"([\\`*_{}\[\]<>|~&$])")
_MENTION = re.compile(r"([@#])(?=\w)")
_NOT_IN_MARKERS = re.compile(r"[^A-Za-z0-9._/:@+]+")


@dataclass(slots=True)
class _Section:
    """A comparison: its heading, and what of its changes has found room so far."""

    comparison: Comparison
    heading: str
    rows: list[str] = field(default_factory=list[str])
    details: list[str] = field(default_factory=list[str])
    folded: dict[Weight, list[str]] = field(default_factory=dict[Weight, list[str]])


def marker(name: str) -> str:
    """Return the line that a comment is found by when it is to be updated."""
    return f"<!-- specwright-diff:{_NOT_IN_MARKERS.sub('-', name)} -->"


def to_markdown(outcome: Outcome, *, most: int = MOST, elsewhere: str | None = None) -> str:
    """Return the comment.

    Args:
        outcome: What was found.
        most: How many characters it may have.
        elsewhere: Where everything is to be seen, if not everything is shown here.
    """
    changed = [each for each in outcome.comparisons if each.changes]
    sections = [_Section(each, _heading(each)) for each in changed]
    first = [marker(outcome.name)]
    if not changed:
        first.append("### API diff: no changes")
    fixed = [*first, *_notes(outcome)]
    room = most - _RESERVED - sum(len(text) + 2 for text in fixed)
    kept, room = _headings(sections, room)
    unshown, undetailed = _fill(kept, room)
    unshown += sum(len(each.comparison.changes) for each in sections[len(kept) :])
    body = [*first, *(_section(each) for each in kept), *_notes(outcome)]
    if unshown or undetailed:
        body.append(_missing(unshown, undetailed, elsewhere))
    return "\n\n".join(body)[: most - 1] + "\n"


def _headings(sections: list[_Section], room: int) -> tuple[list[_Section], int]:
    """Return the sections that have room, and the room that is left within them."""
    kept: list[_Section] = []
    for section in sections:
        need = len(section.heading) + len(_HEAD) + 400
        if need > room:
            break
        room -= need
        kept.append(section)
    return kept, room


def _fill(sections: Sequence[_Section], room: int) -> tuple[int, int]:
    """Put changes into sections, worst first, and return how many changes and details are left."""
    unshown = undetailed = 0
    for weight in Weight:
        is_folded = weight in {Weight.ADDS, Weight.SAFE}
        shown: list[tuple[_Section, Change]] = []
        for section, change in _of_weight(sections, weight):
            text = _item(change) if is_folded else _row(change)
            if len(text) + 1 > room:
                unshown += 1
                continue
            room -= len(text) + 1
            into = section.folded.setdefault(weight, []) if is_folded else section.rows
            into.append(text)
            shown.append((section, change))
        for section, change in () if is_folded else shown:
            text = _detail(change)
            if len(text) + 1 > room:
                undetailed += 1
                continue
            room -= len(text) + 1
            section.details.append(text)
    return unshown, undetailed


def _of_weight(sections: Sequence[_Section], weight: Weight) -> Iterator[tuple[_Section, Change]]:
    for section in sections:
        for change in section.comparison.changes:
            if change.weight is weight:
                yield section, change


def _heading(comparison: Comparison) -> str:
    api, sdk = _bold(step(comparison.api)), _bold(step(comparison.sdk))
    return (
        f"### API diff of {_code(title(comparison))}: {counted(comparison.changes)}\n\n"
        f"API {api} \N{MIDDLE DOT} Python SDK {sdk}"
    )


def _bold(text: str) -> str:
    old, arrow, new = text.partition(" -> ")
    return f"{plain(old)} \N{RIGHTWARDS ARROW} **{plain(new)}**" if arrow else plain(old)


def _section(section: _Section) -> str:
    parts = [section.heading]
    if section.rows:
        parts.append(_HEAD + "\n".join(section.rows))
    if section.details:
        parts.append(_folded("Why, before and after, examples", section.details))
    for weight, items in section.folded.items():
        parts.append(_folded(f"{_ICONS[weight]} {TITLES[weight]}: {len(items)}", items))
    said = [*section.comparison.notes, *filter(None, [left_out(section.comparison)])]
    parts += [f"> {plain(note)}" for note in said]
    return "\n\n".join(parts)


def _folded(summary: str, items: Sequence[str]) -> str:
    lines = "\n".join(items)
    return f"<details><summary>{summary}</summary>\n\n{lines}\n\n</details>"


def _row(change: Change) -> str:
    sdk = "<br>".join(f"{each.level.value}: {_code(sdk_line(each))}" for each in change.sdk[:3])
    if len(change.sdk) > 3:
        sdk += f"<br>and {len(change.sdk) - 3} more"
    cells = (
        _ICONS[change.weight],
        f"{_code(change.subject)} {plain(change.message)}{_where(change)}{_accepted(change)}",
        f"{change.http.level.value}{_side(change)}",
        sdk or "none",
    )
    return f"| {' | '.join(cells)} |"


def _item(change: Change) -> str:
    return f"* {_code(change.subject)} {plain(change.message)}{_where(change)}"


def _detail(change: Change) -> str:
    lines = [f"* {_code(change.subject)} {_code(change.rule)} {_code(change.fingerprint)}"]
    lines.append(f"  * HTTP {change.http.level.value}: {plain(change.http.why)}")
    values = before_and_after(change)
    if values:
        lines.append(f"  * {_code(values)}")
    if change.witness is not None:
        payload = _code(value(change.witness.payload))
        lines.append(f"  * {payload} is valid in {change.witness.valid_in} only")
    if change.uses:
        lines.append(f"  * used by {_code(uses(change, 5))}")
    lines += [f"  * {plain(each.hint)}" for each in change.sdk[:3] if each.hint]
    return "\n".join(lines)


def _where(change: Change) -> str:
    where = place(here(change) or change.base)
    operations = len({use.operation for use in change.uses})
    parts = [_code(where)] if where else []
    if operations > 1:
        parts.append(plural(operations, "operation"))
    dot = " \N{MIDDLE DOT} "
    return f"{dot}{dot.join(parts)}" if parts else ""


def _accepted(change: Change) -> str:
    return f"<br>accepted: {plain(change.accepted)}" if change.accepted is not None else ""


def _side(change: Change) -> str:
    sides = {use.polarity for use in change.uses}
    if len(sides) != 1:
        return ""
    return " (request)" if sides == {Polarity.IN.value} else " (response)"


def _notes(outcome: Outcome) -> list[str]:
    unchanged = [title(each) for each in outcome.comparisons if not each.changes]
    notes = [f"> {plain(note)}" for note in outcome.notes[:20]]
    if len(outcome.notes) > 20:
        notes.append(f"> and {len(outcome.notes) - 20} more notes")
    if unchanged and len(outcome.comparisons) > 1:
        named = f": {', '.join(map(_code, unchanged))}" if len(unchanged) <= 10 else ""
        notes.append(f"> unchanged: {plural(len(unchanged), 'service')}{named}")
    notes += [
        f"> {_code(title(each))}: {left_out(each)}"
        for each in outcome.comparisons
        if not each.changes and each.excluded
    ]
    said = verdict(outcome)
    return [*notes, f"**{said}**"] if said else notes


def _missing(unshown: int, undetailed: int, elsewhere: str | None) -> str:
    parts: list[str] = []
    if unshown:
        parts.append(f"{plural(unshown, 'change')} {'is' if unshown == 1 else 'are'} not shown")
    if undetailed:
        parts.append(f"details of {plural(undetailed, 'change')} are not shown")
    where = elsewhere or "`specwright diff --format html -o diff.html` shows everything"
    return f"_{' and '.join(parts)} here, the mildest ones; {where}._"


def _code(text: str) -> str:
    """Return text as a code span, in a table too (GFM 4.10: a bar is escaped even there)."""
    shown = _short(text).replace("|", "\\|")
    if not shown.strip():
        return ""
    longest = max((len(run) for run in re.findall(r"`+", shown)), default=0)
    fence = "`" * (longest + 1)
    pad = " " if shown[0] == "`" or shown[-1] == "`" else ""
    return f"{fence}{pad}{shown}{pad}{fence}"


def plain(text: str) -> str:
    """Return text as text: nothing in it marks up anything or calls anybody."""
    parts = re.split(r"(`[^`]+`)", _short(text))
    return "".join(
        _code(part[1:-1]) if number % 2 else _escaped(part) for number, part in enumerate(parts)
    )


def _escaped(text: str) -> str:
    return _MENTION.sub("\\1<!-- -->", _MARKED.sub(r"\\\1", text))


def _short(text: str) -> str:
    flat = clean(text)
    return flat if len(flat) <= _LONGEST else f"{flat[: _LONGEST - 3]}..."
