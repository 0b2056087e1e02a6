"""The calls of `client.things`."""

from __future__ import annotations

from typing import Unpack

from .. import types
from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, awaited, raw
from .._sentinels import Omit, omit


class ThingsResource(Resource):
    """The calls of `client.things`."""

    with_raw_response = in_mode("raw", lambda: ThingsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: ThingsStreamingResponses)

    def list(self, *, thing_id: str | Omit = omit, **options: Unpack[RequestOptions]) -> types.ThingListResponse:
        """All things that there are."""
        return self._request("GET /v1/things.json", (), types.ThingListResponse, options, query={"thing_id": thing_id})


class AsyncThingsResource(AsyncResource):
    """The calls of `client.things`, awaited. `ThingsResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncThingsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncThingsStreamingResponses)

    list = awaited(ThingsResource.list)
    """All things that there are."""


class ThingsRawResponses:
    """The calls of `ThingsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: ThingsResource) -> None:
        self.list = raw(calls.list)


class AsyncThingsRawResponses:
    """The calls of `AsyncThingsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncThingsResource) -> None:
        self.list = async_raw(calls.list)


class ThingsStreamingResponses:
    def __init__(self, calls: ThingsResource) -> None:
        self.list = streamed(calls.list)


class AsyncThingsStreamingResponses:
    def __init__(self, calls: AsyncThingsResource) -> None:
        self.list = async_streamed(calls.list)
