"""The calls of `client.items`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ... import types
from ..._modes import async_streamed, in_mode, streamed
from ..._options import RequestOptions
from ..._paged import AsyncPagedResource, PagedResource, async_pages
from ..._resource import async_raw, awaited, raw
from ..._sentinels import Omit, omit
from ...pagination import SyncHits, SyncOpenAICursorPage

if TYPE_CHECKING:
    from .notes import AsyncNotesResource, NotesResource


class ItemsResource(PagedResource):
    """The calls of `client.items`."""

    with_raw_response = in_mode("raw", lambda: ItemsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: ItemsStreamingResponses)

    @cached_property
    def notes(self) -> NotesResource:
        """The calls of `client.items.notes`."""
        from .notes import NotesResource

        return NotesResource(self._client, self._mode)

    def list(
        self, *, after: str | Omit = omit, limit: int | Omit = omit, **options: Unpack[RequestOptions]
    ) -> SyncOpenAICursorPage[types.Item]:
        """List items."""
        return self._page(
            SyncOpenAICursorPage[types.Item],
            "GET /items",
            (),
            types.ItemListResponse,
            options,
            query={"after": after, "limit": limit},
        )

    def search(
        self, *, offset: int | Omit = omit, query: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> SyncHits[types.item_search_response.Hit]:
        """Send `POST /items/search`."""
        return self._page(
            SyncHits["types.item_search_response.Hit"],
            "POST /items/search",
            (),
            types.ItemSearchResponse,
            options,
            body={"offset": offset, "query": query},
        )

    def events(self, *, cursor: str | Omit = omit, **options: Unpack[RequestOptions]) -> types.ItemEventsResponse:
        """Send `GET /events`."""
        return self._request("GET /events", (), types.ItemEventsResponse, options, query={"cursor": cursor})


class AsyncItemsResource(AsyncPagedResource):
    """The calls of `client.items`, awaited. `ItemsResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncItemsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncItemsStreamingResponses)

    @cached_property
    def notes(self) -> AsyncNotesResource:
        """The calls of `client.items.notes`."""
        from .notes import AsyncNotesResource

        return AsyncNotesResource(self._client, self._mode)

    list = async_pages(ItemsResource.list)
    """List items."""

    search = async_pages(ItemsResource.search)
    """Send `POST /items/search`."""

    events = awaited(ItemsResource.events)
    """Send `GET /events`."""


class ItemsRawResponses:
    """The calls of `ItemsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: ItemsResource) -> None:
        self.list = raw(calls.list)
        self.search = raw(calls.search)
        self.events = raw(calls.events)
        self.notes = calls.notes.with_raw_response


class AsyncItemsRawResponses:
    """The calls of `AsyncItemsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncItemsResource) -> None:
        self.list = async_raw(calls.list)
        self.search = async_raw(calls.search)
        self.events = async_raw(calls.events)
        self.notes = calls.notes.with_raw_response


class ItemsStreamingResponses:
    def __init__(self, calls: ItemsResource) -> None:
        self.list = streamed(calls.list)
        self.search = streamed(calls.search)
        self.events = streamed(calls.events)


class AsyncItemsStreamingResponses:
    def __init__(self, calls: AsyncItemsResource) -> None:
        self.list = async_streamed(calls.list)
        self.search = async_streamed(calls.search)
        self.events = async_streamed(calls.events)
