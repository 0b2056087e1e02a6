"""The calls of `client.orders`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from .. import _styles, types
from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, awaited, raw
from .._sentinels import Omit, omit


class OrdersResource(Resource):
    """The calls of `client.orders`."""

    with_raw_response = in_mode("raw", lambda: OrdersRawResponses)
    with_streaming_response = in_mode("streamed", lambda: OrdersStreamingResponses)

    def list(
        self,
        *,
        ids: Sequence[int] | Omit = omit,
        filter: types.order_list_params.Filter | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Send `GET /orders`."""
        return self._request(
            "GET /orders",
            (),
            None,
            options,
            query={"ids": _styles.bracketed(ids), "filter": _styles.dotted(filter)},
            security=[["Old"]],
        )


class AsyncOrdersResource(AsyncResource):
    """The calls of `client.orders`, awaited. `OrdersResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncOrdersRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncOrdersStreamingResponses)

    list = awaited(OrdersResource.list)
    """Send `GET /orders`."""


class OrdersRawResponses:
    """The calls of `OrdersResource`, each returning an `APIResponse`."""

    def __init__(self, calls: OrdersResource) -> None:
        self.list = raw(calls.list)


class AsyncOrdersRawResponses:
    """The calls of `AsyncOrdersResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncOrdersResource) -> None:
        self.list = async_raw(calls.list)


class OrdersStreamingResponses:
    def __init__(self, calls: OrdersResource) -> None:
        self.list = streamed(calls.list)


class AsyncOrdersStreamingResponses:
    def __init__(self, calls: AsyncOrdersResource) -> None:
        self.list = async_streamed(calls.list)
