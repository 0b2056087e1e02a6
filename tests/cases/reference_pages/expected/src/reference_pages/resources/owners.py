"""The calls of `client.owners`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .. import types
from .._decode import TypeForm
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, awaited, raw


class OwnersResource(Resource):
    """The calls of `client.owners`."""

    @cached_property
    def with_raw_response(self) -> OwnersRawResponses:
        """The same calls with the whole answer around the value."""
        return OwnersRawResponses(OwnersResource(self._client, raw=True))

    def list_owners(self, **options: Unpack[RequestOptions]) -> types.OwnerListOwnersResponse:
        """List owners."""
        return self._request(
            "GET /owners", (), TypeForm[types.OwnerListOwnersResponse], options, security=[[], ["key"]]
        )


class AsyncOwnersResource(AsyncResource):
    """The calls of `client.owners`, awaited. `OwnersResource` says more about each."""

    @cached_property
    def with_raw_response(self) -> AsyncOwnersRawResponses:
        """The same calls with the whole answer around the value."""
        return AsyncOwnersRawResponses(AsyncOwnersResource(self._client, raw=True))

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
