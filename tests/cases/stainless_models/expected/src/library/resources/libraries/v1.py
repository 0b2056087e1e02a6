"""The calls of `client.libraries.v1`."""

from __future__ import annotations

from typing import Unpack

from ..._modes import async_streamed, in_mode, streamed
from ..._options import RequestOptions
from ..._resource import AsyncResource, Resource, async_raw, awaited, raw
from ...types.libraries import v1 as types


class V1Resource(Resource):
    """The calls of `client.libraries.v1`."""

    with_raw_response = in_mode("raw", lambda: V1RawResponses)
    with_streaming_response = in_mode("streamed", lambda: V1StreamingResponses)

    def shelf(self, **options: Unpack[RequestOptions]) -> types.V1ShelfResponse:
        """Send `GET /shelf`."""
        return self._request("GET /shelf", (), types.V1ShelfResponse, options)


class AsyncV1Resource(AsyncResource):
    """The calls of `client.libraries.v1`, awaited. `V1Resource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncV1RawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncV1StreamingResponses)

    shelf = awaited(V1Resource.shelf)
    """Send `GET /shelf`."""


class V1RawResponses:
    """The calls of `V1Resource`, each returning an `APIResponse`."""

    def __init__(self, calls: V1Resource) -> None:
        self.shelf = raw(calls.shelf)


class AsyncV1RawResponses:
    """The calls of `AsyncV1Resource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncV1Resource) -> None:
        self.shelf = async_raw(calls.shelf)


class V1StreamingResponses:
    def __init__(self, calls: V1Resource) -> None:
        self.shelf = streamed(calls.shelf)


class AsyncV1StreamingResponses:
    def __init__(self, calls: AsyncV1Resource) -> None:
        self.shelf = async_streamed(calls.shelf)
