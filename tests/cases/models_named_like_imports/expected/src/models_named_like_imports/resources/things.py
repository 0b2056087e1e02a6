"""The calls of `client.things`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Unpack

from .. import types
from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, awaited, raw
from .._sentinels import Omit, omit


class ThingsResource(Resource):
    """The calls of `client.things`."""

    with_raw_response = in_mode("raw", lambda: ThingsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: ThingsStreamingResponses)

    def create_thing(
        self,
        *,
        field: types.Field | types.FieldParam,
        a_name: Literal["a", "b"] | Omit = omit,
        either: types.Annotated | types.AnnotatedParam | types.Required | types.RequiredParam | Omit = omit,
        items: Sequence[types.Sequence | types.SequenceParam] | Omit = omit,
        literal: types.Literal | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.Thing:
        """Send `POST /things`."""
        return self._request(
            "POST /things",
            (),
            types.Thing,
            options,
            body={"field": field, "a_name": a_name, "either": either, "items": items, "literal": literal},
            body_type=types.ThingCreateThingParams,
        )


class AsyncThingsResource(AsyncResource):
    """The calls of `client.things`, awaited. `ThingsResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncThingsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncThingsStreamingResponses)

    create_thing = awaited(ThingsResource.create_thing)
    """Send `POST /things`."""


class ThingsRawResponses:
    """The calls of `ThingsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: ThingsResource) -> None:
        self.create_thing = raw(calls.create_thing)


class AsyncThingsRawResponses:
    """The calls of `AsyncThingsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncThingsResource) -> None:
        self.create_thing = async_raw(calls.create_thing)


class ThingsStreamingResponses:
    def __init__(self, calls: ThingsResource) -> None:
        self.create_thing = streamed(calls.create_thing)


class AsyncThingsStreamingResponses:
    def __init__(self, calls: AsyncThingsResource) -> None:
        self.create_thing = async_streamed(calls.create_thing)
