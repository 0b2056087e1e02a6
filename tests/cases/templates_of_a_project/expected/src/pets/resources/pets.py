"""The calls of `client.pets`."""

from __future__ import annotations

from typing import Unpack

from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, awaited, raw


class PetsResource(Resource):
    """The calls of `client.pets`."""

    with_raw_response = in_mode("raw", lambda: PetsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: PetsStreamingResponses)

    def list_pets(self, **options: Unpack[RequestOptions]) -> None:
        """All pets."""
        return self._request("GET /pets", (), None, options)


class AsyncPetsResource(AsyncResource):
    """The calls of `client.pets`, awaited. `PetsResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncPetsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncPetsStreamingResponses)

    list_pets = awaited(PetsResource.list_pets)
    """All pets."""


class PetsRawResponses:
    """The calls of `PetsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: PetsResource) -> None:
        self.list_pets = raw(calls.list_pets)


class AsyncPetsRawResponses:
    """The calls of `AsyncPetsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncPetsResource) -> None:
        self.list_pets = async_raw(calls.list_pets)


class PetsStreamingResponses:
    def __init__(self, calls: PetsResource) -> None:
        self.list_pets = streamed(calls.list_pets)


class AsyncPetsStreamingResponses:
    def __init__(self, calls: AsyncPetsResource) -> None:
        self.list_pets = async_streamed(calls.list_pets)
