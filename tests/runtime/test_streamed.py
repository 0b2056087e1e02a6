"""Answers whose body is not read yet, over a real socket: both flavours behave alike."""

from __future__ import annotations

import os
import sys
import tracemalloc
from inspect import isasyncgen, iscoroutine, isgenerator
from typing import TYPE_CHECKING, Any

import pytest

from package._base_client import SyncAPIClient
from package._errors import APIConnectionError, APITimeoutError, NotFoundError
from package._models import BaseModel
from package._modes import async_streamed, streamed
from package._resource import AsyncResource, Resource, awaited
from package._streaming import Stream, awaited_stream
from tests.runtime.faults import Answer
from tests.runtime.streams import all_of, sent

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.runtime.conftest import Caller
    from tests.runtime.faults import FaultServer
    from tests.runtime.streams import Connect


class Piece(BaseModel):
    text: str


class Files(Resource):
    """A resource as the generator writes it."""

    def content(self, name: str) -> bytes:
        """Download a file."""
        return self._request("GET /files/{name}", (name,), bytes, {}, accept="application/pdf")

    def retrieve(self, name: str) -> Piece:
        """Look a file up."""
        return self._request("GET /files/{name}/about", (name,), Piece, {})

    def listen(self) -> Stream[Piece]:
        """Listen."""
        return self._request("GET /events", (), Stream[Piece], {}, accept="text/event-stream")


class AsyncFiles(AsyncResource):
    """The same, asynchronous."""

    content = awaited(Files.content)
    retrieve = awaited(Files.retrieve)
    listen = awaited_stream(Files.listen)


def call(caller: Caller, name: str, *args: Any) -> Any:
    """Return the context of a call of a streaming resource."""
    if isinstance(caller.client, SyncAPIClient):
        return streamed(getattr(Files(caller.client, "streamed"), name))(*args)
    return async_streamed(getattr(AsyncFiles(caller.client, "streamed"), name))(*args)


def within(caller: Caller, context: Any, use: Callable[[Any], Any]) -> Any:
    """Use an answer within its block; what an asynchronous one gives is awaited."""
    if isinstance(caller.client, SyncAPIClient):
        with context as response:
            found = use(response)
            return [*found] if isgenerator(found) else found

    async def block() -> Any:
        async with context as response:
            found = use(response)
            if isasyncgen(found):
                return [item async for item in found]
            return await found if iscoroutine(found) else found

    return caller.wait(block())


def download(caller: Caller, path: Path | str) -> None:
    """Download in one line."""
    found = call(caller, "content", "a").stream_to_file(path)
    if found is not None:
        caller.wait(found)


TEXT = Answer(
    body="é\nline 2\n".encode("latin-1"),
    headers={"Content-Type": "text/plain; charset=iso-8859-1", "x-request-id": "r1"},
)


WAYS: dict[str, tuple[Callable[[Any], Any], object]] = {
    "iter_bytes": (lambda r: r.iter_bytes(4), ["é\nli".encode("latin-1"), b"ne 2", b"\n"]),
    "iter_text": (lambda r: r.iter_text(4), ["é\nli", "ne 2", "\n"]),
    "iter_lines": (lambda r: r.iter_lines(), ["é", "line 2"]),
    "read": (lambda r: r.read(), "é\nline 2\n".encode("latin-1")),
    "text": (lambda r: r.text(), "é\nline 2\n"),
    "facts": (
        lambda r: (r.status_code, r.headers["X-Request-Id"], r.request_id),
        (200, "r1", "r1"),
    ),
}


@pytest.mark.parametrize(("use", "expected"), WAYS.values(), ids=WAYS)
def test_ways_to_read(
    connect: Connect, server: FaultServer, use: Callable[[Any], Any], expected: object
) -> None:
    """A body can be had in pieces or as a whole, as bytes or as the text that its charset says."""
    server.script(TEXT)
    caller = connect()
    assert within(caller, call(caller, "content", "a"), use) == expected


def test_json_and_the_value(connect: Connect, server: FaultServer) -> None:
    """`json()` is what was sent, `parse()` what the method itself returns."""
    answer = Answer(body=b'{"text":"a"}', headers={"Content-Type": "application/json"})
    server.script(answer, answer, TEXT)
    caller = connect()
    assert within(caller, call(caller, "retrieve", "a"), lambda r: r.json()) == {"text": "a"}
    assert within(caller, call(caller, "retrieve", "a"), lambda r: r.parse()) == Piece(text="a")
    assert within(caller, call(caller, "content", "a"), lambda r: r.parse()) == TEXT.body


def test_the_stream_of_an_answer(connect: Connect, server: FaultServer) -> None:
    """A call that gives a stream gives it with `parse()`, and its lines without."""
    server.script(*[sent(b'data: {"text":"a"}\n\n')] * 2)
    caller = connect()
    lines = within(caller, call(caller, "listen"), lambda r: r.iter_lines())
    assert lines == ['data: {"text":"a"}', ""]
    if isinstance(caller.client, SyncAPIClient):
        with call(caller, "listen") as response:
            assert all_of(caller, response.parse()) == [Piece(text="a")]
        return

    async def parsed() -> list[Any]:
        async with call(caller, "listen") as response:
            return [item async for item in await response.parse()]

    assert caller.wait(parsed()) == [Piece(text="a")]


def test_the_call_is_made_by_the_block(connect: Connect, server: FaultServer) -> None:
    """Nothing is sent before."""
    server.script(TEXT)
    caller = connect()
    context = call(caller, "content", "a b")
    assert server.seen == []
    within(caller, context, lambda r: r.read())
    assert server.last.target == "/files/a%20b"


def test_retries_and_errors(connect: Connect, server: FaultServer, waits: list[float]) -> None:
    """A call is tried again before its body is handed over; an error is read, and raised."""
    server.script(
        Answer(503), TEXT, Answer(404, b'{"message":"none"}', {"Content-Type": "application/json"})
    )
    caller = connect()
    assert within(caller, call(caller, "content", "a"), lambda r: r.retries_taken) == 1
    assert waits == [0.5]
    with pytest.raises(NotFoundError, match="none") as raised:
        within(caller, call(caller, "content", "a"), lambda r: r.read())
    assert raised.value.body == {"message": "none"}


def test_a_body_that_is_left_is_closed(connect: Connect, server: FaultServer) -> None:
    """The end of the block closes the connection of what was not read."""
    server.script(sent(b"a" * 1000, fault="held"))
    caller = connect()
    within(caller, call(caller, "content", "a"), lambda r: r.status_code)
    assert server.left.wait(5)


def test_a_body_that_breaks_off(connect: Connect, server: FaultServer) -> None:
    """It is an error that says how much came, also when the server only falls silent."""
    server.script(Answer(body=b"abc", fault="cut_body"), sent(b"abcd", fault="held"))
    caller = connect(timeout=0.2)
    with pytest.raises(APIConnectionError, match="after 3 bytes"):
        within(caller, call(caller, "content", "a"), lambda r: r.iter_bytes())
    with pytest.raises(APITimeoutError, match=r"nothing came for 0\.2 s after 4 bytes"):
        within(caller, call(caller, "content", "a"), lambda r: r.read())


@pytest.mark.parametrize("before", [None, b"old"])
def test_a_file(
    connect: Connect, server: FaultServer, tmp_path: Path, before: bytes | None
) -> None:
    """A download gets its name when it is complete, and takes the place of what was there."""
    target = tmp_path / "report.pdf"
    if before is not None:
        target.write_bytes(before)
        target.chmod(0o640)
    content = os.urandom(1_000_000)
    server.script(Answer(body=content))
    caller = connect()
    download(caller, target)
    assert target.read_bytes() == content
    assert [path.name for path in tmp_path.iterdir()] == ["report.pdf"]
    if before is not None and sys.platform != "win32":
        assert target.stat().st_mode & 0o777 == 0o640


def test_a_cut_download_leaves_no_file(
    connect: Connect, server: FaultServer, tmp_path: Path
) -> None:
    """Half a file is none, and what was there before stays."""
    cut = Answer(body=b"half", fault="cut_body")
    server.script(cut, cut)
    caller = connect()
    with pytest.raises(APIConnectionError):
        download(caller, tmp_path / "new")
    assert list(tmp_path.iterdir()) == []
    old = tmp_path / "old"
    old.write_bytes(b"old")
    with pytest.raises(APIConnectionError):
        download(caller, old)
    assert old.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [old]


@pytest.mark.skipif(sys.platform == "win32", reason="it has no links and devices of this kind")
def test_links_and_devices(connect: Connect, server: FaultServer, tmp_path: Path) -> None:
    """A link stays one, and what is no plain file is written to."""
    target, link = tmp_path / "target", tmp_path / "link"
    target.write_bytes(b"old")
    link.symlink_to(target)
    server.script(TEXT, TEXT)
    caller = connect()
    download(caller, link)
    download(caller, "/dev/null")
    assert link.is_symlink()
    assert target.read_bytes() == TEXT.body


def test_a_download_takes_little_memory(
    connect: Connect, server: FaultServer, tmp_path: Path
) -> None:
    """Thirty megabytes go through three."""
    piece = b"x" * 100_000
    server.script(sent(*[piece] * 300, kind="application/pdf"))
    caller = connect()
    tracemalloc.start()
    try:
        download(caller, tmp_path / "big")
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert (tmp_path / "big").stat().st_size == 30_000_000
    assert peak < 3_000_000
