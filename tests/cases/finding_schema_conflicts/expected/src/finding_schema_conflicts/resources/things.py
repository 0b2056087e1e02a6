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

    def read(self, **options: Unpack[RequestOptions]) -> types.Extension:
        """Send `GET /things`."""
        return self._request("GET /things", (), types.Extension, options)


class AsyncThingsResource(AsyncResource):
    """The calls of `client.things`, awaited. `ThingsResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncThingsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncThingsStreamingResponses)

    read = awaited(ThingsResource.read)
    """Send `GET /things`."""


class ThingsRawResponses:
    """The calls of `ThingsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: ThingsResource) -> None:
        self.read = raw(calls.read)


class AsyncThingsRawResponses:
    """The calls of `AsyncThingsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncThingsResource) -> None:
        self.read = async_raw(calls.read)


class ThingsStreamingResponses:
    def __init__(self, calls: ThingsResource) -> None:
        self.read = streamed(calls.read)


class AsyncThingsStreamingResponses:
    def __init__(self, calls: AsyncThingsResource) -> None:
        self.read = async_streamed(calls.read)
