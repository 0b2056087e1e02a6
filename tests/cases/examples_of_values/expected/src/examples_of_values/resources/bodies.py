"""The calls of `client.bodies`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Literal, Unpack

from .. import types
from .._bodies import ContentInput, FileInput
from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, awaited, raw
from .._sentinels import Omit, omit


class BodiesResource(Resource):
    """The calls of `client.bodies`."""

    with_raw_response = in_mode("raw", lambda: BodiesRawResponses)
    with_streaming_response = in_mode("streamed", lambda: BodiesStreamingResponses)

    def files(
        self,
        *,
        file: FileInput,
        files: Sequence[FileInput],
        meta: types.body_files_params.Meta,
        when: str | datetime,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Send `POST /files`."""
        return self._request(
            "POST /files",
            (),
            None,
            options,
            multipart={"file": file, "files": files, "meta": meta, "when": when},
            files=("file", "files"),
        )

    def form(self, *, grant: Literal["token"], tags: list[str], **options: Unpack[RequestOptions]) -> None:
        """Send `POST /forms`."""
        return self._request("POST /forms", (), None, options, form={"grant": grant, "tags": tags})

    def lists(self, *, body: Sequence[list[str | date]], **options: Unpack[RequestOptions]) -> None:
        """Send `POST /lists`."""
        return self._request("POST /lists", (), None, options, body=body)

    def open(self, *, body: dict[str, object] | Omit = omit, **options: Unpack[RequestOptions]) -> None:
        """Send `POST /open`."""
        return self._request("POST /open", (), None, options, body=body, security=[])

    def plain(self, *, body: str | bytes, **options: Unpack[RequestOptions]) -> str:
        """Send `POST /plain`."""
        return self._request("POST /plain", (), str, options, text=body, accept="text/plain")

    def octets(self, *, body: ContentInput, **options: Unpack[RequestOptions]) -> bytes:
        """Send `PUT /raw`."""
        return self._request(
            "PUT /raw",
            (),
            bytes,
            options,
            content=body,
            content_type="application/octet-stream",
            accept="application/octet-stream",
        )


class AsyncBodiesResource(AsyncResource):
    """The calls of `client.bodies`, awaited. `BodiesResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncBodiesRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncBodiesStreamingResponses)

    files = awaited(BodiesResource.files)
    """Send `POST /files`."""

    form = awaited(BodiesResource.form)
    """Send `POST /forms`."""

    lists = awaited(BodiesResource.lists)
    """Send `POST /lists`."""

    open = awaited(BodiesResource.open)
    """Send `POST /open`."""

    plain = awaited(BodiesResource.plain)
    """Send `POST /plain`."""

    octets = awaited(BodiesResource.octets)
    """Send `PUT /raw`."""


class BodiesRawResponses:
    """The calls of `BodiesResource`, each returning an `APIResponse`."""

    def __init__(self, calls: BodiesResource) -> None:
        self.files = raw(calls.files)
        self.form = raw(calls.form)
        self.lists = raw(calls.lists)
        self.open = raw(calls.open)
        self.plain = raw(calls.plain)
        self.octets = raw(calls.octets)


class AsyncBodiesRawResponses:
    """The calls of `AsyncBodiesResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncBodiesResource) -> None:
        self.files = async_raw(calls.files)
        self.form = async_raw(calls.form)
        self.lists = async_raw(calls.lists)
        self.open = async_raw(calls.open)
        self.plain = async_raw(calls.plain)
        self.octets = async_raw(calls.octets)


class BodiesStreamingResponses:
    def __init__(self, calls: BodiesResource) -> None:
        self.files = streamed(calls.files)
        self.form = streamed(calls.form)
        self.lists = streamed(calls.lists)
        self.open = streamed(calls.open)
        self.plain = streamed(calls.plain)
        self.octets = streamed(calls.octets)


class AsyncBodiesStreamingResponses:
    def __init__(self, calls: AsyncBodiesResource) -> None:
        self.files = async_streamed(calls.files)
        self.form = async_streamed(calls.form)
        self.lists = async_streamed(calls.lists)
        self.open = async_streamed(calls.open)
        self.plain = async_streamed(calls.plain)
        self.octets = async_streamed(calls.octets)
