"""Views in, `{path: text}` out: one table of templates, and the formatter at the end.

The templates' folder mirrors the package. What ends in `.jinja` is rendered; any other file there
is the runtime and goes out as it is. Nothing is written here.
"""

from __future__ import annotations

import os
import subprocess
import tempfile
from contextlib import suppress
from functools import lru_cache
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import jinja2
from msgspec import Struct

from .cache import cache_folder
from .overrides import OverrideError, sandbox
from .view.text import comment, docstring, literal, toml

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from jinja2.bccache import Bucket

    from .overrides import Override
    from .view import PackageView
    from .view.openapi_generator import SurfaceView

_HERE = Path(__file__).parent
_LINE_LENGTH = "120"
_ROOM = 256 * 1024 * 1024
"""Bytes of memory that are free wherever this takes any for files."""
_GENERATOR_RUNTIME = "_openapi_generator"
"""The folder of what only the surface with the names of OpenAPI Generator needs."""


class FormatError(Exception):
    """The formatter refused generated code: a bug of the generator, said with the place."""


class Page(Struct, frozen=True):
    """A file to be: its template, its path below the project, and what the template sees."""

    template: str
    path: str
    values: Mapping[str, object]


def emit(
    view: PackageView,
    surface: str,
    overrides: Sequence[Override] = (),
    editions: Sequence[str] = (),
) -> dict[str, str]:
    """Return every file of a generated project, by its path with forward slashes.

    Args:
        view: The package.
        surface: The text of `surface.json`.
        overrides: The templates that the project brings itself.
        editions: The edition of the output and those after it, but for the newest: the templates
            that a later one replaced are in folders of these names.

    Raises:
        FormatError: The output is not valid Python.
        OverrideError: A template of the project cannot be used.
    """
    files = _rendered(view, overrides, editions)
    files = _formatted(files) | _runtime(f"src/{view.project.package}", view)
    files[f"src/{view.project.package}/_answers.json"] = view.testing.answers
    files["surface.json"] = surface
    return dict(sorted(files.items()))


def _rendered(
    view: PackageView, overrides: Sequence[Override], editions: Sequence[str]
) -> dict[str, str]:
    environment = template_environment()
    if editions:
        folders = [template_folder() / "editions" / edition for edition in editions]
        loader = jinja2.FileSystemLoader([*folders, template_folder()])
        environment = environment.overlay(loader=loader)
    if not overrides:
        return {
            page.path: environment.get_template(page.template).render(page.values)
            for page in pages_of(view)
        }
    own = sandbox(environment)
    found = tuple(mistake for override in overrides for mistake in override.mistakes(own))
    if found:
        raise OverrideError(found)
    replaced = {f"{override.name}.jinja": override for override in overrides}
    return {
        page.path: replaced[page.template].rendered(own, page.path, page.values)
        if page.template in replaced
        else environment.get_template(page.template).render(page.values)
        for page in pages_of(view)
    }


def pages_of(view: PackageView) -> Iterator[Page]:
    """Yield the pages of a package: which template makes which file, of which views."""
    root = f"src/{view.project.package}"
    whole = {
        "project": view.project,
        "package": view,
        "client": view.client,
        "readme": view.readme,
    }
    yield Page("pyproject.toml.jinja", "pyproject.toml", whole)
    yield Page("README.md.jinja", "README.md", whole)
    yield Page("api.md.jinja", "api.md", whole)
    for page in view.reference.resources:
        yield Page("docs/resource.md.jinja", page.path, {**whole, "page": page})
    for section in view.reference.types:
        yield Page("docs/type.md.jinja", section.path, {**whole, "type": section})
    yield Page("package/__init__.py.jinja", f"{root}/__init__.py", whole)
    yield Page("package/_version.py.jinja", f"{root}/_version.py", whole)
    if view.pages.classes:
        values = {**whole, "pages": view.pages}
        yield Page("package/pagination.py.jinja", f"{root}/pagination.py", values)
    if view.published is not None:
        yield Page("package/_aliases.py.jinja", f"{root}/_aliases.py", whole)
    yield Page("package/_client.py.jinja", f"{root}/_client.py", whole)
    values = {**whole, "testing": view.testing}
    yield Page("package/testing.py.jinja", f"{root}/testing.py", values)
    for folder in view.folders:
        values = {**whole, "folder": folder}
        yield Page("package/resources/__init__.py.jinja", f"{root}/{folder.path}", values)
    for resource in view.resources:
        values = {**whole, "resource": resource}
        yield Page("package/resources/resource.py.jinja", f"{root}/{resource.path}", values)
    for types in view.types:
        values = {**whole, "types": types}
        yield Page("package/types/__init__.py.jinja", f"{root}/{types.path}", values)
    for module in view.models:
        yield Page(
            "package/types/model.py.jinja", f"{root}/{module.path}", {**whole, "module": module}
        )
    for module in view.inputs:
        yield Page(
            "package/types/params.py.jinja", f"{root}/{module.path}", {**whole, "module": module}
        )
    for surface in view.generator:
        yield from _generator_pages(surface)


def _generator_pages(surface: SurfaceView) -> Iterator[Page]:
    """Yield the pages of the surface with the names of OpenAPI Generator."""
    root, whole = f"src/{surface.folder}", {"surface": surface}
    names = ["api/__init__", "models/__init__", "api_client", "api_response", "configuration"]
    names += ["exceptions", "rest"]
    if surface.is_apart:
        names.append("__init__")
    for name in names:
        yield Page(f"openapi_generator/{name}.py.jinja", f"{root}/{name}.py", whole)
    for api in surface.apis:
        values = {**whole, "api": api}
        yield Page("openapi_generator/api/api.py.jinja", f"{root}/{api.path}", values)
    for model in surface.models:
        template = f"openapi_generator/models/{model.template}.py.jinja"
        yield Page(template, f"{root}/{model.path}", {**whole, "model": model})
    for page in surface.pages.apis:
        yield Page("openapi_generator/docs/api.md.jinja", page.path, {**whole, "page": page})
    for described in surface.pages.models:
        values = {**whole, "page": described}
        yield Page("openapi_generator/docs/model.md.jinja", described.path, values)


@lru_cache(maxsize=1)
def template_folder() -> Path:
    """Return the folder of the templates: in the installed package, or beside it in a checkout."""
    installed = _HERE / "templates"
    return installed if installed.is_dir() else _HERE.parents[1] / "templates"


class _Compiled(jinja2.FileSystemBytecodeCache):
    """Compiled templates in a folder; if they cannot be kept there, they are compiled again."""

    def dump_bytecode(self, bucket: Bucket) -> None:
        with suppress(OSError):
            super().dump_bytecode(bucket)


@lru_cache(maxsize=1)
def template_environment() -> jinja2.Environment:
    """Return what renders the templates, with the filters by which text of a document enters them."""
    compiled = cache_folder("templates")
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(template_folder()),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        bytecode_cache=_Compiled(str(compiled)) if compiled else None,
        autoescape=False,  # noqa: S701 - the output is Python; its filters are in view.text
    )
    environment.filters.update(docstring=docstring, literal=literal, comment=comment, toml=toml)
    return environment


def _runtime(root: str, view: PackageView) -> dict[str, str]:
    """Return the modules of the runtime that a package has, as they are."""
    folder = template_folder() / "package"
    files = {
        f"{root}/{path.relative_to(folder).as_posix()}": path.read_text(encoding="utf-8")
        for path in sorted(folder.rglob("*"))
        if path.is_file()
        and path.stem not in view.left_out
        and path.suffix in {".py", ".typed"}
        and (view.generator or _GENERATOR_RUNTIME not in path.parts)
    }
    apart = (f"src/{surface.folder}/py.typed" for surface in view.generator if surface.is_apart)
    return files | dict.fromkeys(apart, "")


def _formatted(files: Mapping[str, str]) -> dict[str, str]:
    """Return the files with the Python in them as ruff formats it, by one process for all."""
    with tempfile.TemporaryDirectory(prefix="specwright-", dir=_memory()) as name:
        folder = Path(name)
        python = [path for path in files if path.endswith(".py")]
        for number, path in enumerate(python):
            _put(f"{name}/{number}.py", files[path].encode())
        _run_ruff(folder, python)
        texts = {path: _got(f"{name}/{number}.py").decode() for number, path in enumerate(python)}
    return {**files, **texts}


def _put(path: str, data: bytes) -> None:
    """Write a new file; there are thousands, and a `Path` takes as long as the system for each."""
    with open(path, "xb") as file:  # noqa: PTH123 - see above
        file.write(data)


def _got(path: str) -> bytes:
    with open(path, "rb", buffering=0) as file:  # noqa: PTH123 - as above
        return file.read()


def _memory() -> Path | None:
    """Return a folder that is not on a disk, None if the system has none with room.

    On a disk, files that are written, changed and deleted at once take several times as long as
    all other work: some file systems put each of them there on the way.
    """
    folder = Path("/dev/shm")  # noqa: S108 - a folder in it is made that is ours alone
    try:
        found = os.statvfs(folder)
    except (AttributeError, OSError):
        return None
    has_room = found.f_bavail * found.f_frsize > _ROOM and os.access(folder, os.W_OK)
    return folder if has_room else None


def _run_ruff(folder: Path, python: list[str]) -> None:
    ruff: Any = import_module("ruff")  # it has no types
    command = [ruff.find_ruff_bin(), "format", "--isolated", "--no-cache"]
    command += ["--line-length", _LINE_LENGTH, "--target-version", "py311"]
    # What fits on a line stands on one, whatever commas the templates end their lists with.
    command += ["--config", "format.skip-magic-trailing-comma=true"]
    command += ["--config", "lint.isort.split-on-trailing-comma=false", str(folder)]
    result = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - our own formatter
    if result.returncode:
        said = result.stderr
        for number, path in reversed(list(enumerate(python))):
            said = said.replace(str(folder / f"{number}.py"), path)
        raise FormatError(said)
