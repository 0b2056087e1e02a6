"""The calls of `client.pets`."""

from __future__ import annotations

from typing import Unpack

from .. import types
from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._paged import AsyncPagedResource, PagedResource, async_pages
from .._resource import async_raw, awaited, error_bodies, raw
from .._sentinels import Omit, omit
from ..pagination import SyncCursorPage


class PetsResource(PagedResource):
    """The calls of `client.pets`."""

    with_raw_response = in_mode("raw", lambda: PetsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: PetsStreamingResponses)

    def list(self, *, cursor: str | Omit = omit, **options: Unpack[RequestOptions]) -> SyncCursorPage[types.Pet]:
        """Send `GET /pets`."""
        return self._page(
            SyncCursorPage[types.Pet], "GET /pets", (), types.PetListResponse, options, query={"cursor": cursor}
        )

    def create(self, *, name: str, **options: Unpack[RequestOptions]) -> types.Pet:
        """Send `POST /pets`."""
        return self._request(
            "POST /pets", (), types.Pet, options, body={"name": name}, errors=error_bodies({"409": types.Problem})
        )

    def mine(self, **options: Unpack[RequestOptions]) -> types.Pet:
        """Send `GET /pets/mine`."""
        return self._request("GET /pets/mine", (), types.Pet, options)

    def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> types.Pet:
        """Send `GET /pets/{id}`."""
        return self._request("GET /pets/{id}", (id,), types.Pet, options)

    def delete(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Send `DELETE /pets/{id}`."""
        return self._request("DELETE /pets/{id}", (id,), None, options, security=[["oauth"]])


class AsyncPetsResource(AsyncPagedResource):
    """The calls of `client.pets`, awaited. `PetsResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncPetsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncPetsStreamingResponses)

    list = async_pages(PetsResource.list)
    """Send `GET /pets`."""

    create = awaited(PetsResource.create)
    """Send `POST /pets`."""

    mine = awaited(PetsResource.mine)
    """Send `GET /pets/mine`."""

    retrieve = awaited(PetsResource.retrieve)
    """Send `GET /pets/{id}`."""

    delete = awaited(PetsResource.delete)
    """Send `DELETE /pets/{id}`."""


class PetsRawResponses:
    """The calls of `PetsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: PetsResource) -> None:
        self.list = raw(calls.list)
        self.create = raw(calls.create)
        self.mine = raw(calls.mine)
        self.retrieve = raw(calls.retrieve)
        self.delete = raw(calls.delete)


class AsyncPetsRawResponses:
    """The calls of `AsyncPetsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncPetsResource) -> None:
        self.list = async_raw(calls.list)
        self.create = async_raw(calls.create)
        self.mine = async_raw(calls.mine)
        self.retrieve = async_raw(calls.retrieve)
        self.delete = async_raw(calls.delete)


class PetsStreamingResponses:
    def __init__(self, calls: PetsResource) -> None:
        self.list = streamed(calls.list)
        self.create = streamed(calls.create)
        self.mine = streamed(calls.mine)
        self.retrieve = streamed(calls.retrieve)
        self.delete = streamed(calls.delete)


class AsyncPetsStreamingResponses:
    def __init__(self, calls: AsyncPetsResource) -> None:
        self.list = async_streamed(calls.list)
        self.create = async_streamed(calls.create)
        self.mine = async_streamed(calls.mine)
        self.retrieve = async_streamed(calls.retrieve)
        self.delete = async_streamed(calls.delete)
