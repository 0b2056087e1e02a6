"""The calls of `client.jobs`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .. import types
from .._decode import TypeForm
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, awaited, raw, success_bodies


class JobsResource(Resource):
    """The calls of `client.jobs`."""

    @cached_property
    def with_raw_response(self) -> JobsRawResponses:
        """The same calls with the whole answer around the value."""
        return JobsRawResponses(JobsResource(self._client, raw=True))

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

    @cached_property
    def with_raw_response(self) -> AsyncJobsRawResponses:
        """The same calls with the whole answer around the value."""
        return AsyncJobsRawResponses(AsyncJobsResource(self._client, raw=True))

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
