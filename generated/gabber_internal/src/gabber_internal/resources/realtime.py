"""Everything that concerns realtime sessions."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Unpack

from .. import types
from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, awaited, raw
from .._sentinels import Omit, omit


class RealtimeResource(Resource):
    """The calls of `client.realtime`.

    Everything that concerns realtime sessions.
    """

    with_raw_response = in_mode("raw", lambda: RealtimeRawResponses)
    with_streaming_response = in_mode("streamed", lambda: RealtimeStreamingResponses)

    def attach_livekit_room(
        self,
        *,
        config: types.realtime_livekit_attach_request_param.Config,
        livekit_room: str,
        data: Sequence[types.realtime_livekit_attach_request_param.Data] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.RealtimeAttachLivekitRoomResponse:
        """Make a session from a LiveKit room.

        Sets up a new realtime session on a LiveKit room that is there already.

        Args:
            config: Configuration of the new session.
            livekit_room: The LiveKit room the session is made from.
            data: Pieces of data to keep with the session.
        """
        return self._request(
            "POST /v1/internal/realtime/livekit/attach",
            (),
            types.RealtimeAttachLivekitRoomResponse,
            options,
            body={"config": config, "livekit_room": livekit_room, "data": data},
            body_type=types.RealtimeAttachLivekitRoomParams,
        )

    def realtime_session_time_limit_exceeded(self, session: str, **options: Unpack[RequestOptions]) -> None:
        """Report that a session is over its time limit.

        Says that the realtime session named in the path has exceeded its time limit.

        Args:
            session: Id of the one realtime session that is meant.
        """
        return self._request("POST /v1/internal/realtime/{session}/time_limit_exceeded", (session,), None, options)

    def update_realtime_session_state(
        self, session: str, *, state: Literal["in_progress"], **options: Unpack[RequestOptions]
    ) -> None:
        """Change the state of a session.

        Puts the realtime session named in the path into the state that the body says.

        Args:
            session: Id of the one realtime session that is meant.
            state: The new state. That the session is running is the one there is to say.
        """
        return self._request(
            "POST /v1/internal/realtime/{session}/update_state", (session,), None, options, body={"state": state}
        )


class AsyncRealtimeResource(AsyncResource):
    """The calls of `client.realtime`, awaited. `RealtimeResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncRealtimeRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncRealtimeStreamingResponses)

    attach_livekit_room = awaited(RealtimeResource.attach_livekit_room)
    """Make a session from a LiveKit room."""

    realtime_session_time_limit_exceeded = awaited(RealtimeResource.realtime_session_time_limit_exceeded)
    """Report that a session is over its time limit."""

    update_realtime_session_state = awaited(RealtimeResource.update_realtime_session_state)
    """Change the state of a session."""


class RealtimeRawResponses:
    """The calls of `RealtimeResource`, each returning an `APIResponse`."""

    def __init__(self, calls: RealtimeResource) -> None:
        self.attach_livekit_room = raw(calls.attach_livekit_room)
        self.realtime_session_time_limit_exceeded = raw(calls.realtime_session_time_limit_exceeded)
        self.update_realtime_session_state = raw(calls.update_realtime_session_state)


class AsyncRealtimeRawResponses:
    """The calls of `AsyncRealtimeResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncRealtimeResource) -> None:
        self.attach_livekit_room = async_raw(calls.attach_livekit_room)
        self.realtime_session_time_limit_exceeded = async_raw(calls.realtime_session_time_limit_exceeded)
        self.update_realtime_session_state = async_raw(calls.update_realtime_session_state)


class RealtimeStreamingResponses:
    def __init__(self, calls: RealtimeResource) -> None:
        self.attach_livekit_room = streamed(calls.attach_livekit_room)
        self.realtime_session_time_limit_exceeded = streamed(calls.realtime_session_time_limit_exceeded)
        self.update_realtime_session_state = streamed(calls.update_realtime_session_state)


class AsyncRealtimeStreamingResponses:
    def __init__(self, calls: AsyncRealtimeResource) -> None:
        self.attach_livekit_room = async_streamed(calls.attach_livekit_room)
        self.realtime_session_time_limit_exceeded = async_streamed(calls.realtime_session_time_limit_exceeded)
        self.update_realtime_session_state = async_streamed(calls.update_realtime_session_state)
