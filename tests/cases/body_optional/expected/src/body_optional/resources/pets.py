"""The calls of `client.pets`."""

from __future__ import annotations

from typing import Unpack

from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._request import optional_body
from .._resource import AsyncResource, Resource, async_raw, awaited, raw
from .._sentinels import Omit, omit


class PetsResource(Resource):
    """The calls of `client.pets`."""

    with_raw_response = in_mode("raw", lambda: PetsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: PetsStreamingResponses)

    def groom(self, id: str, *, length: float, colour: str | Omit = omit, **options: Unpack[RequestOptions]) -> None:
        """Send `POST /pets/{id}/groom`."""
        return self._request("POST /pets/{id}/groom", (id,), None, options, body={"length": length, "colour": colour})

    def rest(self, id: str, *, hours: float | Omit = omit, **options: Unpack[RequestOptions]) -> None:
        """Send `POST /pets/{id}/rest`."""
        return self._request("POST /pets/{id}/rest", (id,), None, options, body=optional_body({"hours": hours}))


class AsyncPetsResource(AsyncResource):
    """The calls of `client.pets`, awaited. `PetsResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncPetsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncPetsStreamingResponses)

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


class PetsStreamingResponses:
    def __init__(self, calls: PetsResource) -> None:
        self.groom = streamed(calls.groom)
        self.rest = streamed(calls.rest)


class AsyncPetsStreamingResponses:
    def __init__(self, calls: AsyncPetsResource) -> None:
        self.groom = async_streamed(calls.groom)
        self.rest = async_streamed(calls.rest)
