"""The calls of `client.logs`."""

from __future__ import annotations

from typing import Unpack

from .. import types
from .._decode import TypeForm
from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, awaited, raw


class LogsResource(Resource):
    """The calls of `client.logs`."""

    with_raw_response = in_mode("raw", lambda: LogsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: LogsStreamingResponses)

    def list(self, **options: Unpack[RequestOptions]) -> types.LogListResponse:
        """Send `GET /logs`."""
        return self._request("GET /logs", (), TypeForm[types.LogListResponse], options, unwraps=(types.LogList, "data"))

    def old(self, **options: Unpack[RequestOptions]) -> types.LogListResponse:
        """Send `GET /old-logs`."""
        return self._request(
            "GET /old-logs", (), TypeForm[types.LogListResponse], options, unwraps=(types.LogList, "data")
        )

    def total(self, **options: Unpack[RequestOptions]) -> types.LogTotalResponse:
        """Send `GET /total`."""
        return self._request("GET /total", (), types.LogTotalResponse, options)


class AsyncLogsResource(AsyncResource):
    """The calls of `client.logs`, awaited. `LogsResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncLogsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncLogsStreamingResponses)

    list = awaited(LogsResource.list)
    """Send `GET /logs`."""

    old = awaited(LogsResource.old)
    """Send `GET /old-logs`."""

    total = awaited(LogsResource.total)
    """Send `GET /total`."""


class LogsRawResponses:
    """The calls of `LogsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: LogsResource) -> None:
        self.list = raw(calls.list)
        self.old = raw(calls.old)
        self.total = raw(calls.total)


class AsyncLogsRawResponses:
    """The calls of `AsyncLogsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncLogsResource) -> None:
        self.list = async_raw(calls.list)
        self.old = async_raw(calls.old)
        self.total = async_raw(calls.total)


class LogsStreamingResponses:
    def __init__(self, calls: LogsResource) -> None:
        self.list = streamed(calls.list)
        self.old = streamed(calls.old)
        self.total = streamed(calls.total)


class AsyncLogsStreamingResponses:
    def __init__(self, calls: AsyncLogsResource) -> None:
        self.list = async_streamed(calls.list)
        self.old = async_streamed(calls.old)
        self.total = async_streamed(calls.total)
