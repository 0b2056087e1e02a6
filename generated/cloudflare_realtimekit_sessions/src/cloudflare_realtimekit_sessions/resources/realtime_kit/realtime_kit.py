"""The calls of `client.realtime_kit`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .sessions import AsyncSessionsResource, SessionsResource


class RealtimeKitResource(Resource):
    """The calls of `client.realtime_kit`."""

    @cached_property
    def with_raw_response(self) -> RealtimeKitRawResponses:
        """The same calls with the whole answer around the value."""
        return RealtimeKitRawResponses(RealtimeKitResource(self._client, raw=True))

    @cached_property
    def sessions(self) -> SessionsResource:
        """Realtime Kit, Sessions. What happened each time a meeting was held."""
        from .sessions import SessionsResource

        return SessionsResource(self._client, raw=self._raw)


class AsyncRealtimeKitResource(AsyncResource):
    """The calls of `client.realtime_kit`, awaited. `RealtimeKitResource` says more about each."""

    @cached_property
    def with_raw_response(self) -> AsyncRealtimeKitRawResponses:
        """The same calls with the whole answer around the value."""
        return AsyncRealtimeKitRawResponses(AsyncRealtimeKitResource(self._client, raw=True))

    @cached_property
    def sessions(self) -> AsyncSessionsResource:
        """Realtime Kit, Sessions. What happened each time a meeting was held."""
        from .sessions import AsyncSessionsResource

        return AsyncSessionsResource(self._client, raw=self._raw)


class RealtimeKitRawResponses:
    """The calls of `RealtimeKitResource`, each returning an `APIResponse`."""

    def __init__(self, calls: RealtimeKitResource) -> None:
        self.sessions = calls.sessions.with_raw_response


class AsyncRealtimeKitRawResponses:
    """The calls of `AsyncRealtimeKitResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncRealtimeKitResource) -> None:
        self.sessions = calls.sessions.with_raw_response
