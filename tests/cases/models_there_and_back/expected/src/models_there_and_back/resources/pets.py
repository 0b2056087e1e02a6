"""The calls of `client.pets`."""

from __future__ import annotations

from typing import Literal, Unpack

from .. import types
from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, awaited, raw
from .._sentinels import Omit, omit


class PetsResource(Resource):
    """The calls of `client.pets`."""

    with_raw_response = in_mode("raw", lambda: PetsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: PetsStreamingResponses)

    def replace_pet(
        self,
        *,
        name: str,
        password: str,
        colour: Literal["red", "RED", "light-red", "light_red"] | Omit = omit,
        kind: Literal["pet"] | Omit = omit,
        place: tuple[float, float, str] | Omit = omit,
        tag: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.Pet:
        """Send `PUT /pets`."""
        return self._request(
            "PUT /pets",
            (),
            types.Pet,
            options,
            body={"name": name, "password": password, "colour": colour, "kind": kind, "place": place, "tag": tag},
        )


class AsyncPetsResource(AsyncResource):
    """The calls of `client.pets`, awaited. `PetsResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncPetsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncPetsStreamingResponses)

    replace_pet = awaited(PetsResource.replace_pet)
    """Send `PUT /pets`."""


class PetsRawResponses:
    """The calls of `PetsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: PetsResource) -> None:
        self.replace_pet = raw(calls.replace_pet)


class AsyncPetsRawResponses:
    """The calls of `AsyncPetsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncPetsResource) -> None:
        self.replace_pet = async_raw(calls.replace_pet)


class PetsStreamingResponses:
    def __init__(self, calls: PetsResource) -> None:
        self.replace_pet = streamed(calls.replace_pet)


class AsyncPetsStreamingResponses:
    def __init__(self, calls: AsyncPetsResource) -> None:
        self.replace_pet = async_streamed(calls.replace_pet)
