"""The calls of `client.orders`."""

from __future__ import annotations

from typing import Unpack

from .. import types
from .._decode import TypeForm
from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, awaited, raw


class OrdersResource(Resource):
    """The calls of `client.orders`."""

    with_raw_response = in_mode("raw", lambda: OrdersRawResponses)
    with_streaming_response = in_mode("streamed", lambda: OrdersStreamingResponses)

    def list_orders(self, **options: Unpack[RequestOptions]) -> types.OrderListOrdersResponse:
        """Send `GET /orders`."""
        return self._request("GET /orders", (), TypeForm[types.OrderListOrdersResponse], options)


class AsyncOrdersResource(AsyncResource):
    """The calls of `client.orders`, awaited. `OrdersResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncOrdersRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncOrdersStreamingResponses)

    list_orders = awaited(OrdersResource.list_orders)
    """Send `GET /orders`."""


class OrdersRawResponses:
    """The calls of `OrdersResource`, each returning an `APIResponse`."""

    def __init__(self, calls: OrdersResource) -> None:
        self.list_orders = raw(calls.list_orders)


class AsyncOrdersRawResponses:
    """The calls of `AsyncOrdersResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncOrdersResource) -> None:
        self.list_orders = async_raw(calls.list_orders)


class OrdersStreamingResponses:
    def __init__(self, calls: OrdersResource) -> None:
        self.list_orders = streamed(calls.list_orders)


class AsyncOrdersStreamingResponses:
    def __init__(self, calls: AsyncOrdersResource) -> None:
        self.list_orders = async_streamed(calls.list_orders)
