"""Reads what stands on the wire: targets and bodies of HTTP/1.1 requests."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote

from msgspec import Struct

if TYPE_CHECKING:
    from email.message import Message
    from io import BufferedIOBase

_MOST_BYTES = 256 * 1024 * 1024
_MOST_LINE = 65_536
# RFC 3986, 2: what may stand in a path and a query as it is; all else is percent-encoded.
_WIRE = "".join(chr(code) for code in range(0x21, 0x7F))


class Problem(Struct, frozen=True):
    """Why a request cannot be read: a status and a sentence. The connection ends with it."""

    status: int
    message: str


def target_of(written: str) -> tuple[str, str]:
    """Return the path and the query of a request's target (RFC 9112, 3.2), percent-encoded."""
    target = written
    if not target.startswith("/"):
        # The absolute form, which a client uses that takes the server for a proxy.
        address = target.partition("://")[2]
        _, slash, rest = address.partition("/")
        target = slash + rest or "/"
    encoded = quote(target.encode("latin-1", "replace"), safe=_WIRE)
    path, _, query = encoded.partition("#")[0].partition("?")
    return path, query


def read_content(headers: Message, stream: BufferedIOBase) -> bytes | Problem:
    """Return the body of a request (RFC 9112, 6), or why it cannot be read."""
    coding = str(headers.get("Transfer-Encoding", "")).strip().lower()
    if coding == "chunked":
        return _chunks(stream)
    if coding:
        return Problem(501, f"the transfer coding '{coding[:40]}' is not read")
    lengths = {str(value).strip() for value in headers.get_all("Content-Length", [])}
    if not lengths:
        return b""
    length = lengths.pop()
    if lengths or not (length.isascii() and length.isdecimal()):
        return Problem(400, "the header Content-Length is not a length")
    if int(length[:20]) > _MOST_BYTES:
        return _too_large()
    content = stream.read(int(length))
    if len(content) < int(length):
        return Problem(400, "the body ends before its Content-Length")
    return content


def _chunks(stream: BufferedIOBase) -> bytes | Problem:
    """Return a body that comes in chunks (RFC 9112, 7.1); trailers are skipped."""
    content = bytearray()
    while True:
        line = stream.readline(_MOST_LINE)
        size = line.partition(b";")[0].strip()
        try:
            length = int(size, 16) if size.isalnum() else -1
        except ValueError:
            length = -1
        if length < 0:
            return Problem(400, "the body is not well-formed in chunks")
        if length == 0:
            break
        if len(content) + length > _MOST_BYTES:
            return _too_large()
        content += stream.read(length)
        if stream.readline(_MOST_LINE).strip():
            return Problem(400, "a chunk of the body is longer than it says")
    while stream.readline(_MOST_LINE).strip():
        pass
    return bytes(content)


def _too_large() -> Problem:
    return Problem(413, f"the body is larger than {_MOST_BYTES // 1024 // 1024} MiB")
