"""The calls of `client.beta`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .realtime.realtime import AsyncRealtimeResource, RealtimeResource


class BetaResource(Resource):
    """The calls of `client.beta`."""

    @cached_property
    def with_raw_response(self) -> BetaRawResponses:
        """The same calls with the whole answer around the value."""
        return BetaRawResponses(BetaResource(self._client, raw=True))

    @cached_property
    def realtime(self) -> RealtimeResource:
        """The calls of `client.beta.realtime`."""
        from .realtime.realtime import RealtimeResource

        return RealtimeResource(self._client, raw=self._raw)


class AsyncBetaResource(AsyncResource):
    """The calls of `client.beta`, awaited. `BetaResource` says more about each."""

    @cached_property
    def with_raw_response(self) -> AsyncBetaRawResponses:
        """The same calls with the whole answer around the value."""
        return AsyncBetaRawResponses(AsyncBetaResource(self._client, raw=True))

    @cached_property
    def realtime(self) -> AsyncRealtimeResource:
        """The calls of `client.beta.realtime`."""
        from .realtime.realtime import AsyncRealtimeResource

        return AsyncRealtimeResource(self._client, raw=self._raw)


class BetaRawResponses:
    """The calls of `BetaResource`, each returning an `APIResponse`."""

    def __init__(self, calls: BetaResource) -> None:
        self.realtime = calls.realtime.with_raw_response


class AsyncBetaRawResponses:
    """The calls of `AsyncBetaResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncBetaResource) -> None:
        self.realtime = calls.realtime.with_raw_response
