"""The calls of `client.pings`."""

from __future__ import annotations

from typing import Unpack

from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, awaited, raw


class PingsResource(Resource):
    """The calls of `client.pings`."""

    with_raw_response = in_mode("raw", lambda: PingsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: PingsStreamingResponses)

    def ping(self, **options: Unpack[RequestOptions]) -> None:
        """Send `GET /pings`."""
        return self._request("GET /pings", (), None, options)


class AsyncPingsResource(AsyncResource):
    """The calls of `client.pings`, awaited. `PingsResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncPingsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncPingsStreamingResponses)

    ping = awaited(PingsResource.ping)
    """Send `GET /pings`."""


class PingsRawResponses:
    """The calls of `PingsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: PingsResource) -> None:
        self.ping = raw(calls.ping)


class AsyncPingsRawResponses:
    """The calls of `AsyncPingsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncPingsResource) -> None:
        self.ping = async_raw(calls.ping)


class PingsStreamingResponses:
    def __init__(self, calls: PingsResource) -> None:
        self.ping = streamed(calls.ping)


class AsyncPingsStreamingResponses:
    def __init__(self, calls: AsyncPingsResource) -> None:
        self.ping = async_streamed(calls.ping)
