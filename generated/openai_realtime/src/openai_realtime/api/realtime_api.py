"""The calls of `Realtime`."""

from __future__ import annotations

from typing import Unpack

from openai_realtime._openapi_generator import api as _api
from openai_realtime._openapi_generator import operations as _op

from ..models import (
    RealtimeSessionCreateRequest,
    RealtimeSessionCreateResponse,
    RealtimeTranscriptionSessionCreateRequest,
    RealtimeTranscriptionSessionCreateResponse,
)

_CREATE_REALTIME_SESSION: _op.Operation[RealtimeSessionCreateResponse] = _op.Operation(
    "POST",
    "/realtime/sessions",
    returns="RealtimeSessionCreateResponse",
    body=_op.Body("json", "application/json", "realtime_session_create_request"),
    security=[["ApiKeyAuth"]],
)
_CREATE_REALTIME_TRANSCRIPTION_SESSION: _op.Operation[RealtimeTranscriptionSessionCreateResponse] = _op.Operation(
    "POST",
    "/realtime/transcription_sessions",
    returns="RealtimeTranscriptionSessionCreateResponse",
    body=_op.Body("json", "application/json", "realtime_transcription_session_create_request"),
    security=[["ApiKeyAuth"]],
)


class RealtimeApi(_api.SyncApi):
    """The calls of `Realtime`."""

    twin = "AsyncRealtimeApi"

    @_api.checked
    def create_realtime_session(
        self, realtime_session_create_request: RealtimeSessionCreateRequest, **_options: Unpack[_op.CallOptions]
    ) -> RealtimeSessionCreateResponse:
        """Make a token for a realtime session.

        Makes a short-lived API token that a client-side application can use with the Realtime API.
        The session can be set up with the same parameters as the client event `session.update`
        takes. The answer is the session; its `client_secret` holds the token, with which a browser
        can authenticate.

        Args:
            realtime_session_create_request: How to set up the session that the token is for.
        """
        return self._call(
            _CREATE_REALTIME_SESSION, _options, realtime_session_create_request=realtime_session_create_request
        )

    create_realtime_session_with_http_info = _api.with_http_info(create_realtime_session)
    create_realtime_session_without_preload_content = _api.without_preload_content(create_realtime_session)

    @_api.checked
    def create_realtime_transcription_session(
        self,
        realtime_transcription_session_create_request: RealtimeTranscriptionSessionCreateRequest,
        **_options: Unpack[_op.CallOptions],
    ) -> RealtimeTranscriptionSessionCreateResponse:
        """Make a token for a realtime transcription session.

        Makes a short-lived API token that a client-side application can use with the Realtime API
        for transcription in real time, and for that alone. The session can be set up with the same
        parameters as the client event `transcription_session.update` takes. The answer is the
        session; its `client_secret` holds the token, with which a browser can authenticate.

        Args:
            realtime_transcription_session_create_request: How to set up the transcription session
                that the token is for.
        """
        return self._call(
            _CREATE_REALTIME_TRANSCRIPTION_SESSION,
            _options,
            realtime_transcription_session_create_request=realtime_transcription_session_create_request,
        )

    create_realtime_transcription_session_with_http_info = _api.with_http_info(create_realtime_transcription_session)
    create_realtime_transcription_session_without_preload_content = _api.without_preload_content(
        create_realtime_transcription_session
    )


class AsyncRealtimeApi(_api.AsyncApi):
    """The calls of `Realtime`. `RealtimeApi` says more about each."""

    twin = "RealtimeApi"

    @_api.checked
    async def create_realtime_session(
        self, realtime_session_create_request: RealtimeSessionCreateRequest, **_options: Unpack[_op.CallOptions]
    ) -> RealtimeSessionCreateResponse:
        """Make a token for a realtime session."""
        return await self._call(
            _CREATE_REALTIME_SESSION, _options, realtime_session_create_request=realtime_session_create_request
        )

    create_realtime_session_with_http_info = _api.async_with_http_info(create_realtime_session)
    create_realtime_session_without_preload_content = _api.async_without_preload_content(create_realtime_session)

    @_api.checked
    async def create_realtime_transcription_session(
        self,
        realtime_transcription_session_create_request: RealtimeTranscriptionSessionCreateRequest,
        **_options: Unpack[_op.CallOptions],
    ) -> RealtimeTranscriptionSessionCreateResponse:
        """Make a token for a realtime transcription session."""
        return await self._call(
            _CREATE_REALTIME_TRANSCRIPTION_SESSION,
            _options,
            realtime_transcription_session_create_request=realtime_transcription_session_create_request,
        )

    create_realtime_transcription_session_with_http_info = _api.async_with_http_info(
        create_realtime_transcription_session
    )
    create_realtime_transcription_session_without_preload_content = _api.async_without_preload_content(
        create_realtime_transcription_session
    )
