"""The calls of `client.book_series`."""

from __future__ import annotations

from typing import Unpack

from .. import types
from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, awaited, raw


class BookSeriesResource(Resource):
    """The calls of `client.book_series`."""

    with_raw_response = in_mode("raw", lambda: BookSeriesRawResponses)
    with_streaming_response = in_mode("streamed", lambda: BookSeriesStreamingResponses)

    def list(self, **options: Unpack[RequestOptions]) -> types.BookSeriesListResponse:
        """Send `GET /series`."""
        return self._request("GET /series", (), types.BookSeriesListResponse, options)


class AsyncBookSeriesResource(AsyncResource):
    """The calls of `client.book_series`, awaited. `BookSeriesResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncBookSeriesRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncBookSeriesStreamingResponses)

    list = awaited(BookSeriesResource.list)
    """Send `GET /series`."""


class BookSeriesRawResponses:
    """The calls of `BookSeriesResource`, each returning an `APIResponse`."""

    def __init__(self, calls: BookSeriesResource) -> None:
        self.list = raw(calls.list)


class AsyncBookSeriesRawResponses:
    """The calls of `AsyncBookSeriesResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncBookSeriesResource) -> None:
        self.list = async_raw(calls.list)


class BookSeriesStreamingResponses:
    def __init__(self, calls: BookSeriesResource) -> None:
        self.list = streamed(calls.list)


class AsyncBookSeriesStreamingResponses:
    def __init__(self, calls: AsyncBookSeriesResource) -> None:
        self.list = async_streamed(calls.list)
