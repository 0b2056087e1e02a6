"""The calls of `client.colors`."""

from __future__ import annotations

from typing import Literal, Unpack

from .. import types
from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, awaited, raw
from .._sentinels import Omit, omit


class ColorsResource(Resource):
    """The calls of `client.colors`."""

    with_raw_response = in_mode("raw", lambda: ColorsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: ColorsStreamingResponses)

    def get_color(
        self, kind: types.ColorKind, *, order: Literal["up", "down"] | Omit = omit, **options: Unpack[RequestOptions]
    ) -> types.Color:
        """Send `GET /colors/{kind}`."""
        return self._request("GET /colors/{kind}", (kind,), types.Color, options, query={"order": order})


class AsyncColorsResource(AsyncResource):
    """The calls of `client.colors`, awaited. `ColorsResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncColorsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncColorsStreamingResponses)

    get_color = awaited(ColorsResource.get_color)
    """Send `GET /colors/{kind}`."""


class ColorsRawResponses:
    """The calls of `ColorsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: ColorsResource) -> None:
        self.get_color = raw(calls.get_color)


class AsyncColorsRawResponses:
    """The calls of `AsyncColorsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncColorsResource) -> None:
        self.get_color = async_raw(calls.get_color)


class ColorsStreamingResponses:
    def __init__(self, calls: ColorsResource) -> None:
        self.get_color = streamed(calls.get_color)


class AsyncColorsStreamingResponses:
    def __init__(self, calls: AsyncColorsResource) -> None:
        self.get_color = async_streamed(calls.get_color)
