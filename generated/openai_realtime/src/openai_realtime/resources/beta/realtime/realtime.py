"""The calls of `client.beta.realtime`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._modes import in_mode
from ...._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .sessions import AsyncSessionsResource, SessionsResource
    from .transcription_sessions import AsyncTranscriptionSessionsResource, TranscriptionSessionsResource


class RealtimeResource(Resource):
    """The calls of `client.beta.realtime`."""

    with_raw_response = in_mode("raw", lambda: RealtimeRawResponses)

    @cached_property
    def sessions(self) -> SessionsResource:
        """Sessions of the Realtime API, and the tokens that clients open them with."""
        from .sessions import SessionsResource

        return SessionsResource(self._client, self._mode)

    @cached_property
    def transcription_sessions(self) -> TranscriptionSessionsResource:
        """Sessions of the Realtime API, and the tokens that clients open them with."""
        from .transcription_sessions import TranscriptionSessionsResource

        return TranscriptionSessionsResource(self._client, self._mode)


class AsyncRealtimeResource(AsyncResource):
    """The calls of `client.beta.realtime`, awaited. `RealtimeResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncRealtimeRawResponses)

    @cached_property
    def sessions(self) -> AsyncSessionsResource:
        """Sessions of the Realtime API, and the tokens that clients open them with."""
        from .sessions import AsyncSessionsResource

        return AsyncSessionsResource(self._client, self._mode)

    @cached_property
    def transcription_sessions(self) -> AsyncTranscriptionSessionsResource:
        """Sessions of the Realtime API, and the tokens that clients open them with."""
        from .transcription_sessions import AsyncTranscriptionSessionsResource

        return AsyncTranscriptionSessionsResource(self._client, self._mode)


class RealtimeRawResponses:
    """The calls of `RealtimeResource`, each returning an `APIResponse`."""

    def __init__(self, calls: RealtimeResource) -> None:
        self.sessions = calls.sessions.with_raw_response
        self.transcription_sessions = calls.transcription_sessions.with_raw_response


class AsyncRealtimeRawResponses:
    """The calls of `AsyncRealtimeResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncRealtimeResource) -> None:
        self.sessions = calls.sessions.with_raw_response
        self.transcription_sessions = calls.transcription_sessions.with_raw_response
