"""Writes docs/templates.md: what templates see, taken from the views themselves."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from specwright.config import TEMPLATES_VERSION
from specwright.overrides import CONTRACT

if TYPE_CHECKING:
    from collections.abc import Iterator

_COMMON = frozenset({"project", "package", "client", "readme"})
VIEWS = Path(__file__).parents[1] / "generator" / "specwright" / "view"
PLACE = Path(__file__).parents[1] / "docs" / "templates.md"
HEAD = f"""\
# Templates of your own

<!-- Made from the views by `make golden`. -->

A template of a project takes the place of one of Specwright's, file by file. It is in the folder of the
`sdk.yaml` that names it, or below:

```yaml
templates_version: {TEMPLATES_VERSION}
templates:
  README.md: templates/readme.jinja
  package/types/__init__.py: templates/types.jinja
```

Templates are [Jinja](https://jinja.palletsprojects.com/)'s. They run in its sandbox, and a name that is not there is
an error (`invalid-template`): nothing is written then. So it is if Python that a template makes cannot be parsed.
`{{% include "README.md.jinja" %}}` has what Specwright's own template makes; the name of every template works there.
Specwright's templates are the best examples; they are in its folder `templates/`.

Text of a spec may hold anything. In Python it is safe with the filters `docstring`, `literal` and `comment`, in TOML
with `toml`: `{{{{ project.version | toml }}}}`. The views have such text where it is not prepared yet; a template that
writes it as it is lets a spec write code.

`templates_version` is the version of this page, {TEMPLATES_VERSION}. Within a version, templates, names and attributes are
added only; without the key, the newest version counts. Templates of the other surfaces cannot be replaced.

## Templates

Each has `project`: [ProjectView](#projectview), `package`: [PackageView](#packageview), `client`:
[ClientView](#clientview) and `readme`: [ReadmeView](#readmeview).

| template | has as well |
|---|---|
"""


@dataclass(frozen=True)
class View:
    """A dataclass of the views: what it says, and its attributes with type and description."""

    says: str
    attributes: tuple[tuple[str, str, str], ...]


def contract_page() -> str:
    """Return the text of docs/templates.md."""
    views = read_views()
    lines = [HEAD.rstrip("\n")]
    for name, values in CONTRACT.items():
        own = ((value, kind) for value, kind in values.items() if value not in _COMMON)
        has = ", ".join(f"`{value}`: [{kind}](#{kind.lower()})" for value, kind in own)
        lines.append(f"| `{name}` | {has} |")
    lines += ["", "## Views"]
    for name in sorted(_reachable(views)):
        lines += ["", f"### {name}", "", views[name].says]
        if views[name].attributes:
            lines += ["", "| attribute | type | |", "|---|---|---|"]
        for attribute, kind, says in views[name].attributes:
            shown = kind.replace("|", "\\|")
            lines.append(f"| `{attribute}` | `{shown}` | {says} |")
    return "\n".join(lines) + "\n"


def read_views() -> dict[str, View]:
    """Return the dataclasses of the views by name."""
    found: dict[str, View] = {}
    for path in sorted(VIEWS.rglob("*.py")):
        if "openapi_generator" in path.parts:
            continue
        for node in ast.parse(path.read_text("utf-8")).body:
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                says = ast.get_docstring(node) or ""
                found[node.name] = View(says, tuple(_attributes(node)))
    return found


def _attributes(node: ast.ClassDef) -> Iterator[tuple[str, str, str]]:
    for number, statement in enumerate(node.body):
        following = node.body[number + 1] if number + 1 < len(node.body) else None
        says = ""
        if isinstance(following, ast.Expr) and isinstance(following.value, ast.Constant):
            says = " ".join(str(following.value.value).split())
        if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
            yield statement.target.id, ast.unparse(statement.annotation), says
        elif isinstance(statement, ast.FunctionDef) and statement.decorator_list:
            kind = ast.unparse(statement.returns) if statement.returns else ""
            yield statement.name, kind, " ".join((ast.get_docstring(statement) or "").split())


def _reachable(views: dict[str, View]) -> set[str]:
    found: set[str] = set()
    open_ = {kind for values in CONTRACT.values() for kind in values.values()}
    while open_:
        name = open_.pop()
        found.add(name)
        for _, kind, _ in views[name].attributes:
            open_ |= set(re.findall(r"\w+", kind)) & views.keys() - found
    return found
