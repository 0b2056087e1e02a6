"""Programs run and measured, taking turns; medians, their spread, and ratios of neighbours."""

from __future__ import annotations

import os
import subprocess
import time
from dataclasses import dataclass
from statistics import median, quantiles
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Spent:
    """What a program took: seconds of CPU (its children's too), of the clock, and peak memory."""

    cpu: float
    wall: float
    peak_mb: float
    status: int
    said: str = ""


@dataclass(frozen=True, slots=True)
class Figure:
    """The median of several runs, and the middle half of them."""

    median: float
    low: float
    high: float
    runs: int

    @staticmethod
    def of(values: Sequence[float]) -> Figure:
        """Return the figure of measured values."""
        if len(values) < 2:
            return Figure(values[0], values[0], values[0], 1)
        low, _, high = quantiles(values, n=4, method="inclusive")
        return Figure(median(values), low, high, len(values))


def environment(**changes: str) -> dict[str, str]:
    """Return the environment of what is measured.

    Without `PYTHONDONTWRITEBYTECODE`: with it every import compiles, and takes three times as long.
    """
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "SPECWRIGHT"))}
    return {**kept, **changes}


def run(
    command: Sequence[str], env: Mapping[str, str], log: Path, cwd: Path | None = None
) -> Spent:
    """Run a program to its end."""
    with log.open("wb") as out:
        start = time.perf_counter()
        process = subprocess.Popen(command, stdout=out, stderr=subprocess.STDOUT, env=env, cwd=cwd)
        _, status, used = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
    lines = log.read_text(encoding="utf-8", errors="replace").strip().splitlines()
    cpu = used.ru_utime + used.ru_stime
    return Spent(cpu, wall, used.ru_maxrss / 1024, process.returncode, lines[-1] if lines else "")


def in_turns(
    things: Mapping[str, Callable[[], float | None]], rounds: int
) -> dict[str, list[float]]:
    """Measure each thing once a round, so that what disturbs the machine disturbs all of them.

    The order of every other round is reversed. What returns None is not asked again.
    """
    found: dict[str, list[float]] = {name: [] for name in things}
    gone: set[str] = set()
    for number in range(rounds):
        names = list(things)
        for name in names if number % 2 == 0 else reversed(names):
            value = None if name in gone else things[name]()
            if value is None:
                gone.add(name)
            else:
                found[name].append(value)
    return found


def ratio(values: Sequence[float], base: Sequence[float]) -> Figure:
    """Return the ratios of what was measured in the same rounds."""
    return Figure.of([a / b for a, b in zip(values, base, strict=False)])
