"""The accept file: changes that a person has looked at and accepts, why, and for how long."""

from __future__ import annotations

import json
import re
from datetime import date
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from specwright.diagnostics import Report
    from specwright.document import Node

    from .model import Change

_KEYS = frozenset({"fingerprint", "reason", "by", "until", "change"})
_FINGERPRINT = re.compile(r"[0-9a-f]{16}")
_HEADER = """\
# Changes that were looked at and accepted: `specwright diff` does not fail for them.
# An entry needs `fingerprint` and `reason`; `until` is the last day on which it counts.
accept:
"""


class Acceptance(Struct, frozen=True):
    """An entry: it counts for changes with its fingerprint, up to and including the day `until`."""

    fingerprint: str
    reason: str
    by: str | None
    until: date | None
    where: str


def read_acceptances(root: Node, report: Report) -> tuple[Acceptance, ...]:
    """Return the entries of an accept file; what is wrong in one is reported, and it does not count."""
    entries = root.get("accept")
    for key, node in root.items():
        if key != "accept":
            _unknown(node, report)
    if entries is None or not (entries.is_list or entries.value is None):
        span = root.span if entries is None else entries.span
        report.add("invalid-config", span, "`accept` has to be a list of accepted changes")
        return ()
    found = (_entry(node, report) for node in entries.elements())
    return tuple(entry for entry in found if entry is not None)


def accepted(
    changes: Iterable[Change], acceptances: Sequence[Acceptance], today: date
) -> tuple[Change, ...]:
    """Return changes with the reasons for which they were accepted."""
    reasons = {a.fingerprint: _reason(a) for a in acceptances if not _is_over(a, today)}
    return tuple(replace(c, accepted=reasons.get(c.fingerprint)) for c in changes)


def remarks(
    fingerprints: Iterable[str], acceptances: Sequence[Acceptance], today: date
) -> tuple[str, ...]:
    """Return a sentence for each entry that no longer counts or that nothing needs."""
    known = frozenset(fingerprints)
    said: list[str] = []
    for entry in acceptances:
        if entry.fingerprint not in known:
            said.append(f"{entry.where}: nothing has the fingerprint {entry.fingerprint} any more")
        elif _is_over(entry, today):
            said.append(f"{entry.where}: {entry.fingerprint} was accepted until {entry.until}")
    return tuple(said)


def written(
    present: str | None,
    changes: Iterable[Change],
    *,
    reason: str,
    by: str | None = None,
    until: date | None = None,
) -> str:
    """Return the text of an accept file with entries for changes added to it.

    Args:
        present: What the file holds now; comments stay. None if there is no file.
        changes: What to accept.
        reason: Why.
        by: Who says so.
        until: The last day on which it counts.
    """
    text = _HEADER if present is None else present.rstrip("\n") + "\n"
    done: set[str] = set()
    for change in changes:
        if change.fingerprint in done:
            continue
        done.add(change.fingerprint)
        entry = {"change": f"{change.rule}: {change.subject}", "reason": reason}
        if by:
            entry["by"] = by
        if until:
            entry["until"] = until.isoformat()
        text += _listed(change.fingerprint, entry)
    return text


def _listed(fingerprint: str, entry: dict[str, str]) -> str:
    # JSON is YAML, and in quotes no version of YAML takes a text for a number.
    lines = [f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in entry.items()]
    return "".join(f"    {line}\n" for line in lines).replace(
        "    ", f'  - fingerprint: "{fingerprint}"\n    ', 1
    )


def _entry(node: Node, report: Report) -> Acceptance | None:
    if not node.is_mapping:
        report.add("invalid-config", node.span, "an accepted change has to be a mapping")
        return None
    for key, child in node.items():
        if key not in _KEYS:
            _unknown(child, report)
    texts = {key: _text(node, key, report) for key in ("fingerprint", "reason", "by", "until")}
    fingerprint, reason = texts["fingerprint"], texts["reason"]
    if fingerprint is None or not _FINGERPRINT.fullmatch(fingerprint):
        message = "`fingerprint` has to be the sixteen hexadecimal digits of a change, in quotes"
        report.add("invalid-config", node.span, message)
        return None
    if not (reason or "").strip():
        message = f"`reason` has to say why {fingerprint} is accepted"
        report.add("invalid-config", node.span, message)
        return None
    try:
        until = date.fromisoformat(texts["until"]) if texts["until"] else None
    except ValueError:
        span = (node.get("until") or node).span
        report.add("invalid-config", span, "`until` has to be a day, such as `2027-01-31`")
        return None
    return Acceptance(fingerprint, reason or "", texts["by"], until, str(node.span))


def _text(node: Node, key: str, report: Report) -> str | None:
    child = node.get(key)
    if child is None or child.value is None:
        return None
    # Sixteen digits without a letter are a number in YAML.
    if isinstance(child.value, bool | list | dict):
        report.add("invalid-config", child.span, f"`{key}` has to be text")
        return None
    return str(child.value)


def _unknown(node: Node, report: Report) -> None:
    message = f"`{node.key}` means nothing in an accept file"
    report.add("unknown-config-key", node.key_span, message)


def _reason(entry: Acceptance) -> str:
    who = f" ({entry.by})" if entry.by else ""
    until = f", until {entry.until}" if entry.until else ""
    return f"{entry.reason}{who}{until}"


def _is_over(entry: Acceptance, today: date) -> bool:
    return entry.until is not None and entry.until < today
