"""The calls of `client.log`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Unpack, overload

from .. import types
from .._decode import TypeForm
from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, raw
from .._sentinels import Omit, omit
from .._streaming import Stream, awaited_stream, awaiting

if TYPE_CHECKING:
    from .._streaming import AsyncStream


class LogResource(Resource):
    """The calls of `client.log`."""

    with_raw_response = in_mode("raw", lambda: LogRawResponses)
    with_streaming_response = in_mode("streamed", lambda: LogStreamingResponses)

    @overload
    def read(
        self, *, stream: Literal[False] | Omit = omit, **options: Unpack[RequestOptions]
    ) -> types.LogReadResponse: ...
    @overload
    def read(self, *, stream: Literal[True], **options: Unpack[RequestOptions]) -> Stream[types.Line]: ...
    @overload
    def read(
        self, *, stream: bool, **options: Unpack[RequestOptions]
    ) -> types.LogReadResponse | Stream[types.Line]: ...
    def read(self, *, stream: bool | Omit = omit, **options: Unpack[RequestOptions]) -> Any:
        """Send `GET /log`."""
        return self._request(
            "GET /log",
            (),
            Stream[types.Line] if stream is True else TypeForm[types.LogReadResponse],
            options,
            query={"stream": stream},
            accept="application/x-ndjson" if stream is True else "application/json",
        )

    def watch(self, **options: Unpack[RequestOptions]) -> Stream[types.Line]:
        """Send `GET /watch`."""
        return self._request("GET /watch", (), Stream[types.Line], options, accept="application/jsonl")


class AsyncLogResource(AsyncResource):
    """The calls of `client.log`, awaited. `LogResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncLogRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncLogStreamingResponses)

    @overload
    async def read(
        self, *, stream: Literal[False] | Omit = omit, **options: Unpack[RequestOptions]
    ) -> types.LogReadResponse: ...
    @overload
    async def read(self, *, stream: Literal[True], **options: Unpack[RequestOptions]) -> AsyncStream[types.Line]: ...
    @overload
    async def read(
        self, *, stream: bool, **options: Unpack[RequestOptions]
    ) -> types.LogReadResponse | AsyncStream[types.Line]: ...
    @awaiting(LogResource.read)
    async def read(self, *args: Any, **kwargs: Any) -> Any:
        """Send `GET /log`."""

    watch = awaited_stream(LogResource.watch)
    """Send `GET /watch`."""


class LogRawResponses:
    """The calls of `LogResource`, each returning an `APIResponse`."""

    def __init__(self, calls: LogResource) -> None:
        self.read = raw(calls.read)
        self.watch = raw(calls.watch)


class AsyncLogRawResponses:
    """The calls of `AsyncLogResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncLogResource) -> None:
        self.read = async_raw(calls.read)
        self.watch = async_raw(calls.watch)


class LogStreamingResponses:
    def __init__(self, calls: LogResource) -> None:
        self.read = streamed(calls.read)
        self.watch = streamed(calls.watch)


class AsyncLogStreamingResponses:
    def __init__(self, calls: AsyncLogResource) -> None:
        self.read = async_streamed(calls.read)
        self.watch = async_streamed(calls.watch)
