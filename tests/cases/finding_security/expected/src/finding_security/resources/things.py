"""The calls of `client.things`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, awaited, raw


class ThingsResource(Resource):
    """The calls of `client.things`."""

    @cached_property
    def with_raw_response(self) -> ThingsRawResponses:
        """The same calls with the whole answer around the value."""
        return ThingsRawResponses(ThingsResource(self._client, raw=True))

    def get_a(self, **options: Unpack[RequestOptions]) -> None:
        """Send `GET /a`."""
        return self._request("GET /a", (), None, options, security=[[]])


class AsyncThingsResource(AsyncResource):
    """The calls of `client.things`, awaited. `ThingsResource` says more about each."""

    @cached_property
    def with_raw_response(self) -> AsyncThingsRawResponses:
        """The same calls with the whole answer around the value."""
        return AsyncThingsRawResponses(AsyncThingsResource(self._client, raw=True))

    get_a = awaited(ThingsResource.get_a)
    """Send `GET /a`."""


class ThingsRawResponses:
    """The calls of `ThingsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: ThingsResource) -> None:
        self.get_a = raw(calls.get_a)


class AsyncThingsRawResponses:
    """The calls of `AsyncThingsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncThingsResource) -> None:
        self.get_a = async_raw(calls.get_a)
