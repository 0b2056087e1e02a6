"""The calls of `client.kit.rtt_reports`."""

from __future__ import annotations

from typing import Unpack

from ..._modes import async_streamed, in_mode, streamed
from ..._options import RequestOptions
from ..._resource import AsyncResource, Resource, async_raw, awaited, raw
from ...types import kit as types


class RTTReportsResource(Resource):
    """The calls of `client.kit.rtt_reports`."""

    with_raw_response = in_mode("raw", lambda: RTTReportsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: RTTReportsStreamingResponses)

    def usage(self, **options: Unpack[RequestOptions]) -> types.RTTReportUsageResponse:
        """Send `GET /usage`."""
        return self._request("GET /usage", (), types.RTTReportUsageResponse, options)


class AsyncRTTReportsResource(AsyncResource):
    """The calls of `client.kit.rtt_reports`, awaited. `RTTReportsResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncRTTReportsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncRTTReportsStreamingResponses)

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


class RTTReportsStreamingResponses:
    def __init__(self, calls: RTTReportsResource) -> None:
        self.usage = streamed(calls.usage)


class AsyncRTTReportsStreamingResponses:
    def __init__(self, calls: AsyncRTTReportsResource) -> None:
        self.usage = async_streamed(calls.usage)
