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

    def get(self, **options: Unpack[RequestOptions]) -> None:
        """Send `GET /a`."""
        return self._request("GET /a", (), None, options)

    def list_b(self, **options: Unpack[RequestOptions]) -> None:
        """Send `GET /b`."""
        return self._request("GET /b", (), None, options)

    def get_c(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Send `GET /c/{id}`."""
        return self._request("GET /c/{id}", (id,), None, options)


class AsyncThingsResource(AsyncResource):
    """The calls of `client.things`, awaited. `ThingsResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncThingsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncThingsStreamingResponses)

    get = awaited(ThingsResource.get)
    """Send `GET /a`."""

    list_b = awaited(ThingsResource.list_b)
    """Send `GET /b`."""

    get_c = awaited(ThingsResource.get_c)
    """Send `GET /c/{id}`."""


class ThingsRawResponses:
    """The calls of `ThingsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: ThingsResource) -> None:
        self.get = raw(calls.get)
        self.list_b = raw(calls.list_b)
        self.get_c = raw(calls.get_c)


class AsyncThingsRawResponses:
    """The calls of `AsyncThingsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncThingsResource) -> None:
        self.get = async_raw(calls.get)
        self.list_b = async_raw(calls.list_b)
        self.get_c = async_raw(calls.get_c)


class ThingsStreamingResponses:
    def __init__(self, calls: ThingsResource) -> None:
        self.get = streamed(calls.get)
        self.list_b = streamed(calls.list_b)
        self.get_c = streamed(calls.get_c)


class AsyncThingsStreamingResponses:
    def __init__(self, calls: AsyncThingsResource) -> None:
        self.get = async_streamed(calls.get)
        self.list_b = async_streamed(calls.list_b)
        self.get_c = async_streamed(calls.get_c)
