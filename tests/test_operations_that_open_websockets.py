"""Operations that open WebSockets: the generated package over a socket, against servers."""

from __future__ import annotations

import json
import logging
import os
import re
import subprocess
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from websockets.sync.server import serve

from specwright.diagnostics import Report
from specwright.mock import MockServer
from specwright.pipeline import Source, Timings, generate, understand

if TYPE_CHECKING:
    from collections.abc import Iterator

    from websockets.sync.server import ServerConnection

CASE = Path(__file__).parent / "cases" / "websocket_messages"
MODULES = {"_frames.py", "_websockets.py"}


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of the project that the case generates."""
    folder = tmp_path_factory.mktemp("rooms")
    source = Source(CASE / "openapi.yaml", name="rooms")
    for path, text in generate(source, Report(), Timings()).files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def mock() -> Iterator[MockServer]:
    """Serve the case."""
    spec = CASE / "openapi.yaml"
    understood = understand(Source(spec), Report(), Timings())
    assert understood is not None
    with MockServer(spec, understood.api, understood.root.value) as running:
        yield running


def room(connection: ServerConnection) -> None:
    """Say what a client has sent, as an event, and something that no document knows."""
    for message in connection:
        said = {"type": "Said", "text": str(message), "at": "2026-11-20T12:00:00Z"}
        connection.send(json.dumps(said))
        connection.send('{"type": "Moved", "to": 7}')
        connection.close()


@pytest.fixture
def url() -> Iterator[str]:
    """Serve a room with another implementation of WebSockets."""
    quiet = logging.getLogger("rooms")
    with serve(room, "127.0.0.1", 0, logger=quiet) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.socket.getsockname()[1]}"
        server.shutdown()
        thread.join()


def run(package: Path, program: str, *arguments: str, **environment: str) -> list[str]:
    """Run a program with the package and return the lines that it prints."""
    result = subprocess.run(
        [sys.executable, "-W", "error", "-c", program, *arguments],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": str(package / "src"), **environment},
    )
    assert result.returncode == 0, result.stderr
    assert result.stderr == ""
    return result.stdout.splitlines()


SYNC = """
import sys
from rooms import Rooms, UnknownVariant, WebSocketConnection
from rooms.types import Said, Say

with Rooms(base_url=sys.argv[1], api_key="k") as client:
    with client.rooms.connect("a/b", since=1) as connection:
        assert isinstance(connection, WebSocketConnection)
        connection.send({MESSAGE})
        said, moved = connection
        assert isinstance(said, Said) and isinstance(moved, UnknownVariant)
        print(said.text, said.at.year, moved.to_dict())
"""
ASYNC = """
import asyncio, sys
from rooms import AsyncRooms, AsyncWebSocketConnection, UnknownVariant
from rooms.types import Said, Say

async def main():
    async with AsyncRooms(base_url=sys.argv[1], api_key="k") as client:
        async with client.rooms.connect("a/b", since=1) as connection:
            assert isinstance(connection, AsyncWebSocketConnection)
            await connection.send({MESSAGE})
            said, moved = [message async for message in connection]
            assert isinstance(said, Said) and isinstance(moved, UnknownVariant)
            print(said.text, said.at.year, moved.to_dict())
asyncio.run(main())
"""


@pytest.mark.parametrize("program", [SYNC, ASYNC], ids=["sync", "async"])
@pytest.mark.parametrize(
    "message",
    [
        'Say(type="Say", text="hi", reply_to="x")',
        '{"type": "Say", "text": "hi", "reply_to": "x"}',
        '{"type": "Say", "text": "hi", "replyTo": "x"}',
    ],
)
def test_typed_messages(package: Path, url: str, program: str, message: str) -> None:
    """Models and dicts go out with the names of the API, and models come back."""
    (line,) = run(package, program.replace("{MESSAGE}", message), url)
    sent, _, rest = line.partition("} ")
    assert json.loads(f"{sent}}}") == {"type": "Say", "text": "hi", "replyTo": "x"}
    assert rest == "2026 {'type': 'Moved', 'to': 7}"


def test_raw_and_streamed_modes(package: Path, url: str) -> None:
    """The whole answer to the handshake leads to the connection as well."""
    program = (
        "import sys\n"
        "from rooms import Rooms\n"
        "client = Rooms(base_url=sys.argv[1], api_key='k')\n"
        "answer = client.rooms.with_raw_response.connect('a')\n"
        "print(answer.status_code, answer.headers['upgrade'])\n"
        "with answer.parse() as connection:\n"
        "    connection.send({'type': 'Leave'})\n"
        "    print([message.type for message in connection])\n"
    )
    assert run(package, program, url) == ["101 websocket", "['Said', 'Moved']"]


def examples(package: Path) -> list[tuple[str, str]]:
    """Return the programs of the reference that open a WebSocket."""
    pages = sorted((package / "docs").rglob("*.md"))
    return [
        (page.stem, program)
        for page in pages
        for program in re.findall(r"```python\n(.*?)```", page.read_text(), re.DOTALL)
        if " as connection:" in program
    ]


def test_the_examples_run(package: Path, mock: MockServer) -> None:
    """Against the mock, which shakes hands, says one thing and closes."""
    printed = {
        page: run(package, program, ROOMS_BASE_URL=mock.url) for page, program in examples(package)
    }
    assert printed.keys() == {"calls", "console", "rooms"}
    assert printed["console"] == ["string"]
    assert printed["rooms"][0].endswith("text='string' type='Said'")
    assert printed["calls"] == ["words=['string']"]
    assert all(request.refusal is None for request in mock.requests)


def test_the_mock_wants_a_handshake(package: Path, mock: MockServer) -> None:
    """RFC 9110, 15.5.22: a request without one is told what is required."""
    program = (
        "import sys\n"
        "from rooms import APIStatusError, Rooms\n"
        "client = Rooms(base_url=sys.argv[1], api_key='k')\n"
        "try: client.get('/console', cast_to=object)\n"
        "except APIStatusError as e: print(e.status_code, e.response.headers['upgrade'])\n"
    )
    assert run(package, program, mock.url) == ["426 websocket"]


def test_only_packages_with_websockets_have_the_modules(package: Path) -> None:
    """What no operation needs is not there; and nothing of it is imported before it is used."""
    source = Source(CASE.parent / "operation_minimal" / "openapi.yaml", name="pets")
    without = {Path(p).name for p in generate(source, Report(), Timings()).files}
    present = {path.name for path in (package / "src" / "rooms").iterdir()}
    assert not without & MODULES
    assert present >= MODULES
    program = (
        "import sys, rooms\n"
        "rooms.Rooms(api_key='k').console\n"
        "print([m for m in sys.modules if m.partition('.')[0] == 'websockets'])\n"
    )
    assert run(package, program) == ["[]"]
