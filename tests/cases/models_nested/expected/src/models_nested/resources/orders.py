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

    def add_order(self, *, order: types.Order | types.OrderParam, **options: Unpack[RequestOptions]) -> None:
        """Send `POST /orders`."""
        return self._request(
            "POST /orders", (), None, options, body={"order": order}, body_type=types.OrderAddOrderParams
        )


class AsyncOrdersResource(AsyncResource):
    """The calls of `client.orders`, awaited. `OrdersResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncOrdersRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncOrdersStreamingResponses)

    add_order = awaited(OrdersResource.add_order)
    """Send `POST /orders`."""


class OrdersRawResponses:
    """The calls of `OrdersResource`, each returning an `APIResponse`."""

    def __init__(self, calls: OrdersResource) -> None:
        self.add_order = raw(calls.add_order)


class AsyncOrdersRawResponses:
    """The calls of `AsyncOrdersResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncOrdersResource) -> None:
        self.add_order = async_raw(calls.add_order)


class OrdersStreamingResponses:
    def __init__(self, calls: OrdersResource) -> None:
        self.add_order = streamed(calls.add_order)


class AsyncOrdersStreamingResponses:
    def __init__(self, calls: AsyncOrdersResource) -> None:
        self.add_order = async_streamed(calls.add_order)
