"""The calls of `client.realtime_kit.analytics`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from ..._options import RequestOptions
from ..._resource import AsyncResource, Resource, async_raw, awaited, raw
from ..._sentinels import Omit, omit
from ...types import realtime_kit as types


class AnalyticsResource(Resource):
    """The calls of `client.realtime_kit.analytics`."""

    @cached_property
    def with_raw_response(self) -> AnalyticsRawResponses:
        """The same calls with the whole answer around the value."""
        return AnalyticsRawResponses(AnalyticsResource(self._client, raw=True))

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

    @cached_property
    def with_raw_response(self) -> AsyncAnalyticsRawResponses:
        """The same calls with the whole answer around the value."""
        return AsyncAnalyticsRawResponses(AsyncAnalyticsResource(self._client, raw=True))

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
