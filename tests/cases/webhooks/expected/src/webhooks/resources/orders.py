"""The calls of `client.orders`."""

from __future__ import annotations

from typing import Unpack

from .. import types
from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, awaited, raw


class OrdersResource(Resource):
    """The calls of `client.orders`."""

    with_raw_response = in_mode("raw", lambda: OrdersRawResponses)
    with_streaming_response = in_mode("streamed", lambda: OrdersStreamingResponses)

    def get_order(self, id: str, **options: Unpack[RequestOptions]) -> types.Order:
        """Send `GET /orders/{id}`."""
        return self._request("GET /orders/{id}", (id,), types.Order, options)


class AsyncOrdersResource(AsyncResource):
    """The calls of `client.orders`, awaited. `OrdersResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncOrdersRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncOrdersStreamingResponses)

    get_order = awaited(OrdersResource.get_order)
    """Send `GET /orders/{id}`."""


class OrdersRawResponses:
    """The calls of `OrdersResource`, each returning an `APIResponse`."""

    def __init__(self, calls: OrdersResource) -> None:
        self.get_order = raw(calls.get_order)


class AsyncOrdersRawResponses:
    """The calls of `AsyncOrdersResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncOrdersResource) -> None:
        self.get_order = async_raw(calls.get_order)


class OrdersStreamingResponses:
    def __init__(self, calls: OrdersResource) -> None:
        self.get_order = streamed(calls.get_order)


class AsyncOrdersStreamingResponses:
    def __init__(self, calls: AsyncOrdersResource) -> None:
        self.get_order = async_streamed(calls.get_order)
