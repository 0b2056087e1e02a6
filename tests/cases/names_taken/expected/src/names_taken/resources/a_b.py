"""The calls of `client.a_b`."""

from __future__ import annotations

from typing import Unpack

from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, awaited, raw


class ABResource(Resource):
    """The calls of `client.a_b`."""

    with_raw_response = in_mode("raw", lambda: ABRawResponses)
    with_streaming_response = in_mode("streamed", lambda: ABStreamingResponses)

    def list_more(self, **options: Unpack[RequestOptions]) -> None:
        """Send `GET /more-notes`."""
        return self._request("GET /more-notes", (), None, options)


class AsyncABResource(AsyncResource):
    """The calls of `client.a_b`, awaited. `ABResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncABRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncABStreamingResponses)

    list_more = awaited(ABResource.list_more)
    """Send `GET /more-notes`."""


class ABRawResponses:
    """The calls of `ABResource`, each returning an `APIResponse`."""

    def __init__(self, calls: ABResource) -> None:
        self.list_more = raw(calls.list_more)


class AsyncABRawResponses:
    """The calls of `AsyncABResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncABResource) -> None:
        self.list_more = async_raw(calls.list_more)


class ABStreamingResponses:
    def __init__(self, calls: ABResource) -> None:
        self.list_more = streamed(calls.list_more)


class AsyncABStreamingResponses:
    def __init__(self, calls: AsyncABResource) -> None:
        self.list_more = async_streamed(calls.list_more)
