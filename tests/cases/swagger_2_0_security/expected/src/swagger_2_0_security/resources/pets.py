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
        """Send `GET /pets`."""
        return self._request("GET /pets", (), None, options, security=[["machine"], ["login"]])

    def create_pet(self, **options: Unpack[RequestOptions]) -> None:
        """Send `POST /pets`."""
        return self._request("POST /pets", (), None, options, security=[["page"], ["words"], ["code"], ["token"]])

    def delete_pets(self, **options: Unpack[RequestOptions]) -> None:
        """Send `DELETE /pets`."""
        return self._request("DELETE /pets", (), None, options)


class AsyncPetsResource(AsyncResource):
    """The calls of `client.pets`, awaited. `PetsResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncPetsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncPetsStreamingResponses)

    list_pets = awaited(PetsResource.list_pets)
    """Send `GET /pets`."""

    create_pet = awaited(PetsResource.create_pet)
    """Send `POST /pets`."""

    delete_pets = awaited(PetsResource.delete_pets)
    """Send `DELETE /pets`."""


class PetsRawResponses:
    """The calls of `PetsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: PetsResource) -> None:
        self.list_pets = raw(calls.list_pets)
        self.create_pet = raw(calls.create_pet)
        self.delete_pets = raw(calls.delete_pets)


class AsyncPetsRawResponses:
    """The calls of `AsyncPetsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncPetsResource) -> None:
        self.list_pets = async_raw(calls.list_pets)
        self.create_pet = async_raw(calls.create_pet)
        self.delete_pets = async_raw(calls.delete_pets)


class PetsStreamingResponses:
    def __init__(self, calls: PetsResource) -> None:
        self.list_pets = streamed(calls.list_pets)
        self.create_pet = streamed(calls.create_pet)
        self.delete_pets = streamed(calls.delete_pets)


class AsyncPetsStreamingResponses:
    def __init__(self, calls: AsyncPetsResource) -> None:
        self.list_pets = async_streamed(calls.list_pets)
        self.create_pet = async_streamed(calls.create_pet)
        self.delete_pets = async_streamed(calls.delete_pets)
