"""The calls of `client.shapes`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from .. import types
from .._encode import member_type
from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, awaited, raw


class ShapesResource(Resource):
    """The calls of `client.shapes`."""

    with_raw_response = in_mode("raw", lambda: ShapesRawResponses)
    with_streaming_response = in_mode("streamed", lambda: ShapesStreamingResponses)

    def set_labels(self, *, body: dict[str, str], **options: Unpack[RequestOptions]) -> None:
        """Send `PUT /labels`."""
        return self._request("PUT /labels", (), None, options, body=body)

    def add_shape(
        self,
        *,
        body: types.Circle | types.CircleParam | types.Square | types.SquareParam,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Send `POST /shapes`."""
        return self._request(
            "POST /shapes", (), None, options, body=body, body_type=member_type(types.ShapeAddShapeParams, "body")
        )

    def add_shapes(
        self, *, body: Sequence[types.Circle | types.CircleParam], **options: Unpack[RequestOptions]
    ) -> None:
        """Send `POST /shapes/batch`."""
        return self._request("POST /shapes/batch", (), None, options, body=body)


class AsyncShapesResource(AsyncResource):
    """The calls of `client.shapes`, awaited. `ShapesResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncShapesRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncShapesStreamingResponses)

    set_labels = awaited(ShapesResource.set_labels)
    """Send `PUT /labels`."""

    add_shape = awaited(ShapesResource.add_shape)
    """Send `POST /shapes`."""

    add_shapes = awaited(ShapesResource.add_shapes)
    """Send `POST /shapes/batch`."""


class ShapesRawResponses:
    """The calls of `ShapesResource`, each returning an `APIResponse`."""

    def __init__(self, calls: ShapesResource) -> None:
        self.set_labels = raw(calls.set_labels)
        self.add_shape = raw(calls.add_shape)
        self.add_shapes = raw(calls.add_shapes)


class AsyncShapesRawResponses:
    """The calls of `AsyncShapesResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncShapesResource) -> None:
        self.set_labels = async_raw(calls.set_labels)
        self.add_shape = async_raw(calls.add_shape)
        self.add_shapes = async_raw(calls.add_shapes)


class ShapesStreamingResponses:
    def __init__(self, calls: ShapesResource) -> None:
        self.set_labels = streamed(calls.set_labels)
        self.add_shape = streamed(calls.add_shape)
        self.add_shapes = streamed(calls.add_shapes)


class AsyncShapesStreamingResponses:
    def __init__(self, calls: AsyncShapesResource) -> None:
        self.set_labels = async_streamed(calls.set_labels)
        self.add_shape = async_streamed(calls.add_shape)
        self.add_shapes = async_streamed(calls.add_shapes)
