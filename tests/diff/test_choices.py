"""Gates, filters, the accept file and the settings: what a person chooses about a comparison."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace

from specwright.diagnostics import Report, Span
from specwright.diff import (
    GATES,
    GateError,
    Settings,
    accepted,
    kept,
    read_acceptances,
    read_filters,
    read_gates,
    read_settings,
    remarks,
    written,
)
from specwright.diff.filters import FilterError
from specwright.diff.model import Change, Effect, Guard, Http, HttpLevel, SdkChange, SdkLevel, Use
from specwright.document import Library

if TYPE_CHECKING:
    from pathlib import Path

TODAY = date(2026, 6, 1)


def change(http: str = "none", sdk: str = "none", fingerprint: str = "0" * 16) -> Change:
    levels = (SdkChange("sdk.field.removed", "x", SdkLevel(sdk), "changed"),)
    return Change(
        "schema.enum.value-removed", "Order", "changed", Effect.NARROW, Http(HttpLevel(http), "so"),
        levels, (Use("GET /orders/{id}", "200", "out"),), (), None, None, fingerprint,
    )  # fmt: skip


SANCTIONED = replace(change("compatible"), guards=(Guard.SANCTIONED,))


@pytest.mark.parametrize(
    ("name", "fails"),
    [
        ("WIRE", [True, False, False, False, False]),
        ("SDK_RUNTIME", [True, True, False, False, False]),
        ("SDK_SOURCE", [True, True, True, False, False]),
        ("SDK_TYPES", [True, True, True, True, False]),
    ],
)
def test_each_promise_includes_those_before_it(name: str, fails: list[bool]) -> None:
    changes = [
        change("breaking"),
        SANCTIONED,
        change(sdk="source"),
        change(sdk="typing"),
        change("risky", "behaviour"),
    ]

    assert [GATES[name].fails(each) for each in changes] == fails


@pytest.mark.parametrize(
    ("expression", "http", "sdk", "fails"),
    [
        ("http=breaking", "breaking", "none", True),
        ("http=breaking", "risky", "source", False),
        ("http=risky", "breaking", "none", True),
        ("http=additive", "compatible", "none", False),
        ("sdk=source", "breaking", "typing", False),
        ("sdk=behaviour", "none", "typing", True),
        ("http=breaking,sdk=source", "none", "source", True),
        ("none", "breaking", "source", False),
        ("http=none", "breaking", "source", False),
    ],
)
def test_a_gate_fails_for_its_level_and_worse_ones(
    expression: str, http: str, sdk: str, *, fails: bool
) -> None:
    gates = read_gates([expression], [])

    assert any(gate.fails(change(http, sdk)) for gate in gates) is fails
    assert not any(gate.fails(replace(change(http, sdk), accepted="yes")) for gate in gates)


@pytest.mark.parametrize(
    "expression", ["http=braking", "wire=breaking", "http", "breaking", "sdk=breaking"]
)
def test_a_gate_that_cannot_be_read_is_refused(expression: str) -> None:
    with pytest.raises(GateError, match="is no"):
        read_gates([expression], [])
    with pytest.raises(GateError, match="WIRE"):
        read_gates([], ["WIRES"])


@pytest.mark.parametrize(
    ("only", "exclude", "is_kept"),
    [
        ([], [], True),
        (["path:/orders*"], [], True),
        (["path:/pets*"], [], False),
        (["path:/pets*", "path:/orders*"], [], True),
        (["tag:orders"], [], True),
        (["tag:orders", "rule:operation.*"], [], False),
        (["rule:sdk.field.*"], [], True),
        ([], ["tag:ord*"], False),
        (["tag:orders"], ["rule:schema.enum.*"], False),
    ],
)
def test_filters(only: list[str], exclude: list[str], *, is_kept: bool) -> None:
    tags = {"GET /orders/{id}": frozenset({"orders"})}
    found = kept([change()], read_filters(only), read_filters(exclude), tags, Settings())

    assert bool(found) is is_kept


@pytest.mark.parametrize(
    ("only", "exclude", "expected"),
    [
        ([], ["path:/pets"], ("compatible", ["GET /orders"])),
        ([], ["path:/orders"], ("breaking", ["POST /pets"])),
        ([], ["tag:pets"], ("compatible", ["GET /orders"])),
        (["path:/pets"], [], ("breaking", ["POST /pets"])),
        (["path:/pets", "tag:shop"], [], None),
        ([], ["path:/pets", "path:/orders"], None),
        ([], ["path:/users"], ("breaking", ["GET /orders", "POST /pets"])),
    ],
)
def test_filters_leave_out_uses(
    only: list[str], exclude: list[str], expected: tuple[str, list[str]] | None
) -> None:
    """A change stays as long as one of its uses does, and is judged by those that stay."""
    uses = (Use("GET /orders", "200", "out"), Use("POST /pets", "body", "in"))
    tags = {"GET /orders": frozenset({"shop"}), "POST /pets": frozenset({"pets"})}
    both = replace(change("breaking"), uses=uses)
    found = kept([both], read_filters(only), read_filters(exclude), tags, Settings())

    seen = [(c.http.level.value, [use.operation for use in c.uses]) for c in found]
    assert seen == ([expected] if expected is not None else [])


@pytest.mark.parametrize(
    ("exclude", "is_kept"), [("path:/orders", False), ("path:/pets", True), ("tag:x", True)]
)
def test_filters_know_where_a_method_is(exclude: str, *, is_kept: bool) -> None:
    """What the package alone shows belongs to the operations that it comes from."""
    renamed = SdkChange(
        "sdk.method.renamed", "x", SdkLevel.SOURCE, "it is", base=("#/paths/~1orders/get",)
    )
    found = kept(
        [replace(change(), sdk=(renamed,), uses=())], (), read_filters([exclude]), {}, Settings()
    )

    assert bool(found) is is_kept


@pytest.mark.parametrize("expression", ["orders", "tag:", "operation:x"])
def test_a_filter_that_cannot_be_read_is_refused(expression: str) -> None:
    with pytest.raises(FilterError, match="tag:NAME"):
        read_filters([expression])


# --- The accept file ------------------------------------------------------------------------------


def read(text: str, folder: Path) -> tuple[list[str], list[str]]:
    """Return the fingerprints in an accept file, and what is wrong with it."""
    path = folder / "accepted.yaml"
    path.write_text(text, encoding="utf-8")
    report = Report()
    root = Library(report).open(path)
    assert root is not None
    entries = read_acceptances(root, report)
    return [entry.fingerprint for entry in entries], [found.message for found in report]


def test_what_was_written_is_read_and_accepts(tmp_path: Path) -> None:
    """Fingerprints that a YAML reader could take for numbers come back as they are."""
    prints = ["0123456789012345", "12345678901234e5", "abcdefabcdefabcd", "1234567890123456"]
    changes = [change("breaking", fingerprint=each) for each in prints]
    first = written(None, changes[:2], reason='it is: "meant" # really', by="Ada")
    text = written(f"# kept\n{first}", changes[2:], reason="x", until=date(2026, 6, 1))
    found, wrong = read(text, tmp_path)

    assert found == prints
    assert wrong == []
    assert text.startswith("# kept\n")
    root = Library(Report()).open(tmp_path / "accepted.yaml")
    assert root is not None
    entries = read_acceptances(root, Report())
    reasons = [each.accepted for each in accepted(changes, entries, TODAY)]
    assert reasons[0] == 'it is: "meant" # really (Ada)'
    assert reasons[2] == "x, until 2026-06-01"
    later = [each.accepted for each in accepted(changes, entries, date(2026, 6, 2))]
    assert [reason is None for reason in later] == [False, False, True, True]
    said = remarks([*prints[:1], *prints[2:]], entries, date(2026, 6, 2))
    assert [("any more" in each, "was accepted until" in each) for each in said] == [
        (True, False),
        (False, True),
        (False, True),
    ]
    assert all("accepted.yaml:" in each for each in said)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("accept: 1", "`accept` has to be a list"),
        ("accepted: []", "`accepted` means nothing"),
        ("accept: [x]", "has to be a mapping"),
        ("accept: [{reason: x}]", "`fingerprint` has to be"),
        ("accept: [{fingerprint: abcdefabcdefabcd}]", "`reason` has to say why"),
        ("accept: [{fingerprint: abcdefabcdefabcd, reason: ' '}]", "`reason` has to say why"),
        (
            "accept: [{fingerprint: abcdefabcdefabcd, reason: x, until: soon}]",
            "`until` has to be a day",
        ),
        ("accept: [{fingerprint: abcdefabcdefabcd, reason: x, who: me}]", "`who` means nothing"),
    ],
)
def test_an_accept_file_says_what_is_wrong_with_it(text: str, message: str, tmp_path: Path) -> None:
    assert message in " ".join(read(text, tmp_path)[1])


# --- Settings -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("table", "message"),
    [
        ({"profiles": "x"}, "`tool.specwright.diff.profiles` means nothing here"),
        ({"profile": "mild"}, "`default`, `strict`, `lenient`"),
        ({"fail_on": "http=bad"}, "`bad` is no level"),
        ({"gate": "WIRE, X"}, "`X` is no gate"),
        ({"rules": {"schema.*": "source"}}, "has to be one of `breaking`"),
        ({"rules": {"sdk.*": "breaking"}}, "has to be one of `source`"),
        ({"rules": {"*": "none"}}, "has to begin with the name of a rule"),
        ({"rules": []}, "has to be a table"),
        ({"semver": {"breaking": "minor"}}, "`tool.specwright.diff.semver.breaking` means nothing"),
        ({"semver": {"typing": "big"}}, "`major`, `minor`, `patch`"),
        ({"accept": 1}, "has to be text"),
        ({"deprecation": {"days": 1}}, "`tool.specwright.diff.deprecation.days` means nothing"),
        ({"deprecation": {"notice_days": -1}}, "has to be a number of days"),
        ({"deprecation": {"notice_days": "90"}}, "has to be a number of days"),
    ],
)
def test_settings_that_mean_nothing_are_said(table: dict[str, object], message: str) -> None:
    report = Report()
    read_settings(table, Span("pyproject.toml"), report)

    assert [message in found.message for found in report] == [True]


def test_settings() -> None:
    report = Report()
    settings = read_settings(
        {
            "profile": "strict",
            "fail_on": "http=breaking,sdk=source",
            "gate": "WIRE,SDK_TYPES",
            "rules": {"schema.enum.*": "risky"},
            "semver": {"typing": "patch"},
            "deprecation": {"notice_days": 90},
        },
        Span("pyproject.toml"),
        report,
    )

    assert list(report) == []
    assert settings.notice_days == 90
    assert settings.gates == ("WIRE", "SDK_TYPES")
    assert (settings.bump("typing"), settings.bump("behaviour")) == ("patch", "major")
    assert settings.http_level("schema.enum.value-added") is HttpLevel.RISKY
    assert settings.http_level("schema.type.changed") is None
