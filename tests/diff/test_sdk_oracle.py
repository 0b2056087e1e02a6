"""What the verdict says of an edit, against what happens to code that uses all of the old package.

The code is run with the new package, and type checked against it. It does not run: source. It runs and a
type checker complains: typing. Neither: nothing worse than behaviour. `ORACLE=all` tries every edit.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from specwright.diagnostics import Report
from specwright.diff.surfaces import compare_surfaces
from specwright.pipeline import Source, Timings, generate
from tests.diff.probe import Probe, wire
from tests.diff.surface_pairs import NAME, base, edited, surface
from tests.diff.test_surfaces import LEVELS, ROWS

if TYPE_CHECKING:
    from pathlib import Path

    from tests.diff.surface_pairs import Json
    from tests.diff.test_surfaces import Row

REFUSED = "the server refuses what callers send; only a type checker sees that before"
OPEN = "enumerations are open, so `| str` takes what is no longer a value; the server does not"
UNJUDGED = "the call is sent and a server refuses it; the fake judges no credentials"
REASONS: dict[str, tuple[str, str]] = {
    "parameter of another type": ("typing", REFUSED),
    "parameter a list": ("typing", REFUSED),
    "value of a body's property gone": ("typing", REFUSED),
    "property read only": ("typing", REFUSED),
    "another credential needed": ("neither", UNJUDGED),
    "other credential needed": ("neither", UNJUDGED),
    "credential of one call": ("neither", UNJUDGED),
    "value of a property gone": ("neither", OPEN),
    "value gone": ("neither", OPEN),
    "value of what is passed gone": ("neither", OPEN),
    "enumeration dropped": (
        "neither",
        "text is text; what is lost is that type checkers and editors know the values",
    ),
}
"""Edits for which the probe finds something else than the verdict says: what, and why."""

EVERY = 1 if os.environ.get("ORACLE") == "all" else 4
CASES = [case for index, case in enumerate(ROWS) if index % EVERY == 0]


def write(document: Json, folder: Path) -> Json:
    """Write a package into a folder with what its server may send; return its surface."""
    folder.mkdir(parents=True)
    spec = folder / "openapi.json"
    spec.write_text(json.dumps(document))
    generated = generate(Source(spec, name=NAME), Report(), Timings())
    for path, text in generated.files.items():
        if path.startswith("src/"):
            file = folder / path.removeprefix("src/")
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text)
    found: Json = json.loads(generated.files["surface.json"])
    objects = [m for m in found["models"] if m["kind"] == "object"]
    sent = [(m["module"], m["name"], wire(found, m["written"])) for m in objects]
    (folder / "sent.json").write_text(json.dumps(sent))
    return found


@pytest.fixture(scope="session")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with a probe of the old package, and the new packages, by their number."""
    folder = tmp_path_factory.mktemp("oracle")
    old = write(base(), folder / "old")
    (folder / "probe.py").write_text(Probe(old).text())
    for index, case in enumerate(CASES):
        write(edited(base(), *case.edits), folder / str(index))
    return folder


@pytest.fixture(scope="session")
def failures(packages: Path) -> dict[str, list[str]]:
    """Return what fails when the probe runs, by the package."""
    names = ["old", *map(str, range(len(CASES)))]
    runner = __file__.replace("test_sdk_oracle", "run_probe")
    command = [sys.executable, runner, str(packages / "probe.py"), NAME]
    command += [str(packages / name) for name in names]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    found: dict[str, list[str]] = json.loads(done.stdout)
    return {path.rpartition("/")[2]: failed for path, failed in found.items()}


def complaints(packages: Path, name: str) -> list[str]:
    """Return what mypy says of the probe with a package."""
    command = [sys.executable, "-m", "mypy", "--follow-imports=silent", "--no-error-summary"]
    command += ["--config-file=", f"--cache-dir={packages / 'cache'}", "probe.py"]
    environment = {**os.environ, "MYPYPATH": str(packages / name)}
    done = subprocess.run(
        command, cwd=packages, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode in {0, 1}, done.stderr
    return done.stdout.splitlines()


def test_the_probe_uses_the_old_package_as_it_should(
    packages: Path, failures: dict[str, list[str]]
) -> None:
    """Nothing fails, and no type is wrong."""
    assert failures["old"] == []
    assert complaints(packages, "old") == []


@pytest.mark.parametrize("case", CASES, ids=lambda c: c.name.replace(" ", "-"))
def test_what_happens_is_what_the_verdict_says(
    case: Row, packages: Path, failures: dict[str, list[str]]
) -> None:
    """The worst level of the changes, unless there is a reason."""
    number = str(CASES.index(case))
    changes = compare_surfaces(surface(base()), surface(edited(base(), *case.edits)))
    verdict = min((c.level.value for c in changes), key=LEVELS.index, default="none")
    said = complaints(packages, number)
    found = "source" if failures[number] else "typing" if said else "neither"

    expected, _ = REASONS.get(case.name, (verdict, ""))
    expected = expected if expected in {"source", "typing"} else "neither"
    assert found == expected, "\n".join((verdict, *failures[number], *said))
