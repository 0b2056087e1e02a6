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
    hashes = {path: _hash(text.encode()) for path, text in sorted(files.items())}
    manifest = json.dumps({"specwright": generator, "files": hashes}, indent=2) + "\n"
    return {**files, MANIFEST: manifest}


def compare(folder: Path, files: Mapping[str, str]) -> tuple[Change, ...]:
    """Return what writing `files` into `folder` would change there, in the order of the paths.

    Raises:
        OSError: The folder could not be read.
    """
    owned = _owned(folder)
    changes: list[Change] = []
    for path, text in files.items():
        present = _read(folder / path)
        if present == text.encode():
            continue
        if present is None:
            changes.append(Change(path, "add", "nothing"))
        else:
            changes.append(Change(path, "update", _loss(path, present, owned)))
    for path in owned:
        present = _read(folder / path) if path not in files and _is_inside(path) else None
        if present is not None:
            changes.append(Change(path, "delete", _loss(path, present, owned)))
    return tuple(sorted(changes, key=lambda change: change.path))


def report_drift(folder: Path, changes: tuple[Change, ...], report: Report) -> None:
    """Report every file that is not what would be generated."""
    says = {
        "add": "is missing",
        "update": "is not what its spec generates",
        "delete": "is no longer generated",
    }
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
        lost = [c for c in changes if c.loses != "nothing" and not overwrite]
        for change in lost:
            code = "edited-file" if change.loses == "edit" else "unowned-file"
            what = "was edited since it was generated" if change.loses == "edit" else "is not ours"
            report.add(code, Span(f"{folder}/{change.path}"), f"the file {what}")
        if lost:
            return None
        if changes:
            _carry_out(folder, files, changes)
    except OSError as error:
        where = error.filename2 or error.filename or folder
        reason = (error.strerror or "it cannot be written").lower()
        report.add("cannot-write", Span(str(folder)), f"`{where}`: {reason}")
        return None
    return changes


def write_text(path: Path, text: str, report: Report) -> None:
    """Write one file that a caller asked for, such as a report."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        reason = (error.strerror or "it cannot be written").lower()
        report.add("cannot-write", Span(str(path)), reason)


def _carry_out(folder: Path, files: Mapping[str, str], changes: tuple[Change, ...]) -> None:
    """Write everything beside its place, then move it there; undo all if a move fails."""
    folder.mkdir(parents=True, exist_ok=True)
    staging = Path(tempfile.mkdtemp(prefix=".specwright-", dir=folder))
    moved: list[tuple[Path, Path | None]] = []
    try:
        for number, change in enumerate(changes):
            if change.kind != "delete":
                (staging / f"new{number}").write_bytes(files[change.path].encode())
        for number, change in enumerate(changes):
            place = folder / change.path
            old = staging / f"old{number}"
            _make_parent(folder, place)
            if change.kind != "add":
                os.replace(place, old)  # noqa: PTH105 - the counterpart of the move below
            moved.append((place, old if change.kind != "add" else None))
            if change.kind != "delete":
                os.replace(staging / f"new{number}", place)  # noqa: PTH105 - atomic on every system
    except OSError:
        for place, former in reversed(moved):
            place.unlink(missing_ok=True)
            if former is not None:
                os.replace(former, place)  # noqa: PTH105 - see above
        raise
    finally:
        shutil.rmtree(staging, ignore_errors=True)
    for change in changes:
        if change.kind == "delete":
            _remove_empty(folder, (folder / change.path).parent)


def _make_parent(folder: Path, place: Path) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
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


def _owned(folder: Path) -> dict[str, str]:
    """Return the hashes of the files that were written here; none if the list cannot be read."""
    data = _read(folder / MANIFEST)
    try:
        manifest: object = json.loads(data) if data is not None else {}
    except ValueError:
        return {}
    files = cast("dict[str, object]", manifest).get("files") if isinstance(manifest, dict) else None
    if not isinstance(files, dict):
        return {}
    entries = cast("dict[str, object]", files)
    return {path: value for path, value in entries.items() if isinstance(value, str)}


def _is_inside(path: str) -> bool:
    """Return whether a path from a list leads nowhere else: the list may have been edited."""
    return not Path(path).is_absolute() and ".." not in Path(path).parts


def _read(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None


def _hash(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
