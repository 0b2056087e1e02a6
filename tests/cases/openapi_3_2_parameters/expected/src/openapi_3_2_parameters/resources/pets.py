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

    def list_pets(self, *, filter: types.pet_list_pets_params.Filter, **options: Unpack[RequestOptions]) -> None:
        """Send `GET /pets`.

        Args:
            filter: Which pets.
        """
        return self._request("GET /pets", (), None, options, query={"filter": _styles.whole_query(filter)})

    def list_by_json(
        self, *, filter: types.Filter | types.FilterParam | Omit = omit, **options: Unpack[RequestOptions]
    ) -> None:
        """Send `GET /pets/json`."""
        return self._request(
            "GET /pets/json",
            (),
            None,
            options,
            query={
                "filter": _styles.whole_query(
                    _styles.translated(filter, types.PetListByJsonParams, "filter"), json=True
                )
            },
        )

    def list_by_path(self, *, selector: str | Omit = omit, **options: Unpack[RequestOptions]) -> None:
        """Send `GET /pets/path`."""
        return self._request("GET /pets/path", (), None, options, query={"selector": _styles.whole_query(selector)})

    def list_by_names(self, names: list[str], **options: Unpack[RequestOptions]) -> None:
        """Send `GET /pets/{names}`."""
        return self._request("GET /pets/{names}", (_styles.reserved_path(names),), None, options)


class AsyncPetsResource(AsyncResource):
    """The calls of `client.pets`, awaited. `PetsResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncPetsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncPetsStreamingResponses)

    list_pets = awaited(PetsResource.list_pets)
    """Send `GET /pets`."""

    list_by_json = awaited(PetsResource.list_by_json)
    """Send `GET /pets/json`."""

    list_by_path = awaited(PetsResource.list_by_path)
    """Send `GET /pets/path`."""

    list_by_names = awaited(PetsResource.list_by_names)
    """Send `GET /pets/{names}`."""


class PetsRawResponses:
    """The calls of `PetsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: PetsResource) -> None:
        self.list_pets = raw(calls.list_pets)
        self.list_by_json = raw(calls.list_by_json)
        self.list_by_path = raw(calls.list_by_path)
        self.list_by_names = raw(calls.list_by_names)


class AsyncPetsRawResponses:
    """The calls of `AsyncPetsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncPetsResource) -> None:
        self.list_pets = async_raw(calls.list_pets)
        self.list_by_json = async_raw(calls.list_by_json)
        self.list_by_path = async_raw(calls.list_by_path)
        self.list_by_names = async_raw(calls.list_by_names)


class PetsStreamingResponses:
    def __init__(self, calls: PetsResource) -> None:
        self.list_pets = streamed(calls.list_pets)
        self.list_by_json = streamed(calls.list_by_json)
        self.list_by_path = streamed(calls.list_by_path)
        self.list_by_names = streamed(calls.list_by_names)


class AsyncPetsStreamingResponses:
    def __init__(self, calls: AsyncPetsResource) -> None:
        self.list_pets = async_streamed(calls.list_pets)
        self.list_by_json = async_streamed(calls.list_by_json)
        self.list_by_path = async_streamed(calls.list_by_path)
        self.list_by_names = async_streamed(calls.list_by_names)
