"""An edition gives the same bytes for ever: a folder for each has a spec and what it generates.

While an edition is in the making, `make golden` accepts the present output. A file `FROZEN` with a hash of
the output ends that, with the release that has the edition: nothing accepts another output then, and a
change of the output needs a new edition. Templates that it replaces move to `templates/editions/`.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from pathlib import Path

import pytest

from specwright import emit, pipeline
from specwright.config import EDITIONS, read_config, templates
from specwright.diagnostics import Report
from specwright.document import Library
from tests.test_cases import difference, read_tree, run_case, write_tree

FOLDER = Path(__file__).parent / "editions"
UPDATE = os.environ.get("UPDATE_GOLDEN") == "1"
LATER = "2199-01-01"


@pytest.fixture(autouse=True)
def _same_version(monkeypatch: pytest.MonkeyPatch) -> None:
    """An edition outlives the versions of the generator, which `surface.json` has."""
    monkeypatch.setattr(pipeline, "__version__", "0")


def hash_of(files: dict[str, str]) -> str:
    """Return what `FROZEN` holds."""
    return hashlib.sha256(json.dumps(files, sort_keys=True).encode()).hexdigest()


def complaint(folder: Path) -> str:
    """Return what is wrong with what the edition of a folder gives now, or nothing."""
    files, said = run_case(folder)
    expected, frozen = read_tree(folder / "expected"), folder / "FROZEN"
    if frozen.exists() and frozen.read_text().strip() != hash_of(expected):
        return "what an edition gives is never changed"
    return said + difference(expected, files)


@pytest.mark.parametrize("edition", EDITIONS)
def test_an_edition_gives_its_bytes(edition: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """All but the runtime, whose mistakes are corrected in every edition."""
    folder = FOLDER / edition
    monkeypatch.chdir(folder)
    if UPDATE and not (folder / "FROZEN").exists():
        write_tree(folder / "expected", run_case(folder)[0])

    found = complaint(folder)
    now = hash_of(read_tree(folder / "expected"))
    assert not found, (
        f"{found}\nIt needs a new edition, or before its release: make golden (FROZEN: {now})"
    )


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder of the newest edition, frozen, in a copy of the project with a later one."""
    newest, ours = EDITIONS[-1], emit.template_folder()
    folder, there = tmp_path / "edition", tmp_path / "templates"
    shutil.copytree(FOLDER / newest, folder)
    (folder / "FROZEN").write_text(hash_of(read_tree(folder / "expected")) + "\n")
    shutil.copytree(ours, there)
    monkeypatch.setattr(templates, "EDITIONS", (*EDITIONS, LATER))
    monkeypatch.setattr(emit, "template_folder", lambda: there)
    emit.template_environment.cache_clear()
    monkeypatch.chdir(folder)
    return folder


@pytest.fixture(autouse=True)
def _own_templates() -> object:
    """Forget the templates of another folder."""
    yield
    emit.template_environment.cache_clear()


CHANGED = ("README.md.jinja", "package/_client.py.jinja")


def test_a_later_edition_leaves_an_older_one_its_bytes(tmp_path: Path, project: Path) -> None:
    """Whoever names the older one has the old templates, and those that no edition has replaced."""
    there = tmp_path / "templates"
    for name in CHANGED:
        old = there / "editions" / EDITIONS[-1] / name
        old.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(there / name, old)
        (there / name).write_text((there / name).read_text() + "\n# later\n")

    assert complaint(project) == ""
    older = run_case(project)[0]
    (project / "sdk.yaml").write_text(
        f"edition: {LATER}\ntargets: {{python: {{package_name: pets}}}}\n"
    )
    later = run_case(project)[0]
    assert {p for p in older if older[p] != later[p]} == {
        "README.md", "src/pets/_client.py", "surface.json",
    }  # fmt: skip
    assert later["README.md"] == older["README.md"] + "\n# later\n"
    (project / "sdk.yaml").write_text("targets: {python: {package_name: pets}}\n")
    unsaid = run_case(project)[0]
    assert unsaid["README.md"] == later["README.md"]


def test_an_edition_between_two_others_has_what_the_later_one_replaced(
    tmp_path: Path, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And what it replaced itself is the older one's alone."""
    there, last = tmp_path / "templates", "2199-02-02"
    monkeypatch.setattr(templates, "EDITIONS", (*EDITIONS, LATER, last))
    for edition, name in zip((EDITIONS[-1], LATER), CHANGED, strict=True):
        old = there / "editions" / edition / name
        old.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(there / name, old)
        (there / name).write_text((there / name).read_text() + "\n# later\n")

    assert complaint(project) == ""
    found: dict[str, list[bool]] = {}
    for edition in (*EDITIONS[-1:], LATER, last):
        text = f"edition: {edition}\ntargets: {{python: {{package_name: pets}}}}\n"
        (project / "sdk.yaml").write_text(text)
        files = run_case(project)[0]
        found[edition] = ["# later" in files[p] for p in ("README.md", "src/pets/_client.py")]
    assert list(found.values()) == [[False, False], [True, False], [True, True]]


def test_a_change_that_forgets_the_old_edition_is_found(tmp_path: Path, project: Path) -> None:
    """In what it gives, and in what is said that it gives."""
    readme = tmp_path / "templates" / "README.md.jinja"
    readme.write_text(readme.read_text() + "\n# later\n")
    assert "+# later" in complaint(project)

    write_tree(project / "expected", run_case(project)[0])
    assert complaint(project) == "what an edition gives is never changed"


def test_every_edition_has_a_folder_and_all_but_the_newest_are_frozen() -> None:
    """They are dates, so that sorting them tells which is newer."""
    assert sorted(path.name for path in FOLDER.iterdir()) == sorted(EDITIONS) == list(EDITIONS)
    assert all((FOLDER / edition / "FROZEN").exists() for edition in EDITIONS[:-1])


@pytest.mark.parametrize(
    ("written", "edition", "said"),
    [
        ("{}", EDITIONS[-1], []),
        ("edition: 2026-11-21", "2026-11-21", []),
        ("edition: 2025-10-08", EDITIONS[-1], ["foreign-config-keys"]),
        ("edition: 2199-01-01", EDITIONS[-1], ["invalid-config"]),
        ("edition: new", EDITIONS[-1], ["invalid-config"]),
    ],
)
def test_an_edition_is_one_that_there_is(
    tmp_path: Path, written: str, edition: str, said: list[str]
) -> None:
    """The newest counts without one, and those of `stainless.yml` are older than any of ours."""
    place, report = tmp_path / "sdk.yaml", Report()
    place.write_text(written)
    root = Library(Report()).open(place)
    assert root is not None

    assert read_config(root, report).edition == edition
    assert [finding.code for finding in report] == said
