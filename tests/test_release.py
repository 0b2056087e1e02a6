"""`generate --release`: the version, the changelog, and what a release is known by."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import tomllib
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from packaging.version import Version
from typer.testing import CliRunner

from specwright import generation
from specwright.cache import CHOICE
from specwright.cli import app
from specwright.release import CHANGELOG, Entry, VersionError, following, with_entry

if TYPE_CHECKING:
    from collections.abc import Sequence

SPEC = """\
openapi: 3.1.0
info: {title: Pets, version: "1"}
paths:
  /pets:
    get:
      operationId: listPets
      summary: All pets
      tags: [pets]
      parameters: [{name: kind, in: query, schema: {type: string}}]
      responses: {"200": {description: x, content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}}}
  /old:
    get: {operationId: getOld, tags: [pets], responses: {"204": {description: x}}}
components:
  schemas:
    Pet: {type: object, properties: {id: {type: string}}}
"""
ADDED = SPEC.replace("{id: {type: string}}", "{id: {type: string}, born: {type: integer}}")
OLD = """  /old:
    get: {operationId: getOld, tags: [pets], responses: {"204": {description: x}}}
"""
BROKEN = SPEC.replace(OLD, "")
REWORDED = SPEC.replace("All pets", "Every pet")


class Project:
    """A project in git with one service."""

    def __init__(self, top: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.chdir(top)
        monkeypatch.setenv(CHOICE, str(top.parent / "cache"))
        self.out = Path("generated/pets")
        Path("specs/pets").mkdir(parents=True)
        Path("pyproject.toml").write_text("[tool.specwright]\n")
        self.spec(SPEC)
        self.version("auto")

    def spec(self, text: str) -> None:
        Path("specs/pets/openapi.yaml").write_text(text)

    def version(self, version: str, more: str = "") -> None:
        text = f"targets:\n  python:\n    version: {version}\n{more}"
        Path("specs/pets/sdk.yaml").write_text(text)

    def commit(self) -> None:
        own = ("-c", "user.name=a", "-c", "user.email=a@b.c", "-c", "commit.gpgsign=false")
        for command in (
            ("init", "-q"),
            ("add", "-A"),
            ("commit", "-q", "--allow-empty", "-m", "x"),
        ):
            subprocess.run(["git", *own, *command], check=True, capture_output=True)

    def run(self, *options: str) -> tuple[int, str]:
        ran = CliRunner().invoke(app, ["generate", *options])
        assert ran.exception is None or isinstance(ran.exception, SystemExit), ran.exception
        return ran.exit_code, ran.output

    def release(self, *options: str) -> str | None:
        """Release, and return the version, None if there was nothing to release."""
        status, output = self.run("--release", *options)
        assert status == 0, output
        _, found, rest = output.partition("released ")
        return rest.split(",")[0] if found else None

    def versions(self) -> set[str]:
        """Return the version, wherever the package says it."""
        project = tomllib.loads((self.out / "pyproject.toml").read_text())["project"]["version"]
        code = (self.out / "src/pets/_version.py").read_text().split('"')[-2]
        surface = json.loads((self.out / "surface.json").read_text())["package"]["version"]
        return {project, code, surface}

    def changelog(self) -> str:
        text = (self.out / CHANGELOG).read_text()
        return re.sub(r"\(\d{4}-\d\d-\d\d\)", "(DAY)", text)

    def manifest(self) -> dict[str, Any]:
        found: dict[str, Any] = json.loads((self.out / ".specwright.json").read_text())
        return found

    def snapshot(self) -> dict[str, bytes]:
        return {str(p): p.read_bytes() for p in sorted(self.out.rglob("*")) if p.is_file()}


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    """Return a project that nothing was generated of yet."""
    if shutil.which("git") is None:
        pytest.skip("there is no git")
    top = tmp_path / "project"
    top.mkdir()
    return Project(top, monkeypatch)


def test_releases_one_after_another(project: Project) -> None:
    """Below 1.0.0 what breaks is a step of the second number; the newest entry is on top."""
    assert project.release() == "0.1.0"
    project.commit()
    for spec, version in ((ADDED, "0.1.1"), (BROKEN, "0.2.0"), (SPEC, "0.2.1")):
        project.spec(spec)
        assert project.run()[0] == 0
        project.commit()
        assert project.versions() != {version}
        assert project.release() == version
        assert project.versions() == {version}
        assert project.manifest()["release"]["version"] == version
        assert CliRunner().invoke(app, ["check"]).exit_code == 0
        project.commit()

    assert (
        project.changelog()
        == """\
# Changelog

What has changed for users of this package, the newest version first.

## 0.2.1 (DAY)

### Added

- `client.pets.get_old` is new

## 0.2.0 (DAY)

### Removed

- **Breaking:** `client.pets.get_old` is gone
- **Breaking:** `Pet` has no `born` any longer

## 0.1.1 (DAY)

### Added

- `Pet` has `born`

## 0.1.0 (DAY)

The first release.
"""
    )


def test_a_release_of_the_same_inputs_changes_nothing(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It ends before anything is read but what says so."""
    assert project.release() == "0.1.0"
    before = project.snapshot()

    def fail(*_: object, **__: object) -> None:
        raise AssertionError

    with monkeypatch.context() as patched:
        patched.setattr(generation, "carried_out", fail)
        patched.setattr("specwright.cli.carried_out", fail)
        assert project.release() is None
    # Without what the cache knows as well.
    shutil.rmtree(Path.cwd().parent / "cache")
    project.spec("# A comment.\n" + SPEC)
    assert project.release() is None
    assert project.snapshot() == before


def test_versions_from_one_on(project: Project) -> None:
    """What breaks is major, what is new minor, other words a patch; the configuration says the first one."""
    project.version("1.4.0")
    assert project.release() == "1.4.0"
    project.version("auto")
    project.commit()
    for spec, version in ((REWORDED, "1.4.1"), (ADDED, "1.5.0"), (BROKEN, "2.0.0")):
        project.spec(spec)
        assert project.release() == version
        project.commit()


def test_auto_begins_with_the_version_that_is_there(project: Project) -> None:
    """A package that has a version keeps it until something is released; that is its first release."""
    project.version("3.1.4")
    assert project.run()[0] == 0
    project.version("auto")
    project.spec(ADDED)

    assert project.run()[0] == 0
    assert project.versions() == {"3.1.4"}
    assert project.release() == "3.1.4"


def test_prereleases_lead_up_to_a_version(project: Project) -> None:
    """PEP 440; the final version follows without another change."""
    project.version("1.0.0")
    project.release()
    project.version("auto")
    project.commit()
    project.spec(ADDED)
    assert project.release("--pre", "a") == "1.1.0a1"
    assert project.release("--pre", "a") is None
    project.commit()
    project.spec(ADDED.replace("integer", "number"))
    assert project.release("--pre", "rc") == "1.1.0rc1"
    project.commit()
    status, output = project.run("--release", "--pre", "b")
    assert (status, "invalid-package-version" in output) == (0, False)
    project.spec(ADDED)
    status, output = project.run("--release", "--pre", "b")
    assert (status, "error[invalid-package-version]: `b` comes before `rc`" in output) == (1, True)
    project.spec(ADDED.replace("integer", "number"))
    assert project.release() == "1.1.0"
    assert "No changes since 1.1.0rc1." in project.changelog()


@pytest.mark.parametrize(
    ("version", "options", "status", "said"),
    [
        ("1.0.0", (), 1, "sdk.yaml:3:14: error[version-not-raised]: `1.0.0` does not come after 1.0.0"),
        ("0.9.0", (), 1, "sdk.yaml:3:14: error[version-not-raised]: `0.9.0` does not come after 1.0.0"),
        ("1.0.1", (), 0, "sdk.yaml:3:14: warning[version-too-small]: what has changed since 1.0.0 asks for 2.0.0"),
        ("2.0.0", (), 0, "released 2.0.0"),
        ("2.0.0rc1", (), 0, "released 2.0.0rc1"),
        ("1.0.x", (), 1, "sdk.yaml:3:14: error[invalid-package-version]: `1.0.x` is no version"),
        ("2.0.0", ("--pre", "rc"), 1, "sdk.yaml:3:14: error[invalid-package-version]: the version is `2.0.0`, and --pre"),
    ],
)  # fmt: skip
def test_a_version_that_a_person_chose(
    project: Project, version: str, options: Sequence[str], status: int, said: str
) -> None:
    """It counts if it comes after the last one; what is wrong with it is said where it is written."""
    project.version("1.0.0")
    project.release()
    project.commit()
    project.spec(BROKEN)
    project.version(version)
    before = project.snapshot()
    ended, output = project.run("--release", *options)

    assert (ended, said in output) == (status, True), output
    if status:
        assert "help: " in output
        assert project.snapshot() == before


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('"version": "0.1.0",\n    "surface"', '"version": "one",\n    "surface"',
         ".specwright.json: error[invalid-package-version]: `one` is no version"),
        (None, None, "CHANGELOG.md: error[cannot-read]: it is no UTF-8"),
        ("link", None, "CHANGELOG.md: error[cannot-read]: it is a link"),
    ],
    ids=["version", "bytes", "link"],
)  # fmt: skip
def test_what_stands_in_the_package_and_cannot_be_used(
    project: Project, old: str | None, new: str | None, said: str
) -> None:
    """A located sentence, and nothing is written."""
    project.release()
    project.commit()
    project.spec(ADDED)
    log, listed = project.out / CHANGELOG, project.out / ".specwright.json"
    if old == "link":
        log.rename("log.md")
        log.symlink_to(Path("log.md").absolute())
    elif old is None or new is None:
        log.write_bytes(b"# \xff\n")
    else:
        assert old in listed.read_text()
        listed.write_text(listed.read_text().replace(old, new))
    before = project.snapshot()

    status, output = project.run("--release")
    assert (status, said in output) in {(1, True), (2, True)}, output
    assert project.snapshot() == before


def test_a_release_that_nobody_committed_is_not_known(project: Project) -> None:
    """As long as nothing is generated over it, it is; `bases: stored` keeps it without git."""
    project.release()
    project.spec(ADDED)
    assert project.release() == "0.1.1"
    project.spec(SPEC)
    assert project.run()[0] == 0
    status, output = project.run("--release")
    assert (status, "surface.json: error[unknown-release]: what 0.1.1 offered" in output) == (
        1,
        True,
    )

    shutil.rmtree(project.out)
    project.version("auto", "merge: {bases: stored}\n")
    project.release()
    for spec in (ADDED, REWORDED, BROKEN):
        project.spec(spec)
        assert project.run()[0] == 0
    assert project.release() == "0.2.0"


def test_an_edited_file_is_not_released_over(project: Project) -> None:
    """Neither the version nor the changelog changes; with `--merge` all of them do."""
    project.release()
    project.commit()
    readme = project.out / "README.md"
    readme.write_text("mine\n" + readme.read_text())
    project.spec(ADDED)
    before = project.snapshot()

    assert project.run("--release")[0] == 1
    assert project.snapshot() == before
    assert project.release("--merge") == "0.1.1"
    assert readme.read_text().startswith("mine\n")
    assert project.release() is None


def test_what_only_the_wire_shows_is_said(project: Project) -> None:
    """Packages that are installed can fail, though no code has to change: at least a minor version."""
    project.version("1.0.0")
    project.spec(SPEC.replace("schema: {type: string}}]", "schema: {type: string, maxLength: 9}}]"))
    project.release()
    project.version("auto")
    project.commit()
    project.spec(SPEC.replace("schema: {type: string}}]", "schema: {type: string, maxLength: 5}}]"))

    assert project.release() == "1.1.0"
    assert "- **Breaking:** the API changed under `GET /pets`: " in project.changelog()


@pytest.mark.parametrize(
    ("version", "level", "pre", "expected"),
    [
        ("1.2.3", "major", None, "2.0.0"),
        ("1.2.3", "minor", None, "1.3.0"),
        ("1.2.3", "patch", None, "1.2.4"),
        ("1.2.3", "none", None, "1.2.3"),
        ("0.2.3", "major", None, "0.3.0"),
        ("0.2.3", "minor", None, "0.2.4"),
        ("0.2.3", "patch", None, "0.2.4"),
        ("1.2", "patch", None, "1.2.1"),
        ("1!2.0.0", "minor", None, "1!2.1.0"),
        ("1.2.3.post1", "patch", None, "1.2.4"),
        ("1.2.3", "minor", "rc", "1.3.0rc1"),
        ("1.3.0rc1", "minor", "rc", "1.3.0rc2"),
        ("1.3.0a4", "patch", "b", "1.3.0b1"),
        ("1.3.0rc2", "none", None, "1.3.0"),
        ("1.3.0rc2", "patch", None, "1.3.0"),
        ("1.3.0rc2", "major", None, "2.0.0"),
        ("1.3.0rc2", "major", "rc", "2.0.0rc1"),
        ("1.3.1rc1", "minor", None, "1.4.0"),
        ("2.0.0b1", "major", "b", "2.0.0b2"),
        ("0.2.0rc1", "major", None, "0.2.0"),
        ("0.2.1rc1", "major", None, "0.3.0"),
        ("1.3.0.dev4", "minor", None, "1.3.0"),
    ],
)
def test_the_version_that_follows(version: str, level: str, pre: str | None, expected: str) -> None:
    """Semantic Versioning 2.0.0 in the spelling of PEP 440; it is never earlier."""
    found = following(version, level, pre)
    assert found == expected
    assert Version(found) >= Version(version)


def test_phases_do_not_go_back() -> None:
    """1.3.0b1 comes before 1.3.0rc1."""
    with pytest.raises(VersionError):
        following("1.3.0rc1", "minor", "b")


NEW = Entry((("Added", "it"),)).text("2.0", date(2026, 1, 2))
ENTRY = "## 2.0 (2026-01-02)\n\n### Added\n\n- it\n"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("# Log\n\nMine.\n\n## 1.0\n\nText\n", f"# Log\n\nMine.\n\n{ENTRY}\n## 1.0\n\nText\n"),
        ("# Log\n\n## [Unreleased]\n\n- a\n\n## [1.0] - 2020\n", f"# Log\n\n## [Unreleased]\n\n- a\n\n{ENTRY}\n## [1.0] - 2020\n"),
        ("# Log\n\n## Unreleased\n\n- a", f"# Log\n\n## Unreleased\n\n- a\n\n{ENTRY}"),
        ("# Log\r\n\r\n## 1.0\r\n", "# Log\r\n\r\n" + ENTRY.replace("\n", "\r\n") + "\r\n## 1.0\r\n"),
        ("Words\n", f"Words\n\n{ENTRY}"),
        ("# Log\n\n```\n## 0.1\n```\n\n<!--\n## 0.2\n-->\n\n## 1.0\n", f"# Log\n\n```\n## 0.1\n```\n\n<!--\n## 0.2\n-->\n\n{ENTRY}\n## 1.0\n"),
        ("# Log\n\n## [v2.0](there) - x\n\nMine\n", "# Log\n\n## [v2.0](there) - x\n\nMine\n"),
        ("# Log\n\n## 2.0\n", "# Log\n\n## 2.0\n"),
    ],
    ids=["usual", "unreleased", "only unreleased", "windows", "no heading", "code", "linked", "there"],
)  # fmt: skip
def test_an_entry_is_put_where_it_belongs(before: str, after: str) -> None:
    """What a person wrote stays, byte by byte; a version has one entry."""
    assert NEW == ENTRY
    assert with_entry(before, "2.0", ENTRY) == after
    assert with_entry(after, "2.0", ENTRY) == after


def test_a_changelog_of_hand_keeps_its_text(project: Project) -> None:
    """From one release to the next; it is nobody's drift."""
    project.release()
    log = project.out / CHANGELOG
    edited = log.read_text().replace("The first release.", "At last!")
    log.write_text(edited)
    project.commit()
    assert CliRunner().invoke(app, ["check"]).exit_code == 0
    assert project.release() is None
    project.spec(ADDED)
    assert project.release() == "0.1.1"
    assert project.changelog().endswith("\n## 0.1.0 (DAY)\n\nAt last!\n")
    assert project.run("--release", "--keep-going")[0] == 2
    assert project.run("--pre", "rc")[0] == 2
