"""The documents of `corpus/features`: small ones, for everything that specifications have a word for.

Each says at its top, in a comment, what should come out of it, and beside that:

* `x-expected-diagnostics`: the codes of all findings, in any order; of a document that is no mapping,
  in its comment,
* `x-expected-operations`: how many operations are generated, where they cannot be counted in `paths`,
* `x-expected-types`: annotations, as generated models have them, by class and attribute, or by alias.

What a document is about is expected of it by its specification, not by what was generated.
"""

from __future__ import annotations

import ast
import importlib
import json
import re
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from specwright.diagnostics import Report
from specwright.document import as_mapping
from specwright.pipeline import Source, Timings, generate
from specwright.verify import probe
from tests.corpus.documents import find_documents, sampled
from tests.test_cases import is_runtime

if TYPE_CHECKING:
    from collections.abc import Generator

FEATURES = Path(__file__).parent / "corpus" / "features"
DOCUMENTS = [
    path
    for path in sorted(FEATURES.rglob("*"))
    if path.is_file() and "x-expected-diagnostics" in path.read_text("utf-8")
]
INVALID = [path for path in DOCUMENTS if path.relative_to(FEATURES).parts[0] == "invalid"]
_METHODS = {"get", "put", "post", "delete", "options", "head", "patch", "trace", "query"}
_CODES = re.compile(r'x-expected-diagnostics"?: \[(.*?)\]', re.DOTALL)


def identified(path: Path) -> str:
    """Return what a document is called in the output of tests."""
    return path.relative_to(FEATURES).with_suffix("").as_posix() + path.suffix.replace(".yaml", "")


def expected_codes(path: Path) -> list[str]:
    """Return the codes that a document says are found in it, sorted."""
    found = _CODES.search(path.read_text("utf-8"))
    assert found is not None
    return sorted(re.findall(r"[a-z-]+", found[1]))


def written(path: Path) -> dict[str, Any]:
    """Return a document as another parser reads it."""
    text = path.read_text("utf-8")
    data: dict[str, Any] = json.loads(text) if path.suffix == ".json" else yaml.safe_load(text)
    return data


def expected_operations(document: dict[str, Any]) -> int:
    """Return how many operations a document says it has, or how many stand in `paths`."""
    items = as_mapping(document.get("paths")).values()
    counted = sum(len(_METHODS.intersection(as_mapping(item))) for item in items)
    number: int = document.get("x-expected-operations", counted)
    return number


def types_of(files: dict[str, str]) -> dict[str, str]:
    """Return what models and aliases are, by class and attribute, or by alias."""
    found: dict[str, str] = {}
    for path, text in files.items():
        if "/types/" not in path or not path.endswith(".py"):
            continue
        for node in ast.parse(text).body:
            if isinstance(node, ast.AnnAssign) and node.value is not None:
                found[ast.unparse(node.target)] = ast.unparse(node.value)
            if not isinstance(node, ast.ClassDef) or ast.unparse(node.bases[0]) == "TypedDict":
                continue
            for part in node.body:
                if isinstance(part, ast.AnnAssign):
                    name = f"{node.name}.{ast.unparse(part.target)}"
                    found[name] = ast.unparse(part.annotation)
    return found


@contextmanager
def installed(package: str, files: dict[str, str], folder: Path) -> Generator[None]:
    """Let a package be imported, with the one runtime that is the same in all of them."""
    shared: list[str] = []
    for path, text in files.items():
        if is_runtime(path) and path.endswith(".py"):
            module = ".".join(Path(path).with_suffix("").parts[2:]).removesuffix(".__init__")
            shared.append(f"{package}.{module}")
            sys.modules[shared[-1]] = importlib.import_module(f"package.{module}")
        elif path.startswith("src/"):
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_text(text, encoding="utf-8")
    sys.path.insert(0, str(folder / "src"))
    try:
        yield
    finally:
        sys.path.remove(str(folder / "src"))
        for name in [name for name in sys.modules if name.partition(".")[0] == package]:
            del sys.modules[name]


def imported(package: str, files: dict[str, str], folder: Path) -> int:
    """Import every module of a package, complete what is in it, and return how many there are."""
    with installed(package, files, folder):
        modules = probe.modules_in(folder / "src")
        for name in modules:
            probe.complete(importlib.import_module(name), package)
    return len(modules)


@pytest.mark.parametrize(
    "path", [path for path in DOCUMENTS if path not in INVALID], ids=identified
)
def test_all_of_a_document_is_generated(path: Path, tmp_path: Path) -> None:
    """Every operation, the findings that it says and no others, and a package that imports."""
    report = Report()
    name = "c_" + re.sub(r"\W", "_", identified(path))
    made = generate(Source(path, name=name), report, Timings())
    document = written(path)

    assert sorted(found.code for found in report) == expected_codes(path), list(report)
    assert made.operations == expected_operations(document)
    assert made.understood is not None
    assert made.understood.description.omitted == ()
    found = types_of(made.files)
    expected = document.get("x-expected-types", {})
    assert {key: found.get(key) for key in expected} == {
        key: ast.unparse(ast.parse(str(value))) for key, value in expected.items()
    }
    assert imported(name, made.files, tmp_path) > 5


@pytest.mark.parametrize("library", ["asyncio", "urllib3"])
@pytest.mark.parametrize("path", sorted((FEATURES / "names").iterdir()), ids=identified)
def test_any_name_can_be_one_of_openapi_generator(path: Path, library: str, tmp_path: Path) -> None:
    """The other surface has names of its own for the same things, and loses none."""
    config = tmp_path / "sdk.yaml"
    config.write_text(f"surfaces: {{openapi_generator: {{library: {library}}}}}")
    report = Report()
    made = generate(Source(path, config, "c_named"), report, Timings())

    assert made.operations == expected_operations(written(path))
    assert sorted(found.code for found in report) == expected_codes(path)
    assert imported("c_named", made.files, tmp_path) > 5
    surface = json.loads(made.files["surface.json"])["openapi_generator"]
    names = [o["accessor"] for api in surface["apis"] for o in api["operations"]]
    assert len(names) == len({name.lower() for name in names}) >= made.operations


@pytest.mark.parametrize("path", INVALID, ids=identified)
def test_what_is_wrong_with_a_document_is_said_where_it_is(path: Path) -> None:
    """All of it in one run, each with its place, its line and a way out; nothing is generated."""
    report = Report()

    assert generate(Source(path, name="c_invalid"), report, Timings()).files == {}
    assert sorted(found.code for found in report) == expected_codes(path), list(report)
    for found in report:
        lines = path.read_text("utf-8").splitlines() or [""]
        assert found.span.line is not None
        source = lines[found.span.line - 1]
        assert found.span.source == source
        assert found.span.column is not None
        assert 1 <= found.span.column <= len(source) + 1
        assert found.help


@pytest.mark.parametrize(
    "path",
    [path for path in INVALID if "x-expected-operations" in path.read_text()],
    ids=identified,
)
def test_what_is_right_in_an_invalid_document_can_be_generated(path: Path) -> None:
    """With `--keep-going`; every other operation is listed."""
    made = generate(Source(path, name="c_invalid"), Report(), Timings(), keep_going=True)
    document = written(path)

    assert made.operations == document["x-expected-operations"]
    assert made.understood is not None
    del document["x-expected-operations"]
    omitted = made.understood.description.omitted
    assert made.operations + len(omitted) == expected_operations(document)


def test_a_sample_is_the_same_each_time_and_has_documents_of_all_sizes(tmp_path: Path) -> None:
    """`python -m tests.corpus FOLDER --sample N`: every k-th, from the smallest to the largest."""
    for size in range(1, 11):
        (tmp_path / f"{10 - size}.yaml").write_text("openapi: 3.1.1\n" + "#" * size)
    found = list(find_documents(tmp_path))

    assert [path.stem for path in sampled(found, 4)] == ["9", "6", "3", "0"]
    assert sampled(found, 4) == sampled(found[::-1], 4)
    assert sampled(found, 1) == [tmp_path / "9.yaml"]
    assert sorted(sampled(found, 99)) == found
