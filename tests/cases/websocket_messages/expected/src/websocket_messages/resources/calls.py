"""The calls of `client.calls`."""

from __future__ import annotations

from typing import Unpack

from .. import types
from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, raw
from .._websockets import WebSocketConnection, awaited_connection, handshake


class CallsResource(Resource):
    """The calls of `client.calls`."""

    with_raw_response = in_mode("raw", lambda: CallsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: CallsStreamingResponses)

    def connect(
        self, **options: Unpack[RequestOptions]
    ) -> WebSocketConnection[
        types.CallConnectMessage | types.CallConnectMessageParam | bytes, types.CallConnectEvent | bytes
    ]:
        """Send `GET /call`."""
        return self._request(
            "GET /call",
            (),
            WebSocketConnection[
                types.CallConnectMessage | types.CallConnectMessageParam | bytes, types.CallConnectEvent | bytes
            ],
            options,
            headers=handshake(),
        )


class AsyncCallsResource(AsyncResource):
    """The calls of `client.calls`, awaited. `CallsResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncCallsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncCallsStreamingResponses)

    connect = awaited_connection(CallsResource.connect)
    """Send `GET /call`."""


class CallsRawResponses:
    """The calls of `CallsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: CallsResource) -> None:
        self.connect = raw(calls.connect)


class AsyncCallsRawResponses:
    """The calls of `AsyncCallsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncCallsResource) -> None:
        self.connect = async_raw(calls.connect)


class CallsStreamingResponses:
    def __init__(self, calls: CallsResource) -> None:
        self.connect = streamed(calls.connect)


class AsyncCallsStreamingResponses:
    def __init__(self, calls: AsyncCallsResource) -> None:
        self.connect = async_streamed(calls.connect)
