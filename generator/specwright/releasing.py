"""A release of a package: what has changed since the last one, its version, and its changelog."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, cast

from msgspec import Struct
from msgspec.structs import replace

from .bases import Bases
from .compared import with_surfaces
from .config import AUTO
from .diagnostics import Span
from .diff import compare_packages, read_settings, sdk_bump
from .listed import SURFACE, last_release, present_text, present_version
from .manifest import BASES, MANIFEST, Release, bytes_of, hash_of, output_of, with_more
from .pipeline import made
from .project import diff_table
from .release import (
    CHANGELOG,
    Entry,
    VersionError,
    entry,
    following,
    is_final,
    later,
    read,
    with_entry,
)
from .revisions import Repository, RevisionError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .diagnostics import Report
    from .diff import Change, Settings
    from .pipeline import Generated, Timings
    from .runs import Run
    from .source import Source

_FIRST = Entry((("", "The first release."),))
_UNSEEN = ("Fixed", "Corrections that change no name, signature or type")


class Released(Struct, frozen=True):
    """A package as it is released, and the files beside it that change with that.

    `version` is None if nothing is released, as nothing has changed.
    """

    generated: Generated
    version: str | None
    beside: Mapping[str, bytes]


def released(run: Run, generated: Generated, report: Report, timings: Timings) -> Released | None:
    """Return a package with its next version, and its changelog with an entry for that.

    Args:
        run: The run, which generates with the present version.
        generated: What it generated.
        report: Takes the findings.
        timings: Takes the seconds of each stage.

    Returns:
        The package; None if something is wrong.

    Raises:
        OSError: The folder of the package could not be read.
    """
    last = last_release(run.output)
    if (
        last is not None
        and output_of(generated.files) == last.output
        and not _ends(run, generated, last)
    ):
        return Released(generated, None, {})
    said = _first(run, generated, report) if last is None else _next(run, generated, last, report)
    if said is None or generated.understood is None:
        return None
    version, noted = said
    source = replace(run.source, version=version)
    whole = made(source, generated.understood, report, timings)
    text = _changelog(run.output, version, noted, report)
    if text is None or not whole.files:
        return None
    files = whole.files
    release = Release(version, hash_of(bytes_of(files[SURFACE])), output_of(files))
    listed = with_more(files[MANIFEST], release=release)
    return Released(replace(whole, files={**files, MANIFEST: listed}), version, {CHANGELOG: text})


def _ends(run: Run, generated: Generated, last: Release) -> bool:
    """Return whether a final version follows what led up to it."""
    is_decided = _chosen(generated)[0] == AUTO
    return is_decided and run.pre is None and not is_final(last.version)


def _chosen(generated: Generated) -> tuple[str, Span | None]:
    """Return the version in the configuration, and where it is."""
    if generated.understood is None:
        return AUTO, None
    config = generated.understood.config
    return config.version, config.version_node.span if config.version_node else None


def _first(run: Run, generated: Generated, report: Report) -> tuple[str, Entry] | None:
    chosen, span = _chosen(generated)
    if chosen != AUTO:
        return (chosen, _FIRST) if _is_usable(run, chosen, span, report) else None
    version, span = present_version(run.output), Span(f"{run.output}/{SURFACE}")
    if version is None:
        return following("0.1.0.dev0", "none", run.pre), _FIRST
    if not _is_version(version, span, report):
        return None
    return (following(f"{version}.dev0", "none", run.pre) if run.pre else version), _FIRST


def _next(
    run: Run, generated: Generated, last: Release, report: Report
) -> tuple[str, Entry] | None:
    """Return the version that follows the last release, and what is said of it."""
    if not _is_version(last.version, Span(f"{run.output}/{MANIFEST}"), report):
        return None
    changes = _changes(run, generated, last, report)
    if changes is None:
        return None
    is_same = output_of(generated.files) == last.output
    level = sdk_bump(changes, "", "", _settings(report)).level
    level = "patch" if level == "none" and not is_same else level
    version = _version(run, generated, last, level, report)
    noted = entry(changes)
    if is_same:
        noted = Entry((("", f"No changes since {last.version}."),))
    return (version, noted if noted.lines else Entry((_UNSEEN,))) if version is not None else None


def _version(
    run: Run, generated: Generated, last: Release, level: str, report: Report
) -> str | None:
    chosen, span = _chosen(generated)
    try:
        needed = following(last.version, level, run.pre if chosen == AUTO else None)
    except VersionError as error:
        report.add(
            "invalid-package-version", Span(f"{run.output}/{MANIFEST}"), str(error), help=_PHASE
        )
        return None
    if chosen == AUTO:
        return needed
    if not _is_usable(run, chosen, span, report):
        return None
    place = span or Span(str(run.source.config))
    if not later(chosen, last.version):
        message = f"`{chosen}` does not come after {last.version}, which is released already"
        help_ = f"write `{needed}` or more, or `auto`"
        report.add("version-not-raised", place, message, help=help_)
        return None
    if later(needed, chosen) and is_final(chosen):
        message = f"what has changed since {last.version} asks for {needed} or more"
        report.add("version-too-small", place, message, help=f"write `{needed}`, or `auto`")
    return chosen


_PHASE = "release without --pre, or with a later phase"


def _is_usable(run: Run, chosen: str, span: Span | None, report: Report) -> bool:
    place = span or Span(str(run.source.config or run.source.spec))
    if run.pre is not None:
        message = f"the version is `{chosen}`, and --pre chooses another one"
        help_ = "write the phase into the version, as `1.4.0rc1`, or write `auto`"
        report.add("invalid-package-version", place, message, help=help_)
        return False
    return _is_version(chosen, place, report)


def _is_version(text: str, span: Span, report: Report) -> bool:
    if read(text) is None:
        report.add("invalid-package-version", span, f"`{text}` is no version of a Python package")
        return False
    return True


def _changes(
    run: Run, generated: Generated, last: Release, report: Report
) -> tuple[Change, ...] | None:
    """Return what has changed since the last release: in the package, and in the document if git has it."""
    place = run.output / SURFACE
    bases = Bases(run.output, (present_text(run.output / BASES) or "").encode())
    present = bytes_of(present_text(place) or "")
    data = present if hash_of(present) == last.surface else bases.find(SURFACE, last.surface)
    if isinstance(data, str):
        message = f"what {last.version} offered is not known: {data}"
        report.add("unknown-release", Span(str(place)), message)
        return None
    surfaces = (_surface(data), _surface(bytes_of(generated.files[SURFACE])))
    settings = _settings(report)
    base = _source_of(run, place, data)
    today = datetime.now(UTC).date()
    found = with_surfaces(base, run.source, surfaces, settings, today) if base is not None else None
    return found if found is not None else compare_packages(*surfaces, settings)


def _source_of(run: Run, place: Path, surface: bytes) -> Source | None:
    """Return what the last release was made from: what is committed together with what it offered."""
    try:
        repository = Repository.around(run.output)
        commit = repository.introduced(place, surface)
        if commit is None:
            return None
        return replace(run.source, reader=repository.tree(commit, commit[:12]))
    except RevisionError:
        return None


def _surface(data: bytes) -> dict[str, object]:
    return cast("dict[str, object]", json.loads(data))


def _settings(report: Report) -> Settings:
    table, span = diff_table(Path.cwd(), report)
    return read_settings(table, span, report)


def _changelog(folder: Path, version: str, noted: Entry, report: Report) -> bytes | None:
    """Return the changelog with an entry; None if it is no text."""
    place = folder / CHANGELOG
    if place.is_symlink():
        message = "it is a link, which a release would replace"
        report.add("cannot-read", Span(str(place)), message, help="make it a file")
        return None
    try:
        text = present_text(place)
    except UnicodeDecodeError:
        message = "it is no UTF-8, so nothing can be added"
        report.add("cannot-read", Span(str(place)), message, help="save it as UTF-8")
        return None
    written = noted.text(version, datetime.now(UTC).date())
    return bytes_of(with_entry(text, version, written))
