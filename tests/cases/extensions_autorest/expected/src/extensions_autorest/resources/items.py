"""The calls of `client.items`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .. import _styles, types
from .._decode import TypeForm
from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._paged import AsyncPagination, Pagination, async_pages, sync_pages
from .._pagination import NextURL, SinglePage
from .._resource import AsyncResource, Resource, async_raw, awaited, raw
from .._sentinels import Omit, omit


class ItemsResource(Resource):
    """The calls of `client.items`."""

    with_raw_response = in_mode("raw", lambda: ItemsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: ItemsStreamingResponses)

    @cached_property
    def with_pagination(self) -> ItemsPagination:
        """The calls that answer with a page, for all pages."""
        return ItemsPagination(self._client)

    def items_list(self, **options: Unpack[RequestOptions]) -> types.ItemItemsListResponse:
        """Send `GET /items`."""
        return self._request("GET /items", (), types.ItemItemsListResponse, options)

    def items_get(self, path: str, *, condition: str | Omit = omit, **options: Unpack[RequestOptions]) -> types.AnyItem:
        """Send `GET /items/{item_path}`."""
        return self._request(
            "GET /items/{path}",
            (_styles.reserved_path(path),),
            TypeForm[types.AnyItem],
            options,
            query={"$filter": _styles.reserved(condition)},
        )

    def shops_list(self, **options: Unpack[RequestOptions]) -> types.ItemShopsListResponse:
        """Send `GET /shops`."""
        return self._request("GET /shops", (), types.ItemShopsListResponse, options)


class AsyncItemsResource(AsyncResource):
    """The calls of `client.items`, awaited. `ItemsResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncItemsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncItemsStreamingResponses)

    @cached_property
    def with_pagination(self) -> AsyncItemsPagination:
        """The calls that answer with a page, for all pages."""
        return AsyncItemsPagination(self._client)

    items_list = awaited(ItemsResource.items_list)
    """Send `GET /items`."""

    items_get = awaited(ItemsResource.items_get)
    """Send `GET /items/{item_path}`."""

    shops_list = awaited(ItemsResource.shops_list)
    """Send `GET /shops`."""


class ItemsRawResponses:
    """The calls of `ItemsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: ItemsResource) -> None:
        self.items_list = raw(calls.items_list)
        self.items_get = raw(calls.items_get)
        self.shops_list = raw(calls.shops_list)


class AsyncItemsRawResponses:
    """The calls of `AsyncItemsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncItemsResource) -> None:
        self.items_list = async_raw(calls.items_list)
        self.items_get = async_raw(calls.items_get)
        self.shops_list = async_raw(calls.shops_list)


class ItemsStreamingResponses:
    def __init__(self, calls: ItemsResource) -> None:
        self.items_list = streamed(calls.items_list)
        self.items_get = streamed(calls.items_get)
        self.shops_list = streamed(calls.shops_list)


class AsyncItemsStreamingResponses:
    def __init__(self, calls: AsyncItemsResource) -> None:
        self.items_list = async_streamed(calls.items_list)
        self.items_get = async_streamed(calls.items_get)
        self.shops_list = async_streamed(calls.shops_list)


class ItemsPagination(Pagination):
    """The calls of `ItemsResource` that answer with a page: each returns a `SyncPage`."""

    items_list = sync_pages(ItemsResource.items_list, NextURL("nextLink"), lambda page: page.value)
    shops_list = sync_pages(ItemsResource.shops_list, SinglePage(), lambda page: page.shops)


class AsyncItemsPagination(AsyncPagination):
    """The calls of `AsyncItemsResource` that answer with a page: `async for` goes through all items."""

    items_list = async_pages(ItemsPagination.items_list)
    shops_list = async_pages(ItemsPagination.shops_list)
