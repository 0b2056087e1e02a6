"""The calls of `client.routes`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from .. import _styles, types
from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, awaited, raw
from .._sentinels import Omit, omit


class RoutesResource(Resource):
    """The calls of `client.routes`."""

    with_raw_response = in_mode("raw", lambda: RoutesRawResponses)
    with_streaming_response = in_mode("streamed", lambda: RoutesStreamingResponses)

    def create(
        self,
        *,
        legs: Sequence[types.LegParam],
        start: tuple[float, float, str],
        between: types.Position | Omit = omit,
        and_anything: Sequence[str | object] | Omit = omit,
        and_more: Sequence[str | int | bool] | Omit = omit,
        at_most: Sequence[str | int] | Omit = omit,
        maybe: tuple[str, None] | None | Omit = omit,
        point_or_name: types.Position | str | Omit = omit,
        untyped: tuple[str, int] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.Route:
        """Send `POST /routes`."""
        return self._request(
            "POST /routes",
            (),
            types.Route,
            options,
            query={"between": _styles.comma(between)},
            body={
                "legs": legs,
                "start": start,
                "and_anything": and_anything,
                "and_more": and_more,
                "at_most": at_most,
                "maybe": maybe,
                "point_or_name": point_or_name,
                "untyped": untyped,
            },
            body_type=types.RouteCreateParams,
        )


class AsyncRoutesResource(AsyncResource):
    """The calls of `client.routes`, awaited. `RoutesResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncRoutesRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncRoutesStreamingResponses)

    create = awaited(RoutesResource.create)
    """Send `POST /routes`."""


class RoutesRawResponses:
    """The calls of `RoutesResource`, each returning an `APIResponse`."""

    def __init__(self, calls: RoutesResource) -> None:
        self.create = raw(calls.create)


class AsyncRoutesRawResponses:
    """The calls of `AsyncRoutesResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncRoutesResource) -> None:
        self.create = async_raw(calls.create)


class RoutesStreamingResponses:
    def __init__(self, calls: RoutesResource) -> None:
        self.create = streamed(calls.create)


class AsyncRoutesStreamingResponses:
    def __init__(self, calls: AsyncRoutesResource) -> None:
        self.create = async_streamed(calls.create)
