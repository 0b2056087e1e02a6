"""The calls of `client.animals.farm_animals`."""

from __future__ import annotations

from typing import Unpack

from ..._modes import async_streamed, in_mode, streamed
from ..._options import RequestOptions
from ..._resource import AsyncResource, Resource, async_raw, awaited, raw


class FarmAnimalsResource(Resource):
    """The calls of `client.animals.farm_animals`."""

    with_raw_response = in_mode("raw", lambda: FarmAnimalsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: FarmAnimalsStreamingResponses)

    def list_cows(self, **options: Unpack[RequestOptions]) -> None:
        """Send `GET /cows`."""
        return self._request("GET /cows", (), None, options)


class AsyncFarmAnimalsResource(AsyncResource):
    """The calls of `client.animals.farm_animals`, awaited. `FarmAnimalsResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncFarmAnimalsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncFarmAnimalsStreamingResponses)

    list_cows = awaited(FarmAnimalsResource.list_cows)
    """Send `GET /cows`."""


class FarmAnimalsRawResponses:
    """The calls of `FarmAnimalsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: FarmAnimalsResource) -> None:
        self.list_cows = raw(calls.list_cows)


class AsyncFarmAnimalsRawResponses:
    """The calls of `AsyncFarmAnimalsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncFarmAnimalsResource) -> None:
        self.list_cows = async_raw(calls.list_cows)


class FarmAnimalsStreamingResponses:
    def __init__(self, calls: FarmAnimalsResource) -> None:
        self.list_cows = streamed(calls.list_cows)


class AsyncFarmAnimalsStreamingResponses:
    def __init__(self, calls: AsyncFarmAnimalsResource) -> None:
        self.list_cows = async_streamed(calls.list_cows)
