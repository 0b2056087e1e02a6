"""Realtime Kit, Recordings. Recording meetings, and what came of it."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, Unpack

from ... import types
from ..._modes import async_streamed, in_mode, streamed
from ..._options import RequestOptions
from ..._resource import AsyncResource, Resource, async_raw, awaited, error_bodies, raw
from ..._sentinels import Omit, omit


class RecordingsResource(Resource):
    """The calls of `client.realtime_kit.recordings`.

    Realtime Kit, Recordings. Recording meetings, and what came of it.
    """

    with_raw_response = in_mode("raw", lambda: RecordingsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: RecordingsStreamingResponses)

    def get_recordings(
        self,
        app_id: str,
        *,
        account_id: str,
        end_time: str | datetime | Omit = omit,
        expired: bool | Omit = omit,
        meeting_id: str | Omit = omit,
        page_no: float | Omit = omit,
        per_page: float | Omit = omit,
        search: str | Omit = omit,
        sort_by: Literal["invokedTime"] | Omit = omit,
        sort_order: Literal["ASC", "DESC"] | Omit = omit,
        start_time: str | datetime | Omit = omit,
        status: list[Literal["INVOKED", "RECORDING", "UPLOADING", "UPLOADED"]] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.realtime_kit.RecordingGetRecordingsResponse:
        """List the recordings of an app.

        Args:
            account_id: The account.
            app_id: The app.
            end_time: Where the period asked for ends.
            expired: Whether recordings whose address no longer works are wanted.
            meeting_id: The meeting whose recordings are wanted.
            page_no: Number of the page wanted.
            per_page: How many a page holds.
            search: Text to look for.
            sort_by: What the list is sorted by.
            sort_order: Whether the list goes up or down.
            start_time: Where the period asked for begins.
            status: How far the recordings wanted have come.
        """
        return self._request(
            "GET /accounts/{account_id}/realtime/kit/{app_id}/recordings",
            (account_id, app_id),
            types.realtime_kit.RecordingGetRecordingsResponse,
            options,
            query={
                "end_time": end_time,
                "expired": expired,
                "meeting_id": meeting_id,
                "page_no": page_no,
                "per_page": per_page,
                "search": search,
                "sort_by": sort_by,
                "sort_order": sort_order,
                "start_time": start_time,
                "status": status,
            },
        )

    def start_recordings(
        self,
        app_id: str,
        *,
        account_id: str,
        allow_multiple_recordings: bool | Omit = omit,
        audio_config: types.realtime_kit.recording_start_recordings_params.AudioConfig | Omit = omit,
        file_name_prefix: str | Omit = omit,
        interactive_config: types.realtime_kit.recording_start_recordings_params.InteractiveConfig | Omit = omit,
        max_seconds: int | Omit = omit,
        meeting_id: str | Omit = omit,
        realtimekit_bucket_config: types.realtime_kit.recording_start_recordings_params.RealtimekitBucketConfig
        | Omit = omit,
        rtmp_out_config: types.realtime_kit.recording_start_recordings_params.RtmpOutConfig | Omit = omit,
        storage_config: types.realtime_kit.recording_start_recordings_params.StorageConfig | None | Omit = omit,
        url: str | Omit = omit,
        video_config: types.realtime_kit.recording_start_recordings_params.VideoConfig | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.realtime_kit.RecordingStartRecordingsResponse:
        """Begin to record a meeting.

        Args:
            account_id: The account.
            app_id: The app.
            allow_multiple_recordings: Whether the meeting may be recorded more than once at a time.
            audio_config: Settings of the recorded audio.
            file_name_prefix: Text put in front of the name of the recorded file.
            interactive_config: Settings of metadata that go with the recording.
            max_seconds: Longest a recording may last, in seconds: from one minute up to a whole
                day.
            meeting_id: The meeting to record.
            rtmp_out_config: Where the recording is streamed to as well.
            url: Address of what is to be recorded.
        """
        return self._request(
            "POST /accounts/{account_id}/realtime/kit/{app_id}/recordings",
            (account_id, app_id),
            types.realtime_kit.RecordingStartRecordingsResponse,
            options,
            body={
                "allow_multiple_recordings": allow_multiple_recordings,
                "audio_config": audio_config,
                "file_name_prefix": file_name_prefix,
                "interactive_config": interactive_config,
                "max_seconds": max_seconds,
                "meeting_id": meeting_id,
                "realtimekit_bucket_config": realtimekit_bucket_config,
                "rtmp_out_config": rtmp_out_config,
                "storage_config": storage_config,
                "url": url,
                "video_config": video_config,
            },
        )

    def get_active_recordings(
        self, meeting_id: str, *, account_id: str, app_id: str, **options: Unpack[RequestOptions]
    ) -> types.realtime_kit.RecordingGetActiveRecordingsResponse:
        """Look up the running recording of a meeting.

        Args:
            account_id: The account.
            app_id: The app.
            meeting_id: The meeting with the running session or recording.
        """
        return self._request(
            "GET /accounts/{account_id}/realtime/kit/{app_id}/recordings/active-recording/{meeting_id}",
            (account_id, app_id, meeting_id),
            types.realtime_kit.RecordingGetActiveRecordingsResponse,
            options,
            errors=error_bodies({"404": types.GenericErrorResponse}),
        )

    def get_one_recording(
        self, recording_id: str, *, account_id: str, app_id: str, **options: Unpack[RequestOptions]
    ) -> types.realtime_kit.RecordingGetOneRecordingResponse:
        """Look up one recording.

        Args:
            account_id: The account.
            app_id: The app.
            recording_id: The recording.
        """
        return self._request(
            "GET /accounts/{account_id}/realtime/kit/{app_id}/recordings/{recording_id}",
            (account_id, app_id, recording_id),
            types.realtime_kit.RecordingGetOneRecordingResponse,
            options,
        )

    def pause_resume_stop_recording(
        self,
        recording_id: str,
        *,
        account_id: str,
        app_id: str,
        action: Literal["stop", "pause", "resume"],
        **options: Unpack[RequestOptions],
    ) -> types.realtime_kit.RecordingPauseResumeStopRecordingResponse:
        """Pause a recording, resume it or stop it.

        Args:
            account_id: The account.
            app_id: The app.
            recording_id: The recording.
            action: What is to be done with the recording.
        """
        return self._request(
            "PUT /accounts/{account_id}/realtime/kit/{app_id}/recordings/{recording_id}",
            (account_id, app_id, recording_id),
            types.realtime_kit.RecordingPauseResumeStopRecordingResponse,
            options,
            body={"action": action},
        )

    def start_track_recording(
        self,
        app_id: str,
        *,
        account_id: str,
        layers: dict[str, types.realtime_kit.recording_start_track_recording_params.Layers],
        meeting_id: str,
        max_seconds: float | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Begin to record audio and video track by track.

        Args:
            account_id: The account.
            app_id: The app.
            layers: The layers to record, each under its name.
            meeting_id: The meeting to record.
            max_seconds: Longest the recording may last, in seconds.
        """
        return self._request(
            "POST /accounts/{account_id}/realtime/kit/{app_id}/recordings/track",
            (account_id, app_id),
            None,
            options,
            body={"layers": layers, "meeting_id": meeting_id, "max_seconds": max_seconds},
        )


class AsyncRecordingsResource(AsyncResource):
    """The calls of `client.realtime_kit.recordings`, awaited. `RecordingsResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncRecordingsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncRecordingsStreamingResponses)

    get_recordings = awaited(RecordingsResource.get_recordings)
    """List the recordings of an app."""

    start_recordings = awaited(RecordingsResource.start_recordings)
    """Begin to record a meeting."""

    get_active_recordings = awaited(RecordingsResource.get_active_recordings)
    """Look up the running recording of a meeting."""

    get_one_recording = awaited(RecordingsResource.get_one_recording)
    """Look up one recording."""

    pause_resume_stop_recording = awaited(RecordingsResource.pause_resume_stop_recording)
    """Pause a recording, resume it or stop it."""

    start_track_recording = awaited(RecordingsResource.start_track_recording)
    """Begin to record audio and video track by track."""


class RecordingsRawResponses:
    """The calls of `RecordingsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: RecordingsResource) -> None:
        self.get_recordings = raw(calls.get_recordings)
        self.start_recordings = raw(calls.start_recordings)
        self.get_active_recordings = raw(calls.get_active_recordings)
        self.get_one_recording = raw(calls.get_one_recording)
        self.pause_resume_stop_recording = raw(calls.pause_resume_stop_recording)
        self.start_track_recording = raw(calls.start_track_recording)


class AsyncRecordingsRawResponses:
    """The calls of `AsyncRecordingsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncRecordingsResource) -> None:
        self.get_recordings = async_raw(calls.get_recordings)
        self.start_recordings = async_raw(calls.start_recordings)
        self.get_active_recordings = async_raw(calls.get_active_recordings)
        self.get_one_recording = async_raw(calls.get_one_recording)
        self.pause_resume_stop_recording = async_raw(calls.pause_resume_stop_recording)
        self.start_track_recording = async_raw(calls.start_track_recording)


class RecordingsStreamingResponses:
    def __init__(self, calls: RecordingsResource) -> None:
        self.get_recordings = streamed(calls.get_recordings)
        self.start_recordings = streamed(calls.start_recordings)
        self.get_active_recordings = streamed(calls.get_active_recordings)
        self.get_one_recording = streamed(calls.get_one_recording)
        self.pause_resume_stop_recording = streamed(calls.pause_resume_stop_recording)
        self.start_track_recording = streamed(calls.start_track_recording)


class AsyncRecordingsStreamingResponses:
    def __init__(self, calls: AsyncRecordingsResource) -> None:
        self.get_recordings = async_streamed(calls.get_recordings)
        self.start_recordings = async_streamed(calls.start_recordings)
        self.get_active_recordings = async_streamed(calls.get_active_recordings)
        self.get_one_recording = async_streamed(calls.get_one_recording)
        self.pause_resume_stop_recording = async_streamed(calls.pause_resume_stop_recording)
        self.start_track_recording = async_streamed(calls.start_track_recording)
