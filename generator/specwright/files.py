"""Writes generated files, deletes stale ones, and finds drift: the only writer.

What Specwright wrote is listed, with hashes, in `.specwright.json` beside it. A file that is not in
that list is somebody else's, and so is the difference between a file and its hash; `ownership` says
what happens to either.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from .diagnostics import Span
from .manifest import (
    BASES,
    MANIFEST,
    Manifest,
    bases_of,
    bytes_of,
    hash_of,
    read_manifest,
    with_edited,
    with_manifest,
)
from .merging import unresolved
from .ownership import Change, Place, judged

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .diagnostics import Report
    from .ownership import Conflict, Verdict

__all__ = [
    "BASES",
    "MANIFEST",
    "Change",
    "append_text",
    "compare",
    "is_as_written",
    "report_drift",
    "with_manifest",
    "write",
    "write_new",
    "write_text",
]

_STAGING = ".specwright-"


@dataclass(frozen=True, slots=True)
class _Plan:
    """What is to stand in a folder, and how it gets there: nothing of it is done yet."""

    data: Mapping[str, bytes]
    verdicts: Mapping[str, Verdict]
    changes: tuple[Change, ...]

    @property
    def conflicts(self) -> tuple[Conflict, ...]:
        """All conflicts, in the order of the paths."""
        return tuple(c for _, v in sorted(self.verdicts.items()) for c in v.conflicts)


def is_as_written(folder: Path) -> bool:
    """Return whether every file of the list in a folder is as a run would leave it.

    A file with an edit that was taken over is, unless conflicts in it are not resolved.
    """
    listed = read_manifest(_read(folder / MANIFEST))
    return (
        listed is not None
        and bool(listed.files)
        and all(
            _is_left(_stale(folder, path), was, is_edited=path in listed.edited)
            for path, was in listed.files.items()
        )
    )


def _is_left(data: bytes | None, was: str, *, is_edited: bool) -> bool:
    is_same = data is not None and hash_of(data) == was
    return not is_same and not unresolved(data or b"", None) if is_edited else is_same


def compare(folder: Path, files: Mapping[str, str]) -> tuple[Change, ...]:
    """Return what writing `files` into `folder` would change there, in the order of the paths.

    Raises:
        OSError: The folder could not be read.
    """
    return _plan(folder, files, carry=False, overwrite=False).changes


def _plan(folder: Path, files: Mapping[str, str], *, carry: bool, overwrite: bool) -> _Plan:
    listed = read_manifest(_read(folder / MANIFEST)) or Manifest()
    bases = _read(folder / BASES) if carry else None
    taken_over = frozenset[str]() if overwrite else listed.edited
    data = {path: bytes_of(text) for path, text in files.items() if path != MANIFEST}
    gone = (path for path in listed.files if path not in files)
    verdicts: dict[str, Verdict] = {}
    for path in (*data, *gone):
        present = _read(folder / path) if path in data else _stale(folder, path)
        place = Place(path, present, data.get(path), listed.files.get(path), path in taken_over)
        verdicts[path] = judged(place, bases, carry=carry)
    changes = [verdict.change for verdict in verdicts.values() if verdict.change is not None]
    data |= {path: v.data for path, v in verdicts.items() if v.data is not None}
    if MANIFEST in files:
        edited = (path for path, verdict in verdicts.items() if verdict.is_edited)
        data[MANIFEST] = bytes_of(with_edited(files[MANIFEST], edited))
        present = _read(folder / MANIFEST)
        if present != data[MANIFEST]:
            changes.append(Change(MANIFEST, "update" if present is not None else "add", "nothing"))
    return _Plan(data, verdicts, tuple(sorted(changes, key=lambda change: change.path)))


def report_drift(folder: Path, files: Mapping[str, str], report: Report) -> None:
    """Report every file that is not what would be generated; nothing is written.

    An edit that was taken over is none, as long as what is generated is what it was merged with.
    """
    says = {
        "add": "the file is missing",
        "update": "the file is not what its spec generates",
        "delete": "the file is no longer generated",
    }
    try:
        plan = _plan(folder, files, carry=False, overwrite=False)
    except OSError as error:
        _report_error("cannot-read", folder, error, report)
        return
    for change in plan.changes:
        report.add("drift", Span(f"{folder}/{change.path}"), says[change.kind])
    _report_conflicts(folder, plan.conflicts, report)


def write(
    folder: Path,
    files: Mapping[str, str],
    report: Report,
    *,
    overwrite: bool,
    carry: bool = False,
) -> tuple[Change, ...] | None:
    """Write files, delete those that are no longer generated, and return what changed.

    Either all is done or nothing: None is returned and findings are reported where somebody's work
    would be lost and `overwrite` is not set, or where the folder cannot be written.

    Args:
        folder: The folder of the package.
        files: What is generated.
        report: Takes the findings; also those of conflicts, which are written into the files.
        overwrite: Discard edits, and replace files of others.
        carry: Carry edits over, by merging them with what is generated.
    """
    try:
        plan = _plan(folder, files, carry=carry, overwrite=overwrite)
        if not overwrite and _report_losses(folder, plan, report):
            return None
        _report_conflicts(folder, plan.conflicts, report)
        if any(conflict.blocks for conflict in plan.conflicts):
            return None
        kept = _kept(folder, files)
        changes = plan.changes + ((kept[0],) if kept else ())
        if changes:
            _carry_out(folder, {**plan.data, **({BASES: kept[1]} if kept else {})}, changes)
    except OSError as error:
        _report_error("cannot-write", folder, error, report)
        return None
    return plan.changes


def _kept(folder: Path, files: Mapping[str, str]) -> tuple[Change, bytes] | None:
    """Return what has to be kept for a later merge; None if it is there."""
    former = _read(folder / BASES)
    texts = (bytes_of(text) for path, text in files.items() if path != MANIFEST)
    data = bases_of(texts, former)
    if data == former:
        return None
    return Change(BASES, "add" if former is None else "update", "nothing"), data


def _report_losses(folder: Path, plan: _Plan, report: Report) -> bool:
    """Report what writing would lose, and return whether there is anything."""
    lost = [change for change in plan.changes if change.loses != "nothing"]
    if lost and read_manifest(_read(folder / MANIFEST)) is None:
        # Such as the marks of a merge: everything looks foreign, and one thing is wrong.
        report.add(
            "edited-file",
            Span(f"{folder}/{MANIFEST}"),
            "the list of generated files cannot be read",
            help="restore it, or pass --overwrite to write all files again",
        )
        return True
    for change in lost:
        span = Span(f"{folder}/{change.path}")
        if change.loses == "foreign":
            report.add("unowned-file", span, "the file is not ours")
        elif not plan.verdicts[change.path].has_base:
            message = f"the file was edited, and `{BASES}` does not have what was generated"
            help_ = f"restore `{BASES}`, undo the edit, or pass --overwrite to discard it"
            report.add("edited-file", span, message, help=help_)
        else:
            what = "deleted" if change.kind == "add" else "edited"
            report.add("edited-file", span, f"the file was {what} since it was generated")
    return bool(lost)


def _report_conflicts(folder: Path, conflicts: tuple[Conflict, ...], report: Report) -> None:
    for conflict in conflicts:
        line = conflict.line
        span = Span(f"{folder}/{conflict.path}", line, 1 if line is not None else None)
        report.add("merge-conflict", span, conflict.message)


def _report_error(code: str, folder: Path, error: OSError, report: Report) -> None:
    reason = (error.strerror or f"it {code.replace('-', ' ')}").lower()
    where = Path(str(error.filename2 or error.filename or folder))
    if _STAGING in where.name or _STAGING in where.parent.name:
        where = folder  # a name that nobody has seen
    report.add(code, Span(str(folder)), f"`{where}`: {reason}")


def write_text(path: Path, text: str, report: Report) -> None:
    """Write one file that a caller asked for, such as a report."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        reason = (error.strerror or "it cannot be written").lower()
        report.add("cannot-write", Span(str(path)), reason)


def append_text(path: Path, text: str, report: Report) -> None:
    """Add to the end of a file that others write as well, such as the summary of a job."""
    try:
        with path.open("a", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except OSError as error:
        reason = (error.strerror or "it cannot be written").lower()
        report.add("cannot-write", Span(str(path)), reason)


def write_new(path: Path, text: str, report: Report, *, overwrite: bool = False) -> bool:
    """Write one file where there is none yet, and return whether that was done."""
    if path.exists() and not overwrite:
        report.add("unowned-file", Span(str(path)), f"`{path.name}` is there already")
        return False
    start = report.mark()
    write_text(path, text, report)
    return not report.errors_since(start)


def _carry_out(folder: Path, data: Mapping[str, bytes], changes: tuple[Change, ...]) -> None:
    """Write everything beside its place, then move it there; undo all if anything fails."""
    made: list[Path] = []
    moved: list[tuple[Path, Path | None]] = []
    staging: Path | None = None
    ready: set[Path] = set()
    try:
        _make_folder(folder, made)
        staging = Path(tempfile.mkdtemp(prefix=_STAGING, dir=folder))
        for number, change in enumerate(changes):
            if change.kind != "delete":
                (staging / f"new{number}").write_bytes(data[change.path])
        for number, change in enumerate(changes):
            place = folder / change.path
            if place.parent not in ready:
                _check_inside(folder, place)
                _make_folder(place.parent, made)
                ready.add(place.parent)
            if change.kind != "add":
                os.replace(place, staging / f"old{number}")  # noqa: PTH105 - the counterpart of the move below
            moved.append((place, staging / f"old{number}" if change.kind != "add" else None))
            if change.kind != "delete":
                os.replace(staging / f"new{number}", place)  # noqa: PTH105 - atomic on every system
    except BaseException:  # an interrupt as well
        _undo(moved)
        if staging is not None:
            shutil.rmtree(staging, ignore_errors=True)
        for created in reversed(made):
            created.rmdir()
        raise
    shutil.rmtree(staging, ignore_errors=True)
    for change in changes:
        if change.kind == "delete":
            _remove_empty(folder, (folder / change.path).parent)


def _undo(moved: list[tuple[Path, Path | None]]) -> None:
    for place, former in reversed(moved):
        place.unlink(missing_ok=True)
        if former is not None:
            os.replace(former, place)  # noqa: PTH105 - the counterpart of the move there


def _make_folder(folder: Path, made: list[Path]) -> None:
    """Make a folder and those above it, and remember which were not there."""
    missing = [path for path in (folder, *folder.parents) if not path.exists()]
    for path in reversed(missing):
        path.mkdir()
        made.append(path)


def _check_inside(folder: Path, place: Path) -> None:
    if not place.parent.resolve().is_relative_to(folder.resolve()):
        raise OSError(0, "a link leads out of the output folder", str(place.parent))


def _remove_empty(folder: Path, parent: Path) -> None:
    while parent != folder and parent.is_dir() and not any(parent.iterdir()):
        parent.rmdir()
        parent = parent.parent


def _stale(folder: Path, path: str) -> bytes | None:
    """Return what a file of the list holds; None if it is gone, or if no such file is ours.

    The list may have been edited: it leads to nothing outside.
    """
    if Path(path).is_absolute() or ".." in Path(path).parts:
        return None
    try:
        return _read(folder / path)
    except (NotADirectoryError, IsADirectoryError, ValueError):
        return None


def _read(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None
