"""The calls of `client.files`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from .. import _styles
from .._bodies import FileInput
from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, awaited, raw
from .._sentinels import Omit, omit


class FilesResource(Resource):
    """The calls of `client.files`."""

    with_raw_response = in_mode("raw", lambda: FilesRawResponses)
    with_streaming_response = in_mode("streamed", lambda: FilesStreamingResponses)

    def upload(
        self,
        *,
        file: FileInput,
        cover: FileInput | Omit = omit,
        data: str | Omit = omit,
        encoded: str | bytes | Omit = omit,
        note: str | Omit = omit,
        others: Sequence[FileInput] | Omit = omit,
        the_dash_name: str | Omit = omit,
        the_name: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Send `POST /files`."""
        return self._request(
            "POST /files",
            (),
            None,
            options,
            multipart={
                "file": file,
                "cover": cover,
                "data": data,
                "encoded": _styles.as_base64(encoded),
                "note": note,
                "others": others,
                "the-name": the_dash_name,
                "the_name": the_name,
            },
            files=("file", "cover", "others"),
        )


class AsyncFilesResource(AsyncResource):
    """The calls of `client.files`, awaited. `FilesResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncFilesRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncFilesStreamingResponses)

    upload = awaited(FilesResource.upload)
    """Send `POST /files`."""


class FilesRawResponses:
    """The calls of `FilesResource`, each returning an `APIResponse`."""

    def __init__(self, calls: FilesResource) -> None:
        self.upload = raw(calls.upload)


class AsyncFilesRawResponses:
    """The calls of `AsyncFilesResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncFilesResource) -> None:
        self.upload = async_raw(calls.upload)


class FilesStreamingResponses:
    def __init__(self, calls: FilesResource) -> None:
        self.upload = streamed(calls.upload)


class AsyncFilesStreamingResponses:
    def __init__(self, calls: AsyncFilesResource) -> None:
        self.upload = async_streamed(calls.upload)
