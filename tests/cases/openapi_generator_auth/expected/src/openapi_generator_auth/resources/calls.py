"""The calls of `client.calls`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, awaited, raw


class CallsResource(Resource):
    """The calls of `client.calls`."""

    @cached_property
    def with_raw_response(self) -> CallsRawResponses:
        """The same calls with the whole answer around the value."""
        return CallsRawResponses(CallsResource(self._client, raw=True))

    def any_of_them(self, **options: Unpack[RequestOptions]) -> None:
        """Send `GET /a`."""
        return self._request("GET /a", (), None, options)

    def none_of_them(self, **options: Unpack[RequestOptions]) -> None:
        """Send `POST /a`."""
        return self._request("POST /a", (), None, options, security=[])

    def only_key(self, **options: Unpack[RequestOptions]) -> None:
        """Send `PUT /a`."""
        return self._request("PUT /a", (), None, options, security=[["key"]])


class AsyncCallsResource(AsyncResource):
    """The calls of `client.calls`, awaited. `CallsResource` says more about each."""

    @cached_property
    def with_raw_response(self) -> AsyncCallsRawResponses:
        """The same calls with the whole answer around the value."""
        return AsyncCallsRawResponses(AsyncCallsResource(self._client, raw=True))

    any_of_them = awaited(CallsResource.any_of_them)
    """Send `GET /a`."""

    none_of_them = awaited(CallsResource.none_of_them)
    """Send `POST /a`."""

    only_key = awaited(CallsResource.only_key)
    """Send `PUT /a`."""


class CallsRawResponses:
    """The calls of `CallsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: CallsResource) -> None:
        self.any_of_them = raw(calls.any_of_them)
        self.none_of_them = raw(calls.none_of_them)
        self.only_key = raw(calls.only_key)


class AsyncCallsRawResponses:
    """The calls of `AsyncCallsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncCallsResource) -> None:
        self.any_of_them = async_raw(calls.any_of_them)
        self.none_of_them = async_raw(calls.none_of_them)
        self.only_key = async_raw(calls.only_key)
