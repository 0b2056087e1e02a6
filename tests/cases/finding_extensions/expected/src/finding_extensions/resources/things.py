"""The calls of `client.things`."""

from __future__ import annotations

from typing import Unpack

from .. import types
from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, awaited, raw


class ThingsResource(Resource):
    """The calls of `client.things`."""

    with_raw_response = in_mode("raw", lambda: ThingsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: ThingsStreamingResponses)

    def list_things(self, **options: Unpack[RequestOptions]) -> types.ThingListThingsResponse:
        """Send `GET /things`."""
        return self._request("GET /things", (), types.ThingListThingsResponse, options)

    def stream_things(self, **options: Unpack[RequestOptions]) -> types.Thing:
        """Send `POST /things`."""
        return self._request("POST /things", (), types.Thing, options)

    def get_thing(self, id: str, **options: Unpack[RequestOptions]) -> types.Thing:
        """Send `GET /things/{id}`."""
        return self._request("GET /things/{id}", (id,), types.Thing, options)


class AsyncThingsResource(AsyncResource):
    """The calls of `client.things`, awaited. `ThingsResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncThingsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncThingsStreamingResponses)

    list_things = awaited(ThingsResource.list_things)
    """Send `GET /things`."""

    stream_things = awaited(ThingsResource.stream_things)
    """Send `POST /things`."""

    get_thing = awaited(ThingsResource.get_thing)
    """Send `GET /things/{id}`."""


class ThingsRawResponses:
    """The calls of `ThingsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: ThingsResource) -> None:
        self.list_things = raw(calls.list_things)
        self.stream_things = raw(calls.stream_things)
        self.get_thing = raw(calls.get_thing)


class AsyncThingsRawResponses:
    """The calls of `AsyncThingsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncThingsResource) -> None:
        self.list_things = async_raw(calls.list_things)
        self.stream_things = async_raw(calls.stream_things)
        self.get_thing = async_raw(calls.get_thing)


class ThingsStreamingResponses:
    def __init__(self, calls: ThingsResource) -> None:
        self.list_things = streamed(calls.list_things)
        self.stream_things = streamed(calls.stream_things)
        self.get_thing = streamed(calls.get_thing)


class AsyncThingsStreamingResponses:
    def __init__(self, calls: AsyncThingsResource) -> None:
        self.list_things = async_streamed(calls.list_things)
        self.stream_things = async_streamed(calls.stream_things)
        self.get_thing = async_streamed(calls.get_thing)
