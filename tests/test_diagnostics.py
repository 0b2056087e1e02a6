"""How findings look, are collected, and weigh."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from specwright.diagnostics import (
    RULES,
    Diagnostic,
    Report,
    Rule,
    Severity,
    Span,
    to_github,
    to_json,
    to_text,
)

PLACE = Span("specs/a.yaml", 42, 11, "    schema: {$ref: '#/x'}")
TESTS = Path(__file__).parent


def finding(
    span: Span = PLACE,
    message: str = "`#/x` leads nowhere",
    *,
    way_out: str = "correct it",
    related: tuple[tuple[str, Span], ...] = (),
    severity: Severity = Severity.ERROR,
) -> Diagnostic:
    """Return a finding; what a test does not care about is the same everywhere."""
    return Diagnostic("unresolved-ref", severity, span, message, way_out, related)


def test_text_shows_the_place_the_sentence_the_line_and_the_help() -> None:
    """The caret stands below the first character of the place."""
    assert to_text(finding()) == (
        "specs/a.yaml:42:11: error[unresolved-ref]: `#/x` leads nowhere\n"
        "   42 |     schema: {$ref: '#/x'}\n"
        "      |           ^\n"
        "   help: correct it"
    )


def test_text_without_a_line_is_about_the_file() -> None:
    """A finding about a whole file names the file and no more."""
    assert to_text(finding(Span("a.yaml"), severity=Severity.WARNING)) == (
        "a.yaml: warning[unresolved-ref]: `#/x` leads nowhere\n   help: correct it"
    )


def test_text_shows_the_further_places() -> None:
    """A conflict has two places, and a reader needs both."""
    related = (("it stands first at", Span("a.yaml", 1, 1, "a: 1")),)

    assert to_text(finding(Span("a.yaml", 2, 1, "a: 2"), related=related)).split("\n")[3:] == [
        "   it stands first at: a.yaml:1:1",
        "    1 | a: 1",
        "      | ^",
        "   help: correct it",
    ]


@pytest.mark.parametrize(
    ("source", "column", "shown", "caret"),
    [
        ("a: 1", 4, "a: 1", 3),
        ("a: 1", 5, "a: 1", 4),
        ("", 1, "", 0),
        ("", 9, "", 0),
        ("\ta: 1", 2, " a: 1", 1),
        ("名前: x", 5, "名前: x", 6),
        ("e\u0301: x", 5, "e\u0301: x", 3),
        ("a: \x1b[31m\x00x", 10, "a: \ufffd[31m\ufffdx", 9),
        ("a: \u202ex", 5, "a: \ufffdx", 4),
        ("x" * 160, 160, "x" * 160, 159),
        ("x" * 5000, 1, "x" * 160, 0),
        ("x" * 999 + "Y" + "x" * 4000, 1000, "..." + "x" * 80 + "Y" + "x" * 79, 83),
        ("x" * 999 + "Y", 1000, "..." + "x" * 80 + "Y", 83),
    ],
    ids=[
        *("value", "after the end", "empty line", "beyond the end", "tab", "wide", "combining"),
        *("escape codes", "direction", "just fits", "long", "far right", "last"),
    ],
)
def test_the_caret_stands_below_its_place(source: str, column: int, shown: str, caret: int) -> None:
    """Whatever the line holds and however long it is; nothing of it reaches the terminal as code."""
    lines = to_text(finding(Span("a", 3, column, source))).split("\n")

    assert lines[1:3] == [f"    3 | {shown}", f"      | {' ' * caret}^"]


def test_text_of_a_spec_cannot_break_out_of_its_line() -> None:
    """A newline would forge a finding, an escape code would repaint the terminal."""
    hostile = "`a\nb.yaml:1:1: error[x]: y\r\x1b[2J\u2028`"
    text = to_text(finding(Span("a\nb", 1, 1, "x"), hostile, way_out="do\nit"))

    assert len(text.split("\n")) == 4
    assert [character for character in text if not character.isprintable()] == ["\n"] * 3


@pytest.mark.parametrize(
    ("diagnostic", "written"),
    [
        (
            finding(),
            (
                "::error file=specs/a.yaml,line=42,col=11,title=unresolved-ref::"
                "`#/x` leads nowhere%0Ahelp: correct it"
            ),
        ),
        (
            finding(Span("a,b:c%.yaml"), "100%\r\nof, it: all", severity=Severity.WARNING),
            (
                "::warning file=a%2Cb%3Ac%25.yaml,title=unresolved-ref::"
                "100%25%0D%0Aof, it: all%0Ahelp: correct it"
            ),
        ),
        (
            finding(Span("a\nb", 1, 2), "%0A::error::x", severity=Severity.NOTE),
            (
                "::notice file=a%0Ab,line=1,col=2,title=unresolved-ref::"
                "%250A::error::x%0Ahelp: correct it"
            ),
        ),
        (
            finding(related=(("it stands first at", Span("b.yaml", 1, 2)),)),
            (
                "::error file=specs/a.yaml,line=42,col=11,title=unresolved-ref::"
                "`#/x` leads nowhere%0Ait stands first at: b.yaml:1:2%0Ahelp: correct it"
            ),
        ),
    ],
    ids=["plain", "escapes", "forged command", "further places"],
)
def test_github_annotations_are_escaped(diagnostic: Diagnostic, written: str) -> None:
    """The rules of actions/toolkit: `%`, CR and LF in data; `:` and `,` in properties as well."""
    assert to_github(diagnostic) == written


def test_json_has_every_part() -> None:
    """What a program reads is the same as what a person does."""
    related = (("it stands first at", Span("b", 1, 2, "source")),)
    data = to_json(finding(message='a "b"\n\x00\ud800', related=related))

    assert json.loads(json.dumps(data)) == {
        "code": "unresolved-ref",
        "severity": "error",
        "file": "specs/a.yaml",
        "line": 42,
        "column": 11,
        "message": 'a "b"\n\x00\ud800',
        "help": "correct it",
        "related": [{"what": "it stands first at", "file": "b", "line": 1, "column": 2}],
    }


def test_a_report_keeps_each_finding_once_and_in_order() -> None:
    """The same schema is read for several operations; its finding is one."""
    report = Report()
    report.add("missing-field", PLACE, "`name` is missing here")
    report.add("drift", Span("b"), "it differs")
    report.add("missing-field", PLACE, "`name` is missing here")

    assert [found.code for found in report] == ["missing-field", "drift"]
    assert report.diagnostics[0].help == RULES["missing-field"].help


def test_errors_since_a_mark_include_those_found_before() -> None:
    """An operation that meets a known error has that error too."""
    report = Report()
    report.add("missing-field", PLACE, "one")
    mark = report.mark()
    assert report.errors_since(mark) == ()

    report.add("no-operations", PLACE, "a warning")
    report.add("missing-field", PLACE, "one")

    assert [found.message for found in report.errors_since(mark)] == ["one"]


def test_a_report_is_sorted_by_place_within_the_order_of_the_files() -> None:
    """Findings read from top to bottom; the file that was read first comes first."""
    report = Report()
    for file, line, column in [("z", 9, 1), ("a", 5, 1), ("z", 2, 7), ("z", 2, 3), ("a", 1, 1)]:
        report.add("missing-field", Span(file, line, column), "x")

    assert [str(found.span) for found in report.sorted()] == [
        *("z:2:3", "z:2:7", "z:9:1", "a:1:1", "a:5:1")
    ]


@pytest.mark.parametrize(
    ("codes", "status"),
    [
        ((), 0),
        (("no-operations",), 0),
        (("missing-field",), 1),
        (("drift", "no-operations"), 1),
        (("invalid-syntax",), 2),
        (("missing-field", "cannot-write"), 2),
    ],
)
def test_the_exit_status_is_that_of_the_worst_error(codes: tuple[str, ...], status: int) -> None:
    """0 without errors, 1 for findings, 2 for what cannot be read or written."""
    report = Report()
    for code in codes:
        report.add(code, PLACE, "x")

    assert report.exit_status == status


@pytest.mark.parametrize("found", RULES.values(), ids=RULES)
def test_a_rule_is_complete(found: Rule) -> None:
    """A code in kebab-case, a summary that reads on, a help in the imperative, an explanation."""
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)+|drift", found.code)
    assert found.summary[0].islower()
    assert not found.summary.endswith(".")
    assert found.help[0].islower()
    assert not found.help.endswith((".", "?"))
    assert found.explanation.endswith(".")
    assert found.severity == "error" or found.exit_status == 1


def test_rules_are_sorted() -> None:
    """A new rule has one place."""
    assert list(RULES) == sorted(RULES)


def test_every_rule_is_shown_by_a_test() -> None:
    """A case under `cases/` says it, or a test names its code."""
    said = "".join(p.read_text("utf-8") for p in TESTS.glob("cases/*/diagnostics.txt"))
    named = "".join(
        path.read_text("utf-8") for path in TESTS.glob("test_*.py") if path != Path(__file__)
    )

    shown = {code for code in RULES if f"[{code}]" in said + named or f'{code}"' in named}
    assert [code for code in RULES if code not in shown] == []
