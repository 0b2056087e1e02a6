"""The calls of `client.bodies`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from .. import _bodies, _styles, types
from .._bodies import FileInput
from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._resource import AsyncResource, Resource, async_raw, awaited, raw
from .._sentinels import Omit, omit


class BodiesResource(Resource):
    """The calls of `client.bodies`."""

    with_raw_response = in_mode("raw", lambda: BodiesRawResponses)
    with_streaming_response = in_mode("streamed", lambda: BodiesStreamingResponses)

    def search(
        self,
        *,
        ids: Sequence[int] | Omit = omit,
        link: str | Omit = omit,
        query: types.body_search_params.Query | Omit = omit,
        where: types.body_search_params.Where | Omit = omit,
        words: list[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Send `POST /search`."""
        return self._request(
            "POST /search",
            (),
            None,
            options,
            form={
                "ids": _styles.comma(ids),
                "link": _styles.reserved(link),
                "query": _bodies.part(query, "application/json"),
                "where": _styles.deep_object(_styles.translated(where, types.BodySearchParams, "where")),
                "words": _styles.pipe(words),
            },
            body_type=types.BodySearchParams,
        )

    def upload(
        self,
        *,
        photo: FileInput,
        ids: Sequence[int] | Omit = omit,
        meta: types.body_upload_params.Meta | Omit = omit,
        note: str | Omit = omit,
        others: Sequence[FileInput] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Send `POST /upload`."""
        return self._request(
            "POST /upload",
            (),
            None,
            options,
            multipart={
                "photo": _bodies.part(photo, "image/png"),
                "ids": _styles.comma(ids),
                "meta": _bodies.part(
                    _styles.translated(meta, types.BodyUploadParams, "meta"), "application/vnd.example+json"
                ),
                "note": _bodies.part(note, "application/xml"),
                "others": others,
            },
            body_type=types.BodyUploadParams,
            files=("photo", "others"),
        )


class AsyncBodiesResource(AsyncResource):
    """The calls of `client.bodies`, awaited. `BodiesResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncBodiesRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncBodiesStreamingResponses)

    search = awaited(BodiesResource.search)
    """Send `POST /search`."""

    upload = awaited(BodiesResource.upload)
    """Send `POST /upload`."""


class BodiesRawResponses:
    """The calls of `BodiesResource`, each returning an `APIResponse`."""

    def __init__(self, calls: BodiesResource) -> None:
        self.search = raw(calls.search)
        self.upload = raw(calls.upload)


class AsyncBodiesRawResponses:
    """The calls of `AsyncBodiesResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncBodiesResource) -> None:
        self.search = async_raw(calls.search)
        self.upload = async_raw(calls.upload)


class BodiesStreamingResponses:
    def __init__(self, calls: BodiesResource) -> None:
        self.search = streamed(calls.search)
        self.upload = streamed(calls.upload)


class AsyncBodiesStreamingResponses:
    def __init__(self, calls: AsyncBodiesResource) -> None:
        self.search = async_streamed(calls.search)
        self.upload = async_streamed(calls.upload)
