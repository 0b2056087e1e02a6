"""The clients, one of each flavour."""

from __future__ import annotations

from extensions_openapi_generator._openapi_generator import api_client as _base

from .configuration import Configuration


class ApiClient(_base.SyncApiClient):
    """A client of Weather. Its calls block."""

    def _default_configuration(self) -> Configuration:
        return Configuration.get_default()

    def _twin(self) -> _base.AsyncApiClient:
        return AsyncApiClient(self.configuration)


class AsyncApiClient(_base.AsyncApiClient):
    """A client of Weather. Its calls are awaited."""

    def _default_configuration(self) -> Configuration:
        return Configuration.get_default()

    def _twin(self) -> _base.SyncApiClient:
        return ApiClient(self.configuration)
