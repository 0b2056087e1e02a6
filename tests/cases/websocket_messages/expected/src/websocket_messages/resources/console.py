"""The calls of `client.console`."""

from __future__ import annotations

from typing import Unpack

from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, awaited, raw
from .._websockets import WebSocketConnection, awaited_connection, handshake


class ConsoleResource(Resource):
    """The calls of `client.console`."""

    with_raw_response = in_mode("raw", lambda: ConsoleRawResponses)
    with_streaming_response = in_mode("streamed", lambda: ConsoleStreamingResponses)

    def console_stream(self, **options: Unpack[RequestOptions]) -> WebSocketConnection[object, str | bytes]:
        """Send `GET /console`."""
        return self._request("GET /console", (), WebSocketConnection[object, str | bytes], options, headers=handshake())

    def logs(self, **options: Unpack[RequestOptions]) -> str:
        """Send `GET /logs`."""
        return self._request("GET /logs", (), str, options, accept="text/plain")


class AsyncConsoleResource(AsyncResource):
    """The calls of `client.console`, awaited. `ConsoleResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncConsoleRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncConsoleStreamingResponses)

    console_stream = awaited_connection(ConsoleResource.console_stream)
    """Send `GET /console`."""

    logs = awaited(ConsoleResource.logs)
    """Send `GET /logs`."""


class ConsoleRawResponses:
    """The calls of `ConsoleResource`, each returning an `APIResponse`."""

    def __init__(self, calls: ConsoleResource) -> None:
        self.console_stream = raw(calls.console_stream)
        self.logs = raw(calls.logs)


class AsyncConsoleRawResponses:
    """The calls of `AsyncConsoleResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncConsoleResource) -> None:
        self.console_stream = async_raw(calls.console_stream)
        self.logs = async_raw(calls.logs)


class ConsoleStreamingResponses:
    def __init__(self, calls: ConsoleResource) -> None:
        self.console_stream = streamed(calls.console_stream)
        self.logs = streamed(calls.logs)


class AsyncConsoleStreamingResponses:
    def __init__(self, calls: AsyncConsoleResource) -> None:
        self.console_stream = async_streamed(calls.console_stream)
        self.logs = async_streamed(calls.logs)
