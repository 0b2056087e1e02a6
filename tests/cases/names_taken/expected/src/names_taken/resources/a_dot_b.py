"""The calls of `client.a_dot_b`."""

from __future__ import annotations

from typing import Unpack

from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, awaited, raw


class ADotBResource(Resource):
    """The calls of `client.a_dot_b`."""

    with_raw_response = in_mode("raw", lambda: ADotBRawResponses)
    with_streaming_response = in_mode("streamed", lambda: ADotBStreamingResponses)

    def list_notes(self, **options: Unpack[RequestOptions]) -> None:
        """Send `GET /notes`."""
        return self._request("GET /notes", (), None, options)


class AsyncADotBResource(AsyncResource):
    """The calls of `client.a_dot_b`, awaited. `ADotBResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncADotBRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncADotBStreamingResponses)

    list_notes = awaited(ADotBResource.list_notes)
    """Send `GET /notes`."""


class ADotBRawResponses:
    """The calls of `ADotBResource`, each returning an `APIResponse`."""

    def __init__(self, calls: ADotBResource) -> None:
        self.list_notes = raw(calls.list_notes)


class AsyncADotBRawResponses:
    """The calls of `AsyncADotBResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncADotBResource) -> None:
        self.list_notes = async_raw(calls.list_notes)


class ADotBStreamingResponses:
    def __init__(self, calls: ADotBResource) -> None:
        self.list_notes = streamed(calls.list_notes)


class AsyncADotBStreamingResponses:
    def __init__(self, calls: AsyncADotBResource) -> None:
        self.list_notes = async_streamed(calls.list_notes)
