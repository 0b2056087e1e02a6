"""Options that several commands have."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated, Literal

import typer


class Format(StrEnum):
    """How findings are printed."""

    TEXT = "text"
    GITHUB = "github"
    JSON = "json"


AllOption = Annotated[bool, typer.Option("--all", help="Print findings that are alike, too.")]
FormatOption = Annotated[Format, typer.Option("--format", help="How it is printed.")]

ConfigOption = Annotated[
    Path | None, typer.Option("--config", help="An sdk.yaml with choices about the package.")
]
OverlayOption = Annotated[
    list[Path] | None,
    typer.Option("--overlay", help="An overlay to apply to the spec; several, in their order."),
]

IncludeOption = Annotated[
    list[str] | None,
    typer.Option(
        "--include", help="Only operations such as tag:NAME, path:PATTERN, resource:NAME."
    ),
]
ExcludeOption = Annotated[
    list[str] | None,
    typer.Option("--exclude", help="No operations such as tag:NAME, operation:ID, deprecated."),
]
RemoteOption = Annotated[
    bool, typer.Option("--allow-remote", help="Let references lead to http and https.")
]
OutsideOption = Annotated[
    bool, typer.Option("--allow-outside", help="Let references leave the folder of the spec.")
]
ReleaseOption = Annotated[
    bool,
    typer.Option(
        "--release", help="Raise the version by what has changed, and write CHANGELOG.md."
    ),
]
PreOption = Annotated[
    Literal["a", "b", "rc"] | None,
    typer.Option("--pre", help="With --release: a version that leads up to the next one."),
]
KeepGoingOption = Annotated[
    bool, typer.Option("--keep-going", help="Leave out operations with errors, and say which.")
]
OverwriteOption = Annotated[
    bool, typer.Option("--overwrite", help="Replace files that were edited or are not ours.")
]
MergeOption = Annotated[
    bool, typer.Option("--merge", help="Carry edits of generated files over, as git merges.")
]
