"""The calls of `client.pets`."""

from __future__ import annotations

from typing import Unpack

from .. import _styles, types
from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, awaited, raw
from .._sentinels import Omit, omit


class PetsResource(Resource):
    """The calls of `client.pets`."""

    with_raw_response = in_mode("raw", lambda: PetsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: PetsStreamingResponses)

    def create_pet(
        self, *, name: str, colours: list[str] | Omit = omit, **options: Unpack[RequestOptions]
    ) -> types.Pet:
        """Send `POST /pets`."""
        return self._request(
            "POST /pets", (), types.Pet, options, form={"name": name, "colours": _styles.comma(colours)}
        )


class AsyncPetsResource(AsyncResource):
    """The calls of `client.pets`, awaited. `PetsResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncPetsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncPetsStreamingResponses)

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


class PetsStreamingResponses:
    def __init__(self, calls: PetsResource) -> None:
        self.create_pet = streamed(calls.create_pet)


class AsyncPetsStreamingResponses:
    def __init__(self, calls: AsyncPetsResource) -> None:
        self.create_pet = async_streamed(calls.create_pet)
