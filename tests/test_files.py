"""Writing, deleting and comparing generated files: all or nothing, and nothing that is not ours."""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from specwright.diagnostics import Report
from specwright.files import (
    MANIFEST,
    Change,
    compare,
    report_drift,
    with_manifest,
    write,
    write_text,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

FILES = {"README.md": "# Pets\n", "src/pets/a.py": "a = 1\n", "src/pets/sub/b.py": "b = 1\n"}


def snapshot(folder: Path) -> dict[str, str | None]:
    """Return everything below a folder, folders as None, so that nothing can be left behind."""
    return {
        path.relative_to(folder).as_posix(): None if path.is_dir() else path.read_text("utf-8")
        for path in sorted(folder.rglob("*"))
    }


def generated(files: Mapping[str, str]) -> dict[str, str]:
    """Return what a run would write."""
    return with_manifest(files, "1.0")


def put(
    folder: Path, files: Mapping[str, str], *, overwrite: bool = False
) -> tuple[tuple[Change, ...] | None, list[str]]:
    """Write files, and return the changes and what was said."""
    report = Report()
    changes = write(folder, generated(files), report, overwrite=overwrite)
    said = [f"{Path(str(f.span)).relative_to(folder)} {f.code}" for f in report]
    assert report.exit_status == (0 if not said else 2 if "cannot-write" in said[0] else 1)
    return changes, said


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """Return a folder that holds what a first run wrote."""
    folder = tmp_path / "out"
    assert put(folder, FILES)[1] == []
    return folder


def test_a_first_run_adds_everything(tmp_path: Path) -> None:
    """Folders are made, and nothing but the files is left there."""
    changes, said = put(tmp_path / "deep" / "out", FILES)

    assert said == []
    assert changes == tuple(Change(p, "add", "nothing") for p in sorted({*FILES, MANIFEST}))
    written = snapshot(tmp_path / "deep" / "out")
    assert {path: text for path, text in written.items() if text is not None} == generated(FILES)


def test_the_manifest_lists_the_hashes(out: Path) -> None:
    """Other tools can tell what is generated and whether it was edited."""
    manifest = json.loads((out / MANIFEST).read_text("utf-8"))

    assert manifest == {
        "specwright": "1.0",
        "files": {p: hashlib.sha256(t.encode()).hexdigest() for p, t in FILES.items()},
    }


def test_a_second_run_changes_nothing(out: Path) -> None:
    """Not even the times of the files."""
    before = {path: path.stat().st_mtime_ns for path in out.rglob("*")}

    assert put(out, FILES) == ((), [])
    assert {path: path.stat().st_mtime_ns for path in out.rglob("*")} == before


def test_a_run_updates_adds_and_deletes(out: Path) -> None:
    """What is no longer generated goes, and so do the folders that are empty then."""
    files = {"README.md": "# Cats\n", "src/pets/a.py": "a = 1\n", "new.py": ""}
    changes, said = put(out, files)

    assert said == []
    assert changes is not None
    assert {(c.path, c.kind) for c in changes} == {
        ("README.md", "update"),
        ("new.py", "add"),
        ("src/pets/sub/b.py", "delete"),
        (MANIFEST, "update"),
    }
    assert snapshot(out) == {**generated(files), "src": None, "src/pets": None}


def test_files_of_others_stay(out: Path) -> None:
    """Also beside a file that is deleted; their folder stays with them."""
    others = {"notes.txt": "mine", "src/pets/lib.py": "x", "src/pets/sub/own.py": "y"}
    for path, text in others.items():
        (out / path).write_text(text, encoding="utf-8")
    changes, said = put(out, {"README.md": "# Pets\n"})

    assert said == []
    assert changes is not None
    left = {path: text for path, text in snapshot(out).items() if text is not None}
    assert left == {**generated({"README.md": "# Pets\n"}), **others}


@pytest.mark.parametrize(
    ("path", "files"),
    [
        ("src/pets/a.py", {**FILES, "src/pets/a.py": "a = 2\n", "README.md": "new"}),
        ("src/pets/a.py", FILES),
        ("src/pets/sub/b.py", {"README.md": "new"}),
    ],
    ids=["would change", "would be restored", "would be deleted"],
)
def test_an_edited_file_is_not_lost(out: Path, path: str, files: dict[str, str]) -> None:
    """It is named, and nothing at all is written; `overwrite` discards the edit."""
    (out / path).write_text("edited\n", encoding="utf-8")
    before = snapshot(out)

    assert put(out, files) == (None, [f"{path} edited-file"])
    assert snapshot(out) == before
    changes, said = put(out, files, overwrite=True)
    assert changes is not None
    assert said == []
    assert {p: t for p, t in snapshot(out).items() if t is not None} == generated(files)


def test_an_edit_to_what_would_be_generated_now_is_no_loss(out: Path) -> None:
    """Whoever wrote the same text has lost nothing."""
    (out / "README.md").write_text("# Cats\n", encoding="utf-8")

    changes, said = put(out, {**FILES, "README.md": "# Cats\n"})
    assert said == []
    assert changes == (Change(MANIFEST, "update", "nothing"),)


def test_a_foreign_file_is_not_replaced(tmp_path: Path) -> None:
    """All that stand in the way are named, and nothing is written; equal ones do not."""
    (tmp_path / "src/pets").mkdir(parents=True)
    for path, text in {"README.md": "mine", "src/pets/a.py": "mine"}.items():
        (tmp_path / path).write_text(text, encoding="utf-8")
    before = snapshot(tmp_path)

    assert put(tmp_path, FILES) == (
        None,
        ["README.md unowned-file", "src/pets/a.py unowned-file"],
    )
    assert snapshot(tmp_path) == before
    (tmp_path / "README.md").write_text(FILES["README.md"], encoding="utf-8")
    assert put(tmp_path, FILES)[1] == ["src/pets/a.py unowned-file"]
    assert put(tmp_path, FILES, overwrite=True)[1] == []


def test_a_manifest_cannot_lead_outside(tmp_path: Path, out: Path) -> None:
    """It may have been edited: what it lists elsewhere is nobody's to delete."""
    outside = tmp_path / "precious.txt"
    outside.write_text("precious", encoding="utf-8")
    (out / "folder").mkdir()
    listed = [str(outside), "../precious.txt", "src/../../precious.txt", "./../precious.txt"]
    odd = ["", ".", "folder", "a\x00b", "README.md/below", "src"]
    digest = hashlib.sha256(b"precious").hexdigest()
    manifest = json.loads((out / MANIFEST).read_text("utf-8"))
    manifest["files"] |= dict.fromkeys((*listed, *odd), digest) | {"number": 3}
    (out / MANIFEST).write_text(json.dumps(manifest), encoding="utf-8")

    for overwrite in (False, True):
        changes, said = put(out, FILES, overwrite=overwrite)
        assert said == []
        assert changes is not None
        assert {c.path for c in changes} <= {MANIFEST}
    assert outside.read_text("utf-8") == "precious"


@pytest.mark.parametrize(
    "text",
    [
        "<<<<<<< HEAD\n{}\n=======\n{}\n>>>>>>> b\n",
        "",
        "[]",
        '{"files": []}',
        "[" * 100_000,
        b"\xff\xfe\xff",
    ],
    ids=["conflict", "empty", "a list", "a list of files", "deep", "no text"],
)
def test_a_manifest_that_cannot_be_read_is_one_finding(out: Path, text: str | bytes) -> None:
    """Not one for every file; where nothing would be lost it is simply written again."""
    (out / MANIFEST).write_bytes(text if isinstance(text, bytes) else text.encode())

    assert put(out, {**FILES, "README.md": "# Cats\n"}) == (None, [f"{MANIFEST} edited-file"])
    assert put(out, FILES) == ((Change(MANIFEST, "update", "nothing"),), [])


def test_a_folder_that_is_a_file_cannot_be_written(tmp_path: Path) -> None:
    """Said in one sentence, with the status of what could not be done."""
    (tmp_path / "file").write_text("x", encoding="utf-8")
    for folder in (tmp_path / "file", tmp_path / "file" / "below" / "out"):
        report = Report()

        assert write(folder, generated(FILES), report, overwrite=True) is None
        assert [(f.code, f.span.file) for f in report] == [("cannot-write", str(folder))]
        assert report.diagnostics[0].message.endswith("not a directory")
        assert report.exit_status == 2
    assert snapshot(tmp_path) == {"file": "x"}


@pytest.mark.parametrize("kind", ["file", "folder"])
def test_a_file_and_a_folder_cannot_change_places(out: Path, kind: str) -> None:
    """A file where a folder has to be, or the other way round, stops the run before it begins."""
    files = {**FILES, "README.md/x.py": ""} if kind == "file" else {**FILES, "src": ""}
    del files["README.md" if kind == "file" else "src/pets/a.py"]
    before = snapshot(out)

    changes, said = put(out, files)
    assert changes is None
    assert said == [". cannot-write"]
    assert snapshot(out) == before


def test_what_cannot_be_made_is_said_without_a_name_of_ours(tmp_path: Path) -> None:
    """A path below `/proc` cannot be written by anybody; a name of the staging helps nobody."""
    proc = Path("/proc/self/fd/none/out")
    if not proc.parents[2].is_dir():
        pytest.skip("there is no /proc here")
    report = Report()

    assert write(proc, generated(FILES), report, overwrite=False) is None
    assert [f.code for f in report] == ["cannot-write"]
    assert ".specwright-" not in report.diagnostics[0].message
    assert snapshot(tmp_path) == {}


@pytest.mark.parametrize("failure", [OSError(28, "No space left on device"), KeyboardInterrupt()])
@pytest.mark.parametrize("after", range(10))
@pytest.mark.parametrize("fresh", [True, False], ids=["a first run", "a later run"])
def test_a_run_that_fails_half_way_changes_nothing(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    failure: BaseException,
    after: int,
    *,
    fresh: bool,
) -> None:
    """Whichever move fails, every file and every folder is as before."""
    folder = tmp_path / "out"
    if not fresh:
        put(folder, FILES)
    before = snapshot(tmp_path)
    files = {"README.md": "# Cats\n", "src/cats/a.py": "a = 1\n", "z.py": "", "zz.py": ""}
    real, calls = os.replace, iter(range(1000))

    def fail(source: Path, target: Path) -> None:
        if next(calls) == after:
            raise failure
        real(source, target)

    monkeypatch.setattr(os, "replace", fail)
    report = Report()
    count = 5 if fresh else 7
    if after >= count:
        assert write(folder, generated(files), report, overwrite=False) is not None
        return
    if isinstance(failure, KeyboardInterrupt):
        with pytest.raises(KeyboardInterrupt):
            write(folder, generated(files), report, overwrite=False)
    else:
        assert write(folder, generated(files), report, overwrite=False) is None
        assert [f.message for f in report] == [f"`{folder}`: no space left on device"]
    assert snapshot(tmp_path) == before


def test_a_link_that_leads_out_is_not_followed(tmp_path: Path) -> None:
    """Neither to write, nor to delete, nor to make a folder there."""
    outside, folder = tmp_path / "outside", tmp_path / "out"
    outside.mkdir()
    folder.mkdir()
    (folder / "src").symlink_to(outside)

    for overwrite in (False, True):
        assert put(folder, FILES, overwrite=overwrite) == (None, [". cannot-write"])
    assert snapshot(outside) == {}
    assert [path.name for path in folder.iterdir()] == ["src"]

    text = FILES["src/pets/a.py"]
    (outside / "pets").mkdir()
    (outside / "pets" / "a.py").write_text(text, encoding="utf-8")
    (folder / MANIFEST).write_text(generated({"src/pets/a.py": text})[MANIFEST], encoding="utf-8")
    assert put(folder, {"README.md": ""}) == (None, [". cannot-write"])
    assert (outside / "pets" / "a.py").read_text("utf-8") == text


def test_comparing_names_what_differs_and_writes_nothing(out: Path) -> None:
    """`check` says each file once, in the order of the paths."""
    (out / "README.md").write_text("edited\n", encoding="utf-8")
    (out / "src/pets/a.py").unlink()
    before = snapshot(out)
    files = generated({path: FILES[path] for path in ("README.md", "src/pets/a.py")})

    assert compare(out, files) == (
        Change(MANIFEST, "update", "nothing"),
        Change("README.md", "update", "edit"),
        Change("src/pets/a.py", "add", "nothing"),
        Change("src/pets/sub/b.py", "delete", "nothing"),
    )
    report = Report()
    report_drift(out, files, report)
    assert [(Path(f.span.file).relative_to(out).as_posix(), f.message) for f in report] == [
        (MANIFEST, "the file is not what its spec generates"),
        ("README.md", "the file is not what its spec generates"),
        ("src/pets/a.py", "the file is missing"),
        ("src/pets/sub/b.py", "the file is no longer generated"),
    ]
    assert {f.code for f in report} == {"drift"}
    assert snapshot(out) == before


def test_comparing_with_a_file_in_place_of_the_folder(tmp_path: Path) -> None:
    """What cannot be read is a finding, not a failure."""
    (tmp_path / "out").write_text("x", encoding="utf-8")
    report = Report()

    report_drift(tmp_path / "out", generated(FILES), report)
    assert [f.code for f in report] == ["cannot-read"]


def test_half_a_surrogate_pair_is_replaced(tmp_path: Path) -> None:
    """JSON can spell it, UTF-8 cannot; the second run must find what the first one wrote."""
    assert put(tmp_path, {"a.md": "x\ud800y"})[1] == []
    assert (tmp_path / "a.md").read_text("utf-8") == "x?y"
    assert put(tmp_path, {"a.md": "x\ud800y"}) == ((), [])


def test_a_file_that_was_asked_for(tmp_path: Path) -> None:
    """A report goes where it should, with the folders above, or a finding says why not."""
    report = Report()
    write_text(tmp_path / "deep" / "r.json", "{}\n", report)
    assert (tmp_path / "deep" / "r.json").read_bytes() == b"{}\n"

    write_text(tmp_path, "{}\n", report)
    assert [(f.code, f.message) for f in report] == [("cannot-write", "is a directory")]
