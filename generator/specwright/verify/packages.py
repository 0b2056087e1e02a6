"""Puts files into a temporary folder, and other programs to work on them."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from specwright.diagnostics import Span

from .examples import examples_of
from .plan import MODULE, plan_module

if TYPE_CHECKING:
    from collections.abc import Mapping

    from specwright import ir
    from specwright.diagnostics import Report
    from specwright.names import NameTable
    from specwright.openapi import Description

    from .examples import Example

_NEEDED = ("httpx2", "mypy", "pydantic")
_MOST_ERRORS = 20
"""How many errors of the type checker are said one by one."""
_ERROR = re.compile(r"^(?P<path>[^:]+\.py):(?P<line>\d+):(?P<column>\d+): error: (?P<said>.*)$")


class Verified(Struct, frozen=True):
    """What was looked at."""

    modules: int
    examples: int
    as_documented: int
    """How many of the examples are what their schemas say."""

    def text(self) -> str:
        """Return it as a line for people."""
        examples = f"{self.as_documented} of {self.examples} examples are as documented"
        return f"  verified: {self.modules} modules import, mypy --strict finds nothing, {examples}"


def verify(
    files: Mapping[str, str],
    description: Description,
    api: ir.Api,
    names: NameTable,
    report: Report,
) -> Verified | None:
    """Import, type-check and use the files of a project in a folder that is gone afterwards.

    Args:
        files: The project, by path.
        description: The document, whose examples are read.
        api: What was made of it.
        names: What everything in it is called.
        report: Takes a finding for each module that fails, each error of mypy, and each example
            that is not as its schema says.

    Returns:
        What was looked at, or None if what is needed for it is not installed.
    """
    if missing := _missing():
        message = f"{' and '.join(missing)} cannot be imported by {sys.executable}"
        report.add("verify-unavailable", Span("specwright"), message)
        return None
    examples = list(examples_of(description, api))
    with tempfile.TemporaryDirectory(prefix="specwright-") as name:
        folder = Path(name)
        for path, text in files.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_text(text, encoding="utf-8", newline="\n")
        _check_types(folder, report)
        plan = folder / "src" / names.package / f"{MODULE}.py"
        plan.write_text(plan_module(examples, names), encoding="utf-8")
        outcome = _probed(folder / "src", names.package, names.sync_client, names.async_client)
    for failure in outcome["failures"]:
        report.add("verify-import", Span(names.package), failure)
    _report_examples(examples, outcome["examples"], report)
    fine = sum(not said for said in outcome["examples"])
    return Verified(outcome["modules"], len(outcome["examples"]), fine)


def _missing() -> list[str]:
    """Return what is not installed; in another process, since importing it would cost all others."""
    code = (
        "import importlib.util, json, sys\n"
        "print(json.dumps([n for n in sys.argv[1:] if importlib.util.find_spec(n) is None]))"
    )
    found: list[str] = json.loads(_run("-c", code, *_NEEDED).stdout)
    return found


def _check_types(folder: Path, report: Report) -> None:
    """Report what mypy finds; paths are those of the project."""
    options = ["--strict", "--show-column-numbers", "--no-error-summary", "--no-pretty"]
    options += ["--explicit-package-bases", "--cache-dir", ".mypy"]
    result = _run("-m", "mypy", *options, "src", cwd=folder, MYPYPATH="src")
    found = [match for line in result.stdout.splitlines() if (match := _ERROR.match(line))]
    if result.returncode and not found:
        said = (result.stderr or result.stdout).strip().splitlines() or ["it said nothing"]
        report.add("verify-types", Span("mypy"), f"mypy failed: {said[-1]}")
    for match in found[:_MOST_ERRORS]:
        span = Span(match["path"], int(match["line"]), int(match["column"]))
        report.add("verify-types", span, match["said"])
    if len(found) > _MOST_ERRORS:
        message = f"mypy has {len(found) - _MOST_ERRORS} more errors"
        report.add("verify-types", Span("src"), message)


def _probed(source: Path, package: str, *clients: str) -> dict[str, Any]:
    """Return what the probe printed; if it did not end well, that is the failure."""
    result = _run(str(Path(__file__).with_name("probe.py")), str(source), package, *clients)
    try:
        found: dict[str, Any] = json.loads(result.stdout)
    except ValueError:
        said = result.stderr.strip().splitlines() or [f"it ended with {result.returncode}"]
        return {
            "modules": 0,
            "failures": [f"importing it ended Python: {said[-1]}"],
            "examples": [],
        }
    return found


def _report_examples(examples: list[Example], outcomes: list[list[str]], report: Report) -> None:
    for example, said in zip(examples, outcomes, strict=False):
        if said:
            more = f", and {len(said) - 3} more" if len(said) > 3 else ""
            message = f"the example is not as its schema says: {'; '.join(said[:3])}{more}"
            report.add("verify-example", example.node.span, message)


def _run(
    *arguments: str, cwd: Path | None = None, **environment: str
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603 - our own programs
        [sys.executable, *arguments],
        cwd=cwd,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
