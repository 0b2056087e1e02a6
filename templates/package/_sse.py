"""Server-sent events: bytes in, events out, as the HTML standard says (9.2.5 and 9.2.6).

Nothing is read here. A decoder is fed with what arrives, cut anywhere, and returns what is complete.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from pydantic_core import from_json

from ._framing import check_size

_BOM = b"\xef\xbb\xbf"
_LONGEST_RETRY = 9
"""Digits of a waiting time in milliseconds; nobody means more."""


@dataclass(slots=True)
class ServerSentEvent:
    """An event as it was sent: its data, its type, and the id to go on from after it."""

    content: bytes
    """The data in UTF-8."""
    event: str = "message"
    id: str = ""
    is_named: bool = field(default=False, repr=False, compare=False)
    """Whether the type was sent."""

    @property
    def data(self) -> str:
        """The data as text."""
        return self.content.decode("utf-8", "replace")

    def json(self) -> Any:
        """Return what the data says as JSON.

        Raises:
            ValueError: It is not JSON.
        """
        return from_json(self.content)


class EventDecoder:
    """Finds the events in a stream of bytes.

    `last_event_id` is the id of the last event that had one, `retry` the milliseconds that the server
    wants a client to wait before it connects again.
    """

    __slots__ = ("_is_after_return", "_is_first", "_parts", "_size", "last_event_id", "retry")

    def __init__(self) -> None:
        self.last_event_id = ""
        self.retry: int | None = None
        self._parts: list[bytes] = []
        self._size = 0
        self._is_first = True
        self._is_after_return = False

    def feed(self, chunk: bytes) -> list[ServerSentEvent]:
        """Return the events that end in a chunk.

        Raises:
            ValueError: One is longer than any should be.
        """
        if self._is_first:
            chunk = self._without_mark(chunk)
        if self._is_after_return or b"\r" in chunk:
            chunk = self._unified(chunk)
        if not chunk:
            return []
        parts = self._parts
        if parts:
            ends = b"\n\n" in chunk or (chunk[0] == 10 and parts[-1][-1] == 10)
            parts.append(chunk)
            if not ends:
                self._keep(parts)
                return []
            chunk = b"".join(parts)
        *blocks, rest = chunk.split(b"\n\n")
        self._size = 0
        self._keep([rest] if rest else [])
        return [event for block in blocks if (event := self._event(block)) is not None]

    def finish(self) -> list[ServerSentEvent]:
        """Return nothing: what is not complete at the end of a stream is no event."""
        self._parts.clear()
        return []

    def _without_mark(self, chunk: bytes) -> bytes:
        """Return the beginning of a stream without its byte order mark."""
        begun = b"".join((*self._parts, chunk))
        if len(begun) < len(_BOM) and _BOM.startswith(begun):
            self._parts = [begun]
            return b""
        self._parts = []
        self._is_first = False
        return begun.removeprefix(_BOM)

    def _unified(self, chunk: bytes) -> bytes:
        """Return a chunk with one kind of line ends; a pair may be cut in two."""
        if self._is_after_return and chunk[:1] == b"\n":
            chunk = chunk[1:]
            self._is_after_return = False
        if chunk:
            self._is_after_return = chunk[-1] == 13
        return chunk.replace(b"\r\n", b"\n").replace(b"\r", b"\n")

    def _keep(self, parts: list[bytes]) -> None:
        """Keep the beginning of an event; comments, which keep connections alive, need not be kept."""
        self._parts = parts
        self._size += len(parts[-1]) if parts else 0
        try:
            check_size(self._size)
        except ValueError:
            *lines, last = b"".join(parts).split(b"\n")
            kept = b"\n".join((*(line for line in lines if line[:1] != b":"), last))
            check_size(len(kept))
            self._parts, self._size = [kept] if kept else [], len(kept)

    def _event(self, block: bytes) -> ServerSentEvent | None:
        """Return the event of the lines before a blank one."""
        if block.startswith(b"data: ") and b"\n" not in block:
            return ServerSentEvent(block[6:], "message", self.last_event_id)
        name = ""
        data: list[bytes] = []
        for line in block.split(b"\n"):
            key, _, value = line.partition(b":")
            if value[:1] == b" ":
                value = value[1:]
            match key:
                case b"data":
                    data.append(value)
                case b"event":
                    name = value.decode("utf-8", "replace")
                case b"id" if b"\0" not in value:
                    self.last_event_id = value.decode("utf-8", "replace")
                case b"retry" if value.isdigit() and len(value) <= _LONGEST_RETRY:
                    self.retry = int(value)
                case _:
                    pass
        if not data:
            return None
        return ServerSentEvent(b"\n".join(data), name or "message", self.last_event_id, bool(name))
