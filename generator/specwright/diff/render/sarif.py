"""SARIF 2.1.0 (OASIS), for code scanning."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING
from urllib.parse import quote

from specwright.diff.catalogue import described
from specwright.diff.model import Weight

from .words import here, path_of

if TYPE_CHECKING:
    from specwright.diff.model import Change, Comparison, Place, Side
    from specwright.diff.outcome import Outcome

_SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
_LEVELS = {
    Weight.BREAKS: "error",
    Weight.REVIEW: "warning",
    Weight.ADDS: "note",
    Weight.SAFE: "none",
}


def to_sarif(outcome: Outcome, version: str) -> str:
    """Return a log with one run; `version` is that of the generator."""
    rules = sorted({change.rule for change in outcome.changes})
    numbers = {rule: number for number, rule in enumerate(rules)}
    results = [
        _result(change, comparison, numbers)
        for comparison in outcome.comparisons
        for change in comparison.changes
    ]
    driver = {
        "name": "specwright diff",
        "semanticVersion": version,
        "rules": [_rule(rule) for rule in rules],
    }
    log = {
        "$schema": _SCHEMA,
        "version": "2.1.0",
        "runs": [
            {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
        ],
    }
    return json.dumps(log, indent=2, default=str) + "\n"


def _rule(rule: str) -> dict[str, object]:
    found = described(rule)
    return {
        "id": rule,
        "shortDescription": {"text": found.summary},
        "help": {"text": found.fix or found.summary},
    }


def _result(change: Change, comparison: Comparison, numbers: dict[str, int]) -> dict[str, object]:
    result: dict[str, object] = {
        "ruleId": change.rule,
        "ruleIndex": numbers[change.rule],
        "level": _LEVELS[change.weight],
        "message": {"text": f"{change.subject}: {change.message}. HTTP: {change.http.why}."},
        "partialFingerprints": {"specwrightDiff/v1": change.fingerprint},
        "properties": {
            "http": change.http.level.value,
            "sdk": change.sdk_level.value,
            "symbols": [each.symbol for each in change.sdk],
        },
    }
    if change.weight is Weight.SAFE:
        result["kind"] = "informational"
    where = here(change)
    if where is not None:
        result["locations"] = [_location(where, comparison.head)]
    if change.base is not None:
        before = f"before, in {comparison.base.name}"
        related = _location(change.base, comparison.base)
        result["relatedLocations"] = [{"id": 1, **related, "message": {"text": before}}]
    if change.accepted is not None:
        result["suppressions"] = [{"kind": "external", "justification": change.accepted}]
    return result


def _location(place: Place, side: Side) -> dict[str, object]:
    physical: dict[str, object] = {
        "artifactLocation": {"uri": quote(path_of(place, side).replace("\\", "/"), safe="/:?=&%")}
    }
    if place.span.line is not None:
        physical["region"] = {
            "startLine": place.span.line,
            "startColumn": place.span.column or 1,
        }
    return {"physicalLocation": physical}
