"""The calls of `client.doors`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, awaited, raw


class DoorsResource(Resource):
    """The calls of `client.doors`."""

    @cached_property
    def with_raw_response(self) -> DoorsRawResponses:
        """The same calls with the whole answer around the value."""
        return DoorsRawResponses(DoorsResource(self._client, raw=True))

    def update_v1(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Send `PATCH /v1/doors/{id}`."""
        return self._request("PATCH /v1/doors/{id}", (id,), None, options)


class AsyncDoorsResource(AsyncResource):
    """The calls of `client.doors`, awaited. `DoorsResource` says more about each."""

    @cached_property
    def with_raw_response(self) -> AsyncDoorsRawResponses:
        """The same calls with the whole answer around the value."""
        return AsyncDoorsRawResponses(AsyncDoorsResource(self._client, raw=True))

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
