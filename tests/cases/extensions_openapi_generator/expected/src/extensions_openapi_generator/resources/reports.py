"""The calls of `client.reports`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from .. import types
from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, awaited, raw


class ReportsResource(Resource):
    """The calls of `client.reports`."""

    with_raw_response = in_mode("raw", lambda: ReportsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: ReportsStreamingResponses)

    def create_report(
        self, *, report: Sequence[types.Report | types.ReportParam], **options: Unpack[RequestOptions]
    ) -> None:
        """Send `POST /reports`."""
        return self._request("POST /reports", (), None, options, body=report)


class AsyncReportsResource(AsyncResource):
    """The calls of `client.reports`, awaited. `ReportsResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncReportsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncReportsStreamingResponses)

    create_report = awaited(ReportsResource.create_report)
    """Send `POST /reports`."""


class ReportsRawResponses:
    """The calls of `ReportsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: ReportsResource) -> None:
        self.create_report = raw(calls.create_report)


class AsyncReportsRawResponses:
    """The calls of `AsyncReportsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncReportsResource) -> None:
        self.create_report = async_raw(calls.create_report)


class ReportsStreamingResponses:
    def __init__(self, calls: ReportsResource) -> None:
        self.create_report = streamed(calls.create_report)


class AsyncReportsStreamingResponses:
    def __init__(self, calls: AsyncReportsResource) -> None:
        self.create_report = async_streamed(calls.create_report)
