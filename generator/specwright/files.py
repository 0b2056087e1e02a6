"""Writes generated files, deletes stale ones, and finds drift: the only writer.

What Specwright wrote is listed, with hashes, in `.specwright.json` beside it. A file that is not in
that list is somebody else's, and so is the difference between a file and its hash.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal, cast

from .diagnostics import Span

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .diagnostics import Report

MANIFEST = ".specwright.json"
_STAGING = ".specwright-"


@dataclass(frozen=True, slots=True)
class Change:
    """What writing would do to a file, and whether that would lose somebody's work."""

    path: str
    kind: Literal["add", "update", "delete"]
    loses: Literal["nothing", "edit", "foreign"]


def with_manifest(files: Mapping[str, str], generator: str) -> dict[str, str]:
    """Return the files with the list of them.

    Args:
        files: Texts by path.
        generator: The version of the generator.
    """
    hashes = {path: _hash(_bytes(text)) for path, text in sorted(files.items())}
    manifest = json.dumps({"specwright": generator, "files": hashes}, indent=2) + "\n"
    return {**files, MANIFEST: manifest}


def is_as_written(folder: Path) -> bool:
    """Return whether every file of the list in a folder is there, as it was written."""
    owned = _owned(folder)
    return bool(owned) and all(
        (data := _stale(folder, path)) is not None and _hash(data) == was
        for path, was in (owned or {}).items()
    )


def compare(folder: Path, files: Mapping[str, str]) -> tuple[Change, ...]:
    """Return what writing `files` into `folder` would change there, in the order of the paths.

    Raises:
        OSError: The folder could not be read.
    """
    owned = _owned(folder) or {}
    changes: list[Change] = []
    for path, text in files.items():
        present = _read(folder / path)
        if present == _bytes(text):
            continue
        if present is None:
            changes.append(Change(path, "add", "nothing"))
        else:
            changes.append(Change(path, "update", _loss(path, present, owned)))
    for path in owned:
        present = _stale(folder, path) if path not in files else None
        if present is not None:
            changes.append(Change(path, "delete", _loss(path, present, owned)))
    return tuple(sorted(changes, key=lambda change: change.path))


def report_drift(folder: Path, files: Mapping[str, str], report: Report) -> None:
    """Report every file that is not what would be generated; nothing is written."""
    says = {
        "add": "the file is missing",
        "update": "the file is not what its spec generates",
        "delete": "the file is no longer generated",
    }
    try:
        changes = compare(folder, files)
    except OSError as error:
        _report_error("cannot-read", folder, error, report)
        return
    for change in changes:
        report.add("drift", Span(f"{folder}/{change.path}"), says[change.kind])


def write(
    folder: Path, files: Mapping[str, str], report: Report, *, overwrite: bool
) -> tuple[Change, ...] | None:
    """Write files, delete those that are no longer generated, and return what changed.

    Either all is done or nothing: None is returned and findings are reported where somebody's work
    would be lost and `overwrite` is not set, or where the folder cannot be written.
    """
    try:
        changes = compare(folder, files)
        if not overwrite and _report_losses(folder, changes, report):
            return None
        if changes:
            _carry_out(folder, files, changes)
    except OSError as error:
        _report_error("cannot-write", folder, error, report)
        return None
    return changes


def _report_losses(folder: Path, changes: tuple[Change, ...], report: Report) -> bool:
    """Report what writing would lose, and return whether there is anything."""
    lost = [change for change in changes if change.loses != "nothing"]
    if lost and _owned(folder) is None:
        # Such as the marks of a merge: everything looks foreign, and one thing is wrong.
        report.add(
            "edited-file",
            Span(f"{folder}/{MANIFEST}"),
            "the list of generated files cannot be read",
            help="restore it, or pass --overwrite to write all files again",
        )
        return True
    for change in lost:
        code = "edited-file" if change.loses == "edit" else "unowned-file"
        what = "was edited since it was generated" if change.loses == "edit" else "is not ours"
        report.add(code, Span(f"{folder}/{change.path}"), f"the file {what}")
    return bool(lost)


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


def _carry_out(folder: Path, files: Mapping[str, str], changes: tuple[Change, ...]) -> None:
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
                (staging / f"new{number}").write_bytes(_bytes(files[change.path]))
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


def _loss(
    path: str, present: bytes, owned: Mapping[str, str]
) -> Literal["nothing", "edit", "foreign"]:
    if path == MANIFEST:
        return "nothing"
    if path not in owned:
        return "foreign"
    return "nothing" if owned[path] == _hash(present) else "edit"


def _owned(folder: Path) -> dict[str, str] | None:
    """Return the hashes of the files that were written here; None if the list cannot be read."""
    data = _read(folder / MANIFEST)
    if data is None:
        return {}
    try:
        manifest: object = json.loads(data)
    except (ValueError, RecursionError):
        return None
    files = cast("dict[str, object]", manifest).get("files") if isinstance(manifest, dict) else None
    if not isinstance(files, dict):
        return None
    entries = cast("dict[str, object]", files)
    return {path: value for path, value in entries.items() if isinstance(value, str)}


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


def _bytes(text: str) -> bytes:
    """Return the bytes of a text; half of a surrogate pair, which none has, is replaced."""
    return text.encode(errors="replace")


def _hash(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
