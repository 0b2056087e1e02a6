"""What the files of a project say: `pyproject.toml`, and the first lines of the README."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from .markdown import code, inline
from .requirements import DEPENDENCIES, PYTHON, extras
from .text import comment, sentence, summary_and_rest, toml
from .websockets import has_websockets

if TYPE_CHECKING:
    from specwright import ir
    from specwright.names import NameTable
    from specwright.names.openapi_generator import GeneratorNames


class ExtraView(Struct, frozen=True):
    """What a package needs for more than it does by itself."""

    name: str
    needs: str


class ProjectView(Struct, frozen=True):
    """What the project files say of the package."""

    distribution: str
    package: str
    wheel_paths: str
    """The folders that a wheel is made of, as a list of TOML."""
    version: str
    title: str
    description: str
    about: str
    """The description, in Markdown."""
    spec: str
    """The files that it is generated from, in Markdown."""
    api_version: str
    """The version of the API, in Markdown."""
    python: str
    dependencies: str
    """What it needs, as a list of TOML."""
    extras: tuple[ExtraView, ...]
    has_websockets: bool


def view_project(
    api: ir.Api, names: NameTable, generator: GeneratorNames | None, version: str, spec: str
) -> ProjectView:
    """Return the view of the project's files; the arguments are those of `view_package`."""
    summary, _ = summary_and_rest(api.docs.summary, api.docs.description)
    short = comment(summary)
    said = short if 0 < len(short) <= 200 else sentence(f"A Python client for {comment(api.title)}")
    return ProjectView(
        names.distribution,
        names.package,
        _wheel_paths(names, generator),
        version,
        comment(api.title),
        said,
        inline(said),
        code(spec),
        inline(api.version),
        PYTHON,
        f"[{', '.join(map(toml, DEPENDENCIES))}]",
        tuple(ExtraView(name, needs) for name, needs in extras(api).items()),
        has_websockets(api),
    )


def _wheel_paths(names: NameTable, generator: GeneratorNames | None) -> str:
    """Return the folders that a wheel is made of, as TOML has a list."""
    top = [names.package, *([generator.package.partition(".")[0]] if generator else [])]
    return f"[{', '.join(toml(f'src/{name}') for name in dict.fromkeys(top))}]"
