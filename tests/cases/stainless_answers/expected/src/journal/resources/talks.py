"""The calls of `client.talks`."""

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


class TalksResource(Resource):
    """The calls of `client.talks`."""

    with_raw_response = in_mode("raw", lambda: TalksRawResponses)
    with_streaming_response = in_mode("streamed", lambda: TalksStreamingResponses)

    @overload
    def create(
        self, *, stream: Literal[False] | Omit = omit, **options: Unpack[RequestOptions]
    ) -> types.TalkCreateResponse: ...
    @overload
    def create(
        self, *, stream: Literal[True], **options: Unpack[RequestOptions]
    ) -> Stream[types.TalkCreateResponse]: ...
    @overload
    def create(
        self, *, stream: bool, **options: Unpack[RequestOptions]
    ) -> types.TalkCreateResponse | Stream[types.TalkCreateResponse]: ...
    def create(self, *, stream: bool | Omit = omit, **options: Unpack[RequestOptions]) -> Any:
        """Send `POST /talk`."""
        return self._request(
            "POST /talk",
            (),
            Stream[types.TalkCreateResponse] if stream is True else types.TalkCreateResponse,
            options,
            body=optional_body({"stream": stream}),
            accept="text/event-stream" if stream is True else "application/json",
        )


class AsyncTalksResource(AsyncResource):
    """The calls of `client.talks`, awaited. `TalksResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncTalksRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncTalksStreamingResponses)

    @overload
    async def create(
        self, *, stream: Literal[False] | Omit = omit, **options: Unpack[RequestOptions]
    ) -> types.TalkCreateResponse: ...
    @overload
    async def create(
        self, *, stream: Literal[True], **options: Unpack[RequestOptions]
    ) -> AsyncStream[types.TalkCreateResponse]: ...
    @overload
    async def create(
        self, *, stream: bool, **options: Unpack[RequestOptions]
    ) -> types.TalkCreateResponse | AsyncStream[types.TalkCreateResponse]: ...
    @awaiting(TalksResource.create)
    async def create(self, *args: Any, **kwargs: Any) -> Any:
        """Send `POST /talk`."""


class TalksRawResponses:
    """The calls of `TalksResource`, each returning an `APIResponse`."""

    def __init__(self, calls: TalksResource) -> None:
        self.create = raw(calls.create)


class AsyncTalksRawResponses:
    """The calls of `AsyncTalksResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncTalksResource) -> None:
        self.create = async_raw(calls.create)


class TalksStreamingResponses:
    def __init__(self, calls: TalksResource) -> None:
        self.create = streamed(calls.create)


class AsyncTalksStreamingResponses:
    def __init__(self, calls: AsyncTalksResource) -> None:
        self.create = async_streamed(calls.create)
