"""The calls of `client.realtime_kit`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._modes import in_mode
from ..._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .active_session import ActiveSessionResource, AsyncActiveSessionResource
    from .analytics import AnalyticsResource, AsyncAnalyticsResource
    from .apps import AppsResource, AsyncAppsResource
    from .livestreams import AsyncLivestreamsResource, LivestreamsResource
    from .meetings import AsyncMeetingsResource, MeetingsResource
    from .presets import AsyncPresetsResource, PresetsResource
    from .recordings import AsyncRecordingsResource, RecordingsResource
    from .sessions import AsyncSessionsResource, SessionsResource
    from .webhooks import AsyncWebhooksResource, WebhooksResource


class RealtimeKitResource(Resource):
    """The calls of `client.realtime_kit`."""

    with_raw_response = in_mode("raw", lambda: RealtimeKitRawResponses)

    @cached_property
    def apps(self) -> AppsResource:
        """Realtime Kit, Apps. The apps of an account."""
        from .apps import AppsResource

        return AppsResource(self._client, self._mode)

    @cached_property
    def meetings(self) -> MeetingsResource:
        """Realtime Kit, Meetings. The meetings of an app and their participants."""
        from .meetings import MeetingsResource

        return MeetingsResource(self._client, self._mode)

    @cached_property
    def presets(self) -> PresetsResource:
        """Realtime Kit, Presets. Sets of permissions, settings and looks that participants get."""
        from .presets import PresetsResource

        return PresetsResource(self._client, self._mode)

    @cached_property
    def sessions(self) -> SessionsResource:
        """Realtime Kit, Sessions. What happened each time a meeting was held."""
        from .sessions import SessionsResource

        return SessionsResource(self._client, self._mode)

    @cached_property
    def recordings(self) -> RecordingsResource:
        """Realtime Kit, Recordings. Recording meetings, and what came of it."""
        from .recordings import RecordingsResource

        return RecordingsResource(self._client, self._mode)

    @cached_property
    def webhooks(self) -> WebhooksResource:
        """Realtime Kit, Webhooks. Addresses that are told about events."""
        from .webhooks import WebhooksResource

        return WebhooksResource(self._client, self._mode)

    @cached_property
    def active_session(self) -> ActiveSessionResource:
        """Realtime Kit, Active Session. The session of a meeting that is running now."""
        from .active_session import ActiveSessionResource

        return ActiveSessionResource(self._client, self._mode)

    @cached_property
    def livestreams(self) -> LivestreamsResource:
        """Realtime Kit, Livestreams.

        Livestreams, of meetings or on their own, and figures on them.
        """
        from .livestreams import LivestreamsResource

        return LivestreamsResource(self._client, self._mode)

    @cached_property
    def analytics(self) -> AnalyticsResource:
        """The calls of `client.realtime_kit.analytics`."""
        from .analytics import AnalyticsResource

        return AnalyticsResource(self._client, self._mode)


class AsyncRealtimeKitResource(AsyncResource):
    """The calls of `client.realtime_kit`, awaited. `RealtimeKitResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncRealtimeKitRawResponses)

    @cached_property
    def apps(self) -> AsyncAppsResource:
        """Realtime Kit, Apps. The apps of an account."""
        from .apps import AsyncAppsResource

        return AsyncAppsResource(self._client, self._mode)

    @cached_property
    def meetings(self) -> AsyncMeetingsResource:
        """Realtime Kit, Meetings. The meetings of an app and their participants."""
        from .meetings import AsyncMeetingsResource

        return AsyncMeetingsResource(self._client, self._mode)

    @cached_property
    def presets(self) -> AsyncPresetsResource:
        """Realtime Kit, Presets. Sets of permissions, settings and looks that participants get."""
        from .presets import AsyncPresetsResource

        return AsyncPresetsResource(self._client, self._mode)

    @cached_property
    def sessions(self) -> AsyncSessionsResource:
        """Realtime Kit, Sessions. What happened each time a meeting was held."""
        from .sessions import AsyncSessionsResource

        return AsyncSessionsResource(self._client, self._mode)

    @cached_property
    def recordings(self) -> AsyncRecordingsResource:
        """Realtime Kit, Recordings. Recording meetings, and what came of it."""
        from .recordings import AsyncRecordingsResource

        return AsyncRecordingsResource(self._client, self._mode)

    @cached_property
    def webhooks(self) -> AsyncWebhooksResource:
        """Realtime Kit, Webhooks. Addresses that are told about events."""
        from .webhooks import AsyncWebhooksResource

        return AsyncWebhooksResource(self._client, self._mode)

    @cached_property
    def active_session(self) -> AsyncActiveSessionResource:
        """Realtime Kit, Active Session. The session of a meeting that is running now."""
        from .active_session import AsyncActiveSessionResource

        return AsyncActiveSessionResource(self._client, self._mode)

    @cached_property
    def livestreams(self) -> AsyncLivestreamsResource:
        """Realtime Kit, Livestreams.

        Livestreams, of meetings or on their own, and figures on them.
        """
        from .livestreams import AsyncLivestreamsResource

        return AsyncLivestreamsResource(self._client, self._mode)

    @cached_property
    def analytics(self) -> AsyncAnalyticsResource:
        """The calls of `client.realtime_kit.analytics`."""
        from .analytics import AsyncAnalyticsResource

        return AsyncAnalyticsResource(self._client, self._mode)


class RealtimeKitRawResponses:
    """The calls of `RealtimeKitResource`, each returning an `APIResponse`."""

    def __init__(self, calls: RealtimeKitResource) -> None:
        self.apps = calls.apps.with_raw_response
        self.meetings = calls.meetings.with_raw_response
        self.presets = calls.presets.with_raw_response
        self.sessions = calls.sessions.with_raw_response
        self.recordings = calls.recordings.with_raw_response
        self.webhooks = calls.webhooks.with_raw_response
        self.active_session = calls.active_session.with_raw_response
        self.livestreams = calls.livestreams.with_raw_response
        self.analytics = calls.analytics.with_raw_response


class AsyncRealtimeKitRawResponses:
    """The calls of `AsyncRealtimeKitResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncRealtimeKitResource) -> None:
        self.apps = calls.apps.with_raw_response
        self.meetings = calls.meetings.with_raw_response
        self.presets = calls.presets.with_raw_response
        self.sessions = calls.sessions.with_raw_response
        self.recordings = calls.recordings.with_raw_response
        self.webhooks = calls.webhooks.with_raw_response
        self.active_session = calls.active_session.with_raw_response
        self.livestreams = calls.livestreams.with_raw_response
        self.analytics = calls.analytics.with_raw_response
