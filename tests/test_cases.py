"""Every folder of `cases/` is a spec, what it generates, and what is said about it.

A new case is a folder with an `openapi.yaml`, with overlays beside it, or with an overlay that extends
a document in a folder below; `make golden` writes the rest. The runtime, which is
the same everywhere, is not in `expected/`; `test_output.py` adds it and proves that the goldens
work.
"""

from __future__ import annotations

import difflib
import os
from pathlib import Path

import pytest

from specwright.diagnostics import Report, to_text
from specwright.pipeline import Source, Timings, generate
from specwright.project import overlays_in

CASES = Path(__file__).parent / "cases"
RUNTIME = Path(__file__).parents[1] / "templates" / "package"
UPDATE = os.environ.get("UPDATE_GOLDEN") == "1"


def is_runtime(path: str) -> bool:
    """Return whether a generated file is a module of the runtime, as it is."""
    parts = Path(path).parts
    return len(parts) > 2 and (RUNTIME / Path(*parts[2:])).is_file()


def run_case(case: Path) -> tuple[dict[str, str], str]:
    """Return what a case generates, without the runtime, and what is said about it."""
    report = Report()
    config = Path("sdk.yaml") if (case / "sdk.yaml").is_file() else None
    name = None if config else case.name
    specs = [path for path in (Path("openapi.yaml"),) if path.is_file()]
    spec, *overlays = (*specs, *overlays_in(Path()))
    source = Source(spec, config, name, overlays=tuple(overlays))
    generated = generate(source, report, Timings())
    files = {
        p: t for p, t in generated.files.items() if not is_runtime(p) and not p.startswith(".")
    }
    return files, "".join(f"{to_text(found)}\n" for found in report.sorted())


def read_tree(folder: Path) -> dict[str, str]:
    """Return the texts of all files below a folder."""
    return {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def write_tree(folder: Path, files: dict[str, str]) -> None:
    """Make a folder hold these files and no others."""
    for path in read_tree(folder):
        if path not in files:
            (folder / path).unlink()
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8", newline="\n")
    for below in sorted(folder.rglob("*"), reverse=True):
        if below.is_dir() and not any(below.iterdir()):
            below.rmdir()


def difference(expected: dict[str, str], actual: dict[str, str]) -> str:
    """Return a unified diff of two trees, empty if they are the same."""
    lines: list[str] = []
    for path in sorted(expected.keys() | actual.keys()):
        if path not in actual or path not in expected:
            lines.append(f"{'not generated' if path in expected else 'not expected'}: {path}\n")
        before = expected.get(path, "").splitlines(keepends=True)
        after = actual.get(path, "").splitlines(keepends=True)
        lines += difflib.unified_diff(before, after, f"expected/{path}", f"generated/{path}")
    return "".join(lines)


@pytest.mark.parametrize("case", sorted(CASES.iterdir()), ids=lambda case: case.name)
def test_case(case: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A case generates what is expected and says what is expected."""
    monkeypatch.chdir(case)
    files, said = run_case(case)
    if UPDATE:
        write_tree(case / "expected", files)
        (case / "diagnostics.txt").write_text(said, encoding="utf-8")

    found = difference(read_tree(case / "expected"), files)
    assert not found, f"{found}\nAccept it with: make golden"
    assert said == (case / "diagnostics.txt").read_text(encoding="utf-8")


def test_every_folder_is_a_case() -> None:
    """A folder without a spec is a leftover, and so is a file between the folders."""
    assert [
        case.name
        for case in CASES.iterdir()
        if not (case.is_dir() and ((case / "openapi.yaml").is_file() or overlays_in(case)))
    ] == []
