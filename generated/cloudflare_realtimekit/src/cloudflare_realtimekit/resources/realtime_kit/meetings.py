"""Realtime Kit, Meetings. The meetings of an app and their participants."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, Unpack

from ... import types
from ..._modes import async_streamed, in_mode, streamed
from ..._options import RequestOptions
from ..._resource import AsyncResource, Resource, async_raw, awaited, error_bodies, raw
from ..._sentinels import Omit, omit


class MeetingsResource(Resource):
    """The calls of `client.realtime_kit.meetings`.

    Realtime Kit, Meetings. The meetings of an app and their participants.
    """

    with_raw_response = in_mode("raw", lambda: MeetingsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: MeetingsStreamingResponses)

    def get(
        self,
        app_id: str,
        *,
        account_id: str,
        end_time: str | datetime | Omit = omit,
        page_no: float | Omit = omit,
        per_page: float | Omit = omit,
        search: str | Omit = omit,
        start_time: str | datetime | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.realtime_kit.MeetingGetResponse:
        """List the meetings of an app.

        Args:
            account_id: The account.
            app_id: The app.
            end_time: Where the period asked for ends.
            page_no: Number of the page wanted.
            per_page: How many a page holds.
            search: Text to look for.
            start_time: Where the period asked for begins.
        """
        return self._request(
            "GET /accounts/{account_id}/realtime/kit/{app_id}/meetings",
            (account_id, app_id),
            types.realtime_kit.MeetingGetResponse,
            options,
            query={
                "end_time": end_time,
                "page_no": page_no,
                "per_page": per_page,
                "search": search,
                "start_time": start_time,
            },
        )

    def create(
        self,
        app_id: str,
        *,
        account_id: str,
        ai_config: types.realtime_kit.meeting_create_params.AIConfig | Omit = omit,
        live_stream_on_start: bool | None | Omit = omit,
        persist_chat: bool | Omit = omit,
        record_on_start: bool | None | Omit = omit,
        recording_config: types.realtime_kit.meeting_create_params.RecordingConfig | Omit = omit,
        session_keep_alive_time_in_secs: float | Omit = omit,
        summarize_on_end: bool | Omit = omit,
        title: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.realtime_kit.MeetingCreateResponse:
        """Make a meeting.

        Args:
            account_id: The account.
            app_id: The app.
            ai_config: How transcripts and summaries of the meeting are made.
            live_stream_on_start: Whether a livestream of the meeting begins together with it.
            persist_chat: Whether the chat of the meeting is kept for a week.
            record_on_start: Whether recording begins when the first person comes in.
            recording_config: How this meeting is recorded. What is set here goes before what the
                app has in the RealtimeKit developer portal.
            session_keep_alive_time_in_secs: How many seconds a session stays alive once its last
                participant has gone.
            summarize_on_end: Whether a summary is made from the transcripts when the meeting ends.
                Transcription must be on; webhooks or the summary call deliver the result.
            title: What the meeting is called.
        """
        return self._request(
            "POST /accounts/{account_id}/realtime/kit/{app_id}/meetings",
            (account_id, app_id),
            types.realtime_kit.MeetingCreateResponse,
            options,
            body={
                "ai_config": ai_config,
                "live_stream_on_start": live_stream_on_start,
                "persist_chat": persist_chat,
                "record_on_start": record_on_start,
                "recording_config": recording_config,
                "session_keep_alive_time_in_secs": session_keep_alive_time_in_secs,
                "summarize_on_end": summarize_on_end,
                "title": title,
            },
        )

    def get_meeting_by_id(
        self,
        meeting_id: str,
        *,
        account_id: str,
        app_id: str,
        name: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.realtime_kit.MeetingGetMeetingByIDResponse:
        """Look up one meeting of an app.

        Args:
            account_id: The account.
            app_id: The app.
            meeting_id: The meeting.
            name: Name of the meeting.
        """
        return self._request(
            "GET /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}",
            (account_id, app_id, meeting_id),
            types.realtime_kit.MeetingGetMeetingByIDResponse,
            options,
            query={"name": name},
            errors=error_bodies({"500": types.GenericErrorResponse}),
        )

    def update_meeting_by_id(
        self,
        meeting_id: str,
        *,
        account_id: str,
        app_id: str,
        ai_config: types.realtime_kit.meeting_update_meeting_by_id_params.AIConfig | Omit = omit,
        live_stream_on_start: bool | Omit = omit,
        persist_chat: bool | Omit = omit,
        record_on_start: bool | Omit = omit,
        session_keep_alive_time_in_secs: float | Omit = omit,
        status: Literal["ACTIVE", "INACTIVE"] | Omit = omit,
        summarize_on_end: bool | Omit = omit,
        title: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.realtime_kit.MeetingUpdateMeetingByIDResponse:
        """Change parts of a meeting.

        Args:
            account_id: The account.
            app_id: The app.
            meeting_id: The meeting.
            ai_config: How transcripts and summaries of the meeting are made.
            live_stream_on_start: Whether a livestream of the meeting begins together with it.
            persist_chat: Whether the chat of the meeting is kept for a week.
            record_on_start: Whether recording begins when the first person comes in.
            session_keep_alive_time_in_secs: How many seconds a session stays alive once its last
                participant has gone.
            status: An INACTIVE meeting cannot be joined, an ACTIVE one can.
            summarize_on_end: Whether a summary is made from the transcripts when the meeting ends.
                Transcription must be on; webhooks or the summary call deliver the result.
            title: What the meeting is called.
        """
        return self._request(
            "PATCH /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}",
            (account_id, app_id, meeting_id),
            types.realtime_kit.MeetingUpdateMeetingByIDResponse,
            options,
            body={
                "ai_config": ai_config,
                "live_stream_on_start": live_stream_on_start,
                "persist_chat": persist_chat,
                "record_on_start": record_on_start,
                "session_keep_alive_time_in_secs": session_keep_alive_time_in_secs,
                "status": status,
                "summarize_on_end": summarize_on_end,
                "title": title,
            },
            errors=error_bodies({"500": types.GenericErrorResponse}),
        )

    def replace_meeting_by_id(
        self,
        meeting_id: str,
        *,
        account_id: str,
        app_id: str,
        ai_config: types.realtime_kit.meeting_replace_meeting_by_id_params.AIConfig | Omit = omit,
        live_stream_on_start: bool | None | Omit = omit,
        persist_chat: bool | Omit = omit,
        record_on_start: bool | None | Omit = omit,
        recording_config: types.realtime_kit.meeting_replace_meeting_by_id_params.RecordingConfig | Omit = omit,
        session_keep_alive_time_in_secs: float | Omit = omit,
        summarize_on_end: bool | Omit = omit,
        title: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.realtime_kit.MeetingReplaceMeetingByIDResponse:
        """Set everything about a meeting anew.

        Args:
            account_id: The account.
            app_id: The app.
            meeting_id: The meeting.
            ai_config: How transcripts and summaries of the meeting are made.
            live_stream_on_start: Whether a livestream of the meeting begins together with it.
            persist_chat: Whether the chat of the meeting is kept for a week.
            record_on_start: Whether recording begins when the first person comes in.
            recording_config: How this meeting is recorded. What is set here goes before what the
                app has in the RealtimeKit developer portal.
            session_keep_alive_time_in_secs: How many seconds a session stays alive once its last
                participant has gone.
            summarize_on_end: Whether a summary is made from the transcripts when the meeting ends.
                Transcription must be on; webhooks or the summary call deliver the result.
            title: What the meeting is called.
        """
        return self._request(
            "PUT /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}",
            (account_id, app_id, meeting_id),
            types.realtime_kit.MeetingReplaceMeetingByIDResponse,
            options,
            body={
                "ai_config": ai_config,
                "live_stream_on_start": live_stream_on_start,
                "persist_chat": persist_chat,
                "record_on_start": record_on_start,
                "recording_config": recording_config,
                "session_keep_alive_time_in_secs": session_keep_alive_time_in_secs,
                "summarize_on_end": summarize_on_end,
                "title": title,
            },
        )

    def get_meeting_participants(
        self,
        meeting_id: str,
        *,
        account_id: str,
        app_id: str,
        page_no: float | Omit = omit,
        per_page: float | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.realtime_kit.MeetingGetMeetingParticipantsResponse:
        """List the participants of a meeting.

        Args:
            account_id: The account.
            app_id: The app.
            meeting_id: The meeting.
            page_no: Number of the page wanted.
            per_page: How many a page holds.
        """
        return self._request(
            "GET /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/participants",
            (account_id, app_id, meeting_id),
            types.realtime_kit.MeetingGetMeetingParticipantsResponse,
            options,
            query={"page_no": page_no, "per_page": per_page},
            errors=error_bodies({"500": types.GenericErrorResponse}),
        )

    def add_participant(
        self,
        meeting_id: str,
        *,
        account_id: str,
        app_id: str,
        custom_participant_id: str,
        preset_name: str,
        name: str | None | Omit = omit,
        picture: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.realtime_kit.MeetingAddParticipantResponse:
        """Let someone take part in a meeting.

        Args:
            account_id: The account.
            app_id: The app.
            meeting_id: The meeting.
            custom_participant_id: What the client's own systems call the participant; nobody else
                is called so.
            preset_name: Preset that the participant has.
            name: What the participant is called.
            picture: Address of a picture of the participant.
        """
        return self._request(
            "POST /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/participants",
            (account_id, app_id, meeting_id),
            types.realtime_kit.MeetingAddParticipantResponse,
            options,
            body={
                "custom_participant_id": custom_participant_id,
                "preset_name": preset_name,
                "name": name,
                "picture": picture,
            },
            errors=error_bodies({"500": types.GenericErrorResponse}),
        )

    def get_meeting_participant(
        self, participant_id: str, *, account_id: str, app_id: str, meeting_id: str, **options: Unpack[RequestOptions]
    ) -> types.realtime_kit.MeetingGetMeetingParticipantResponse:
        """Look up one participant.

        Args:
            account_id: The account.
            app_id: The app.
            meeting_id: The meeting.
            participant_id: The participant.
        """
        return self._request(
            "GET /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/participants/{participant_id}",
            (account_id, app_id, meeting_id, participant_id),
            types.realtime_kit.MeetingGetMeetingParticipantResponse,
            options,
            errors=error_bodies({"500": types.GenericErrorResponse}),
        )

    def edit_participant(
        self,
        participant_id: str,
        *,
        account_id: str,
        app_id: str,
        meeting_id: str,
        name: str | None | Omit = omit,
        picture: str | None | Omit = omit,
        preset_name: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.realtime_kit.MeetingEditParticipantResponse:
        """Change the details of a participant.

        Args:
            account_id: The account.
            app_id: The app.
            meeting_id: The meeting.
            participant_id: The participant.
            name: What the participant is called.
            picture: Address of a picture of the participant.
            preset_name: Preset that the participant has.
        """
        return self._request(
            "PATCH /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/participants/{participant_id}",
            (account_id, app_id, meeting_id, participant_id),
            types.realtime_kit.MeetingEditParticipantResponse,
            options,
            body={"name": name, "picture": picture, "preset_name": preset_name},
            errors=error_bodies({"500": types.GenericErrorResponse}),
        )

    def delete_meeting_participant(
        self, participant_id: str, *, account_id: str, app_id: str, meeting_id: str, **options: Unpack[RequestOptions]
    ) -> types.realtime_kit.MeetingDeleteMeetingParticipantResponse:
        """Remove a participant.

        Args:
            account_id: The account.
            app_id: The app.
            meeting_id: The meeting.
            participant_id: The participant.
        """
        return self._request(
            "DELETE /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/participants/{participant_id}",
            (account_id, app_id, meeting_id, participant_id),
            types.realtime_kit.MeetingDeleteMeetingParticipantResponse,
            options,
            errors=error_bodies({"500": types.GenericErrorResponse}),
        )

    def refresh_participant_token(
        self, participant_id: str, *, account_id: str, app_id: str, meeting_id: str, **options: Unpack[RequestOptions]
    ) -> types.realtime_kit.MeetingRefreshParticipantTokenResponse:
        """Give a participant a new authentication token.

        Args:
            account_id: The account.
            app_id: The app.
            meeting_id: The meeting.
            participant_id: The participant.
        """
        return self._request(
            "POST /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/participants/{participant_id}/token",
            (account_id, app_id, meeting_id, participant_id),
            types.realtime_kit.MeetingRefreshParticipantTokenResponse,
            options,
            errors=error_bodies({"500": types.GenericErrorResponse}),
        )


class AsyncMeetingsResource(AsyncResource):
    """The calls of `client.realtime_kit.meetings`, awaited. `MeetingsResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncMeetingsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncMeetingsStreamingResponses)

    get = awaited(MeetingsResource.get)
    """List the meetings of an app."""

    create = awaited(MeetingsResource.create)
    """Make a meeting."""

    get_meeting_by_id = awaited(MeetingsResource.get_meeting_by_id)
    """Look up one meeting of an app."""

    update_meeting_by_id = awaited(MeetingsResource.update_meeting_by_id)
    """Change parts of a meeting."""

    replace_meeting_by_id = awaited(MeetingsResource.replace_meeting_by_id)
    """Set everything about a meeting anew."""

    get_meeting_participants = awaited(MeetingsResource.get_meeting_participants)
    """List the participants of a meeting."""

    add_participant = awaited(MeetingsResource.add_participant)
    """Let someone take part in a meeting."""

    get_meeting_participant = awaited(MeetingsResource.get_meeting_participant)
    """Look up one participant."""

    edit_participant = awaited(MeetingsResource.edit_participant)
    """Change the details of a participant."""

    delete_meeting_participant = awaited(MeetingsResource.delete_meeting_participant)
    """Remove a participant."""

    refresh_participant_token = awaited(MeetingsResource.refresh_participant_token)
    """Give a participant a new authentication token."""


class MeetingsRawResponses:
    """The calls of `MeetingsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: MeetingsResource) -> None:
        self.get = raw(calls.get)
        self.create = raw(calls.create)
        self.get_meeting_by_id = raw(calls.get_meeting_by_id)
        self.update_meeting_by_id = raw(calls.update_meeting_by_id)
        self.replace_meeting_by_id = raw(calls.replace_meeting_by_id)
        self.get_meeting_participants = raw(calls.get_meeting_participants)
        self.add_participant = raw(calls.add_participant)
        self.get_meeting_participant = raw(calls.get_meeting_participant)
        self.edit_participant = raw(calls.edit_participant)
        self.delete_meeting_participant = raw(calls.delete_meeting_participant)
        self.refresh_participant_token = raw(calls.refresh_participant_token)


class AsyncMeetingsRawResponses:
    """The calls of `AsyncMeetingsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncMeetingsResource) -> None:
        self.get = async_raw(calls.get)
        self.create = async_raw(calls.create)
        self.get_meeting_by_id = async_raw(calls.get_meeting_by_id)
        self.update_meeting_by_id = async_raw(calls.update_meeting_by_id)
        self.replace_meeting_by_id = async_raw(calls.replace_meeting_by_id)
        self.get_meeting_participants = async_raw(calls.get_meeting_participants)
        self.add_participant = async_raw(calls.add_participant)
        self.get_meeting_participant = async_raw(calls.get_meeting_participant)
        self.edit_participant = async_raw(calls.edit_participant)
        self.delete_meeting_participant = async_raw(calls.delete_meeting_participant)
        self.refresh_participant_token = async_raw(calls.refresh_participant_token)


class MeetingsStreamingResponses:
    def __init__(self, calls: MeetingsResource) -> None:
        self.get = streamed(calls.get)
        self.create = streamed(calls.create)
        self.get_meeting_by_id = streamed(calls.get_meeting_by_id)
        self.update_meeting_by_id = streamed(calls.update_meeting_by_id)
        self.replace_meeting_by_id = streamed(calls.replace_meeting_by_id)
        self.get_meeting_participants = streamed(calls.get_meeting_participants)
        self.add_participant = streamed(calls.add_participant)
        self.get_meeting_participant = streamed(calls.get_meeting_participant)
        self.edit_participant = streamed(calls.edit_participant)
        self.delete_meeting_participant = streamed(calls.delete_meeting_participant)
        self.refresh_participant_token = streamed(calls.refresh_participant_token)


class AsyncMeetingsStreamingResponses:
    def __init__(self, calls: AsyncMeetingsResource) -> None:
        self.get = async_streamed(calls.get)
        self.create = async_streamed(calls.create)
        self.get_meeting_by_id = async_streamed(calls.get_meeting_by_id)
        self.update_meeting_by_id = async_streamed(calls.update_meeting_by_id)
        self.replace_meeting_by_id = async_streamed(calls.replace_meeting_by_id)
        self.get_meeting_participants = async_streamed(calls.get_meeting_participants)
        self.add_participant = async_streamed(calls.add_participant)
        self.get_meeting_participant = async_streamed(calls.get_meeting_participant)
        self.edit_participant = async_streamed(calls.edit_participant)
        self.delete_meeting_participant = async_streamed(calls.delete_meeting_participant)
        self.refresh_participant_token = async_streamed(calls.refresh_participant_token)
