"""A server on the loopback interface that answers as a test tells it, also as no server should."""

from __future__ import annotations

import sys
import threading
from collections import deque
from contextlib import suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


@dataclass(frozen=True)
class Answer:
    """What the server does with one request."""

    status: int = 200
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    fault: Literal["none", "cut", "cut_body", "silent", "stall", "drip", "garbage", "held"] = "none"
    """What is wrong with it.

    `cut` ends the connection instead, `cut_body` within the body, `silent` says nothing, `stall`
    stops within the body and `drip` goes on with it for ever, `garbage` is no HTTP. `held` sends
    `pieces`, says no more and waits for the client to go.
    """
    pieces: tuple[bytes, ...] | None = None
    """The body in pieces, each sent as a chunk of its own."""


@dataclass(frozen=True)
class Seen:
    """A request as it came over the wire."""

    method: str
    target: str
    headers: tuple[tuple[str, str], ...]
    body: bytes

    def header(self, name: str) -> str | None:
        """Return the one value of a header, or None if it was not sent."""
        values = [value for known, value in self.headers if known.lower() == name]
        assert len(values) < 2, f"{name} was sent more than once: {values}"
        return values[0] if values else None


class FaultServer(ThreadingHTTPServer):
    """Answers from a script, and with an empty object when that has ended."""

    daemon_threads = True
    block_on_close = False
    request_queue_size = 256

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.answers: deque[Answer] = deque()
        self.respond: Callable[[Seen], Answer] | None = None
        self.seen: list[Seen] = []
        self.released = threading.Event()
        self.connections = 0
        """How many connections the answers since the last script took."""
        self.left = threading.Event()
        """Set when a client has closed the connection of an answer that was `held`."""

    def process_request(self, request: Any, client_address: Any) -> None:
        """Count connections."""
        self.connections += 1
        super().process_request(request, client_address)

    @property
    def url(self) -> str:
        """Where it is."""
        return f"http://127.0.0.1:{self.server_port}"

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing of clients that hang up: some tests are about that."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]

    def script(self, *answers: Answer) -> None:
        """Forget what was, and answer like this from now on."""
        self.answers = deque(answers)
        self.respond = None
        self.seen.clear()
        self.released.clear()
        self.left.clear()
        self.connections = 0

    def answer(self, seen: Seen) -> Answer:
        """Return what the server does with a request."""
        if self.answers:
            return self.answers.popleft()
        return self.respond(seen) if self.respond is not None else Answer(body=b"{}")

    @property
    def last(self) -> Seen:
        """The last request."""
        return self.seen[-1]


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def _answer(self) -> None:
        server = self.server
        assert isinstance(server, FaultServer)
        seen = Seen(self.command, self.path, tuple(self.headers.items()), self._read())
        server.seen.append(seen)
        answer = server.answer(seen)
        if answer.fault == "garbage":
            self.wfile.write(answer.body)
        if answer.fault == "silent":
            server.released.wait(10)
        if answer.fault in {"silent", "cut", "garbage"}:
            self.close_connection = True
            return
        self.send_response(answer.status)
        for name, value in answer.headers.items():
            self.send_header(name, value)
        if answer.pieces is not None:
            self._send_pieces(answer.pieces, answer.fault)
            return
        length = len(answer.body) + (0 if answer.fault == "none" else 1000)
        if answer.status != 204:
            self.send_header("Content-Length", str(length))
        self.end_headers()
        self.wfile.write(answer.body)
        if answer.fault == "stall":
            server.released.wait(10)
        while answer.fault == "drip" and not server.released.wait(0.02):
            try:
                self.wfile.write(b" ")
            except OSError:
                break
        self.close_connection = answer.fault != "none"

    def _send_pieces(self, pieces: tuple[bytes, ...], fault: str) -> None:
        """Send a body of unknown length (RFC 9112, 7.1)."""
        server = self.server
        assert isinstance(server, FaultServer)
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        with suppress(ConnectionError):
            for piece in pieces:
                self.wfile.write(b"%x\r\n%s\r\n" % (len(piece), piece))
                self.wfile.flush()
            if fault == "held":
                self.connection.settimeout(10)
                self.rfile.read(1)
        if fault == "held":
            server.left.set()
        if fault in {"held", "cut_body"}:
            self.close_connection = True
            return
        self.wfile.write(b"0\r\n\r\n")

    def _read(self) -> bytes:
        if self.headers.get("Transfer-Encoding") != "chunked":
            return self.rfile.read(int(self.headers.get("Content-Length", "0")))
        body = b""
        while length := int(self.rfile.readline(), 16):
            body += self.rfile.read(length)
            self.rfile.readline()
        self.rfile.readline()
        return body

    do_GET = do_POST = do_PUT = do_DELETE = do_PATCH = do_HEAD = do_OPTIONS = _answer  # noqa: N815 - the base wants these names

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base calls it so
        """Say nothing."""
