"""The calls of `client.shapes`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .. import types
from .._decode import TypeForm
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, awaited, raw


class ShapesResource(Resource):
    """The calls of `client.shapes`."""

    @cached_property
    def with_raw_response(self) -> ShapesRawResponses:
        """The same calls with the whole answer around the value."""
        return ShapesRawResponses(ShapesResource(self._client, raw=True))

    def draw(
        self, *, body: types.Circle | types.CircleParam | types.ShapeParam, **options: Unpack[RequestOptions]
    ) -> types.Shape:
        """Send `POST /shapes`."""
        return self._request("POST /shapes", (), TypeForm[types.Shape], options, body=body)


class AsyncShapesResource(AsyncResource):
    """The calls of `client.shapes`, awaited. `ShapesResource` says more about each."""

    @cached_property
    def with_raw_response(self) -> AsyncShapesRawResponses:
        """The same calls with the whole answer around the value."""
        return AsyncShapesRawResponses(AsyncShapesResource(self._client, raw=True))

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
