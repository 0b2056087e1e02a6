"""The calls of `client.things`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .. import types as types_
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, awaited, raw
from .._sentinels import Omit, omit


class ThingsResource(Resource):
    """The calls of `client.things`."""

    @cached_property
    def with_raw_response(self) -> ThingsRawResponses:
        """The same calls with the whole answer around the value."""
        return ThingsRawResponses(ThingsResource(self._client, raw=True))

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

    @cached_property
    def with_raw_response(self) -> AsyncThingsRawResponses:
        """The same calls with the whole answer around the value."""
        return AsyncThingsRawResponses(AsyncThingsResource(self._client, raw=True))

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
