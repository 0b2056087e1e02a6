"""Realtime Kit, Livestreams."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, Unpack

from ..._modes import async_streamed, in_mode, streamed
from ..._options import RequestOptions
from ..._resource import AsyncResource, Resource, async_raw, awaited, raw
from ..._sentinels import Omit, omit
from ...types import realtime_kit as types


class LivestreamsResource(Resource):
    """The calls of `client.realtime_kit.livestreams`.

    Realtime Kit, Livestreams.

    Livestreams, of meetings or on their own, and figures on them.
    """

    with_raw_response = in_mode("raw", lambda: LivestreamsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: LivestreamsStreamingResponses)

    def create_independent_livestream(
        self, app_id: str, *, account_id: str, name: str | None | Omit = omit, **options: Unpack[RequestOptions]
    ) -> types.LivestreamCreateIndependentLivestreamResponse:
        """Make a livestream that belongs to no meeting.

        Args:
            account_id: The account.
            app_id: The app.
            name: What the livestream is to be called.
        """
        return self._request(
            "POST /accounts/{account_id}/realtime/kit/{app_id}/livestreams",
            (account_id, app_id),
            types.LivestreamCreateIndependentLivestreamResponse,
            options,
            body={"name": name},
        )

    def get_all_livestreams(
        self,
        app_id: str,
        *,
        account_id: str,
        end_time: str | datetime | Omit = omit,
        exclude_meetings: bool | Omit = omit,
        page_no: int | Omit = omit,
        per_page: int | Omit = omit,
        sort_order: Literal["ASC", "DSC"] | Omit = omit,
        start_time: str | datetime | Omit = omit,
        status: Literal["LIVE", "IDLE", "ERRORED", "INVOKED"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.LivestreamGetAllLivestreamsResponse:
        """List all livestreams.

        Args:
            account_id: The account.
            app_id: The app.
            end_time: Where the period asked for ends.
            exclude_meetings: Whether livestreams of meetings are left out.
            page_no: Number of the page wanted.
            per_page: How many a page holds.
            sort_order: Whether the list goes up or down.
            start_time: Where the period asked for begins.
            status: State of the livestreams wanted.
        """
        return self._request(
            "GET /accounts/{account_id}/realtime/kit/{app_id}/livestreams",
            (account_id, app_id),
            types.LivestreamGetAllLivestreamsResponse,
            options,
            query={
                "end_time": end_time,
                "exclude_meetings": exclude_meetings,
                "page_no": page_no,
                "per_page": per_page,
                "sort_order": sort_order,
                "start_time": start_time,
                "status": status,
            },
        )

    def stop_livestreaming_a_meeting(
        self, meeting_id: str, *, account_id: str, app_id: str, **options: Unpack[RequestOptions]
    ) -> types.LivestreamStopLivestreamingAMeetingResponse:
        """End the livestream of a meeting.

        Args:
            account_id: The account.
            app_id: The app.
            meeting_id: The meeting.
        """
        return self._request(
            "POST /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-livestream/stop",
            (account_id, app_id, meeting_id),
            types.LivestreamStopLivestreamingAMeetingResponse,
            options,
        )

    def start_livestreaming_a_meeting(
        self,
        meeting_id: str,
        *,
        account_id: str,
        app_id: str,
        name: str | None | Omit = omit,
        video_config: types.livestream_start_livestreaming_a_meeting_params.VideoConfig | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.LivestreamStartLivestreamingAMeetingResponse:
        """Begin a livestream of a meeting.

        Args:
            account_id: The account.
            app_id: The app.
            meeting_id: The meeting.
            name: What the livestream is to be called.
            video_config: Settings of the video.
        """
        return self._request(
            "POST /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/livestreams",
            (account_id, app_id, meeting_id),
            types.LivestreamStartLivestreamingAMeetingResponse,
            options,
            body={"name": name, "video_config": video_config},
        )

    def get_livestream_analytics_complete(
        self,
        app_id: str,
        *,
        account_id: str,
        end_time: str | datetime | Omit = omit,
        start_time: str | datetime | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.LivestreamGetLivestreamAnalyticsCompleteResponse:
        """Get figures on all livestreams together.

        Args:
            account_id: The account.
            app_id: The app.
            end_time: Where the period asked for ends.
            start_time: Where the period asked for begins.
        """
        return self._request(
            "GET /accounts/{account_id}/realtime/kit/{app_id}/analytics/livestreams/overall",
            (account_id, app_id),
            types.LivestreamGetLivestreamAnalyticsCompleteResponse,
            options,
            query={"end_time": end_time, "start_time": start_time},
        )

    def get_org_analytics(
        self,
        app_id: str,
        *,
        account_id: str,
        end_date: str | Omit = omit,
        start_date: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.LivestreamGetOrgAnalyticsResponse:
        """Get figures on sessions and recordings of an app, day by day.

        Args:
            account_id: The account.
            app_id: The app.
            end_date: Last day of the period asked for.
            start_date: First day of the period asked for.
        """
        return self._request(
            "GET /accounts/{account_id}/realtime/kit/{app_id}/analytics/daywise",
            (account_id, app_id),
            types.LivestreamGetOrgAnalyticsResponse,
            options,
            query={"end_date": end_date, "start_date": start_date},
        )

    def get_meeting_active_livestreams(
        self, meeting_id: str, *, account_id: str, app_id: str, **options: Unpack[RequestOptions]
    ) -> types.LivestreamGetMeetingActiveLivestreamsResponse:
        """Look up the running livestreams of a meeting.

        Args:
            account_id: The account.
            app_id: The app.
            meeting_id: The meeting.
        """
        return self._request(
            "GET /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-livestream",
            (account_id, app_id, meeting_id),
            types.LivestreamGetMeetingActiveLivestreamsResponse,
            options,
        )

    def get_livestream_session_details_for_session_id(
        self, livestream_session_id: str, *, account_id: str, app_id: str, **options: Unpack[RequestOptions]
    ) -> types.LivestreamGetLivestreamSessionDetailsForSessionIDResponse:
        """Look up a session of a livestream by its own ID.

        Args:
            account_id: The account.
            app_id: The app.
            livestream_session_id: The session of the livestream.
        """
        return self._request(
            "GET /accounts/{account_id}/realtime/kit/{app_id}/livestreams/sessions/{livestream_session_id}",
            (account_id, app_id, livestream_session_id),
            types.LivestreamGetLivestreamSessionDetailsForSessionIDResponse,
            options,
        )

    def get_active_livestreams_for_livestream_id(
        self, livestream_id: str, *, account_id: str, app_id: str, **options: Unpack[RequestOptions]
    ) -> types.LivestreamGetActiveLivestreamsForLivestreamIDResponse:
        """Look up the running session of a livestream.

        Args:
            account_id: The account.
            app_id: The app.
            livestream_id: The livestream.
        """
        return self._request(
            "GET /accounts/{account_id}/realtime/kit/{app_id}/livestreams/{livestream_id}/active-livestream-session",
            (account_id, app_id, livestream_id),
            types.LivestreamGetActiveLivestreamsForLivestreamIDResponse,
            options,
        )

    def get_livestream_session_for_livestream_id(
        self,
        livestream_id: str,
        *,
        account_id: str,
        app_id: str,
        page_no: int | Omit = omit,
        per_page: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.LivestreamGetLivestreamSessionForLivestreamIDResponse:
        """Look up a livestream by its ID.

        Args:
            account_id: The account.
            app_id: The app.
            livestream_id: The livestream.
            page_no: Number of the page wanted.
            per_page: How many a page holds.
        """
        return self._request(
            "GET /accounts/{account_id}/realtime/kit/{app_id}/livestreams/{livestream_id}",
            (account_id, app_id, livestream_id),
            types.LivestreamGetLivestreamSessionForLivestreamIDResponse,
            options,
            query={"page_no": page_no, "per_page": per_page},
        )


class AsyncLivestreamsResource(AsyncResource):
    """The calls of `client.realtime_kit.livestreams`, awaited. `LivestreamsResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncLivestreamsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncLivestreamsStreamingResponses)

    create_independent_livestream = awaited(LivestreamsResource.create_independent_livestream)
    """Make a livestream that belongs to no meeting."""

    get_all_livestreams = awaited(LivestreamsResource.get_all_livestreams)
    """List all livestreams."""

    stop_livestreaming_a_meeting = awaited(LivestreamsResource.stop_livestreaming_a_meeting)
    """End the livestream of a meeting."""

    start_livestreaming_a_meeting = awaited(LivestreamsResource.start_livestreaming_a_meeting)
    """Begin a livestream of a meeting."""

    get_livestream_analytics_complete = awaited(LivestreamsResource.get_livestream_analytics_complete)
    """Get figures on all livestreams together."""

    get_org_analytics = awaited(LivestreamsResource.get_org_analytics)
    """Get figures on sessions and recordings of an app, day by day."""

    get_meeting_active_livestreams = awaited(LivestreamsResource.get_meeting_active_livestreams)
    """Look up the running livestreams of a meeting."""

    get_livestream_session_details_for_session_id = awaited(
        LivestreamsResource.get_livestream_session_details_for_session_id
    )
    """Look up a session of a livestream by its own ID."""

    get_active_livestreams_for_livestream_id = awaited(LivestreamsResource.get_active_livestreams_for_livestream_id)
    """Look up the running session of a livestream."""

    get_livestream_session_for_livestream_id = awaited(LivestreamsResource.get_livestream_session_for_livestream_id)
    """Look up a livestream by its ID."""


class LivestreamsRawResponses:
    """The calls of `LivestreamsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: LivestreamsResource) -> None:
        self.create_independent_livestream = raw(calls.create_independent_livestream)
        self.get_all_livestreams = raw(calls.get_all_livestreams)
        self.stop_livestreaming_a_meeting = raw(calls.stop_livestreaming_a_meeting)
        self.start_livestreaming_a_meeting = raw(calls.start_livestreaming_a_meeting)
        self.get_livestream_analytics_complete = raw(calls.get_livestream_analytics_complete)
        self.get_org_analytics = raw(calls.get_org_analytics)
        self.get_meeting_active_livestreams = raw(calls.get_meeting_active_livestreams)
        self.get_livestream_session_details_for_session_id = raw(calls.get_livestream_session_details_for_session_id)
        self.get_active_livestreams_for_livestream_id = raw(calls.get_active_livestreams_for_livestream_id)
        self.get_livestream_session_for_livestream_id = raw(calls.get_livestream_session_for_livestream_id)


class AsyncLivestreamsRawResponses:
    """The calls of `AsyncLivestreamsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncLivestreamsResource) -> None:
        self.create_independent_livestream = async_raw(calls.create_independent_livestream)
        self.get_all_livestreams = async_raw(calls.get_all_livestreams)
        self.stop_livestreaming_a_meeting = async_raw(calls.stop_livestreaming_a_meeting)
        self.start_livestreaming_a_meeting = async_raw(calls.start_livestreaming_a_meeting)
        self.get_livestream_analytics_complete = async_raw(calls.get_livestream_analytics_complete)
        self.get_org_analytics = async_raw(calls.get_org_analytics)
        self.get_meeting_active_livestreams = async_raw(calls.get_meeting_active_livestreams)
        self.get_livestream_session_details_for_session_id = async_raw(
            calls.get_livestream_session_details_for_session_id
        )
        self.get_active_livestreams_for_livestream_id = async_raw(calls.get_active_livestreams_for_livestream_id)
        self.get_livestream_session_for_livestream_id = async_raw(calls.get_livestream_session_for_livestream_id)


class LivestreamsStreamingResponses:
    def __init__(self, calls: LivestreamsResource) -> None:
        self.create_independent_livestream = streamed(calls.create_independent_livestream)
        self.get_all_livestreams = streamed(calls.get_all_livestreams)
        self.stop_livestreaming_a_meeting = streamed(calls.stop_livestreaming_a_meeting)
        self.start_livestreaming_a_meeting = streamed(calls.start_livestreaming_a_meeting)
        self.get_livestream_analytics_complete = streamed(calls.get_livestream_analytics_complete)
        self.get_org_analytics = streamed(calls.get_org_analytics)
        self.get_meeting_active_livestreams = streamed(calls.get_meeting_active_livestreams)
        self.get_livestream_session_details_for_session_id = streamed(
            calls.get_livestream_session_details_for_session_id
        )
        self.get_active_livestreams_for_livestream_id = streamed(calls.get_active_livestreams_for_livestream_id)
        self.get_livestream_session_for_livestream_id = streamed(calls.get_livestream_session_for_livestream_id)


class AsyncLivestreamsStreamingResponses:
    def __init__(self, calls: AsyncLivestreamsResource) -> None:
        self.create_independent_livestream = async_streamed(calls.create_independent_livestream)
        self.get_all_livestreams = async_streamed(calls.get_all_livestreams)
        self.stop_livestreaming_a_meeting = async_streamed(calls.stop_livestreaming_a_meeting)
        self.start_livestreaming_a_meeting = async_streamed(calls.start_livestreaming_a_meeting)
        self.get_livestream_analytics_complete = async_streamed(calls.get_livestream_analytics_complete)
        self.get_org_analytics = async_streamed(calls.get_org_analytics)
        self.get_meeting_active_livestreams = async_streamed(calls.get_meeting_active_livestreams)
        self.get_livestream_session_details_for_session_id = async_streamed(
            calls.get_livestream_session_details_for_session_id
        )
        self.get_active_livestreams_for_livestream_id = async_streamed(calls.get_active_livestreams_for_livestream_id)
        self.get_livestream_session_for_livestream_id = async_streamed(calls.get_livestream_session_for_livestream_id)
