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

    def me(self, **options: Unpack[RequestOptions]) -> None:
        """Send `GET /me`."""
        return self._request("GET /me", (), None, options, security=[["identity"], ["robot"]])

    def old(self, **options: Unpack[RequestOptions]) -> None:
        """Send `GET /old`."""
        return self._request("GET /old", (), None, options, security=[["challenge"]])

    def list_pets(self, **options: Unpack[RequestOptions]) -> None:
        """Send `GET /pets`."""
        return self._request("GET /pets", (), None, options)

    def add_pet(self, **options: Unpack[RequestOptions]) -> None:
        """Send `POST /pets`."""
        return self._request("POST /pets", (), None, options, security=[["machine"], ["person"]])


class AsyncPetsResource(AsyncResource):
    """The calls of `client.pets`, awaited. `PetsResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncPetsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncPetsStreamingResponses)

    me = awaited(PetsResource.me)
    """Send `GET /me`."""

    old = awaited(PetsResource.old)
    """Send `GET /old`."""

    list_pets = awaited(PetsResource.list_pets)
    """Send `GET /pets`."""

    add_pet = awaited(PetsResource.add_pet)
    """Send `POST /pets`."""


class PetsRawResponses:
    """The calls of `PetsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: PetsResource) -> None:
        self.me = raw(calls.me)
        self.old = raw(calls.old)
        self.list_pets = raw(calls.list_pets)
        self.add_pet = raw(calls.add_pet)


class AsyncPetsRawResponses:
    """The calls of `AsyncPetsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncPetsResource) -> None:
        self.me = async_raw(calls.me)
        self.old = async_raw(calls.old)
        self.list_pets = async_raw(calls.list_pets)
        self.add_pet = async_raw(calls.add_pet)


class PetsStreamingResponses:
    def __init__(self, calls: PetsResource) -> None:
        self.me = streamed(calls.me)
        self.old = streamed(calls.old)
        self.list_pets = streamed(calls.list_pets)
        self.add_pet = streamed(calls.add_pet)


class AsyncPetsStreamingResponses:
    def __init__(self, calls: AsyncPetsResource) -> None:
        self.me = async_streamed(calls.me)
        self.old = async_streamed(calls.old)
        self.list_pets = async_streamed(calls.list_pets)
        self.add_pet = async_streamed(calls.add_pet)
