"""The calls of `client.secrets`."""

from __future__ import annotations

from typing import Unpack

from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, awaited, raw


class SecretsResource(Resource):
    """The calls of `client.secrets`."""

    with_raw_response = in_mode("raw", lambda: SecretsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: SecretsStreamingResponses)

    def list(self, **options: Unpack[RequestOptions]) -> None:
        """Send `GET /secrets`."""
        return self._request("GET /secrets", (), None, options)

    def add(self, **options: Unpack[RequestOptions]) -> None:
        """Send `POST /secrets`."""
        return self._request("POST /secrets", (), None, options, security=[["certificate"], ["machine"]])


class AsyncSecretsResource(AsyncResource):
    """The calls of `client.secrets`, awaited. `SecretsResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncSecretsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncSecretsStreamingResponses)

    list = awaited(SecretsResource.list)
    """Send `GET /secrets`."""

    add = awaited(SecretsResource.add)
    """Send `POST /secrets`."""


class SecretsRawResponses:
    """The calls of `SecretsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: SecretsResource) -> None:
        self.list = raw(calls.list)
        self.add = raw(calls.add)


class AsyncSecretsRawResponses:
    """The calls of `AsyncSecretsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncSecretsResource) -> None:
        self.list = async_raw(calls.list)
        self.add = async_raw(calls.add)


class SecretsStreamingResponses:
    def __init__(self, calls: SecretsResource) -> None:
        self.list = streamed(calls.list)
        self.add = streamed(calls.add)


class AsyncSecretsStreamingResponses:
    def __init__(self, calls: AsyncSecretsResource) -> None:
        self.list = async_streamed(calls.list)
        self.add = async_streamed(calls.add)
