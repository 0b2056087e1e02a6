"""The calls of `client.a_1b_c`."""

from __future__ import annotations

from typing import Unpack

from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, awaited, raw


class A1bCResource(Resource):
    """The calls of `client.a_1b_c`."""

    with_raw_response = in_mode("raw", lambda: A1bCRawResponses)
    with_streaming_response = in_mode("streamed", lambda: A1bCStreamingResponses)

    def get_odd_path(self, **options: Unpack[RequestOptions]) -> None:
        """Send `GET /a~1b%c`."""
        return self._request("GET /a~1b%c", (), None, options)


class AsyncA1bCResource(AsyncResource):
    """The calls of `client.a_1b_c`, awaited. `A1bCResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncA1bCRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncA1bCStreamingResponses)

    get_odd_path = awaited(A1bCResource.get_odd_path)
    """Send `GET /a~1b%c`."""


class A1bCRawResponses:
    """The calls of `A1bCResource`, each returning an `APIResponse`."""

    def __init__(self, calls: A1bCResource) -> None:
        self.get_odd_path = raw(calls.get_odd_path)


class AsyncA1bCRawResponses:
    """The calls of `AsyncA1bCResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncA1bCResource) -> None:
        self.get_odd_path = async_raw(calls.get_odd_path)


class A1bCStreamingResponses:
    def __init__(self, calls: A1bCResource) -> None:
        self.get_odd_path = streamed(calls.get_odd_path)


class AsyncA1bCStreamingResponses:
    def __init__(self, calls: AsyncA1bCResource) -> None:
        self.get_odd_path = async_streamed(calls.get_odd_path)
