"""The calls of `client.pings`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, awaited, raw


class PingsResource(Resource):
    """The calls of `client.pings`."""

    @cached_property
    def with_raw_response(self) -> PingsRawResponses:
        """The same calls with the whole answer around the value."""
        return PingsRawResponses(PingsResource(self._client, raw=True))

    def ping(self, **options: Unpack[RequestOptions]) -> None:
        """Send `GET /ping`."""
        return self._request("GET /ping", (), None, options)


class AsyncPingsResource(AsyncResource):
    """The calls of `client.pings`, awaited. `PingsResource` says more about each."""

    @cached_property
    def with_raw_response(self) -> AsyncPingsRawResponses:
        """The same calls with the whole answer around the value."""
        return AsyncPingsRawResponses(AsyncPingsResource(self._client, raw=True))

    ping = awaited(PingsResource.ping)
    """Send `GET /ping`."""


class PingsRawResponses:
    """The calls of `PingsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: PingsResource) -> None:
        self.ping = raw(calls.ping)


class AsyncPingsRawResponses:
    """The calls of `AsyncPingsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncPingsResource) -> None:
        self.ping = async_raw(calls.ping)
