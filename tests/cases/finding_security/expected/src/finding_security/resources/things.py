"""The calls of `client.things`."""

from __future__ import annotations

from typing import Unpack

from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, awaited, raw


class ThingsResource(Resource):
    """The calls of `client.things`."""

    with_raw_response = in_mode("raw", lambda: ThingsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: ThingsStreamingResponses)

    def get_a(self, **options: Unpack[RequestOptions]) -> None:
        """Send `GET /a`."""
        return self._request("GET /a", (), None, options, security=[[]])

    def get_b(self, **options: Unpack[RequestOptions]) -> None:
        """Send `GET /b`."""
        return self._request("GET /b", (), None, options, security=[[]])


class AsyncThingsResource(AsyncResource):
    """The calls of `client.things`, awaited. `ThingsResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncThingsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncThingsStreamingResponses)

    get_a = awaited(ThingsResource.get_a)
    """Send `GET /a`."""

    get_b = awaited(ThingsResource.get_b)
    """Send `GET /b`."""


class ThingsRawResponses:
    """The calls of `ThingsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: ThingsResource) -> None:
        self.get_a = raw(calls.get_a)
        self.get_b = raw(calls.get_b)


class AsyncThingsRawResponses:
    """The calls of `AsyncThingsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncThingsResource) -> None:
        self.get_a = async_raw(calls.get_a)
        self.get_b = async_raw(calls.get_b)


class ThingsStreamingResponses:
    def __init__(self, calls: ThingsResource) -> None:
        self.get_a = streamed(calls.get_a)
        self.get_b = streamed(calls.get_b)


class AsyncThingsStreamingResponses:
    def __init__(self, calls: AsyncThingsResource) -> None:
        self.get_a = async_streamed(calls.get_a)
        self.get_b = async_streamed(calls.get_b)
