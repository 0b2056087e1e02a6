"""Calls the stages in order. There is no logic here but the order."""

from __future__ import annotations

import json
import time
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct, to_builtins
from msgspec.structs import replace

from . import __version__
from .config import AUTO, DEFAULT_VERSION, Config, digest, editions_from, read_config, subset_of
from .diagnostics import Span, to_json
from .document import Library
from .emit import emit
from .lower import lower, subset
from .manifest import with_manifest
from .names import openapi_generator, package_name, tabulate
from .openapi import read_description
from .overlay import Changes, changed_document, overlaid_document
from .overrides import OverrideError
from .own_templates import own_templates
from .provenance import made_from
from .source import Source
from .surface import surface, surface_text
from .view import view_package

__all__ = [
    "Generated",
    "Source",
    "Timings",
    "Understood",
    "document",
    "generate",
    "made",
    "offered",
    "report_text",
    "summary",
    "surface_of",
    "understand",
    "verified",
    "written",
]

if TYPE_CHECKING:
    from collections.abc import Generator

    from . import ir
    from .diagnostics import Report
    from .document import Node
    from .names import NameTable
    from .names.openapi_generator import GeneratorNames
    from .openapi import Description
    from .overrides import Override
    from .verify import Verified
    from .view import PackageView


class Understood(Struct, frozen=True):
    """A spec that could be read."""

    root: Node
    description: Description
    api: ir.Api
    config: Config
    library: Library


@dataclass(slots=True)
class Timings:
    """The seconds that each stage took."""

    seconds: dict[str, float] = field(default_factory=dict[str, float])

    @contextmanager
    def stage(self, name: str) -> Generator[None]:
        """Add the time of a block to a stage."""
        start = time.perf_counter()
        try:
            yield
        finally:
            spent = time.perf_counter() - start
            self.seconds[name] = self.seconds.get(name, 0.0) + spent


class Generated(Struct, frozen=True):
    """What a run made. `files` is empty if the report holds errors and the run was to stop."""

    files: dict[str, str]
    operations: int
    schemas: int
    understood: Understood | None
    names: NameTable | None = None


def understand(source: Source, report: Report, timings: Timings) -> Understood | None:
    """Return the API that a spec describes, or None if it cannot be read at all."""
    opened = document(source, report, timings)
    return _understood(source, opened, report, timings) if opened is not None else None


def document(
    source: Source, report: Report, timings: Timings | None = None
) -> tuple[Node, Library] | None:
    """Return the root of a document with its overlays applied, or None if it cannot be read."""
    timings = timings or Timings()
    library = Library(report, source.access, source.reader)
    with timings.stage("document"):
        root = _opened(source, library)
    if root is None:
        return None
    with timings.stage("overlay"):
        root = overlaid_document(root, source.overlays, library, report, home=source.home)
    return (root, library) if root is not None else None


def offered(
    source: Source, opened: tuple[Node, Library], report: Report
) -> dict[str, object] | None:
    """Return what `surface.json` of a package would hold, or None if there would be no package.

    Operations with errors are left out, as with `keep_going`. `opened` is what `document` returns.
    """
    understood = _understood(source, opened, report, Timings())
    return surface_of(understood, _name(source, understood)) if understood is not None else None


def _understood(
    source: Source, opened: tuple[Node, Library], report: Report, timings: Timings
) -> Understood | None:
    root, library = opened
    with timings.stage("document"):
        config = _config(source, library, report)
    if config is None:
        return None
    wanted = subset_of(source.include, source.exclude)
    config = replace(config, subset=config.subset.more(wanted))
    with timings.stage("overlay"):
        changed = changed_document(root, _changes(config), library, report)
    if changed is None:
        return None
    with timings.stage("openapi"):
        description = read_description(changed, library, report)
    if description is None:
        return None
    with timings.stage("lower"):
        description = subset(description, config, report)
        api = lower(description, config, report)
    return Understood(changed, description, api, config, library)


def _opened(source: Source, library: Library) -> Node | None:
    return library.fetch(source.address) if source.address else library.open(source.spec)


def _config(source: Source, library: Library, report: Report) -> Config | None:
    """Return the choices about a package, or None if they cannot be read."""
    if source.config is None:
        return Config()
    root = library.beside().open(source.config)
    return read_config(root, report) if root is not None else None


def _changes(config: Config) -> Changes:
    parts = (
        (("security",), config.security),
        (("components", "securitySchemes"), config.security_schemes),
    )
    return Changes(
        config.transforms, tuple((keys, node) for keys, node in parts if node is not None)
    )


def generate(
    source: Source, report: Report, timings: Timings, *, keep_going: bool = False
) -> Generated:
    """Return the files of a package, by path; nothing is written.

    Args:
        source: What to generate from.
        report: Takes the findings. With an error among them there are no files.
        timings: Takes the seconds of each stage.
        keep_going: Generate what is left where an operation has an error. A spec that cannot be
            read gives no files even so.
    """
    understood = understand(source, report, timings)
    if understood is None or (report.errors and not keep_going):
        return Generated({}, 0, 0, understood)
    return made(source, understood, report, timings)


def made(source: Source, understood: Understood, report: Report, timings: Timings) -> Generated:
    """Return the files of a package whose spec is understood; the arguments are those of `generate`."""
    api, config = understood.api, understood.config
    with timings.stage("names"):
        names, generator = _named(understood, _name(source, understood))
    with timings.stage("view"):
        version = _version(source, config)
        view = view_package(api, names, generator, version, written(source, understood.root))
        text = surface_text(_surface(understood, names, generator, version))
    with timings.stage("emit"):
        start = report.mark()
        overrides = own_templates(config, source.config, understood.library, report)
        files = _emitted(view, text, overrides, editions_from(config.edition), report)
        if report.errors_since(start):
            return Generated({}, 0, 0, understood)
    operations = sum(1 for _ in api.operations())
    inputs = made_from(understood.library.parsed(), config, overrides)
    return Generated(
        with_manifest(files, __version__, inputs, stores_bases=config.stores_bases),
        operations,
        len(understood.description.schemas),
        understood,
        names,
    )


def _emitted(
    view: PackageView,
    text: str,
    overrides: tuple[Override, ...],
    editions: tuple[str, ...],
    report: Report,
) -> dict[str, str]:
    """Return the files of a package; none if a template of the project cannot be used."""
    try:
        return emit(view, text, overrides, editions)
    except OverrideError as error:
        for found in error.mistakes:
            column = 1 if found.line is not None else None
            span = Span(found.file, found.line, column)
            report.add("invalid-template", span, found.message, help=found.help)
        return {}


def surface_of(understood: Understood, name: str) -> dict[str, object]:
    """Return what the `surface.json` of a package says, without making the package.

    Args:
        understood: A spec that could be read.
        name: What the package is called, in any spelling.
    """
    names, generator = _named(understood, name)
    # What releases decide is not known here: a step of it is all that can be said.
    version = "" if understood.config.version == AUTO else understood.config.version
    return _surface(understood, names, generator, version)


def _version(source: Source, config: Config) -> str:
    return config.version if config.version != AUTO else source.version or DEFAULT_VERSION


def _name(source: Source, understood: Understood) -> str:
    """Return what a package is called, in any spelling."""
    chosen = source.name or understood.config.package or source.folder
    return chosen or package_name(understood.api.title)


def _named(understood: Understood, name: str) -> tuple[NameTable, GeneratorNames | None]:
    """Return the names of a package, and those of OpenAPI Generator if it is to have them too."""
    names = tabulate(understood.api, name, understood.config)
    chosen = understood.config.openapi_generator
    if chosen is None:
        return names, None
    package = chosen.package or names.package
    return names, openapi_generator.tabulate(understood.api, package, chosen.library)


def _surface(
    understood: Understood, names: NameTable, generator: GeneratorNames | None, version: str
) -> dict[str, object]:
    made_by = {"version": __version__, "configuration": digest(understood.config)}
    return surface(understood.api, names, generator, version, made_by)


def verified(generated: Generated, report: Report, timings: Timings) -> Verified | None:
    """Put the files of a package to use, in a folder that is gone afterwards.

    Returns:
        What was looked at; None if there is nothing to look at, or what is needed is not installed.
    """
    understood, names = generated.understood, generated.names
    if understood is None or names is None or not generated.files:
        return None
    from .verify import verify  # noqa: PLC0415 - few runs need it

    with timings.stage("verify"):
        return verify(generated.files, understood.description, understood.api, names, report)


def written(source: Source, root: Node) -> str:
    """Return the names of the files that a person changes: the document and its overlays."""
    paths = (Path(root.file.name), source.spec, *source.overlays)
    return " + ".join(dict.fromkeys(path.name for path in paths))


def summary(
    generated: Generated, report: Report, timings: Timings, tried: Verified | None = None
) -> dict[str, object]:
    """Return what `--report` writes: what was generated, left out, found, and looked at."""
    description = generated.understood.description if generated.understood else None
    omitted = description.omitted if description else ()
    operations = len(description.operations) if description else 0
    return {
        "operations": {
            "total": operations + len(omitted),
            "generated": generated.operations,
            "omitted": [
                {
                    "method": omission.method,
                    "path": omission.path,
                    "code": omission.reason.code,
                    "location": str(omission.reason.span),
                }
                for omission in omitted
            ],
        },
        "schemas": {
            "total": len(description.schemas) if description else 0,
            "generated": generated.schemas,
            "omitted": [],
        },
        "diagnostics": [to_json(diagnostic) for diagnostic in report],
        "verified": to_builtins(tried) if tried is not None else None,
        "timings": {name: round(seconds, 4) for name, seconds in timings.seconds.items()},
    }


def report_text(runs: list[dict[str, object]], report: Report) -> str:
    """Return the text of what `--report` writes, for one run or several."""
    if len(runs) == 1:
        return json.dumps(runs[0], indent=2) + "\n"
    found = list(map(to_json, report.sorted()))
    return json.dumps({"runs": runs, "diagnostics": found}, indent=2) + "\n"
