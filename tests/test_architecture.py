"""The map of the generator: which module may import which, and who may touch the world."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1] / "generator" / "specwright"

MAY_IMPORT: dict[str, set[str]] = {
    "json_text": set(),
    "diagnostics": set(),
    "document": {"diagnostics"},
    "overlay": {"diagnostics", "document"},
    "openapi": {"diagnostics", "document"},
    "ir": set(),
    "lower": {"config", "diagnostics", "document", "openapi", "ir"},
    "names": {"config", "ir"},
    "patterns": set(),
    "formats": {"ir", "patterns"},
    "view": {"formats", "ir", "json_text", "names", "patterns"},
    "diff": {"diagnostics", "document", "openapi"},
    "starter": {"ir", "names"},
    "surface": {"ir", "json_text", "names", "view"},
    "cache": set(),
    "overrides": set(),
    "provenance": {"config", "document", "overrides"},
    "own_templates": {"config", "diagnostics", "document", "overrides"},
    "emit": {"cache", "overrides", "view"},
    "manifest": set(),
    "merging": set(),
    "ownership": {"manifest", "merging"},
    "bases": {"manifest", "revisions"},
    "listed": {"manifest"},
    "release": {"diff"},
    "releasing": {
        "bases", "compared", "config", "diagnostics", "diff", "listed", "manifest", "pipeline",
        "project", "release", "revisions", "runs", "source",
    },
    "files": {"bases", "diagnostics", "listed", "manifest", "merging", "ownership", "staging"},
    "staging": {"ownership"},
    "config": {"diagnostics", "document"},
    "mock": {"diagnostics", "document", "formats", "ir", "patterns"},
    "pipeline": {
        "__init__", "config", "diagnostics", "document", "emit", "ir", "lower", "manifest", "names",
        "openapi", "overlay", "overrides", "own_templates", "provenance", "source", "surface", "verify",
        "view",
    },
    "verify": {"diagnostics", "document", "ir", "names", "openapi", "view"},
    "project": {"diagnostics", "document", "source"},
    "source": {"document"},
    "generation": {
        "diagnostics", "files", "listed", "pipeline", "releasing", "runs", "source", "verify",
    },
    "runs": {"cache", "diagnostics", "document", "files", "source"},
    "revisions": set(),
    "inputs": {"diagnostics", "document", "project", "revisions", "source"},
    "compared": {"diagnostics", "diff", "document", "inputs", "pipeline", "revisions"},
    "diff_output": {"__init__", "diff"},
    "diff_command": {
        "compared", "diagnostics", "diff", "diff_output", "document", "files", "inputs", "project",
        "revisions",
    },
    "starting": {
        "config", "diagnostics", "document", "lower", "names", "pipeline", "starter", "surface",
        "view",
    },
    "progress": set(),
    "rules": {"diagnostics"},
    "cli_options": set(),
    "cli": {
        "__init__", "cli_options", "config", "diagnostics", "diff_command", "files", "generation",
        "mock", "pipeline", "progress", "project", "rules", "runs", "source", "starting",
    },
    "__main__": {"cli"},
    "__init__": set(),
}  # fmt: skip

READERS = {"document", "emit", "files", "listed", "project", "rules", "runs", "staging", "verify"}
"""Who may read files: specs, templates, what was written before, the project's settings, examples of
findings, and what is tried out; `staging` only the names in folders."""
WRITERS = {"cache", "files", "emit", "runs", "staging", "verify"}
"""Who may write files: `files` by way of `staging`; `emit` and `verify` folders that are gone when other programs are done, `cache`
and `runs` in the folder for caches."""
PRINTERS = {"cli", "diff_command", "__main__"}

READING = {"open", ".read_text", ".read_bytes", ".iterdir"}
WRITING = {".write_text", ".write_bytes", ".mkdir", ".unlink", ".rmdir", ".rmtree", ".mkdtemp"}
PRINTING = {"print", ".echo"}

MODULES = sorted(path for path in ROOT.rglob("*.py") if "templates" not in path.parts)


def _stage(path: Path) -> str:
    relative = path.relative_to(ROOT)
    return relative.parts[0].removesuffix(".py")


def _imported(path: Path) -> set[str]:
    """Return the stages that a module imports, in whichever form and wherever in it."""
    depth = len(path.relative_to(ROOT).parts) - 1
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        names: list[str] = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            above = node.level - depth
            base = node.module or ""
            if node.level and above <= 0:
                continue  # within the stage
            prefix = "specwright" if node.level else ""
            whole = ".".join(part for part in (prefix, base) if part)
            names = [whole] if whole.count(".") else [f"{whole}.{a.name}" for a in node.names]
        for name in names:
            package, _, rest = name.partition(".")
            if package == "specwright":
                found.add(rest.partition(".")[0] if rest else "__init__")
    return {"__init__" if name.startswith("__version") else name for name in found}


def _called(path: Path) -> set[str]:
    calls = (
        n.func for n in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(n, ast.Call)
    )
    return {f".{f.attr}" if isinstance(f, ast.Attribute) else getattr(f, "id", "") for f in calls}


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(ROOT)))
def test_a_module_imports_only_what_the_map_allows(path: Path) -> None:
    """Imports go one way, along the data."""
    stage = _stage(path)

    assert _imported(path) - {stage} <= MAY_IMPORT[stage]


def test_the_map_lists_every_module_and_allows_nothing_that_is_not_used() -> None:
    """The map cannot rot: a stage or an arrow that is gone has to leave it."""
    used: dict[str, set[str]] = {_stage(path): set() for path in MODULES}
    for path in MODULES:
        used[_stage(path)] |= _imported(path) - {_stage(path)}

    assert set(used) == set(MAY_IMPORT)
    unused = {stage: MAY_IMPORT[stage] - used[stage] for stage in MAY_IMPORT}
    assert {stage: arrows for stage, arrows in unused.items() if arrows} == {}


def test_the_map_has_no_circle() -> None:
    """A stage never depends on one that depends on it."""
    done: set[str] = set()
    while len(done) < len(MAY_IMPORT):
        ready = {s for s, needs in MAY_IMPORT.items() if s not in done and needs <= done}
        assert ready, f"a circle among {sorted(set(MAY_IMPORT) - done)}"
        done |= ready


@pytest.mark.parametrize(
    ("calls", "allowed"),
    [(READING, READERS), (WRITING, WRITERS), (PRINTING, PRINTERS)],
    ids=["reading", "writing", "printing"],
)
def test_only_the_edges_touch_the_world(calls: set[str], allowed: set[str]) -> None:
    """Stages in between are pure: no file, no terminal."""
    found = {_stage(p) for p in MODULES if _called(p) & calls and _stage(p) != "mock"}

    assert found <= allowed


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(ROOT)))
def test_a_module_stays_within_its_budget(path: Path) -> None:
    """Over 350 lines, or 60 in a function, a concept is missing."""
    text = path.read_text(encoding="utf-8")
    functions = [
        node
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    ]
    long = [f.name for f in functions if (f.end_lineno or 0) - f.lineno >= 60]

    assert len(text.splitlines()) <= 350
    assert long == []


def test_neither_generator_nor_templates_know_a_service() -> None:
    """The generator serves every spec: no name of one of ours stands in it."""
    folders = (ROOT, ROOT.parents[1] / "templates")
    services = {path.name for path in (ROOT.parents[1] / "specs").iterdir()}
    texts = {
        str(path): path.read_text(encoding="utf-8").lower()
        for folder in folders
        for path in folder.rglob("*")
        if path.suffix in {".py", ".jinja"}
    }

    assert [p for p, text in texts.items() if any(service in text for service in services)] == []
