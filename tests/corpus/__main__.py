"""Generate every document in a folder, put each package to use, and write a table of what came of it.

    python -m tests.corpus FOLDER... [--out DIR] [--oracles PYTHON] [--only TEXT]
                           [--sample N] [--largest KIB]

The table is `DIR/table.md`, with all there is to know beside it in `DIR/table.json`. The status is 1
if an operation is missing without an error that says so, if a package does not import or has errors
of types, or if another program disagrees. `PYTHON` is one that has the other programs: without it,
nothing is compared.

`--sample` tries N documents of those that are no larger than `--largest`, evenly from the smallest to
the largest: the same ones each time.
"""

from __future__ import annotations

import argparse
import json
import math
import re
import subprocess
import sys
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .documents import find_documents, sampled
from .table import table
from .trial import Trial, try_document

if TYPE_CHECKING:
    from collections.abc import Iterator

_SECONDS = 600


def main() -> int:
    """Read the arguments, try each document, write the table, and return the status."""
    parser = argparse.ArgumentParser(prog="python -m tests.corpus", description=__doc__)
    parser.add_argument("folder", type=Path, nargs="+")
    parser.add_argument("--out", type=Path, default=Path("build/corpus"))
    parser.add_argument("--oracles", type=Path)
    parser.add_argument("--only", default="")
    parser.add_argument("--sample", type=int, metavar="N")
    parser.add_argument("--largest", type=float, default=math.inf, metavar="KIB")
    arguments = parser.parse_args()
    trials: list[Trial] = []
    for name, document in _chosen(arguments):
        package = "c_" + re.sub(r"\W+", "_", name.rpartition(".")[0]).strip("_").lower()
        trial = try_document(document, package, arguments.out / package)
        if arguments.oracles is not None and trial.status == 0:
            trial = compared(trial, package, arguments.oracles)
        trial = replace(trial, document=name)
        trials.append(trial)
        sys.stderr.write(f"{name}: {summary(trial)}\n")
    arguments.out.mkdir(parents=True, exist_ok=True)
    folders = " ".join(map(str, arguments.folder))
    command = f"make corpus CORPUS={folders}" + (" ORACLES=1" if arguments.oracles else "")
    (arguments.out / "table.md").write_text(table(trials, command), encoding="utf-8")
    rows = json.dumps([asdict(trial) for trial in trials], indent=1, default=str)
    (arguments.out / "table.json").write_text(rows, encoding="utf-8")
    sys.stderr.write(f"{len(trials)} documents: {arguments.out / 'table.md'}\n")
    return int(not trials or any(is_bad(trial) for trial in trials))


def _chosen(arguments: argparse.Namespace) -> Iterator[tuple[str, Path]]:
    """Yield the documents to try, each with its name: its path in its folder, or in those."""
    folders: list[Path] = arguments.folder
    found = {path: folder for folder in folders for path in find_documents(folder)}
    names = {
        path: str(path.relative_to(folder.parent if len(folders) > 1 else folder))
        if path != folder
        else path.name
        for path, folder in found.items()
        if path.stat().st_size <= arguments.largest * 1024
    }
    wanted = [path for path, name in names.items() if arguments.only in name]
    for path in wanted if arguments.sample is None else sampled(wanted, arguments.sample):
        yield names[path], path


def compared(trial: Trial, package: str, python: Path) -> Trial:
    """Return a trial with what other programs make of the document."""
    found: list[str] = []
    operations: list[list[str]] = _asked(python, "oracle_operations.py", trial.document) or []
    surface = json.loads((trial.out / "surface.json").read_text("utf-8"))
    ours = {(o["method"].lower(), _erased(o["path"])) for o in surface["operations"]}
    for method, path in operations:
        if (method, _erased(path)) not in ours:
            found.append(f"openapi-python-client finds {method.upper()} {path}")
    source = str(trial.out / "src")
    values: dict[str, Any] = (
        _asked(python, "oracle_instances.py", trial.document, source, package) or {}
    )
    found += values.get("disagreements", [])
    counts = {
        "operations": len(operations),
        "values": values.get("compared", 0),
        "dismissed": values.get("dismissed", 0),
    }
    return replace(trial, disagreements=found, compared=counts)


def _erased(path: str) -> str:
    """Return a path without the names of its parameters, which the other program spells as Python."""
    return re.sub(r"\{[^{}]*\}", "{}", path)


def _asked(python: Path, program: str, *arguments: str) -> Any:
    """Return what a program prints as JSON; None if it fails or takes too long."""
    command = [str(python), str(Path(__file__).with_name(program)), *arguments]
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, check=False, timeout=_SECONDS
        )
        return json.loads(done.stdout)
    except (subprocess.TimeoutExpired, ValueError):
        return None


def is_bad(trial: Trial) -> bool:
    """Return whether something is wrong with a package, or missing from it in silence."""
    total, generated = trial.operations
    omitted = len(trial.report.get("operations", {}).get("omitted", []))
    is_silent = total != generated + omitted or (trial.status != 0 and not trial.count("error"))
    return bool(is_silent or trial.failures or trial.disagreements)


def summary(trial: Trial) -> str:
    """Return what came of a document in a line."""
    total, generated = trial.operations
    said = [f"{generated} of {total} operations, {trial.seconds:.1f} s"]
    said += trial.failures[:1] or ([trial.said] if trial.status else [])
    said += trial.disagreements[:1]
    return "; ".join(said)


if __name__ == "__main__":
    sys.exit(main())
