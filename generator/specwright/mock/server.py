"""The server: HTTP around the judge and the answers."""

from __future__ import annotations

import contextlib
import json
import socket
import socketserver
import threading
from dataclasses import dataclass, field
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import urlsplit

from msgspec.structs import replace

from .answers import Answer, answer_of, preferred_status
from .message import Refusal, Request
from .streams import wants_stream
from .websockets import websocket_of
from .wire import Problem, read_content, target_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path
    from types import TracebackType
    from typing import Self

    from specwright import ir
    from specwright.document import Library

    from .judge import Judge

_HOST = "127.0.0.1"
_SWITCHING = HTTPStatus.SWITCHING_PROTOCOLS
_BODILESS = frozenset({_SWITCHING, HTTPStatus.NO_CONTENT, HTTPStatus.NOT_MODIFIED})
_PATIENCE = 5
"""Seconds for a client to close a WebSocket, too."""
_POLL = 0.05
_MOST_KEPT = 10_000
_MOST_HELD = 256 * 1024 * 1024


class MockServer:
    """Serves an API on this machine as its document describes it.

    As a context manager it serves from a thread; `serve_forever` serves from this one. A client's
    `base_url` is `url`, with or without the path of the document's server.
    """

    def __init__(
        self,
        spec: Path,
        api: ir.Api,
        document: ir.Json,
        port: int = 0,
        *,
        log: Callable[[str], None] | None = None,
        library: Library | None = None,
    ) -> None:
        """Bind to a port of 127.0.0.1, any free one by default.

        Args:
            spec: The file of the document, which its references are relative to.
            api: What the document was lowered to: answers come from it.
            document: The value at the document's root: requests are judged by it.
            port: Where to listen.
            log: Takes one line a request: method, path, status, reason.
            library: What has read the files of the spec, if they may be outside of its folder.

        Raises:
            OSError: The port is taken.
            ValueError: The document is not one of OpenAPI 3.
        """
        # It takes half a second to import, which only those pay who serve.
        from .judge import judge_of  # noqa: PLC0415 - see above

        self._service = _Service(
            api.models,
            judge_of(document, spec, _prefixes(api.servers), library),
            {(o.path, o.method): o for _, o in api.operations()},
            log,
        )
        self._http = _HttpServer(port, self._service)
        self._thread: threading.Thread | None = None
        self._is_serving = False

    @property
    def url(self) -> str:
        """Where the server listens, such as `http://127.0.0.1:4010`."""
        return f"http://{_HOST}:{self._http.server_address[1]}"

    @property
    def requests(self) -> list[Request]:
        """The requests that have come, oldest first, the refused ones too; at most the last 10 000."""
        return self._service.requests

    def serve_forever(self) -> None:
        """Serve until `close` is called from another thread, or an interrupt; then stop listening."""
        self._is_serving = True
        try:
            self._http.serve_forever(_POLL)
        finally:
            self._http.server_close()

    def close(self) -> None:
        """Stop serving and listening; open connections end. Closing twice is the same as once."""
        if self._is_serving:
            self._http.shutdown()
        if self._thread is not None:
            self._thread.join()
        self._http.server_close()

    def __enter__(self) -> Self:
        self._is_serving = True
        self._thread = threading.Thread(target=self._http.serve_forever, args=(_POLL,), daemon=True)
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


@dataclass(slots=True)
class _Service:
    """What the threads of a server share."""

    models: Mapping[ir.ModelId, ir.Model]
    judge: Judge
    operations: Mapping[tuple[str, str], ir.Operation]
    log: Callable[[str], None] | None
    requests: list[Request] = field(default_factory=list[Request])
    _held: int = 0
    _lock: threading.Lock = field(default_factory=threading.Lock)
    _answers: dict[tuple[str, str | None, bool], Answer] = field(
        default_factory=dict[tuple[str, str | None, bool], Answer]
    )

    def respond(self, request: Request) -> Answer | Refusal:
        """Return the answer to a request, or its refusal; the request is kept."""
        try:
            found = self._answer(request, self.judge(request))
        except Exception as error:  # noqa: BLE001 - a server outlives what a single request breaks
            message = f"the mock failed on this request ({type(error).__name__})"
            found = Refusal(500, message, (message,))
        refusal = found if isinstance(found, Refusal) else None
        self._keep(replace(request, refusal=refusal))
        return found

    def _keep(self, request: Request) -> None:
        """Keep a request, and as many of those before it as a server can hold for days."""
        with self._lock:
            self.requests.append(request)
            self._held += len(request.body)
            while len(self.requests) > _MOST_KEPT or (
                self._held > _MOST_HELD and len(self.requests) > 1
            ):
                self._held -= len(self.requests.pop(0).body)

    def _answer(self, request: Request, judged: Refusal | str) -> Answer | Refusal:
        if isinstance(judged, Refusal):
            return judged
        operation = self.operations.get((judged, request.method))
        if operation is None:
            message = "the document describes this operation in a way that is not served"
            return Refusal(501, message, (message,))
        prefer = request.header("Prefer")
        if operation.websocket is not None and preferred_status(prefer) is None:
            return websocket_of(operation.websocket, request, self.models)
        wants = wants_stream(operation, request)
        key = (operation.id, preferred_status(prefer), wants)
        if key in self._answers:
            return self._answers[key]
        answer = answer_of(operation, self.models, prefer, streams=wants)
        if isinstance(answer, Answer):
            self._answers[key] = answer
        return answer


def _prefixes(servers: tuple[str, ...]) -> tuple[str, ...]:
    """Return the paths of the servers, the longest first, without those that are empty."""
    found: dict[str, None] = {}
    for server in servers:
        with contextlib.suppress(ValueError):
            found[urlsplit(server).path.rstrip("/")] = None
    return tuple(sorted((path for path in found if path.startswith("/")), key=len, reverse=True))


class _HttpServer(ThreadingHTTPServer):
    """Listens, and ends its connections when it closes: clients keep them open."""

    request_queue_size = 128

    def __init__(self, port: int, service: _Service) -> None:
        self.service = service
        self._open: set[socket.socket] = set()
        self._lock = threading.Lock()
        super().__init__((_HOST, port), _Handler)

    def server_bind(self) -> None:
        # That of the base asks the network for the name of this machine.
        socketserver.TCPServer.server_bind(self)
        self.server_name, self.server_port = _HOST, int(self.server_address[1])

    def process_request(self, request: Any, client_address: Any) -> None:
        with self._lock:
            self._open.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        with self._lock:
            self._open.discard(request)
        super().shutdown_request(request)

    def server_close(self) -> None:
        super().server_close()
        with self._lock:
            for connection in self._open:
                with contextlib.suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Stay quiet: a client that breaks off is no error of the server."""


class _Handler(BaseHTTPRequestHandler):
    """Answers the requests of one connection."""

    protocol_version = "HTTP/1.1"
    server_version = "specwright"
    sys_version = ""
    disable_nagle_algorithm = True
    wbufsize = 65_536

    def __getattr__(self, name: str) -> Callable[[], None]:
        """Return what answers a method; the base looks for `do_` and its name."""
        if name.startswith("do_"):
            return self._respond
        raise AttributeError(name)

    def _service(self) -> _Service:
        return cast("_HttpServer", self.server).service

    def _respond(self) -> None:
        path, query = target_of(self.path)
        content = read_content(self.headers, self.rfile)
        if isinstance(content, Problem):
            self.close_connection = True
            self._send(Refusal(content.status, content.message, (content.message,)))
            return
        service = self._service()
        headers = tuple((name, str(value)) for name, value in self.headers.items())
        self._send(service.respond(Request(self.command, path, query, headers, content)))

    def _send(self, found: Answer | Refusal) -> None:
        answer = _told(found) if isinstance(found, Refusal) else found
        self.send_response(answer.status)
        for name, value in answer.headers:
            if value.isascii() and value.isprintable():
                self.send_header(name, value)
        if answer.content_type is not None:
            self.send_header("Content-Type", answer.content_type)
        if answer.status not in _BODILESS:
            self.send_header("Content-Length", str(len(answer.body)))
        if self.close_connection:
            self.send_header("Connection", "close")
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(answer.body)
        self.wfile.flush()
        self._log(answer.status, found)
        if answer.status == _SWITCHING:
            self.close_connection = True
            self.connection.settimeout(_PATIENCE)
            with contextlib.suppress(OSError):
                while self.rfile.read(1):  # what a client still sends, until it has closed
                    pass

    def _log(self, status: int, found: Answer | Refusal) -> None:
        log = self._service().log
        if log is None:
            return
        reason = found.message if isinstance(found, Refusal) else self.responses[status][0]
        line = f"{self.command or '-'} {self.path} {status} {reason}"
        log("".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in line))

    def handle_expect_100(self) -> bool:
        """Tell the client to go on with its body, at once."""
        goes_on = super().handle_expect_100()
        self.wfile.flush()
        return goes_on

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Refuse what is no HTTP request, in the form of every other refusal."""
        del explain
        sentence = message or self.responses.get(code, ("the request is not HTTP", ""))[0]
        self.close_connection = True
        # A request that could not be read has left none of these behind.
        self.command, self.path = self.command or "", getattr(self, "path", "-")
        self.request_version = self.protocol_version
        self._send(Refusal(int(code), sentence, (sentence,)))

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the base's own names
        """Stay quiet: what is worth a line goes to the log of the service."""


def _told(refusal: Refusal) -> Answer:
    body = json.dumps({"message": refusal.message, "errors": refusal.errors}, ensure_ascii=False)
    encoded = body.encode("utf-8", "replace")
    return Answer(refusal.status, "application/json", encoded, refusal.headers)
