"""What lives here."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._request import url_path
from .._resource import AsyncResource, Resource, async_raw, raw

if TYPE_CHECKING:
    from typing import Unpack

    from .._options import RequestOptions


class ZooAnimalsResource(Resource):
    """The calls of `client.zoo_animals`.

    What lives here.
    """

    @cached_property
    def with_raw_response(self) -> ZooAnimalsRawResponses:
        """The same calls with the whole answer around the value."""
        return ZooAnimalsRawResponses(ZooAnimalsResource(self._client, raw=True))

    def list_v1(self, **options: Unpack[RequestOptions]) -> None:
        """Send `GET /v1/animals`."""
        return self._request("GET", "/v1/animals", None, options)

    def create_v1(self, **options: Unpack[RequestOptions]) -> None:
        """Send `POST /v1/animals`."""
        return self._request("POST", "/v1/animals", None, options)

    def retrieve_v1(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Send `GET /v1/animals/{id}`."""
        path = url_path("/v1/animals/{id}", id=id)
        return self._request("GET", path, None, options)

    def list(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Send `DELETE /v1/animals/{id}`."""
        path = url_path("/v1/animals/{id}", id=id)
        return self._request("DELETE", path, None, options)


class AsyncZooAnimalsResource(AsyncResource):
    """The calls of `client.zoo_animals`. `ZooAnimalsResource` says more about each."""

    @cached_property
    def with_raw_response(self) -> AsyncZooAnimalsRawResponses:
        """The same calls with the whole answer around the value."""
        return AsyncZooAnimalsRawResponses(AsyncZooAnimalsResource(self._client, raw=True))

    async def list_v1(self, **options: Unpack[RequestOptions]) -> None:
        """Send `GET /v1/animals`."""
        return await self._request("GET", "/v1/animals", None, options)

    async def create_v1(self, **options: Unpack[RequestOptions]) -> None:
        """Send `POST /v1/animals`."""
        return await self._request("POST", "/v1/animals", None, options)

    async def retrieve_v1(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Send `GET /v1/animals/{id}`."""
        path = url_path("/v1/animals/{id}", id=id)
        return await self._request("GET", path, None, options)

    async def list(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Send `DELETE /v1/animals/{id}`."""
        path = url_path("/v1/animals/{id}", id=id)
        return await self._request("DELETE", path, None, options)


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
