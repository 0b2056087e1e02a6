"""The calls of `client.owners`."""

from __future__ import annotations

from typing import Unpack

from .. import types
from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, awaited, raw


class OwnersResource(Resource):
    """The calls of `client.owners`."""

    with_raw_response = in_mode("raw", lambda: OwnersRawResponses)
    with_streaming_response = in_mode("streamed", lambda: OwnersStreamingResponses)

    def get_owner(self, **options: Unpack[RequestOptions]) -> types.Owner:
        """Send `GET /owners`."""
        return self._request("GET /owners", (), types.Owner, options)


class AsyncOwnersResource(AsyncResource):
    """The calls of `client.owners`, awaited. `OwnersResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncOwnersRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncOwnersStreamingResponses)

    get_owner = awaited(OwnersResource.get_owner)
    """Send `GET /owners`."""


class OwnersRawResponses:
    """The calls of `OwnersResource`, each returning an `APIResponse`."""

    def __init__(self, calls: OwnersResource) -> None:
        self.get_owner = raw(calls.get_owner)


class AsyncOwnersRawResponses:
    """The calls of `AsyncOwnersResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncOwnersResource) -> None:
        self.get_owner = async_raw(calls.get_owner)


class OwnersStreamingResponses:
    def __init__(self, calls: OwnersResource) -> None:
        self.get_owner = streamed(calls.get_owner)


class AsyncOwnersStreamingResponses:
    def __init__(self, calls: AsyncOwnersResource) -> None:
        self.get_owner = async_streamed(calls.get_owner)
