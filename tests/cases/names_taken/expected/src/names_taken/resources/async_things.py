"""The calls of `client.async_things`."""

from __future__ import annotations

from typing import Unpack

from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, awaited, raw


class AsynchronousThingsResource(Resource):
    """The calls of `client.async_things`."""

    with_raw_response = in_mode("raw", lambda: AsynchronousThingsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsynchronousThingsStreamingResponses)

    def list_all(self, **options: Unpack[RequestOptions]) -> None:
        """Send `GET /async-things`."""
        return self._request("GET /async-things", (), None, options)


class AsyncAsynchronousThingsResource(AsyncResource):
    """The calls of `client.async_things`, awaited. `AsynchronousThingsResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncAsynchronousThingsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncAsynchronousThingsStreamingResponses)

    list_all = awaited(AsynchronousThingsResource.list_all)
    """Send `GET /async-things`."""


class AsynchronousThingsRawResponses:
    """The calls of `AsynchronousThingsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsynchronousThingsResource) -> None:
        self.list_all = raw(calls.list_all)


class AsyncAsynchronousThingsRawResponses:
    """The calls of `AsyncAsynchronousThingsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncAsynchronousThingsResource) -> None:
        self.list_all = async_raw(calls.list_all)


class AsynchronousThingsStreamingResponses:
    def __init__(self, calls: AsynchronousThingsResource) -> None:
        self.list_all = streamed(calls.list_all)


class AsyncAsynchronousThingsStreamingResponses:
    def __init__(self, calls: AsyncAsynchronousThingsResource) -> None:
        self.list_all = async_streamed(calls.list_all)
