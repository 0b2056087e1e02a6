"""One package generated, if there is anything to do: the stages, the files, and the memory of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct, field
from msgspec.structs import replace

from .diagnostics import Report, Span
from .files import report_drift, write
from .listed import present_version
from .runs import recall, remember

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from .pipeline import Generated, Timings, Understood
    from .releasing import Released
    from .runs import Run
    from .source import Source
    from .verify import Verified


class Done(Struct, frozen=True):
    """How a run ended; `changes` is the number of files that it changed, None if it wrote nothing."""

    report: Report
    files: int
    operations: int
    changes: int | None
    tried: Verified | None = None
    released: str | None = None
    """The version that was released."""
    summary: dict[str, object] = field(default_factory=dict[str, object])


def remembered(run: Run) -> Done | None:
    """Return how a run ends that would only repeat an earlier one; None if this one may not."""
    known = recall(run)
    if known is None:
        return None
    report = Report()
    for found in known.findings:
        report.take(found)
    return Done(report, known.files, known.operations, 0)


def carried_out(run: Run, *, check_it: bool, overwrite: bool, carry: bool) -> Done:
    """Generate a package, write what changed, and return how it went.

    Args:
        run: The run.
        check_it: Put the package to use first, and write it if nothing is wrong with it.
        overwrite: Replace files that were edited, or that somebody else wrote.
        carry: Carry edits of files over, by merging them with what is generated.
    """
    # What there is to import takes longer than all of a run that changes nothing.
    from .pipeline import Timings, generate, summary, verified  # noqa: PLC0415 - see above

    report, timings = Report(), Timings()
    changes, version = None, None
    source = _versioned(run.source, run.output)
    made = generate(source, report, timings, keep_going=run.keep_going)
    beside: Mapping[str, bytes] = {}
    is_wrong = not made.files
    if run.releases and made.files:
        release = _released(run, made, report, timings)
        is_wrong = release is None
        if release is not None:
            made, version, beside = release.generated, release.version, release.beside
    tried = verified(made, report, timings) if check_it else None
    if not is_wrong and not (check_it and report.errors):
        changes = write(
            run.output, made.files, report, overwrite=overwrite, carry=carry, beside=beside
        )
    read = made.understood.library.files() if made.understood is not None else None
    if changes is not None and read is not None:
        remember(run, made.files, made.operations, read, report)
    said = summary(made, report.sorted(), timings, tried)
    count = None if changes is None else len(changes)
    version = version if changes is not None else None
    return Done(report, len(made.files), made.operations, count, tried, version, said)


def _versioned(source: Source, output: Path) -> Source:
    """Return a source with the version that its package has."""
    try:
        return replace(source, version=present_version(output))
    except OSError:
        return source  # whoever writes there says it


def _released(run: Run, made: Generated, report: Report, timings: Timings) -> Released | None:
    from .releasing import released  # noqa: PLC0415 - few runs need it, and what it imports

    try:
        return released(run, made, report, timings)
    except OSError as error:
        reason = (error.strerror or "it cannot be read").lower()
        report.add("cannot-read", Span(str(error.filename or run.output)), reason)
        return None


def drift(source: Source, output: Path) -> Report:
    """Return the findings about a spec, and about each file that is not what it generates.

    Nothing that was kept is believed: this is the guard of a repository.
    """
    from .pipeline import Timings, generate  # noqa: PLC0415 - as above

    report = Report()
    made = generate(_versioned(source, output), report, Timings())
    if made.files:
        report_drift(output, made.files, report)
    return report


def understood_api(source: Source, report: Report) -> Understood | None:
    """Return the API that a spec describes, or None if it cannot be read at all."""
    from .pipeline import Timings, understand  # noqa: PLC0415 - as above

    return understand(source, report, Timings())
