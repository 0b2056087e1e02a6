"""One document: generated once with a watch beside it, and once more to be verified."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

_SECONDS = 900
"""How long one run may take."""


@dataclass(frozen=True)
class Trial:
    """What became of a document."""

    document: str
    status: int
    """The exit status of the run that was measured."""
    seconds: float
    cpu_seconds: float
    megabytes: float
    """The most memory that the run had at any time."""
    report: dict[str, Any]
    said: str
    """The last line that was printed as an error, for a run that gave no report."""
    out: Path
    disagreements: list[str] = field(default_factory=list[str])
    compared: dict[str, int] = field(default_factory=dict[str, int])

    @property
    def operations(self) -> tuple[int, int]:
        """How many operations the document has, and how many were generated."""
        found = self.report.get("operations", {})
        return found.get("total", 0), found.get("generated", 0)

    def count(self, severity: str) -> int:
        """Return how many findings of a severity there are, but for those of the verification."""
        found = self.report.get("diagnostics", [])
        return sum(d["severity"] == severity and not d["code"].startswith("verify-") for d in found)

    @property
    def failures(self) -> list[str]:
        """What failed in using the package."""
        found = self.report.get("diagnostics", [])
        return [
            d["message"]
            for d in found
            if d["severity"] == "error" and d["code"].startswith("verify-")
        ]

    @property
    def verified(self) -> dict[str, int]:
        """What was looked at."""
        found: dict[str, int] = self.report.get("verified") or {}
        return found


def try_document(path: Path, name: str, out: Path) -> Trial:
    """Generate a document into a folder, and return what came of it."""
    out.mkdir(parents=True, exist_ok=True)
    report = out / "report.json"
    command = [sys.executable, "-m", "specwright", "generate", str(path)]
    command += ["--out", str(out / "package"), "--name", name, "--report", str(report)]
    # Whoever names a folder lets its documents refer to each other.
    command += ["--overwrite", "--keep-going", "--allow-outside"]
    status, seconds, cpu, megabytes, said = _measured(command)
    if status == 0:
        subprocess.run([*command, "--verify"], capture_output=True, check=False, timeout=_SECONDS)
    found: dict[str, Any] = json.loads(report.read_text("utf-8")) if report.is_file() else {}
    return Trial(str(path), status, seconds, cpu, megabytes, found, said, out / "package")


def _measured(command: list[str]) -> tuple[int, float, float, float, str]:
    """Run a command; return its status, its seconds of both kinds, its memory and its last word."""
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    start = time.perf_counter()
    process = subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, env=environment
    )
    assert process.stderr is not None
    lines = process.stderr.read().strip().splitlines()
    _, waited, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(waited)
    seconds = time.perf_counter() - start
    errors = [line for line in lines if ": error[" in line] or lines or [""]
    megabytes = usage.ru_maxrss / 1024  # kilobytes, on Linux
    return process.returncode, seconds, usage.ru_utime + usage.ru_stime, megabytes, errors[0]
