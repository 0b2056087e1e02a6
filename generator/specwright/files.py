"""Writes generated files, deletes stale ones, and finds drift: the only writer.

What Specwright wrote is listed, with hashes, in `.specwright.json` beside it. A file that is not in
that list is somebody else's, and so is the difference between a file and its hash; `ownership` says
what happens to either.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from .diagnostics import Span
from .listed import kept_release, read, renewed
from .manifest import (
    BASES,
    MANIFEST,
    Manifest,
    bases_of,
    bytes_of,
    hash_of,
    read_manifest,
    with_manifest,
    with_more,
)
from .merging import unresolved
from .ownership import Change, Place, judged
from .staging import PREFIX, put

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from .bases import Bases
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

_LISTS = (MANIFEST, BASES)
"""What is about the other files, and in no list itself."""
_WITHOUT_BASE = (
    "undo the edit, or pass --overwrite to discard it; from now on commit packages as they are "
    "generated, or write `merge: {bases: stored}` into sdk.yaml"
)


class _Plan(Struct, frozen=True):
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
    listed = read_manifest(read(folder / MANIFEST))
    return (
        listed is not None
        and bool(listed.files)
        and (listed.bases is None or _has(folder / BASES, listed.bases))
        and all(
            _is_left(_stale(folder, path), was, is_edited=path in listed.edited)
            for path, was in listed.files.items()
        )
    )


def _has(path: Path, hash_: str) -> bool:
    data = read(path)
    return data is not None and hash_of(data) == hash_


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
    listed = read_manifest(read(folder / MANIFEST)) or Manifest()
    base = _lookup(folder)
    taken_over = frozenset[str]() if overwrite else listed.edited
    data = {path: bytes_of(text) for path, text in files.items() if path not in _LISTS}
    gone = (path for path in listed.files if path not in files)
    verdicts: dict[str, Verdict] = {}
    for path in (*data, *gone):
        place = _place(folder, path, data.get(path), listed.files.get(path))
        place = replace(place, is_taken_over=path in taken_over)
        verdicts[path] = judged(place, base, carry=carry)
    changes = [verdict.change for verdict in verdicts.values() if verdict.change is not None]
    data |= {path: v.data for path, v in verdicts.items() if v.data is not None}
    if MANIFEST in files:
        edited = [path for path, verdict in verdicts.items() if verdict.is_edited]
        # An edited file is as it was generated in no commit either: for the next merge it is kept.
        kept = bases_of({path: files[path] for path in edited}) or None
        if BASES in files:
            kept = files[BASES] + kept_release(folder, listed.release)
        data |= {BASES: bytes_of(kept)} if kept else {}
        text = with_more(files[MANIFEST], edited=edited, bases=kept, release=listed.release)
        data[MANIFEST] = renewed(text, read(folder / MANIFEST))
        for path in (MANIFEST, BASES):
            changes += _changed(folder, path, data.get(path))
    return _Plan(data, verdicts, tuple(sorted(changes, key=lambda change: change.path)))


def _place(folder: Path, path: str, generated: bytes | None, was: str | None) -> Place:
    present = read(folder / path) if generated is not None else _stale(folder, path)
    is_link = (present is not None or generated is not None) and (folder / path).is_symlink()
    # A link that leads nowhere is somebody's too.
    return Place(
        path, b"" if is_link and present is None else present, generated, was, is_link=is_link
    )


def _lookup(folder: Path) -> Callable[[str, str], bytes | str]:
    """Return what finds the texts that were generated last; git is asked for the first of them."""

    @lru_cache(maxsize=1)
    def opened() -> Bases:
        from .bases import Bases  # noqa: PLC0415 - few runs need it, or what reads git

        return Bases(folder, read(folder / BASES) or b"")

    return lambda path, hash_: opened().find(path, hash_)


def _changed(folder: Path, path: str, data: bytes | None) -> list[Change]:
    """Return the change of a list of ours, which nobody has to be asked for."""
    present = read(folder / path)
    if present == data:
        return []
    if present is None:
        return [Change(path, "add", "nothing")]
    return [Change(path, "update" if data is not None else "delete", "nothing")]


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
    beside: Mapping[str, bytes] | None = None,
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
        beside: Files of others that are to change too, with what they hold then.
    """
    try:
        plan = _plan(folder, files, carry=carry, overwrite=overwrite)
        if not overwrite and _report_losses(folder, plan, report):
            return None
        _report_conflicts(folder, plan.conflicts, report)
        if any(conflict.blocks for conflict in plan.conflicts):
            return None
        others = beside or {}
        changes = (*plan.changes, *(c for p, d in others.items() for c in _changed(folder, p, d)))
        if changes:
            put(folder, {**plan.data, **others}, changes, last=_LISTS)
    except OSError as error:
        _report_error("cannot-write", folder, error, report)
        return None
    return changes


def _report_losses(folder: Path, plan: _Plan, report: Report) -> bool:
    """Report what writing would lose, and return whether there is anything."""
    lost = [change for change in plan.changes if change.loses != "nothing"]
    if lost and read_manifest(read(folder / MANIFEST)) is None:
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
        elif (lacks := plan.verdicts[change.path].lacks) is not None:
            message = f"the file was edited, and there is nothing to merge it with: {lacks}"
            report.add("edited-file", span, message, help=_WITHOUT_BASE)
        else:
            what = "deleted" if change.kind == "add" else "edited"
            what = "replaced by a link" if Path(span.file).is_symlink() else what
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
    if PREFIX in where.name or PREFIX in where.parent.name:
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


def _stale(folder: Path, path: str) -> bytes | None:
    """Return what a file of the list holds; None if it is gone, or if no such file is ours.

    The list may have been edited: it leads to nothing outside.
    """
    if Path(path).is_absolute() or ".." in Path(path).parts:
        return None
    try:
        return read(folder / path)
    except (NotADirectoryError, IsADirectoryError, ValueError):
        return None
