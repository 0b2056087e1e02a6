"""The calls of `client.photos`."""

from __future__ import annotations

from typing import Unpack

from .._bodies import FileInput
from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, awaited, raw


class PhotosResource(Resource):
    """The calls of `client.photos`."""

    with_raw_response = in_mode("raw", lambda: PhotosRawResponses)
    with_streaming_response = in_mode("streamed", lambda: PhotosStreamingResponses)

    def get(self, id: str, **options: Unpack[RequestOptions]) -> bytes:
        """Send `GET /pets/{id}/photo`."""
        return self._request("GET /pets/{id}/photo", (id,), bytes, options, accept="image/png")

    def put(self, id: str, *, file: FileInput, **options: Unpack[RequestOptions]) -> str:
        """Send `PUT /pets/{id}/photo`."""
        return self._request(
            "PUT /pets/{id}/photo", (id,), str, options, multipart={"file": file}, files=("file",), accept="text/plain"
        )


class AsyncPhotosResource(AsyncResource):
    """The calls of `client.photos`, awaited. `PhotosResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncPhotosRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncPhotosStreamingResponses)

    get = awaited(PhotosResource.get)
    """Send `GET /pets/{id}/photo`."""

    put = awaited(PhotosResource.put)
    """Send `PUT /pets/{id}/photo`."""


class PhotosRawResponses:
    """The calls of `PhotosResource`, each returning an `APIResponse`."""

    def __init__(self, calls: PhotosResource) -> None:
        self.get = raw(calls.get)
        self.put = raw(calls.put)


class AsyncPhotosRawResponses:
    """The calls of `AsyncPhotosResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncPhotosResource) -> None:
        self.get = async_raw(calls.get)
        self.put = async_raw(calls.put)


class PhotosStreamingResponses:
    def __init__(self, calls: PhotosResource) -> None:
        self.get = streamed(calls.get)
        self.put = streamed(calls.put)


class AsyncPhotosStreamingResponses:
    def __init__(self, calls: AsyncPhotosResource) -> None:
        self.get = async_streamed(calls.get)
        self.put = async_streamed(calls.put)
