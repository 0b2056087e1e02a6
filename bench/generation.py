"""Generators side by side: CPU, clock, memory, and how much they write."""

from __future__ import annotations

import json
import math
import os
import re
from dataclasses import dataclass
from itertools import count
from typing import TYPE_CHECKING, Any

from . import documents
from .measure import Figure, environment, in_turns, run
from .places import BUILD, OUT, ROOT, SPECWRIGHT, TOOLS, WORK

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from .measure import Spent

_NUMBERS = count()
_METHODS = frozenset({"get", "put", "post", "delete", "options", "head", "patch", "trace"})


@dataclass(frozen=True, slots=True)
class Document:
    """A document to generate from: what it is called in tables, and where it is."""

    title: str
    path: Path
    rounds: int


def chosen(corpus: Path | None, *, quick: bool) -> list[Document]:
    """Return the documents to measure: real ones of a folder, or synthetic ones of their size."""
    rounds = 3 if quick else 7
    found = [
        Document("small", ROOT / "tests/cases/fake/openapi.yaml", rounds),
        Document("medium", ROOT / "specs/cloudflare_realtimekit/openapi.yaml", rounds),
    ]
    few = 1 if quick else 3
    real = {"openai": "OpenAI", "github": "GitHub"}
    for name, title in real.items():
        there = sorted(corpus.glob(f"{name}*.*")) if corpus is not None else []
        if there:
            found.append(Document(title, there[0], few))
    if len(found) < 4 and not quick:
        synthetic = {"synthetic, 3 MB": 1600, "synthetic, as many as GitHub": 800}
        found += [Document(t, documents.write(WORK, n), few) for t, n in synthetic.items()]
    elif len(found) < 3:
        found.append(Document("synthetic", documents.write(WORK, 400), few))
    return found


def commands(document: Path, out: Path, package: str = "measured") -> dict[str, list[str]]:
    """Return how each generator is called for a document."""
    (BUILD / "openapi-python-client.yaml").write_text("literal_enums: true\n")
    python_client = [str(TOOLS / "openapi-python-client"), "generate", "--overwrite"]
    python_client += ["--config", str(BUILD / "openapi-python-client.yaml")]
    java = [str(TOOLS / "openapi-generator-cli"), "generate", "-g", "python"]
    java += ["--skip-validate-spec", "-i", str(document), "-o", str(out)]
    models = [str(TOOLS / "datamodel-codegen"), "--output-model-type", "pydantic_v2.BaseModel"]
    report = ["--report", str(WORK / "report.json")]  # with which nothing is skipped
    return {
        "specwright": [
            str(SPECWRIGHT),
            "generate",
            str(document),
            "--out",
            str(out),
            "--name",
            package,
            "--keep-going",
            *report,
        ],
        "openapi-python-client": [
            *python_client,
            "--path",
            str(document),
            "--output-path",
            str(out),
        ],
        "datamodel-code-generator": [
            *models,
            "--input",
            str(document),
            "--output",
            str(out / "models.py"),
        ],
        "openapi-generator": java,
    }


def generate(name: str, document: Path, package: str = "measured") -> tuple[Spent, Path]:
    """Run a generator once, into a folder that was not there.

    Nothing is deleted between runs: ext4 looks for a free place again and again where a thousand files
    have just been, for which whoever writes next pays.
    """
    out = OUT / f"{name}-{os.getpid()}-{next(_NUMBERS)}"
    out.parent.mkdir(parents=True, exist_ok=True)
    if name == "datamodel-code-generator":
        out.mkdir()
    path = f"{TOOLS}:{SPECWRIGHT.parent}:/usr/local/bin:/usr/bin:/bin"
    env = environment(PATH=path, SPECWRIGHT_CACHE_DIR=str(BUILD / "cache"))
    return run(commands(document, out, package)[name], env, WORK / f"{name}.log"), out


def compare(document: Document, *, quick: bool, java: bool) -> dict[str, Any]:
    """Return what every generator took for a document, and what it wrote."""
    names = list(commands(document.path, WORK))
    if not java or (quick and document.title != "small"):
        names.remove("openapi-generator")
    spent: dict[str, list[Spent]] = {name: [] for name in names}
    written: dict[str, dict[str, float]] = {}
    operations = count_operations(document.path)

    def measured(name: str) -> Callable[[], float | None]:
        def once() -> float | None:
            took, out = generate(name, document.path)
            spent[name].append(took)
            written[name] = _written(out, operations)
            # A generator may end with 1 for what is only worth a warning: what counts is what it wrote.
            return took.cpu if written[name]["files"] else None

        return once

    cpu = in_turns({name: measured(name) for name in names}, document.rounds)
    result: dict[str, Any] = {"title": document.title, "operations": operations, "generators": {}}
    result["kilobytes"] = round(document.path.stat().st_size / 1024)
    for name in names:
        runs = spent[name]
        result["generators"][name] = {
            "cpu": Figure.of(cpu[name]) if cpu[name] else None,
            "wall": Figure.of([r.wall for r in runs]),
            "peak_mb": max(r.peak_mb for r in runs),
            "status": runs[-1].status,
            "said": runs[-1].said if not cpu[name] else "",
            **written[name],
        }
    return result


def count_operations(document: Path) -> int:
    """Return the number of operations of a document, by the look of its text."""
    text = document.read_text(encoding="utf-8")
    if document.suffix == ".json":
        paths = json.loads(text).get("paths", {})
        return sum(1 for item in paths.values() for key in item if key in _METHODS)
    block = re.search(r"^paths:\n((?:[ #].*\n|\n)*)", text, re.MULTILINE)
    found = re.findall(rf"^ +({'|'.join(_METHODS)}):\s*$", block[1] if block else "", re.MULTILINE)
    return len(found)


def _written(out: Path, operations: int) -> dict[str, float]:
    """Return how much is in a folder: what is installed, and not what documents or tests it."""
    python = [p for p in out.rglob("*.py") if not {"test", "tests", "docs"} & set(p.parts[-4:-1])]
    lines = sum(len(p.read_bytes().splitlines()) for p in python)
    return {
        "files": len(python),
        "lines": lines,
        "lines_an_operation": round(lines / max(1, operations), 1),
        "python_kb": round(sum(p.stat().st_size for p in python) / 1024),
    }


def growth(*, quick: bool) -> dict[str, Any]:
    """Return the CPU for each document of the synthetic family, and the exponent that fits it.

    Over the documents that take much longer than starting Python, time is a power of the size.
    """
    sizes = documents.SIZES[:5] if quick else documents.SIZES
    paths = {str(n): documents.write(WORK, n) for n in sizes}
    things = {n: (lambda p=p: generate("specwright", p)[0].cpu) for n, p in paths.items()}
    found = {int(n): Figure.of(v) for n, v in in_turns(things, 1 if quick else 3).items()}
    fitted = {n: figure.median for n, figure in found.items() if n >= 200}
    return {"cpu": found, "exponent": round(_slope(fitted), 3), "from": 200}


def _slope(points: dict[int, float]) -> float:
    """Return the slope of the line that fits the logarithms best (least squares)."""
    xs, ys = [math.log(n) for n in points], [math.log(t) for t in points.values()]
    x, y = sum(xs) / len(xs), sum(ys) / len(ys)
    return sum((a - x) * (b - y) for a, b in zip(xs, ys, strict=True)) / sum(
        (a - x) ** 2 for a in xs
    )


def repetition() -> dict[str, Any]:
    """Return what a run takes that changes nothing, for all services of this repository."""
    log, env = WORK / "unchanged.log", environment(SPECWRIGHT_CACHE_DIR=str(BUILD / "cache"))
    command = [str(SPECWRIGHT), "generate"]
    run(command, env, log, ROOT)
    spent = [run(command, env, log, ROOT) for _ in range(7)]
    said = log.read_text()
    changed = [line for line in said.splitlines() if line.endswith(" changed")]
    if changed:
        message = f"generated/ is not up to date: {changed}"
        raise RuntimeError(message)
    return {"cpu": Figure.of([s.cpu for s in spent]), "wall": Figure.of([s.wall for s in spent])}
