"""Messages of a WebSocket in and out of frames, without input and output (RFC 6455).

`websockets` reads and writes the frames, in memory. What a connection does stands here once for both
flavours, as generators that yield what is to be done: see `Step`.
"""

from __future__ import annotations

import logging
import time
from collections import deque
from functools import partial, reduce
from importlib import import_module
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar, get_args

from ._decode import decode
from ._encode import encode
from ._errors import APIConnectionError, APIResponseValidationError
from ._narrow import untyped

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Mapping

    import httpx2

    from ._request import Call

S = TypeVar("S")
R = TypeVar("R")

Step: TypeAlias = "Callable[[], None] | tuple[float, int] | None"
"""What a connection has to do: something to the protocol, whose frames are then written; to read for
some seconds, which gives whether anything came, unless more has come already than was known of; or
with None, to say whether something waits."""

log = logging.getLogger(__package__)

KEEPALIVE = 20.0
"""Seconds of silence before a ping, and then before the connection counts as lost."""
CLOSE_TIMEOUT = 5.0
"""Seconds for the other side to say that it closes, too."""
_LARGEST = 64 * 1024 * 1024
"""Bytes of a message: a frame of a few may unpack to any number."""
_BACKLOG = 1000
"""Messages that a program may leave unread and still have its pings answered when it sends."""
CHUNK = 64 * 1024
"""Bytes that are read at once."""
_NORMAL = frozenset({1000, 1001, 1005})
"""RFC 6455, 7.4.1: done, going away, and closed without a word."""
_HANDSHAKE = frozenset({"connection", "upgrade"})


class WebSocketClosedError(APIConnectionError):
    """A connection that is closed: what was to be received does not come, and nothing can be sent.

    `code` and `reason` are what the side said that closed it (RFC 6455, 7.4); 1006 if it broke.
    """

    def __init__(self, code: int, reason: str, *, request: httpx2.Request) -> None:
        said = "it broke" if code == 1006 else f"{code} {reason}".rstrip()
        super().__init__(f"the connection is closed: {said}", request=request)
        self.code = code
        self.reason = reason


def handshake(headers: Mapping[str, object] | None = None) -> Mapping[str, object]:
    """Return the headers of a call that opens a WebSocket (RFC 6455, 4.1), added to its own.

    Raises:
        ImportError: `websockets` is not installed.
    """
    asked = _protocol([]).connect().headers
    return {**{name: value for name, value in asked.raw_items() if name != "Host"}, **(headers or {})}


def _protocol(subprotocols: list[str]) -> Any:
    try:
        # Imported by name: type checkers find nothing missing where it is not installed.
        protocol = import_module("websockets.client").ClientProtocol
        uri = import_module("websockets.uri").parse_uri("ws://localhost")
        deflate = import_module("websockets.extensions.permessage_deflate").ClientPerMessageDeflateFactory
    except ImportError as error:
        package = __name__.partition(".")[0]
        message = (
            f"WebSockets need a library: `pip install websockets`, or install {package} with its extra `websockets`"
        )
        raise ImportError(message, name=error.name) from error
    return protocol(uri, extensions=[deflate()], subprotocols=subprotocols or None, max_size=_LARGEST)


def _agreed(response: httpx2.Response) -> Any:
    """Return the protocol after a handshake.

    Raises:
        APIResponseValidationError: The server has not agreed to what it was asked for.
    """
    if response.status_code != 101:
        message = f"{response.status_code} came where 101 was expected: the server opens no WebSocket"
        raise APIResponseValidationError(message, response=response)
    request = response.request
    offered = request.headers.get("sec-websocket-protocol", "").split(",")
    protocol = _protocol([name.strip() for name in offered if name.strip()])
    protocol.key = request.headers.get("sec-websocket-key", "")
    protocol.send_request(protocol.connect())
    protocol.data_to_send()  # sent already
    said = [
        b"%s: %s\r\n" % (name, value)
        for name, value in response.headers.raw
        if name.lower().startswith(b"sec-websocket-") or name.lower().decode("latin-1") in _HANDSHAKE
    ]
    protocol.receive_data(b"HTTP/1.1 101 Switching Protocols\r\n%s\r\n" % b"".join(said))
    protocol.events_received()
    why = protocol.handshake_exc
    if why is None and "network_stream" not in response.extensions:
        why = "the transport of the HTTP client does not hand over its connection"
    if why is not None:
        message = f"101 came, but {why}"
        raise APIResponseValidationError(message, response=response)
    return protocol


class Messages(Generic[S, R]):
    """What both flavours share: messages in and out of a protocol."""

    def __init__(self, client: Any, call: Call, response: httpx2.Response) -> None:
        self._protocol = _agreed(response)
        self._client = client  # kept: a client that nobody holds closes its connections
        self._call = call
        self.response = response
        self._stream: Any = response.extensions["network_stream"]
        timeouts: Any = response.request.extensions.get("timeout", {})
        self._patience: float | None = timeouts.get("write")
        sent, self._received = get_args(call.returns)
        kinds = [kind for kind in get_args(sent) if kind not in {str, bytes}]
        self._sent: Any = (
            reduce(lambda one, other: one | other, kinds) if kinds and len(kinds) < len(get_args(sent)) else sent
        )
        self._is_raw = {*(get_args(self._received) or (self._received,))} <= {str, bytes}
        self._queue: deque[str | bytes] = deque()
        self._heard = 0
        self._parts: list[bytes] = []
        self._is_text = True
        self._is_ours = False
        self._is_over = False
        self._is_fresh = True
        self._due = time.monotonic() + KEEPALIVE
        self._is_pinged = False
        log.debug("%s %s: a WebSocket is open", call.method, call.path.partition("?")[0])

    @property
    def subprotocol(self) -> str | None:
        """What both sides have agreed to speak, of what was offered in `Sec-WebSocket-Protocol`."""
        name: str | None = self._protocol.subprotocol
        return name

    @property
    def _is_open(self) -> bool:
        return bool(self._protocol.state.name == "OPEN")

    def _closed(self) -> WebSocketClosedError:
        said = self._protocol.close_rcvd or self._protocol.close_sent
        code, reason = (said.code, said.reason) if said is not None else (1006, "")
        return WebSocketClosedError(code, reason, request=self.response.request)

    def _is_end(self, error: WebSocketClosedError) -> bool:
        """Return whether a connection has been closed as it should be."""
        return self._is_ours or (self._protocol.close_rcvd is not None and error.code in _NORMAL)

    def _receiving(self, timeout: float | None) -> Generator[Step, Any, R]:
        ends = float("inf") if timeout is None else time.monotonic() + timeout
        while True:
            known = self._heard
            if self._queue:
                return self._decoded(self._queue.popleft())
            if not self._is_open:
                raise self._closed()
            heard = yield from self._reading_until(ends, known)
            if not heard and time.monotonic() >= ends:
                message = f"no message came for {timeout:g} s"
                raise TimeoutError(message)

    def _reading_until(self, ends: float, known: int) -> Generator[Step, Any, bool]:
        heard: bool = yield max(min(ends, self._due) - time.monotonic(), 0.001), known
        if heard:
            self._is_pinged = False
            self._due = time.monotonic() + KEEPALIVE
        elif time.monotonic() >= self._due:
            if self._is_pinged:
                yield partial(self._protocol.fail, 1011, "no answer to a ping")
            else:
                yield self._ping
            self._is_pinged = True
            self._due = time.monotonic() + KEEPALIVE
        return heard

    def _sending(self, message: S) -> Generator[Step, Any, None]:
        yield partial(self._push, *self._encoded(message))
        while self._is_open and (yield None):  # a ping may be there, and nobody reads
            yield from self._reading_until(time.monotonic(), self._heard)

    def _may_read(self) -> bool:
        """Return whether something may have come; what came with the handshake, no socket knows of."""
        is_fresh, self._is_fresh = self._is_fresh, False
        if len(self._queue) >= _BACKLOG:
            return False
        return is_fresh or bool(self._stream.get_extra_info("is_readable"))

    def _ping(self) -> None:
        if self._is_open:
            self._protocol.send_ping(b"")

    def _push(self, send: Callable[[bytes], None], data: bytes) -> None:
        if not self._is_open:
            raise self._closed()
        send(data)

    def _closing(self, code: int, reason: str) -> Generator[Step, Any, None]:
        if self._is_open:
            self._is_ours = True
            yield partial(self._protocol.send_close, code, reason)
            ends = time.monotonic() + CLOSE_TIMEOUT
            while self._protocol.state.name == "CLOSING" and self._protocol.close_rcvd is None:
                left = ends - time.monotonic()
                if left <= 0 or not (yield left, self._heard):
                    break
        self._queue.clear()

    def _feed(self, data: bytes) -> None:
        """Take what has been read; nothing is the end."""
        self._heard += 1
        if self._is_over:
            return
        if data:
            self._protocol.receive_data(data)
        else:
            self._is_over = True
            self._protocol.receive_eof()
        for frame in self._protocol.events_received():
            if frame.opcode in {1, 2}:
                self._is_text = frame.opcode == 1
            if frame.opcode <= 2:
                self._parts.append(bytes(frame.data))
                if frame.fin:
                    self._take(b"".join(self._parts))
                    self._parts.clear()

    def _take(self, data: bytes) -> None:
        try:
            self._queue.append(data.decode() if self._is_text else data)
        except UnicodeDecodeError:  # RFC 6455, 8.1
            self._protocol.fail(1007, "text that is not UTF-8")

    def _encoded(self, message: object) -> tuple[Callable[[bytes], None], bytes]:
        """Return how to send a message: bytes and text as they are, anything else as JSON."""
        if isinstance(message, bytes | bytearray):
            return self._protocol.send_binary, bytes(message)
        text = message.encode() if isinstance(message, str) else encode(message, self._sent)
        return self._protocol.send_text, text

    def _decoded(self, message: str | bytes) -> R:
        """Return what a message says.

        Raises:
            APIResponseValidationError: It is no JSON, or with `strict` not as documented.
        """
        if self._is_raw:
            raw: R = untyped(message)
            return raw
        name = f"{self._call.method} {self._call.path.partition('?')[0]}"
        try:
            value, deviations = decode(message.encode() if isinstance(message, str) else message, self._received)
        except ValueError:
            if isinstance(message, bytes) or str in get_args(self._received):
                text: R = untyped(message)
                return text
            reason = f"{name} sent a message that is not JSON: {message[:200]!r}"
            raise APIResponseValidationError(reason, response=self.response) from None
        if deviations:
            reason = f"{name} sent a message that is not as documented: {'; '.join(map(str, deviations[:5]))}"
            if self._client.strict:
                raise APIResponseValidationError(reason, response=self.response, deviations=deviations)
            log.warning(reason)
        decoded: R = value
        return decoded
