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
    def create(
        self, *, question: str, stream: Literal[False] | Omit = omit, **options: Unpack[RequestOptions]
    ) -> types.Reply: ...
    @overload
    def create(
        self, *, question: str, stream: Literal[True], **options: Unpack[RequestOptions]
    ) -> Stream[types.Chunk]: ...
    @overload
    def create(
        self, *, question: str, stream: bool, **options: Unpack[RequestOptions]
    ) -> types.Reply | Stream[types.Chunk]: ...
    def create(self, *, question: str, stream: bool | Omit = omit, **options: Unpack[RequestOptions]) -> Any:
        """Send `POST /chat`."""
        return self._request(
            "POST /chat",
            (),
            Stream[types.Chunk] if stream is True else types.Reply,
            options,
            body={"question": question, "stream": stream},
            accept="text/event-stream" if stream is True else "application/json",
        )

    def lines(self, **options: Unpack[RequestOptions]) -> Stream[types.Chunk]:
        """Send `GET /lines`."""
        return self._request("GET /lines", (), Stream[types.Chunk], options, accept="application/jsonl")

    def events(self, **options: Unpack[RequestOptions]) -> Stream[types.ChatEventsEvent]:
        """Send `GET /events`."""
        return self._request(
            "GET /events", (), Stream[types.ChatEventsEvent], options, accept="text/event-stream", envelope="text"
        )


class AsyncChatResource(AsyncResource):
    """The calls of `client.chat`, awaited. `ChatResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncChatRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncChatStreamingResponses)

    @overload
    async def create(
        self, *, question: str, stream: Literal[False] | Omit = omit, **options: Unpack[RequestOptions]
    ) -> types.Reply: ...
    @overload
    async def create(
        self, *, question: str, stream: Literal[True], **options: Unpack[RequestOptions]
    ) -> AsyncStream[types.Chunk]: ...
    @overload
    async def create(
        self, *, question: str, stream: bool, **options: Unpack[RequestOptions]
    ) -> types.Reply | AsyncStream[types.Chunk]: ...
    @awaiting(ChatResource.create)
    async def create(self, *args: Any, **kwargs: Any) -> Any:
        """Send `POST /chat`."""

    lines = awaited_stream(ChatResource.lines)
    """Send `GET /lines`."""

    events = awaited_stream(ChatResource.events)
    """Send `GET /events`."""


class ChatRawResponses:
    """The calls of `ChatResource`, each returning an `APIResponse`."""

    def __init__(self, calls: ChatResource) -> None:
        self.create = raw(calls.create)
        self.lines = raw(calls.lines)
        self.events = raw(calls.events)


class AsyncChatRawResponses:
    """The calls of `AsyncChatResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncChatResource) -> None:
        self.create = async_raw(calls.create)
        self.lines = async_raw(calls.lines)
        self.events = async_raw(calls.events)


class ChatStreamingResponses:
    def __init__(self, calls: ChatResource) -> None:
        self.create = streamed(calls.create)
        self.lines = streamed(calls.lines)
        self.events = streamed(calls.events)


class AsyncChatStreamingResponses:
    def __init__(self, calls: AsyncChatResource) -> None:
        self.create = async_streamed(calls.create)
        self.lines = async_streamed(calls.lines)
        self.events = async_streamed(calls.events)
