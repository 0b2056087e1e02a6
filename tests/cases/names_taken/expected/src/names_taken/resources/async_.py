"""The calls of `client.async_`."""

from __future__ import annotations

from typing import Unpack

from .. import types
from .._decode import TypeForm
from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, awaited, raw


class AsynchronousResource(Resource):
    """The calls of `client.async_`."""

    with_raw_response = in_mode("raw", lambda: AsynchronousRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsynchronousStreamingResponses)

    def list(self, **options: Unpack[RequestOptions]) -> types.AsyncListResponse:
        """Send `GET /jobs`."""
        return self._request("GET /jobs", (), TypeForm[types.AsyncListResponse], options)


class AsyncAsynchronousResource(AsyncResource):
    """The calls of `client.async_`, awaited. `AsynchronousResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncAsynchronousRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncAsynchronousStreamingResponses)

    list = awaited(AsynchronousResource.list)
    """Send `GET /jobs`."""


class AsynchronousRawResponses:
    """The calls of `AsynchronousResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsynchronousResource) -> None:
        self.list = raw(calls.list)


class AsyncAsynchronousRawResponses:
    """The calls of `AsyncAsynchronousResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncAsynchronousResource) -> None:
        self.list = async_raw(calls.list)


class AsynchronousStreamingResponses:
    def __init__(self, calls: AsynchronousResource) -> None:
        self.list = streamed(calls.list)


class AsyncAsynchronousStreamingResponses:
    def __init__(self, calls: AsyncAsynchronousResource) -> None:
        self.list = async_streamed(calls.list)
