"""The calls of `client.pets`."""

from __future__ import annotations

from typing import Unpack

from .. import types
from .._decode import TypeForm
from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, awaited, raw


class PetsResource(Resource):
    """The calls of `client.pets`."""

    with_raw_response = in_mode("raw", lambda: PetsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: PetsStreamingResponses)

    def get_pet(self, **options: Unpack[RequestOptions]) -> types.Pet:
        """Send `GET /pets`."""
        return self._request("GET /pets", (), TypeForm[types.Pet], options)


class AsyncPetsResource(AsyncResource):
    """The calls of `client.pets`, awaited. `PetsResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncPetsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncPetsStreamingResponses)

    get_pet = awaited(PetsResource.get_pet)
    """Send `GET /pets`."""


class PetsRawResponses:
    """The calls of `PetsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: PetsResource) -> None:
        self.get_pet = raw(calls.get_pet)


class AsyncPetsRawResponses:
    """The calls of `AsyncPetsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncPetsResource) -> None:
        self.get_pet = async_raw(calls.get_pet)


class PetsStreamingResponses:
    def __init__(self, calls: PetsResource) -> None:
        self.get_pet = streamed(calls.get_pet)


class AsyncPetsStreamingResponses:
    def __init__(self, calls: AsyncPetsResource) -> None:
        self.get_pet = async_streamed(calls.get_pet)
