"""Pets."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Literal, Unpack

from .. import types
from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, awaited, error_bodies, raw
from .._sentinels import Omit, omit


class PetsResource(Resource):
    """The calls of `client.pets`.

    Pets.

    # Not a heading

    <script>alert(1)</script>
    """

    with_raw_response = in_mode("raw", lambda: PetsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: PetsStreamingResponses)

    def get_pet(
        self,
        pet_id: str,
        *,
        fields: list[Literal["name", "owner"]] | Omit = omit,
        sort: Literal["a-very-long-order", "another-very-long-order", "the-shortest"] | None | Omit = omit,
        page: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.Pet:
        """Look up a pet | by its id.

        Text with `a|b` code, a <b>tag</b>, and a list:

        - one
        - two

        A heading =========

        ```json
        {"open": true}

        Args:
            pet_id: Which | pet | a | b | |---|---|.
            sort: The order.
        """
        return self._request(
            "GET /pets/{pet_id}",
            (pet_id,),
            types.Pet,
            options,
            query={"fields": fields, "sort": sort, "page": page},
            errors=error_bodies({"404": types.Problem, "4XX": types.PetGetPetClientError}),
        )

    def set_pet(
        self,
        pet_id: str,
        *,
        kind: types.Kind,
        name: str,
        born_on: str | date | None | Omit = omit,
        home: types.House | types.HouseParam | types.Zoo | types.ZooParam | Omit = omit,
        owner: types.Owner | types.OwnerParam | Omit = omit,
        parents: Sequence[types.Pet | types.PetParam] | Omit = omit,
        secret: str | Omit = omit,
        size: types.Size | types.SizeParam | Omit = omit,
        toys: dict[str, types.pet_param.Toys] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Send `PUT /pets/{pet-id}`.

        Deprecated: the API will not have this for ever.

        Args:
            born_on: The day: - as the owner says - or as a vet guesses.
        """
        return self._request(
            "PUT /pets/{pet_id}",
            (pet_id,),
            None,
            options,
            body={
                "kind": kind,
                "name": name,
                "born_on": born_on,
                "home": home,
                "owner": owner,
                "parents": parents,
                "secret": secret,
                "size": size,
                "toys": toys,
            },
            body_type=types.PetSetPetParams,
            security=[],
        )


class AsyncPetsResource(AsyncResource):
    """The calls of `client.pets`, awaited. `PetsResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncPetsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncPetsStreamingResponses)

    get_pet = awaited(PetsResource.get_pet)
    """Look up a pet | by its id."""

    set_pet = awaited(PetsResource.set_pet)
    """Send `PUT /pets/{pet-id}`."""


class PetsRawResponses:
    """The calls of `PetsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: PetsResource) -> None:
        self.get_pet = raw(calls.get_pet)
        self.set_pet = raw(calls.set_pet)


class AsyncPetsRawResponses:
    """The calls of `AsyncPetsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncPetsResource) -> None:
        self.get_pet = async_raw(calls.get_pet)
        self.set_pet = async_raw(calls.set_pet)


class PetsStreamingResponses:
    def __init__(self, calls: PetsResource) -> None:
        self.get_pet = streamed(calls.get_pet)
        self.set_pet = streamed(calls.set_pet)


class AsyncPetsStreamingResponses:
    def __init__(self, calls: AsyncPetsResource) -> None:
        self.get_pet = async_streamed(calls.get_pet)
        self.set_pet = async_streamed(calls.set_pet)
