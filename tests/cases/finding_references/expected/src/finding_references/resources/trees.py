"""The calls of `client.trees`."""

from __future__ import annotations

from typing import Unpack

from .. import types
from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, awaited, raw


class TreesResource(Resource):
    """The calls of `client.trees`."""

    with_raw_response = in_mode("raw", lambda: TreesRawResponses)
    with_streaming_response = in_mode("streamed", lambda: TreesStreamingResponses)

    def list(self, **options: Unpack[RequestOptions]) -> types.Tree:
        """Send `GET /trees`."""
        return self._request("GET /trees", (), types.Tree, options)


class AsyncTreesResource(AsyncResource):
    """The calls of `client.trees`, awaited. `TreesResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncTreesRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncTreesStreamingResponses)

    list = awaited(TreesResource.list)
    """Send `GET /trees`."""


class TreesRawResponses:
    """The calls of `TreesResource`, each returning an `APIResponse`."""

    def __init__(self, calls: TreesResource) -> None:
        self.list = raw(calls.list)


class AsyncTreesRawResponses:
    """The calls of `AsyncTreesResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncTreesResource) -> None:
        self.list = async_raw(calls.list)


class TreesStreamingResponses:
    def __init__(self, calls: TreesResource) -> None:
        self.list = streamed(calls.list)


class AsyncTreesStreamingResponses:
    def __init__(self, calls: AsyncTreesResource) -> None:
        self.list = async_streamed(calls.list)
