"""The calls of `client.calls`."""

from __future__ import annotations

from typing import Unpack

from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, awaited, raw


class CallsResource(Resource):
    """The calls of `client.calls`."""

    with_raw_response = in_mode("raw", lambda: CallsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: CallsStreamingResponses)

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

    with_raw_response = in_mode("raw", lambda: AsyncCallsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncCallsStreamingResponses)

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


class CallsStreamingResponses:
    def __init__(self, calls: CallsResource) -> None:
        self.any_of_them = streamed(calls.any_of_them)
        self.none_of_them = streamed(calls.none_of_them)
        self.only_key = streamed(calls.only_key)


class AsyncCallsStreamingResponses:
    def __init__(self, calls: AsyncCallsResource) -> None:
        self.any_of_them = async_streamed(calls.any_of_them)
        self.none_of_them = async_streamed(calls.none_of_them)
        self.only_key = async_streamed(calls.only_key)
