"""The calls of `client.links`."""

from __future__ import annotations

from typing import Unpack

from .. import types
from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, awaited, raw


class LinksResource(Resource):
    """The calls of `client.links`."""

    with_raw_response = in_mode("raw", lambda: LinksRawResponses)
    with_streaming_response = in_mode("streamed", lambda: LinksStreamingResponses)

    def get_by_pointer(self, **options: Unpack[RequestOptions]) -> types.Tree:
        """Send `GET /links`."""
        return self._request("GET /links", (), types.Tree, options)


class AsyncLinksResource(AsyncResource):
    """The calls of `client.links`, awaited. `LinksResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncLinksRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncLinksStreamingResponses)

    get_by_pointer = awaited(LinksResource.get_by_pointer)
    """Send `GET /links`."""


class LinksRawResponses:
    """The calls of `LinksResource`, each returning an `APIResponse`."""

    def __init__(self, calls: LinksResource) -> None:
        self.get_by_pointer = raw(calls.get_by_pointer)


class AsyncLinksRawResponses:
    """The calls of `AsyncLinksResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncLinksResource) -> None:
        self.get_by_pointer = async_raw(calls.get_by_pointer)


class LinksStreamingResponses:
    def __init__(self, calls: LinksResource) -> None:
        self.get_by_pointer = streamed(calls.get_by_pointer)


class AsyncLinksStreamingResponses:
    def __init__(self, calls: AsyncLinksResource) -> None:
        self.get_by_pointer = async_streamed(calls.get_by_pointer)
