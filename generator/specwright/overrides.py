"""Templates that a project brings itself, in the place of ours, file by file.

They see what ours see (docs/templates.md), under `StrictUndefined`, in Jinja's sandbox: a configuration
is trusted less than code.
"""

from __future__ import annotations

import ast
from difflib import get_close_matches
from types import MappingProxyType
from typing import TYPE_CHECKING

import jinja2
import jinja2.sandbox
from jinja2 import meta, nodes
from jinja2.utils import missing
from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_WHOLE = MappingProxyType(
    {
        "project": "ProjectView",
        "package": "PackageView",
        "client": "ClientView",
        "readme": "ReadmeView",
    }
)
CONTRACT: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        name: MappingProxyType({**_WHOLE, **own})
        for name, own in {
            "pyproject.toml": {},
            "README.md": {},
            "api.md": {},
            "docs/resource.md": {"page": "ResourcePage"},
            "docs/type.md": {"type": "SectionView"},
            "package/__init__.py": {},
            "package/_version.py": {},
            "package/pagination.py": {"pages": "PagesView"},
            "package/_aliases.py": {},
            "package/_client.py": {},
            "package/testing.py": {"testing": "TestingView"},
            "package/resources/__init__.py": {"folder": "FolderView"},
            "package/resources/resource.py": {"resource": "ResourceView"},
            "package/types/__init__.py": {"types": "TypesView"},
            "package/types/model.py": {"module": "ModuleView"},
            "package/types/params.py": {"module": "ModuleView"},
        }.items()
    }
)
"""The templates that may be replaced, and the views that each has, by name: the class of each."""


class Mistake(Struct, frozen=True):
    """What is wrong with a template, and where."""

    file: str
    line: int | None
    message: str
    help: str | None = None


class OverrideError(Exception):
    """Templates of a project cannot be used; `mistakes` says why, one by one."""

    def __init__(self, mistakes: tuple[Mistake, ...]) -> None:
        """Keep what is wrong."""
        super().__init__("; ".join(mistake.message for mistake in mistakes))
        self.mistakes = mistakes


class Override(Struct, frozen=True):
    """A template of a project: which one it replaces, the file as people see it, and its text."""

    name: str
    file: str
    text: str

    def mistakes(self, environment: jinja2.Environment) -> Iterator[Mistake]:
        """Yield what can be said without rendering: about its form, and about names at the top."""
        try:
            environment.compile(self.text, self.name, self.file)
            tree = environment.parse(self.text, self.name, self.file)
        except jinja2.TemplateSyntaxError as error:
            yield Mistake(self.file, error.lineno, _sentence(error.message))
            return
        known = CONTRACT[self.name]
        free = meta.find_undeclared_variables(tree) - known.keys() - environment.globals.keys()
        for name in tree.find_all(nodes.Name):
            if name.ctx == "load" and name.name in free:
                close = get_close_matches(name.name, known, 1)
                offer = f"`{close[0]}`" if close else ", ".join(f"`{n}`" for n in sorted(known))
                message = f"there is no `{name.name}` for the template `{self.name}`"
                yield Mistake(
                    self.file, name.lineno, message, f"use {offer}: see docs/templates.md"
                )

    def rendered(
        self, environment: jinja2.Environment, path: str, values: Mapping[str, object]
    ) -> str:
        """Return the text of a file.

        Args:
            environment: The sandbox.
            path: The path of the file that is made.
            values: The views.

        Raises:
            OverrideError: It asks for something that is not there, or makes Python that is none.
        """
        try:
            code = environment.compile(self.text, self.name, self.file)
            made = jinja2.Template.from_code(environment, code, environment.make_globals(None))
            text = made.render(values)
        except Exception as error:
            line, message = self._line(error), _sentence(str(error) or type(error).__name__)
            raise OverrideError((Mistake(self.file, line, message),)) from error
        if path.endswith(".py"):
            try:
                ast.parse(text)
            except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
                where = f", line {error.lineno}" if isinstance(error, SyntaxError) else ""
                what = error.msg if isinstance(error, SyntaxError) else str(error)
                message = f"it makes `{path}`, which is no Python{where}: {what}"
                raise OverrideError((Mistake(self.file, None, message),)) from error
        return text

    def _line(self, error: BaseException) -> int | None:
        """Return the line of the template where rendering it failed."""
        found, trace = None, error.__traceback__
        while trace is not None:
            if trace.tb_frame.f_code.co_filename == self.file:
                found = trace.tb_lineno
            trace = trace.tb_next
        return found


class _Missing(jinja2.StrictUndefined):
    """What a template asks for and is not there, in words for those who write templates."""

    __slots__ = ()

    @property
    def _undefined_message(self) -> str:
        whole, name = self._undefined_obj, self._undefined_name
        if self._undefined_hint or whole is missing or not isinstance(name, str):
            return super()._undefined_message
        close = get_close_matches(name, [n for n in dir(whole) if not n.startswith("_")], 1)
        offer = f"; `{close[0]}` may be meant" if close else ""
        return f"`{type(whole).__name__}` has no attribute `{name}`{offer}"


def sandbox(ours: jinja2.Environment) -> jinja2.Environment:
    """Return what renders templates of a project: as ours, and in a sandbox.

    They can include ours, and nothing else.
    """
    environment = jinja2.sandbox.ImmutableSandboxedEnvironment(
        loader=ours.loader,
        undefined=_Missing,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
    )
    environment.filters.update(ours.filters)
    return environment


def _sentence(text: str | None) -> str:
    """Return a message of Jinja as a part of a finding."""
    said = (text or "it cannot be read").strip().splitlines()[0].rstrip(".")
    return said[:1].lower() + said[1:]
