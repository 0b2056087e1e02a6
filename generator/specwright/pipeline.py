"""Calls the stages in order. There is no logic here but the order."""

from __future__ import annotations

import time
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from . import __version__
from .config import Config, read_config
from .diagnostics import to_json
from .document import Access, Library
from .emit import emit
from .files import with_manifest
from .lower import lower
from .names import openapi_generator, package_name, tabulate
from .openapi import read_description
from .overlay import overlaid_document
from .surface import surface
from .verify import Verified, verify
from .view import view_package

if TYPE_CHECKING:
    from collections.abc import Generator

    from . import ir
    from .diagnostics import Report
    from .document import Node
    from .names import NameTable
    from .openapi import Description


@dataclass(frozen=True, slots=True)
class Source:
    """What a package is generated from.

    `name` is what the package is called, whatever the configuration says. Without it, that
    decides, then `folder`, the name of the service, and then the title of the API.

    `spec` may be an overlay that extends a document in `home`, which by default is its own folder.
    `overlays` are applied in their order. References may lead anywhere in `home`, to the network
    with `allow_remote` and to any file with `allow_outside`.
    """

    spec: Path
    config: Path | None = None
    name: str | None = None
    folder: str | None = None
    overlays: tuple[Path, ...] = ()
    home: Path | None = None
    allow_remote: bool = False
    allow_outside: bool = False


@dataclass(frozen=True, slots=True)
class Understood:
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


@dataclass(frozen=True, slots=True)
class Generated:
    """What a run made. `files` is empty if the report holds errors and the run was to stop."""

    files: dict[str, str]
    operations: int
    schemas: int
    understood: Understood | None
    names: NameTable | None = None


def understand(source: Source, report: Report, timings: Timings) -> Understood | None:
    """Return the API that a spec describes, or None if it cannot be read at all."""
    library = Library(report, Access(source.allow_remote, source.allow_outside, source.home))
    with timings.stage("document"):
        root = library.open(source.spec)
        config_root = Library(report).open(source.config) if source.config is not None else None
    if root is None or (source.config is not None and config_root is None):
        return None
    with timings.stage("overlay"):
        root = overlaid_document(root, source.overlays, library, report, home=source.home)
    if root is None:
        return None
    config = read_config(config_root, report) if config_root is not None else Config()
    with timings.stage("openapi"):
        description = read_description(root, library, report)
    if description is None:
        return None
    with timings.stage("lower"):
        api = lower(description, config, report)
    return Understood(root, description, api, config, library)


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
    api, config = understood.api, understood.config
    name = source.name or config.package or source.folder or package_name(api.title)
    with timings.stage("names"):
        names = tabulate(api, name, config)
        chosen = config.openapi_generator
        generator = (
            openapi_generator.tabulate(api, chosen.package or names.package, chosen.library)
            if chosen is not None
            else None
        )
    with timings.stage("view"):
        view = view_package(
            api, names, generator, config.version, _written(source, understood.root)
        )
        text = surface(api, names, generator, config.version)
    with timings.stage("emit"):
        files = emit(view, text)
    operations = sum(1 for _ in api.operations())
    return Generated(
        with_manifest(files, __version__),
        operations,
        len(understood.description.schemas),
        understood,
        names,
    )


def verified(generated: Generated, report: Report, timings: Timings) -> Verified | None:
    """Put the files of a package to use, in a folder that is gone afterwards.

    Returns:
        What was looked at; None if there is nothing to look at, or what is needed is not installed.
    """
    understood, names = generated.understood, generated.names
    if understood is None or names is None or not generated.files:
        return None
    with timings.stage("verify"):
        return verify(generated.files, understood.description, understood.api, names, report)


def _written(source: Source, root: Node) -> str:
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
        "verified": asdict(tried) if tried is not None else None,
        "timings": {name: round(seconds, 4) for name, seconds in timings.seconds.items()},
    }
