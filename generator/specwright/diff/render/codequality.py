"""GitLab's Code Quality report: a subset of Code Climate's form, shown in merge requests."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING

from specwright.diff.model import Weight

from .words import axes, here, path_of, title

if TYPE_CHECKING:
    from specwright.diff.model import Change, Comparison
    from specwright.diff.outcome import Outcome

_SEVERITIES = {Weight.BREAKS: "major", Weight.REVIEW: "minor", Weight.ADDS: "info"}


def to_codequality(outcome: Outcome) -> str:
    """Return the entries of what is not safe and not accepted; each needs a file and a line."""
    entries = [
        _entry(change, comparison)
        for comparison in outcome.comparisons
        for change in comparison.changes
        if change.weight in _SEVERITIES and change.accepted is None
    ]
    return json.dumps(entries, indent=2) + "\n"


def _entry(change: Change, comparison: Comparison) -> dict[str, object]:
    where, side = here(change), comparison.head
    if where is None and change.base is not None:
        where, side = change.base, comparison.base
    path = path_of(where, side) if where is not None else title(comparison)
    line = where.span.line if where is not None else None
    # Two services may have the same change; GitLab shows one of each fingerprint.
    own = f"{title(comparison)}|{change.fingerprint}"
    return {
        "description": f"{change.subject}: {change.message} ({axes(change)})",
        "check_name": change.rule,
        "fingerprint": hashlib.sha256(own.encode(errors="replace")).hexdigest()[:32],
        "severity": _SEVERITIES[change.weight],
        "location": {"path": path, "lines": {"begin": line or 1}},
    }
