"""The command line: reads arguments, calls the pipeline, prints, and says how it went."""

from __future__ import annotations

import gc
import json
import sys
from pathlib import Path
from typing import Annotated

import typer
from msgspec.structs import replace

from . import __version__
from .cli_options import (
    AllOption,
    ConfigOption,
    ExcludeOption,
    Format,
    FormatOption,
    IncludeOption,
    KeepGoingOption,
    MergeOption,
    OutsideOption,
    OverlayOption,
    OverwriteOption,
    PreOption,
    ReleaseOption,
    RemoteOption,
)
from .diagnostics import RULES, Report, to_github, to_json, to_texts
from .files import write_new, write_text
from .generation import Done, carried_out, drift, remembered, understood_api
from .progress import progress
from .project import Service, find_services, home_of
from .rules import listing, page, pages, to_data
from .runs import Run
from .source import Source

app = typer.Typer(
    name="specwright",
    help="Turns OpenAPI documents into typed Python SDKs.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


if sys.argv[1:2] != ["generate"]:  # a run of that which changes nothing takes less than this import
    from .diff_command import DiffCommand, diff_command

    app.command("diff", cls=DiffCommand)(diff_command)


def _version(value: bool) -> None:
    if value:
        typer.echo(f"specwright {__version__}")
        raise typer.Exit


@app.callback()
def _options(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    """Turns OpenAPI documents into typed Python SDKs."""


@app.command("generate")
def generate_command(
    what: Annotated[
        list[str] | None,
        typer.Argument(metavar="[SERVICE...] | SPEC", help="Services, or one spec with --out."),
    ] = None,
    out: Annotated[Path | None, typer.Option("--out", help="The folder of the package.")] = None,
    name: Annotated[str | None, typer.Option("--name", help="What the package is called.")] = None,
    config: ConfigOption = None,
    overlay: OverlayOption = None,
    include: IncludeOption = None,
    exclude: ExcludeOption = None,
    report_file: Annotated[
        Path | None, typer.Option("--report", help="Write what was done and found, as JSON.")
    ] = None,
    keep_going: KeepGoingOption = False,
    overwrite: OverwriteOption = False,
    merge: MergeOption = False,
    release: ReleaseOption = False,
    pre: PreOption = None,
    check_it: Annotated[
        bool,
        typer.Option(
            "--verify", help="Import, type-check and try what was generated, then write it."
        ),
    ] = False,
    allow_remote: RemoteOption = False,
    allow_outside: OutsideOption = False,
    show_all: AllOption = False,
    output_format: FormatOption = Format.TEXT,
) -> None:
    """Generate the packages of this project, or one package from any spec."""
    filters = [*(include or []), *(exclude or [])]
    if merge and overwrite:
        _usage("--merge keeps edits and --overwrite discards them: pass one of them")
    if pre is not None and not release:
        _usage("--pre goes with --release")
    if release and (filters or keep_going):
        _usage("--release is of the whole package: without filters and --keep-going")
    report = Report()
    _check_filters(filters, out)
    services = _services(what or [], out, name, config, overlay or [], report)
    runs: list[dict[str, object]] = []
    for service in services:
        source = replace(service.source, allow_remote=allow_remote, allow_outside=allow_outside)
        source = replace(source, include=tuple(include or ()), exclude=tuple(exclude or ()))
        run = Run(service.output, source, keep_going, release, pre)
        # A report says how long each stage took; what is verified is looked at again.
        done = None if check_it or report_file else remembered(run)
        if done is None:
            with progress(f"Generating {service.name}"):
                done = carried_out(run, check_it=check_it, overwrite=overwrite, carry=merge)
            runs.append(done.summary)
        _merge(done.report, report)
        if done.changes is not None and output_format is not Format.JSON:
            typer.echo(_said(service, done, done.changes))
    if report_file is not None:
        from .pipeline import report_text  # noqa: PLC0415 - it has been imported by now

        write_text(report_file, report_text(runs, report), report)
    _finish(report, output_format, whole=show_all)


@app.command("check")
def check_command(
    services: Annotated[
        list[str] | None, typer.Argument(metavar="[SERVICE...]", help="The services to check.")
    ] = None,
    allow_remote: RemoteOption = False,
    allow_outside: OutsideOption = False,
    show_all: AllOption = False,
    output_format: FormatOption = Format.TEXT,
) -> None:
    """Say which generated files are not what their specs generate."""
    report = Report()
    for service in find_services(Path.cwd(), services or [], report):
        source = replace(service.source, allow_remote=allow_remote, allow_outside=allow_outside)
        with progress(f"Checking {service.name}"):
            _merge(drift(source, service.output), report)
    _finish(report, output_format, whole=show_all)


@app.command("init")
def init_command(
    what: Annotated[
        str | None, typer.Argument(metavar="[SERVICE | SPEC]", help="A service, or any spec.")
    ] = None,
    out: Annotated[Path | None, typer.Option("--out", help="The file to write.")] = None,
    schema: Annotated[str | None, typer.Option("--schema", help="Its schema, for editors.")] = None,
    overlay: OverlayOption = None,
    overwrite: Annotated[bool, typer.Option("--overwrite", help="Replace a file.")] = False,
    allow_remote: RemoteOption = False,
    allow_outside: OutsideOption = False,
) -> None:
    """Write an sdk.yaml that says what is decided about a spec anyway, to be changed."""
    report = Report()
    is_spec = what is not None and what.endswith((".yaml", ".yml", ".json"))
    found = () if is_spec else find_services(Path.cwd(), [what] if what else [], report)
    sources = [_source(Path(what or ""), overlay)] if is_spec else [s.source for s in found]
    if out is not None and len(sources) > 1:
        _usage("--out takes exactly one service")
    for source in sources:
        place = out or source.spec.parent / "sdk.yaml"
        opened = replace(source, allow_remote=allow_remote, allow_outside=allow_outside)
        from .pipeline import Timings  # noqa: PLC0415 - as above
        from .starting import started  # noqa: PLC0415 - as above

        text = started(opened, report, Timings(), schema)
        if text is not None and write_new(place, text, report, overwrite=overwrite):
            typer.echo(f"{place}: written")
    _finish(report, Format.TEXT)


@app.command("lint")
def lint_command(
    specs: Annotated[list[Path], typer.Argument(metavar="SPEC...", help="The OpenAPI documents.")],
    overlay: OverlayOption = None,
    allow_remote: RemoteOption = False,
    allow_outside: OutsideOption = False,
    show_all: AllOption = False,
    output_format: FormatOption = Format.TEXT,
) -> None:
    """Print what is wrong with specs, and generate nothing."""
    report = Report()
    for spec in specs:
        own = replace(
            _source(spec, overlay), allow_remote=allow_remote, allow_outside=allow_outside
        )
        with progress(f"Reading {spec}"):
            understood_api(own, report)
    _finish(report, output_format, whole=show_all)


@app.command("mock")
def mock_command(
    spec: Annotated[Path, typer.Argument(help="The OpenAPI document.")],
    port: Annotated[
        int, typer.Option("--port", min=0, max=65535, help="0 takes a free one.")
    ] = 4010,
    overlay: OverlayOption = None,
    allow_remote: RemoteOption = False,
    allow_outside: OutsideOption = False,
) -> None:
    """Serve a spec on this machine: judge each request by it, and answer with an example."""
    report = Report()
    source = replace(_source(spec, overlay), allow_remote=allow_remote, allow_outside=allow_outside)
    with progress(f"Reading {spec}"):
        understood = understood_api(source, report)
    if understood is None or report.errors:
        _finish(report, Format.TEXT)
        raise typer.Exit(report.exit_status or 2)
    gc.enable()
    from .mock import MockServer  # noqa: PLC0415 - openapi-core is slow to import, and only used here

    try:
        root = understood.root
        document = Path(root.file.name)
        server = MockServer(
            document,
            understood.api,
            root.value,
            port=port,
            log=typer.echo,
            library=understood.library,
        )
    except OSError as error:
        typer.echo(f"specwright: port {port}: {(error.strerror or str(error)).lower()}", err=True)
        raise typer.Exit(2) from None
    except ValueError as error:
        typer.echo(f"specwright: {spec} cannot be served: {error}", err=True)
        raise typer.Exit(2) from None
    typer.echo(f"{spec} is served at {server.url} (stop with Ctrl+C)")
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        server.close()


@app.command("rules")
def rules_command(
    code: Annotated[str | None, typer.Argument(metavar="[ID]", help="One rule, whole.")] = None,
    folder: Annotated[
        Path | None, typer.Option("--write", help="Write a page for each rule into a folder.")
    ] = None,
    output_format: FormatOption = Format.TEXT,
) -> None:
    """List what can be found in a spec, or explain one finding."""
    if output_format is Format.GITHUB:
        _usage("rules are printed as text or json")
    if folder is not None:
        report = Report()
        for name, text in pages().items():
            write_text(folder / name, text, report)
        _finish(report, output_format)
    elif code is None:
        typer.echo(listing(as_json=output_format is Format.JSON))
    elif code not in RULES:
        _usage(f"there is no rule `{code}`; `specwright rules` lists them")
    elif output_format is Format.JSON:
        typer.echo(json.dumps(to_data(RULES[code]), indent=2))
    else:
        typer.echo(page(RULES[code]), nl=False)


def _services(
    what: list[str],
    out: Path | None,
    name: str | None,
    config: Path | None,
    overlays: list[Path],
    report: Report,
) -> tuple[Service, ...]:
    if out is None:
        for option, value in (("--name", name), ("--config", config), ("--overlay", overlays)):
            if value:
                _usage(f"{option} goes with one spec and --out DIR")
        for argument in what:
            if argument.endswith((".yaml", ".yml", ".json")):
                _usage(f"say where the package of {argument} goes: --out DIR")
        return find_services(Path.cwd(), what, report)
    if len(what) != 1:
        _usage("--out takes exactly one spec")
    if name is not None and not any(character.isalnum() for character in name):
        _usage(f"--name {name!r} has no letter or digit to make a name of")
    source = replace(_source(Path(what[0]), overlays), config=config, name=name)
    return (Service(what[0], source, out),)


def _check_filters(filters: list[str], out: Path | None) -> None:
    if filters and out is None:
        _usage("--include and --exclude go with one spec and --out DIR; a service has `subset:`")
    if filters:
        from .config import FilterError, subset_of  # noqa: PLC0415 - few runs need it

        try:
            subset_of(filters, ())
        except FilterError as error:
            _usage(str(error))


def _source(spec: Path, overlays: list[Path] | None) -> Source:
    return Source(spec, overlays=tuple(overlays or ()), home=home_of(spec, Path.cwd()))


def _usage(message: str) -> None:
    typer.echo(f"specwright: {message}", err=True)
    raise typer.Exit(2)


def _said(service: Service, done: Done, changes: int) -> str:
    noun = "operation" if done.operations == 1 else "operations"
    what = f"{done.operations} {noun}, {done.files} files"
    lines = [f"{service.output}: {what}, {f'{changes} changed' if changes else 'unchanged'}"]
    if done.released is not None:
        lines.append(f"{service.output}: released {done.released}, see CHANGELOG.md")
    if done.tried is not None:
        lines.append(done.tried.text())
    return "\n".join(lines)


def _merge(own: Report, report: Report) -> None:
    for diagnostic in own:
        report.take(diagnostic)


def _finish(report: Report, output_format: Format, *, whole: bool = False) -> None:
    """Print the findings in the order of the files, and end with what they amount to."""
    report = report.sorted()
    match output_format:
        case Format.JSON:
            typer.echo(json.dumps(list(map(to_json, report)), indent=2))
        case Format.GITHUB:
            for diagnostic in report:
                typer.echo(to_github(diagnostic))
        case Format.TEXT:
            for text in to_texts(report, whole=whole):
                typer.echo(text, err=True)
    if report.errors:
        raise typer.Exit(report.exit_status)
