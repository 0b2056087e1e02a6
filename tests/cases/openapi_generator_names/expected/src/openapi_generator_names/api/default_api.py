"""The calls of `Default`."""

from __future__ import annotations

import builtins
from typing import Any, Unpack

from openapi_generator_names._bodies import FileInput
from openapi_generator_names._openapi_generator import api as _api
from openapi_generator_names._openapi_generator import operations as _op

from ..models import HTTPThing

_LIST: _op.Operation[list[str]] = _op.Operation(
    "GET", "/raw", returns="list[str]", parameters={"dict": _op.Parameter("query", "dict")}
)
_PUT_RAW_THING: _op.Operation[bytes] = _op.Operation(
    "PUT",
    "/raw",
    returns="bytes",
    body=_op.Body("bytes", "application/octet-stream", "body"),
    accept="application/octet-stream",
)
_CALL_IMPORT: _op.Operation[dict[str, int]] = _op.Operation(
    "POST", "/raw", returns="dict[str, int]", body=_op.Body("json", "application/json", "http_thing")
)
_CALL_2DELETE: _op.Operation[str] = _op.Operation(
    "DELETE", "/raw", returns="str", body=_op.Body("json", "application/json", "body"), accept="text/plain"
)


class DefaultApi(_api.AsyncApi):
    """The calls of `Default`."""

    twin = "SyncDefaultApi"

    @_api.checked
    async def list(
        self, dict: builtins.list[str] | None = None, **_options: Unpack[_op.CallOptions]
    ) -> builtins.list[str]:
        """Send `GET /raw`."""
        return await self._call(_LIST, _options, dict=dict)

    list_with_http_info = _api.async_with_http_info(list)
    list_without_preload_content = _api.async_without_preload_content(list)

    @_api.checked
    async def put_raw_thing(self, body: FileInput, **_options: Unpack[_op.CallOptions]) -> bytes:
        """Send `PUT /raw`."""
        return await self._call(_PUT_RAW_THING, _options, body=body)

    put_raw_thing_with_http_info = _api.async_with_http_info(put_raw_thing)
    put_raw_thing_without_preload_content = _api.async_without_preload_content(put_raw_thing)

    @_api.checked
    async def call_import(
        self, http_thing: builtins.list[HTTPThing] | None = None, **_options: Unpack[_op.CallOptions]
    ) -> dict[str, int]:
        """Send `POST /raw`."""
        return await self._call(_CALL_IMPORT, _options, http_thing=http_thing)

    call_import_with_http_info = _api.async_with_http_info(call_import)
    call_import_without_preload_content = _api.async_without_preload_content(call_import)

    @_api.checked
    async def call_2delete(self, body: dict[str, Any] | None = None, **_options: Unpack[_op.CallOptions]) -> str:
        """Send `DELETE /raw`."""
        return await self._call(_CALL_2DELETE, _options, body=body)

    call_2delete_with_http_info = _api.async_with_http_info(call_2delete)
    call_2delete_without_preload_content = _api.async_without_preload_content(call_2delete)


class SyncDefaultApi(_api.SyncApi):
    """The calls of `Default`. `DefaultApi` says more about each."""

    twin = "DefaultApi"

    @_api.checked
    def list(self, dict: builtins.list[str] | None = None, **_options: Unpack[_op.CallOptions]) -> builtins.list[str]:
        """Send `GET /raw`."""
        return self._call(_LIST, _options, dict=dict)

    list_with_http_info = _api.with_http_info(list)
    list_without_preload_content = _api.without_preload_content(list)

    @_api.checked
    def put_raw_thing(self, body: FileInput, **_options: Unpack[_op.CallOptions]) -> bytes:
        """Send `PUT /raw`."""
        return self._call(_PUT_RAW_THING, _options, body=body)

    put_raw_thing_with_http_info = _api.with_http_info(put_raw_thing)
    put_raw_thing_without_preload_content = _api.without_preload_content(put_raw_thing)

    @_api.checked
    def call_import(
        self, http_thing: builtins.list[HTTPThing] | None = None, **_options: Unpack[_op.CallOptions]
    ) -> dict[str, int]:
        """Send `POST /raw`."""
        return self._call(_CALL_IMPORT, _options, http_thing=http_thing)

    call_import_with_http_info = _api.with_http_info(call_import)
    call_import_without_preload_content = _api.without_preload_content(call_import)

    @_api.checked
    def call_2delete(self, body: dict[str, Any] | None = None, **_options: Unpack[_op.CallOptions]) -> str:
        """Send `DELETE /raw`."""
        return self._call(_CALL_2DELETE, _options, body=body)

    call_2delete_with_http_info = _api.with_http_info(call_2delete)
    call_2delete_without_preload_content = _api.without_preload_content(call_2delete)
