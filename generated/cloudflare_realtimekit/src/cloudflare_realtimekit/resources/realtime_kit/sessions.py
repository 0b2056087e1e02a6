"""Realtime Kit, Sessions. What happened each time a meeting was held."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, Unpack

from ..._modes import async_streamed, in_mode, streamed
from ..._options import RequestOptions
from ..._resource import AsyncResource, Resource, async_raw, awaited, raw
from ..._sentinels import Omit, omit
from ...types import realtime_kit as types


class SessionsResource(Resource):
    """The calls of `client.realtime_kit.sessions`.

    Realtime Kit, Sessions. What happened each time a meeting was held.
    """

    with_raw_response = in_mode("raw", lambda: SessionsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: SessionsStreamingResponses)

    def get_sessions(
        self,
        app_id: str,
        *,
        account_id: str,
        associated_id: str | Omit = omit,
        end_time: str | datetime | Omit = omit,
        page_no: float | Omit = omit,
        participants: str | Omit = omit,
        per_page: float | Omit = omit,
        search: str | Omit = omit,
        sort_by: Literal["minutesConsumed", "createdAt"] | Omit = omit,
        sort_order: Literal["ASC", "DESC"] | Omit = omit,
        start_time: str | datetime | Omit = omit,
        status: Literal["LIVE", "ENDED"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.SessionGetSessionsResponse:
        """List the sessions of an app.

        Args:
            account_id: The account.
            app_id: The app.
            associated_id: The meeting whose sessions are wanted.
            end_time: Where the period asked for ends.
            page_no: Number of the page wanted.
            participants: Participants whose sessions are wanted.
            per_page: How many a page holds.
            search: Text to look for.
            sort_by: What the list is sorted by.
            sort_order: Whether the list goes up or down.
            start_time: Where the period asked for begins.
            status: Whether running sessions are wanted, or ones that are over.
        """
        return self._request(
            "GET /accounts/{account_id}/realtime/kit/{app_id}/sessions",
            (account_id, app_id),
            types.SessionGetSessionsResponse,
            options,
            query={
                "associated_id": associated_id,
                "end_time": end_time,
                "page_no": page_no,
                "participants": participants,
                "per_page": per_page,
                "search": search,
                "sort_by": sort_by,
                "sort_order": sort_order,
                "start_time": start_time,
                "status": status,
            },
        )

    def get_session_details(
        self,
        session_id: str,
        *,
        account_id: str,
        app_id: str,
        include_breakout_rooms: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.SessionGetSessionDetailsResponse:
        """Look up one session.

        Args:
            account_id: The account.
            app_id: The app.
            session_id: The session.
            include_breakout_rooms: Whether breakout rooms come along.
        """
        return self._request(
            "GET /accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}",
            (account_id, app_id, session_id),
            types.SessionGetSessionDetailsResponse,
            options,
            query={"include_breakout_rooms": include_breakout_rooms},
        )

    def get_session_participants(
        self,
        session_id: str,
        *,
        account_id: str,
        app_id: str,
        include_peer_events: bool | Omit = omit,
        page_no: float | Omit = omit,
        per_page: float | Omit = omit,
        search: str | Omit = omit,
        sort_by: Literal["joinedAt", "duration"] | Omit = omit,
        sort_order: Literal["ASC", "DESC"] | Omit = omit,
        view: Literal["raw", "consolidated"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.SessionGetSessionParticipantsResponse:
        """List the participants of a session.

        Args:
            account_id: The account.
            app_id: The app.
            session_id: The session.
            include_peer_events: Whether the events of the peers come along.
            page_no: Number of the page wanted.
            per_page: How many a page holds.
            search: Text to look for.
            sort_by: What the list is sorted by.
            sort_order: Whether the list goes up or down.
            view: Whether the data come as they are or put together.
        """
        return self._request(
            "GET /accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/participants",
            (account_id, app_id, session_id),
            types.SessionGetSessionParticipantsResponse,
            options,
            query={
                "include_peer_events": include_peer_events,
                "page_no": page_no,
                "per_page": per_page,
                "search": search,
                "sort_by": sort_by,
                "sort_order": sort_order,
                "view": view,
            },
        )

    def get_session_participant_details(
        self,
        participant_id: str,
        *,
        account_id: str,
        app_id: str,
        session_id: str,
        filters: Literal["device_info", "ip_information", "precall_network_information", "events", "quality_stats"]
        | Omit = omit,
        include_peer_events: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.SessionGetSessionParticipantDetailsResponse:
        """Look up one participant of a session.

        Args:
            account_id: The account.
            app_id: The app.
            session_id: The session.
            participant_id: The participant.
            filters: Which part of the data is wanted.
            include_peer_events: Whether the events of the peers come along.
        """
        return self._request(
            "GET /accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/participants/{participant_id}",
            (account_id, app_id, session_id, participant_id),
            types.SessionGetSessionParticipantDetailsResponse,
            options,
            query={"filters": filters, "include_peer_events": include_peer_events},
        )

    def get_session_chat(
        self, session_id: str, *, account_id: str, app_id: str, **options: Unpack[RequestOptions]
    ) -> types.SessionGetSessionChatResponse:
        """Get all chat messages of a session.

        Args:
            account_id: The account.
            app_id: The app.
            session_id: The session.
        """
        return self._request(
            "GET /accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/chat",
            (account_id, app_id, session_id),
            types.SessionGetSessionChatResponse,
            options,
        )

    def get_session_transcripts(
        self, session_id: str, *, account_id: str, app_id: str, **options: Unpack[RequestOptions]
    ) -> types.SessionGetSessionTranscriptsResponse:
        """Get the whole transcript of a session.

        Args:
            account_id: The account.
            app_id: The app.
            session_id: The session.
        """
        return self._request(
            "GET /accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/transcript",
            (account_id, app_id, session_id),
            types.SessionGetSessionTranscriptsResponse,
            options,
        )

    def get_session_summary(
        self, session_id: str, *, account_id: str, app_id: str, **options: Unpack[RequestOptions]
    ) -> types.SessionGetSessionSummaryResponse:
        """Get the summary of the transcripts of a session.

        Args:
            account_id: The account.
            app_id: The app.
            session_id: The session.
        """
        return self._request(
            "GET /accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/summary",
            (account_id, app_id, session_id),
            types.SessionGetSessionSummaryResponse,
            options,
        )

    def generate_summary_of_transcripts(
        self, session_id: str, *, account_id: str, app_id: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Have a summary of the transcripts made.

        Args:
            account_id: The account.
            app_id: The app.
            session_id: The session.
        """
        return self._request(
            "POST /accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/summary",
            (account_id, app_id, session_id),
            None,
            options,
        )

    def get_participant_data_from_peer_id(
        self,
        peer_id: str,
        *,
        account_id: str,
        app_id: str,
        filters: Literal["device_info", "ip_information", "precall_network_information", "events", "quality_stats"]
        | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.SessionGetParticipantDataFromPeerIDResponse:
        """Look up a peer.

        Args:
            account_id: The account.
            app_id: The app.
            peer_id: The peer.
            filters: Which part of the data is wanted.
        """
        return self._request(
            "GET /accounts/{account_id}/realtime/kit/{app_id}/sessions/peer-report/{peer_id}",
            (account_id, app_id, peer_id),
            types.SessionGetParticipantDataFromPeerIDResponse,
            options,
            query={"filters": filters},
        )


class AsyncSessionsResource(AsyncResource):
    """The calls of `client.realtime_kit.sessions`, awaited. `SessionsResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncSessionsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncSessionsStreamingResponses)

    get_sessions = awaited(SessionsResource.get_sessions)
    """List the sessions of an app."""

    get_session_details = awaited(SessionsResource.get_session_details)
    """Look up one session."""

    get_session_participants = awaited(SessionsResource.get_session_participants)
    """List the participants of a session."""

    get_session_participant_details = awaited(SessionsResource.get_session_participant_details)
    """Look up one participant of a session."""

    get_session_chat = awaited(SessionsResource.get_session_chat)
    """Get all chat messages of a session."""

    get_session_transcripts = awaited(SessionsResource.get_session_transcripts)
    """Get the whole transcript of a session."""

    get_session_summary = awaited(SessionsResource.get_session_summary)
    """Get the summary of the transcripts of a session."""

    generate_summary_of_transcripts = awaited(SessionsResource.generate_summary_of_transcripts)
    """Have a summary of the transcripts made."""

    get_participant_data_from_peer_id = awaited(SessionsResource.get_participant_data_from_peer_id)
    """Look up a peer."""


class SessionsRawResponses:
    """The calls of `SessionsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: SessionsResource) -> None:
        self.get_sessions = raw(calls.get_sessions)
        self.get_session_details = raw(calls.get_session_details)
        self.get_session_participants = raw(calls.get_session_participants)
        self.get_session_participant_details = raw(calls.get_session_participant_details)
        self.get_session_chat = raw(calls.get_session_chat)
        self.get_session_transcripts = raw(calls.get_session_transcripts)
        self.get_session_summary = raw(calls.get_session_summary)
        self.generate_summary_of_transcripts = raw(calls.generate_summary_of_transcripts)
        self.get_participant_data_from_peer_id = raw(calls.get_participant_data_from_peer_id)


class AsyncSessionsRawResponses:
    """The calls of `AsyncSessionsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncSessionsResource) -> None:
        self.get_sessions = async_raw(calls.get_sessions)
        self.get_session_details = async_raw(calls.get_session_details)
        self.get_session_participants = async_raw(calls.get_session_participants)
        self.get_session_participant_details = async_raw(calls.get_session_participant_details)
        self.get_session_chat = async_raw(calls.get_session_chat)
        self.get_session_transcripts = async_raw(calls.get_session_transcripts)
        self.get_session_summary = async_raw(calls.get_session_summary)
        self.generate_summary_of_transcripts = async_raw(calls.generate_summary_of_transcripts)
        self.get_participant_data_from_peer_id = async_raw(calls.get_participant_data_from_peer_id)


class SessionsStreamingResponses:
    def __init__(self, calls: SessionsResource) -> None:
        self.get_sessions = streamed(calls.get_sessions)
        self.get_session_details = streamed(calls.get_session_details)
        self.get_session_participants = streamed(calls.get_session_participants)
        self.get_session_participant_details = streamed(calls.get_session_participant_details)
        self.get_session_chat = streamed(calls.get_session_chat)
        self.get_session_transcripts = streamed(calls.get_session_transcripts)
        self.get_session_summary = streamed(calls.get_session_summary)
        self.generate_summary_of_transcripts = streamed(calls.generate_summary_of_transcripts)
        self.get_participant_data_from_peer_id = streamed(calls.get_participant_data_from_peer_id)


class AsyncSessionsStreamingResponses:
    def __init__(self, calls: AsyncSessionsResource) -> None:
        self.get_sessions = async_streamed(calls.get_sessions)
        self.get_session_details = async_streamed(calls.get_session_details)
        self.get_session_participants = async_streamed(calls.get_session_participants)
        self.get_session_participant_details = async_streamed(calls.get_session_participant_details)
        self.get_session_chat = async_streamed(calls.get_session_chat)
        self.get_session_transcripts = async_streamed(calls.get_session_transcripts)
        self.get_session_summary = async_streamed(calls.get_session_summary)
        self.generate_summary_of_transcripts = async_streamed(calls.generate_summary_of_transcripts)
        self.get_participant_data_from_peer_id = async_streamed(calls.get_participant_data_from_peer_id)
