"""The calls of `client.doors`."""

from __future__ import annotations

from typing import Unpack

from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, awaited, raw


class DoorsResource(Resource):
    """The calls of `client.doors`."""

    with_raw_response = in_mode("raw", lambda: DoorsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: DoorsStreamingResponses)

    def update_v1(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Send `PATCH /v1/doors/{id}`."""
        return self._request("PATCH /v1/doors/{id}", (id,), None, options)


class AsyncDoorsResource(AsyncResource):
    """The calls of `client.doors`, awaited. `DoorsResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncDoorsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncDoorsStreamingResponses)

    update_v1 = awaited(DoorsResource.update_v1)
    """Send `PATCH /v1/doors/{id}`."""


class DoorsRawResponses:
    """The calls of `DoorsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: DoorsResource) -> None:
        self.update_v1 = raw(calls.update_v1)


class AsyncDoorsRawResponses:
    """The calls of `AsyncDoorsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncDoorsResource) -> None:
        self.update_v1 = async_raw(calls.update_v1)


class DoorsStreamingResponses:
    def __init__(self, calls: DoorsResource) -> None:
        self.update_v1 = streamed(calls.update_v1)


class AsyncDoorsStreamingResponses:
    def __init__(self, calls: AsyncDoorsResource) -> None:
        self.update_v1 = async_streamed(calls.update_v1)
