"""The command `diff`: reads its options, compares, prints, and says how it went."""

from __future__ import annotations

import os
import sys
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, NoReturn, cast

import typer
from msgspec.structs import replace
from typer.core import TyperCommand

from .compared import Options, SideError, compared
from .diagnostics import Report
from .diff import (
    FilterError,
    GateError,
    Outcome,
    accepted,
    catalogue,
    explained,
    read_acceptances,
    read_filters,
    read_gates,
    read_settings,
    remarks,
    table,
    written,
)
from .diff.render import (
    to_markdown,
    to_output,
    to_text,
)
from .diff_output import DiffFormat, UsageError, rendered, targets, terminal
from .document import DISK, Library
from .files import append_text, write_text
from .inputs import InputError, read_inputs
from .project import diff_table
from .revisions import RevisionError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .diff import Acceptance, Change, Comparison, Gate, Settings


What = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[BASE] [HEAD]",
        help="Each a file, a URL, - for standard input, <rev>:<path>, or a revision.",
    ),
]
Formats = Annotated[
    list[DiffFormat] | None, typer.Option("--format", help="How it is written; several.")
]
Outputs = Annotated[
    list[Path] | None,
    typer.Option("--output", "-o", help="Where to: a file for each --format, in their order."),
]
FailOn = Annotated[
    list[str] | None,
    typer.Option("--fail-on", help="Such as http=breaking,sdk=source; none for no gate."),
]
Promise = Annotated[
    list[str] | None,
    typer.Option("--gate", help="WIRE, SDK_RUNTIME, SDK_SOURCE or SDK_TYPES."),
]
Profile = Annotated[str | None, typer.Option("--profile", help="default, strict or lenient.")]
Only = Annotated[
    list[str] | None, typer.Option("--only", help="tag:NAME, path:PATTERN or rule:PATTERN.")
]
Exclude = Annotated[
    list[str] | None, typer.Option("--exclude", help="The same, for what is left out; or internal.")
]
Service = Annotated[list[str] | None, typer.Option("--service", help="Only this service; several.")]
Accept = Annotated[Path | None, typer.Option("--accept", help="A file of accepted changes.")]
Write = Annotated[bool, typer.Option("--write", help="Add what fails to the file of --accept.")]
Reason = Annotated[str, typer.Option("--reason", help="With --write: why.")]
By = Annotated[str | None, typer.Option("--by", help="With --write: who says so.")]
Until = Annotated[
    datetime | None,
    typer.Option("--until", formats=["%Y-%m-%d"], help="With --write: how long."),
]
Explain = Annotated[
    str | None, typer.Option("--explain", help="A rule, or the fingerprint of a change.")
]
ListRules = Annotated[bool, typer.Option("--list-rules", help="List all rules.")]
Config = Annotated[Path | None, typer.Option("--config", help="An sdk.yaml for both documents.")]
AllowRemote = Annotated[
    bool, typer.Option("--allow-remote", help="Fetch addresses, and follow references there.")
]
AllowOutside = Annotated[
    bool, typer.Option("--allow-outside", help="Let references leave the folder of a spec.")
]


# Typer has no name for the class of all mistakes in a command line.
_Mistake = cast("type[typer.BadParameter]", typer.BadParameter.__base__)


class DiffCommand(TyperCommand):
    """The command, whose mistakes in options are one sentence as all others are."""

    def make_context(self, *args: Any, **extra: Any) -> Any:
        """Read the options.

        Raises:
            typer.Exit: They cannot be read.
        """
        try:
            return super().make_context(*args, **extra)
        except _Mistake as error:
            message = error.format_message().replace("Value error, ", "").replace("\n", " ")
            _fail(message.rstrip("."))


def diff_command(
    what: What = None,
    formats: Formats = None,
    outputs: Outputs = None,
    fail_on: FailOn = None,
    gate: Promise = None,
    profile: Profile = None,
    only: Only = None,
    exclude: Exclude = None,
    service: Service = None,
    accept: Accept = None,
    write: Write = False,
    reason: Reason = "",
    by: By = None,
    until: Until = None,
    explain: Explain = None,
    list_rules: ListRules = False,
    config: Config = None,
    allow_remote: AllowRemote = False,
    allow_outside: AllowOutside = False,
) -> None:
    """Say what changes for HTTP clients and for users of the package between two versions."""
    if list_rules or explain in {each.id for each in catalogue()}:
        typer.echo(_rules(explain, formats), nl=False)
        return
    report, today = Report(), datetime.now(UTC).date()
    try:
        settings = _settings(profile, report)
        levels = [settings.fail_on] if settings.fail_on is not None else []
        gates = read_gates(fail_on or levels, gate or settings.gates)
        options = Options(
            settings,
            today,
            read_filters(only or []),
            read_filters(exclude or [], may_be_internal=True),
        )
        places = targets(formats or [], outputs or [], sys.argv[1:])
        place = accept or (Path(settings.accept) if settings.accept else None)
        acceptances = _acceptances(place, report, may_lack=write)
        _stop_if_wrong(report)
        inputs = read_inputs(
            what or [],
            service or (),
            config=config,
            allow_remote=allow_remote,
            allow_outside=allow_outside,
        )
        found = [compared(pair, options) for pair in inputs.pairs]
    except (GateError, FilterError, InputError, RevisionError, SideError, UsageError) as error:
        _fail(str(error))
    outcome = _outcome(found, gates, acceptances, today, inputs.name)
    if explain is not None:
        _explain(explain, outcome)
    elif write:
        _write(place, outcome, reason, by, until, report)
    else:
        _print(places, outcome, report)


def _outcome(
    found: Sequence[Comparison],
    gates: tuple[Gate, ...],
    acceptances: Sequence[Acceptance],
    today: date,
    name: str,
) -> Outcome:
    fingerprints = [change.fingerprint for each in found for change in each.changes]
    comparisons = tuple(_with_acceptances(each, acceptances, today) for each in found)
    return Outcome(comparisons, gates, remarks(fingerprints, acceptances, today), name)


def _print(
    places: Sequence[tuple[DiffFormat, Path | None]], outcome: Outcome, report: Report
) -> None:
    """Write an outcome in all its forms, and end with what the gates say."""
    for kind, path in places:
        _put(kind, path, outcome, report)
    _stop_if_wrong(report)
    if outcome.failed:
        raise typer.Exit(1)


def _put(kind: DiffFormat, path: Path | None, outcome: Outcome, report: Report) -> None:
    text = rendered(kind, outcome, is_file=path is not None)
    if path is not None:
        write_text(path, text, report)
    else:
        typer.echo(text, nl=False)
    if kind is DiffFormat.GITHUB:
        summary, values = (os.environ.get(f"GITHUB_{n}") for n in ("STEP_SUMMARY", "OUTPUT"))
        if summary:
            append_text(Path(summary), to_markdown(outcome, most=900_000), report)
        if values:
            append_text(Path(values), to_output(outcome), report)


def _settings(profile: str | None, report: Report) -> Settings:
    table, span = diff_table(Path.cwd(), report)
    if profile is not None:
        table = {**table, "profile": profile}
    settings = read_settings(table, span, report)
    if profile is not None and settings.profile != profile:
        message = f"`{profile}` is no profile: write default, strict or lenient"
        raise UsageError(message)
    return settings


def _acceptances(path: Path | None, report: Report, *, may_lack: bool) -> tuple[Acceptance, ...]:
    if path is None or (may_lack and not DISK.is_file(path)):
        return ()
    root = Library(report).open(path)
    return read_acceptances(root, report) if root is not None else ()


def _with_acceptances(
    comparison: Comparison, acceptances: Sequence[Acceptance], today: date
) -> Comparison:
    return replace(comparison, changes=accepted(comparison.changes, acceptances, today))


def _write(
    path: Path | None,
    outcome: Outcome,
    reason: str,
    by: str | None,
    until: datetime | None,
    report: Report,
) -> None:
    """Add the changes for which a gate fails to an accept file."""
    if path is None or not reason.strip():
        _fail("--write takes --accept FILE and --reason TEXT")
    last = until.date() if until is not None else None
    changes: list[Change] = [change for change in outcome.changes if outcome.fails(change)]
    present = DISK.read(path) if DISK.is_file(path) else None
    if isinstance(present, str):
        _fail(f"{path}: {present}")
    text = present.decode(errors="replace") if present is not None else None
    if not changes:
        typer.echo(f"{path}: no gate fails, so there is nothing to accept")
        return
    write_text(path, written(text, changes, reason=reason, by=by, until=last), report)
    _stop_if_wrong(report)
    typer.echo(f"{path}: {len(changes)} accepted")


def _explain(text: str, outcome: Outcome) -> None:
    """Print all about one change, by its fingerprint, and about its rule."""
    for comparison in outcome.comparisons:
        found = tuple(c for c in comparison.changes if c.fingerprint.startswith(text))
        if found and len(text) >= 4:
            one = replace(comparison, changes=found)
            typer.echo(to_text(Outcome((one,)), terminal()))
            typer.echo(explained(found[0].rule), nl=False)
            return
    _fail(f"`{text}` is no rule (--list-rules lists them) and no fingerprint of a change here")


def _rules(explain: str | None, formats: Sequence[DiffFormat] | None) -> str:
    """Return the page of a rule, or the list of all."""
    if explain is not None:
        return explained(explain)
    return table() if formats == [DiffFormat.MARKDOWN] else _listed()


def _listed() -> str:
    found = catalogue()
    width = max(len(each.id) for each in found)
    return "".join(f"{each.id:{width}}  {each.summary}\n" for each in found)


def _stop_if_wrong(report: Report) -> None:
    """Say what was found in settings and accept files; an error among it ends the run."""
    milder = [each for each in report if each not in report.errors]
    for each in milder:
        typer.echo(f"specwright: {each.span}: {each.message}", err=True)
        report.diagnostics.remove(each)
    if report.errors:
        _fail("\n".join(f"{each.span}: {each.message}" for each in report.errors))


def _fail(message: str) -> NoReturn:
    for line in message.split("\n"):
        typer.echo(f"specwright: {line}", err=True)
    raise typer.Exit(2)
