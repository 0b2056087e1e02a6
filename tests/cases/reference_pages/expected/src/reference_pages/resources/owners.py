"""The calls of `client.owners`."""

from __future__ import annotations

from typing import Unpack

from .. import types
from .._decode import TypeForm
from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, awaited, raw


class OwnersResource(Resource):
    """The calls of `client.owners`."""

    with_raw_response = in_mode("raw", lambda: OwnersRawResponses)
    with_streaming_response = in_mode("streamed", lambda: OwnersStreamingResponses)

    def list_owners(self, **options: Unpack[RequestOptions]) -> types.OwnerListOwnersResponse:
        """List owners."""
        return self._request(
            "GET /owners", (), TypeForm[types.OwnerListOwnersResponse], options, security=[[], ["key"]]
        )


class AsyncOwnersResource(AsyncResource):
    """The calls of `client.owners`, awaited. `OwnersResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncOwnersRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncOwnersStreamingResponses)

    list_owners = awaited(OwnersResource.list_owners)
    """List owners."""


class OwnersRawResponses:
    """The calls of `OwnersResource`, each returning an `APIResponse`."""

    def __init__(self, calls: OwnersResource) -> None:
        self.list_owners = raw(calls.list_owners)


class AsyncOwnersRawResponses:
    """The calls of `AsyncOwnersResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncOwnersResource) -> None:
        self.list_owners = async_raw(calls.list_owners)


class OwnersStreamingResponses:
    def __init__(self, calls: OwnersResource) -> None:
        self.list_owners = streamed(calls.list_owners)


class AsyncOwnersStreamingResponses:
    def __init__(self, calls: AsyncOwnersResource) -> None:
        self.list_owners = async_streamed(calls.list_owners)
