"""The calls of `client.jobs`."""

from __future__ import annotations

from typing import Unpack

from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, awaited, raw


class JobsResource(Resource):
    """The calls of `client.jobs`."""

    with_raw_response = in_mode("raw", lambda: JobsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: JobsStreamingResponses)

    def start_job(self, **options: Unpack[RequestOptions]) -> None:
        """Send `POST /jobs`."""
        return self._request("POST /jobs", (), None, options)


class AsyncJobsResource(AsyncResource):
    """The calls of `client.jobs`, awaited. `JobsResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncJobsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncJobsStreamingResponses)

    start_job = awaited(JobsResource.start_job)
    """Send `POST /jobs`."""


class JobsRawResponses:
    """The calls of `JobsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: JobsResource) -> None:
        self.start_job = raw(calls.start_job)


class AsyncJobsRawResponses:
    """The calls of `AsyncJobsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncJobsResource) -> None:
        self.start_job = async_raw(calls.start_job)


class JobsStreamingResponses:
    def __init__(self, calls: JobsResource) -> None:
        self.start_job = streamed(calls.start_job)


class AsyncJobsStreamingResponses:
    def __init__(self, calls: AsyncJobsResource) -> None:
        self.start_job = async_streamed(calls.start_job)
