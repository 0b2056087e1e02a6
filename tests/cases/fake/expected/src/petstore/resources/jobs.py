"""The calls of `client.jobs`."""

from __future__ import annotations

from typing import Unpack

from .. import types
from .._decode import TypeForm
from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, awaited, raw, success_bodies


class JobsResource(Resource):
    """The calls of `client.jobs`."""

    with_raw_response = in_mode("raw", lambda: JobsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: JobsStreamingResponses)

    def start(self, **options: Unpack[RequestOptions]) -> types.Reply | None:
        """Send `POST /jobs`."""
        return self._request(
            "POST /jobs",
            (),
            TypeForm[types.Reply | None],
            options,
            successes=success_bodies({"200": types.Reply, "204": None}),
        )


class AsyncJobsResource(AsyncResource):
    """The calls of `client.jobs`, awaited. `JobsResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncJobsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncJobsStreamingResponses)

    start = awaited(JobsResource.start)
    """Send `POST /jobs`."""


class JobsRawResponses:
    """The calls of `JobsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: JobsResource) -> None:
        self.start = raw(calls.start)


class AsyncJobsRawResponses:
    """The calls of `AsyncJobsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncJobsResource) -> None:
        self.start = async_raw(calls.start)


class JobsStreamingResponses:
    def __init__(self, calls: JobsResource) -> None:
        self.start = streamed(calls.start)


class AsyncJobsStreamingResponses:
    def __init__(self, calls: AsyncJobsResource) -> None:
        self.start = async_streamed(calls.start)
