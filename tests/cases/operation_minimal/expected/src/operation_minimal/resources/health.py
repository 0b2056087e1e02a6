"""The calls of `client.health`."""

from __future__ import annotations

from typing import Unpack

from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, awaited, raw


class HealthResource(Resource):
    """The calls of `client.health`."""

    with_raw_response = in_mode("raw", lambda: HealthRawResponses)
    with_streaming_response = in_mode("streamed", lambda: HealthStreamingResponses)

    def ping(self, **options: Unpack[RequestOptions]) -> None:
        """See whether the server is there."""
        return self._request("GET /ping", (), None, options)


class AsyncHealthResource(AsyncResource):
    """The calls of `client.health`, awaited. `HealthResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncHealthRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncHealthStreamingResponses)

    ping = awaited(HealthResource.ping)
    """See whether the server is there."""


class HealthRawResponses:
    """The calls of `HealthResource`, each returning an `APIResponse`."""

    def __init__(self, calls: HealthResource) -> None:
        self.ping = raw(calls.ping)


class AsyncHealthRawResponses:
    """The calls of `AsyncHealthResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncHealthResource) -> None:
        self.ping = async_raw(calls.ping)


class HealthStreamingResponses:
    def __init__(self, calls: HealthResource) -> None:
        self.ping = streamed(calls.ping)


class AsyncHealthStreamingResponses:
    def __init__(self, calls: AsyncHealthResource) -> None:
        self.ping = async_streamed(calls.ping)
