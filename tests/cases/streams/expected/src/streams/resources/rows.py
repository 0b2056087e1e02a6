"""The calls of `client.rows`."""

from __future__ import annotations

from typing import Unpack

from .. import types
from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, raw
from .._streaming import Stream, awaited_stream


class RowsResource(Resource):
    """The calls of `client.rows`."""

    with_raw_response = in_mode("raw", lambda: RowsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: RowsStreamingResponses)

    def read(self, table: str, **options: Unpack[RequestOptions]) -> Stream[types.RowReadItem]:
        """Send `GET /rows/{table}`."""
        return self._request(
            "GET /rows/{table}", (table,), Stream[types.RowReadItem], options, accept="application/jsonl"
        )

    def sequence(self, table: str, **options: Unpack[RequestOptions]) -> Stream[int]:
        """Send `GET /rows/{table}/sequence`."""
        return self._request(
            "GET /rows/{table}/sequence", (table,), Stream[int], options, accept="application/json-seq"
        )


class AsyncRowsResource(AsyncResource):
    """The calls of `client.rows`, awaited. `RowsResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncRowsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncRowsStreamingResponses)

    read = awaited_stream(RowsResource.read)
    """Send `GET /rows/{table}`."""

    sequence = awaited_stream(RowsResource.sequence)
    """Send `GET /rows/{table}/sequence`."""


class RowsRawResponses:
    """The calls of `RowsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: RowsResource) -> None:
        self.read = raw(calls.read)
        self.sequence = raw(calls.sequence)


class AsyncRowsRawResponses:
    """The calls of `AsyncRowsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncRowsResource) -> None:
        self.read = async_raw(calls.read)
        self.sequence = async_raw(calls.sequence)


class RowsStreamingResponses:
    def __init__(self, calls: RowsResource) -> None:
        self.read = streamed(calls.read)
        self.sequence = streamed(calls.sequence)


class AsyncRowsStreamingResponses:
    def __init__(self, calls: AsyncRowsResource) -> None:
        self.read = async_streamed(calls.read)
        self.sequence = async_streamed(calls.sequence)
