"""`python -m bench.guard`: fails when something takes clearly more work than it did.

It counts calls of functions, of Python and of C, and where valgrind is installed the instructions of the
processor, instead of seconds: the same on a busy machine as on an idle one. What it counts is compared
with `guard.json`, which holds the counts that were accepted (`--accept`).
"""

from __future__ import annotations

import argparse
import gc
import importlib
import json
import re
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx2

from specwright.diagnostics import Report
from specwright.pipeline import Source, Timings, generate

from .contenders import MESSAGES
from .documents import write
from .measure import environment
from .places import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

HERE = Path(__file__).parent
ACCEPTED = HERE / "guard.json"
ROOM = 1.10
"""How much more is no regression: counts are the same to a thousandth until code or versions change."""
_MODEL = b'{"id": "m", "object": "model", "created": 1, "owned_by": "o"}'
_COMPLETION = json.dumps(
    {"id": "c", "object": "chat.completion", "created": 1, "model": "m", "choices": []}
).encode()
_EVENTS = 200
_CHUNK = (
    b'{"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": []}'
)
_STREAM = b"data: " + (_CHUNK + b"\n\ndata: ") * (_EVENTS - 1) + _CHUNK + b"\n\n"


def main() -> int:
    """Count, and compare; 1 if something takes clearly more than it did."""
    parser = argparse.ArgumentParser(prog="python -m bench.guard", description=__doc__)
    parser.add_argument("--accept", action="store_true", help="take the present counts as right")
    accepts = parser.parse_args().accept
    with tempfile.TemporaryDirectory(prefix="specwright-") as name:
        found = _generation(Path(name)) | _runtime(Path(name)) | _instructions(Path(name))
    if accepts:
        ACCEPTED.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")
    rows = verdicts(found, json.loads(ACCEPTED.read_text(encoding="utf-8")))
    for row in rows:
        verdict = "ok    " if row.is_ok else "FAILED"
        shown = "not counted" if row.count is None else f"{row.count:,.2f}"
        sys.stdout.write(f"{verdict} {shown:>12} of at most {row.limit:12,.2f}  {row.what}\n")
    return int(not all(row.is_ok for row in rows))


@dataclass(frozen=True, slots=True)
class Verdict:
    """What was counted, None where that cannot be done here, and the most that it may be."""

    what: str
    count: float | None
    limit: float

    @property
    def is_ok(self) -> bool:
        """Whether it is not clearly more than what was accepted."""
        return self.count is None or self.count <= self.limit


def verdicts(found: Mapping[str, float], accepted: Mapping[str, float]) -> list[Verdict]:
    """Return what there is to say of counts beside those that were accepted; a new one has to be."""
    names = dict.fromkeys((*accepted, *found))
    return [Verdict(name, found.get(name), accepted.get(name, 0) * ROOM) for name in names]


def calls(work: Callable[[], object]) -> int:
    """Return how many functions are called while something is done."""
    count = 0

    def counted(_frame: Any, event: str, _argument: Any) -> None:
        nonlocal count
        count += event in {"call", "c_call"}

    gc.disable()
    sys.setprofile(counted)
    try:
        work()
    finally:
        sys.setprofile(None)
        gc.enable()
    return count


def _generation(folder: Path) -> dict[str, float]:
    counts: dict[int, int] = {}
    for size in (10, 50, 200):  # the first of them compiles the templates
        source = Source(write(folder, size), name="measured")
        counts[size] = calls(partial(generate, source, Report(), Timings()))
    return {
        "calls to generate an operation": counts[200] / 200,
        "growth: calls an operation, of 200 beside 50": (counts[200] / 200) / (counts[50] / 50),
    }


def _instructions(folder: Path) -> dict[str, float]:
    """Return the instructions of a whole run beside those of work that never changes.

    Unlike calls they tell of loops, of regular expressions, of imports and of writing files.
    """
    if shutil.which("valgrind") is None:
        return {}
    cache = folder / "cache"
    run = ["-m", "specwright", "generate", str(write(folder, _COUNTED)), "--report", "/dev/null"]
    first = [sys.executable, *run, "--out", str(folder / "first")]  # compiles modules and templates
    subprocess.run(first, check=True, capture_output=True, env=_plain(cache))
    whole = _refs([*run, "--out", str(folder / "second")], _plain(cache))
    fixed = _refs(["-m", "bench.reference"], _plain(cache))
    return {f"instructions to generate {_COUNTED} operations, beside fixed work": whole / fixed}


_COUNTED = 200


def _plain(cache: Path) -> dict[str, str]:
    return environment(PYTHONHASHSEED="0", SPECWRIGHT_CACHE_DIR=str(cache))


def _refs(arguments: list[str], env: dict[str, str]) -> int:
    """Return how many instructions a Python needs; those of what it starts are not among them."""
    tool = ["valgrind", "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null"]
    command = [*tool, sys.executable, *arguments]
    done = subprocess.run(command, check=True, capture_output=True, text=True, env=env, cwd=ROOT)
    found = re.search(r"I\s+refs:\s+([\d,]+)", done.stderr)
    assert found is not None, done.stderr
    return int(found[1].replace(",", ""))


def _answer(request: httpx2.Request) -> httpx2.Response:
    path = request.url.path
    body = {"completions": _COMPLETION, "stream": _STREAM}.get(path.rpartition("/")[2], _MODEL)
    kind = "text/event-stream" if body is _STREAM else "application/json"
    return httpx2.Response(200, content=body, headers={"content-type": kind})


def _runtime(folder: Path) -> dict[str, float]:
    made = generate(Source(HERE / "chat.yaml", name="bench_chat"), Report(), Timings())
    for path, text in made.files.items():
        place = folder / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, encoding="utf-8")
    sys.path.insert(0, str(folder / "src"))
    package = importlib.import_module("bench_chat")
    url = "http://bench.example/v1"
    http_client = httpx2.Client(transport=httpx2.MockTransport(_answer))
    client = package.BenchChat(bearer_token="k", base_url=url, http_client=http_client)
    body = {"model": "m", "messages": MESSAGES}

    def stream() -> None:
        for _ in client.chat.stream_completion(**body):
            pass

    get = _each(lambda: client.models.get_model("m"))
    post = _each(lambda: client.chat.create_completion(**body))
    return {
        "calls for a small GET": get,
        "calls for a small GET, beside httpx2 alone": get
        / _each(lambda: http_client.get(f"{url}/models/m").content),
        "calls for a POST of 100 messages": post,
        "calls for a POST, beside httpx2 alone": post
        / _each(lambda: http_client.post(f"{url}/chat/completions", json=body).content),
        "calls for a streamed event": _each(stream) / _EVENTS,
    }


def _each(work: Callable[[], object], count: int = 20) -> float:
    for _ in range(3):
        work()

    def repeated() -> None:
        for _ in range(count):
            work()

    return calls(repeated) / count


if __name__ == "__main__":
    sys.exit(main())
