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

    def type(self, **options: Unpack[RequestOptions]) -> None:
        """Send `GET /things`."""
        return self._request("GET /things", (), None, options)

    def self(
        self,
        id: str,
        *,
        path_class: str,
        query_class: str | Omit = omit,
        dollar_top: int | Omit = omit,
        at_top: int | Omit = omit,
        top: int | Omit = omit,
        created_at: str | Omit = omit,
        created_of_at: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.Reactions:
        """Send `POST /things/{class}/{id}`."""
        return self._request(
            "POST /things/{path_class}/{id}",
            (path_class, id),
            types.Reactions,
            options,
            query={
                "class": query_class,
                "$top": dollar_top,
                "@top": at_top,
                "top": top,
                "created.at": created_at,
                "created[at]": created_of_at,
            },
        )


class AsyncThingsResource(AsyncResource):
    """The calls of `client.things`, awaited. `ThingsResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncThingsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncThingsStreamingResponses)

    type = awaited(ThingsResource.type)
    """Send `GET /things`."""

    self = awaited(ThingsResource.self)
    """Send `POST /things/{class}/{id}`."""


class ThingsRawResponses:
    """The calls of `ThingsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: ThingsResource) -> None:
        self.type = raw(calls.type)
        self.self = raw(calls.self)


class AsyncThingsRawResponses:
    """The calls of `AsyncThingsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncThingsResource) -> None:
        self.type = async_raw(calls.type)
        self.self = async_raw(calls.self)


class ThingsStreamingResponses:
    def __init__(self, calls: ThingsResource) -> None:
        self.type = streamed(calls.type)
        self.self = streamed(calls.self)


class AsyncThingsStreamingResponses:
    def __init__(self, calls: AsyncThingsResource) -> None:
        self.type = async_streamed(calls.type)
        self.self = async_streamed(calls.self)
