"""The calls of `client.toys`."""

from __future__ import annotations

from typing import Unpack

from .. import types
from .._decode import TypeForm
from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, awaited, raw


class ToysResource(Resource):
    """The calls of `client.toys`."""

    with_raw_response = in_mode("raw", lambda: ToysRawResponses)
    with_streaming_response = in_mode("streamed", lambda: ToysStreamingResponses)

    def list_toys(self, **options: Unpack[RequestOptions]) -> types.ToyListToysResponse:
        """Nothing for small animals."""
        return self._request("GET /toys", (), TypeForm[types.ToyListToysResponse], options)


class AsyncToysResource(AsyncResource):
    """The calls of `client.toys`, awaited. `ToysResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncToysRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncToysStreamingResponses)

    list_toys = awaited(ToysResource.list_toys)
    """Nothing for small animals."""


class ToysRawResponses:
    """The calls of `ToysResource`, each returning an `APIResponse`."""

    def __init__(self, calls: ToysResource) -> None:
        self.list_toys = raw(calls.list_toys)


class AsyncToysRawResponses:
    """The calls of `AsyncToysResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncToysResource) -> None:
        self.list_toys = async_raw(calls.list_toys)


class ToysStreamingResponses:
    def __init__(self, calls: ToysResource) -> None:
        self.list_toys = streamed(calls.list_toys)


class AsyncToysStreamingResponses:
    def __init__(self, calls: AsyncToysResource) -> None:
        self.list_toys = async_streamed(calls.list_toys)
