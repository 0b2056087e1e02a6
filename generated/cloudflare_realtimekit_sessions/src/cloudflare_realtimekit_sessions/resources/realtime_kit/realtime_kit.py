"""The calls of `client.realtime_kit`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._modes import in_mode
from ..._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .sessions import AsyncSessionsResource, SessionsResource


class RealtimeKitResource(Resource):
    """The calls of `client.realtime_kit`."""

    with_raw_response = in_mode("raw", lambda: RealtimeKitRawResponses)

    @cached_property
    def sessions(self) -> SessionsResource:
        """Realtime Kit, Sessions. What happened each time a meeting was held."""
        from .sessions import SessionsResource

        return SessionsResource(self._client, self._mode)


class AsyncRealtimeKitResource(AsyncResource):
    """The calls of `client.realtime_kit`, awaited. `RealtimeKitResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncRealtimeKitRawResponses)

    @cached_property
    def sessions(self) -> AsyncSessionsResource:
        """Realtime Kit, Sessions. What happened each time a meeting was held."""
        from .sessions import AsyncSessionsResource

        return AsyncSessionsResource(self._client, self._mode)


class RealtimeKitRawResponses:
    """The calls of `RealtimeKitResource`, each returning an `APIResponse`."""

    def __init__(self, calls: RealtimeKitResource) -> None:
        self.sessions = calls.sessions.with_raw_response


class AsyncRealtimeKitRawResponses:
    """The calls of `AsyncRealtimeKitResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncRealtimeKitResource) -> None:
        self.sessions = calls.sessions.with_raw_response
