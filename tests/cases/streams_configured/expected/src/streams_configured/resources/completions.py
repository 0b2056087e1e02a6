"""The calls of `client.completions`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Unpack, overload

from .. import types
from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, raw
from .._streaming import Stream, awaiting

if TYPE_CHECKING:
    from .._streaming import AsyncStream


class CompletionsResource(Resource):
    """The calls of `client.completions`."""

    with_raw_response = in_mode("raw", lambda: CompletionsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: CompletionsStreamingResponses)

    @overload
    def create(
        self, *, partial: Literal[False], prompt: str, **options: Unpack[RequestOptions]
    ) -> types.Completion: ...
    @overload
    def create(
        self, *, partial: Literal[True], prompt: str, **options: Unpack[RequestOptions]
    ) -> Stream[types.CompletionChunk]: ...
    @overload
    def create(
        self, *, partial: bool, prompt: str, **options: Unpack[RequestOptions]
    ) -> types.Completion | Stream[types.CompletionChunk]: ...
    def create(self, *, partial: bool, prompt: str, **options: Unpack[RequestOptions]) -> Any:
        """Send `POST /completions`."""
        return self._request(
            "POST /completions",
            (),
            Stream[types.CompletionChunk] if partial is True else types.Completion,
            options,
            body={"partial": partial, "prompt": prompt},
            accept="text/event-stream" if partial is True else "application/json",
        )


class AsyncCompletionsResource(AsyncResource):
    """The calls of `client.completions`, awaited. `CompletionsResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncCompletionsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncCompletionsStreamingResponses)

    @overload
    async def create(
        self, *, partial: Literal[False], prompt: str, **options: Unpack[RequestOptions]
    ) -> types.Completion: ...
    @overload
    async def create(
        self, *, partial: Literal[True], prompt: str, **options: Unpack[RequestOptions]
    ) -> AsyncStream[types.CompletionChunk]: ...
    @overload
    async def create(
        self, *, partial: bool, prompt: str, **options: Unpack[RequestOptions]
    ) -> types.Completion | AsyncStream[types.CompletionChunk]: ...
    @awaiting(CompletionsResource.create)
    async def create(self, *args: Any, **kwargs: Any) -> Any:
        """Send `POST /completions`."""


class CompletionsRawResponses:
    """The calls of `CompletionsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: CompletionsResource) -> None:
        self.create = raw(calls.create)


class AsyncCompletionsRawResponses:
    """The calls of `AsyncCompletionsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncCompletionsResource) -> None:
        self.create = async_raw(calls.create)


class CompletionsStreamingResponses:
    def __init__(self, calls: CompletionsResource) -> None:
        self.create = streamed(calls.create)


class AsyncCompletionsStreamingResponses:
    def __init__(self, calls: AsyncCompletionsResource) -> None:
        self.create = async_streamed(calls.create)
