"""The calls of `client.stones`."""

from __future__ import annotations

from typing import Unpack

from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, awaited, raw


class StonesResource(Resource):
    """The calls of `client.stones`."""

    with_raw_response = in_mode("raw", lambda: StonesRawResponses)
    with_streaming_response = in_mode("streamed", lambda: StonesStreamingResponses)

    def list_stones(self, **options: Unpack[RequestOptions]) -> None:
        """Send `GET /stones`."""
        return self._request("GET /stones", (), None, options)


class AsyncStonesResource(AsyncResource):
    """The calls of `client.stones`, awaited. `StonesResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncStonesRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncStonesStreamingResponses)

    list_stones = awaited(StonesResource.list_stones)
    """Send `GET /stones`."""


class StonesRawResponses:
    """The calls of `StonesResource`, each returning an `APIResponse`."""

    def __init__(self, calls: StonesResource) -> None:
        self.list_stones = raw(calls.list_stones)


class AsyncStonesRawResponses:
    """The calls of `AsyncStonesResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncStonesResource) -> None:
        self.list_stones = async_raw(calls.list_stones)


class StonesStreamingResponses:
    def __init__(self, calls: StonesResource) -> None:
        self.list_stones = streamed(calls.list_stones)


class AsyncStonesStreamingResponses:
    def __init__(self, calls: AsyncStonesResource) -> None:
        self.list_stones = async_streamed(calls.list_stones)
