"""The calls of `client.payments`."""

from __future__ import annotations

from typing import Unpack

from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, awaited, raw
from .._sentinels import Omit, omit


class PaymentsResource(Resource):
    """The calls of `client.payments`."""

    with_raw_response = in_mode("raw", lambda: PaymentsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: PaymentsStreamingResponses)

    def pay(self, *, idempotency_key: str | Omit = omit, **options: Unpack[RequestOptions]) -> None:
        """Send `POST /payments`."""
        return self._request("POST /payments", (), None, options, headers={"Idempotency-Key": idempotency_key})


class AsyncPaymentsResource(AsyncResource):
    """The calls of `client.payments`, awaited. `PaymentsResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncPaymentsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncPaymentsStreamingResponses)

    pay = awaited(PaymentsResource.pay)
    """Send `POST /payments`."""


class PaymentsRawResponses:
    """The calls of `PaymentsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: PaymentsResource) -> None:
        self.pay = raw(calls.pay)


class AsyncPaymentsRawResponses:
    """The calls of `AsyncPaymentsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncPaymentsResource) -> None:
        self.pay = async_raw(calls.pay)


class PaymentsStreamingResponses:
    def __init__(self, calls: PaymentsResource) -> None:
        self.pay = streamed(calls.pay)


class AsyncPaymentsStreamingResponses:
    def __init__(self, calls: AsyncPaymentsResource) -> None:
        self.pay = async_streamed(calls.pay)
