"""The calls of `client.pet_store`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Literal, Unpack

from .. import _styles, types
from .._decode import TypeForm
from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._request import optional_body
from .._resource import AsyncResource, Resource, async_raw, awaited, raw
from .._sentinels import Omit, omit


class PetStoreResource(Resource):
    """The calls of `client.pet_store`."""

    with_raw_response = in_mode("raw", lambda: PetStoreRawResponses)
    with_streaming_response = in_mode("streamed", lambda: PetStoreStreamingResponses)

    def update_pet_by_id(
        self,
        pet_id: int,
        *,
        x_trace: str,
        verbose: bool | Omit = omit,
        from_: str | date | Omit = omit,
        extra: str | Omit = omit,
        api_2fa: Literal["a", "b"] | Omit = omit,
        ids: Sequence[int] | Omit = omit,
        callback: str | Omit = omit,
        any: types.Any | types.AnyParam | Omit = omit,
        list: types.List | types.ListParam | Omit = omit,
        model: types.Model | types.ModelParam | Omit = omit,
        numbered: types.Api123Numbered | types.Api123NumberedParam | Omit = omit,
        parent: types.HTTPThing | types.HTTPThingParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.PetStoreUpdatePetByIDResponse:
        """Update a pet.

        Args:
            x_trace: What the call is found by in logs.
        """
        return self._request(
            "POST /pets/{pet_id}",
            (pet_id,),
            TypeForm[types.PetStoreUpdatePetByIDResponse],
            options,
            query={"verbose": verbose, "from": from_, "_extra": extra, "2fa": api_2fa, "ids": _styles.comma(ids)},
            headers={"X-Trace": x_trace},
            cookies={"callback": callback},
            body=optional_body({"any": any, "list": list, "model": model, "numbered": numbered, "parent": parent}),
            body_type=types.PetStoreUpdatePetByIDParams,
        )


class AsyncPetStoreResource(AsyncResource):
    """The calls of `client.pet_store`, awaited. `PetStoreResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncPetStoreRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncPetStoreStreamingResponses)

    update_pet_by_id = awaited(PetStoreResource.update_pet_by_id)
    """Update a pet."""


class PetStoreRawResponses:
    """The calls of `PetStoreResource`, each returning an `APIResponse`."""

    def __init__(self, calls: PetStoreResource) -> None:
        self.update_pet_by_id = raw(calls.update_pet_by_id)


class AsyncPetStoreRawResponses:
    """The calls of `AsyncPetStoreResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncPetStoreResource) -> None:
        self.update_pet_by_id = async_raw(calls.update_pet_by_id)


class PetStoreStreamingResponses:
    def __init__(self, calls: PetStoreResource) -> None:
        self.update_pet_by_id = streamed(calls.update_pet_by_id)


class AsyncPetStoreStreamingResponses:
    def __init__(self, calls: AsyncPetStoreResource) -> None:
        self.update_pet_by_id = async_streamed(calls.update_pet_by_id)
