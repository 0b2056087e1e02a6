"""The calls of `reports`."""

from __future__ import annotations

from typing import Unpack

from extensions_openapi_generator._openapi_generator import api as _api
from extensions_openapi_generator._openapi_generator import operations as _op

from ..models import Report

_CREATE_REPORT: _op.Operation[None] = _op.Operation(
    "POST", "/reports", body=_op.Body("json", "application/json", "report")
)


class ReportsApi(_api.SyncApi):
    """The calls of `reports`."""

    twin = "AsyncReportsApi"

    @_api.checked
    def create_report(self, report: list[Report], **_options: Unpack[_op.CallOptions]) -> None:
        """Send `POST /reports`."""
        return self._call(_CREATE_REPORT, _options, report=report)

    create_report_with_http_info = _api.with_http_info(create_report)
    create_report_without_preload_content = _api.without_preload_content(create_report)


class AsyncReportsApi(_api.AsyncApi):
    """The calls of `reports`. `ReportsApi` says more about each."""

    twin = "ReportsApi"

    @_api.checked
    async def create_report(self, report: list[Report], **_options: Unpack[_op.CallOptions]) -> None:
        """Send `POST /reports`."""
        return await self._call(_CREATE_REPORT, _options, report=report)

    create_report_with_http_info = _api.async_with_http_info(create_report)
    create_report_without_preload_content = _api.async_without_preload_content(create_report)
