"""The calls of `client.close_`."""

from __future__ import annotations

from typing import Unpack

from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, awaited, raw


class CloseResource(Resource):
    """The calls of `client.close_`."""

    with_raw_response = in_mode("raw", lambda: CloseRawResponses)
    with_streaming_response = in_mode("streamed", lambda: CloseStreamingResponses)

    def close(self, **options: Unpack[RequestOptions]) -> None:
        """Send `POST /close`."""
        return self._request("POST /close", (), None, options)

    def raw(self, **options: Unpack[RequestOptions]) -> None:
        """Send `GET /raw`."""
        return self._request("GET /raw", (), None, options)

    def awaited_(self, **options: Unpack[RequestOptions]) -> None:
        """Send `POST /raw`."""
        return self._request("POST /raw", (), None, options)

    def cached_property(self, **options: Unpack[RequestOptions]) -> None:
        """Send `PUT /raw`."""
        return self._request("PUT /raw", (), None, options)


class AsyncCloseResource(AsyncResource):
    """The calls of `client.close_`, awaited. `CloseResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncCloseRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncCloseStreamingResponses)

    close = awaited(CloseResource.close)
    """Send `POST /close`."""

    raw = awaited(CloseResource.raw)
    """Send `GET /raw`."""

    awaited_ = awaited(CloseResource.awaited_)
    """Send `POST /raw`."""

    cached_property = awaited(CloseResource.cached_property)
    """Send `PUT /raw`."""


class CloseRawResponses:
    """The calls of `CloseResource`, each returning an `APIResponse`."""

    def __init__(self, calls: CloseResource) -> None:
        self.close = raw(calls.close)
        self.raw = raw(calls.raw)
        self.awaited_ = raw(calls.awaited_)
        self.cached_property = raw(calls.cached_property)


class AsyncCloseRawResponses:
    """The calls of `AsyncCloseResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncCloseResource) -> None:
        self.close = async_raw(calls.close)
        self.raw = async_raw(calls.raw)
        self.awaited_ = async_raw(calls.awaited_)
        self.cached_property = async_raw(calls.cached_property)


class CloseStreamingResponses:
    def __init__(self, calls: CloseResource) -> None:
        self.close = streamed(calls.close)
        self.raw = streamed(calls.raw)
        self.awaited_ = streamed(calls.awaited_)
        self.cached_property = streamed(calls.cached_property)


class AsyncCloseStreamingResponses:
    def __init__(self, calls: AsyncCloseResource) -> None:
        self.close = async_streamed(calls.close)
        self.raw = async_streamed(calls.raw)
        self.awaited_ = async_streamed(calls.awaited_)
        self.cached_property = async_streamed(calls.cached_property)
