"""Annotations of GitHub Actions, and what its steps hand on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specwright.diff.model import HttpLevel, SdkLevel, Weight

from .words import axes, here, path_of, place, plural, sdk_line

if TYPE_CHECKING:
    from specwright.diff.model import Change, Comparison
    from specwright.diff.outcome import Outcome

_COMMANDS = {Weight.BREAKS: "error", Weight.REVIEW: "warning", Weight.ADDS: "notice"}
_MOST = 10
"""GitHub shows so many annotations of a kind for each step; what comes after is not seen."""


def to_github(outcome: Outcome, folder: str = "") -> str:
    """Return workflow commands, worst first; `folder` leads from the repository to here.

    What is gone is shown where something is left of what was around it: GitHub shows annotations
    in the new files only.
    """
    lines: list[str] = []
    for weight, command in _COMMANDS.items():
        found = [
            _annotation(_milder(command, change), change, comparison, folder)
            for comparison in outcome.comparisons
            for change in comparison.changes
            if change.weight is weight
        ]
        lines += found[:_MOST]
        if len(found) > _MOST:
            more = f"{plural(len(found) - _MOST, 'change')} more of this kind"
            lines.append(
                f"::notice title=specwright diff::{more}: the summary of the job lists them"
            )
    lines += [f"::notice title=specwright diff::{_data(note)}" for note in outcome.notes[:_MOST]]
    return "".join(f"{line}\n" for line in lines)


def to_output(outcome: Outcome) -> str:
    """Return the lines for `$GITHUB_OUTPUT`: numbers, the bump and whether a gate failed."""
    changes = outcome.changes
    one = outcome.comparisons[0] if len(outcome.comparisons) == 1 else None
    values = {
        "changes": len(changes),
        "breaking": sum(1 for c in changes if c.http.level is HttpLevel.BREAKING),
        "risky": sum(1 for c in changes if c.http.level is HttpLevel.RISKY),
        "sdk-source": sum(1 for c in changes if c.sdk_level is SdkLevel.SOURCE),
        "sdk-typing": sum(1 for c in changes if c.sdk_level is SdkLevel.TYPING),
        "services": len(outcome.comparisons),
        "failed": "true" if outcome.failed else "false",
        "api-next-version": (one.api.following if one else None) or "",
        "sdk-next-version": (one.sdk.following if one else None) or "",
    }
    return "".join(f"{key}={value}\n" for key, value in values.items())


def _milder(command: str, change: Change) -> str:
    return "notice" if change.accepted is not None else command


def _annotation(command: str, change: Change, comparison: Comparison, folder: str) -> str:
    where = here(change)
    properties: list[str] = []
    if where is not None:
        path = path_of(where, comparison.head)
        file = f"{folder}/{path}" if folder and not path.startswith("/") else path
        properties.append(f"file={_property(file)}")
        if where.span.line is not None:
            properties += [f"line={where.span.line}", f"col={where.span.column}"]
    properties.append(f"title={_property(f'{change.rule} ({axes(change)})')}")
    lines = [f"{change.subject}: {change.message}", change.http.why]
    lines += [f"{each.level.value}: {sdk_line(each)}" for each in change.sdk[:5]]
    if change.head is None and change.base is not None:
        lines.append(f"it was at {place(change.base)}")
    if change.accepted is not None:
        lines.append(f"accepted: {change.accepted}")
    return f"::{command} {','.join(properties)}::{_data(chr(10).join(lines))}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
