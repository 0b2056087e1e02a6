"""No text of a document becomes code, markup, a key or a path, wherever it stands.

The documents in `untrusted/` have a place for every text that gets into a package. Each is generated
twice: from harmless texts, and from attacks. What both make has to mean the same.
"""

from __future__ import annotations

import ast
import json
import os
import re
import subprocess
import sys
import tomllib
from collections import Counter
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

import pytest
from markdown_it import MarkdownIt

from specwright import emit
from specwright.diagnostics import Report, Span, to_github, to_json, to_text
from tests.untrusted_texts import HOSTILE, Hostile, Probe, benign, holes, made, written

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

NAMES = ("tags", "resources", "open", "listed")
ROUNDS = 12
markdown = MarkdownIt("commonmark").enable("table")

# Holes that no text of a document gets into: what stands there is made of our own words alone.
_OURS = {
    "README.md.jinja": "project.spec",
    "docs/resource.md.jinja": "page.overview",
    "docs/resource/method.md.jinja": "error.exception error.status method.text",
    "docs/resource/parameters.md.jinja": "parameter.place parameter.required",
    "docs/resource/webhooks.md.jinja": "page.accessor",
    "docs/type.md.jinja": "type.overview",
    "openapi_generator/__init__.py.jinja": "module module|literal",
    "openapi_generator/api/api.py.jinja": "flavour.base flavour.kind flavour.prefix flavour.wait",
    "openapi_generator/api_client.py.jinja": "client.base client.name client.twin client.twin_base",
    "openapi_generator/docs/api.md.jinja": "method.method",
    "openapi_generator/docs/method.md.jinja": "answer.status",
    "openapi_generator/models/enum.py.jinja": "model.base",
    "openapi_generator/models/object.py.jinja": "field.default model.base model.others",
    "openapi_generator/models/union.py.jinja": "field.name model.attribute model.base",
    "package/__init__.py.jinja": "module module|literal package.shared_folder|literal",
    "package/_client.py.jinja": "flavour.base",
    "package/client/init.py.jinja": "client.certificate.name flavour.http_client flavour.middleware",
    "package/client/members.py.jinja": "call.class_name error.status",
    "package/pagination.py.jinja": "field.annotation line",
    "package/resources/asynchronous.py.jinja": "method.asynchronous overload.comment overload.decorator resource.asynchronous.base",
    "package/resources/members.py.jinja": "resource.event",
    "package/resources/pages.py.jinja": "call.items call.scheme",
    "package/resources/synchronous.py.jinja": "argument.name method.function method.options overload.comment overload.decorator resource.sync.base",
    "package/testing.py.jinja": "testing.base testing.base_url testing.kinds",
    "package/types/__init__.py.jinja": "types.lazy",
    "package/types/model.py.jinja": "field.default member.base member.others",
    "package/types/model/alias.py.jinja": "member.marker",
    "package/types/params.py.jinja": "member.base member.marker",
    "pyproject.toml.jinja": "extra.name extra.needs extra.needs|toml project.dependencies project.python|toml",
    "readme/openapi_generator.md.jinja": "method.method",
    "readme/webhooks.md.jinja": "receiver.accessor receiver.page",
}  # fmt: skip
OURS = {f"{template}: {place}" for template, places in _OURS.items() for place in places.split()}


@pytest.fixture(scope="module")
def harmless(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, str]]:
    """Return the files of each package, generated from texts that mean no harm."""
    folder = tmp_path_factory.mktemp("harmless")
    return {name: made(written(folder, name, benign)) for name in NAMES}


@pytest.fixture(scope="module", params=range(ROUNDS))
def attack(request: pytest.FixtureRequest) -> Hostile:
    """Return the attacks of one round."""
    return Hostile(request.param, ROUNDS)


@pytest.fixture(scope="module")
def attacked(
    attack: Hostile, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, dict[str, str]]:
    """Return the files of each package, generated from attacks."""
    folder = tmp_path_factory.mktemp("attacked")
    return {name: made(written(folder, name, attack)) for name in NAMES}


def python(files: dict[str, str]) -> Iterator[tuple[str, ast.Module]]:
    """Yield the modules of a package that templates make, in the order of the table of names."""
    runtime = {path.name for path in (emit.template_folder() / "package").rglob("*.py")}
    for path, text in files.items():
        if path.endswith(".py") and PurePosixPath(path).name not in runtime:
            yield path, ast.parse(text, path)


class Shape(ast.NodeTransformer):
    """Takes out of a module what a name or a text is, so that what it does is left."""

    def visit(self, node: ast.AST) -> ast.AST:
        node = self.generic_visit(node)
        for field in ("name", "id", "attr", "arg", "asname", "module"):
            if isinstance(getattr(node, field, None), str):
                setattr(node, field, "_")
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            node.value = "_"
        return node


def shapes(files: dict[str, str]) -> Counter[str]:
    """Return what the modules of a package do, without their names and texts."""
    return Counter(ast.dump(Shape().visit(tree)) for _, tree in python(files))


def test_every_place_of_a_template_is_attacked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A new place in a template has to be reached from here, or to be known to hold our own words."""
    every, probe = set(holes()), Probe()
    environment = probe.environment()
    monkeypatch.setattr(emit, "template_environment", lambda: environment)
    for name in NAMES:
        made(written(tmp_path, name, benign))

    assert sorted(every - probe.filled) == []
    assert sorted(every - probe.foreign - OURS) == []
    assert sorted(OURS & probe.foreign) == []


def test_modules_do_what_they_would_do(
    harmless: dict[str, dict[str, str]], attacked: dict[str, dict[str, str]]
) -> None:
    """No statement, call, import or decorator is there that harmless texts would not give."""
    for name in NAMES:
        assert len(attacked[name]) == len(harmless[name])
        more = shapes(attacked[name]) - shapes(harmless[name])
        assert [shape[:2000] for shape in more] == []


def test_texts_are_what_was_written(attack: Hostile, attacked: dict[str, dict[str, str]]) -> None:
    """What is sent and compared is the text of the document, character by character."""
    for name in NAMES:
        said = {
            node.value
            for _, tree in python(attacked[name])
            for node in ast.walk(tree)
            if isinstance(node, ast.Constant) and isinstance(node.value, str)
        }
        for key in EXACT[name]:
            text = re.sub("[\ud800-\udfff]", "\ufffd", attack(*key.split(":")))
            assert text in said or any(text in found for found in said), key


EXACT = {
    "tags": [
        *("n:q", "n:qa", "n:qb", "n:deep", "n:H", "n:C", "n:cconst", "n:kind", "n:kcat", "n:kdog"),
        *("n:pname", "n:file", "n:formkey", "n:Xkey", "n:session", "n:scope", "n:token", "n:warm"),
        *("n:cold", "n:red", "n:green", "n:hookvalue", "n:done", "n:error", "n:delta", "n:eu"),
        *("n:message", "n:cbkey", "n:question", "n:result", "p:path", "n:base", "n:media"),
    ],
    "resources": ["n:owner", "n:id", "n:kind", "n:big", "n:small", "n:live", "n:trial", "u:rooms"],
    "open": ["n:one", "n:message", "p:things"],
    "listed": ["n:owner", "n:id", "u:rooms"],
}  # fmt: skip


def test_other_files_say_what_they_would_say(
    harmless: dict[str, dict[str, str]], attacked: dict[str, dict[str, str]]
) -> None:
    """JSON is JSON, and what installs the package has the same keys."""
    for name in NAMES:
        for path, text in attacked[name].items():
            if path.endswith(".json"):
                json.loads(text)
        before, after = (
            tomllib.loads(files["pyproject.toml"]) for files in (harmless[name], attacked[name])
        )
        for key in ("name", "version", "description"):
            before["project"].pop(key)
            after["project"].pop(key)
        after["tool"]["hatch"] = before["tool"]["hatch"]  # the names of packages
        assert after == before


def pages(files: dict[str, str]) -> Iterator[tuple[str, Counter[str]]]:
    """Yield the pages with what a reader of Markdown finds of what could do harm."""
    for path, text in files.items():
        if path.endswith(".md"):
            yield path, Counter(kinds(text))


def kinds(text: str) -> Iterator[str]:
    for token in markdown.parse(text):
        if token.type == "heading_open":
            yield token.tag
        elif token.type == "html_block":
            yield from re.findall(r"<[^>]*", token.content)
        for child in token.children or ():
            if child.type == "html_inline":
                yield child.content
            elif child.type in {"link_open", "image"}:
                target = str(child.attrs.get("href", child.attrs.get("src")))
                assert "javascript:" not in target, text[:3000]


def test_pages_have_the_headings_and_html_that_they_would_have(
    harmless: dict[str, dict[str, str]], attacked: dict[str, dict[str, str]]
) -> None:
    """Another parser sees no heading and no HTML that harmless texts would not give."""
    for name in NAMES:
        before = sum((found for _, found in pages(harmless[name])), Counter[str]())
        after = sum((found for _, found in pages(attacked[name])), Counter[str]())
        for found in (before, after):
            for tag in [tag for tag in found if tag.startswith(("<code", "</code", "<a id"))]:
                del found[tag]  # ours: code in a cell, and anchors of credentials
        assert after == before


RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\.|$)", re.IGNORECASE)


def test_paths_are_portable_and_stay_inside(attacked: dict[str, dict[str, str]]) -> None:
    """Every file has a name of its own on every file system, below the folder of the package."""
    for files in attacked.values():
        assert len({path.lower() for path in files}) == len(files)
        for path in files:
            parts = path.split("/")
            assert not PurePosixPath(path).is_absolute()
            assert not {"", ".", ".."} & set(parts)
            for part in parts:
                assert not RESERVED.match(part), path
                assert not re.search(r'[<>:"\\|?*\x00-\x1f]|[. ]$', part), path
                assert len(part.encode()) <= 255, path


LOADER = """
import importlib, os, pkgutil, sys
package = importlib.import_module(sys.argv[1])
for found in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
    if "_frames" not in found.name:
        importlib.import_module(found.name)
for export in dir(package.types):
    model = getattr(package.types, export)
    if hasattr(model, "model_rebuild"):
        model.model_rebuild()
fake = next(getattr(package.testing, name) for name in package.testing.__all__ if name.startswith("Fake"))()
client = fake.client(base_url="https://x.invalid")
assert os.environ.get("SPECWRIGHT_CANARY") is None
"""


@pytest.mark.parametrize("number", [3, 8])
def test_packages_import_and_nothing_runs(tmp_path: Path, number: int) -> None:
    """All modules load and all models build; no attack has done what it wanted."""
    attack = Hostile(number, ROUNDS)
    for name in NAMES:
        files = made(written(tmp_path, name, attack))
        for path, text in files.items():
            (tmp_path / name / path).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / name / path).write_text(text, encoding="utf-8")
        package = next((tmp_path / name / "src").glob("*/_client.py")).parent.name
        environment = {**os.environ, "PYTHONPATH": str(tmp_path / name / "src")}
        command = [sys.executable, "-W", "error", "-c", LOADER, package]
        ran = subprocess.run(
            command, env=environment, capture_output=True, text=True, check=False, cwd=tmp_path
        )
        assert ran.returncode == 0, ran.stderr[-3000:]


@pytest.mark.parametrize("text", HOSTILE)
def test_findings_say_hostile_text_harmlessly(text: str) -> None:
    """A finding is one line of a terminal each, one annotation, and JSON."""
    report = Report()
    span = Span(f"{text}.yaml", 1, 1, text)
    report.add("duplicate-key", span, f"the key `{text}`", related=((f"of {text}", span),))
    (found,) = report.sorted()

    assert all(line.isprintable() for line in to_text(found).split("\n"))
    assert len(to_text(found).split("\n")) == 7
    assert len(to_github(found).splitlines()) == 1
    assert json.loads(json.dumps(to_json(found)))["message"] == f"the key `{text}`"
