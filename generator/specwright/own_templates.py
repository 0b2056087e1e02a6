"""The templates that a configuration names, read: from its own folder, and from nowhere else."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

from .overrides import CONTRACT, Override

if TYPE_CHECKING:
    from pathlib import Path

    from .config import Config, TemplateConfig
    from .diagnostics import Report
    from .document import Library, Reader


def own_templates(
    config: Config, place: Path | None, library: Library, report: Report
) -> tuple[Override, ...]:
    """Return the templates of a project; what cannot be used is a finding.

    Args:
        config: The configuration.
        place: Where it is.
        library: Reads files.
        report: Takes the findings.
    """
    if place is None:
        return ()
    read = (_read(chosen, place.parent, library, report) for chosen in config.templates)
    return tuple(override for override in read if override is not None)


def _read(
    chosen: TemplateConfig, folder: Path, library: Library, report: Report
) -> Override | None:
    span = chosen.node.span
    if chosen.name not in CONTRACT:
        close = get_close_matches(chosen.name, CONTRACT, 1)
        message = f"there is no template `{chosen.name}` that could be replaced"
        offer = f"write `{close[0]}`, if that is meant" if close else None
        report.add("invalid-template", chosen.node.key_span, message, help=offer)
        return None
    path, reader = folder / chosen.file, library.reader
    real = _within(folder, path, reader)
    if real is None:
        message = f"`{chosen.file}` is not in the folder of the configuration, or below"
        report.add("invalid-template", span, message, help="move the template there")
        return None
    data = library.sources.read(path, real)
    if isinstance(data, str):
        report.add(
            "invalid-template", span, f"`{chosen.file}`: {data}", help="write it, or its name"
        )
        return None
    try:
        return Override(chosen.name, reader.shown(path), data.decode("utf-8-sig"))
    except UnicodeDecodeError:
        report.add(
            "invalid-template", span, f"`{chosen.file}` is no UTF-8", help="save it as UTF-8"
        )
        return None


def _within(folder: Path, path: Path, reader: Reader) -> Path | None:
    """Return where a file really is, None if that is not in a folder or below."""
    try:
        real = reader.real(path)
        return real if real.is_relative_to(reader.real(folder)) else None
    except ValueError:
        return None
