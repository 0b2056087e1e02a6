"""The calls of `client.leaves`."""

from __future__ import annotations

from typing import Unpack

from .. import types
from .._decode import TypeForm
from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, awaited, raw


class LeavesResource(Resource):
    """The calls of `client.leaves`."""

    with_raw_response = in_mode("raw", lambda: LeavesRawResponses)
    with_streaming_response = in_mode("streamed", lambda: LeavesStreamingResponses)

    def list(self, **options: Unpack[RequestOptions]) -> types.LeafModel:
        """Send `GET /leaves`."""
        return self._request("GET /leaves", (), TypeForm[types.LeafModel], options)


class AsyncLeavesResource(AsyncResource):
    """The calls of `client.leaves`, awaited. `LeavesResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncLeavesRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncLeavesStreamingResponses)

    list = awaited(LeavesResource.list)
    """Send `GET /leaves`."""


class LeavesRawResponses:
    """The calls of `LeavesResource`, each returning an `APIResponse`."""

    def __init__(self, calls: LeavesResource) -> None:
        self.list = raw(calls.list)


class AsyncLeavesRawResponses:
    """The calls of `AsyncLeavesResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncLeavesResource) -> None:
        self.list = async_raw(calls.list)


class LeavesStreamingResponses:
    def __init__(self, calls: LeavesResource) -> None:
        self.list = streamed(calls.list)


class AsyncLeavesStreamingResponses:
    def __init__(self, calls: AsyncLeavesResource) -> None:
        self.list = async_streamed(calls.list)
