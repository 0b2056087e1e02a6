"""`generate --merge`: edits of generated files are carried over, and nothing is ever lost."""

from __future__ import annotations

import hashlib
import json
import random
import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from typer.testing import CliRunner

from specwright.cache import CHOICE
from specwright.cli import app
from specwright.diagnostics import Report
from specwright.files import BASES, MANIFEST, report_drift, with_manifest, write
from specwright.merging import merge

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

BASE = "".join(f"line {n}\n" for n in range(1, 10))
NEW = BASE.replace("line 7\n", "line 7 of now\n")
EDITED = BASE.replace("line 2\n", "line 2 of mine\n")
CLASH = BASE.replace("line 7\n", "line 7 of mine\n")


class Package:
    """A folder with a file `a.txt` that was generated, and one that stays the same."""

    def __init__(self, folder: Path, text: str = BASE, *, stores_bases: bool = True) -> None:
        self.folder = folder
        self.stores_bases = stores_bases
        self.file = folder / "a.txt"
        assert self.run(text) == []

    def run(self, text: str | None, *, carry: bool = False, overwrite: bool = False) -> list[str]:
        """Generate, and return what is said."""
        report = Report()
        write(self.folder, self._files(text), report, overwrite=overwrite, carry=carry)
        return self._said(report)

    def check(self, text: str | None) -> list[str]:
        """Return what `check` says."""
        report = Report()
        report_drift(self.folder, self._files(text), report)
        return self._said(report)

    def edited(self) -> list[str]:
        """Return the files that the list says are meant to be different."""
        found: list[str] = json.loads((self.folder / MANIFEST).read_text()).get("edited", [])
        return found

    def snapshot(self) -> dict[str, bytes]:
        return {p.name: p.read_bytes() for p in self.folder.iterdir()}

    def _files(self, text: str | None) -> Mapping[str, str]:
        files = {"b.txt": "same\n"} | ({"a.txt": text} if text is not None else {})
        return with_manifest(files, "1.0", stores_bases=self.stores_bases)

    def _said(self, report: Report) -> list[str]:
        lines = (f":{f.span.line}" if f.span.line else "" for f in report)
        names = (f"{f.code} {Path(f.span.file).name}" for f in report)
        return [name + line for name, line in zip(names, lines, strict=True)]


@pytest.fixture
def package(tmp_path: Path) -> Package:
    """Return a package that was generated once."""
    return Package(tmp_path / "out")


FORMS: dict[str, Callable[[str], str]] = {
    "lines": lambda text: text,
    "line ends of Windows": lambda text: text.replace("\n", "\r\n"),
    "no newline at the end": lambda text: text.removesuffix("\n"),
}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("output", ["unchanged", "changed", "gone"])
@pytest.mark.parametrize("user", ["unchanged", "edited", "edited the same lines", "deleted"])
def test_nothing_is_lost_whatever_both_sides_did(
    package: Package, user: str, output: str, form: str
) -> None:
    """Each combination, with what git does for it; and then again, which changes nothing."""
    mine = {"unchanged": BASE, "edited": EDITED, "edited the same lines": CLASH}.get(user)
    now = {"unchanged": BASE, "changed": NEW, "gone": None}[output]
    if mine is None:
        package.file.unlink()
    elif user != "unchanged":
        mine = FORMS[form](mine)
        package.file.write_bytes(mine.encode())
    said = package.run(now, carry=True)
    left = package.file.read_bytes().decode() if package.file.exists() else None

    match user, output:
        case _, "unchanged":
            assert (said, left) == ([], mine)
        case "unchanged", _:
            assert (said, left) == ([], now)
        case "deleted", "changed":
            assert (said, left) == (["merge-conflict a.txt"], NEW)
        case "deleted", "gone":
            assert (said, left) == ([], None)
        case _, "gone":
            assert (said, left) == (["merge-conflict a.txt"], mine)
        case "edited", _:
            both = FORMS[form](EDITED.replace("line 7\n", "line 7 of now\n"))
            assert (said, left) == ([], both)
        case _:
            assert said == ["merge-conflict a.txt:7"]
            assert left is not None
            assert "line 7 of mine" in left
            assert "line 7 of now" in left
    if said == ["merge-conflict a.txt:7"]:
        return
    before = package.snapshot()
    assert package.check(now) == []
    assert package.run(now) == []
    assert package.run(now, carry=True) == []
    assert package.snapshot() == before


def test_a_conflict_looks_as_in_git_and_waits_for_somebody(package: Package) -> None:
    """With marks in it, the file is not merged again, and nothing at all is written."""
    package.file.write_text(CLASH)
    assert package.run(NEW, carry=True) == ["merge-conflict a.txt:7"]
    assert package.file.read_text() == (
        "line 1\nline 2\nline 3\nline 4\nline 5\nline 6\n"
        "<<<<<<< edited\nline 7 of mine\n=======\nline 7 of now\n>>>>>>> generated\nline 8\nline 9\n"
    )
    assert package.edited() == ["a.txt"]

    before = package.snapshot()
    for now in (NEW, BASE):
        assert package.run(now, carry=True) == ["merge-conflict a.txt:7"]
        assert package.snapshot() == before
    assert package.check(NEW) == ["merge-conflict a.txt:7"]
    package.file.write_text(NEW.replace("of now", "of both"))
    assert package.run(NEW) == []
    assert package.check(NEW) == []


def test_an_edit_that_was_taken_over_is_carried_from_run_to_run(package: Package) -> None:
    """What was generated last is the base, not what was there first; `check` asks for a merge."""
    package.file.write_text(EDITED)
    assert package.run(BASE) == ["edited-file a.txt"]
    assert package.check(BASE) == ["drift a.txt"]
    for now in (NEW, NEW.replace("line 5\n", ""), BASE):
        assert package.check(now)[-1] == "drift a.txt"
        assert package.run(now, carry=True) == []
        assert package.file.read_text() == now.replace("line 2\n", "line 2 of mine\n")
        assert package.check(now) == []
    assert package.run(NEW) == ["edited-file a.txt"]
    assert package.run(NEW, overwrite=True) == []
    assert package.file.read_text() == NEW
    assert package.edited() == []


def test_an_edit_that_is_generated_now_is_one_no_more(package: Package) -> None:
    """The file is ours again, and may change."""
    package.file.write_text(NEW)
    assert package.run(BASE, carry=True) == []
    assert package.edited() == ["a.txt"]
    assert package.run(NEW, carry=True) == []
    assert package.edited() == []


def test_a_deleted_file_stays_deleted_until_it_is_generated_differently(package: Package) -> None:
    """Without `--merge`, a file that is missing is written again."""
    package.file.unlink()
    assert package.check(BASE) == ["drift a.txt"]
    assert package.run(BASE, carry=True) == []
    assert package.check(BASE) == []
    assert package.run(BASE) == []
    assert package.run(NEW) == ["edited-file a.txt"]
    assert not package.file.exists()
    assert package.run(NEW, carry=True) == ["merge-conflict a.txt"]
    assert package.run(NEW, carry=True) == []
    assert package.file.read_text() == NEW


def test_an_edited_file_that_is_no_longer_generated_becomes_a_file_of_its_owner(
    package: Package,
) -> None:
    """It is not in the list any more; where it is generated again, it is in the way."""
    package.file.write_text(EDITED)
    assert package.run(None, carry=True) == ["merge-conflict a.txt"]
    assert package.check(None) == []
    assert package.run(BASE, carry=True) == ["unowned-file a.txt"]
    assert package.file.read_text() == EDITED


def test_bytes_that_are_no_text_are_not_merged(package: Package) -> None:
    """They stay as long as nothing else changes; then somebody has to choose."""
    package.file.write_bytes(b"\x89PNG\0\n")
    assert package.run(BASE, carry=True) == []
    before = package.snapshot()

    assert package.run(NEW, carry=True) == ["merge-conflict a.txt"]
    assert package.snapshot() == before
    package.file.write_bytes(EDITED.encode("utf-16"))
    assert package.run(NEW, carry=True) == ["merge-conflict a.txt"]


def test_other_encodings_and_both_line_ends_are_carried_as_bytes(package: Package) -> None:
    """A merge is one of lines of bytes, whatever they mean."""
    mine = EDITED.replace("mine", "M\xe4rz").encode("latin-1").replace(b"line 4\n", b"line 4\r\n")
    package.file.write_bytes(mine)

    assert package.run(NEW, carry=True) == []
    assert package.file.read_bytes() == mine.replace(b"line 7\n", b"line 7 of now\n")


@pytest.mark.parametrize("damage", ["gone", "cut", "other", "marks"])
def test_without_the_base_an_edited_file_stays(package: Package, damage: str) -> None:
    """What is kept is checked by its hash: a wrong base would lose lines in silence."""
    place = package.folder / BASES
    lines = place.read_bytes().splitlines(keepends=True)
    other = [lines[0][:65] + lines[1][65:], lines[1][:65] + lines[0][65:]]
    kept = {"cut": [line[:-9] + b"\n" for line in lines], "other": other}.get(damage)
    if damage == "gone":
        place.unlink()
    elif kept is not None:
        place.write_bytes(b"".join(kept))
    else:
        place.write_bytes(b"<<<<<<< a\n" + b"".join(lines) + b"=======\n>>>>>>> b\n")
    package.file.write_text(EDITED)
    before = package.snapshot()

    if damage == "marks":
        assert package.run(NEW, carry=True) == []
        return
    assert package.run(NEW, carry=True) == ["edited-file a.txt"]
    assert package.snapshot() == before
    assert package.check(BASE) == ["drift .specwright.bases", "drift a.txt"]
    assert package.run(BASE, carry=True) == []
    assert package.run(NEW, carry=True) == []


def test_what_is_stored_are_the_texts_as_they_are(package: Package) -> None:
    """The same bytes on every machine; a change of a file changes a line, and any text goes through."""
    odd = 'quote " back \\ tab \t line \u2028 bell \a end'
    for text in (BASE, odd):
        package.run(text)
        lines = (package.folder / BASES).read_text("utf-8").split("\n")
        kept = dict(line.split(" ", 1) for line in lines[:-1])
        assert {json.loads(text) for text in kept.values()} == {text, "same\n"}
        assert all(
            hashlib.sha256(json.loads(text).encode()).hexdigest() == hash_
            for hash_, text in kept.items()
        )
    package.file.write_bytes(odd.encode() + b" mine")
    assert package.run("first\n" + odd, carry=True) == ["merge-conflict a.txt:1"]


def test_what_is_stored_goes_when_nobody_asks_for_it(package: Package) -> None:
    """It is ours, though it is in no list."""
    package.stores_bases = False
    package.file.write_text(EDITED)

    assert package.check(NEW) == [
        "drift .specwright.bases",
        "drift .specwright.json",
        "drift a.txt",
    ]
    assert package.run(NEW, carry=True) == []
    assert package.file.read_text() == EDITED.replace("line 7\n", "line 7 of now\n")
    package.file.write_text(NEW)
    assert package.run(NEW, carry=True) == []
    assert not (package.folder / BASES).exists()


class History:
    """A git repository around a package that stores nothing for merges."""

    def __init__(self, folder: Path) -> None:
        self.top = folder
        self.git("init", "-q", "-b", "main")
        self.package = Package(folder / "o\u0308 u t" / "p", stores_bases=False)

    def git(self, *arguments: str) -> None:
        own = ("-c", "user.name=a", "-c", "user.email=a@b.c", "-c", "commit.gpgsign=false")
        subprocess.run(["git", "-C", self.top, *own, *arguments], check=True, capture_output=True)

    def commit(self) -> None:
        self.git("add", "-A")
        self.git("commit", "-q", "-m", "x")


@pytest.fixture
def history(tmp_path: Path) -> History:
    """Return a package in git with nothing committed."""
    if shutil.which("git") is None:
        pytest.skip("there is no git")
    folder = tmp_path / "r\u00e9po"
    folder.mkdir()
    return History(folder)


BOTH = EDITED.replace("line 7\n", "line 7 of now\n")


def test_the_base_is_found_in_git(history: History) -> None:
    """And then carried from merge to merge, with what only an edited file has to keep."""
    package = history.package
    history.commit()
    package.file.write_text(EDITED)
    assert package.run(NEW, carry=True) == []
    assert package.file.read_text() == BOTH
    kept = (package.folder / BASES).read_text()
    assert [json.loads(line[64:]) for line in kept.splitlines()] == [NEW]

    for now in (NEW.replace("line 5\n", ""), BASE, NEW):
        history.commit()
        assert package.check(now) == [
            "drift .specwright.bases",
            "drift .specwright.json",
            "drift a.txt",
        ]
        assert package.run(now, carry=True) == []
        assert package.file.read_text() == now.replace("line 2\n", "line 2 of mine\n")
        assert package.check(now) == []
    package.file.write_text(NEW)
    assert package.run(NEW) == []
    assert package.edited() == []
    assert not (package.folder / BASES).exists()


@pytest.mark.parametrize("where", ["index", "branch", "stash", "merged branch", "link"])
def test_a_base_is_found_wherever_git_has_it(history: History, where: str) -> None:
    """Staged, on a branch that is not merged, in a stash, or on a branch whose text a merge dropped."""
    package = history.package
    (history.top / "x").write_text("x")
    match where:
        case "index":
            history.git("add", "-A")
        case "branch":
            history.git("checkout", "-q", "-b", "other")
            history.commit()
            history.git("branch", "-q", "empty", "HEAD")
            history.git("checkout", "-q", "--orphan", "third")
        case "stash":
            history.git("add", "x")
            history.git("commit", "-q", "-m", "x")
            history.git("stash", "-q", "-u")
            history.git("stash", "apply", "-q")
        case "merged branch":
            history.git("add", "x")
            history.git("commit", "-q", "-m", "x")
            history.git("checkout", "-q", "-b", "other")
            history.commit()
            history.git("checkout", "-q", "main")
            history.git("merge", "-q", "-s", "ours", "--no-ff", "other")
            history.git("checkout", "-q", "other", "--", ".")
        case _:
            history.commit()
            (history.top / "link").symlink_to(package.folder.parent)
            package.folder = history.top / "link" / package.folder.name
            package.file = package.folder / "a.txt"
    package.file.write_text(EDITED)

    assert package.run(NEW, carry=True) == []
    assert package.file.read_text() == BOTH


def test_without_a_base_it_is_said_why_and_what_to_do(history: History, tmp_path: Path) -> None:
    """No repository, nothing committed, a shallow clone: the edit stays, and nothing is written."""
    history.package.file.write_text(EDITED)
    history.commit()
    (history.top / "x").write_text("x")
    history.commit()
    clone = tmp_path / "clone"
    history.git("clone", "-q", "--depth=1", history.top.as_uri(), str(clone))
    alone = Package(tmp_path / "alone", stores_bases=False)
    alone.file.write_text(EDITED)
    cases = {
        "is in no git repository": alone.folder,
        "no commit has it as it was generated": history.package.folder,
        "no commit has it as it was generated, and the clone is shallow": clone
        / history.package.folder.relative_to(history.top),
    }
    for said, folder in cases.items():
        report = Report()
        before = {path.name: path.read_bytes() for path in folder.iterdir()}
        files = with_manifest({"a.txt": NEW, "b.txt": "other\n"}, "1.0")

        assert write(folder, files, report, overwrite=False, carry=True) is None
        assert [(f.code, f.span.file) for f in report] == [("edited-file", f"{folder}/a.txt")]
        assert report.diagnostics[0].message.endswith(said)
        assert "bases: stored" in str(report.diagnostics[0].help)
        assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


def test_marks_that_are_generated_are_no_conflict(tmp_path: Path) -> None:
    """A description may show how a conflict looks."""
    shown = BASE + "<<<<<<< HEAD\na\n=======\nb\n>>>>>>> other\n"
    package = Package(tmp_path / "out", shown)
    package.file.write_text(shown.replace("line 2\n", ""))

    assert package.run(shown, carry=True) == []
    assert package.check(shown) == []
    assert package.run(shown.replace("line 7\n", ""), carry=True) == []


def _changed(lines: list[str], chance: random.Random, name: str) -> list[str]:
    lines = list(lines)
    for _ in range(chance.randrange(4)):
        at = chance.randrange(len(lines) + 1)
        new = [f"{name} {chance.randrange(10**9)}\n" for _ in range(chance.randrange(3))]
        lines[at : at + chance.randrange(4)] = new
    return lines or ["x\n"]


@pytest.mark.skipif(shutil.which("git") is None, reason="git is the other implementation")
def test_a_merge_is_that_of_git(tmp_path: Path) -> None:
    """The same conflicts are found, and without any the text is the same."""
    chance = random.Random(8)
    places = [tmp_path / name for name in ("edited", "base", "generated")]
    seen: set[bool] = set()
    for _ in range(60):
        base = [f"line {n}\n" for n in range(chance.randrange(1, 30))]
        texts = (_changed(base, chance, "mine"), base, _changed(base, chance, "now"))
        for place, lines in zip(places, texts, strict=True):
            place.write_text("".join(lines))
        git = subprocess.run(["git", "merge-file", "-p", *places], capture_output=True, check=False)
        ours, old, theirs = ("".join(lines).encode() for lines in texts)
        merged = merge(old, ours, theirs)

        assert bool(merged.conflicts) == bool(git.returncode)
        seen.add(bool(merged.conflicts))
        if not merged.conflicts:
            assert merged.data == git.stdout
    assert seen == {True, False}


def test_texts_of_one_line_repeated_end_soon() -> None:
    """Lines that nothing tells apart are never compared each with each by the thousand."""
    sizes = (20_000, 20_001, 19_999)
    base, ours, theirs = (b"x\ny\n" * size for size in sizes)
    edits = {n: b"%d\n" % n for n in range(0, 3000, 7)}
    lines = ours.splitlines(keepends=True)
    mine = b"".join(edits.get(n, line) for n, line in enumerate(lines))

    assert b"2100\n" in merge(base, mine, theirs).data


SPEC = """\
openapi: 3.1.0
info: {title: Pets, version: "1"}
paths:
  /pets:
    get:
      operationId: listPets
      summary: All pets
      tags: [pets]
      responses: {"204": {description: none}}
"""


def test_an_edit_survives_another_spec(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """From the command line: a method of one's own beside those of the spec, and files of one's own."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv(CHOICE, str(tmp_path / "cache"))
    spec, module = Path("s.yaml"), Path("o/src/pets/resources/pets.py")
    spec.write_text(SPEC)
    Path("sdk.yaml").write_text("merge: {bases: stored}\n")
    invoke = CliRunner().invoke
    generate = ["generate", "s.yaml", "--out", "o", "--config", "sdk.yaml", "--name", "pets"]
    assert invoke(app, generate).exit_code == 0
    own = [Path("o/src/pets/lib/extra.py"), Path("o/examples/own.py"), Path("o/notes.txt")]
    for path in own:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("mine")
    extra = "\n\ndef first(pets: object) -> object:\n    return pets\n"
    module.write_text(module.read_text() + extra)
    spec.write_text(SPEC.replace("All pets", "Every pet"))

    assert invoke(app, generate).exit_code == 1
    ran = invoke(app, [*generate, "--merge"])
    assert ran.exit_code == 0, ran.output
    assert "Every pet" in module.read_text()
    assert module.read_text().endswith(extra)
    assert [path.read_text() for path in own] == ["mine"] * 3
    assert ", unchanged" in invoke(app, generate).output
    assert invoke(app, [*generate, "--merge", "--overwrite"]).exit_code == 2
    changed = invoke(app, [*generate[:-1], "other", "--overwrite"])
    assert changed.exit_code == 0
    assert own[0].read_text() == "mine"


def test_inputs_that_make_the_same_are_no_change(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither `check` nor `generate` says anything of a list that differs in what files were made from."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv(CHOICE, str(tmp_path / "cache"))
    spec, listed = Path("specs/pets/openapi.yaml"), Path("generated/pets") / MANIFEST
    spec.parent.mkdir(parents=True)
    spec.write_text(SPEC)
    Path("pyproject.toml").write_text("[tool.specwright]\n")
    invoke = CliRunner().invoke
    assert invoke(app, ["generate"]).exit_code == 0
    before = listed.read_bytes()
    edits = [SPEC + "components: {schemas: {}}\nx-unread: 1\n", "# A comment\n" + SPEC, SPEC]
    for text in edits:
        spec.write_text(text)
        assert invoke(app, ["check"]).exit_code == 0
        ran = invoke(app, ["generate"])
        assert (ran.exit_code, ", unchanged" in ran.output) == (0, True)
        assert listed.read_bytes() == before
    spec.write_text(SPEC.replace("All pets", "Every pet"))
    assert invoke(app, ["check"]).exit_code == 1
    assert invoke(app, ["generate"]).exit_code == 0
    assert json.loads(listed.read_bytes())["made_from"] != json.loads(before)["made_from"]


def test_what_is_kept_is_in_no_distribution(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither the list nor the texts: who installs a package has no use for them."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv(CHOICE, str(tmp_path / "cache"))
    Path("s.yaml").write_text(SPEC)
    Path("sdk.yaml").write_text("merge: {bases: stored}\n")
    generate = ["generate", "s.yaml", "--out", "o", "--config", "sdk.yaml", "--name", "pets"]
    assert CliRunner().invoke(app, generate).exit_code == 0
    assert {MANIFEST, BASES} <= {path.name for path in Path("o").iterdir()}
    command = [sys.executable, "-m", "hatchling", "build", "-d", str(tmp_path / "dist")]
    subprocess.run(command, cwd="o", check=True, capture_output=True)

    source, wheel = sorted(Path("dist").iterdir(), key=lambda path: path.suffix)
    with tarfile.open(source) as packed:
        names = packed.getnames()
    with zipfile.ZipFile(wheel) as zipped:
        names += zipped.namelist()
    assert any(name.endswith("surface.json") for name in names)
    assert [name for name in names if ".specwright" in name] == []
