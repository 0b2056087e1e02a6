"""An edit of a generated file is never lost unless that is asked for: every kind of file, edit and run."""

from __future__ import annotations

import os
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import pytest
import yaml

from specwright.diagnostics import Report
from specwright.files import BASES, MANIFEST, write
from specwright.manifest import with_manifest
from specwright.pipeline import Source, Timings, generate
from tests.test_editions import FOLDER

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

MARK = b"MINE-4711"
KINDS = (
    "pyproject.toml",
    "README.md",
    "api.md",
    "docs/resources/pets.md",
    "surface.json",
    "src/pets/__init__.py",
    "src/pets/_answers.json",
    "src/pets/_client.py",
    "src/pets/_core.py",
    "src/pets/_version.py",
    "src/pets/py.typed",
    "src/pets/resources/pets.py",
    "src/pets/testing.py",
    "src/pets/types/__init__.py",
    "src/pets/types/pet.py",
    "src/pets/types/pet_list_pets_params.py",
)
"""A file of each kind: rendered, formatted, of the runtime, data, empty."""
Mode = Literal["plain", "merge", "overwrite"]
Output = Literal["same", "changed", "gone", "moved"]


@cache
def package(output: Output) -> Mapping[str, str]:
    """Return what is generated: from a spec, and from others that change, leave out or move what it has."""
    edition = max(FOLDER.iterdir())
    text = (edition / "openapi.yaml").read_text("utf-8")
    data = yaml.safe_load(text)
    if output == "changed":
        text = text.replace("All pets", "Every pet").replace("A small API", "An API")
        text = text.replace("id: {type: string}", "id: {type: string, description: which}")
    elif output == "gone":
        data["paths"], data["components"]["schemas"] = {}, {}
        text = yaml.safe_dump(data)
    elif output == "moved":
        text = text.replace("tags: [pets]", "tags: [animals]")
    report = Report()
    place = Path(os.environ["PYTEST_TMP"]) / f"{output}.yaml"
    place.write_text(text, "utf-8")
    made = generate(Source(place, name="pets"), report, Timings())
    assert not report.errors
    files = {p: t for p, t in made.files.items() if p != MANIFEST}
    if output == "changed":  # as another version of the generator would
        files = {
            p: f"{t}\n# new\n" if p.endswith(("_core.py", "typed")) else t for p, t in files.items()
        }
    return with_manifest(files, "1", stores_bases=True)


@pytest.fixture(scope="module", autouse=True)
def _folder(tmp_path_factory: pytest.TempPathFactory) -> object:
    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("PYTEST_TMP", str(tmp_path_factory.mktemp("specs")))
        yield


def append(path: Path) -> None:
    path.write_bytes(path.read_bytes() + b"\n# " + MARK + b"\n")


def prepend(path: Path) -> None:
    path.write_bytes(b"# " + MARK + b"\n" + path.read_bytes())


def windows(path: Path) -> None:
    append(path)
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))


def no_text(path: Path) -> None:
    path.write_bytes(b"\xff\xfe\0" + MARK)


def latin(path: Path) -> None:
    path.write_bytes(path.read_bytes() + b"# M\xe4rz " + MARK + b"\n")


def whole(path: Path) -> None:
    path.write_bytes(MARK)


def read_only(path: Path) -> None:
    append(path)
    path.chmod(0o444)


def link(path: Path) -> None:
    own = path.with_name(f"{path.name}.own")
    own.write_bytes(path.read_bytes() + MARK)
    path.unlink()
    path.symlink_to(own.name)


def rename(path: Path) -> None:
    append(path)
    path.rename(path.with_name(f"{path.name}.own"))


EDITS: tuple[Callable[[Path], None], ...] = (
    append, prepend, windows, no_text, latin, whole, read_only, link, rename,
)  # fmt: skip


def marked(folder: Path) -> dict[str, bytes]:
    """Return the files that hold the edit."""
    found = {p.relative_to(folder).as_posix(): p for p in folder.rglob("*") if p.is_file()}
    return {n: p.read_bytes() for n, p in found.items() if MARK in p.read_bytes() and n != BASES}


def tree(folder: Path) -> dict[str, object]:
    """Return everything below a folder, and where links lead."""
    return {
        str(p): p.readlink() if p.is_symlink() else p.read_bytes()
        for p in sorted(folder.rglob("*"))
        if p.is_symlink() or p.is_file()
    }


def run(folder: Path, output: Output, mode: Mode) -> list[str]:
    """Write a package, and return what is said."""
    report = Report()
    write(folder, package(output), report, overwrite=mode == "overwrite", carry=mode == "merge")
    return [f"{found.code} {Path(found.span.file).relative_to(folder)}" for found in report]


@pytest.mark.parametrize("edit", EDITS, ids=lambda edit: edit.__name__)
@pytest.mark.parametrize("output", ["same", "changed", "gone", "moved"])
@pytest.mark.parametrize("mode", ["plain", "merge"])
def test_an_edit_stays(
    tmp_path: Path, edit: Callable[[Path], None], output: Output, mode: Mode
) -> None:
    """Whatever the spec does, in a run after the other; what is not written is said, file by file."""
    assert run(tmp_path, "same", "plain") == []
    for kind in KINDS:
        edit(tmp_path / kind)
    edited, before = marked(tmp_path), tree(tmp_path)
    assert len(edited) >= len(KINDS)
    for _ in range(2):
        said = run(tmp_path, output, mode)
        # An edit that went into what is generated keeps the mark; one that did not, all bytes.
        assert {n for n in edited if MARK in marked(tmp_path).get(n, b"")} == edited.keys(), said
        if mode == "plain" and edit is not rename:
            assert said == [f"edited-file {kind}" for kind in sorted(KINDS)]
            assert tree(tmp_path) == before
        if edit is link:
            assert all((tmp_path / kind).is_symlink() for kind in KINDS)
        if edit is read_only:
            assert all((tmp_path / kind).stat().st_mode & 0o777 == 0o444 for kind in KINDS)
        assert {line.split()[1] for line in said} <= set(KINDS)


@pytest.mark.parametrize("edit", [append, windows, no_text, link], ids=lambda edit: edit.__name__)
@pytest.mark.parametrize("kind", KINDS)
def test_an_edit_of_any_one_file_stays(
    tmp_path: Path, kind: str, edit: Callable[[Path], None]
) -> None:
    """And the edit is merged, or all of the run waits for somebody."""
    run(tmp_path, "same", "plain")
    edit(tmp_path / kind)
    edited, before = marked(tmp_path), tree(tmp_path)
    said = run(tmp_path, "changed", "merge")

    assert {n for n in edited if MARK in marked(tmp_path).get(n, b"")} == edited.keys()
    assert {line.split()[1] for line in said} <= {kind}
    if edit in {no_text, link} and package("same")[kind] != package("changed")[kind]:
        assert said == [f"merge-conflict {kind}"]
        assert tree(tmp_path) == before


@pytest.mark.parametrize("edit", EDITS, ids=lambda edit: edit.__name__)
@pytest.mark.parametrize("output", ["same", "changed", "gone"])
def test_asked_to_a_run_discards_edits(
    tmp_path: Path, edit: Callable[[Path], None], output: Output
) -> None:
    """What is generated stands there then, and files that were never generated stay."""
    run(tmp_path, "same", "plain")
    for kind in KINDS:
        edit(tmp_path / kind)

    assert run(tmp_path, output, "overwrite") == []
    files = {p: t for p, t in package(output).items() if p != MANIFEST}
    there = {n: tmp_path / n for n in files}
    assert {n: p.read_bytes() for n, p in there.items()} == {
        n: t.encode() for n, t in files.items()
    }
    assert not any(path.is_symlink() for path in there.values())
    own = {f"{kind}.own" for kind in KINDS} if edit in {link, rename} else set[str]()
    assert marked(tmp_path).keys() == own


def test_a_link_that_leads_nowhere_is_an_edit(tmp_path: Path) -> None:
    """So is one that leads to the same text: neither is replaced in silence."""
    run(tmp_path, "same", "plain")
    (tmp_path / "README.md").unlink()
    (tmp_path / "README.md").symlink_to("nowhere")
    for output in ("same", "changed"):
        assert run(tmp_path, output, "plain") == ["edited-file README.md"]
    assert run(tmp_path, "changed", "merge") == ["merge-conflict README.md"]

    (tmp_path / "README.md").unlink()
    (tmp_path / "own.md").write_text(package("same")["README.md"], "utf-8")
    (tmp_path / "README.md").symlink_to("own.md")
    assert run(tmp_path, "same", "plain") == []
    assert run(tmp_path, "changed", "plain") == ["edited-file README.md"]
    assert (tmp_path / "README.md").is_symlink()


def test_permissions_go_on(tmp_path: Path) -> None:
    """A file that is generated again may be read, written and run by whom it was before."""
    run(tmp_path, "same", "plain")
    (tmp_path / "README.md").chmod(0o755)

    assert run(tmp_path, "changed", "plain") == []
    assert (tmp_path / "README.md").stat().st_mode & 0o777 == 0o755


def test_conflicts_are_listed_file_by_file(tmp_path: Path) -> None:
    """In the order of the paths, each with its line; everything else is carried over."""
    run(tmp_path, "same", "plain")
    for path in ("README.md", "src/pets/resources/pets.py"):
        text = (tmp_path / path).read_text("utf-8")
        old = "A small API" if path == "README.md" else "All pets"
        assert old in text
        (tmp_path / path).write_text(text.replace(old, "My pets"), "utf-8")
    append(tmp_path / "api.md")

    said = run(tmp_path, "changed", "merge")
    assert {line.split()[1] for line in said} == {"README.md", "src/pets/resources/pets.py"}
    assert all(line.startswith("merge-conflict ") for line in said)
    assert said == sorted(said)
    text = (tmp_path / "README.md").read_text("utf-8")
    assert "<<<<<<< edited\nMy pets" in text
    assert MARK in (tmp_path / "api.md").read_bytes()


DYING = """\
import os, sys
from pathlib import Path
from specwright.diagnostics import Report
from specwright.files import write
from specwright.manifest import with_manifest
real, calls = os.replace, iter(range(100))
def replace(source, target):
    if next(calls) == int(sys.argv[2]):
        os._exit(9)
    real(source, target)
os.replace = replace
files = {"a.txt": "1\\n2\\n3\\n4\\nfive\\n", "b.txt": "b2\\n", "n/c.txt": "c\\n"}
files = with_manifest(files, "1", stores_bases=True)
report = Report()
write(Path(sys.argv[1]), files, report, overwrite=False, carry=sys.argv[3] == "merge")
os._exit(len(report.errors))
"""


@pytest.mark.parametrize("mode", ["merge", "plain"])
@pytest.mark.parametrize("after", range(7))
def test_a_run_that_is_killed_loses_nothing(tmp_path: Path, after: int, mode: Mode) -> None:
    """Whenever it dies, each file is as before or as after; the next run does the rest."""
    first = {"a.txt": "1\n2\n3\n4\n5\n", "b.txt": "b\n", "d/d.txt": "d\n"}
    folder, report = tmp_path / "o", Report()
    write(folder, with_manifest(first, "1", stores_bases=True), report, overwrite=False)
    mine = first["a.txt"].replace("1\n", "mine\n") if mode == "merge" else first["a.txt"]
    (folder / "a.txt").write_text(mine)

    def call(number: int) -> int:
        command = [sys.executable, "-c", DYING, str(folder), str(number), mode]
        return subprocess.run(command, check=False).returncode

    died = call(after)
    # a, b, n/c, d/d, what is kept for merges, and the list
    assert died == (9 if after < 6 else 0)
    now = (folder / "a.txt").read_text()
    assert now in {mine, mine.replace("5\n", "five\n")}
    assert (folder / "b.txt").read_text() in {"b\n", "b2\n"}
    assert call(99) == 0
    assert (folder / "a.txt").read_text() == mine.replace("5\n", "five\n")
    left = {p.relative_to(folder).as_posix() for p in folder.rglob("*.txt")}
    assert left == {"a.txt", "b.txt", "n/c.txt"}
