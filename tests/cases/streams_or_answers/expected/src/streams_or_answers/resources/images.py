"""The calls of `client.images`."""

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


class ImagesResource(Resource):
    """The calls of `client.images`."""

    with_raw_response = in_mode("raw", lambda: ImagesRawResponses)
    with_streaming_response = in_mode("streamed", lambda: ImagesStreamingResponses)

    @overload
    def draw(
        self, *, prompt: str | Omit = omit, stream: Literal[False] | Omit = omit, **options: Unpack[RequestOptions]
    ) -> types.Image: ...
    @overload
    def draw(
        self, *, prompt: str | Omit = omit, stream: Literal[True], **options: Unpack[RequestOptions]
    ) -> Stream[types.ImageEvent]: ...
    @overload
    def draw(
        self, *, prompt: str | Omit = omit, stream: bool, **options: Unpack[RequestOptions]
    ) -> types.Image | Stream[types.ImageEvent]: ...
    def draw(self, *, prompt: str | Omit = omit, stream: bool | Omit = omit, **options: Unpack[RequestOptions]) -> Any:
        """Send `POST /images`."""
        return self._request(
            "POST /images",
            (),
            Stream[types.ImageEvent] if stream is True else types.Image,
            options,
            body=optional_body({"prompt": prompt, "stream": stream}),
            accept="text/event-stream" if stream is True else "application/json",
        )


class AsyncImagesResource(AsyncResource):
    """The calls of `client.images`, awaited. `ImagesResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncImagesRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncImagesStreamingResponses)

    @overload
    async def draw(
        self, *, prompt: str | Omit = omit, stream: Literal[False] | Omit = omit, **options: Unpack[RequestOptions]
    ) -> types.Image: ...
    @overload
    async def draw(
        self, *, prompt: str | Omit = omit, stream: Literal[True], **options: Unpack[RequestOptions]
    ) -> AsyncStream[types.ImageEvent]: ...
    @overload
    async def draw(
        self, *, prompt: str | Omit = omit, stream: bool, **options: Unpack[RequestOptions]
    ) -> types.Image | AsyncStream[types.ImageEvent]: ...
    @awaiting(ImagesResource.draw)
    async def draw(self, *args: Any, **kwargs: Any) -> Any:
        """Send `POST /images`."""


class ImagesRawResponses:
    """The calls of `ImagesResource`, each returning an `APIResponse`."""

    def __init__(self, calls: ImagesResource) -> None:
        self.draw = raw(calls.draw)


class AsyncImagesRawResponses:
    """The calls of `AsyncImagesResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncImagesResource) -> None:
        self.draw = async_raw(calls.draw)


class ImagesStreamingResponses:
    def __init__(self, calls: ImagesResource) -> None:
        self.draw = streamed(calls.draw)


class AsyncImagesStreamingResponses:
    def __init__(self, calls: AsyncImagesResource) -> None:
        self.draw = async_streamed(calls.draw)
