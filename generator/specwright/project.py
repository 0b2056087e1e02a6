"""Finds the services of a project: folders under `specs/`, and where their packages go."""

from __future__ import annotations

import os
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, cast

from .diagnostics import Span
from .pipeline import Source

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .diagnostics import Report

_SPEC_NAMES = ("openapi.yaml", "openapi.yml", "openapi.json")
_CONFIG_NAME = "sdk.yaml"


@dataclass(frozen=True, slots=True)
class Service:
    """A service: its name, what it is generated from, and the folder of its package."""

    name: str
    source: Source
    output: Path


def find_services(start: Path, wanted: Sequence[str], report: Report) -> tuple[Service, ...]:
    """Return the services of the project around `start`, or those that are wanted.

    The project is the nearest folder upwards with `[tool.specwright]` in its pyproject.toml, or
    `start` itself. Its `specs` and `output` say where specs are and where packages go.
    """
    root, settings = _project(start)
    specs = _shown(root / settings.get("specs", "specs"), start)
    output = _shown(root / settings.get("output", "generated"), start)
    names = (
        wanted or sorted(p.name for p in specs.iterdir() if p.is_dir())
        if specs.is_dir()
        else wanted
    )
    found: list[Service] = []
    for name in names:
        spec = _spec(specs / name)
        if spec is not None:
            config = specs / name / _CONFIG_NAME
            source = Source(spec, config if config.is_file() else None, name)
            found.append(Service(name, source, output / name))
        elif wanted:
            report.add("unknown-service", Span(str(specs / name)), f"there is no spec for `{name}`")
    if not found and not wanted:
        message = "there is no service here"
        report.add("unknown-service", Span(str(specs)), message)
    return tuple(found)


def _project(start: Path) -> tuple[Path, dict[str, str]]:
    for folder in (start, *start.parents):
        try:
            data = tomllib.loads((folder / "pyproject.toml").read_text(encoding="utf-8"))
        except (OSError, ValueError):
            continue
        tool = cast("dict[str, object]", data.get("tool", {}))
        settings = tool.get("specwright")
        if isinstance(settings, dict):
            entries = cast("dict[str, object]", settings)
            return folder, {key: value for key, value in entries.items() if isinstance(value, str)}
    return start, {}


def _spec(folder: Path) -> Path | None:
    return next((folder / name for name in _SPEC_NAMES if (folder / name).is_file()), None)


def _shown(path: Path, start: Path) -> Path:
    """Return a path as a person in `start` would write it."""
    return Path(os.path.relpath(path, start))
