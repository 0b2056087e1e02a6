"""WebSockets as answers: a handshake, one message that is an example, and a close (RFC 6455)."""

from __future__ import annotations

from base64 import b64encode
from hashlib import sha1
from typing import TYPE_CHECKING

from specwright import ir

from .answers import Answer
from .examples import example_of
from .message import Refusal
from .streams import encoded

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .message import Request

_MAGIC = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
"""RFC 6455, 1.3."""
_TEXT, _BINARY = b"\x81", b"\x82"
_CLOSE = b"\x88\x02\x03\xe8"
"""A frame that closes with 1000."""


def websocket_of(
    socket: ir.WebSocket, request: Request, models: Mapping[ir.ModelId, ir.Model]
) -> Answer | Refusal:
    """Return the answer to a handshake; its body are the frames that follow."""
    key = request.header("Sec-WebSocket-Key")
    if (request.header("Upgrade") or "").lower() != "websocket" or not key:
        message = "the operation opens a WebSocket, and this request asks for none"
        return Refusal(426, message, (message,), (("Upgrade", "websocket"),))
    accepted = b64encode(sha1(f"{key.strip()}{_MAGIC}".encode(), usedforsecurity=False).digest())
    headers = [
        ("Upgrade", "websocket"),
        ("Connection", "Upgrade"),
        ("Sec-WebSocket-Accept", accepted.decode()),
    ]
    offered = (request.header("Sec-WebSocket-Protocol") or "").partition(",")[0].strip()
    if offered:
        headers.append(("Sec-WebSocket-Protocol", offered))
    return Answer(101, None, _message(socket.receive, models) + _CLOSE, tuple(headers))


def _message(found: ir.Type, models: Mapping[ir.ModelId, ir.Model]) -> bytes:
    """Return a frame with an example of a message, unmasked as all of a server's are (5.1)."""
    first = found.variants[0] if isinstance(found, ir.Union) and found.tag is None else found
    match first:
        case ir.Bytes():
            return _frame(_BINARY, b"string")
        case ir.Text():
            return _frame(_TEXT, b"string")
        case _:
            return _frame(_TEXT, encoded(example_of(first, models)))


def _frame(kind: bytes, payload: bytes) -> bytes:
    size = len(payload)
    if size < 126:
        return kind + bytes([size]) + payload
    if size < 1 << 16:
        return kind + b"\x7e" + size.to_bytes(2, "big") + payload
    return kind + b"\x7f" + size.to_bytes(8, "big") + payload
