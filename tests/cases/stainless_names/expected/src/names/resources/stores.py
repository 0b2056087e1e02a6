"""The calls of `client.stores`."""

from __future__ import annotations

from typing import Unpack

from .. import types
from .._decode import TypeForm
from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._paged import AsyncPagedResource, PagedResource, async_pages
from .._request import optional_body
from .._resource import async_raw, awaited, raw
from .._sentinels import Omit, omit
from .._streaming import Stream, awaited_stream
from ..pagination import SyncDataPage, SyncHeaderPage, SyncListPage


class StoresResource(PagedResource):
    """The calls of `client.stores`."""

    with_raw_response = in_mode("raw", lambda: StoresRawResponses)
    with_streaming_response = in_mode("streamed", lambda: StoresStreamingResponses)

    def list(
        self, *, after: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> SyncListPage[types.StoreListResponse]:
        """Send `GET /stores`."""
        return self._page(
            SyncListPage[types.StoreListResponse],
            "GET /stores",
            (),
            TypeForm[types.StoreListEnvelope],
            options,
            query={"after": after},
        )

    def create(
        self,
        *,
        color: types.shared_params.Color | Omit = omit,
        ids: types.IDsParam | Omit = omit,
        rules: types.shared_params.Rules | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.Store:
        """Send `POST /stores`."""
        return self._request(
            "POST /stores", (), types.Store, options, body=optional_body({"color": color, "ids": ids, "rules": rules})
        )

    def list_old(self, *, cursor: str | Omit = omit, **options: Unpack[RequestOptions]) -> SyncHeaderPage[types.Store]:
        """Send `GET /stores/old`."""
        return self._page(
            SyncHeaderPage[types.Store],
            "GET /stores/old",
            (),
            TypeForm[types.StoreListOldResponse],
            options,
            query={"cursor": cursor},
        )

    def list_all(
        self, *, after: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> SyncDataPage[types.stores.Data]:
        """Send `GET /stores/all`."""
        return self._page(
            SyncDataPage["types.stores.Data"], "GET /stores/all", (), types.Stores, options, query={"after": after}
        )

    def follow(self, **options: Unpack[RequestOptions]) -> Stream[types.StoreFollowResponse]:
        """Send `GET /follow`."""
        return self._request("GET /follow", (), Stream[types.StoreFollowResponse], options, accept="text/event-stream")


class AsyncStoresResource(AsyncPagedResource):
    """The calls of `client.stores`, awaited. `StoresResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncStoresRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncStoresStreamingResponses)

    list = async_pages(StoresResource.list)
    """Send `GET /stores`."""

    create = awaited(StoresResource.create)
    """Send `POST /stores`."""

    list_old = async_pages(StoresResource.list_old)
    """Send `GET /stores/old`."""

    list_all = async_pages(StoresResource.list_all)
    """Send `GET /stores/all`."""

    follow = awaited_stream(StoresResource.follow)
    """Send `GET /follow`."""


class StoresRawResponses:
    """The calls of `StoresResource`, each returning an `APIResponse`."""

    def __init__(self, calls: StoresResource) -> None:
        self.list = raw(calls.list)
        self.create = raw(calls.create)
        self.list_old = raw(calls.list_old)
        self.list_all = raw(calls.list_all)
        self.follow = raw(calls.follow)


class AsyncStoresRawResponses:
    """The calls of `AsyncStoresResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncStoresResource) -> None:
        self.list = async_raw(calls.list)
        self.create = async_raw(calls.create)
        self.list_old = async_raw(calls.list_old)
        self.list_all = async_raw(calls.list_all)
        self.follow = async_raw(calls.follow)


class StoresStreamingResponses:
    def __init__(self, calls: StoresResource) -> None:
        self.list = streamed(calls.list)
        self.create = streamed(calls.create)
        self.list_old = streamed(calls.list_old)
        self.list_all = streamed(calls.list_all)
        self.follow = streamed(calls.follow)


class AsyncStoresStreamingResponses:
    def __init__(self, calls: AsyncStoresResource) -> None:
        self.list = async_streamed(calls.list)
        self.create = async_streamed(calls.create)
        self.list_old = async_streamed(calls.list_old)
        self.list_all = async_streamed(calls.list_all)
        self.follow = async_streamed(calls.follow)
