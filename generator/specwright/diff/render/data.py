"""For programs: JSON as docs/schemas/diff.schema.json describes it, and the line of next versions."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from specwright.diff.semver import complaint, worst_bump

from .words import counts, path_of, title

if TYPE_CHECKING:
    from collections.abc import Sequence

    from specwright.diff.model import Bump, Change, Comparison, Place, Side
    from specwright.diff.outcome import Outcome


def to_json(outcome: Outcome) -> str:
    """Return the whole outcome as JSON."""
    return json.dumps(to_data(outcome), indent=2, default=str) + "\n"


def to_data(outcome: Outcome) -> dict[str, object]:
    """Return what the JSON says. Keys are added, and never change their meaning."""
    several = [_service(each) for each in outcome.comparisons]
    return {
        "diff": 1,
        "changes": [
            _change(change, each, outcome)
            for each in outcome.comparisons
            for change in each.changes
        ],
        "summary": {
            **_summary(outcome.changes),
            "excluded": sum(each.excluded for each in outcome.comparisons),
        },
        "bump": {
            "api": _bump([each.api for each in outcome.comparisons]),
            "sdk": _bump([each.sdk for each in outcome.comparisons]),
        },
        "services": several,
        "gates": [
            {"name": gate.name, "failing": dict(outcome.failed).get(gate, 0)}
            for gate in outcome.gates
        ],
        "notes": list(outcome.notes),
    }


def to_next_version(outcome: Outcome) -> str:
    """Return a line a version: what it is of, the version, the kind of step.

    The service stands first if there are several; `-` is a version that cannot be told.
    """
    lines: list[str] = []
    for each in outcome.comparisons:
        before = f"{title(each)} " if len(outcome.comparisons) > 1 else ""
        for what, bump in (("api", each.api), ("sdk", each.sdk)):
            lines.append(f"{before}{what} {bump.following or '-'} {bump.level}")
    return "".join(f"{line}\n" for line in lines)


def _service(comparison: Comparison) -> dict[str, object]:
    return {
        "name": comparison.service,
        "base": _side(comparison.base),
        "head": _side(comparison.head),
        "summary": {**_summary(comparison.changes), "excluded": comparison.excluded},
        "bump": {"api": _bump([comparison.api]), "sdk": _bump([comparison.sdk])},
        "notes": list(comparison.notes),
    }


def _side(side: Side) -> dict[str, object]:
    return {"name": side.name, "title": side.title, "version": side.version}


def _summary(changes: Sequence[Change]) -> dict[str, object]:
    accepted = sum(1 for change in changes if change.accepted is not None)
    return {"total": len(changes), **counts(changes), "accepted": accepted}


def _bump(bumps: Sequence[Bump]) -> dict[str, object]:
    if len(bumps) != 1:
        # Each service has its own version; together there is only the worst step.
        return {"level": worst_bump(bumps), "why": None, "current": None, "next": None,
                "declared": None, "sufficient": None}  # fmt: skip
    bump = bumps[0]
    is_known = bump.current is not None and bump.following is not None
    return {
        "level": bump.level,
        "why": bump.why,
        "current": bump.current,
        "next": bump.following,
        "declared": bump.declared,
        "sufficient": complaint(bump) is None if is_known and bump.declared else None,
    }


def _change(change: Change, comparison: Comparison, outcome: Outcome) -> dict[str, object]:
    return {
        "rule": change.rule,
        "subject": change.subject,
        "message": change.message,
        "effect": change.effect.value,
        "http": {"level": change.http.level.value, "why": change.http.why},
        "sdk": [
            {
                "rule": each.rule,
                "symbol": each.symbol,
                "level": each.level.value,
                "message": each.message,
                "before": each.before,
                "after": each.after,
                "hint": each.hint,
            }
            for each in change.sdk
        ],
        "uses": [
            {"operation": u.operation, "position": u.position, "polarity": u.polarity}
            for u in change.uses
        ],
        "guards": [guard.value for guard in change.guards],
        "fingerprint": change.fingerprint,
        "location": {
            "base": _place(change.base, comparison.base),
            "head": _place(change.head, comparison.head),
            "anchor": _place(change.anchor, comparison.head),
        },
        "before": change.before,
        "after": change.after,
        "witness": (
            None
            if change.witness is None
            else {
                "payload": change.witness.payload,
                "valid_in": change.witness.valid_in,
                "judged_by": change.witness.judged_by,
            }
        ),
        "fix": change.fix,
        "accepted": change.accepted,
        "fails": outcome.fails(change),
        "service": comparison.service,
    }


def _place(place: Place | None, side: Side) -> dict[str, object] | None:
    if place is None:
        return None
    return {
        "file": path_of(place, side),
        "line": place.span.line,
        "column": place.span.column,
        "pointer": place.pointer,
        "revision": side.revision,
    }
