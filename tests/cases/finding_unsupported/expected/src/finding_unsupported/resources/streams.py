"""The calls of `client.streams`."""

from __future__ import annotations

from typing import Unpack

from .. import types
from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._request import optional_body
from .._resource import AsyncResource, Resource, async_raw, awaited, raw
from .._sentinels import Omit, omit


class StreamsResource(Resource):
    """The calls of `client.streams`."""

    with_raw_response = in_mode("raw", lambda: StreamsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: StreamsStreamingResponses)

    def either(self, *, a: str | Omit = omit, **options: Unpack[RequestOptions]) -> types.StreamEitherResponse:
        """Send `POST /either`."""
        return self._request("POST /either", (), types.StreamEitherResponse, options, body=optional_body({"a": a}))

    def events(self, **options: Unpack[RequestOptions]) -> dict[str, object]:
        """Send `GET /events`."""
        return self._request("GET /events", (), dict[str, object], options)


class AsyncStreamsResource(AsyncResource):
    """The calls of `client.streams`, awaited. `StreamsResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncStreamsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncStreamsStreamingResponses)

    either = awaited(StreamsResource.either)
    """Send `POST /either`."""

    events = awaited(StreamsResource.events)
    """Send `GET /events`."""


class StreamsRawResponses:
    """The calls of `StreamsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: StreamsResource) -> None:
        self.either = raw(calls.either)
        self.events = raw(calls.events)


class AsyncStreamsRawResponses:
    """The calls of `AsyncStreamsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncStreamsResource) -> None:
        self.either = async_raw(calls.either)
        self.events = async_raw(calls.events)


class StreamsStreamingResponses:
    def __init__(self, calls: StreamsResource) -> None:
        self.either = streamed(calls.either)
        self.events = streamed(calls.events)


class AsyncStreamsStreamingResponses:
    def __init__(self, calls: AsyncStreamsResource) -> None:
        self.either = async_streamed(calls.either)
        self.events = async_streamed(calls.events)
