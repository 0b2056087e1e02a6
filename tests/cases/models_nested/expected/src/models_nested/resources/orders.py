"""The calls of `client.orders`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .. import types
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, awaited, raw


class OrdersResource(Resource):
    """The calls of `client.orders`."""

    @cached_property
    def with_raw_response(self) -> OrdersRawResponses:
        """The same calls with the whole answer around the value."""
        return OrdersRawResponses(OrdersResource(self._client, raw=True))

    def add_order(self, *, order: types.Order | types.OrderParam, **options: Unpack[RequestOptions]) -> None:
        """Send `POST /orders`."""
        return self._request(
            "POST /orders", (), None, options, body={"order": order}, body_type=types.OrderAddOrderParams
        )


class AsyncOrdersResource(AsyncResource):
    """The calls of `client.orders`, awaited. `OrdersResource` says more about each."""

    @cached_property
    def with_raw_response(self) -> AsyncOrdersRawResponses:
        """The same calls with the whole answer around the value."""
        return AsyncOrdersRawResponses(AsyncOrdersResource(self._client, raw=True))

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
