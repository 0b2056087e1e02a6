"""The calls of `client.orders`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .. import types
from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._paged import AsyncPagedResource, AsyncPagination, PagedResource, Pagination, async_pages, sync_pages
from .._pagination import PageNumber
from .._resource import async_raw, awaited, raw
from .._sentinels import Omit, omit
from ..pagination import SyncCursorPage


class OrdersResource(PagedResource):
    """The calls of `client.orders`."""

    with_raw_response = in_mode("raw", lambda: OrdersRawResponses)
    with_streaming_response = in_mode("streamed", lambda: OrdersStreamingResponses)

    @cached_property
    def with_pagination(self) -> OrdersPagination:
        """The calls that answer with a page, for all pages."""
        return OrdersPagination(self._client)

    def list(
        self, *, after: str | Omit = omit, page: int | Omit = omit, **options: Unpack[RequestOptions]
    ) -> SyncCursorPage[str]:
        """Send `GET /orders`."""
        return self._page(
            SyncCursorPage[str],
            "GET /orders",
            (),
            types.OrderListResponse,
            options,
            query={"after": after, "page": page},
        )

    def returned(self, *, page: int | Omit = omit, **options: Unpack[RequestOptions]) -> types.OrderReturnedResponse:
        """Send `GET /returns`."""
        return self._request("GET /returns", (), types.OrderReturnedResponse, options, query={"page": page})


class AsyncOrdersResource(AsyncPagedResource):
    """The calls of `client.orders`, awaited. `OrdersResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncOrdersRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncOrdersStreamingResponses)

    @cached_property
    def with_pagination(self) -> AsyncOrdersPagination:
        """The calls that answer with a page, for all pages."""
        return AsyncOrdersPagination(self._client)

    list = async_pages(OrdersResource.list)
    """Send `GET /orders`."""

    returned = awaited(OrdersResource.returned)
    """Send `GET /returns`."""


class OrdersRawResponses:
    """The calls of `OrdersResource`, each returning an `APIResponse`."""

    def __init__(self, calls: OrdersResource) -> None:
        self.list = raw(calls.list)
        self.returned = raw(calls.returned)


class AsyncOrdersRawResponses:
    """The calls of `AsyncOrdersResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncOrdersResource) -> None:
        self.list = async_raw(calls.list)
        self.returned = async_raw(calls.returned)


class OrdersStreamingResponses:
    def __init__(self, calls: OrdersResource) -> None:
        self.list = streamed(calls.list)
        self.returned = streamed(calls.returned)


class AsyncOrdersStreamingResponses:
    def __init__(self, calls: AsyncOrdersResource) -> None:
        self.list = async_streamed(calls.list)
        self.returned = async_streamed(calls.returned)


class OrdersPagination(Pagination):
    """The calls of `OrdersResource` that answer with a page: each returns a `SyncPage`."""

    returned = sync_pages(OrdersResource.returned, PageNumber("page"), lambda page: page.returns)


class AsyncOrdersPagination(AsyncPagination):
    """The calls of `AsyncOrdersResource` that answer with a page: `async for` goes through all items."""

    returned = async_pages(OrdersPagination.returned)
