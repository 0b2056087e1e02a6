"""The calls of `client.pets`."""

from __future__ import annotations

from typing import Unpack

from .. import types
from .._decode import TypeForm
from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, awaited, raw
from .._sentinels import Omit, omit


class PetsResource(Resource):
    """The calls of `client.pets`."""

    with_raw_response = in_mode("raw", lambda: PetsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: PetsStreamingResponses)

    def query_pets(
        self, *, name: str, limit: int | Omit = omit, **options: Unpack[RequestOptions]
    ) -> types.PetQueryPetsResponse:
        """Find pets by what they are like."""
        return self._request(
            "QUERY /pets", (), TypeForm[types.PetQueryPetsResponse], options, body={"name": name, "limit": limit}
        )

    def query(self, pet: str, **options: Unpack[RequestOptions]) -> None:
        """Send `QUERY /pets/{pet}`."""
        return self._request("QUERY /pets/{pet}", (pet,), None, options)

    def copy(self, pet: str, *, destination: str, **options: Unpack[RequestOptions]) -> None:
        """Make another one."""
        return self._request("COPY /pets/{pet}", (pet,), None, options, headers={"Destination": destination})

    def m_search(self, pet: str, **options: Unpack[RequestOptions]) -> None:
        """Send `M-SEARCH /pets/{pet}`."""
        return self._request("M-SEARCH /pets/{pet}", (pet,), None, options)

    def lock_pet(self, pet: str, **options: Unpack[RequestOptions]) -> None:
        """Send `lock /pets/{pet}`."""
        return self._request("lock /pets/{pet}", (pet,), None, options)


class AsyncPetsResource(AsyncResource):
    """The calls of `client.pets`, awaited. `PetsResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncPetsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncPetsStreamingResponses)

    query_pets = awaited(PetsResource.query_pets)
    """Find pets by what they are like."""

    query = awaited(PetsResource.query)
    """Send `QUERY /pets/{pet}`."""

    copy = awaited(PetsResource.copy)
    """Make another one."""

    m_search = awaited(PetsResource.m_search)
    """Send `M-SEARCH /pets/{pet}`."""

    lock_pet = awaited(PetsResource.lock_pet)
    """Send `lock /pets/{pet}`."""


class PetsRawResponses:
    """The calls of `PetsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: PetsResource) -> None:
        self.query_pets = raw(calls.query_pets)
        self.query = raw(calls.query)
        self.copy = raw(calls.copy)
        self.m_search = raw(calls.m_search)
        self.lock_pet = raw(calls.lock_pet)


class AsyncPetsRawResponses:
    """The calls of `AsyncPetsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncPetsResource) -> None:
        self.query_pets = async_raw(calls.query_pets)
        self.query = async_raw(calls.query)
        self.copy = async_raw(calls.copy)
        self.m_search = async_raw(calls.m_search)
        self.lock_pet = async_raw(calls.lock_pet)


class PetsStreamingResponses:
    def __init__(self, calls: PetsResource) -> None:
        self.query_pets = streamed(calls.query_pets)
        self.query = streamed(calls.query)
        self.copy = streamed(calls.copy)
        self.m_search = streamed(calls.m_search)
        self.lock_pet = streamed(calls.lock_pet)


class AsyncPetsStreamingResponses:
    def __init__(self, calls: AsyncPetsResource) -> None:
        self.query_pets = async_streamed(calls.query_pets)
        self.query = async_streamed(calls.query)
        self.copy = async_streamed(calls.copy)
        self.m_search = async_streamed(calls.m_search)
        self.lock_pet = async_streamed(calls.lock_pet)
