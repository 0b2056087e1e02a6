"""The calls of `client.orders`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .. import types
from .._decode import TypeForm
from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._paged import AsyncPagination, Pagination, async_pages, sync_pages
from .._pagination import CursorID
from .._resource import AsyncResource, Resource, async_raw, awaited, raw
from .._sentinels import Omit, omit


class OrdersResource(Resource):
    """The calls of `client.orders`."""

    with_raw_response = in_mode("raw", lambda: OrdersRawResponses)
    with_streaming_response = in_mode("streamed", lambda: OrdersStreamingResponses)

    @cached_property
    def with_pagination(self) -> OrdersPagination:
        """The calls that answer with a page, for all pages."""
        return OrdersPagination(self._client)

    def order_at_counter(self, **options: Unpack[RequestOptions]) -> None:
        """Send `POST /counter`."""
        return self._request("POST /counter", (), None, options)

    def list_orders(
        self, *, since: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> types.OrderListOrdersResponse:
        """Send `GET /orders`."""
        return self._request(
            "GET /orders", (), TypeForm[types.OrderListOrdersResponse], options, query={"since": since}
        )

    def order(self, *, number: str, drinks: list[str] | Omit = omit, **options: Unpack[RequestOptions]) -> None:
        """Send `POST /orders`.

        Deprecated: Orders are placed at the counter. Use `orderAtCounter` instead.
        """
        return self._request("POST /orders", (), None, options, body={"number": number, "drinks": drinks})


class AsyncOrdersResource(AsyncResource):
    """The calls of `client.orders`, awaited. `OrdersResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncOrdersRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncOrdersStreamingResponses)

    @cached_property
    def with_pagination(self) -> AsyncOrdersPagination:
        """The calls that answer with a page, for all pages."""
        return AsyncOrdersPagination(self._client)

    order_at_counter = awaited(OrdersResource.order_at_counter)
    """Send `POST /counter`."""

    list_orders = awaited(OrdersResource.list_orders)
    """Send `GET /orders`."""

    order = awaited(OrdersResource.order)
    """Send `POST /orders`."""


class OrdersRawResponses:
    """The calls of `OrdersResource`, each returning an `APIResponse`."""

    def __init__(self, calls: OrdersResource) -> None:
        self.order_at_counter = raw(calls.order_at_counter)
        self.list_orders = raw(calls.list_orders)
        self.order = raw(calls.order)


class AsyncOrdersRawResponses:
    """The calls of `AsyncOrdersResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncOrdersResource) -> None:
        self.order_at_counter = async_raw(calls.order_at_counter)
        self.list_orders = async_raw(calls.list_orders)
        self.order = async_raw(calls.order)


class OrdersStreamingResponses:
    def __init__(self, calls: OrdersResource) -> None:
        self.order_at_counter = streamed(calls.order_at_counter)
        self.list_orders = streamed(calls.list_orders)
        self.order = streamed(calls.order)


class AsyncOrdersStreamingResponses:
    def __init__(self, calls: AsyncOrdersResource) -> None:
        self.order_at_counter = async_streamed(calls.order_at_counter)
        self.list_orders = async_streamed(calls.list_orders)
        self.order = async_streamed(calls.order)


class OrdersPagination(Pagination):
    """The calls of `OrdersResource` that answer with a page: each returns a `SyncPage`."""

    list_orders = sync_pages(OrdersResource.list_orders, CursorID("since", id="number"), lambda page: page)


class AsyncOrdersPagination(AsyncPagination):
    """The calls of `AsyncOrdersResource` that answer with a page: `async for` goes through all items."""

    list_orders = async_pages(OrdersPagination.list_orders)
