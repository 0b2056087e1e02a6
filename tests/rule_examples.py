"""Takes an example for each rule from the cases: the lines that a finding is about, and the finding."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from specwright.diagnostics import RULES

if TYPE_CHECKING:
    from collections.abc import Iterator

CASES = Path(__file__).parent / "cases"
PLACE = Path(__file__).parents[1] / "generator" / "specwright" / "diagnostics" / "examples.json"
_FINDING = re.compile(r"(?P<file>[\w.]+):(?P<line>\d+):\d+: \w+\[(?P<code>[a-z-]+)\]")
_WIDEST = 160
_MOST_BELOW = 6


def collected() -> dict[str, dict[str, str]]:
    """Return the shortest example of each rule that a case shows; cases about findings come first."""
    found: dict[str, tuple[tuple[bool, int, str], dict[str, str]]] = {}
    for case in sorted(CASES.iterdir()):
        for printed in _findings((case / "diagnostics.txt").read_text("utf-8")):
            match = _FINDING.match(printed)
            if match is None or not (case / match["file"]).is_file():
                continue
            lines = (case / match["file"]).read_text("utf-8", "replace").splitlines()
            places = re.findall(
                rf"(?:^|: ){re.escape(match['file'])}:(\d+):", printed, re.MULTILINE
            )
            source = _excerpt(lines, {int(place) - 1 for place in places})
            rank = (not case.name.startswith("finding_"), len(source) + len(printed), printed)
            entry = {"file": match["file"], "source": source, "printed": printed}
            if match["code"] not in found or rank < found[match["code"]][0]:
                found[match["code"]] = (rank, entry)
    return {code: found[code][1] for code in RULES if code in found}


def _findings(text: str) -> list[str]:
    """Return the findings in what was printed: the lines of one are indented, but for the first."""
    found: list[list[str]] = []
    for line in text.splitlines():
        if line.startswith(" ") and found:
            found[-1].append(line)
        else:
            found.append([line])
    return ["\n".join(lines) for lines in found]


def _excerpt(lines: list[str], places: set[int]) -> str:
    """Return lines with those that they are in, and those that are in them."""
    kept = {index for at in places for index in (at, *_above(lines, at), *_below(lines, at))}
    shown: list[str] = []
    last = min(kept) - 1
    for index in sorted(kept):
        line = lines[index]
        if index != last + 1:
            shown.append(f"{' ' * _depth(line)}# ...")
        shown.append(line if len(line) <= _WIDEST else f"{line[:_WIDEST]} ...")
        last = index
    return "\n".join(shown)


def _above(lines: list[str], at: int) -> Iterator[int]:
    depth = _depth(lines[at])
    for index in range(at - 1, -1, -1):
        if lines[index].strip() and _depth(lines[index]) < depth:
            yield index
            depth = _depth(lines[index])


def _below(lines: list[str], at: int) -> Iterator[int]:
    for index in range(at + 1, min(at + 1 + _MOST_BELOW, len(lines))):
        if _depth(lines[index]) <= _depth(lines[at]):
            return
        yield index


def _depth(line: str) -> int:
    return len(line) - len(line.lstrip(" "))
