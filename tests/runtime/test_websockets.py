"""WebSockets: connections of both flavours, against a server of another implementation."""

from __future__ import annotations

import gc
import logging
import socket
import subprocess
import sys
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Literal, Self

import httpcore2
import pytest
from websockets.sync.server import serve

from package import _frames
from package._auth import Bearer, QueryKey
from package._base_client import AsyncAPIClient
from package._errors import (
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
    DeadlineExceededError,
    NotFoundError,
)
from package._models import BaseModel
from package._request import Call
from package._resource import answered
from package._transport import run
from package._unions import Discriminator, UnknownVariant
from package._websockets import WebSocketClosedError, WebSocketConnection, handshake
from tests.runtime.faults import Answer

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator

    from websockets.http11 import Request, Response
    from websockets.sync.server import ServerConnection

    from tests.runtime.conftest import Caller
    from tests.runtime.faults import FaultServer

    Connect = Callable[..., Caller]
    Handler = Callable[[ServerConnection], None]
    Check = Callable[[ServerConnection, Request], Response | None]


class Said(BaseModel):
    type: Literal["said"]
    text: str


class Left(BaseModel):
    type: Literal["left"]


class Sockets:
    """A server of WebSockets that does what a test tells it."""

    def __init__(self) -> None:
        self.handler: Handler = echo
        self.check: Check | None = None
        self.requests: list[Request] = []
        self.got: list[str | bytes] = []
        self.over = threading.Event()
        self.code: int | None = None
        self._server = serve(
            self._handle,
            "127.0.0.1",
            0,
            process_request=self._process,
            select_subprotocol=lambda _, offered: next((o for o in offered if o == "v1"), None),
            logger=quiet,
        )
        self.port: int = self._server.socket.getsockname()[1]
        self._thread = threading.Thread(target=self._server.serve_forever)
        self._thread.start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def _process(self, connection: ServerConnection, request: Request) -> Response | None:
        self.requests.append(request)
        return self.check(connection, request) if self.check is not None else None

    def _handle(self, connection: ServerConnection) -> None:
        try:
            self.handler(connection)
        finally:
            connection.close()
            self.code = connection.close_code
            self.over.set()

    def shutdown(self) -> None:
        self._server.shutdown()
        self._thread.join()


quiet = logging.getLogger("quiet")
quiet.addHandler(logging.NullHandler())
quiet.propagate = False


def echo(connection: ServerConnection) -> None:
    for message in connection:
        connection.send(message)


def saying(*messages: str | bytes, code: int = 1000, reason: str = "") -> Handler:
    """Return what sends messages and closes."""

    def handler(connection: ServerConnection) -> None:
        for message in messages:
            connection.send(message)
        connection.close(code, reason)

    return handler


@pytest.fixture
def sockets() -> Iterator[Sockets]:
    running = Sockets()
    yield running
    running.shutdown()


class Talk:
    """An open connection of one flavour, used in the same way whichever it is."""

    def __init__(self, caller: Caller, connection: Any) -> None:
        self.caller = caller
        self.connection = connection
        self._is_async = hasattr(connection, "__aenter__")

    def do(self, name: str, *args: Any, **kwargs: Any) -> Any:
        made = getattr(self.connection, name)(*args, **kwargs)
        return self.caller.wait(made) if self._is_async else made

    def rest(self) -> list[Any]:
        async def all_of() -> list[Any]:
            return [message async for message in self.connection]

        return self.caller.wait(all_of()) if self._is_async else list(self.connection)


def opened(
    caller: Caller, form: Any = WebSocketConnection[object, str | bytes], **parts: Any
) -> Talk:
    """Open a WebSocket as a generated method does."""
    parts["headers"] = handshake(parts.pop("headers", {}))
    parts.setdefault("options", {})
    call = Call("GET", parts.pop("path", "/"), form, streamed=True, **parts)
    made = answered(caller.client, call, "value")
    is_async = isinstance(caller.client, AsyncAPIClient)
    return Talk(caller, caller.wait(made) if is_async else run(made))


@contextmanager
def talking(
    caller: Caller, form: Any = WebSocketConnection[object, str | bytes], **parts: Any
) -> Generator[Talk]:
    talk = opened(caller, form, **parts)
    try:
        yield talk
    finally:
        talk.do("close")


@pytest.fixture
def here(connect: Connect, sockets: Sockets) -> Callable[..., Caller]:
    def make(**changes: Any) -> Caller:
        return connect(**{"base_url": sockets.url, "max_retries": 0, **changes})

    return make


def test_messages_go_both_ways(here: Connect, sockets: Sockets) -> None:
    """Text and bytes as they are, anything else as JSON; large ones in one piece."""
    large = "é" * 300_000
    with talking(here()) as talk:
        for message in ("hello", b"\x00\xff", large):
            talk.do("send", message)
            assert talk.do("recv") == message
        talk.do("send", {"a": [1, None]})
        assert talk.do("recv") == '{"a":[1,null]}'
    assert sockets.over.wait(5)
    assert sockets.code == 1000


def test_messages_are_typed(here: Connect, sockets: Sockets) -> None:
    """What is known becomes a model; what is not documented is kept, and so are binary messages."""
    kinds = Discriminator("type", {"said": Said, "left": Left})
    of: Any = WebSocketConnection
    union = of[object, typed(Said | Left | UnknownVariant, kinds)]
    sockets.handler = saying('{"type":"said","text":"hi"}', '{"type":"new","n":1}', b"\x00")
    with talking(here(), union) as talk:
        said, new, raw = talk.rest()
    assert said == Said(type="said", text="hi")
    assert isinstance(new, UnknownVariant)
    assert new.to_dict() == {"type": "new", "n": 1}
    assert raw == b"\x00"


def typed(union: Any, form: Discriminator) -> Any:
    from typing import Annotated  # noqa: PLC0415 - what generated modules do

    return Annotated[union, form]


def test_a_message_that_is_not_as_documented(
    here: Connect, sockets: Sockets, caplog: pytest.LogCaptureFixture
) -> None:
    """It is taken as it is, with a word in the log; with `strict` it is an error."""
    form = WebSocketConnection[object, Said]
    sockets.handler = saying('{"type":"said"}', "no JSON")
    with talking(here(), form) as talk:
        assert talk.do("recv").type == "said"
        with pytest.raises(APIResponseValidationError, match="not JSON: 'no JSON'"):
            talk.do("recv")
    assert "sent a message that is not as documented: $.text: Field required" in caplog.text
    with talking(here(strict=True), form) as talk, pytest.raises(APIResponseValidationError):
        talk.do("recv")


@pytest.mark.parametrize("code", [1000, 1001])
def test_iteration_ends_with_a_normal_close(here: Connect, sockets: Sockets, code: int) -> None:
    """RFC 6455, 7.4.1; `recv` has nothing to return, and says so."""
    sockets.handler = saying("a", "b", code=code, reason="done")
    with talking(here()) as talk:
        assert talk.rest() == ["a", "b"]
        with pytest.raises(WebSocketClosedError) as caught:
            talk.do("recv")
    assert (caught.value.code, caught.value.reason) == (code, "done")


@pytest.mark.parametrize("code", [1011, 4001])
def test_another_close_is_an_error(here: Connect, sockets: Sockets, code: int) -> None:
    """What came before is not lost, and nothing can be sent after it."""
    sockets.handler = saying("a", code=code, reason="no more")
    with talking(here()) as talk:
        assert talk.do("recv") == "a"
        with pytest.raises(WebSocketClosedError, match=f"{code} no more") as caught:
            talk.rest()
        assert caught.value.code == code
        with pytest.raises(WebSocketClosedError):
            talk.do("send", "b")


def test_a_connection_that_breaks(here: Connect, sockets: Sockets) -> None:
    """There is no close at all: 1006."""

    def cut(connection: ServerConnection) -> None:
        connection.socket.shutdown(socket.SHUT_RDWR)

    sockets.handler = cut
    with talking(here()) as talk, pytest.raises(WebSocketClosedError, match="it broke") as caught:
        talk.rest()
    assert caught.value.code == 1006


def test_a_receiver_may_give_up(here: Connect) -> None:
    """`TimeoutError` leaves the connection as it was."""
    with talking(here()) as talk:
        with pytest.raises(TimeoutError, match=r"no message came for 0.05 s"):
            talk.do("recv", timeout=0.05)
        talk.do("send", "later")
        assert talk.do("recv", timeout=5) == "later"


def test_closing_says_why(here: Connect, sockets: Sockets) -> None:
    """A code and a reason; iterating is over then, and closing again does nothing."""
    said: list[str] = []

    def listen(connection: ServerConnection) -> None:
        assert list(connection) == []
        assert connection.close_reason is not None
        said.append(connection.close_reason)

    sockets.handler = listen
    talk = opened(here())
    talk.do("close", 1001, "going home")
    talk.do("close")
    assert talk.rest() == []
    assert sockets.over.wait(5)
    assert (sockets.code, said) == (1001, ["going home"])


def test_a_block_that_fails_says_so(here: Connect, sockets: Sockets, flavour: str) -> None:
    """The other side gets 1011, the caller the exception itself."""
    talk = opened(here())

    def fail() -> None:
        with talk.connection:
            raise KeyError("mine")

    async def fail_async() -> None:
        async with talk.connection:
            raise KeyError("mine")

    with pytest.raises(KeyError):
        fail() if flavour == "sync" else talk.caller.wait(fail_async())
    assert sockets.over.wait(5)
    assert sockets.code == 1011


def test_a_forgotten_connection_is_closed(here: Connect, sockets: Sockets, flavour: str) -> None:
    """Nobody can close it any more."""
    caller = here()
    talk = opened(caller)
    del talk
    gc.collect()
    if flavour == "async":

        async def turn() -> None:
            from asyncio import sleep  # noqa: PLC0415 - for the one flavour

            for _ in range(5):
                await sleep(0)

        caller.wait(turn())
    assert sockets.over.wait(5)


def test_pings_are_answered_by_those_who_only_send(here: Connect, sockets: Sockets) -> None:
    """A sender that never receives is alive all the same."""
    asked, alive = threading.Event(), threading.Event()

    def ping(connection: ServerConnection) -> None:
        pong = connection.ping()
        asked.set()
        if pong.wait(5):
            alive.set()
        assert list(connection) == ["more", "more"]

    sockets.handler = ping
    with talking(here()) as talk:
        assert asked.wait(5)
        talk.do("send", "more")
        talk.do("send", "more")
        assert alive.wait(5)


def test_what_is_not_read_waits(here: Connect, sockets: Sockets) -> None:
    """Messages that come while a program sends are there when it wants them."""
    expected = [str(n) for n in range(50)]
    done = threading.Event()

    def talk_on(connection: ServerConnection) -> None:
        for n in expected:
            connection.send(n)
        done.set()
        assert list(connection) == expected

    sockets.handler = talk_on
    with talking(here()) as talk:
        assert done.wait(5)
        for n in expected:
            talk.do("send", n)
        assert [talk.do("recv") for _ in expected] == expected


def test_the_last_messages_of_a_server_that_is_gone(
    here: Connect, sockets: Sockets, flavour: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """They come, though the answer to its close cannot be written any more."""

    def gone(*_: object) -> None:
        raise httpcore2.WriteError("gone")

    async def gone_async(*_: object) -> None:
        gone()

    sockets.handler = saying("last", "of all")
    talk = opened(here())
    stream = talk.connection._stream
    monkeypatch.setattr(stream, "write", gone if flavour == "sync" else gone_async)
    assert talk.rest() == ["last", "of all"]
    talk.do("close")


def test_silence_is_asked_about(
    here: Connect, sockets: Sockets, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A ping goes out, and a server that answers it is waited for; one that does not is lost."""
    monkeypatch.setattr(_frames, "KEEPALIVE", 0.05)
    waiting = threading.Event()

    def slow(connection: ServerConnection) -> None:
        waiting.wait(0.3)
        connection.send("at last")

    sockets.handler = slow
    with talking(here()) as talk:
        assert talk.do("recv") == "at last"
    monkeypatch.setattr(_frames, "CLOSE_TIMEOUT", 0.05)
    lost = pytest.raises(WebSocketClosedError, match="1011 no answer to a ping")
    with Deaf(sockets) as deaf, talking(here(base_url=deaf.url)) as talk, lost:
        talk.do("recv")


class Deaf:
    """A relay that passes the handshake on, and then nothing."""

    def __init__(self, sockets: Sockets) -> None:
        self._target = sockets.port
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listening.getsockname()[1]}"
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._relay)

    def _relay(self) -> None:
        client, _ = self._listening.accept()
        with client, socket.create_connection(("127.0.0.1", self._target)) as server:
            server.sendall(client.recv(65536))
            client.sendall(server.recv(65536))
            self._over.wait(10)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()
        self._listening.close()


def test_the_handshake_is_a_call(here: Connect, sockets: Sockets) -> None:
    """Credentials, query, headers and middleware are those of every call."""
    caller = here(
        credentials={"token": Bearer("t0ken"), "key": QueryKey("key", "s3cret")},
        security=[["token", "key"]],
        default_headers={"x-team": "a"},
    )
    with talking(caller, path="/rooms/1", query={"since": 5}, headers={"x-one": "1"}) as talk:
        assert talk.connection.response.status_code == 101
    request = sockets.requests[-1]
    assert request.path == "/rooms/1?key=s3cret&since=5"
    assert request.headers["Authorization"] == "Bearer t0ken"
    assert (request.headers["x-team"], request.headers["x-one"]) == ("a", "1")


def test_an_address_of_websockets(here: Connect, sockets: Sockets) -> None:
    """`ws://` is the same server as `http://`, as documents write it."""
    with talking(here(base_url=sockets.url.replace("http:", "ws:"))) as talk:
        talk.do("send", "x")
        assert talk.do("recv") == "x"


def test_subprotocols(here: Connect) -> None:
    """One of those that were offered is agreed upon."""
    with talking(here(), headers={"Sec-WebSocket-Protocol": "v1, v3"}) as talk:
        assert talk.connection.subprotocol == "v1"
    with talking(here()) as talk:
        assert talk.connection.subprotocol is None


def test_a_refused_handshake(here: Connect, sockets: Sockets) -> None:
    """It is the error of its status, with the body that the server gave."""
    sockets.check = lambda connection, _: connection.respond(404, '{"message": "no room"}')
    with pytest.raises(NotFoundError, match="404 Not Found: no room") as caught:
        opened(here())
    assert caught.value.body == {"message": "no room"}


def test_a_handshake_is_tried_again(here: Connect, sockets: Sockets, waits: list[float]) -> None:
    """As any call."""
    busy = iter([True])
    sockets.check = lambda c, _: c.respond(503, "busy") if next(busy, False) else None
    with talking(here(max_retries=1)) as talk:
        talk.do("send", "x")
        assert talk.do("recv") == "x"
    assert len(waits) == 1


@pytest.mark.parametrize("status", [200, 204])
def test_an_answer_that_is_no_handshake(connect: Connect, server: FaultServer, status: int) -> None:
    """A server that goes on with HTTP has not opened a WebSocket."""
    server.script(Answer(status))
    with pytest.raises(APIResponseValidationError, match=f"{status} came where 101 was expected"):
        opened(connect())


@pytest.mark.parametrize(
    ("headers", "why"),
    [
        ({}, "missing Connection header"),
        ({"Connection": "Upgrade", "Upgrade": "h2c"}, "invalid Upgrade header: h2c"),
        (
            {"Connection": "Upgrade", "Upgrade": "websocket", "Sec-WebSocket-Accept": "eA=="},
            "invalid Sec-WebSocket-Accept header: eA==",
        ),
    ],
)
def test_a_handshake_that_is_wrong(
    connect: Connect, server: FaultServer, headers: dict[str, str], why: str
) -> None:
    """RFC 6455, 4.1: the server has to show that it has understood."""
    server.script(Answer(101, headers=headers))
    with pytest.raises(APIResponseValidationError, match=f"101 came, but {why}"):
        opened(connect())


def test_timeouts_of_the_handshake(connect: Connect, server: FaultServer) -> None:
    """The timeout and the deadline of a call are those of its handshake."""
    server.script(Answer(fault="silent"), Answer(fault="silent"))
    caller = connect(max_retries=0)
    with pytest.raises(APITimeoutError):
        opened(caller, options={"timeout": 0.1})
    with pytest.raises(DeadlineExceededError):
        opened(caller, options={"deadline": 0.1})


def test_a_deadline_ends_with_the_handshake(here: Connect) -> None:
    """A connection is not for its seconds."""
    with talking(here(), options={"deadline": 5.0}) as talk:
        talk.do("send", "x")
        assert talk.do("recv") == "x"


def test_redirects(
    connect: Connect, sockets: Sockets, server: FaultServer, elsewhere: FaultServer
) -> None:
    """One on the same server is followed, and one to another is an error that says why."""
    server.script(Answer(307, headers={"Location": f"{elsewhere.url}/"}))
    with pytest.raises(APIStatusError) as caught:
        opened(connect())
    assert elsewhere.seen == []
    assert any("opened with no other server" in note for note in caught.value.__notes__)
    sockets.check = lambda c, request: moved(c) if request.path == "/" else None
    with talking(connect(base_url=sockets.url)) as talk:
        talk.do("send", "x")
        assert talk.do("recv") == "x"


def moved(connection: ServerConnection) -> Response:
    response = connection.respond(307, "")
    response.headers["Location"] = "/there"
    return response


def test_text_that_is_not_text(here: Connect, sockets: Sockets) -> None:
    """RFC 6455, 8.1: the connection fails with 1007."""

    def lie(connection: ServerConnection) -> None:
        connection.send(b"\xff", text=True)
        assert list(connection) == []

    sockets.handler = lie
    with talking(here()) as talk, pytest.raises(WebSocketClosedError, match="1007"):
        talk.do("recv")


def test_one_thread_receives_while_others_send(
    connect: Connect, sockets: Sockets, flavour: str
) -> None:
    """Nothing is lost and nothing is mixed up."""
    caller = connect(base_url=sockets.url)
    talk = opened(caller)
    senders, each = 4, 50
    expected = sorted(f"{n}-{i}" for n in range(senders) for i in range(each))
    if flavour == "async":

        async def all_at_once() -> list[Any]:
            from asyncio import create_task, gather  # noqa: PLC0415 - for the one flavour

            async def send(n: int) -> None:
                for i in range(each):
                    await talk.connection.send(f"{n}-{i}")

            async def receive() -> list[Any]:
                return [await talk.connection.recv() for _ in expected]

            receiving = create_task(receive())
            await gather(*map(send, range(senders)))
            return await receiving

        received = caller.wait(all_at_once())
    else:

        def send_all(n: int) -> None:
            for i in range(each):
                talk.do("send", f"{n}-{i}")

        threads = [threading.Thread(target=send_all, args=(n,)) for n in range(senders)]
        for thread in threads:
            thread.start()
        received = [talk.do("recv") for _ in expected]
        for thread in threads:
            thread.join()
    assert sorted(received) == expected
    talk.do("close")


def test_credentials_stay_out_of_sight(here: Connect, caplog: pytest.LogCaptureFixture) -> None:
    """The log of the package shows the method, the path and the status."""
    caplog.set_level(logging.DEBUG, "package")
    with talking(here(credentials={"key": QueryKey("key", "s3cret")}, security=[["key"]])) as talk:
        pass
    assert "GET /: 101" in caplog.text
    assert "GET /: a WebSocket is open" in caplog.text
    assert "s3cret" not in caplog.text + repr(talk.connection)


def test_without_the_library() -> None:
    """What is missing is said, and what installs it."""
    program = (
        "import sys; sys.modules['websockets'] = None\n"
        "from package._websockets import handshake\n"
        "try: handshake()\n"
        "except ImportError as error: print(error)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd="templates",
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == (
        "WebSockets need a library: `pip install websockets`, "
        "or install package with its extra `websockets`\n"
    )
