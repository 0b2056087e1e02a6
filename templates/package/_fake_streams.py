"""Streams of a fake: items in, the bytes of an answer out, as its content type writes them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, Never, Self, TypeVar

import httpx2
from pydantic_core import from_json, to_json

from ._encode import encode
from ._fake import Answers
from ._narrow import is_object
from ._sse import ServerSentEvent

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterable, Iterator, Mapping

    from ._fake_calls import RecordedCall

A = TypeVar("A")
T = TypeVar("T")


class StreamAnswers(Answers[Any], Generic[T]):
    """What an operation that streams is answered with.

    fake.on(client.chat.create).stream([Chunk(text="a"), Chunk(text="b")])
    """

    if TYPE_CHECKING:

        def respond(self, *values: Never, status: int | None = None, headers: Mapping[str, str] | None = None) -> Self:
            """Do not call this: a stream is answered with `stream`."""
            ...

    def stream(self, items: Iterable[T], *, breaks: httpx2.RequestError | None = None) -> Self:
        """Answer with a stream of items.

        Args:
            items: The items: models or what else the stream is of.
            breaks: What happens after the last of them, such as `httpx2.ReadError("gone")`, in the place
                of an orderly end.
        """
        documented = self._documented["stream"]
        pieces = [_piece(_plain(item), documented) for item in items]
        return self._then(lambda call: _streamed(call, pieces, documented["type"], breaks))

    def usual(self, call: RecordedCall) -> httpx2.Response:
        """Return what the document answers with: the stream, if that is what the call accepts."""
        documented = self._documented["stream"]
        is_wanted = documented["always"] or documented["type"] in call.headers.get("accept", "")
        if not is_wanted or "items" not in documented:
            return super().usual(call)
        is_raw = documented["raw"]
        items = [ServerSentEvent(item.encode()) if is_raw else item for item in documented["items"]]
        return _streamed(call, [_piece(item, documented) for item in items], documented["type"], None)


class EitherAnswers(StreamAnswers[T], Generic[A, T]):
    """What an operation is answered with that streams if it is asked to: `respond`, or `stream`."""

    if TYPE_CHECKING:

        def respond(self, *values: A, status: int | None = None, headers: Mapping[str, str] | None = None) -> Self:
            """Answer calls for the whole with values, one after the other; the arguments are the usual ones."""
            ...


class _Pieces(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    """The body of a stream, piece by piece, for clients of both flavours."""

    def __init__(self, pieces: list[bytes], breaks: httpx2.RequestError | None) -> None:
        self._pieces = pieces
        self._breaks = breaks

    def __iter__(self) -> Iterator[bytes]:
        yield from self._pieces
        if self._breaks is not None:
            raise self._breaks

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece


def _streamed(
    call: RecordedCall, pieces: list[bytes], content_type: str, breaks: httpx2.RequestError | None
) -> httpx2.Response:
    if breaks is not None:
        breaks.request = call.request
        # Whoever goes on after a break need not wait for that.
        pieces = [b"retry: 0\n\n", *pieces] if content_type == "text/event-stream" else pieces
    return httpx2.Response(200, headers={"content-type": content_type}, stream=_Pieces(pieces, breaks))


def _plain(item: object) -> object:
    return item if isinstance(item, ServerSentEvent) else from_json(encode(item))


def _piece(item: object, documented: Mapping[str, Any]) -> bytes:
    """Return an item as it is sent."""
    content_type: str = documented["type"]
    if content_type.endswith("json-seq"):
        return b"\x1e" + to_json(item) + b"\n"  # RFC 7464, 2.2
    if content_type != "text/event-stream":
        return to_json(item) + b"\n"
    if isinstance(item, ServerSentEvent):
        return _event(item.content, item.event if item.is_named or item.event != "message" else None, item.id)
    if documented["envelope"] is None or not is_object(item):
        return _event(to_json(item), documented["event"], None)
    data = item.get("data")
    is_text = isinstance(data, str) and documented["envelope"] == "text"
    return _event(data if is_text else to_json(data), item.get("event"), item.get("id"))


def _event(data: object, name: object, key: object) -> bytes:
    """Return an event (HTML, 9.2.6); its data is written line by line."""
    text = data.decode() if isinstance(data, bytes) else str(data)
    lines = [f"event: {name}"] if name else []
    lines += [f"id: {key}"] if key else []
    lines += [f"data: {line}" for line in text.split("\n")]
    return ("\n".join(lines) + "\n\n").encode()
