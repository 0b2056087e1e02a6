"""A merge of three texts: what the generator wrote, what became of it, and what it writes now.

It works as `git merge-file` does: changes of both sides are carried into one text, and where both
changed the same lines, both stand there between marks. Lines are matched by patience (Cohen, 2008):
those that are unique on both sides, in their longest common order, then what lies between.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

OURS = b"<<<<<<< edited"
BETWEEN = b"======="
THEIRS = b">>>>>>> generated"
_BEGINS, _ENDS = b"<<<<<<< ", b">>>>>>> "
_MOST_PAIRS = 40_000
"""Lines of two sides that are compared each with each; more of them are one change."""
_DEEPEST = 32

_Lines = list[bytes]


class Merged(Struct, frozen=True):
    """A merged text, and the lines, from 1, where a conflict begins."""

    data: bytes
    conflicts: tuple[int, ...]


class _Gap(Struct, frozen=True):
    """What lies between two stretches of lines that all three texts have."""

    base: _Lines
    ours: _Lines
    theirs: _Lines


def is_text(data: bytes) -> bool:
    """Return whether lines of it can be merged: as git, there is no zero byte in it."""
    return b"\0" not in data


def unresolved(data: bytes, base: bytes | None) -> tuple[int, ...]:
    """Return the lines, from 1, where conflicts begin that nobody has resolved.

    Args:
        data: A file.
        base: What was generated, which may show such marks itself.
    """
    known = set(_lines(base)) if base is not None else set[bytes]()
    marks = [
        (number, line.startswith(_BEGINS))
        for number, line in enumerate(_lines(data), 1)
        if line.startswith((_BEGINS, _ENDS)) and line not in known
    ]
    begins = tuple(number for number, is_begin in marks if is_begin)
    return begins or tuple(number for number, _ in marks)


def merge(base: bytes, ours: bytes, theirs: bytes) -> Merged:
    """Return a text with the changes of both sides.

    Where the edited text has the line ends of Windows throughout and the base has not, those are no
    change of each line: the result has them too.

    Args:
        base: What the generator wrote.
        ours: What somebody made of it.
        theirs: What the generator writes now.
    """
    is_windows = _has_windows_ends(ours) and b"\r\n" not in base
    texts = (base, ours.replace(b"\r\n", b"\n") if is_windows else ours, theirs)
    out: _Lines = []
    conflicts: list[int] = []
    for part in _parts(*map(_lines, texts)):
        if isinstance(part, list):
            out += part
        else:
            _add(part, out, conflicts)
    data = b"".join(out)
    return Merged(data.replace(b"\n", b"\r\n") if is_windows else data, tuple(conflicts))


def _lines(data: bytes) -> _Lines:
    """Return the lines with their ends; a carriage return alone ends none."""
    *whole, last = data.split(b"\n")
    return [line + b"\n" for line in whole] + ([last] if last else [])


def _has_windows_ends(text: bytes) -> bool:
    return b"\n" in text and text.count(b"\n") == text.count(b"\r\n")


def _add(gap: _Gap, out: _Lines, conflicts: list[int]) -> None:
    """Add what a gap comes to: the side that changed, or both between marks."""
    if gap.theirs in (gap.ours, gap.base):
        out += gap.ours
        return
    if gap.ours == gap.base:
        out += gap.theirs
        return
    ours, theirs = gap.ours, gap.theirs
    start = _same(ours, theirs)
    end = _same(ours[start:][::-1], theirs[start:][::-1])
    out += ours[:start]
    conflicts.append(len(out) + 1)
    out.append(OURS + b"\n")
    out += _ended(ours[start : len(ours) - end])
    out.append(BETWEEN + b"\n")
    out += _ended(theirs[start : len(theirs) - end])
    out.append(THEIRS + b"\n")
    out += ours[len(ours) - end :]


def _ended(lines: _Lines) -> _Lines:
    """Return lines of which the last one ends, so that a mark after it has a line of its own."""
    return [line if line.endswith(b"\n") else line + b"\n" for line in lines]


def _parts(base: _Lines, ours: _Lines, theirs: _Lines) -> Iterator[_Lines | _Gap]:
    """Yield the lines that all three have, and the gaps between them, in their order."""
    to_ours, to_theirs = _matched(base, ours), _matched(base, theirs)
    at_base = at_ours = at_theirs = 0
    for number, line in enumerate(base):
        one, other = to_ours.get(number), to_theirs.get(number)
        if one is None or other is None:
            continue
        gap = _Gap(base[at_base:number], ours[at_ours:one], theirs[at_theirs:other])
        if gap.base or gap.ours or gap.theirs:
            yield gap
        yield [line]
        at_base, at_ours, at_theirs = number + 1, one + 1, other + 1
    yield _Gap(base[at_base:], ours[at_ours:], theirs[at_theirs:])


def _matched(before: _Lines, after: _Lines) -> dict[int, int]:
    """Return which line of a text is which of another one; the order is the same in both."""
    found: dict[int, int] = {}
    open_ = [(0, len(before), 0, len(after), 0)]
    while open_:
        b0, b1, a0, a1, depth = open_.pop()
        start = _same(before[b0:b1], after[a0:a1])
        found.update((b0 + n, a0 + n) for n in range(start))
        b0, a0 = b0 + start, a0 + start
        end = _same(before[b0:b1][::-1], after[a0:a1][::-1])
        found.update((b1 - n, a1 - n) for n in range(1, end + 1))
        b1, a1 = b1 - end, a1 - end
        if b0 == b1 or a0 == a1:
            continue
        pairs = _unique(before[b0:b1], after[a0:a1]) if depth < _DEEPEST else []
        if not pairs:
            if (b1 - b0) * (a1 - a0) <= _MOST_PAIRS:
                matcher = SequenceMatcher(None, before[b0:b1], after[a0:a1], autojunk=False)
                for i, j, size in matcher.get_matching_blocks():
                    found.update((b0 + i + n, a0 + j + n) for n in range(size))
            continue
        at_b, at_a = b0, a0
        for i, j in [*pairs, (b1 - b0, a1 - a0)]:
            if i < b1 - b0:
                found[b0 + i] = a0 + j
            open_.append((at_b, b0 + i, at_a, a0 + j, depth + 1))
            at_b, at_a = b0 + i + 1, a0 + j + 1
    return found


def _unique(before: _Lines, after: _Lines) -> list[tuple[int, int]]:
    """Return the lines that are unique in both, as many as stand in the same order."""
    once = {line for line, count in Counter(before).items() if count == 1}
    once &= {line for line, count in Counter(after).items() if count == 1}
    places = {line: n for n, line in enumerate(after) if line in once}
    pairs = [(n, places[line]) for n, line in enumerate(before) if line in once]
    return _longest_rising(pairs)


def _longest_rising(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return as many pairs as possible whose second numbers rise as the first do."""
    ends: list[int] = []
    last: list[int] = []
    previous: list[int | None] = []
    for number, (_, place) in enumerate(pairs):
        at = bisect_left(ends, place)
        previous.append(last[at - 1] if at else None)
        ends[at : at + 1] = [place]
        last[at : at + 1] = [number]
    found: list[tuple[int, int]] = []
    at_last: int | None = last[-1] if last else None
    while at_last is not None:
        found.append(pairs[at_last])
        at_last = previous[at_last]
    return found[::-1]


def _same(one: Sequence[bytes], other: Sequence[bytes]) -> int:
    """Return how many lines are the same at the beginning."""
    for number, (a, b) in enumerate(zip(one, other, strict=False)):
        if a != b:
            return number
    return min(len(one), len(other))
