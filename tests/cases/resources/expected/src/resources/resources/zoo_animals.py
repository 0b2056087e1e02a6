"""What lives here."""

from __future__ import annotations

from typing import Unpack

from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, awaited, raw


class ZooAnimalsResource(Resource):
    """The calls of `client.zoo_animals`.

    What lives here.
    """

    with_raw_response = in_mode("raw", lambda: ZooAnimalsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: ZooAnimalsStreamingResponses)

    def list_v1(self, **options: Unpack[RequestOptions]) -> None:
        """Send `GET /v1/animals`."""
        return self._request("GET /v1/animals", (), None, options)

    def create_v1(self, **options: Unpack[RequestOptions]) -> None:
        """Send `POST /v1/animals`."""
        return self._request("POST /v1/animals", (), None, options)

    def retrieve_v1(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Send `GET /v1/animals/{id}`."""
        return self._request("GET /v1/animals/{id}", (id,), None, options)

    def list(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Send `DELETE /v1/animals/{id}`."""
        return self._request("DELETE /v1/animals/{id}", (id,), None, options)


class AsyncZooAnimalsResource(AsyncResource):
    """The calls of `client.zoo_animals`, awaited. `ZooAnimalsResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncZooAnimalsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncZooAnimalsStreamingResponses)

    list_v1 = awaited(ZooAnimalsResource.list_v1)
    """Send `GET /v1/animals`."""

    create_v1 = awaited(ZooAnimalsResource.create_v1)
    """Send `POST /v1/animals`."""

    retrieve_v1 = awaited(ZooAnimalsResource.retrieve_v1)
    """Send `GET /v1/animals/{id}`."""

    list = awaited(ZooAnimalsResource.list)
    """Send `DELETE /v1/animals/{id}`."""


class ZooAnimalsRawResponses:
    """The calls of `ZooAnimalsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: ZooAnimalsResource) -> None:
        self.list_v1 = raw(calls.list_v1)
        self.create_v1 = raw(calls.create_v1)
        self.retrieve_v1 = raw(calls.retrieve_v1)
        self.list = raw(calls.list)


class AsyncZooAnimalsRawResponses:
    """The calls of `AsyncZooAnimalsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncZooAnimalsResource) -> None:
        self.list_v1 = async_raw(calls.list_v1)
        self.create_v1 = async_raw(calls.create_v1)
        self.retrieve_v1 = async_raw(calls.retrieve_v1)
        self.list = async_raw(calls.list)


class ZooAnimalsStreamingResponses:
    def __init__(self, calls: ZooAnimalsResource) -> None:
        self.list_v1 = streamed(calls.list_v1)
        self.create_v1 = streamed(calls.create_v1)
        self.retrieve_v1 = streamed(calls.retrieve_v1)
        self.list = streamed(calls.list)


class AsyncZooAnimalsStreamingResponses:
    def __init__(self, calls: AsyncZooAnimalsResource) -> None:
        self.list_v1 = async_streamed(calls.list_v1)
        self.create_v1 = async_streamed(calls.create_v1)
        self.retrieve_v1 = async_streamed(calls.retrieve_v1)
        self.list = async_streamed(calls.list)
