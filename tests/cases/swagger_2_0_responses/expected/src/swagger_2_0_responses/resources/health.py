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

    def get_health(self, **options: Unpack[RequestOptions]) -> None:
        """Send `GET /health`."""
        return self._request("GET /health", (), None, options, server={"": "http://api.example.com"})


class AsyncHealthResource(AsyncResource):
    """The calls of `client.health`, awaited. `HealthResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncHealthRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncHealthStreamingResponses)

    get_health = awaited(HealthResource.get_health)
    """Send `GET /health`."""


class HealthRawResponses:
    """The calls of `HealthResource`, each returning an `APIResponse`."""

    def __init__(self, calls: HealthResource) -> None:
        self.get_health = raw(calls.get_health)


class AsyncHealthRawResponses:
    """The calls of `AsyncHealthResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncHealthResource) -> None:
        self.get_health = async_raw(calls.get_health)


class HealthStreamingResponses:
    def __init__(self, calls: HealthResource) -> None:
        self.get_health = streamed(calls.get_health)


class AsyncHealthStreamingResponses:
    def __init__(self, calls: AsyncHealthResource) -> None:
        self.get_health = async_streamed(calls.get_health)
