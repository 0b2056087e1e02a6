"""Operations that stream: the generated package, called over a socket, against the mock server."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from specwright.diagnostics import Report
from specwright.mock import MockServer
from specwright.pipeline import Source, Timings, generate, understand

if TYPE_CHECKING:
    from collections.abc import Iterator

CASES = Path(__file__).parent / "cases"
STREAM_MODULES = {"_framing.py", "_items.py", "_sse.py", "_streaming.py"}


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of the package of the case `streams`."""
    folder = tmp_path_factory.mktemp("streams")
    source = Source(CASES / "streams" / "openapi.yaml", name="streams")
    for path, text in generate(source, Report(), Timings()).files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    return folder / "src"


@pytest.fixture(scope="module")
def server() -> Iterator[MockServer]:
    """Serve the case `streams`."""
    spec = CASES / "streams" / "openapi.yaml"
    understood = understand(Source(spec), Report(), Timings())
    assert understood is not None
    with MockServer(spec, understood.api, understood.root.value) as running:
        yield running


BEGIN = """
import asyncio, sys
from streams import AsyncStreams, Streams

def show(value):
    print(type(value).__name__, value if isinstance(value, (int, str)) else
          value.data if hasattr(value, "content") else value.to_json())
"""
SYNC = """
with Streams(base_url=sys.argv[1]) as client:
    for item in client.{call}:
        show(item)
"""
ASYNC = """
async def main():
    async with AsyncStreams(base_url=sys.argv[1]) as client:
        async for item in await client.{call}:
            show(item)
asyncio.run(main())
"""


def run(package: Path, code: str, *arguments: str) -> list[str]:
    """Run code with the package and return the lines that it prints."""
    result = subprocess.run(
        [sys.executable, "-W", "error", "-c", BEGIN + code, *arguments],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": str(package)},
    )
    assert result.returncode == 0, result.stderr
    assert result.stderr == ""
    return result.stdout.splitlines()


@pytest.mark.parametrize("code", [SYNC, ASYNC], ids=["sync", "async"])
@pytest.mark.parametrize(
    ("call", "item", "accept"),
    [
        ('chat.create(question="q", stream=True)', 'Piece {"delta":"string"}', "text/event-stream"),
        ("events.listen()", 'Joined {"type":"joined","who":"string"}', "text/event-stream"),
        ("events.plain()", "ServerSentEvent string", "text/event-stream"),
        (
            "events.whole()",
            'EventWholeEvent {"data":{"type":"joined","who":"string"},"event":"string","id":"string"}',
            "text/event-stream",
        ),
        ('rows.read("t")', 'RowReadItem {"n":1}', "application/jsonl"),
        ('rows.sequence("t")', "int 1", "application/json-seq"),
    ],
)
def test_items(
    package: Path, server: MockServer, code: str, call: str, item: str, accept: str
) -> None:
    """An operation that streams gives typed items, whatever carries them."""
    lines = run(package, code.replace("{call}", call), server.url)
    assert lines == [item] * 3
    assert server.requests[-1].refusal is None
    assert server.requests[-1].header("accept") == accept


@pytest.mark.parametrize("stream", ["", ", stream=False", ", stream=None", ", stream=omit"])
def test_an_operation_that_is_not_asked_for_a_stream(
    package: Path, server: MockServer, stream: str
) -> None:
    """It gives what it gives without: both flavours, and what is sent says so."""
    code = (
        "from streams import omit\n"
        "with Streams(base_url=sys.argv[1]) as client:\n"
        f"    show(client.chat.create(question='q'{stream}))\n"
        "async def main():\n"
        "    async with AsyncStreams(base_url=sys.argv[1]) as client:\n"
        f"        show(await client.chat.create(question='q'{stream}))\n"
        "asyncio.run(main())\n"
    )
    assert run(package, code, server.url) == ['Answer {"text":"string"}'] * 2
    sent = [json.loads(request.body) for request in server.requests[-2:]]
    given: dict[str, dict[str, object]] = {
        ", stream=False": {"stream": False},
        ", stream=None": {"stream": None},
    }
    assert sent == [{"question": "q"} | given.get(stream, {})] * 2


def test_a_download_in_one_line(package: Path, server: MockServer, tmp_path: Path) -> None:
    """A file is written as it comes; the plain call gives bytes."""
    code = (
        "with Streams(base_url=sys.argv[1]) as client:\n"
        "    client.files.with_streaming_response.content('a').stream_to_file(sys.argv[2])\n"
        "    print(client.files.content('a'))\n"
        "async def main():\n"
        "    async with AsyncStreams(base_url=sys.argv[1]) as client:\n"
        "        await client.files.with_streaming_response.content('a').stream_to_file(sys.argv[3])\n"
        "asyncio.run(main())\n"
    )
    one, two = tmp_path / "one", tmp_path / "two"
    assert run(package, code, server.url, str(one), str(two)) == ["b'string'"]
    assert one.read_bytes() == two.read_bytes() == b"string"


def test_methods_say_what_they_take(package: Path) -> None:
    """Both flavours show the parameters, and the asynchronous method is a coroutine function."""
    code = (
        "import inspect\n"
        "from streams.resources.chat import AsyncChatResource as A, ChatResource as S\n"
        "print(inspect.signature(A.create) == inspect.signature(S.create))\n"
        "print(inspect.iscoroutinefunction(A.create), A.create.__doc__)\n"
    )
    assert run(package, code) == ["True", "True Answer a question."]


def test_rules_of_a_configuration() -> None:
    """What `streaming.on_event` says stands in the client."""
    case = CASES / "streams_configured"
    files = generate(Source(case / "openapi.yaml", case / "sdk.yaml"), Report(), Timings()).files
    client = files["src/streams_configured/_client.py"]
    assert 'EventRule("done", data_starts_with="[DONE]")' in client
    assert 'EventRule("yield", ("message", "delta"), error_property="error")' in client


def test_what_an_api_does_not_need_is_not_there(package: Path) -> None:
    """A package has the modules for streams only if its API has streams."""
    plain = Source(CASES / "operation_minimal" / "openapi.yaml", name="plain")
    files = {Path(path).name for path in generate(plain, Report(), Timings()).files}
    assert not files & STREAM_MODULES
    assert {path.name for path in (package / "streams").iterdir()} >= STREAM_MODULES


@pytest.mark.parametrize(
    ("document", "streams"),
    [
        ("text/event-stream: {}", "Stream[ServerSentEvent]"),
        ("text/event-stream: {schema: {type: array, items: {type: integer}}}", "Stream[int]"),
        ("text/event-stream: {schema: {$ref: '#/components/schemas/Row'}}", "Stream[Row]"),
        (
            "text/event-stream: {itemSchema: {$ref: '#/components/schemas/Event'}}",
            "Stream[Event]",
        ),
        ("application/x-ndjson: {}", "Stream[object]"),
        ("application/x-ndjson: {schema: {type: string}}", "Stream[object]"),
        (
            "application/jsonl: {schema: {type: array, items: {$ref: '#/components/schemas/Row'}}}",
            "Stream[Row]",
        ),
        ("application/geo+json-seq: {schema: {$ref: '#/components/schemas/Row'}}", "Stream[Row]"),
        ("application/json: {schema: {type: integer}}", None),
        ("text/csv: {schema: {type: string}}", None),
    ],
)
def test_which_answers_are_streams(tmp_path: Path, document: str, streams: str | None) -> None:
    """The content type decides, and the schema says what an item is."""
    spec = tmp_path / "openapi.yaml"
    spec.write_text(
        "openapi: 3.2.0\ninfo: {title: T, version: '1'}\npaths:\n  /a:\n    get:\n"
        "      operationId: a\n      responses: {'200': {description: OK, content: {"
        + document
        + "}}}\n"
        "components:\n  schemas:\n    Row: {type: object, properties: {n: {type: integer}}}\n"
        "    Event: {type: object, required: [data], properties: {event: {type: string}, data: {type: string}}}\n",
        encoding="utf-8",
    )
    report = Report()
    files = generate(Source(spec, name="t"), report, Timings()).files
    (operation,) = json.loads(files["surface.json"])["operations"]
    found = operation["streaming"]
    assert (found["returns"] if found is not None else None) == streams
    assert list(report) == []
