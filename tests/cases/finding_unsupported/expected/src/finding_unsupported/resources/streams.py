"""The calls of `client.streams`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .. import types
from .._options import RequestOptions
from .._request import optional_body
from .._resource import AsyncResource, Resource, async_raw, awaited, raw
from .._sentinels import Omit, omit


class StreamsResource(Resource):
    """The calls of `client.streams`."""

    @cached_property
    def with_raw_response(self) -> StreamsRawResponses:
        """The same calls with the whole answer around the value."""
        return StreamsRawResponses(StreamsResource(self._client, raw=True))

    def either(self, *, a: str | Omit = omit, **options: Unpack[RequestOptions]) -> types.StreamEitherResponse:
        """Send `POST /either`."""
        return self._request("POST /either", (), types.StreamEitherResponse, options, body=optional_body({"a": a}))

    def events(self, **options: Unpack[RequestOptions]) -> str:
        """Send `GET /events`."""
        return self._request("GET /events", (), str, options, accept="text/event-stream")

    def lines(self, **options: Unpack[RequestOptions]) -> bytes:
        """Send `GET /lines`."""
        return self._request("GET /lines", (), bytes, options, accept="application/x-ndjson")


class AsyncStreamsResource(AsyncResource):
    """The calls of `client.streams`, awaited. `StreamsResource` says more about each."""

    @cached_property
    def with_raw_response(self) -> AsyncStreamsRawResponses:
        """The same calls with the whole answer around the value."""
        return AsyncStreamsRawResponses(AsyncStreamsResource(self._client, raw=True))

    either = awaited(StreamsResource.either)
    """Send `POST /either`."""

    events = awaited(StreamsResource.events)
    """Send `GET /events`."""

    lines = awaited(StreamsResource.lines)
    """Send `GET /lines`."""


class StreamsRawResponses:
    """The calls of `StreamsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: StreamsResource) -> None:
        self.either = raw(calls.either)
        self.events = raw(calls.events)
        self.lines = raw(calls.lines)


class AsyncStreamsRawResponses:
    """The calls of `AsyncStreamsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncStreamsResource) -> None:
        self.either = async_raw(calls.either)
        self.events = async_raw(calls.events)
        self.lines = async_raw(calls.lines)
