"""The calls of `client.jobs`."""

from __future__ import annotations

from typing import Unpack

from .. import types
from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._paged import AsyncPagedResource, PagedResource, async_pages
from .._resource import async_raw, raw
from .._sentinels import Omit, omit
from ..pagination import SyncOpenAIPage


class JobsResource(PagedResource):
    """The calls of `client.jobs`."""

    with_raw_response = in_mode("raw", lambda: JobsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: JobsStreamingResponses)

    def list(
        self, *, after: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> SyncOpenAIPage[types.JobListResponse]:
        """Send `GET /jobs`."""
        return self._page(
            SyncOpenAIPage[types.JobListResponse],
            "GET /jobs",
            (),
            types.JobListEnvelope,
            options,
            query={"after": after},
        )


class AsyncJobsResource(AsyncPagedResource):
    """The calls of `client.jobs`, awaited. `JobsResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncJobsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncJobsStreamingResponses)

    list = async_pages(JobsResource.list)
    """Send `GET /jobs`."""


class JobsRawResponses:
    """The calls of `JobsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: JobsResource) -> None:
        self.list = raw(calls.list)


class AsyncJobsRawResponses:
    """The calls of `AsyncJobsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncJobsResource) -> None:
        self.list = async_raw(calls.list)


class JobsStreamingResponses:
    def __init__(self, calls: JobsResource) -> None:
        self.list = streamed(calls.list)


class AsyncJobsStreamingResponses:
    def __init__(self, calls: AsyncJobsResource) -> None:
        self.list = async_streamed(calls.list)
