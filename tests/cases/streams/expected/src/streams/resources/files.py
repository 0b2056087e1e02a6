"""The calls of `client.files`."""

from __future__ import annotations

from typing import Unpack

from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, awaited, raw


class FilesResource(Resource):
    """The calls of `client.files`."""

    with_raw_response = in_mode("raw", lambda: FilesRawResponses)
    with_streaming_response = in_mode("streamed", lambda: FilesStreamingResponses)

    def content(self, id: str, **options: Unpack[RequestOptions]) -> bytes:
        """Send `GET /files/{id}`."""
        return self._request("GET /files/{id}", (id,), bytes, options, accept="application/octet-stream")


class AsyncFilesResource(AsyncResource):
    """The calls of `client.files`, awaited. `FilesResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncFilesRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncFilesStreamingResponses)

    content = awaited(FilesResource.content)
    """Send `GET /files/{id}`."""


class FilesRawResponses:
    """The calls of `FilesResource`, each returning an `APIResponse`."""

    def __init__(self, calls: FilesResource) -> None:
        self.content = raw(calls.content)


class AsyncFilesRawResponses:
    """The calls of `AsyncFilesResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncFilesResource) -> None:
        self.content = async_raw(calls.content)


class FilesStreamingResponses:
    def __init__(self, calls: FilesResource) -> None:
        self.content = streamed(calls.content)


class AsyncFilesStreamingResponses:
    def __init__(self, calls: AsyncFilesResource) -> None:
        self.content = async_streamed(calls.content)
