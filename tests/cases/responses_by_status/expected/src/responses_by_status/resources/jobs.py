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

    def start(self, **options: Unpack[RequestOptions]) -> types.Result | types.Job | None:
        """Send `POST /jobs`."""
        return self._request(
            "POST /jobs",
            (),
            TypeForm[types.Result | types.Job | None],
            options,
            successes=success_bodies({"200": types.Result, "202": types.Job, "204": None}),
        )

    def picture(self, **options: Unpack[RequestOptions]) -> bytes | types.JobPictureResponse:
        """Send `GET /jobs/picture`."""
        return self._request(
            "GET /jobs/picture",
            (),
            TypeForm[bytes | types.JobPictureResponse],
            options,
            accept="application/json, image/png",
            successes=success_bodies({"200": bytes, "2XX": types.JobPictureResponse}),
        )

    def same(self, **options: Unpack[RequestOptions]) -> types.Job:
        """Send `GET /jobs/same`."""
        return self._request("GET /jobs/same", (), types.Job, options)


class AsyncJobsResource(AsyncResource):
    """The calls of `client.jobs`, awaited. `JobsResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncJobsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncJobsStreamingResponses)

    start = awaited(JobsResource.start)
    """Send `POST /jobs`."""

    picture = awaited(JobsResource.picture)
    """Send `GET /jobs/picture`."""

    same = awaited(JobsResource.same)
    """Send `GET /jobs/same`."""


class JobsRawResponses:
    """The calls of `JobsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: JobsResource) -> None:
        self.start = raw(calls.start)
        self.picture = raw(calls.picture)
        self.same = raw(calls.same)


class AsyncJobsRawResponses:
    """The calls of `AsyncJobsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncJobsResource) -> None:
        self.start = async_raw(calls.start)
        self.picture = async_raw(calls.picture)
        self.same = async_raw(calls.same)


class JobsStreamingResponses:
    def __init__(self, calls: JobsResource) -> None:
        self.start = streamed(calls.start)
        self.picture = streamed(calls.picture)
        self.same = streamed(calls.same)


class AsyncJobsStreamingResponses:
    def __init__(self, calls: AsyncJobsResource) -> None:
        self.start = async_streamed(calls.start)
        self.picture = async_streamed(calls.picture)
        self.same = async_streamed(calls.same)
