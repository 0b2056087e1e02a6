"""The calls of `client.payments`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, awaited, raw
from .._sentinels import Omit, omit


class PaymentsResource(Resource):
    """The calls of `client.payments`."""

    @cached_property
    def with_raw_response(self) -> PaymentsRawResponses:
        """The same calls with the whole answer around the value."""
        return PaymentsRawResponses(PaymentsResource(self._client, raw=True))

    def pay(self, *, idempotency_key: str | Omit = omit, **options: Unpack[RequestOptions]) -> None:
        """Send `POST /payments`."""
        return self._request("POST /payments", (), None, options, headers={"Idempotency-Key": idempotency_key})


class AsyncPaymentsResource(AsyncResource):
    """The calls of `client.payments`, awaited. `PaymentsResource` says more about each."""

    @cached_property
    def with_raw_response(self) -> AsyncPaymentsRawResponses:
        """The same calls with the whole answer around the value."""
        return AsyncPaymentsRawResponses(AsyncPaymentsResource(self._client, raw=True))

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
