"""The calls of `Realtime`."""

from __future__ import annotations

from typing import Unpack

from gabber._openapi_generator import api as _api
from gabber._openapi_generator import operations as _op

from ..models import (
    AttachHumanRequest,
    GetRealtimeSessionMessages200Response,
    GetRealtimeSessionTimeline200Response,
    ListRealtimeSessions200Response,
    RealtimeSession,
    RealtimeSessionConfigUpdate,
    RealtimeSessionDTMFRequest,
    RealtimeSessionInitiateOutboundCallRequest,
    RealtimeSessionStartResponse,
    SpeakRequest,
    StartRealtimeSessionRequest,
)

_LIST_REALTIME_SESSIONS: _op.Operation[ListRealtimeSessions200Response] = _op.Operation(
    "GET",
    "/v1/realtime/list",
    returns="ListRealtimeSessions200Response",
    parameters={"x_human_id": _op.Parameter("header", "x-human-id"), "page": _op.Parameter("query", "page")},
    security=[["ApiKeyAuth"], ["BearerAuth"]],
    errors={"400": "BadRequest", "500": "InlineObject"},
)
_ATTACH_HUMAN: _op.Operation[RealtimeSession] = _op.Operation(
    "POST",
    "/v1/realtime/session/{session}/attach_human",
    returns="RealtimeSession",
    parameters={"session": _op.Parameter("path", "session")},
    body=_op.Body("json", "application/json", "attach_human_request"),
    security=[["ApiKeyAuth"]],
    errors={"400": "BadRequest"},
)
_START_REALTIME_SESSION: _op.Operation[RealtimeSessionStartResponse] = _op.Operation(
    "POST",
    "/v1/realtime/start",
    returns="RealtimeSessionStartResponse",
    parameters={"x_human_id": _op.Parameter("header", "x-human-id")},
    body=_op.Body("json", "application/json", "start_realtime_session_request"),
    security=[["ApiKeyAuth"], ["BearerAuth"]],
    errors={"400": "BadRequest", "500": "InlineObject"},
)
_GET_REALTIME_SESSION: _op.Operation[RealtimeSession] = _op.Operation(
    "GET",
    "/v1/realtime/{session}",
    returns="RealtimeSession",
    parameters={"session": _op.Parameter("path", "session"), "x_human_id": _op.Parameter("header", "x-human-id")},
    security=[["ApiKeyAuth"], ["BearerAuth"]],
    errors={"400": "BadRequest", "500": "InlineObject"},
)
_DTMF: _op.Operation[None] = _op.Operation(
    "POST",
    "/v1/realtime/{session}/dtmf",
    parameters={"session": _op.Parameter("path", "session")},
    body=_op.Body("json", "application/json", "realtime_session_dtmf_request"),
    security=[["ApiKeyAuth"]],
    errors={"400": "BadRequest"},
)
_END_REALTIME_SESSION: _op.Operation[RealtimeSession] = _op.Operation(
    "POST",
    "/v1/realtime/{session}/end",
    returns="RealtimeSession",
    parameters={"session": _op.Parameter("path", "session"), "x_human_id": _op.Parameter("header", "x-human-id")},
    security=[["ApiKeyAuth"], ["BearerAuth"]],
    errors={"400": "BadRequest", "500": "InlineObject"},
)
_GET_REALTIME_SESSION_MESSAGES: _op.Operation[GetRealtimeSessionMessages200Response] = _op.Operation(
    "GET",
    "/v1/realtime/{session}/messages",
    returns="GetRealtimeSessionMessages200Response",
    parameters={"session": _op.Parameter("path", "session"), "x_human_id": _op.Parameter("header", "x-human-id")},
    security=[["ApiKeyAuth"], ["BearerAuth"]],
    errors={"400": "BadRequest", "500": "InlineObject"},
)
_INITIATE_OUTBOUND_CALL: _op.Operation[RealtimeSession] = _op.Operation(
    "POST",
    "/v1/realtime/{session}/outbound_call",
    returns="RealtimeSession",
    parameters={"session": _op.Parameter("path", "session")},
    body=_op.Body("json", "application/json", "realtime_session_initiate_outbound_call_request"),
    security=[["ApiKeyAuth"], ["BearerAuth"]],
    errors={"400": "BadRequest", "500": "InlineObject"},
)
_SPEAK: _op.Operation[RealtimeSession] = _op.Operation(
    "POST",
    "/v1/realtime/{session}/speak",
    returns="RealtimeSession",
    parameters={"session": _op.Parameter("path", "session")},
    body=_op.Body("json", "application/json", "speak_request"),
    security=[["ApiKeyAuth"]],
    errors={"400": "BadRequest"},
)
_GET_REALTIME_SESSION_TIMELINE: _op.Operation[GetRealtimeSessionTimeline200Response] = _op.Operation(
    "GET",
    "/v1/realtime/{session}/timeline",
    returns="GetRealtimeSessionTimeline200Response",
    parameters={"session": _op.Parameter("path", "session"), "x_human_id": _op.Parameter("header", "x-human-id")},
    security=[["ApiKeyAuth"], ["BearerAuth"]],
    errors={"400": "BadRequest", "500": "InlineObject"},
)
_UPDATE_REALTIME_SESSION: _op.Operation[RealtimeSession] = _op.Operation(
    "POST",
    "/v1/realtime/{session}/update",
    returns="RealtimeSession",
    parameters={"session": _op.Parameter("path", "session"), "x_human_id": _op.Parameter("header", "x-human-id")},
    body=_op.Body("json", "application/json", "realtime_session_config_update"),
    security=[["ApiKeyAuth"], ["BearerAuth"]],
    errors={"400": "BadRequest", "500": "InlineObject"},
)


class RealtimeApi(_api.AsyncApi):
    """The calls of `Realtime`.

    Everything that concerns realtime sessions.
    """

    twin = "SyncRealtimeApi"

    @_api.checked
    async def list_realtime_sessions(
        self, x_human_id: str | None = None, page: str | None = None, **_options: Unpack[_op.CallOptions]
    ) -> ListRealtimeSessions200Response:
        """Go through the sessions.

        Returns every RealtimeSession; a page token chooses the page.

        Args:
            x_human_id: Narrows a call that authenticates with x-api-key to one particular human.
            page: Token that says which page to return.
        """
        return await self._call(_LIST_REALTIME_SESSIONS, _options, x_human_id=x_human_id, page=page)

    list_realtime_sessions_with_http_info = _api.async_with_http_info(list_realtime_sessions)
    list_realtime_sessions_without_preload_content = _api.async_without_preload_content(list_realtime_sessions)

    @_api.checked
    async def attach_human(
        self, session: str, attach_human_request: AttachHumanRequest, **_options: Unpack[_op.CallOptions]
    ) -> RealtimeSession:
        """Give a session its human.

        Ties a human to an existing RealtimeSession. Meant for sessions that were anonymous until
        now, such as one that began with a phone call.

        Args:
            session: Id of the one RealtimeSession that is meant.
        """
        return await self._call(_ATTACH_HUMAN, _options, session=session, attach_human_request=attach_human_request)

    attach_human_with_http_info = _api.async_with_http_info(attach_human)
    attach_human_without_preload_content = _api.async_without_preload_content(attach_human)

    @_api.checked
    async def start_realtime_session(
        self,
        start_realtime_session_request: StartRealtimeSessionRequest,
        x_human_id: str | None = None,
        **_options: Unpack[_op.CallOptions],
    ) -> RealtimeSessionStartResponse:
        """Open a new session.

        Begins a RealtimeSession that is set up as the body says.

        Args:
            x_human_id: Narrows a call that authenticates with x-api-key to one particular human.
        """
        return await self._call(
            _START_REALTIME_SESSION,
            _options,
            start_realtime_session_request=start_realtime_session_request,
            x_human_id=x_human_id,
        )

    start_realtime_session_with_http_info = _api.async_with_http_info(start_realtime_session)
    start_realtime_session_without_preload_content = _api.async_without_preload_content(start_realtime_session)

    @_api.checked
    async def get_realtime_session(
        self, session: str, x_human_id: str | None = None, **_options: Unpack[_op.CallOptions]
    ) -> RealtimeSession:
        """Look up one session.

        Returns the RealtimeSession named in the path.

        Args:
            session: Id of the one RealtimeSession that is meant.
            x_human_id: Narrows a call that authenticates with x-api-key to one particular human.
        """
        return await self._call(_GET_REALTIME_SESSION, _options, session=session, x_human_id=x_human_id)

    get_realtime_session_with_http_info = _api.async_with_http_info(get_realtime_session)
    get_realtime_session_without_preload_content = _api.async_without_preload_content(get_realtime_session)

    @_api.checked
    async def dtmf(
        self,
        session: str,
        realtime_session_dtmf_request: RealtimeSessionDTMFRequest,
        **_options: Unpack[_op.CallOptions],
    ) -> None:
        """Have the agent play DTMF tones.

        Makes the agent of a session that is live emit the given DTMF tones.

        Args:
            session: Id of the one RealtimeSession that is meant.
        """
        return await self._call(
            _DTMF, _options, session=session, realtime_session_dtmf_request=realtime_session_dtmf_request
        )

    dtmf_with_http_info = _api.async_with_http_info(dtmf)
    dtmf_without_preload_content = _api.async_without_preload_content(dtmf)

    @_api.checked
    async def end_realtime_session(
        self, session: str, x_human_id: str | None = None, **_options: Unpack[_op.CallOptions]
    ) -> RealtimeSession:
        """Finish a session.

        Brings the RealtimeSession named in the path to its end.

        Args:
            session: Id of the one RealtimeSession that is meant.
            x_human_id: Narrows a call that authenticates with x-api-key to one particular human.
        """
        return await self._call(_END_REALTIME_SESSION, _options, session=session, x_human_id=x_human_id)

    end_realtime_session_with_http_info = _api.async_with_http_info(end_realtime_session)
    end_realtime_session_without_preload_content = _api.async_without_preload_content(end_realtime_session)

    @_api.checked
    async def get_realtime_session_messages(
        self, session: str, x_human_id: str | None = None, **_options: Unpack[_op.CallOptions]
    ) -> GetRealtimeSessionMessages200Response:
        """Read the messages of a session.

        Returns every ContextMessage that belongs to the RealtimeSession in the path.

        Args:
            session: Id of the one RealtimeSession that is meant.
            x_human_id: Narrows a call that authenticates with x-api-key to one particular human.
        """
        return await self._call(_GET_REALTIME_SESSION_MESSAGES, _options, session=session, x_human_id=x_human_id)

    get_realtime_session_messages_with_http_info = _api.async_with_http_info(get_realtime_session_messages)
    get_realtime_session_messages_without_preload_content = _api.async_without_preload_content(
        get_realtime_session_messages
    )

    @_api.checked
    async def initiate_outbound_call(
        self,
        session: str,
        realtime_session_initiate_outbound_call_request: RealtimeSessionInitiateOutboundCallRequest,
        **_options: Unpack[_op.CallOptions],
    ) -> RealtimeSession:
        """Place an outgoing call.

        Starts a call that goes out from the RealtimeSession in the path.

        Args:
            session: Id of the one RealtimeSession that is meant.
        """
        return await self._call(
            _INITIATE_OUTBOUND_CALL,
            _options,
            session=session,
            realtime_session_initiate_outbound_call_request=realtime_session_initiate_outbound_call_request,
        )

    initiate_outbound_call_with_http_info = _api.async_with_http_info(initiate_outbound_call)
    initiate_outbound_call_without_preload_content = _api.async_without_preload_content(initiate_outbound_call)

    @_api.checked
    async def speak(
        self, session: str, speak_request: SpeakRequest, **_options: Unpack[_op.CallOptions]
    ) -> RealtimeSession:
        """Make the agent say something.

        Makes the agent of a session that is live say the text in the body.

        Args:
            session: Id of the one RealtimeSession that is meant.
        """
        return await self._call(_SPEAK, _options, session=session, speak_request=speak_request)

    speak_with_http_info = _api.async_with_http_info(speak)
    speak_without_preload_content = _api.async_without_preload_content(speak)

    @_api.checked
    async def get_realtime_session_timeline(
        self, session: str, x_human_id: str | None = None, **_options: Unpack[_op.CallOptions]
    ) -> GetRealtimeSessionTimeline200Response:
        """Read the timeline of a session.

        Returns the timeline that belongs to the RealtimeSession in the path.

        Args:
            session: Id of the one RealtimeSession that is meant.
            x_human_id: Narrows a call that authenticates with x-api-key to one particular human.
        """
        return await self._call(_GET_REALTIME_SESSION_TIMELINE, _options, session=session, x_human_id=x_human_id)

    get_realtime_session_timeline_with_http_info = _api.async_with_http_info(get_realtime_session_timeline)
    get_realtime_session_timeline_without_preload_content = _api.async_without_preload_content(
        get_realtime_session_timeline
    )

    @_api.checked
    async def update_realtime_session(
        self,
        session: str,
        realtime_session_config_update: RealtimeSessionConfigUpdate,
        x_human_id: str | None = None,
        **_options: Unpack[_op.CallOptions],
    ) -> RealtimeSession:
        """Change a session.

        Changes the configuration of the RealtimeSession named in the path.

        Args:
            session: Id of the one RealtimeSession that is meant.
            x_human_id: Narrows a call that authenticates with x-api-key to one particular human.
        """
        return await self._call(
            _UPDATE_REALTIME_SESSION,
            _options,
            session=session,
            realtime_session_config_update=realtime_session_config_update,
            x_human_id=x_human_id,
        )

    update_realtime_session_with_http_info = _api.async_with_http_info(update_realtime_session)
    update_realtime_session_without_preload_content = _api.async_without_preload_content(update_realtime_session)


class SyncRealtimeApi(_api.SyncApi):
    """The calls of `Realtime`. `RealtimeApi` says more about each."""

    twin = "RealtimeApi"

    @_api.checked
    def list_realtime_sessions(
        self, x_human_id: str | None = None, page: str | None = None, **_options: Unpack[_op.CallOptions]
    ) -> ListRealtimeSessions200Response:
        """Go through the sessions."""
        return self._call(_LIST_REALTIME_SESSIONS, _options, x_human_id=x_human_id, page=page)

    list_realtime_sessions_with_http_info = _api.with_http_info(list_realtime_sessions)
    list_realtime_sessions_without_preload_content = _api.without_preload_content(list_realtime_sessions)

    @_api.checked
    def attach_human(
        self, session: str, attach_human_request: AttachHumanRequest, **_options: Unpack[_op.CallOptions]
    ) -> RealtimeSession:
        """Give a session its human."""
        return self._call(_ATTACH_HUMAN, _options, session=session, attach_human_request=attach_human_request)

    attach_human_with_http_info = _api.with_http_info(attach_human)
    attach_human_without_preload_content = _api.without_preload_content(attach_human)

    @_api.checked
    def start_realtime_session(
        self,
        start_realtime_session_request: StartRealtimeSessionRequest,
        x_human_id: str | None = None,
        **_options: Unpack[_op.CallOptions],
    ) -> RealtimeSessionStartResponse:
        """Open a new session."""
        return self._call(
            _START_REALTIME_SESSION,
            _options,
            start_realtime_session_request=start_realtime_session_request,
            x_human_id=x_human_id,
        )

    start_realtime_session_with_http_info = _api.with_http_info(start_realtime_session)
    start_realtime_session_without_preload_content = _api.without_preload_content(start_realtime_session)

    @_api.checked
    def get_realtime_session(
        self, session: str, x_human_id: str | None = None, **_options: Unpack[_op.CallOptions]
    ) -> RealtimeSession:
        """Look up one session."""
        return self._call(_GET_REALTIME_SESSION, _options, session=session, x_human_id=x_human_id)

    get_realtime_session_with_http_info = _api.with_http_info(get_realtime_session)
    get_realtime_session_without_preload_content = _api.without_preload_content(get_realtime_session)

    @_api.checked
    def dtmf(
        self,
        session: str,
        realtime_session_dtmf_request: RealtimeSessionDTMFRequest,
        **_options: Unpack[_op.CallOptions],
    ) -> None:
        """Have the agent play DTMF tones."""
        return self._call(_DTMF, _options, session=session, realtime_session_dtmf_request=realtime_session_dtmf_request)

    dtmf_with_http_info = _api.with_http_info(dtmf)
    dtmf_without_preload_content = _api.without_preload_content(dtmf)

    @_api.checked
    def end_realtime_session(
        self, session: str, x_human_id: str | None = None, **_options: Unpack[_op.CallOptions]
    ) -> RealtimeSession:
        """Finish a session."""
        return self._call(_END_REALTIME_SESSION, _options, session=session, x_human_id=x_human_id)

    end_realtime_session_with_http_info = _api.with_http_info(end_realtime_session)
    end_realtime_session_without_preload_content = _api.without_preload_content(end_realtime_session)

    @_api.checked
    def get_realtime_session_messages(
        self, session: str, x_human_id: str | None = None, **_options: Unpack[_op.CallOptions]
    ) -> GetRealtimeSessionMessages200Response:
        """Read the messages of a session."""
        return self._call(_GET_REALTIME_SESSION_MESSAGES, _options, session=session, x_human_id=x_human_id)

    get_realtime_session_messages_with_http_info = _api.with_http_info(get_realtime_session_messages)
    get_realtime_session_messages_without_preload_content = _api.without_preload_content(get_realtime_session_messages)

    @_api.checked
    def initiate_outbound_call(
        self,
        session: str,
        realtime_session_initiate_outbound_call_request: RealtimeSessionInitiateOutboundCallRequest,
        **_options: Unpack[_op.CallOptions],
    ) -> RealtimeSession:
        """Place an outgoing call."""
        return self._call(
            _INITIATE_OUTBOUND_CALL,
            _options,
            session=session,
            realtime_session_initiate_outbound_call_request=realtime_session_initiate_outbound_call_request,
        )

    initiate_outbound_call_with_http_info = _api.with_http_info(initiate_outbound_call)
    initiate_outbound_call_without_preload_content = _api.without_preload_content(initiate_outbound_call)

    @_api.checked
    def speak(self, session: str, speak_request: SpeakRequest, **_options: Unpack[_op.CallOptions]) -> RealtimeSession:
        """Make the agent say something."""
        return self._call(_SPEAK, _options, session=session, speak_request=speak_request)

    speak_with_http_info = _api.with_http_info(speak)
    speak_without_preload_content = _api.without_preload_content(speak)

    @_api.checked
    def get_realtime_session_timeline(
        self, session: str, x_human_id: str | None = None, **_options: Unpack[_op.CallOptions]
    ) -> GetRealtimeSessionTimeline200Response:
        """Read the timeline of a session."""
        return self._call(_GET_REALTIME_SESSION_TIMELINE, _options, session=session, x_human_id=x_human_id)

    get_realtime_session_timeline_with_http_info = _api.with_http_info(get_realtime_session_timeline)
    get_realtime_session_timeline_without_preload_content = _api.without_preload_content(get_realtime_session_timeline)

    @_api.checked
    def update_realtime_session(
        self,
        session: str,
        realtime_session_config_update: RealtimeSessionConfigUpdate,
        x_human_id: str | None = None,
        **_options: Unpack[_op.CallOptions],
    ) -> RealtimeSession:
        """Change a session."""
        return self._call(
            _UPDATE_REALTIME_SESSION,
            _options,
            session=session,
            realtime_session_config_update=realtime_session_config_update,
            x_human_id=x_human_id,
        )

    update_realtime_session_with_http_info = _api.with_http_info(update_realtime_session)
    update_realtime_session_without_preload_content = _api.without_preload_content(update_realtime_session)
