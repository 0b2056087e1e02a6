"""The calls of `client.items.notes`."""

from __future__ import annotations

from typing import Unpack

from ... import types
from ..._modes import async_streamed, in_mode, streamed
from ..._options import RequestOptions
from ..._paged import AsyncPagedResource, PagedResource, async_pages
from ..._resource import async_raw, awaited, raw
from ..._sentinels import Omit, omit
from ...pagination import SyncOpenAICursorPage


class NotesResource(PagedResource):
    """The calls of `client.items.notes`."""

    with_raw_response = in_mode("raw", lambda: NotesRawResponses)
    with_streaming_response = in_mode("streamed", lambda: NotesStreamingResponses)

    def list(
        self, id: str, *, after: str | Omit = omit, limit: int | Omit = omit, **options: Unpack[RequestOptions]
    ) -> SyncOpenAICursorPage[types.note_list.Data]:
        """Send `GET /items/{id}/notes`."""
        return self._page(
            SyncOpenAICursorPage["types.note_list.Data"],
            "GET /items/{id}/notes",
            (id,),
            types.NoteList,
            options,
            query={"after": after, "limit": limit},
        )

    def first(
        self, id: str, *, after: str | Omit = omit, limit: int | Omit = omit, **options: Unpack[RequestOptions]
    ) -> types.NoteList:
        """Send `GET /items/{id}/notes`."""
        return self._request(
            "GET /items/{id}/notes", (id,), types.NoteList, options, query={"after": after, "limit": limit}
        )


class AsyncNotesResource(AsyncPagedResource):
    """The calls of `client.items.notes`, awaited. `NotesResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncNotesRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncNotesStreamingResponses)

    list = async_pages(NotesResource.list)
    """Send `GET /items/{id}/notes`."""

    first = awaited(NotesResource.first)
    """Send `GET /items/{id}/notes`."""


class NotesRawResponses:
    """The calls of `NotesResource`, each returning an `APIResponse`."""

    def __init__(self, calls: NotesResource) -> None:
        self.list = raw(calls.list)
        self.first = raw(calls.first)


class AsyncNotesRawResponses:
    """The calls of `AsyncNotesResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncNotesResource) -> None:
        self.list = async_raw(calls.list)
        self.first = async_raw(calls.first)


class NotesStreamingResponses:
    def __init__(self, calls: NotesResource) -> None:
        self.list = streamed(calls.list)
        self.first = streamed(calls.first)


class AsyncNotesStreamingResponses:
    def __init__(self, calls: AsyncNotesResource) -> None:
        self.list = async_streamed(calls.list)
        self.first = async_streamed(calls.first)
