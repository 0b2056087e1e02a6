"""The calls of `client.pets`."""

from __future__ import annotations

from datetime import date
from typing import Unpack

from .. import types
from .._decode import TypeForm
from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, awaited, error_bodies, raw
from .._sentinels import Omit, omit


class PetsResource(Resource):
    """The calls of `client.pets`."""

    with_raw_response = in_mode("raw", lambda: PetsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: PetsStreamingResponses)

    def list_pets(
        self, *, kind: types.Kind | Omit = omit, limit: int | Omit = omit, **options: Unpack[RequestOptions]
    ) -> types.PetListPetsResponse:
        """All pets."""
        return self._request(
            "GET /pets", (), TypeForm[types.PetListPetsResponse], options, query={"kind": kind, "limit": limit}
        )

    def create_pet(
        self,
        *,
        id: str,
        name: str,
        born: str | date | None | Omit = omit,
        kind: types.Kind | Omit = omit,
        owner: types.pet_param.OwnerPerson | types.pet_param.OwnerShelter | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.Pet:
        """Send `POST /pets`."""
        return self._request(
            "POST /pets",
            (),
            types.Pet,
            options,
            body={"id": id, "name": name, "born": born, "kind": kind, "owner": owner},
            errors=error_bodies({"422": types.Problem}),
        )

    def get_pet(self, pet_id: str, **options: Unpack[RequestOptions]) -> types.Pet:
        """Send `GET /pets/{pet_id}`."""
        return self._request("GET /pets/{pet_id}", (pet_id,), types.Pet, options)

    def delete_pet(self, pet_id: str, **options: Unpack[RequestOptions]) -> None:
        """Send `DELETE /pets/{pet_id}`."""
        return self._request("DELETE /pets/{pet_id}", (pet_id,), None, options)


class AsyncPetsResource(AsyncResource):
    """The calls of `client.pets`, awaited. `PetsResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncPetsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncPetsStreamingResponses)

    list_pets = awaited(PetsResource.list_pets)
    """All pets."""

    create_pet = awaited(PetsResource.create_pet)
    """Send `POST /pets`."""

    get_pet = awaited(PetsResource.get_pet)
    """Send `GET /pets/{pet_id}`."""

    delete_pet = awaited(PetsResource.delete_pet)
    """Send `DELETE /pets/{pet_id}`."""


class PetsRawResponses:
    """The calls of `PetsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: PetsResource) -> None:
        self.list_pets = raw(calls.list_pets)
        self.create_pet = raw(calls.create_pet)
        self.get_pet = raw(calls.get_pet)
        self.delete_pet = raw(calls.delete_pet)


class AsyncPetsRawResponses:
    """The calls of `AsyncPetsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncPetsResource) -> None:
        self.list_pets = async_raw(calls.list_pets)
        self.create_pet = async_raw(calls.create_pet)
        self.get_pet = async_raw(calls.get_pet)
        self.delete_pet = async_raw(calls.delete_pet)


class PetsStreamingResponses:
    def __init__(self, calls: PetsResource) -> None:
        self.list_pets = streamed(calls.list_pets)
        self.create_pet = streamed(calls.create_pet)
        self.get_pet = streamed(calls.get_pet)
        self.delete_pet = streamed(calls.delete_pet)


class AsyncPetsStreamingResponses:
    def __init__(self, calls: AsyncPetsResource) -> None:
        self.list_pets = async_streamed(calls.list_pets)
        self.create_pet = async_streamed(calls.create_pet)
        self.get_pet = async_streamed(calls.get_pet)
        self.delete_pet = async_streamed(calls.delete_pet)
