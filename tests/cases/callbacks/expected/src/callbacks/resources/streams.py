"""The calls of `client.streams`."""

from __future__ import annotations

from typing import Unpack

from .. import types
from .._decode import TypeForm
from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, awaited, raw
from .._webhooks import parses_callback


class StreamsResource(Resource):
    """The calls of `client.streams`."""

    with_raw_response = in_mode("raw", lambda: StreamsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: StreamsStreamingResponses)

    def export(self, **options: Unpack[RequestOptions]) -> None:
        """Send `POST /exports`."""
        return self._request("POST /exports", (), None, options)

    def subscribe(self, *, callback_url: str, **options: Unpack[RequestOptions]) -> None:
        """Get data as it comes."""
        return self._request("POST /streams", (), None, options, body={"callbackUrl": callback_url})

    parse_export_on_end = parses_callback(lambda: TypeForm[types.End])
    """Read the payload of the callback `onEnd` of `export`."""

    parse_on_data = parses_callback(lambda: types.StreamSubscribeOnDataEvent)
    """Read the payload of the callback `onData` of `subscribe`.

    There is data.
    """

    parse_subscribe_on_end = parses_callback(lambda: TypeForm[types.End])
    """Read the payload of the callback `onEnd` of `subscribe`."""


class AsyncStreamsResource(AsyncResource):
    """The calls of `client.streams`, awaited. `StreamsResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncStreamsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncStreamsStreamingResponses)

    export = awaited(StreamsResource.export)
    """Send `POST /exports`."""

    subscribe = awaited(StreamsResource.subscribe)
    """Get data as it comes."""

    parse_export_on_end = parses_callback(lambda: TypeForm[types.End])
    """Read the payload of the callback `onEnd` of `export`."""

    parse_on_data = parses_callback(lambda: types.StreamSubscribeOnDataEvent)
    """Read the payload of the callback `onData` of `subscribe`.

    There is data.
    """

    parse_subscribe_on_end = parses_callback(lambda: TypeForm[types.End])
    """Read the payload of the callback `onEnd` of `subscribe`."""


class StreamsRawResponses:
    """The calls of `StreamsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: StreamsResource) -> None:
        self.export = raw(calls.export)
        self.subscribe = raw(calls.subscribe)


class AsyncStreamsRawResponses:
    """The calls of `AsyncStreamsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncStreamsResource) -> None:
        self.export = async_raw(calls.export)
        self.subscribe = async_raw(calls.subscribe)


class StreamsStreamingResponses:
    def __init__(self, calls: StreamsResource) -> None:
        self.export = streamed(calls.export)
        self.subscribe = streamed(calls.subscribe)


class AsyncStreamsStreamingResponses:
    def __init__(self, calls: AsyncStreamsResource) -> None:
        self.export = async_streamed(calls.export)
        self.subscribe = async_streamed(calls.subscribe)
