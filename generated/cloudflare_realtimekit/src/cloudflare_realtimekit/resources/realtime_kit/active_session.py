"""Realtime Kit, Active Session. The session of a meeting that is running now."""

from __future__ import annotations

from typing import Unpack

from ... import types
from ..._modes import async_streamed, in_mode, streamed
from ..._options import RequestOptions
from ..._resource import AsyncResource, Resource, async_raw, awaited, error_bodies, raw
from ..._sentinels import Omit, omit


class ActiveSessionResource(Resource):
    """The calls of `client.realtime_kit.active_session`.

    Realtime Kit, Active Session. The session of a meeting that is running now.
    """

    with_raw_response = in_mode("raw", lambda: ActiveSessionRawResponses)
    with_streaming_response = in_mode("streamed", lambda: ActiveSessionStreamingResponses)

    def get_active_session(
        self, meeting_id: str, *, account_id: str, app_id: str, **options: Unpack[RequestOptions]
    ) -> types.realtime_kit.ActiveSessionGetActiveSessionResponse:
        """Look up the running session of a meeting.

        Args:
            account_id: The account.
            app_id: The app.
            meeting_id: The meeting with the running session or recording.
        """
        return self._request(
            "GET /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-session",
            (account_id, app_id, meeting_id),
            types.realtime_kit.ActiveSessionGetActiveSessionResponse,
            options,
            errors=error_bodies({"404": types.GenericErrorResponse}),
        )

    def kick_participants(
        self,
        meeting_id: str,
        *,
        account_id: str,
        app_id: str,
        custom_participant_ids: list[str],
        participant_ids: list[str],
        **options: Unpack[RequestOptions],
    ) -> types.realtime_kit.ActiveSessionKickParticipantsResponse:
        """Remove some participants from the running session.

        Args:
            account_id: The account.
            app_id: The app.
            meeting_id: The meeting with the running session or recording.
            custom_participant_ids: Who has to go, by the client's own IDs.
            participant_ids: Who has to go, by the IDs of the participants.
        """
        return self._request(
            "POST /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-session/kick",
            (account_id, app_id, meeting_id),
            types.realtime_kit.ActiveSessionKickParticipantsResponse,
            options,
            body={"custom_participant_ids": custom_participant_ids, "participant_ids": participant_ids},
            errors=error_bodies({"404": types.GenericErrorResponse}),
        )

    def kick_all_participants(
        self, meeting_id: str, *, account_id: str, app_id: str, **options: Unpack[RequestOptions]
    ) -> types.realtime_kit.ActiveSessionKickAllParticipantsResponse:
        """Remove everyone from the running session.

        Args:
            account_id: The account.
            app_id: The app.
            meeting_id: The meeting with the running session or recording.
        """
        return self._request(
            "POST /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-session/kick-all",
            (account_id, app_id, meeting_id),
            types.realtime_kit.ActiveSessionKickAllParticipantsResponse,
            options,
        )

    def create_poll(
        self,
        meeting_id: str,
        *,
        account_id: str,
        app_id: str,
        options: list[str],
        question: str,
        anonymous: bool | Omit = omit,
        hide_votes: bool | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> types.realtime_kit.ActiveSessionCreatePollResponse:
        """Start a poll in the running session.

        Args:
            account_id: The account.
            app_id: The app.
            meeting_id: The meeting with the running session or recording.
            options: The answers to choose from.
            question: What the poll asks.
            anonymous: Whether names are kept out of the votes.
            hide_votes: Whether votes stay hidden.
        """
        return self._request(
            "POST /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-session/poll",
            (account_id, app_id, meeting_id),
            types.realtime_kit.ActiveSessionCreatePollResponse,
            request_options,
            body={"options": options, "question": question, "anonymous": anonymous, "hide_votes": hide_votes},
        )


class AsyncActiveSessionResource(AsyncResource):
    """The calls of `client.realtime_kit.active_session`, awaited. `ActiveSessionResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncActiveSessionRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncActiveSessionStreamingResponses)

    get_active_session = awaited(ActiveSessionResource.get_active_session)
    """Look up the running session of a meeting."""

    kick_participants = awaited(ActiveSessionResource.kick_participants)
    """Remove some participants from the running session."""

    kick_all_participants = awaited(ActiveSessionResource.kick_all_participants)
    """Remove everyone from the running session."""

    create_poll = awaited(ActiveSessionResource.create_poll)
    """Start a poll in the running session."""


class ActiveSessionRawResponses:
    """The calls of `ActiveSessionResource`, each returning an `APIResponse`."""

    def __init__(self, calls: ActiveSessionResource) -> None:
        self.get_active_session = raw(calls.get_active_session)
        self.kick_participants = raw(calls.kick_participants)
        self.kick_all_participants = raw(calls.kick_all_participants)
        self.create_poll = raw(calls.create_poll)


class AsyncActiveSessionRawResponses:
    """The calls of `AsyncActiveSessionResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncActiveSessionResource) -> None:
        self.get_active_session = async_raw(calls.get_active_session)
        self.kick_participants = async_raw(calls.kick_participants)
        self.kick_all_participants = async_raw(calls.kick_all_participants)
        self.create_poll = async_raw(calls.create_poll)


class ActiveSessionStreamingResponses:
    def __init__(self, calls: ActiveSessionResource) -> None:
        self.get_active_session = streamed(calls.get_active_session)
        self.kick_participants = streamed(calls.kick_participants)
        self.kick_all_participants = streamed(calls.kick_all_participants)
        self.create_poll = streamed(calls.create_poll)


class AsyncActiveSessionStreamingResponses:
    def __init__(self, calls: AsyncActiveSessionResource) -> None:
        self.get_active_session = async_streamed(calls.get_active_session)
        self.kick_participants = async_streamed(calls.kick_participants)
        self.kick_all_participants = async_streamed(calls.kick_all_participants)
        self.create_poll = async_streamed(calls.create_poll)
