"""Templates of a project: what they see is written down, and what they do wrong is said."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from typer.testing import CliRunner

from specwright import emit, pipeline
from specwright.cache import CHOICE
from specwright.cli import app
from specwright.overrides import CONTRACT
from tests import template_contract
from tests.test_cases import run_case

if TYPE_CHECKING:
    from specwright.view import PackageView

CASES = Path(__file__).parent / "cases"
UPDATE = os.environ.get("UPDATE_GOLDEN") == "1"
SHOWN = ("reference_pages", "pagination_configured", "stainless_models", "templates_of_a_project")


def test_the_page_says_what_the_views_are() -> None:
    """A view that changes changes the contract, where everybody sees it."""
    text = template_contract.contract_page()
    if UPDATE:
        template_contract.PLACE.write_text(text, encoding="utf-8", newline="\n")

    written = template_contract.PLACE.read_text("utf-8")
    assert written == text, "Accept it with: make golden"


def test_templates_have_what_the_contract_says(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each name, and the class of each; every template of the table is used by some API."""
    seen: dict[str, dict[str, str]] = {}

    def kept(view: PackageView, *others: Any) -> dict[str, str]:
        for page in emit.pages_of(view):
            kinds = {name: type(value).__name__ for name, value in page.values.items()}
            seen[page.template.removesuffix(".jinja")] = kinds
        return emit.emit(view, *others)

    monkeypatch.setattr(pipeline, "emit", kept)
    for case in SHOWN:
        monkeypatch.chdir(CASES / case)
        run_case(CASES / case)
    assert {name: kinds for name, kinds in seen.items() if "openapi_generator" not in name} == {
        name: dict(kinds) for name, kinds in CONTRACT.items()
    }


SPEC = """\
openapi: 3.1.0
info: {title: Pets, version: "1"}
paths: {/pets: {get: {operationId: listPets, responses: {"204": {description: none}}}}}
"""


class Project:
    """A document, its configuration and one template."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
        monkeypatch.chdir(folder)
        monkeypatch.setenv(CHOICE, str(folder / "cache"))
        Path("s.yaml").write_text(SPEC)

    def run(self, name: str, template: str) -> tuple[int, str]:
        """Generate with a template, and return the exit status and what is said."""
        Path("t.jinja").write_text(template)
        Path("sdk.yaml").write_text(f"templates: {{{name}: t.jinja}}\n")
        generate = ["generate", "s.yaml", "--out", "o", "--config", "sdk.yaml"]
        ran = CliRunner().invoke(app, generate)
        return ran.exit_code, ran.output


@pytest.fixture
def project(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Project:
    """Return a project in an empty folder."""
    return Project(monkeypatch, tmp_path)


@pytest.mark.parametrize(
    ("name", "template", "said"),
    [
        ("README.md", "\n{{ project.nothing }}", "t.jinja:2:1: error[invalid-template]: "),
        ("README.md", "{{ project.titel }}", "has no attribute `titel`; `title` may be meant"),
        ("README.md", "{{ ''.__class__.__mro__ }}", "t.jinja:1:1: error[invalid-template]: "),
        ("README.md", "{% include '../../etc/passwd' %}", "t.jinja:1:1: error[invalid-template]"),
        ("README.md", "\n{% include 't.jinja' %}", "t.jinja:2:1: error[invalid-template]: "),
        ("README.md", "{{ 1 / 0 }}", "t.jinja:1:1: error[invalid-template]: division by zero"),
        ("package/_version.py", "x = (", "it makes `src/pets/_version.py`, which is no Python"),
        ("docs/type.md", "{{ page }}", "there is no `page` for the template `docs/type.md`"),
    ],
    ids=[
        "attribute",
        "misspelt",
        "sandbox",
        "outside",
        "itself",
        "failing",
        "no Python",
        "not used here",
    ],
)
def test_a_template_that_cannot_be_used_is_said_with_its_place(
    project: Project, name: str, template: str, said: str
) -> None:
    """And nothing is written."""
    status, output = project.run(name, template)

    assert (status, said in output) == (1, True), output
    assert "Traceback" not in output
    assert not Path("o").exists()


def test_a_template_that_changes_is_no_unchanged_run(project: Project) -> None:
    """It is one of the files that a run reads."""
    assert project.run("README.md", "one")[0] == 0
    assert Path("o/README.md").read_text() == "one"
    assert ", unchanged" in project.run("README.md", "one")[1]
    assert ", 2 changed" in project.run("README.md", "two")[1]
    assert Path("o/README.md").read_text() == "two"
