"""The calls of `Shapes`."""

from __future__ import annotations

from typing import Unpack

from openapi_generator_unions._openapi_generator import api as _api
from openapi_generator_unions._openapi_generator import operations as _op

from ..models import DrawRequest, Shape

_DRAW: _op.Operation[Shape] = _op.Operation(
    "POST", "/shapes", returns="Shape", body=_op.Body("json", "application/json", "draw_request")
)


class ShapesApi(_api.SyncApi):
    """The calls of `Shapes`."""

    twin = "AsyncShapesApi"

    @_api.checked
    def draw(self, draw_request: DrawRequest, **_options: Unpack[_op.CallOptions]) -> Shape:
        """Send `POST /shapes`."""
        return self._call(_DRAW, _options, draw_request=draw_request)

    draw_with_http_info = _api.with_http_info(draw)
    draw_without_preload_content = _api.without_preload_content(draw)


class AsyncShapesApi(_api.AsyncApi):
    """The calls of `Shapes`. `ShapesApi` says more about each."""

    twin = "ShapesApi"

    @_api.checked
    async def draw(self, draw_request: DrawRequest, **_options: Unpack[_op.CallOptions]) -> Shape:
        """Send `POST /shapes`."""
        return await self._call(_DRAW, _options, draw_request=draw_request)

    draw_with_http_info = _api.async_with_http_info(draw)
    draw_without_preload_content = _api.async_without_preload_content(draw)
