"""Which forms of an outcome are written where."""

from __future__ import annotations

import os
import shutil
import sys
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from . import __version__
from .diff.render import (
    Terminal,
    to_codequality,
    to_github,
    to_html,
    to_json,
    to_junit,
    to_markdown,
    to_next_version,
    to_sarif,
    to_text,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .diff import Outcome


class DiffFormat(StrEnum):
    """How an outcome is written."""

    TEXT = "text"
    MARKDOWN = "markdown"
    JSON = "json"
    HTML = "html"
    SARIF = "sarif"
    GITHUB = "github"
    JUNIT = "junit"
    CODEQUALITY = "codequality"
    NEXT_VERSION = "next-version"


_ENDINGS = {
    ".md": DiffFormat.MARKDOWN,
    ".json": DiffFormat.JSON,
    ".html": DiffFormat.HTML,
    ".sarif": DiffFormat.SARIF,
    ".xml": DiffFormat.JUNIT,
    ".txt": DiffFormat.TEXT,
}


class UsageError(Exception):
    """Options that do not go together; the message is one sentence for people."""


def targets(
    formats: Sequence[DiffFormat], outputs: Sequence[Path], arguments: Sequence[str]
) -> list[tuple[DiffFormat, Path | None]]:
    """Return what is written where: a file belongs to the format that stands before it.

    Args:
        formats: All formats that were named.
        outputs: All files that were named.
        arguments: The command line, which alone knows what stands before what.

    Raises:
        UsageError: A file has no format, or a format two files.
    """
    if not formats and all(path.suffix in _ENDINGS for path in outputs):
        return [(_ENDINGS[path.suffix], path) for path in outputs] or [(DiffFormat.TEXT, None)]
    if len(outputs) == len(formats):
        return list(zip(formats, outputs, strict=True))
    found: list[tuple[DiffFormat, Path | None]] = []
    for option, text in _options(arguments):
        if option == "--format":
            found.append((DiffFormat(text), None))
        elif found and found[-1][1] is None:
            found[-1] = (found[-1][0], Path(text))
        else:
            message = f"say which --format goes into {text}: write it before the file"
            raise UsageError(message)
    if [kind for kind, _ in found] == list(formats):
        return found
    message = "there are more files (-o) than formats (--format)"
    raise UsageError(message)


def _options(arguments: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield `--format` and `--output` with their values, in the order of the command line."""
    rest = iter(arguments)
    for argument in rest:
        name, equals, text = argument.partition("=")
        if name in {"--format", "--output"}:
            yield name, text if equals else next(rest, "")
        elif argument == "-o":
            yield "--output", next(rest, "")
        elif argument.startswith("-o"):
            yield "--output", argument[2:]


def rendered(kind: DiffFormat, outcome: Outcome, *, is_file: bool) -> str:
    """Return an outcome in a form; colours and the width are those of the terminal."""
    match kind:
        case DiffFormat.TEXT:
            return to_text(outcome, Terminal() if is_file else terminal())
        case DiffFormat.MARKDOWN:
            return to_markdown(outcome, elsewhere=os.environ.get("SPECWRIGHT_DIFF_ELSEWHERE"))
        case DiffFormat.JSON:
            return to_json(outcome)
        case DiffFormat.HTML:
            return to_html(outcome)
        case DiffFormat.SARIF:
            return to_sarif(outcome, __version__)
        case DiffFormat.GITHUB:
            return to_github(outcome, _folder())
        case DiffFormat.JUNIT:
            return to_junit(outcome)
        case DiffFormat.CODEQUALITY:
            return to_codequality(outcome)
        case DiffFormat.NEXT_VERSION:
            return to_next_version(outcome)


def _folder() -> str:
    """Return the way from the repository to here, which annotations need."""
    workspace = os.environ.get("GITHUB_WORKSPACE")
    if not workspace:
        return ""
    way = os.path.relpath(Path.cwd(), workspace)
    return "" if way == "." or way.startswith("..") else Path(way).as_posix()


def terminal() -> Terminal:
    """Return what text is printed on (https://no-color.org)."""
    is_terminal = sys.stdout.isatty()
    colour = is_terminal and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    width = shutil.get_terminal_size((100, 24)).columns
    return Terminal(width, colour)
