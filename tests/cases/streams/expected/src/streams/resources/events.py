"""The calls of `client.events`."""

from __future__ import annotations

from typing import Unpack

from .. import types
from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, raw
from .._sentinels import Omit, omit
from .._streaming import ServerSentEvent, Stream, awaited_stream


class EventsResource(Resource):
    """The calls of `client.events`."""

    with_raw_response = in_mode("raw", lambda: EventsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: EventsStreamingResponses)

    def listen(self, *, topic: str | Omit = omit, **options: Unpack[RequestOptions]) -> Stream[types.EventListenEvent]:
        """Listen to what happens."""
        return self._request(
            "GET /events",
            (),
            Stream[types.EventListenEvent],
            options,
            query={"topic": topic},
            accept="text/event-stream",
        )

    def plain(self, **options: Unpack[RequestOptions]) -> Stream[ServerSentEvent]:
        """Send `GET /events/plain`."""
        return self._request("GET /events/plain", (), Stream[ServerSentEvent], options, accept="text/event-stream")

    def whole(self, **options: Unpack[RequestOptions]) -> Stream[types.EventWholeEvent]:
        """Send `GET /events/whole`."""
        return self._request(
            "GET /events/whole", (), Stream[types.EventWholeEvent], options, accept="text/event-stream", envelope="json"
        )


class AsyncEventsResource(AsyncResource):
    """The calls of `client.events`, awaited. `EventsResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncEventsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncEventsStreamingResponses)

    listen = awaited_stream(EventsResource.listen)
    """Listen to what happens."""

    plain = awaited_stream(EventsResource.plain)
    """Send `GET /events/plain`."""

    whole = awaited_stream(EventsResource.whole)
    """Send `GET /events/whole`."""


class EventsRawResponses:
    """The calls of `EventsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: EventsResource) -> None:
        self.listen = raw(calls.listen)
        self.plain = raw(calls.plain)
        self.whole = raw(calls.whole)


class AsyncEventsRawResponses:
    """The calls of `AsyncEventsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncEventsResource) -> None:
        self.listen = async_raw(calls.listen)
        self.plain = async_raw(calls.plain)
        self.whole = async_raw(calls.whole)


class EventsStreamingResponses:
    def __init__(self, calls: EventsResource) -> None:
        self.listen = streamed(calls.listen)
        self.plain = streamed(calls.plain)
        self.whole = streamed(calls.whole)


class AsyncEventsStreamingResponses:
    def __init__(self, calls: AsyncEventsResource) -> None:
        self.listen = async_streamed(calls.listen)
        self.plain = async_streamed(calls.plain)
        self.whole = async_streamed(calls.whole)
