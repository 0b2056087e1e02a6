"""What earlier runs read and wrote: one for which nothing has changed ends at once.

A run is a function of the generator, of its options and of the bytes that it reads. All of them are
looked at, as bytes and never as dates, and so is every file that was written. What is kept of a run
is in the user's folder for caches and not in the package, which is the same on every machine.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from msgspec import Struct, to_builtins

from .cache import cache_folder
from .diagnostics import Diagnostic, Severity, Span
from .files import MANIFEST, is_as_written

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from .diagnostics import Report
    from .document import FileRead
    from .source import Source

_HERE = Path(__file__).parent
_INSTALLED = (".dist-info", ".egg-info", ".egg-link", ".pth")


class Run(Struct, frozen=True):
    """A run to be: the folder that it writes, what it reads first, and its option."""

    output: Path
    source: Source
    keep_going: bool
    releases: bool = False
    """Whether it is a release, if there is anything to release."""
    pre: str | None = None
    """The phase that a release is in before the final one."""


class Remembered(Struct, frozen=True):
    """What a run came to: the number of its files, that of its operations, and its findings."""

    files: int
    operations: int
    findings: tuple[Diagnostic, ...]


def recall(run: Run) -> Remembered | None:
    """Return what a run would come to, if it would change nothing; None if that is not certain."""
    place = _place(run)
    if place is None:
        return None
    try:
        kept: dict[str, Any] = json.loads(place.read_bytes())
        if kept["made by"] != _maker(run):
            return None
        if any(_input(Path(path)) != was for path, was in kept["inputs"].items()):
            return None
        if _hash((run.output / MANIFEST).read_bytes()) != kept["manifest"]:
            return None
        findings = tuple(map(_diagnostic, kept["findings"]))
        found = Remembered(kept["files"], kept["operations"], findings)
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None
    return found if is_as_written(run.output) else None


def remember(
    run: Run, files: Mapping[str, str], operations: int, read: Sequence[FileRead], report: Report
) -> None:
    """Keep what a run came to, once its files are written.

    Nothing is kept of a run with errors, nor of one that might ask the network.

    Args:
        run: The run.
        files: What it wrote.
        operations: The number of operations that it generated.
        read: What it read.
        report: Its findings.
    """
    place = None if report.errors or run.source.allow_remote else _place(run)
    if place is None:
        return
    kept: dict[str, object] = {
        "made by": _maker(run),
        "inputs": {str(file.path): [str(file.real), _hash(file.data)] for file in read},
        "files": len(files),
        "operations": operations,
        "findings": [to_builtins(d) for d in report],
    }
    staged = place.with_suffix(f".{os.getpid()}")
    try:
        kept["manifest"] = _hash((run.output / MANIFEST).read_bytes())
        staged.write_text(json.dumps(kept), encoding="utf-8")
        staged.replace(place)
    except (OSError, ValueError):
        staged.unlink(missing_ok=True)


def _place(run: Run) -> Path | None:
    folder = cache_folder("runs")
    output = os.path.realpath(run.output)
    return folder / f"{_hash(os.fsencode(output))[:32]}.json" if folder else None


def _input(path: Path) -> list[str]:
    """Return where a path leads and what is there, as `remember` keeps it."""
    return [os.path.realpath(path), _hash(path.read_bytes())]


def _maker(run: Run) -> str:
    """Return what makes the output, but for the bytes that are read: all code and all choices."""
    home = os.path.realpath(run.source.home or run.source.spec.parent)
    parts = (
        repr(run.source),
        home,
        run.keep_going,
        run.releases,
        run.pre,
        str(Path.cwd()),
        generator_digest(),
    )
    return _hash(repr(parts).encode(errors="surrogatepass"))


@lru_cache(maxsize=1)
def generator_digest() -> str:
    """Return what stands for the generator: its code, Python, and the libraries beside it."""
    found = hashlib.sha256(repr((sys.version, sys.platform, *_installed())).encode())
    for path in own_files():
        data = path.read_bytes()
        found.update(f"{path}\0{len(data)}\0".encode(errors="surrogatepass") + data)
    return found.hexdigest()


def own_files() -> Iterator[Path]:
    """Yield the generator's own modules and templates; in a checkout these stand beside it."""
    folders = [_HERE, *(f for f in [_HERE.parents[1] / "templates"] if f.is_dir())]
    for folder in folders:
        for path, below, names in os.walk(folder):
            below[:] = sorted(name for name in below if name != "__pycache__")
            yield from (Path(path, name) for name in sorted(names))


def _installed() -> Iterator[str]:
    """Yield what says which versions of which libraries are installed."""
    for place in sys.path:
        try:
            names = os.listdir(place)  # noqa: PTH208 - names, a thousand of them
        except OSError:
            continue
        yield from sorted(name for name in names if name.endswith(_INSTALLED))


def _diagnostic(data: Mapping[str, Any]) -> Diagnostic:
    related = tuple((what, Span(**span)) for what, span in data["related"])
    span, severity = Span(**data["span"]), Severity(data["severity"])
    return Diagnostic(data["code"], severity, span, data["message"], data["help"], related)


def _hash(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
