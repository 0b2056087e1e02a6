"""The calls of `client.pets`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .._options import RequestOptions
from .._request import optional_body
from .._resource import AsyncResource, Resource, async_raw, awaited, raw
from .._sentinels import Omit, omit


class PetsResource(Resource):
    """The calls of `client.pets`."""

    @cached_property
    def with_raw_response(self) -> PetsRawResponses:
        """The same calls with the whole answer around the value."""
        return PetsRawResponses(PetsResource(self._client, raw=True))

    def groom(self, id: str, *, length: float, colour: str | Omit = omit, **options: Unpack[RequestOptions]) -> None:
        """Send `POST /pets/{id}/groom`."""
        return self._request("POST /pets/{id}/groom", (id,), None, options, body={"length": length, "colour": colour})

    def rest(self, id: str, *, hours: float | Omit = omit, **options: Unpack[RequestOptions]) -> None:
        """Send `POST /pets/{id}/rest`."""
        return self._request("POST /pets/{id}/rest", (id,), None, options, body=optional_body({"hours": hours}))


class AsyncPetsResource(AsyncResource):
    """The calls of `client.pets`, awaited. `PetsResource` says more about each."""

    @cached_property
    def with_raw_response(self) -> AsyncPetsRawResponses:
        """The same calls with the whole answer around the value."""
        return AsyncPetsRawResponses(AsyncPetsResource(self._client, raw=True))

    groom = awaited(PetsResource.groom)
    """Send `POST /pets/{id}/groom`."""

    rest = awaited(PetsResource.rest)
    """Send `POST /pets/{id}/rest`."""


class PetsRawResponses:
    """The calls of `PetsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: PetsResource) -> None:
        self.groom = raw(calls.groom)
        self.rest = raw(calls.rest)


class AsyncPetsRawResponses:
    """The calls of `AsyncPetsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncPetsResource) -> None:
        self.groom = async_raw(calls.groom)
        self.rest = async_raw(calls.rest)
