"""What `specwright init` writes: a configuration that changes nothing until somebody changes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from .config import EDITIONS, Config, read_config
from .diagnostics import Report
from .document import parse
from .lower import lower
from .names import package_name, tabulate
from .pipeline import understand, written
from .starter import NAMES, RESOURCES, starter
from .surface import surface
from .view import view_package

if TYPE_CHECKING:
    from .pipeline import Source, Timings, Understood
    from .view import PackageView

    Made = tuple[dict[str, object], PackageView]
    """What `surface.json` says, and what templates print."""


def started(
    source: Source, report: Report, timings: Timings, schema: str | None = None
) -> str | None:
    """Return a configuration that says what is decided without one, or None if the spec has errors.

    What it says as values changes no byte of the package; what would is in comments.
    """
    understood = understand(replace(source, config=None), report, timings)
    if understood is None or report.errors:
        return None
    api = understood.api
    name = source.name or source.folder or package_name(api.title)
    names, version = tabulate(api, name, Config()), Config().version
    spec = written(source, understood.root)
    usual = (
        surface(api, names, None, version, {}),
        view_package(api, names, None, version, spec),
    )
    both = frozenset({NAMES, RESOURCES})
    for values in (both, both - {NAMES}, both - {RESOURCES}, frozenset[str]()):
        text = starter(api, names, version, spec, schema, values, EDITIONS[-1])
        if not values or _made(understood, text, name, spec) == usual:
            return text
    return None


def _made(understood: Understood, text: str, name: str, spec: str) -> Made | None:
    """Return what a configuration makes of a spec, None if anything about it is wrong."""
    report = Report()
    file = parse("sdk.yaml", text.encode("utf-8", "surrogatepass"), report)
    if file is None:
        return None
    config = read_config(file.root(), report)
    api = lower(understood.description, config, report)
    if any(found.span.file == "sdk.yaml" for found in report) or report.errors:
        return None
    names = tabulate(api, config.package or name, config)
    version = config.version
    return (
        surface(api, names, None, version, {}),
        view_package(api, names, None, version, spec),
    )
