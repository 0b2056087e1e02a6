"""Runs that repeat an earlier one: they end at once, and never when anything is different."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from typer.testing import CliRunner

from specwright import pipeline, runs
from specwright.cache import CHOICE
from specwright.cli import app
from specwright.emit import template_environment

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SPEC = """\
openapi: 3.1.0
info: {title: Pets, version: "1"}
paths:
  /pets/{id}:
    get:
      operationId: getPet
      tags: [pets]
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses:
        "200":
          description: found
          content: {application/json: {schema: {$ref: "schemas/pet.yaml"}}}
"""
PET = """\
title: Pet
type: object
required: [name, nothing]
properties: {name: {type: string}, owner: {$ref: person.yaml}}
"""
PERSON = "{title: Person, type: object, properties: {name: {type: string}}}\n"
OVERLAY = """\
overlay: 1.0.0
info: {title: ours, version: "1"}
actions: [{target: $.info, update: {title: Cats}}]
"""


class Project:
    """A project with one service, which was generated once."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.folder = folder
        self.generated = 0
        self.put("pyproject.toml", "[tool.specwright]\n")
        self.put("specs/pets/openapi.yaml", SPEC)
        self.put("specs/pets/schemas/pet.yaml", PET)
        self.put("specs/pets/schemas/person.yaml", PERSON)
        self.put("specs/pets/sdk.yaml", "{}\n")
        original = pipeline.generate

        def counted(*args: Any, **options: Any) -> pipeline.Generated:
            self.generated += 1
            return original(*args, **options)

        monkeypatch.setattr(pipeline, "generate", counted)
        monkeypatch.setenv(CHOICE, str(folder / "cache"))
        monkeypatch.chdir(folder)
        self.run()

    def put(self, path: str, text: str) -> None:
        """Write a file."""
        place = self.folder / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text)

    def edit(self, path: str, old: str, new: str) -> None:
        """Change a file, but neither its size nor its date."""
        place = self.folder / path
        before = place.stat()
        text = place.read_text()
        assert old in text
        place.write_text(text.replace(old, new))
        os.utime(place, ns=(before.st_atime_ns, before.st_mtime_ns))

    def run(self, *options: str) -> str:
        """Generate, and return what is said."""
        return CliRunner().invoke(app, ["generate", *options]).output

    def output(self) -> dict[str, bytes]:
        """Return all generated files."""
        below = (self.folder / "generated").rglob("*")
        return {str(path): path.read_bytes() for path in below if path.is_file()}


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    """Return a project that was generated once."""
    return Project(tmp_path, monkeypatch)


def test_a_run_with_nothing_new_generates_nothing_and_says_the_same(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Warnings of a spec are said each time, with their places and lines."""
    said = project.run()

    assert project.generated == 1
    monkeypatch.setenv(CHOICE, "")
    assert said == project.run()
    assert project.generated == 2
    assert "pet.yaml:3:18: warning[" in said
    assert "required: [name, nothing]" in said
    assert ", unchanged\n" in said


def _add_overlay(project: Project) -> None:
    project.put("specs/pets/overlay.yaml", OVERLAY)


def _link_elsewhere(project: Project) -> None:
    """Let the spec be a link to a file that says the same, from where references lead elsewhere."""
    spec = project.folder / "specs/pets/openapi.yaml"
    project.put("specs/cats/openapi.yml", SPEC)
    project.put("specs/cats/schemas/pet.yaml", PET)
    project.put("specs/cats/schemas/person.yaml", PERSON.replace("name", "first"))
    spec.unlink()
    spec.symlink_to(project.folder / "specs/cats/openapi.yml")


def _forget(project: Project) -> None:
    for place in (project.folder / "cache/runs").iterdir():
        place.write_text("{")


CHANGES: dict[str, Callable[[Project], None]] = {
    "the document": lambda p: p.edit("specs/pets/openapi.yaml", "getPet", "onePet"),
    "a file that it refers to": lambda p: p.edit("specs/pets/schemas/pet.yaml", "owner", "giver"),
    "a file that this refers to": lambda p: p.edit(
        "specs/pets/schemas/person.yaml", "name", "nick"
    ),
    "the configuration": lambda p: p.put("specs/pets/sdk.yaml", "package: {version: 2.0.0}\n"),
    "no configuration": lambda p: (p.folder / "specs/pets/sdk.yaml").unlink(),
    "an overlay": _add_overlay,
    "another place for output": lambda p: p.put(
        "pyproject.toml", "[tool.specwright]\noutput = 'generated/python'\n"
    ),
    "a link": _link_elsewhere,
    "an edited file": lambda p: p.edit("generated/pets/README.md", "pets", "pots"),
    "a missing file": lambda p: (p.folder / "generated/pets/README.md").unlink(),
    "an edited list": lambda p: p.edit("generated/pets/.specwright.json", "README", "REEDME"),
    "a missing list": lambda p: (p.folder / "generated/pets/.specwright.json").unlink(),
    "a broken memory": _forget,
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_whatever_is_different_is_noticed(
    project: Project, monkeypatch: pytest.MonkeyPatch, change: Callable[[Project], None]
) -> None:
    """A run after a change does what one without a memory does; no date and no size is asked."""
    change(project)
    project.run("--overwrite")

    assert project.generated >= 2
    with_memory = project.output()
    monkeypatch.setenv(CHOICE, "")
    project.run("--overwrite")
    assert project.output() == with_memory


def test_an_overlay_that_changes_is_noticed(project: Project) -> None:
    """Overlays are inputs as the document is."""
    _add_overlay(project)
    project.run()
    project.edit("specs/pets/overlay.yaml", "Cats", "Dogs")
    project.run()

    assert project.generated == 3
    assert any(b"Dogs" in data for data in project.output().values())


@pytest.mark.parametrize("option", ["--keep-going", "--allow-remote", "--allow-outside"])
def test_another_option_is_another_run(project: Project, option: str) -> None:
    """What an option changes is not known before the run."""
    project.run(option)

    assert project.generated == 2


@pytest.mark.parametrize(
    "option", [("--verify",), ("--report", "report.json"), ("--allow-remote",)]
)
def test_what_has_to_be_looked_at_is_looked_at_each_time(
    project: Project, monkeypatch: pytest.MonkeyPatch, option: tuple[str, ...]
) -> None:
    """A report has timings, what is verified is tried, and the network may say something else."""

    def nothing(*_: object) -> None:
        pass

    monkeypatch.setattr(pipeline, "verified", nothing)
    project.run(*option)
    project.run(*option)

    assert project.generated == 3


def test_another_generator_is_another_run(
    project: Project, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A template, a module or a library that is not the same may write something else."""
    own = [path.relative_to(Path(runs.__file__).parents[2]) for path in runs.own_files()]
    assert {Path("templates/package/_core.py"), Path("generator/specwright/cli.py")} <= set(own)
    assert not [path for path in own if path.suffix == ".pyc"]

    changed = tmp_path / "template"
    changed.write_text("another")
    runs.generator_digest.cache_clear()
    monkeypatch.setattr(runs, "own_files", lambda: iter([changed]))
    project.run()
    assert project.generated == 2
    project.run()
    assert project.generated == 2

    runs.generator_digest.cache_clear()
    (tmp_path / "site" / "ruff-1.0.dist-info").mkdir(parents=True)
    monkeypatch.setattr(sys, "path", [str(tmp_path / "site"), *sys.path])
    project.run()
    assert project.generated == 3
    runs.generator_digest.cache_clear()


def test_errors_are_found_each_time(project: Project) -> None:
    """What was left out is said by a run that looked."""
    project.edit("specs/pets/openapi.yaml", "schemas/pet.yaml", "schemas/pit.yaml")
    first = project.run("--keep-going")
    second = project.run("--keep-going")

    assert project.generated == 3
    assert "error[unresolved-ref]" in first
    assert first.partition("specs/")[2] == second.partition("specs/")[2]


def test_a_check_always_generates(project: Project) -> None:
    """It is the guard, and believes nothing that was kept."""
    CliRunner().invoke(app, ["check"])

    assert project.generated == 2


@pytest.fixture
def fresh_environment() -> Iterator[None]:
    """Have templates loaded anew, before a test and after it."""
    template_environment.cache_clear()
    yield
    template_environment.cache_clear()


@pytest.mark.usefixtures("fresh_environment")
def test_a_folder_for_caches_that_goes_away_costs_nothing_but_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Compiled templates cannot be kept there, and are used all the same."""
    monkeypatch.setenv(CHOICE, str(tmp_path / "cache"))
    environment = template_environment()
    shutil.rmtree(tmp_path / "cache")

    assert environment.get_template("package/_version.py.jinja").name is not None
