"""The calls of `client.uploads`."""

from __future__ import annotations

from typing import Unpack

from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, awaited, raw


class UploadsResource(Resource):
    """The calls of `client.uploads`."""

    with_raw_response = in_mode("raw", lambda: UploadsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: UploadsStreamingResponses)

    def list_uploads(self, **options: Unpack[RequestOptions]) -> None:
        """Send `GET /uploads`."""
        return self._request(
            "GET /uploads",
            (),
            None,
            options,
            server={
                "production": "https://{tenant}.files.example.com/v1",
                "sandbox": "https://files.sandbox.example.com/v1",
            },
        )

    def upload(self, **options: Unpack[RequestOptions]) -> None:
        """Send `POST /uploads`."""
        return self._request("POST /uploads", (), None, options, server={"": "https://uploads.example.com"})


class AsyncUploadsResource(AsyncResource):
    """The calls of `client.uploads`, awaited. `UploadsResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncUploadsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncUploadsStreamingResponses)

    list_uploads = awaited(UploadsResource.list_uploads)
    """Send `GET /uploads`."""

    upload = awaited(UploadsResource.upload)
    """Send `POST /uploads`."""


class UploadsRawResponses:
    """The calls of `UploadsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: UploadsResource) -> None:
        self.list_uploads = raw(calls.list_uploads)
        self.upload = raw(calls.upload)


class AsyncUploadsRawResponses:
    """The calls of `AsyncUploadsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncUploadsResource) -> None:
        self.list_uploads = async_raw(calls.list_uploads)
        self.upload = async_raw(calls.upload)


class UploadsStreamingResponses:
    def __init__(self, calls: UploadsResource) -> None:
        self.list_uploads = streamed(calls.list_uploads)
        self.upload = streamed(calls.upload)


class AsyncUploadsStreamingResponses:
    def __init__(self, calls: AsyncUploadsResource) -> None:
        self.list_uploads = async_streamed(calls.list_uploads)
        self.upload = async_streamed(calls.upload)
