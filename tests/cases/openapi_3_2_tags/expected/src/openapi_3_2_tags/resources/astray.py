"""The calls of `client.astray`."""

from __future__ import annotations

from typing import Unpack

from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, awaited, raw


class AstrayResource(Resource):
    """The calls of `client.astray`."""

    with_raw_response = in_mode("raw", lambda: AstrayRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AstrayStreamingResponses)

    def list_dogs(self, **options: Unpack[RequestOptions]) -> None:
        """Send `GET /dogs`."""
        return self._request("GET /dogs", (), None, options)


class AsyncAstrayResource(AsyncResource):
    """The calls of `client.astray`, awaited. `AstrayResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncAstrayRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncAstrayStreamingResponses)

    list_dogs = awaited(AstrayResource.list_dogs)
    """Send `GET /dogs`."""


class AstrayRawResponses:
    """The calls of `AstrayResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AstrayResource) -> None:
        self.list_dogs = raw(calls.list_dogs)


class AsyncAstrayRawResponses:
    """The calls of `AsyncAstrayResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncAstrayResource) -> None:
        self.list_dogs = async_raw(calls.list_dogs)


class AstrayStreamingResponses:
    def __init__(self, calls: AstrayResource) -> None:
        self.list_dogs = streamed(calls.list_dogs)


class AsyncAstrayStreamingResponses:
    def __init__(self, calls: AsyncAstrayResource) -> None:
        self.list_dogs = async_streamed(calls.list_dogs)
