"""Makes a package from a configuration and puts it beside the published one."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import zipfile
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from specwright.diagnostics import Report, to_text
from specwright.pipeline import Source, Timings, generate

from .compare import Tally, compare
from .ours import generated, probed
from .published import published

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

NEEDED = {
    "accessors": 1.0,
    "parameter names": 1.0,
    "kinds": 1.0,
    "required parameters": 1.0,
    "return types": 0.98,
    "model fields": 0.98,
    "clients": 1.0,
    "environment variables": 1.0,
    "exported types": 1.0,
    "exceptions": 1.0,
    "page classes": 1.0,
}
"""The share of each group that has to be the same."""
_PUBLISHED = re.compile(
    r"PyPI: (?P<name>[\w.-]+)==(?P<version>[\w.]+), import package `(?P<package>\w+)`"
)


@dataclass(frozen=True)
class Subject:
    """A configuration, its spec, and the package that was published for them."""

    name: str
    config: Path
    spec: Path
    distribution: str
    version: str
    package: str


def subjects(folder: Path) -> Iterator[Subject]:
    """Yield the configurations in a folder."""
    for notes in sorted(folder.glob("*/NOTES.md")):
        found = _PUBLISHED.search(notes.read_text(encoding="utf-8"))
        spec = next(iter(sorted(notes.parent.glob("openapi.*"))), None)
        config = notes.with_name("stainless.yml")
        if found and spec and config.is_file():
            yield Subject(
                notes.parent.name, config, spec, found["name"], found["version"], found["package"]
            )


def place(subject: Subject, out: Path) -> Path:
    """Return where the published package of a configuration is."""
    return out / "published" / f"{subject.distribution}-{subject.version}"


def fetch(subject: Subject, out: Path) -> None:
    """Download and unpack the published package, unless that is done."""
    folder = place(subject, out)
    if folder.is_dir():
        return
    wheels = out / "wheels"
    subprocess.run(
        [sys.executable, "-m", "pip", "--disable-pip-version-check", "download", "--quiet",
         "--no-deps", "--ignore-requires-python", "--only-binary", ":all:", "--dest", str(wheels),
         f"{subject.distribution}=={subject.version}"],
        check=True,
    )  # fmt: skip
    stem = subject.distribution.replace("-", "_")
    wheel = next(iter(wheels.glob(f"{stem}-{subject.version}-*.whl")))
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder)


def make(subject: Subject, out: Path) -> Path:
    """Generate the package of a configuration and return its folder."""
    report = Report()
    made = generate(Source(subject.spec, subject.config), report, Timings())
    folder = out / "generated" / subject.name
    said = "\n".join(to_text(finding) for finding in report.sorted())
    if not made.files:
        raise AssertionError(said)
    shutil.rmtree(folder, ignore_errors=True)
    for path, text in made.files.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    (folder / "findings.txt").write_text(said, encoding="utf-8")
    return folder


def measure(subject: Subject, out: Path) -> dict[str, Tally]:
    """Return how much of what the published package offers the generated one does."""
    theirs = published(place(subject, out) / subject.package)
    folder = make(subject, out)
    surface = json.loads((folder / "surface.json").read_text(encoding="utf-8"))
    ours = generated(surface)
    asked = [
        *((_dotted("types", module), name) for module, name in theirs.names),
        *(("pagination", name) for name in theirs.pages),
        *(("", name) for name in (*theirs.errors, *theirs.clients, *theirs.root)),
    ]
    answer = probed(folder, surface, asked)
    found = {(module, name) for module, name in answer["found"]}
    ours = replace(
        ours,
        names=frozenset(n for n in theirs.names if (_dotted("types", n[0]), n[1]) in found),
        pages=frozenset(n for n in theirs.pages if ("pagination", n) in found),
        options={
            option: _variable(theirs.options.get(option), answer["text"])
            for option in answer["options"]
        },
        errors=frozenset(n for n in theirs.errors if ("", n) in found),
        root=frozenset(n for n in theirs.root if ("", n) in found),
        clients=frozenset(n for n in theirs.clients if ("", n) in found),
    )
    return compare(theirs, ours)


def _variable(wanted: str | None, text: str) -> str | None:
    """Return a variable if the documentation of the client's arguments has it."""
    return wanted if wanted is not None and f"`{wanted}`" in text else None


def _dotted(*parts: str) -> str:
    return ".".join(part for part in parts if part)
