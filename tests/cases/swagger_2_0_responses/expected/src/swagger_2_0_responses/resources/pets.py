"""The calls of `client.pets`."""

from __future__ import annotations

from typing import Unpack

from .. import types
from .._decode import TypeForm
from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, awaited, error_bodies, raw


class PetsResource(Resource):
    """The calls of `client.pets`."""

    with_raw_response = in_mode("raw", lambda: PetsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: PetsStreamingResponses)

    def list_pets(self, **options: Unpack[RequestOptions]) -> types.PetListPetsResponse:
        """Send `GET /pets`."""
        return self._request(
            "GET /pets", (), TypeForm[types.PetListPetsResponse], options, errors=error_bodies({"404": types.Problem})
        )

    def get_photo(self, **options: Unpack[RequestOptions]) -> bytes:
        """Send `GET /pets/photo`."""
        return self._request("GET /pets/photo", (), bytes, options, accept="application/octet-stream")

    def get_poster(self, **options: Unpack[RequestOptions]) -> bytes:
        """Send `GET /pets/poster`."""
        return self._request(
            "GET /pets/poster",
            (),
            bytes,
            options,
            accept="application/pdf",
            errors=error_bodies({"default": types.Problem}),
        )

    def get_report(self, **options: Unpack[RequestOptions]) -> str:
        """Send `GET /pets/report`."""
        return self._request("GET /pets/report", (), str, options, accept="text/csv")


class AsyncPetsResource(AsyncResource):
    """The calls of `client.pets`, awaited. `PetsResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncPetsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncPetsStreamingResponses)

    list_pets = awaited(PetsResource.list_pets)
    """Send `GET /pets`."""

    get_photo = awaited(PetsResource.get_photo)
    """Send `GET /pets/photo`."""

    get_poster = awaited(PetsResource.get_poster)
    """Send `GET /pets/poster`."""

    get_report = awaited(PetsResource.get_report)
    """Send `GET /pets/report`."""


class PetsRawResponses:
    """The calls of `PetsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: PetsResource) -> None:
        self.list_pets = raw(calls.list_pets)
        self.get_photo = raw(calls.get_photo)
        self.get_poster = raw(calls.get_poster)
        self.get_report = raw(calls.get_report)


class AsyncPetsRawResponses:
    """The calls of `AsyncPetsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncPetsResource) -> None:
        self.list_pets = async_raw(calls.list_pets)
        self.get_photo = async_raw(calls.get_photo)
        self.get_poster = async_raw(calls.get_poster)
        self.get_report = async_raw(calls.get_report)


class PetsStreamingResponses:
    def __init__(self, calls: PetsResource) -> None:
        self.list_pets = streamed(calls.list_pets)
        self.get_photo = streamed(calls.get_photo)
        self.get_poster = streamed(calls.get_poster)
        self.get_report = streamed(calls.get_report)


class AsyncPetsStreamingResponses:
    def __init__(self, calls: AsyncPetsResource) -> None:
        self.list_pets = async_streamed(calls.list_pets)
        self.get_photo = async_streamed(calls.get_photo)
        self.get_poster = async_streamed(calls.get_poster)
        self.get_report = async_streamed(calls.get_report)
