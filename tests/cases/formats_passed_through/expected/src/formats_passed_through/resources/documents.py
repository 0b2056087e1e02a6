"""The calls of `client.documents`."""

from __future__ import annotations

from typing import Unpack

from .._bodies import ContentInput
from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, awaited, raw


class DocumentsResource(Resource):
    """The calls of `client.documents`."""

    with_raw_response = in_mode("raw", lambda: DocumentsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: DocumentsStreamingResponses)

    def put_csv(self, *, body: str | bytes, **options: Unpack[RequestOptions]) -> str:
        """Send `PUT /csv`."""
        return self._request("PUT /csv", (), str, options, text=body, content_type="text/csv", accept="text/csv")

    def put_msgpack(self, *, body: ContentInput, **options: Unpack[RequestOptions]) -> bytes:
        """Send `PUT /msgpack`."""
        return self._request(
            "PUT /msgpack",
            (),
            bytes,
            options,
            content=body,
            content_type="application/msgpack",
            accept="application/msgpack",
        )

    def put_xml(self, *, body: str | bytes, **options: Unpack[RequestOptions]) -> str:
        """Send `PUT /xml`."""
        return self._request(
            "PUT /xml", (), str, options, text=body, content_type="application/xml", accept="application/xml"
        )


class AsyncDocumentsResource(AsyncResource):
    """The calls of `client.documents`, awaited. `DocumentsResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncDocumentsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncDocumentsStreamingResponses)

    put_csv = awaited(DocumentsResource.put_csv)
    """Send `PUT /csv`."""

    put_msgpack = awaited(DocumentsResource.put_msgpack)
    """Send `PUT /msgpack`."""

    put_xml = awaited(DocumentsResource.put_xml)
    """Send `PUT /xml`."""


class DocumentsRawResponses:
    """The calls of `DocumentsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: DocumentsResource) -> None:
        self.put_csv = raw(calls.put_csv)
        self.put_msgpack = raw(calls.put_msgpack)
        self.put_xml = raw(calls.put_xml)


class AsyncDocumentsRawResponses:
    """The calls of `AsyncDocumentsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncDocumentsResource) -> None:
        self.put_csv = async_raw(calls.put_csv)
        self.put_msgpack = async_raw(calls.put_msgpack)
        self.put_xml = async_raw(calls.put_xml)


class DocumentsStreamingResponses:
    def __init__(self, calls: DocumentsResource) -> None:
        self.put_csv = streamed(calls.put_csv)
        self.put_msgpack = streamed(calls.put_msgpack)
        self.put_xml = streamed(calls.put_xml)


class AsyncDocumentsStreamingResponses:
    def __init__(self, calls: AsyncDocumentsResource) -> None:
        self.put_csv = async_streamed(calls.put_csv)
        self.put_msgpack = async_streamed(calls.put_msgpack)
        self.put_xml = async_streamed(calls.put_xml)
