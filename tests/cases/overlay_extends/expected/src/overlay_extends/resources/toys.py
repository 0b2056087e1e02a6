"""The calls of `client.toys`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .. import types
from .._decode import TypeForm
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, awaited, raw


class ToysResource(Resource):
    """The calls of `client.toys`."""

    @cached_property
    def with_raw_response(self) -> ToysRawResponses:
        """The same calls with the whole answer around the value."""
        return ToysRawResponses(ToysResource(self._client, raw=True))

    def list_toys(self, **options: Unpack[RequestOptions]) -> types.ToyListToysResponse:
        """Nothing for small animals."""
        return self._request("GET /toys", (), TypeForm[types.ToyListToysResponse], options)


class AsyncToysResource(AsyncResource):
    """The calls of `client.toys`, awaited. `ToysResource` says more about each."""

    @cached_property
    def with_raw_response(self) -> AsyncToysRawResponses:
        """The same calls with the whole answer around the value."""
        return AsyncToysRawResponses(AsyncToysResource(self._client, raw=True))

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
