"""`python -m bench.guard`: fails when something takes clearly more work than it did.

It counts calls of functions, of Python and of C, instead of seconds: the same on a busy machine as on
an idle one. What it counts is compared with `guard.json`, which holds the counts that were accepted
(`--accept`), with room for versions of Python and of libraries, and with httpx2 alone in the same run.
"""

from __future__ import annotations

import argparse
import gc
import importlib
import json
import sys
import tempfile
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx2

from specwright.diagnostics import Report
from specwright.pipeline import Source, Timings, generate

from .contenders import MESSAGES
from .documents import write

if TYPE_CHECKING:
    from collections.abc import Callable

HERE = Path(__file__).parent
ACCEPTED = HERE / "guard.json"
ROOM = 1.25
"""How much more is no regression: another version of Python or of a library."""
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
        found = _generation(Path(name)) | _runtime(Path(name))
    if accepts:
        ACCEPTED.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")
    known = json.loads(ACCEPTED.read_text(encoding="utf-8"))
    failed = 0
    for what, count in found.items():
        limit = known[what] * ROOM
        failed += count > limit
        verdict = "ok    " if count <= limit else "FAILED"
        sys.stdout.write(f"{verdict} {count:12,.2f} of at most {limit:12,.2f}  {what}\n")
    return int(failed > 0)


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
