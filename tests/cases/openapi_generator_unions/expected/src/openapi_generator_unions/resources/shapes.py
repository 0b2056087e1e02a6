"""The calls of `client.shapes`."""

from __future__ import annotations

from typing import Unpack

from .. import types
from .._decode import TypeForm
from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, awaited, raw


class ShapesResource(Resource):
    """The calls of `client.shapes`."""

    with_raw_response = in_mode("raw", lambda: ShapesRawResponses)
    with_streaming_response = in_mode("streamed", lambda: ShapesStreamingResponses)

    def draw(
        self, *, body: types.Circle | types.CircleParam | types.ShapeParam, **options: Unpack[RequestOptions]
    ) -> types.Shape:
        """Send `POST /shapes`."""
        return self._request("POST /shapes", (), TypeForm[types.Shape], options, body=body)


class AsyncShapesResource(AsyncResource):
    """The calls of `client.shapes`, awaited. `ShapesResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncShapesRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncShapesStreamingResponses)

    draw = awaited(ShapesResource.draw)
    """Send `POST /shapes`."""


class ShapesRawResponses:
    """The calls of `ShapesResource`, each returning an `APIResponse`."""

    def __init__(self, calls: ShapesResource) -> None:
        self.draw = raw(calls.draw)


class AsyncShapesRawResponses:
    """The calls of `AsyncShapesResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncShapesResource) -> None:
        self.draw = async_raw(calls.draw)


class ShapesStreamingResponses:
    def __init__(self, calls: ShapesResource) -> None:
        self.draw = streamed(calls.draw)


class AsyncShapesStreamingResponses:
    def __init__(self, calls: AsyncShapesResource) -> None:
        self.draw = async_streamed(calls.draw)
