"""The calls of `client.realtime`."""

from __future__ import annotations

from typing import Unpack

from .. import types
from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, awaited, raw
from .._websockets import WebSocketConnection, awaited_connection, handshake


class RealtimeResource(Resource):
    """The calls of `client.realtime`."""

    with_raw_response = in_mode("raw", lambda: RealtimeRawResponses)
    with_streaming_response = in_mode("streamed", lambda: RealtimeStreamingResponses)

    def connect(
        self, *, model: str, **options: Unpack[RequestOptions]
    ) -> WebSocketConnection[types.ClientEventParam, types.ServerEvent]:
        """Send `GET /realtime`."""
        return self._request(
            "GET /realtime",
            (),
            WebSocketConnection[types.ClientEventParam, types.ServerEvent],
            options,
            query={"model": model},
            headers=handshake(),
        )

    def plain(self, **options: Unpack[RequestOptions]) -> None:
        """Send `GET /raw`."""
        return self._request("GET /raw", (), None, options)

    def echo(self, **options: Unpack[RequestOptions]) -> WebSocketConnection[object, str | bytes]:
        """Send `GET /echo`."""
        return self._request("GET /echo", (), WebSocketConnection[object, str | bytes], options, headers=handshake())


class AsyncRealtimeResource(AsyncResource):
    """The calls of `client.realtime`, awaited. `RealtimeResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncRealtimeRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncRealtimeStreamingResponses)

    connect = awaited_connection(RealtimeResource.connect)
    """Send `GET /realtime`."""

    plain = awaited(RealtimeResource.plain)
    """Send `GET /raw`."""

    echo = awaited_connection(RealtimeResource.echo)
    """Send `GET /echo`."""


class RealtimeRawResponses:
    """The calls of `RealtimeResource`, each returning an `APIResponse`."""

    def __init__(self, calls: RealtimeResource) -> None:
        self.connect = raw(calls.connect)
        self.plain = raw(calls.plain)
        self.echo = raw(calls.echo)


class AsyncRealtimeRawResponses:
    """The calls of `AsyncRealtimeResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncRealtimeResource) -> None:
        self.connect = async_raw(calls.connect)
        self.plain = async_raw(calls.plain)
        self.echo = async_raw(calls.echo)


class RealtimeStreamingResponses:
    def __init__(self, calls: RealtimeResource) -> None:
        self.connect = streamed(calls.connect)
        self.plain = streamed(calls.plain)
        self.echo = streamed(calls.echo)


class AsyncRealtimeStreamingResponses:
    def __init__(self, calls: AsyncRealtimeResource) -> None:
        self.connect = async_streamed(calls.connect)
        self.plain = async_streamed(calls.plain)
        self.echo = async_streamed(calls.echo)
