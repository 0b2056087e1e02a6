"""The calls of `client.letters`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .. import types
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, awaited, raw


class LettersResource(Resource):
    """The calls of `client.letters`."""

    @cached_property
    def with_raw_response(self) -> LettersRawResponses:
        """The same calls with the whole answer around the value."""
        return LettersRawResponses(LettersResource(self._client, raw=True))

    def a(self, **options: Unpack[RequestOptions]) -> types.LetterAResponse:
        """Send `GET /a`."""
        return self._request("GET /a", (), types.LetterAResponse, options)


class AsyncLettersResource(AsyncResource):
    """The calls of `client.letters`, awaited. `LettersResource` says more about each."""

    @cached_property
    def with_raw_response(self) -> AsyncLettersRawResponses:
        """The same calls with the whole answer around the value."""
        return AsyncLettersRawResponses(AsyncLettersResource(self._client, raw=True))

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
