"""Finds the services of a project: folders under `specs/`, and where their packages go."""

from __future__ import annotations

import os
import re
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from .diagnostics import Report, Span
from .document import DISK, as_mapping, is_mapping
from .source import Source

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .document import Reader

_SPEC_NAMES = ("openapi.yaml", "openapi.yml", "openapi.json")
_CONFIG_NAME = "sdk.yaml"
_OVERLAY_NAME = re.compile(r"(.+\.)?overlay\.(yaml|yml|json)\Z")
_SETTINGS = frozenset({"specs", "output"})
_DIFF = "diff"
"""A table of its own, which `diff.read_settings` reads."""


class Service(Struct, frozen=True):
    """A service: its name, what it is generated from, and the folder of its package."""

    name: str
    source: Source
    output: Path


def find_services(
    start: Path, wanted: Sequence[str], report: Report, reader: Reader = DISK
) -> tuple[Service, ...]:
    """Return the services of the project around `start`, or those that are wanted.

    The project is the nearest folder upwards with `[tool.specwright]` in its pyproject.toml, or
    `start` itself. Its `specs` and `output` say where specs are and where packages go.
    """
    root, settings = _project(start, report, reader)
    specs = _shown(root / settings.get("specs", "specs"), start)
    output = _shown(root / settings.get("output", "generated"), start)
    there = [name for name in reader.names(specs) if reader.is_folder(specs / name)]
    found: list[Service] = []
    for name in dict.fromkeys(wanted or there):
        # A name with a separator would lead out of the folders of the project.
        source = _source(specs / name, specs, reader) if name in there else None
        if source is not None:
            found.append(Service(name, source, output / name))
        elif wanted:
            report.add("unknown-service", Span(str(specs / name)), f"there is no spec for `{name}`")
    if not found and not wanted:
        message = "there is no service here"
        report.add("unknown-service", Span(str(specs)), message)
    return tuple(found)


def _project(start: Path, report: Report, reader: Reader = DISK) -> tuple[Path, dict[str, str]]:
    """Return the folder of the project and its settings; those of other tools are not looked at."""
    for folder in (start, *start.parents):
        file = folder / "pyproject.toml"
        text = reader.read(file)
        if isinstance(text, str):
            continue
        try:
            data: dict[str, object] = tomllib.loads(text.decode())
        except ValueError as error:  # not TOML, or not UTF-8
            message = f"this is not TOML: {_lower(str(error))}"
            report.add("invalid-config", Span(str(_shown(file, start))), message)
            return folder, {}
        tool = data.get("tool")
        settings = as_mapping(tool).get("specwright")
        if settings is not None:
            return folder, _settings(settings, Span(str(_shown(file, start))), report)
    return start, {}


def _settings(settings: object, span: Span, report: Report) -> dict[str, str]:
    if not is_mapping(settings):
        report.add("invalid-config", span, "`tool.specwright` has to be a table")
        return {}
    found: dict[str, str] = {}
    for key, value in settings.items():
        if key == _DIFF:
            continue
        if key not in _SETTINGS:
            report.add("unknown-config-key", span, f"`tool.specwright.{key}` means nothing here")
        elif not isinstance(value, str):
            report.add("invalid-config", span, f"`tool.specwright.{key}` has to be text")
        else:
            found[key] = value
    return found


def diff_table(start: Path, report: Report) -> tuple[dict[str, object], Span]:
    """Return the settings of the comparison in the project around `start`, and where they are."""
    for folder in (start, *start.parents):
        file = folder / "pyproject.toml"
        text = DISK.read(file)
        try:
            data = tomllib.loads(text.decode()) if isinstance(text, bytes) else {}
        except ValueError:
            continue  # `find_services` says it
        own = as_mapping(data.get("tool")).get("specwright")
        if own is not None:
            span = Span(str(_shown(file, start)))
            found = as_mapping(own).get(_DIFF, {})
            if is_mapping(found):
                return found, span
            report.add("invalid-config", span, "`tool.specwright.diff` has to be a table")
            return {}, span
    return {}, Span(str(start))


def _lower(text: str) -> str:
    return text[:1].lower() + text[1:]


def overlays_in(folder: Path, reader: Reader = DISK) -> tuple[Path, ...]:
    """Return the overlays in a folder, sorted by name: the order in which they are applied."""
    names = [name for name in reader.names(folder) if _OVERLAY_NAME.match(name)]
    return tuple(folder / name for name in names if reader.is_file(folder / name))


def home_of(spec: Path, start: Path, reader: Reader = DISK) -> Path | None:
    """Return the folder that an overlay named by a person may extend documents of.

    It is the folder of specs of the project around `start` if `spec` is in it, and else None.
    """
    root, settings = _project(start, Report(), reader)
    specs = root / settings.get("specs", "specs")
    is_inside = Path(os.path.realpath(spec)).is_relative_to(os.path.realpath(specs))
    return specs if is_inside else None


def _source(folder: Path, specs: Path, reader: Reader) -> Source | None:
    """Return what a service is generated from; an overlay is enough, if it extends a document."""
    config = folder / _CONFIG_NAME
    spec = next((folder / name for name in _SPEC_NAMES if reader.is_file(folder / name)), None)
    overlays = overlays_in(folder, reader)
    if spec is None and overlays:
        spec, overlays = overlays[0], overlays[1:]
    if spec is None:
        return None
    return Source(
        spec,
        config if reader.is_file(config) else None,
        folder=folder.name,
        overlays=overlays,
        home=specs,
        reader=reader,
    )


def _shown(path: Path, start: Path) -> Path:
    """Return a path as a person in `start` would write it."""
    return Path(os.path.relpath(path, start))
