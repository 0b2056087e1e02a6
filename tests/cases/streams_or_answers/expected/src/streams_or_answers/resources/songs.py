"""The calls of `client.songs`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Unpack, overload

from .. import types
from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._request import optional_body
from .._resource import AsyncResource, Resource, async_raw, raw
from .._sentinels import Omit, omit
from .._streaming import Stream, awaiting

if TYPE_CHECKING:
    from .._streaming import AsyncStream


class SongsResource(Resource):
    """The calls of `client.songs`."""

    with_raw_response = in_mode("raw", lambda: SongsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: SongsStreamingResponses)

    @overload
    def sing(
        self, *, prompt: str | Omit = omit, stream: Literal[False] | Omit = omit, **options: Unpack[RequestOptions]
    ) -> types.Song: ...
    @overload
    def sing(
        self, *, prompt: str | Omit = omit, stream: Literal[True], **options: Unpack[RequestOptions]
    ) -> Stream[types.SongEvent]: ...
    @overload
    def sing(
        self, *, prompt: str | Omit = omit, stream: bool, **options: Unpack[RequestOptions]
    ) -> types.Song | Stream[types.SongEvent]: ...
    def sing(self, *, prompt: str | Omit = omit, stream: bool | Omit = omit, **options: Unpack[RequestOptions]) -> Any:
        """Send `POST /songs`."""
        return self._request(
            "POST /songs",
            (),
            Stream[types.SongEvent] if stream is True else types.Song,
            options,
            body=optional_body({"prompt": prompt, "stream": stream}),
            accept="text/event-stream" if stream is True else "application/json",
        )


class AsyncSongsResource(AsyncResource):
    """The calls of `client.songs`, awaited. `SongsResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncSongsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncSongsStreamingResponses)

    @overload
    async def sing(
        self, *, prompt: str | Omit = omit, stream: Literal[False] | Omit = omit, **options: Unpack[RequestOptions]
    ) -> types.Song: ...
    @overload
    async def sing(
        self, *, prompt: str | Omit = omit, stream: Literal[True], **options: Unpack[RequestOptions]
    ) -> AsyncStream[types.SongEvent]: ...
    @overload
    async def sing(
        self, *, prompt: str | Omit = omit, stream: bool, **options: Unpack[RequestOptions]
    ) -> types.Song | AsyncStream[types.SongEvent]: ...
    @awaiting(SongsResource.sing)
    async def sing(self, *args: Any, **kwargs: Any) -> Any:
        """Send `POST /songs`."""


class SongsRawResponses:
    """The calls of `SongsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: SongsResource) -> None:
        self.sing = raw(calls.sing)


class AsyncSongsRawResponses:
    """The calls of `AsyncSongsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncSongsResource) -> None:
        self.sing = async_raw(calls.sing)


class SongsStreamingResponses:
    def __init__(self, calls: SongsResource) -> None:
        self.sing = streamed(calls.sing)


class AsyncSongsStreamingResponses:
    def __init__(self, calls: AsyncSongsResource) -> None:
        self.sing = async_streamed(calls.sing)
