"""The calls of `client.bodies`."""

from __future__ import annotations

from typing import Unpack

from .._bodies import ContentInput, FileInput
from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, awaited, raw
from .._sentinels import Omit, omit


class BodiesResource(Resource):
    """The calls of `client.bodies`."""

    with_raw_response = in_mode("raw", lambda: BodiesRawResponses)
    with_streaming_response = in_mode("streamed", lambda: BodiesStreamingResponses)

    def send_bytes(self, *, body: ContentInput, **options: Unpack[RequestOptions]) -> None:
        """Send `PUT /bytes`."""
        return self._request("PUT /bytes", (), None, options, content=body, content_type="image/png")

    def send_form(self, *, name: str, tags: list[str] | Omit = omit, **options: Unpack[RequestOptions]) -> None:
        """Send `POST /form`."""
        return self._request("POST /form", (), None, options, form={"name": name, "tags": tags})

    def send_text(self, *, body: str | bytes, **options: Unpack[RequestOptions]) -> None:
        """Send `PUT /text`."""
        return self._request("PUT /text", (), None, options, text=body)

    def upload(self, *, file: FileInput, note: str | Omit = omit, **options: Unpack[RequestOptions]) -> None:
        """Send `POST /upload`."""
        return self._request("POST /upload", (), None, options, multipart={"file": file, "note": note}, files=("file",))

    def send_vendor_json(self, *, a: str | Omit = omit, **options: Unpack[RequestOptions]) -> None:
        """Send `PUT /vendor`."""
        return self._request(
            "PUT /vendor", (), None, options, body={"a": a}, content_type="application/vnd.example+json"
        )


class AsyncBodiesResource(AsyncResource):
    """The calls of `client.bodies`, awaited. `BodiesResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncBodiesRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncBodiesStreamingResponses)

    send_bytes = awaited(BodiesResource.send_bytes)
    """Send `PUT /bytes`."""

    send_form = awaited(BodiesResource.send_form)
    """Send `POST /form`."""

    send_text = awaited(BodiesResource.send_text)
    """Send `PUT /text`."""

    upload = awaited(BodiesResource.upload)
    """Send `POST /upload`."""

    send_vendor_json = awaited(BodiesResource.send_vendor_json)
    """Send `PUT /vendor`."""


class BodiesRawResponses:
    """The calls of `BodiesResource`, each returning an `APIResponse`."""

    def __init__(self, calls: BodiesResource) -> None:
        self.send_bytes = raw(calls.send_bytes)
        self.send_form = raw(calls.send_form)
        self.send_text = raw(calls.send_text)
        self.upload = raw(calls.upload)
        self.send_vendor_json = raw(calls.send_vendor_json)


class AsyncBodiesRawResponses:
    """The calls of `AsyncBodiesResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncBodiesResource) -> None:
        self.send_bytes = async_raw(calls.send_bytes)
        self.send_form = async_raw(calls.send_form)
        self.send_text = async_raw(calls.send_text)
        self.upload = async_raw(calls.upload)
        self.send_vendor_json = async_raw(calls.send_vendor_json)


class BodiesStreamingResponses:
    def __init__(self, calls: BodiesResource) -> None:
        self.send_bytes = streamed(calls.send_bytes)
        self.send_form = streamed(calls.send_form)
        self.send_text = streamed(calls.send_text)
        self.upload = streamed(calls.upload)
        self.send_vendor_json = streamed(calls.send_vendor_json)


class AsyncBodiesStreamingResponses:
    def __init__(self, calls: AsyncBodiesResource) -> None:
        self.send_bytes = async_streamed(calls.send_bytes)
        self.send_form = async_streamed(calls.send_form)
        self.send_text = async_streamed(calls.send_text)
        self.upload = async_streamed(calls.upload)
        self.send_vendor_json = async_streamed(calls.send_vendor_json)
