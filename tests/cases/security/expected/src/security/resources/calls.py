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

    def open(self, **options: Unpack[RequestOptions]) -> None:
        """Send `GET /open`."""
        return self._request("GET /open", (), None, options, security=[])

    def token(self, **options: Unpack[RequestOptions]) -> None:
        """Send `GET /token`."""
        return self._request("GET /token", (), None, options, security=[["token"], []])

    def usual(self, **options: Unpack[RequestOptions]) -> None:
        """Send `GET /usual`."""
        return self._request("GET /usual", (), None, options)


class AsyncCallsResource(AsyncResource):
    """The calls of `client.calls`, awaited. `CallsResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncCallsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncCallsStreamingResponses)

    open = awaited(CallsResource.open)
    """Send `GET /open`."""

    token = awaited(CallsResource.token)
    """Send `GET /token`."""

    usual = awaited(CallsResource.usual)
    """Send `GET /usual`."""


class CallsRawResponses:
    """The calls of `CallsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: CallsResource) -> None:
        self.open = raw(calls.open)
        self.token = raw(calls.token)
        self.usual = raw(calls.usual)


class AsyncCallsRawResponses:
    """The calls of `AsyncCallsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncCallsResource) -> None:
        self.open = async_raw(calls.open)
        self.token = async_raw(calls.token)
        self.usual = async_raw(calls.usual)


class CallsStreamingResponses:
    def __init__(self, calls: CallsResource) -> None:
        self.open = streamed(calls.open)
        self.token = streamed(calls.token)
        self.usual = streamed(calls.usual)


class AsyncCallsStreamingResponses:
    def __init__(self, calls: AsyncCallsResource) -> None:
        self.open = async_streamed(calls.open)
        self.token = async_streamed(calls.token)
        self.usual = async_streamed(calls.usual)
