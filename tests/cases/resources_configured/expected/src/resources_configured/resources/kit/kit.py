"""The calls of `client.kit`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ... import types
from ..._modes import async_streamed, in_mode, streamed
from ..._options import RequestOptions
from ..._resource import AsyncResource, Resource, async_raw, awaited, raw

if TYPE_CHECKING:
    from .rooms import AsyncRoomsResource, RoomsResource
    from .rtt_reports import AsyncRTTReportsResource, RTTReportsResource


class KiTResource(Resource):
    """The calls of `client.kit`."""

    with_raw_response = in_mode("raw", lambda: KiTRawResponses)
    with_streaming_response = in_mode("streamed", lambda: KiTStreamingResponses)

    @cached_property
    def rooms(self) -> RoomsResource:
        """Places where people meet."""
        from .rooms import RoomsResource

        return RoomsResource(self._client, self._mode)

    @cached_property
    def rtt_reports(self) -> RTTReportsResource:
        """The calls of `client.kit.rtt_reports`."""
        from .rtt_reports import RTTReportsResource

        return RTTReportsResource(self._client, self._mode)

    def usage(self, **options: Unpack[RequestOptions]) -> types.KiTUsageResponse:
        """Send `GET /usage`."""
        return self._request("GET /usage", (), types.KiTUsageResponse, options)


class AsyncKiTResource(AsyncResource):
    """The calls of `client.kit`, awaited. `KiTResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncKiTRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncKiTStreamingResponses)

    @cached_property
    def rooms(self) -> AsyncRoomsResource:
        """Places where people meet."""
        from .rooms import AsyncRoomsResource

        return AsyncRoomsResource(self._client, self._mode)

    @cached_property
    def rtt_reports(self) -> AsyncRTTReportsResource:
        """The calls of `client.kit.rtt_reports`."""
        from .rtt_reports import AsyncRTTReportsResource

        return AsyncRTTReportsResource(self._client, self._mode)

    usage = awaited(KiTResource.usage)
    """Send `GET /usage`."""


class KiTRawResponses:
    """The calls of `KiTResource`, each returning an `APIResponse`."""

    def __init__(self, calls: KiTResource) -> None:
        self.usage = raw(calls.usage)
        self.rooms = calls.rooms.with_raw_response
        self.rtt_reports = calls.rtt_reports.with_raw_response


class AsyncKiTRawResponses:
    """The calls of `AsyncKiTResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncKiTResource) -> None:
        self.usage = async_raw(calls.usage)
        self.rooms = calls.rooms.with_raw_response
        self.rtt_reports = calls.rtt_reports.with_raw_response


class KiTStreamingResponses:
    def __init__(self, calls: KiTResource) -> None:
        self.usage = streamed(calls.usage)


class AsyncKiTStreamingResponses:
    def __init__(self, calls: AsyncKiTResource) -> None:
        self.usage = async_streamed(calls.usage)
