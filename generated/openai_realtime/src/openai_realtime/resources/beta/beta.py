"""The calls of `client.beta`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._modes import in_mode
from ..._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .realtime.realtime import AsyncRealtimeResource, RealtimeResource


class BetaResource(Resource):
    """The calls of `client.beta`."""

    with_raw_response = in_mode("raw", lambda: BetaRawResponses)

    @cached_property
    def realtime(self) -> RealtimeResource:
        """The calls of `client.beta.realtime`."""
        from .realtime.realtime import RealtimeResource

        return RealtimeResource(self._client, self._mode)


class AsyncBetaResource(AsyncResource):
    """The calls of `client.beta`, awaited. `BetaResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncBetaRawResponses)

    @cached_property
    def realtime(self) -> AsyncRealtimeResource:
        """The calls of `client.beta.realtime`."""
        from .realtime.realtime import AsyncRealtimeResource

        return AsyncRealtimeResource(self._client, self._mode)


class BetaRawResponses:
    """The calls of `BetaResource`, each returning an `APIResponse`."""

    def __init__(self, calls: BetaResource) -> None:
        self.realtime = calls.realtime.with_raw_response


class AsyncBetaRawResponses:
    """The calls of `AsyncBetaResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncBetaResource) -> None:
        self.realtime = calls.realtime.with_raw_response
