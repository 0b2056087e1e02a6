"""`python -m bench`: measure everything, and write RESULTS.md, results.json and the charts."""

from __future__ import annotations

import argparse
import json
import shutil
import sys
from dataclasses import asdict, is_dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from . import generation, report, runtime
from .places import BUILD, HERE, OUT, machine, set_up, versions


def main() -> int:
    """Measure, and write what came of it; 1 if a budget is missed."""
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    parser.add_argument("--corpus", type=Path, help="a folder with large documents")
    parser.add_argument("--quick", action="store_true", help="less of everything, in three minutes")
    parser.add_argument("--only", choices=["generation", "runtime"], help="half of it")
    parser.add_argument(
        "--out", type=Path, help="where results go; by default bench/, quick build/"
    )
    options = parser.parse_args()
    out: Path = options.out or (BUILD / "quick" if options.quick else HERE)
    out.mkdir(parents=True, exist_ok=True)
    set_up()
    kept = out / "results.json"
    data: dict[str, Any] = json.loads(kept.read_text()) if options.only and kept.is_file() else {}
    data |= {"date": f"{datetime.now(UTC):%Y-%m-%d}", "machine": machine(), "versions": versions()}
    if options.only != "runtime":
        data |= _generation(options.corpus, quick=options.quick)
    if options.only != "generation":
        data |= _runtime(quick=options.quick)
    shutil.rmtree(OUT, ignore_errors=True)
    text = json.dumps(data, indent=1, default=_plain) + "\n"
    kept.write_text(text, encoding="utf-8")
    data = json.loads(text)
    (out / "RESULTS.md").write_text(report.markdown(data), encoding="utf-8")
    for name, chart in report.charts(data).items():
        (out / f"{name}.svg").write_text(chart, encoding="utf-8")
    rows = report.budgets(data)
    for what, most, value, unit in rows:
        met = "met   " if value <= float(most) else "MISSED"
        sys.stdout.write(f"{met} {value:7.2f} {unit:2} of {most:>5}  {what}\n")
    return int(any(value > float(most) for _, most, value, _ in rows))


def _generation(corpus: Path | None, *, quick: bool) -> dict[str, Any]:
    has_java = shutil.which("java") is not None
    found: list[dict[str, Any]] = []
    for document in generation.chosen(corpus, quick=quick):
        _say(f"generating: {document.title}")
        found.append(generation.compare(document, quick=quick, java=has_java))
    _say("generating: documents that grow")
    growth = generation.growth(quick=quick)
    _say("generating: nothing changed")
    return {"generation": found, "growth": growth, "unchanged": generation.repetition()}


def _runtime(*, quick: bool) -> dict[str, Any]:
    runtime.packages()
    _say("importing")
    imports = runtime.imports(rounds=7 if quick else 21)
    _say("calling")
    with runtime.served() as base:
        calls = runtime.calls(base, rounds=15 if quick else 41)
    return {"imports": imports, "calls": calls, "sizes": runtime.sizes()}


def _say(what: str) -> None:
    sys.stderr.write(f"{what} ...\n")


def _plain(value: object) -> object:
    if is_dataclass(value) and not isinstance(value, type):
        return asdict(value)
    message = f"{value!r} has no place in JSON"
    raise TypeError(message)


if __name__ == "__main__":
    sys.exit(main())
