"""The calls of `client.lists`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .. import types
from .._decode import TypeForm
from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._paged import AsyncPagination, Pagination, async_pages, sync_pages
from .._pagination import Cursor, CursorID, NextLink, NextURL, Offset, PageNumber
from .._resource import AsyncResource, Resource, async_raw, awaited, raw
from .._sentinels import Omit, omit


class ListsResource(Resource):
    """The calls of `client.lists`."""

    with_raw_response = in_mode("raw", lambda: ListsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: ListsStreamingResponses)

    @cached_property
    def with_pagination(self) -> ListsPagination:
        """The calls that answer with a page, for all pages."""
        return ListsPagination(self._client)

    def by_cursor(self, *, page: str | Omit = omit, **options: Unpack[RequestOptions]) -> types.ItemList:
        """Send `GET /by-cursor`."""
        return self._request("GET /by-cursor", (), types.ItemList, options, query={"page": page})

    def by_id(self, *, starting_after: str | Omit = omit, **options: Unpack[RequestOptions]) -> types.ListByIDResponse:
        """Send `GET /by-id`."""
        return self._request(
            "GET /by-id", (), types.ListByIDResponse, options, query={"starting_after": starting_after}
        )

    def by_link(self, **options: Unpack[RequestOptions]) -> types.ListByLinkResponse:
        """Send `GET /by-link`."""
        return self._request("GET /by-link", (), TypeForm[types.ListByLinkResponse], options)

    def by_nested_cursor(
        self, *, page_token: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> types.ListByNestedCursorResponse:
        """Send `GET /by-nested-cursor`."""
        return self._request(
            "GET /by-nested-cursor", (), types.ListByNestedCursorResponse, options, query={"pageToken": page_token}
        )

    def by_number(self, *, page: int | Omit = omit, **options: Unpack[RequestOptions]) -> types.ListByNumberResponse:
        """Send `GET /by-number`."""
        return self._request("GET /by-number", (), types.ListByNumberResponse, options, query={"page": page})

    def by_offset(
        self, *, offset: int | Omit = omit, limit: int | Omit = omit, **options: Unpack[RequestOptions]
    ) -> types.ListByOffsetResponse:
        """Send `GET /by-offset`."""
        return self._request(
            "GET /by-offset", (), types.ListByOffsetResponse, options, query={"offset": offset, "limit": limit}
        )

    def by_url(self, **options: Unpack[RequestOptions]) -> types.ListByURLResponse:
        """Send `GET /by-url`."""
        return self._request("GET /by-url", (), types.ListByURLResponse, options)


class AsyncListsResource(AsyncResource):
    """The calls of `client.lists`, awaited. `ListsResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncListsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncListsStreamingResponses)

    @cached_property
    def with_pagination(self) -> AsyncListsPagination:
        """The calls that answer with a page, for all pages."""
        return AsyncListsPagination(self._client)

    by_cursor = awaited(ListsResource.by_cursor)
    """Send `GET /by-cursor`."""

    by_id = awaited(ListsResource.by_id)
    """Send `GET /by-id`."""

    by_link = awaited(ListsResource.by_link)
    """Send `GET /by-link`."""

    by_nested_cursor = awaited(ListsResource.by_nested_cursor)
    """Send `GET /by-nested-cursor`."""

    by_number = awaited(ListsResource.by_number)
    """Send `GET /by-number`."""

    by_offset = awaited(ListsResource.by_offset)
    """Send `GET /by-offset`."""

    by_url = awaited(ListsResource.by_url)
    """Send `GET /by-url`."""


class ListsRawResponses:
    """The calls of `ListsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: ListsResource) -> None:
        self.by_cursor = raw(calls.by_cursor)
        self.by_id = raw(calls.by_id)
        self.by_link = raw(calls.by_link)
        self.by_nested_cursor = raw(calls.by_nested_cursor)
        self.by_number = raw(calls.by_number)
        self.by_offset = raw(calls.by_offset)
        self.by_url = raw(calls.by_url)


class AsyncListsRawResponses:
    """The calls of `AsyncListsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncListsResource) -> None:
        self.by_cursor = async_raw(calls.by_cursor)
        self.by_id = async_raw(calls.by_id)
        self.by_link = async_raw(calls.by_link)
        self.by_nested_cursor = async_raw(calls.by_nested_cursor)
        self.by_number = async_raw(calls.by_number)
        self.by_offset = async_raw(calls.by_offset)
        self.by_url = async_raw(calls.by_url)


class ListsStreamingResponses:
    def __init__(self, calls: ListsResource) -> None:
        self.by_cursor = streamed(calls.by_cursor)
        self.by_id = streamed(calls.by_id)
        self.by_link = streamed(calls.by_link)
        self.by_nested_cursor = streamed(calls.by_nested_cursor)
        self.by_number = streamed(calls.by_number)
        self.by_offset = streamed(calls.by_offset)
        self.by_url = streamed(calls.by_url)


class AsyncListsStreamingResponses:
    def __init__(self, calls: AsyncListsResource) -> None:
        self.by_cursor = async_streamed(calls.by_cursor)
        self.by_id = async_streamed(calls.by_id)
        self.by_link = async_streamed(calls.by_link)
        self.by_nested_cursor = async_streamed(calls.by_nested_cursor)
        self.by_number = async_streamed(calls.by_number)
        self.by_offset = async_streamed(calls.by_offset)
        self.by_url = async_streamed(calls.by_url)


class ListsPagination(Pagination):
    """The calls of `ListsResource` that answer with a page: each returns a `SyncPage`."""

    by_cursor = sync_pages(ListsResource.by_cursor, Cursor("page", "next_page"), lambda page: page.values)
    by_id = sync_pages(ListsResource.by_id, CursorID("starting_after", has_more="has_more"), lambda page: page.items)
    by_link = sync_pages(ListsResource.by_link, NextLink(), lambda page: page)
    by_nested_cursor = sync_pages(
        ListsResource.by_nested_cursor,
        Cursor("pageToken", ("meta", "nextPageToken"), has_more=("meta", "hasMore")),
        lambda page: page.results,
    )
    by_number = sync_pages(
        ListsResource.by_number, PageNumber("page", current="page", pages="total_pages"), lambda page: page.values
    )
    by_offset = sync_pages(ListsResource.by_offset, Offset("offset", total="total_count"), lambda page: page.values)
    by_url = sync_pages(ListsResource.by_url, NextURL("next"), lambda page: page.values)


class AsyncListsPagination(AsyncPagination):
    """The calls of `AsyncListsResource` that answer with a page: `async for` goes through all items."""

    by_cursor = async_pages(ListsPagination.by_cursor)
    by_id = async_pages(ListsPagination.by_id)
    by_link = async_pages(ListsPagination.by_link)
    by_nested_cursor = async_pages(ListsPagination.by_nested_cursor)
    by_number = async_pages(ListsPagination.by_number)
    by_offset = async_pages(ListsPagination.by_offset)
    by_url = async_pages(ListsPagination.by_url)
