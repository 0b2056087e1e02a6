"""Moves files to their places: all of them or none.

What is new is written beside its place and moved there in one step, so that a file has its old or its
new text at any time. The list of files comes after them: whoever dies on the way leaves the old list, with
what is kept for merges with it, and for that the next run does the rest.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from .ownership import Change

PREFIX = ".specwright-"
"""What the name of the folder begins with where files wait to be moved."""


def put(
    folder: Path, data: Mapping[str, bytes], changes: Iterable[Change], *, last: Sequence[str]
) -> None:
    """Carry changes of files out; undo all if anything fails.

    Args:
        folder: The folder of the package.
        data: What files are to hold, by path.
        changes: What is to be done.
        last: The paths of what is about the other files, in their order.

    Raises:
        OSError: Something could not be done; nothing has changed.
    """
    changes = sorted(changes, key=lambda c: last.index(c.path) if c.path in last else -1)
    made: list[Path] = []
    moved: list[tuple[Path, Path | None]] = []
    staging: Path | None = None
    ready: set[Path] = set()
    try:
        _make_folder(folder, made)
        staging = Path(tempfile.mkdtemp(prefix=PREFIX, dir=folder))
        for number, change in enumerate(changes):
            if change.kind != "delete":
                _write(f"{staging}/new{number}", data[change.path])
        for number, change in enumerate(changes):
            place = folder / change.path
            if place.parent not in ready:
                _check_inside(folder, place)
                _make_folder(place.parent, made)
                ready.add(place.parent)
            former = staging / f"old{number}" if change.kind != "add" else None
            if former is not None and change.kind == "update":
                _keep(place, former, staging / f"new{number}")
            moved.append((place, former))
            if change.kind == "delete" and former is not None:
                os.replace(place, former)  # noqa: PTH105 - the counterpart of the move below
            else:
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


def _write(path: str, data: bytes) -> None:
    """Write a new file; a run writes thousands, and a `Path` takes as long as the system for each."""
    with open(path, "xb") as file:  # noqa: PTH123 - see above
        file.write(data)


def _keep(place: Path, former: Path, new: Path) -> None:
    """Keep what is at a place, without a moment when nothing is there; its permissions go on."""
    if place.is_symlink():
        former.symlink_to(place.readlink())
    else:
        shutil.copy2(place, former)
        shutil.copymode(place, new)


def _undo(moved: list[tuple[Path, Path | None]]) -> None:
    for place, former in reversed(moved):
        if former is None:
            place.unlink(missing_ok=True)
        elif former.exists() or former.is_symlink():
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
