"""The calls of `Colors`."""

from __future__ import annotations

from typing import Annotated, Unpack

from openapi_generator_enums._openapi_generator import api as _api
from openapi_generator_enums._openapi_generator import models as _base
from openapi_generator_enums._openapi_generator import operations as _op

from ..models import Color, ColorKind

_GET_COLOR: _op.Operation[Color] = _op.Operation(
    "GET",
    "/colors/{kind}",
    returns="Color",
    parameters={"kind": _op.Parameter("path", "kind"), "order": _op.Parameter("query", "order")},
)


class ColorsApi(_api.SyncApi):
    """The calls of `Colors`."""

    twin = "AsyncColorsApi"

    @_api.checked
    def get_color(
        self,
        kind: ColorKind,
        order: Annotated[str, _base.Allowed(("up", "down"))] | None = None,
        **_options: Unpack[_op.CallOptions],
    ) -> Color:
        """Send `GET /colors/{kind}`."""
        return self._call(_GET_COLOR, _options, kind=kind, order=order)

    get_color_with_http_info = _api.with_http_info(get_color)
    get_color_without_preload_content = _api.without_preload_content(get_color)


class AsyncColorsApi(_api.AsyncApi):
    """The calls of `Colors`. `ColorsApi` says more about each."""

    twin = "ColorsApi"

    @_api.checked
    async def get_color(
        self,
        kind: ColorKind,
        order: Annotated[str, _base.Allowed(("up", "down"))] | None = None,
        **_options: Unpack[_op.CallOptions],
    ) -> Color:
        """Send `GET /colors/{kind}`."""
        return await self._call(_GET_COLOR, _options, kind=kind, order=order)

    get_color_with_http_info = _api.async_with_http_info(get_color)
    get_color_without_preload_content = _api.async_without_preload_content(get_color)
