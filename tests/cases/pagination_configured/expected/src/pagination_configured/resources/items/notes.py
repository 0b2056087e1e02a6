"""The calls of `client.items.notes`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from ... import types
from ..._options import RequestOptions
from ..._paged import AsyncPagedResource, PagedResource, async_pages
from ..._resource import async_raw, awaited, raw
from ..._sentinels import Omit, omit
from ...pagination import SyncOpenAICursorPage


class NotesResource(PagedResource):
    """The calls of `client.items.notes`."""

    @cached_property
    def with_raw_response(self) -> NotesRawResponses:
        """The same calls with the whole answer around the value."""
        return NotesRawResponses(NotesResource(self._client, raw=True))

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

    @cached_property
    def with_raw_response(self) -> AsyncNotesRawResponses:
        """The same calls with the whole answer around the value."""
        return AsyncNotesRawResponses(AsyncNotesResource(self._client, raw=True))

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
