"""The calls of `client.realtime_kit.analytics`."""

from __future__ import annotations

from typing import Unpack

from ..._modes import async_streamed, in_mode, streamed
from ..._options import RequestOptions
from ..._resource import AsyncResource, Resource, async_raw, awaited, raw
from ..._sentinels import Omit, omit
from ...types import realtime_kit as types


class AnalyticsResource(Resource):
    """The calls of `client.realtime_kit.analytics`."""

    with_raw_response = in_mode("raw", lambda: AnalyticsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AnalyticsStreamingResponses)

    def get_org_analytics(
        self,
        app_id: str,
        *,
        account_id: str,
        end_date: str | Omit = omit,
        start_date: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.AnalyticsGetOrgAnalyticsResponse:
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
            types.AnalyticsGetOrgAnalyticsResponse,
            options,
            query={"end_date": end_date, "start_date": start_date},
        )


class AsyncAnalyticsResource(AsyncResource):
    """The calls of `client.realtime_kit.analytics`, awaited. `AnalyticsResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncAnalyticsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncAnalyticsStreamingResponses)

    get_org_analytics = awaited(AnalyticsResource.get_org_analytics)
    """Get figures on sessions and recordings of an app, day by day."""


class AnalyticsRawResponses:
    """The calls of `AnalyticsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AnalyticsResource) -> None:
        self.get_org_analytics = raw(calls.get_org_analytics)


class AsyncAnalyticsRawResponses:
    """The calls of `AsyncAnalyticsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncAnalyticsResource) -> None:
        self.get_org_analytics = async_raw(calls.get_org_analytics)


class AnalyticsStreamingResponses:
    def __init__(self, calls: AnalyticsResource) -> None:
        self.get_org_analytics = streamed(calls.get_org_analytics)


class AsyncAnalyticsStreamingResponses:
    def __init__(self, calls: AsyncAnalyticsResource) -> None:
        self.get_org_analytics = async_streamed(calls.get_org_analytics)
