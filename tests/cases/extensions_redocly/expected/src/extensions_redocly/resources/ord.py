"""Orders and returns."""

from __future__ import annotations

from typing import Unpack

from .. import types
from .._decode import TypeForm
from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, awaited, raw


class OrdResource(Resource):
    """The calls of `client.ord`.

    Orders and returns.
    """

    with_raw_response = in_mode("raw", lambda: OrdRawResponses)
    with_streaming_response = in_mode("streamed", lambda: OrdStreamingResponses)

    def list_orders(self, **options: Unpack[RequestOptions]) -> types.OrdListOrdersResponse:
        """Send `GET /orders`."""
        return self._request("GET /orders", (), TypeForm[types.OrdListOrdersResponse], options)


class AsyncOrdResource(AsyncResource):
    """The calls of `client.ord`, awaited. `OrdResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncOrdRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncOrdStreamingResponses)

    list_orders = awaited(OrdResource.list_orders)
    """Send `GET /orders`."""


class OrdRawResponses:
    """The calls of `OrdResource`, each returning an `APIResponse`."""

    def __init__(self, calls: OrdResource) -> None:
        self.list_orders = raw(calls.list_orders)


class AsyncOrdRawResponses:
    """The calls of `AsyncOrdResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncOrdResource) -> None:
        self.list_orders = async_raw(calls.list_orders)


class OrdStreamingResponses:
    def __init__(self, calls: OrdResource) -> None:
        self.list_orders = streamed(calls.list_orders)


class AsyncOrdStreamingResponses:
    def __init__(self, calls: AsyncOrdResource) -> None:
        self.list_orders = async_streamed(calls.list_orders)
