"""The calls of `client.kit.rtt_reports`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from ..._options import RequestOptions
from ..._resource import AsyncResource, Resource, async_raw, awaited, raw
from ...types import kit as types


class RTTReportsResource(Resource):
    """The calls of `client.kit.rtt_reports`."""

    @cached_property
    def with_raw_response(self) -> RTTReportsRawResponses:
        """The same calls with the whole answer around the value."""
        return RTTReportsRawResponses(RTTReportsResource(self._client, raw=True))

    def usage(self, **options: Unpack[RequestOptions]) -> types.RTTReportUsageResponse:
        """Send `GET /usage`."""
        return self._request("GET /usage", (), types.RTTReportUsageResponse, options)


class AsyncRTTReportsResource(AsyncResource):
    """The calls of `client.kit.rtt_reports`, awaited. `RTTReportsResource` says more about each."""

    @cached_property
    def with_raw_response(self) -> AsyncRTTReportsRawResponses:
        """The same calls with the whole answer around the value."""
        return AsyncRTTReportsRawResponses(AsyncRTTReportsResource(self._client, raw=True))

    usage = awaited(RTTReportsResource.usage)
    """Send `GET /usage`."""


class RTTReportsRawResponses:
    """The calls of `RTTReportsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: RTTReportsResource) -> None:
        self.usage = raw(calls.usage)


class AsyncRTTReportsRawResponses:
    """The calls of `AsyncRTTReportsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncRTTReportsResource) -> None:
        self.usage = async_raw(calls.usage)
