"""`generate --verify`: what it looks at, what it says, and that nothing broken is written."""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING

import pytest

from specwright import verify as stage
from specwright.diagnostics import Report, to_text
from specwright.pipeline import Source, Timings, generate, verified
from specwright.verify import packages
from tests.test_cli import run

if TYPE_CHECKING:
    from pathlib import Path

    from specwright.pipeline import Generated

SPEC = """\
openapi: 3.1.0
info: {title: Pets, version: '1'}
paths:
  /pets:
    post:
      tags: [pets]
      operationId: create_pet
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}, example: {petName: Tom}}}
      responses:
        '200':
          description: The pet
          content:
            application/json:
              schema: {type: array, items: {$ref: '#/components/schemas/Pet'}}
              examples:
                good: {value: [{petName: Tom, born: '2024-02-29T00:00:00.0Z', weight: 4}]}
                bad: {value: [{petName: 7}]}
components:
  schemas:
    Pet:
      type: object
      required: [petName]
      properties:
        petName: {type: string, example: Tom}
        born: {type: string, format: date-time, examples: ['2024-02-29T00:00:00Z', yesterday]}
        weight: {type: number}
      example: {weight: 4}
"""


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    path = tmp_path / "openapi.yaml"
    path.write_text(SPEC)
    return path


@pytest.fixture
def made(spec: Path) -> Generated:
    return generate(Source(spec), Report(), Timings())


def test_examples_are_read_as_answers_and_written_again(spec: Path) -> None:
    """Each example that is not what its schema says is one located warning, and all is written."""
    result = run(spec.parent, "generate", spec, "--out", "out", "--verify")

    assert result.status == 0
    assert result.err.count("warning[verify-example]") == 3
    found = re.findall(r":(\d+):\d+: warning.*?: (.*)", result.err)
    assert [(int(line), said) for line, said in found] == [
        (19, "the example is not as its schema says: $[0].petName: Input should be a valid string"),
        (
            27,
            "the example is not as its schema says: $: Input should be a valid datetime, input is too short",
        ),
        (29, "the example is not as its schema says: $.petName: Field required"),
    ]
    assert re.search(r"verified: \d+ modules import, mypy --strict finds nothing", result.out)
    assert "4 of 7 examples are as documented" in result.out
    assert (spec.parent / "out" / "pyproject.toml").is_file()
    assert not list((spec.parent / "out").rglob("_verification*"))


@pytest.mark.parametrize(
    ("broken", "code", "said"),
    [
        ("import nothing_of_this_name", "verify-import", "No module named 'nothing_of_this_name'"),
        ("def (", "verify-import", "SyntaxError: invalid syntax"),
        ("import os; os._exit(3)", "verify-import", "importing it ended Python: it ended with 3"),
        ("import warnings; warnings.warn('old')", "verify-import", "UserWarning: old"),
        ("class A:\n    def f(self, x: NoSuch) -> None: ...", "verify-import", "'NoSuch' is not defined"),
        ("x: int = 'text'", "verify-types", "Incompatible types in assignment"),
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_package_is_said(
    made: Generated, broken: str, code: str, said: str
) -> None:
    """A module that does not import, or that a type checker refuses, is an error."""
    path = "src/pets/resources/pets.py"
    files = {**made.files, path: f"from __future__ import annotations\n\n{broken}\n"}
    report = Report()
    verified(_with(made, files), report, Timings())

    found = [to_text(d) for d in report if d.code == code]
    assert any(said in text for text in found), found
    assert report.exit_status == 1


def _with(made: Generated, files: dict[str, str]) -> Generated:
    return type(made)(files, made.operations, made.schemas, made.understood, made.names)


def test_without_what_it_needs_nothing_is_claimed(
    made: Generated, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A Python without mypy cannot verify: that is an error, and says what to install."""
    monkeypatch.setattr(packages, "_NEEDED", ("httpx2", "no_checker_of_types"))
    report = Report()

    assert verified(made, report, Timings()) is None
    (found,) = report
    assert found.code == "verify-unavailable"
    assert found.message == f"no_checker_of_types cannot be imported by {sys.executable}"
    assert "specwright[verify]" in found.help
    assert report.exit_status == 2


def test_a_package_that_fails_is_not_written(spec: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With an error there is no file, and the next run without `--verify` is not in the way."""
    from typer.testing import CliRunner  # noqa: PLC0415 - in this process, to break what it calls

    from specwright import verify  # noqa: PLC0415 - as above
    from specwright.cli import app  # noqa: PLC0415 - as above
    from specwright.diagnostics import Span  # noqa: PLC0415 - as above

    def broken(*arguments: object) -> stage.Verified:
        (report,) = (a for a in arguments if isinstance(a, Report))
        report.add("verify-import", Span("pets"), "`pets` cannot be imported: it is broken")
        return stage.Verified(1, 0, 0)

    monkeypatch.setattr(verify, "verify", broken)
    out = spec.parent / "out"
    result = CliRunner().invoke(app, ["generate", str(spec), "--out", str(out), "--verify"])

    assert result.exit_code == 1
    assert "error[verify-import]: `pets` cannot be imported" in result.output
    assert not out.exists()
