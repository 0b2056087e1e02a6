"""The calls of `client.odd`."""

from __future__ import annotations

from typing import Unpack

from .. import types
from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, awaited, raw


class OddResource(Resource):
    """The calls of `client.odd`."""

    with_raw_response = in_mode("raw", lambda: OddRawResponses)
    with_streaming_response = in_mode("streamed", lambda: OddStreamingResponses)

    def get_odd(self, **options: Unpack[RequestOptions]) -> types.GrüßeAllOf:
        """Send `GET /odd`."""
        return self._request("GET /odd", (), types.GrüßeAllOf, options)


class AsyncOddResource(AsyncResource):
    """The calls of `client.odd`, awaited. `OddResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncOddRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncOddStreamingResponses)

    get_odd = awaited(OddResource.get_odd)
    """Send `GET /odd`."""


class OddRawResponses:
    """The calls of `OddResource`, each returning an `APIResponse`."""

    def __init__(self, calls: OddResource) -> None:
        self.get_odd = raw(calls.get_odd)


class AsyncOddRawResponses:
    """The calls of `AsyncOddResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncOddResource) -> None:
        self.get_odd = async_raw(calls.get_odd)


class OddStreamingResponses:
    def __init__(self, calls: OddResource) -> None:
        self.get_odd = streamed(calls.get_odd)


class AsyncOddStreamingResponses:
    def __init__(self, calls: AsyncOddResource) -> None:
        self.get_odd = async_streamed(calls.get_odd)
