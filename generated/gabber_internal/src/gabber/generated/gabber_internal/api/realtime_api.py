"""The calls of `Realtime`."""

from __future__ import annotations

from typing import Unpack

from gabber_internal._openapi_generator import api as _api
from gabber_internal._openapi_generator import operations as _op

from ..models import AttachLivekitRoom200Response, RealtimeLivekitAttachRequest, UpdateRealtimeSessionStateRequest

_ATTACH_LIVEKIT_ROOM: _op.Operation[AttachLivekitRoom200Response] = _op.Operation(
    "POST",
    "/v1/internal/realtime/livekit/attach",
    returns="AttachLivekitRoom200Response",
    body=_op.Body("json", "application/json", "realtime_livekit_attach_request"),
    security=[["ApiKeyAuth"]],
    errors={"400": "InlineObject", "500": "InlineObject"},
)
_REALTIME_SESSION_TIME_LIMIT_EXCEEDED: _op.Operation[None] = _op.Operation(
    "POST",
    "/v1/internal/realtime/{session}/time_limit_exceeded",
    parameters={"session": _op.Parameter("path", "session")},
    security=[["ApiKeyAuth"]],
    errors={"400": "InlineObject", "500": "InlineObject"},
)
_UPDATE_REALTIME_SESSION_STATE: _op.Operation[None] = _op.Operation(
    "POST",
    "/v1/internal/realtime/{session}/update_state",
    parameters={"session": _op.Parameter("path", "session")},
    body=_op.Body("json", "application/json", "update_realtime_session_state_request"),
    security=[["ApiKeyAuth"]],
    errors={"400": "InlineObject", "500": "InlineObject"},
)


class RealtimeApi(_api.AsyncApi):
    """The calls of `Realtime`.

    Everything that concerns realtime sessions.
    """

    twin = "SyncRealtimeApi"

    @_api.checked
    async def attach_livekit_room(
        self, realtime_livekit_attach_request: RealtimeLivekitAttachRequest, **_options: Unpack[_op.CallOptions]
    ) -> AttachLivekitRoom200Response:
        """Make a session from a LiveKit room.

        Sets up a new realtime session on a LiveKit room that is there already.
        """
        return await self._call(
            _ATTACH_LIVEKIT_ROOM, _options, realtime_livekit_attach_request=realtime_livekit_attach_request
        )

    attach_livekit_room_with_http_info = _api.async_with_http_info(attach_livekit_room)
    attach_livekit_room_without_preload_content = _api.async_without_preload_content(attach_livekit_room)

    @_api.checked
    async def realtime_session_time_limit_exceeded(self, session: str, **_options: Unpack[_op.CallOptions]) -> None:
        """Report that a session is over its time limit.

        Says that the realtime session named in the path has exceeded its time limit.

        Args:
            session: Id of the one realtime session that is meant.
        """
        return await self._call(_REALTIME_SESSION_TIME_LIMIT_EXCEEDED, _options, session=session)

    realtime_session_time_limit_exceeded_with_http_info = _api.async_with_http_info(
        realtime_session_time_limit_exceeded
    )
    realtime_session_time_limit_exceeded_without_preload_content = _api.async_without_preload_content(
        realtime_session_time_limit_exceeded
    )

    @_api.checked
    async def update_realtime_session_state(
        self,
        session: str,
        update_realtime_session_state_request: UpdateRealtimeSessionStateRequest,
        **_options: Unpack[_op.CallOptions],
    ) -> None:
        """Change the state of a session.

        Puts the realtime session named in the path into the state that the body says.

        Args:
            session: Id of the one realtime session that is meant.
        """
        return await self._call(
            _UPDATE_REALTIME_SESSION_STATE,
            _options,
            session=session,
            update_realtime_session_state_request=update_realtime_session_state_request,
        )

    update_realtime_session_state_with_http_info = _api.async_with_http_info(update_realtime_session_state)
    update_realtime_session_state_without_preload_content = _api.async_without_preload_content(
        update_realtime_session_state
    )


class SyncRealtimeApi(_api.SyncApi):
    """The calls of `Realtime`. `RealtimeApi` says more about each."""

    twin = "RealtimeApi"

    @_api.checked
    def attach_livekit_room(
        self, realtime_livekit_attach_request: RealtimeLivekitAttachRequest, **_options: Unpack[_op.CallOptions]
    ) -> AttachLivekitRoom200Response:
        """Make a session from a LiveKit room."""
        return self._call(
            _ATTACH_LIVEKIT_ROOM, _options, realtime_livekit_attach_request=realtime_livekit_attach_request
        )

    attach_livekit_room_with_http_info = _api.with_http_info(attach_livekit_room)
    attach_livekit_room_without_preload_content = _api.without_preload_content(attach_livekit_room)

    @_api.checked
    def realtime_session_time_limit_exceeded(self, session: str, **_options: Unpack[_op.CallOptions]) -> None:
        """Report that a session is over its time limit."""
        return self._call(_REALTIME_SESSION_TIME_LIMIT_EXCEEDED, _options, session=session)

    realtime_session_time_limit_exceeded_with_http_info = _api.with_http_info(realtime_session_time_limit_exceeded)
    realtime_session_time_limit_exceeded_without_preload_content = _api.without_preload_content(
        realtime_session_time_limit_exceeded
    )

    @_api.checked
    def update_realtime_session_state(
        self,
        session: str,
        update_realtime_session_state_request: UpdateRealtimeSessionStateRequest,
        **_options: Unpack[_op.CallOptions],
    ) -> None:
        """Change the state of a session."""
        return self._call(
            _UPDATE_REALTIME_SESSION_STATE,
            _options,
            session=session,
            update_realtime_session_state_request=update_realtime_session_state_request,
        )

    update_realtime_session_state_with_http_info = _api.with_http_info(update_realtime_session_state)
    update_realtime_session_state_without_preload_content = _api.without_preload_content(update_realtime_session_state)
