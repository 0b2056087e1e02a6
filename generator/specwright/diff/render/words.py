"""The words that all renderings share: counts, places, uses, versions."""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING

from specwright.diff.model import HttpLevel, SdkLevel, Weight

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from specwright.diff.model import Bump, Change, Comparison, Place, SdkChange, Side
    from specwright.diff.outcome import Outcome

TITLES = {
    Weight.BREAKS: "Breaking",
    Weight.REVIEW: "To be reviewed",
    Weight.ADDS: "New",
    Weight.SAFE: "Safe",
}
_SHOWN = 80


def counts(changes: Iterable[Change]) -> dict[str, dict[str, int]]:
    """Return the numbers of changes of each level of both verdicts."""
    found = tuple(changes)
    http = Counter(change.http.level for change in found)
    sdk = Counter(change.sdk_level for change in found)
    return {
        "http": {level.value: http[level] for level in HttpLevel},
        "sdk": {level.value: sdk[level] for level in SdkLevel},
    }


def counted(changes: Sequence[Change]) -> str:
    """Return how many changes matter how much: `2 breaking, 1 to be reviewed, 6 new`."""
    found = Counter(change.weight for change in changes)
    parts = [f"{found[weight]} {TITLES[weight].lower()}" for weight in Weight if found[weight]]
    accepted = sum(1 for change in changes if change.accepted is not None)
    if accepted:
        parts.append(f"{accepted} of them accepted")
    return ", ".join(parts) or "no changes"


def axes(change: Change) -> str:
    """Return both verdicts in a few words: `http breaking, sdk source`."""
    return f"http {change.http.level.value}, sdk {change.sdk_level.value}"


def versions(comparison: Comparison) -> str:
    """Return what becomes of the versions: `API 1.2.0 -> 2.0.0, Python SDK 0.9.3 -> 0.10.0`."""
    return f"API {step(comparison.api)}, Python SDK {step(comparison.sdk)}"


def step(bump: Bump) -> str:
    """Return the step of a version, or its kind if the old one is no semantic version."""
    if bump.current is None or bump.following is None:
        return {"none": "unchanged"}.get(bump.level, f"{bump.level} version")
    return bump.current if bump.level == "none" else f"{bump.current} -> {bump.following}"


def place(found: Place | None) -> str:
    """Return where something is: `openapi.yaml:42:7`."""
    return str(found.span) if found is not None else ""


def here(change: Change) -> Place | None:
    """Return the place in the new document: of the change, or of what is left around it."""
    return change.head or change.anchor


def path_of(found: Place, side: Side) -> str:
    """Return the path of a file without the revision that it was read from."""
    return found.span.file.removeprefix(f"{side.revision}:" if side.revision else "")


def uses(change: Change, most: int = 3) -> str:
    """Return who uses what was changed: the first few, and how many more there are."""
    found = list(dict.fromkeys(use.operation for use in change.uses))
    if not found:
        return ""
    names = ", ".join(found[:most])
    return f"{names} and {len(found) - most} more" if len(found) > most else names


def sdk_line(change: SdkChange) -> str:
    """Return what happens to a symbol: `Order.total: float -> float | None`."""
    if change.before is not None and change.after is not None:
        if change.before == change.symbol:
            return f"{change.before} -> {change.after}"
        return f"{change.symbol}: {change.before} -> {change.after}"
    # Nothing is said twice, as a message often names what it is about.
    if change.symbol in change.message:
        return change.message
    return f"{change.symbol}: {change.message}"


def value(found: object) -> str:
    """Return a value of a document on one line, shortened if it is long."""
    text = json.dumps(found, ensure_ascii=False, default=str)
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 3]}..."


def before_and_after(change: Change) -> str:
    """Return both values of a change, or nothing if it has none."""
    if change.before is None and change.after is None:
        return ""
    if change.before is None:
        return f"now {value(change.after)}"
    if change.after is None:
        return f"was {value(change.before)}"
    return f"{value(change.before)} -> {value(change.after)}"


def title(comparison: Comparison) -> str:
    """Return what a comparison is of: the service, or the document."""
    return comparison.service or comparison.head.name


def verdict(outcome: Outcome) -> str:
    """Return the sentence about the gates, or nothing if there are none."""
    if not outcome.gates:
        return ""
    if not outcome.failed:
        names = ", ".join(gate.name for gate in outcome.gates)
        return f"gates passed: {names}"
    return "; ".join(
        f"gate {gate.name} fails for {plural(number, 'change')}" for gate, number in outcome.failed
    )


def left_out(comparison: Comparison) -> str:
    """Return how many changes a filter left out, or nothing."""
    if not comparison.excluded:
        return ""
    return f"{plural(comparison.excluded, 'change')} left out by filters"


def plural(number: int, noun: str) -> str:
    """Return a number with its noun."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def clean(text: str) -> str:
    """Return text of a document on one line, without what a terminal would obey."""
    return "".join(char if char.isprintable() else "\N{REPLACEMENT CHARACTER}" for char in text)
