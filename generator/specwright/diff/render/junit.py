"""JUnit's XML, for systems that show tests: a change is one that fails if a gate fails for it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape, quoteattr

from .words import axes, here, place, sdk_line, title

if TYPE_CHECKING:
    from specwright.diff.model import Change, Comparison
    from specwright.diff.outcome import Outcome

_NO_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""XML 1.0, 2.2: characters that no document has."""


def to_junit(outcome: Outcome) -> str:
    """Return a test suite a comparison, and a test case a change."""
    failures = sum(map(outcome.fails, outcome.changes))
    suites = "".join(_suite(each, outcome) for each in outcome.comparisons)
    total = sum(max(1, len(each.changes)) for each in outcome.comparisons)
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<testsuites name="specwright diff" tests="{total}" failures="{failures}">\n'
        f"{suites}</testsuites>\n"
    )


def _suite(comparison: Comparison, outcome: Outcome) -> str:
    changes = comparison.changes
    failures = sum(map(outcome.fails, changes))
    name = _attribute(title(comparison))
    cases = "".join(_case(change, outcome) for change in changes)
    if not changes:
        cases = f'    <testcase name="no changes" classname={name}/>\n'
    tests = max(1, len(changes))
    return (
        f'  <testsuite name={name} tests="{tests}" failures="{failures}">\n{cases}  </testsuite>\n'
    )


def _case(change: Change, outcome: Outcome) -> str:
    name = _attribute(f"{change.subject}: {change.message}")
    where = here(change) or change.base
    start = f"    <testcase name={name} classname={_attribute(change.rule)}"
    if where is not None:
        start += f" file={_attribute(where.span.file)}"
        if where.span.line is not None:
            start += f' line="{where.span.line}"'
    if not outcome.fails(change):
        return f"{start}/>\n"
    lines = [place(where), axes(change), change.http.why, *map(sdk_line, change.sdk)]
    lines.append(f"fingerprint: {change.fingerprint}")
    text = escape(_clean("\n".join(filter(None, lines))))
    message = _attribute(axes(change))
    return (
        f"{start}>\n      <failure message={message} type={_attribute(change.rule)}>"
        f"{text}</failure>\n    </testcase>\n"
    )


def _attribute(text: str) -> str:
    return quoteattr(_clean(text))


def _clean(text: str) -> str:
    return _NO_XML.sub("\N{REPLACEMENT CHARACTER}", text)
