"""The calls of `Default`."""

from __future__ import annotations

from typing import Unpack

from openapi_generator_inline import _styles
from openapi_generator_inline._openapi_generator import api as _api
from openapi_generator_inline._openapi_generator import operations as _op

from ..models import Opa200Response, OpcFilterParameter, OpcRequest, Request

_OPA: _op.Operation[Opa200Response] = _op.Operation(
    "GET", "/a", returns="Opa200Response", errors={"500": "InlineObject"}
)
_OPC: _op.Operation[None] = _op.Operation(
    "PUT",
    "/a",
    parameters={"filter": _op.Parameter("query", "filter", lambda value: _styles.deep_object(value))},
    body=_op.Body("json", "application/json", "opc_request"),
    errors={"500": "InlineObject"},
)
_OPB: _op.Operation[None] = _op.Operation("POST", "/b", body=_op.Body("json", "application/json", "request"))


class DefaultApi(_api.AsyncApi):
    """The calls of `Default`."""

    twin = "SyncDefaultApi"

    @_api.checked
    async def opa(self, **_options: Unpack[_op.CallOptions]) -> Opa200Response:
        """Send `GET /a`."""
        return await self._call(_OPA, _options)

    opa_with_http_info = _api.async_with_http_info(opa)
    opa_without_preload_content = _api.async_without_preload_content(opa)

    @_api.checked
    async def opc(
        self,
        filter: OpcFilterParameter | None = None,
        opc_request: OpcRequest | None = None,
        **_options: Unpack[_op.CallOptions],
    ) -> None:
        """Send `PUT /a`."""
        return await self._call(_OPC, _options, filter=filter, opc_request=opc_request)

    opc_with_http_info = _api.async_with_http_info(opc)
    opc_without_preload_content = _api.async_without_preload_content(opc)

    @_api.checked
    async def opb(self, request: Request, **_options: Unpack[_op.CallOptions]) -> None:
        """Send `POST /b`."""
        return await self._call(_OPB, _options, request=request)

    opb_with_http_info = _api.async_with_http_info(opb)
    opb_without_preload_content = _api.async_without_preload_content(opb)


class SyncDefaultApi(_api.SyncApi):
    """The calls of `Default`. `DefaultApi` says more about each."""

    twin = "DefaultApi"

    @_api.checked
    def opa(self, **_options: Unpack[_op.CallOptions]) -> Opa200Response:
        """Send `GET /a`."""
        return self._call(_OPA, _options)

    opa_with_http_info = _api.with_http_info(opa)
    opa_without_preload_content = _api.without_preload_content(opa)

    @_api.checked
    def opc(
        self,
        filter: OpcFilterParameter | None = None,
        opc_request: OpcRequest | None = None,
        **_options: Unpack[_op.CallOptions],
    ) -> None:
        """Send `PUT /a`."""
        return self._call(_OPC, _options, filter=filter, opc_request=opc_request)

    opc_with_http_info = _api.with_http_info(opc)
    opc_without_preload_content = _api.without_preload_content(opc)

    @_api.checked
    def opb(self, request: Request, **_options: Unpack[_op.CallOptions]) -> None:
        """Send `POST /b`."""
        return self._call(_OPB, _options, request=request)

    opb_with_http_info = _api.with_http_info(opb)
    opb_without_preload_content = _api.without_preload_content(opb)
