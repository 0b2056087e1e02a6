"""The calls of `client.jobs`."""

from __future__ import annotations

from typing import Unpack

from .. import types
from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, awaited, raw
from .._sentinels import Omit, omit


class JobsResource(Resource):
    """The calls of `client.jobs`."""

    with_raw_response = in_mode("raw", lambda: JobsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: JobsStreamingResponses)

    def list(self, **options: Unpack[RequestOptions]) -> None:
        """Send `GET /jobs`."""
        return self._request("GET /jobs", (), None, options)

    def create(
        self,
        *,
        job: types.One | types.OneParam | types.Many | types.ManyParam,
        idempotency_key: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Send `POST /jobs`.

        Args:
            idempotency_key: Yours.
        """
        return self._request("POST /jobs", (), None, options, headers={"X-Key": idempotency_key}, body=job)


class AsyncJobsResource(AsyncResource):
    """The calls of `client.jobs`, awaited. `JobsResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncJobsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncJobsStreamingResponses)

    list = awaited(JobsResource.list)
    """Send `GET /jobs`."""

    create = awaited(JobsResource.create)
    """Send `POST /jobs`."""


class JobsRawResponses:
    """The calls of `JobsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: JobsResource) -> None:
        self.list = raw(calls.list)
        self.create = raw(calls.create)


class AsyncJobsRawResponses:
    """The calls of `AsyncJobsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncJobsResource) -> None:
        self.list = async_raw(calls.list)
        self.create = async_raw(calls.create)


class JobsStreamingResponses:
    def __init__(self, calls: JobsResource) -> None:
        self.list = streamed(calls.list)
        self.create = streamed(calls.create)


class AsyncJobsStreamingResponses:
    def __init__(self, calls: AsyncJobsResource) -> None:
        self.list = async_streamed(calls.list)
        self.create = async_streamed(calls.create)
