"""Documents whose every text is somebody's attack, and the holes of templates that it gets into."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import quote

import yaml
from jinja2 import BaseLoader, Environment, Template, nodes

from specwright import emit
from specwright.diagnostics import Report, to_text
from specwright.pipeline import Source, Timings, generate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, MutableMapping

FOLDER = Path(__file__).parent / "untrusted"
MARK = "zqx"
"""What tells text of a document from ours, in identifiers too."""
_PLACE = re.compile(r"~([a-z]):(\w+)~")

CANARY = "SPECWRIGHT_CANARY"
_RUN = f"__import__('os').environ.__setitem__('{CANARY}','1')"
HOSTILE = (
    '"""', "'''", '""""', "\\", "\\\\\\", '\\"""', "\\'", "\\N{DASH}", "\\u12", "\\x", "\\0",
    "{}", "{{ 7*7 }}", "{% raw %}", "{# x #}", "#}", "{x}", "{0.__class__}", "%s %(x)s", "$(id) `id`",
    "\n", "\r", "\r\nx\n", "\x0b", "\x0c", "\x1c\x1d\x1e", "\x85", "\u2028", "\u2029", "\x00", "\x1b[31m",
    "\x7f", "\ud800", "\udfff x", "\u202e", "\u2066", "\ufeff", "\uffff", "\U000e0001", "\u200b",
    "# type: ignore", "# noqa", "# fmt: off", "# ruff: noqa", "  # pyright: basic", "-*- coding: utf-7 -*-",
    _RUN, f"\n{_RUN}\n", f'"""\n{_RUN}\n"""', f'"); {_RUN} #', f"'); {_RUN} #", f'\\"); {_RUN} #',
    f'""" + {_RUN} + """', f"{{{_RUN}}}", f"\n    {_RUN}\n", f"]\n{_RUN}\n[", f'\n"""\n\n{_RUN}\n\n"""',
    "<script>alert(1)</script>", "<img src=x onerror=y>", "<!--", "-->", "</table>", "```", "~~~", "\n```\n# x",
    "](javascript:alert(1))", "[x](javascript:y)", "![x](http://evil.example/x)", "\n[x]: javascript:y",
    "| a | b |", "\n# heading", "\nheading\n===", "\n---\n", "> quote", "* item", "&lt;script&gt;", "`|`",
    '"\n[project.scripts]\nx = "y:z"', '"""\n[tool.x]', "'\n]\n", "../../x", "/etc/passwd", "C:\\x", "..\\..\\x",
    "CON", "nul", "aux.py", "x.", "x ", "%2e%2e%2f", "%00", "%", "?a=b#c", "//evil.example", "@evil.example",
    "class", "None", "__class__", "__init__", "self", "model_config", "print", "os", "import", "match", "type",
    "__proto__", "eval", "\u2160", "\u00aa", "\u0130", "\u0660", "\u00b2", "\u017f", "\u212a", "\ufb01", "\xe9", "\u65e5\u672c", "\U0001f600", "1", "-1",
    "x" * 5_000, "a_" * 2_000, " ", "  ", "\t", ".", "-", "_", "__", ":", ",", ";", "=", "&", "*x", "!!python/object",
)  # fmt: skip


def benign(kind: str, name: str) -> str:
    """Return text that means no harm."""
    return f"A plain {MARK} text." if kind == "t" else f"{name}{MARK} plain"


@dataclass(frozen=True, slots=True)
class Hostile:
    """Gives every place another attack, and another one in each round."""

    round: int
    rounds: int
    seen: dict[str, str] = field(default_factory=dict[str, str])

    def __call__(self, kind: str, name: str) -> str:
        key = f"{kind}:{name}"
        if key not in self.seen:
            attack = HOSTILE[
                (len(self.seen) * 7 + self.round * len(HOSTILE) // self.rounds) % len(HOSTILE)
            ]
            if kind == "p":  # what makes another path of a path is no attack
                attack = re.sub(r"[{}/?#]", "", attack)
            if kind == "r":  # an expression that nothing matches has no example
                attack = re.escape(attack)
            if kind == "m":  # nor several types, or all of them
                attack = re.sub(r"[,*]", "", attack)
            if kind == "u":  # nor is what a configuration cannot say
                attack = re.sub(r"[{}/?#\s\x00-\x1f]", "", attack) or "x"
            self.seen[key] = self._written(kind, name, attack)
        return self.seen[key]

    def _written(self, kind: str, name: str, attack: str) -> str:
        if kind != "t":
            return f"{name}{MARK} {attack}"
        # An attack may need to begin a text, or to end it.
        return (attack + MARK, f"{MARK} {attack}", attack + MARK + attack)[len(self.seen) % 3]


def filled(value: object, text: Callable[[str, str], str]) -> Any:
    """Return a value with the text in its places."""
    if isinstance(value, dict):
        pairs = cast("dict[str, object]", value).items()
        return {filled(key, text): filled(v, text) for key, v in pairs}
    if isinstance(value, list):
        return [filled(item, text) for item in cast("list[object]", value)]
    if not isinstance(value, str):
        return value
    if value.startswith("#/"):
        return _PLACE.sub(lambda f: _quoted(text(f[1], f[2])), value)
    return _PLACE.sub(lambda f: text(f[1], f[2]), value)


def _quoted(name: str) -> str:
    # A fragment holds UTF-8, which has nothing for half of a pair of surrogates: that stays as it is.
    escaped = name.replace("~", "~0").replace("/", "~1")
    return "".join(c if "\ud800" <= c <= "\udfff" else quote(c, safe="~") for c in escaped)


def written(folder: Path, name: str, text: Callable[[str, str], str]) -> Source:
    """Write a document with its configuration into a folder, and return what to generate from."""
    folder.mkdir(parents=True, exist_ok=True)
    for file in (f"{name}.yaml", f"{name}.sdk.yaml", "overlay.yaml"):
        data = yaml.safe_load((FOLDER / file).read_text(encoding="utf-8"))
        (folder / file).write_text(json.dumps(filled(data, text)), encoding="utf-8")
    overlays = (folder / "overlay.yaml",) if name == "tags" else ()
    return Source(folder / f"{name}.yaml", folder / f"{name}.sdk.yaml", overlays=overlays)


def made(source: Source) -> dict[str, str]:
    """Return the files of a package."""
    report = Report()
    files = generate(source, report, Timings()).files
    assert not report.errors, "\n".join(to_text(found) for found in report)
    return files


class Probe:
    """Notes which holes of the templates are filled, and which with text of a document."""

    def __init__(self) -> None:
        self.filled: set[str] = set()
        self.foreign: set[str] = set()

    def __call__(self, value: object, hole: str) -> object:
        self.filled.add(hole)
        if MARK in str(value).lower():
            self.foreign.add(hole)
        return value

    def environment(self) -> Environment:
        """Return the environment of templates with this around every hole."""
        made = emit.template_environment().overlay()
        filters: dict[str, Any] = {**made.filters, "probe": self}
        made.filters = filters
        assert made.loader is not None
        made.loader = _Probing(made.loader)
        return made


class _Probing(BaseLoader):
    """Loads templates with the filter `probe` around every hole."""

    def __init__(self, usual: BaseLoader) -> None:
        self._usual = usual

    def load(
        self,
        environment: Environment,
        name: str,
        globals: MutableMapping[str, Any] | None = None,  # noqa: A002 - it is called so in the base
    ) -> Template:
        source, filename, _ = self._usual.get_source(environment, name)
        template = environment.parse(source, name, filename)
        for output in template.find_all(nodes.Output):
            output.nodes = [_probed(node, name) for node in output.nodes]
        code = environment.compile(template, name, filename)
        values = environment.make_globals(globals)
        return Template.from_code(environment, code, values, lambda: True)


def _probed(node: nodes.Expr, template: str) -> nodes.Expr:
    if isinstance(node, nodes.TemplateData):
        return node
    name = nodes.Const(hole(node, template))
    return nodes.Filter(node, "probe", [name], [], None, None, lineno=node.lineno)


def hole(node: nodes.Expr, template: str) -> str:
    """Return what a hole is called: its template and what is written there."""
    return f"{template}: {_expression(node)}"


def _expression(node: nodes.Expr | None) -> str:
    match node:
        case nodes.Name():
            return node.name
        case nodes.Getattr():
            return f"{_expression(node.node)}.{node.attr}"
        case nodes.Filter():
            return f"{_expression(node.node)}|{node.name}"
        case _:
            return type(node).__name__


def holes() -> Iterator[str]:
    """Yield every hole of every template."""
    environment, folder = emit.template_environment(), emit.template_folder()
    for path in sorted(folder.rglob("*.jinja")):
        name = path.relative_to(folder).as_posix()
        for output in environment.parse(path.read_text(encoding="utf-8")).find_all(nodes.Output):
            for node in output.nodes:
                if not isinstance(node, nodes.TemplateData):
                    yield hole(node, name)
