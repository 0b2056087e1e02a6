"""The calls of `Calls`."""

from __future__ import annotations

from typing import Unpack

from openapi_generator_auth._openapi_generator import api as _api
from openapi_generator_auth._openapi_generator import operations as _op

_ANY_OF_THEM: _op.Operation[None] = _op.Operation("GET", "/a", security=[["key"], ["basic", "cookie"], ["oauth"]])
_ONLY_KEY: _op.Operation[None] = _op.Operation("PUT", "/a", security=[["key"]])
_NONE_OF_THEM: _op.Operation[None] = _op.Operation("POST", "/a")


class CallsApi(_api.SyncApi):
    """The calls of `Calls`."""

    twin = "AsyncCallsApi"

    @_api.checked
    def any_of_them(self, **_options: Unpack[_op.CallOptions]) -> None:
        """Send `GET /a`."""
        return self._call(_ANY_OF_THEM, _options)

    any_of_them_with_http_info = _api.with_http_info(any_of_them)
    any_of_them_without_preload_content = _api.without_preload_content(any_of_them)

    @_api.checked
    def only_key(self, **_options: Unpack[_op.CallOptions]) -> None:
        """Send `PUT /a`."""
        return self._call(_ONLY_KEY, _options)

    only_key_with_http_info = _api.with_http_info(only_key)
    only_key_without_preload_content = _api.without_preload_content(only_key)

    @_api.checked
    def none_of_them(self, **_options: Unpack[_op.CallOptions]) -> None:
        """Send `POST /a`."""
        return self._call(_NONE_OF_THEM, _options)

    none_of_them_with_http_info = _api.with_http_info(none_of_them)
    none_of_them_without_preload_content = _api.without_preload_content(none_of_them)


class AsyncCallsApi(_api.AsyncApi):
    """The calls of `Calls`. `CallsApi` says more about each."""

    twin = "CallsApi"

    @_api.checked
    async def any_of_them(self, **_options: Unpack[_op.CallOptions]) -> None:
        """Send `GET /a`."""
        return await self._call(_ANY_OF_THEM, _options)

    any_of_them_with_http_info = _api.async_with_http_info(any_of_them)
    any_of_them_without_preload_content = _api.async_without_preload_content(any_of_them)

    @_api.checked
    async def only_key(self, **_options: Unpack[_op.CallOptions]) -> None:
        """Send `PUT /a`."""
        return await self._call(_ONLY_KEY, _options)

    only_key_with_http_info = _api.async_with_http_info(only_key)
    only_key_without_preload_content = _api.async_without_preload_content(only_key)

    @_api.checked
    async def none_of_them(self, **_options: Unpack[_op.CallOptions]) -> None:
        """Send `POST /a`."""
        return await self._call(_NONE_OF_THEM, _options)

    none_of_them_with_http_info = _api.async_with_http_info(none_of_them)
    none_of_them_without_preload_content = _api.async_without_preload_content(none_of_them)
