"""The calls of `client.pets`."""

from __future__ import annotations

from datetime import datetime
from functools import cached_property
from typing import Unpack

from .. import types
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, awaited, raw
from .._sentinels import Omit, omit


class PetsResource(Resource):
    """The calls of `client.pets`."""

    @cached_property
    def with_raw_response(self) -> PetsRawResponses:
        """The same calls with the whole answer around the value."""
        return PetsRawResponses(PetsResource(self._client, raw=True))

    def create_pet(
        self,
        *,
        name: str,
        owner: types.Owner | types.OwnerParam,
        born_at: str | datetime | Omit = omit,
        chip: types.new_pet_param.Chip | Omit = omit,
        nickname: str | None | Omit = omit,
        tags: list[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.Pet:
        """Send `POST /pets`.

        Args:
            name: What it is called.
        """
        return self._request(
            "POST /pets",
            (),
            types.Pet,
            options,
            body={"name": name, "owner": owner, "born_at": born_at, "chip": chip, "nickname": nickname, "tags": tags},
            body_type=types.PetCreatePetParams,
        )


class AsyncPetsResource(AsyncResource):
    """The calls of `client.pets`, awaited. `PetsResource` says more about each."""

    @cached_property
    def with_raw_response(self) -> AsyncPetsRawResponses:
        """The same calls with the whole answer around the value."""
        return AsyncPetsRawResponses(AsyncPetsResource(self._client, raw=True))

    create_pet = awaited(PetsResource.create_pet)
    """Send `POST /pets`."""


class PetsRawResponses:
    """The calls of `PetsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: PetsResource) -> None:
        self.create_pet = raw(calls.create_pet)


class AsyncPetsRawResponses:
    """The calls of `AsyncPetsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncPetsResource) -> None:
        self.create_pet = async_raw(calls.create_pet)
