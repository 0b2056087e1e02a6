"""The calls of `client.health`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, awaited, raw


class HealthResource(Resource):
    """The calls of `client.health`."""

    @cached_property
    def with_raw_response(self) -> HealthRawResponses:
        """The same calls with the whole answer around the value."""
        return HealthRawResponses(HealthResource(self._client, raw=True))

    def ping(self, **options: Unpack[RequestOptions]) -> None:
        """See whether the server is there."""
        return self._request("GET /ping", (), None, options)


class AsyncHealthResource(AsyncResource):
    """The calls of `client.health`, awaited. `HealthResource` says more about each."""

    @cached_property
    def with_raw_response(self) -> AsyncHealthRawResponses:
        """The same calls with the whole answer around the value."""
        return AsyncHealthRawResponses(AsyncHealthResource(self._client, raw=True))

    ping = awaited(HealthResource.ping)
    """See whether the server is there."""


class HealthRawResponses:
    """The calls of `HealthResource`, each returning an `APIResponse`."""

    def __init__(self, calls: HealthResource) -> None:
        self.ping = raw(calls.ping)


class AsyncHealthRawResponses:
    """The calls of `AsyncHealthResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncHealthResource) -> None:
        self.ping = async_raw(calls.ping)
