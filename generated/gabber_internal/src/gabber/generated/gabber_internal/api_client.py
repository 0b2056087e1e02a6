"""The clients, one of each flavour."""

from __future__ import annotations

from gabber_internal._openapi_generator import api_client as _base

from .configuration import Configuration


class ApiClient(_base.AsyncApiClient):
    """A client of Session API. Its calls are awaited."""

    def _default_configuration(self) -> Configuration:
        return Configuration.get_default()

    def _twin(self) -> _base.SyncApiClient:
        return SyncApiClient(self.configuration)


class SyncApiClient(_base.SyncApiClient):
    """A client of Session API. Its calls block."""

    def _default_configuration(self) -> Configuration:
        return Configuration.get_default()

    def _twin(self) -> _base.AsyncApiClient:
        return ApiClient(self.configuration)
