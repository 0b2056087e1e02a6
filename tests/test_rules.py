"""The registry is documented, findings are what the documentation says, and each has a place."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from specwright.diagnostics import RULES, STAGES, Report, to_json
from specwright.pipeline import Source, Timings, understand
from specwright.rules import pages, to_data
from tests import rule_examples
from tests.test_cases import CASES

DOCS = Path(__file__).parents[1] / "docs"
UPDATE = os.environ.get("UPDATE_GOLDEN") == "1"
WITHOUT_CASE = {
    *("cannot-fetch", "cannot-write", "drift", "edited-file"),
    *("invalid-package-version", "unknown-release", "version-not-raised", "version-too-small"),
    *("merge-conflict", "unknown-service", "unowned-file"),
    *("verify-example", "verify-import", "verify-types", "verify-unavailable"),
}
"""What no single document shows."""


def test_examples_are_those_of_the_cases() -> None:
    """Documentation cannot show what is not printed; `make golden` takes the examples again."""
    found = rule_examples.collected()
    text = json.dumps(found, indent=2, ensure_ascii=False) + "\n"
    if UPDATE:
        rule_examples.PLACE.write_text(text, encoding="utf-8", newline="\n")

    assert rule_examples.PLACE.read_text("utf-8") == text, "Accept it with: make golden"
    assert RULES.keys() - found.keys() == WITHOUT_CASE


def test_pages_are_those_of_the_registry() -> None:
    """A page a rule, and the index."""
    written = {path.name: path.read_text("utf-8") for path in (DOCS / "rules").iterdir()}

    assert written == pages(), "Write them with: specwright rules --write docs/rules"


def test_every_rule_is_of_one_stage() -> None:
    """The index by stages has each rule once."""
    assert sorted(rule.code for rules in STAGES.values() for rule in rules) == list(RULES)


def test_unsupported_and_invalid_are_told_apart() -> None:
    """What is right and not supported is said with a code of its own."""
    unsupported = {code for code in RULES if code.startswith("unsupported-")}

    assert unsupported == {rule.code for rule in STAGES["what packages cannot do"]} | {
        "unsupported-version"
    }


def schema_of(title: str) -> Any:
    """Return the JSON Schema that the documentation has under a title."""
    text = (DOCS / "diagnostics.md").read_text("utf-8")
    section = text.split(f"## {title}\n", 1)[1].split("\n## ", 1)[0]
    (found,) = re.findall(r"```json\n(.*?)```", section, re.DOTALL)
    schema: dict[str, Any] = json.loads(found)
    Draft202012Validator.check_schema(schema)
    validator: Any = Draft202012Validator(schema)
    return validator


def found_in(spec: Path, *overlays: Path) -> Report:
    """Return what is found in a spec."""
    report = Report()
    understand(Source(spec, overlays=overlays), report, Timings())
    return report


@pytest.mark.parametrize(
    "case", sorted(CASES.glob("finding_*")), ids=lambda case: case.name.removeprefix("finding_")
)
def test_every_finding_has_a_place_and_the_form_that_is_documented(case: Path) -> None:
    """A file, a line and a column in it, whichever file it is; `lint --format json` prints this."""
    overlays = sorted(case.glob("*overlay.yaml"))
    report = found_in(case / "openapi.yaml", *overlays)

    schema_of("Findings as JSON").validate(list(map(to_json, report)))
    for found in report:
        span = found.span
        assert span.line is not None, found
        assert span.column is not None, found
        lines = Path(span.file).read_text("utf-8").splitlines()
        assert span.source == lines[span.line - 1]
        assert 1 <= span.column <= len(lines[span.line - 1]) + 1


def test_rules_have_the_form_that_is_documented() -> None:
    """`rules --format json` prints this."""
    schema_of("Rules as JSON").validate(list(map(to_data, RULES.values())))


@pytest.mark.parametrize(
    "name",
    [
        *("missing_and_invalid", "schema_mistakes", "schema_conflicts", "security", "swagger_2_0"),
        *("unresolved_reference", "webhooks", "openapi_3_2", "unsupported", "circular_reference"),
    ],
)
@pytest.mark.parametrize("indent", [None, 2])
def test_json_has_the_findings_of_yaml_at_the_same_values(
    name: str, indent: int | None, tmp_path: Path
) -> None:
    """Also in a document on one line: what stands at the place is what stands there in YAML."""
    written = CASES / f"finding_{name}" / "openapi.yaml"
    spec = tmp_path / "openapi.json"
    document = yaml.safe_load(written.read_text("utf-8"))
    spec.write_text(json.dumps(document, indent=indent, default=str), encoding="utf-8")

    expected = found_in(written)
    report = found_in(spec)
    assert sorted((f.code, f.message) for f in report) == sorted(
        (f.code, f.message) for f in expected
    )
    places = {(f.code, f.message): word_at(f.span.source, f.span.column) for f in expected}
    for found in report:
        at = word_at(found.span.source, found.span.column)
        assert at == places[found.code, found.message] or not at, found


def word_at(source: str | None, column: int | None) -> str:
    """Return the word at a place, without quotes; empty for a mapping or a list."""
    assert source is not None
    assert column is not None
    match = re.match(r"[\"']?([\w$./#-]+)", source[column - 1 :])
    return match[1] if match else ""


def test_findings_behind_references_and_overlays_are_where_they_are_written(tmp_path: Path) -> None:
    """In the file that is referred to, and in the overlay that has added the value."""
    (tmp_path / "parts").mkdir()
    (tmp_path / "parts" / "pet.yaml").write_text(
        "Pet:\n  type: object\n  properties:\n    age: {type: int}\n"
    )
    (tmp_path / "parts" / "tag.json").write_text('{"type": "object",\n "required": "yes"}')
    (tmp_path / "openapi.yaml").write_text(
        "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n"
        "    Pet: {$ref: 'parts/pet.yaml#/Pet'}\n    Tag: {$ref: 'parts/tag.json'}\n"
    )
    (tmp_path / "overlay.yaml").write_text(
        "overlay: 1.0.0\ninfo: {title: T, version: '1'}\nactions:\n  - target: $.paths\n    update:\n"
        "      /pets:\n        get:\n          parameters: [{in: query}]\n"
        "          responses: {'204': {description: OK}}\n"
    )
    report = found_in(tmp_path / "openapi.yaml", tmp_path / "overlay.yaml")

    assert {(f.code, Path(f.span.file).name, f.span.line, f.span.column) for f in report} == {
        ("unknown-type", "pet.yaml", 4, 17),
        ("malformed-schema", "tag.json", 2, 14),
        ("undeclared-required", "tag.json", 2, 14),
        ("missing-field", "overlay.yaml", 8, 24),
    }
