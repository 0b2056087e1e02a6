"""The calls of `client.chat`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Unpack, overload

from .. import types
from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, raw
from .._sentinels import Omit, omit
from .._streaming import Stream, awaited_stream, awaiting

if TYPE_CHECKING:
    from .._streaming import AsyncStream


class ChatResource(Resource):
    """The calls of `client.chat`."""

    with_raw_response = in_mode("raw", lambda: ChatRawResponses)
    with_streaming_response = in_mode("streamed", lambda: ChatStreamingResponses)

    @overload
    def send(
        self, *, stream: Literal[False] | Omit = omit, text: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> types.Reply: ...
    @overload
    def send(
        self, *, stream: Literal[True], text: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> Stream[types.Piece]: ...
    @overload
    def send(
        self, *, stream: bool, text: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> types.Reply | Stream[types.Piece]: ...
    def send(self, *, stream: bool | Omit = omit, text: str | Omit = omit, **options: Unpack[RequestOptions]) -> Any:
        """Send `POST /chat`."""
        return self._request(
            "POST /chat",
            (),
            Stream[types.Piece] if stream is True else types.Reply,
            options,
            body={"stream": stream, "text": text},
            accept="text/event-stream" if stream is True else "application/json",
        )

    def lines(self, **options: Unpack[RequestOptions]) -> Stream[types.Piece]:
        """Send `GET /lines`."""
        return self._request("GET /lines", (), Stream[types.Piece], options, accept="application/jsonl")


class AsyncChatResource(AsyncResource):
    """The calls of `client.chat`, awaited. `ChatResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncChatRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncChatStreamingResponses)

    @overload
    async def send(
        self, *, stream: Literal[False] | Omit = omit, text: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> types.Reply: ...
    @overload
    async def send(
        self, *, stream: Literal[True], text: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> AsyncStream[types.Piece]: ...
    @overload
    async def send(
        self, *, stream: bool, text: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> types.Reply | AsyncStream[types.Piece]: ...
    @awaiting(ChatResource.send)
    async def send(self, *args: Any, **kwargs: Any) -> Any:
        """Send `POST /chat`."""

    lines = awaited_stream(ChatResource.lines)
    """Send `GET /lines`."""


class ChatRawResponses:
    """The calls of `ChatResource`, each returning an `APIResponse`."""

    def __init__(self, calls: ChatResource) -> None:
        self.send = raw(calls.send)
        self.lines = raw(calls.lines)


class AsyncChatRawResponses:
    """The calls of `AsyncChatResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncChatResource) -> None:
        self.send = async_raw(calls.send)
        self.lines = async_raw(calls.lines)


class ChatStreamingResponses:
    def __init__(self, calls: ChatResource) -> None:
        self.send = streamed(calls.send)
        self.lines = streamed(calls.lines)


class AsyncChatStreamingResponses:
    def __init__(self, calls: AsyncChatResource) -> None:
        self.send = async_streamed(calls.send)
        self.lines = async_streamed(calls.lines)
