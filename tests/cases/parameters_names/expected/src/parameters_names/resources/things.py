"""The calls of `client.things`."""

from __future__ import annotations

from typing import Unpack

from .. import types as types_
from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, awaited, raw
from .._sentinels import Omit, omit


class ThingsResource(Resource):
    """The calls of `client.things`."""

    with_raw_response = in_mode("raw", lambda: ThingsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: ThingsStreamingResponses)

    def replace_thing(
        self,
        path_id: str,
        *,
        body_id: str,
        query_id: str | Omit = omit,
        class_: str | Omit = omit,
        timeout_: int | Omit = omit,
        options: str | Omit = omit,
        types: list[str] | Omit = omit,
        self_: str | Omit = omit,
        api_2fa: str | Omit = omit,
        cursor: str | Omit = omit,
        filter_name: str | Omit = omit,
        from_: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> types_.Thing:
        """Send `PUT /things/{id}`."""
        return self._request(
            "PUT /things/{path_id}",
            (path_id,),
            types_.Thing,
            request_options,
            query={
                "id": query_id,
                "class": class_,
                "timeout": timeout_,
                "options": options,
                "types": types,
                "self": self_,
                "_cursor": cursor,
                "filter[name]": filter_name,
            },
            headers={"2fa": api_2fa},
            body={"id": body_id, "from": from_},
        )


class AsyncThingsResource(AsyncResource):
    """The calls of `client.things`, awaited. `ThingsResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncThingsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncThingsStreamingResponses)

    replace_thing = awaited(ThingsResource.replace_thing)
    """Send `PUT /things/{id}`."""


class ThingsRawResponses:
    """The calls of `ThingsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: ThingsResource) -> None:
        self.replace_thing = raw(calls.replace_thing)


class AsyncThingsRawResponses:
    """The calls of `AsyncThingsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncThingsResource) -> None:
        self.replace_thing = async_raw(calls.replace_thing)


class ThingsStreamingResponses:
    def __init__(self, calls: ThingsResource) -> None:
        self.replace_thing = streamed(calls.replace_thing)


class AsyncThingsStreamingResponses:
    def __init__(self, calls: AsyncThingsResource) -> None:
        self.replace_thing = async_streamed(calls.replace_thing)
