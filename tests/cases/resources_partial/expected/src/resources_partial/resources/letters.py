"""The calls of `client.letters`."""

from __future__ import annotations

from typing import Unpack

from .. import types
from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, awaited, raw


class LettersResource(Resource):
    """The calls of `client.letters`."""

    with_raw_response = in_mode("raw", lambda: LettersRawResponses)
    with_streaming_response = in_mode("streamed", lambda: LettersStreamingResponses)

    def a(self, **options: Unpack[RequestOptions]) -> types.LetterAResponse:
        """Send `GET /a`."""
        return self._request("GET /a", (), types.LetterAResponse, options)


class AsyncLettersResource(AsyncResource):
    """The calls of `client.letters`, awaited. `LettersResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncLettersRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncLettersStreamingResponses)

    a = awaited(LettersResource.a)
    """Send `GET /a`."""


class LettersRawResponses:
    """The calls of `LettersResource`, each returning an `APIResponse`."""

    def __init__(self, calls: LettersResource) -> None:
        self.a = raw(calls.a)


class AsyncLettersRawResponses:
    """The calls of `AsyncLettersResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncLettersResource) -> None:
        self.a = async_raw(calls.a)


class LettersStreamingResponses:
    def __init__(self, calls: LettersResource) -> None:
        self.a = streamed(calls.a)


class AsyncLettersStreamingResponses:
    def __init__(self, calls: AsyncLettersResource) -> None:
        self.a = async_streamed(calls.a)
