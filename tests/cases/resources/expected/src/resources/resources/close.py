"""The calls of `client.close_`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._resource import AsyncResource, Resource, async_raw, awaited, raw

if TYPE_CHECKING:
    from typing import Unpack

    from .._options import RequestOptions


class CloseResource(Resource):
    """The calls of `client.close_`."""

    @cached_property
    def with_raw_response(self) -> CloseRawResponses:
        """The same calls with the whole answer around the value."""
        return CloseRawResponses(CloseResource(self._client, raw=True))

    def close(self, **options: Unpack[RequestOptions]) -> None:
        """Send `POST /close`."""
        return self._request("POST /close", (), None, options)


class AsyncCloseResource(AsyncResource):
    """The calls of `client.close_`, awaited. `CloseResource` says more about each."""

    @cached_property
    def with_raw_response(self) -> AsyncCloseRawResponses:
        """The same calls with the whole answer around the value."""
        return AsyncCloseRawResponses(AsyncCloseResource(self._client, raw=True))

    close = awaited(CloseResource.close)
    """Send `POST /close`."""


class CloseRawResponses:
    """The calls of `CloseResource`, each returning an `APIResponse`."""

    def __init__(self, calls: CloseResource) -> None:
        self.close = raw(calls.close)


class AsyncCloseRawResponses:
    """The calls of `AsyncCloseResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncCloseResource) -> None:
        self.close = async_raw(calls.close)
