"""The calls of `client.lists`."""

from __future__ import annotations

from typing import Unpack

from .. import types
from .._decode import TypeForm
from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._paged import AsyncPagedResource, PagedResource, async_pages
from .._resource import async_raw, awaited, raw
from .._sentinels import Omit, omit
from ..pagination import SyncByID, SyncByLink, SyncByNumber, SyncByURL


class ListsResource(PagedResource):
    """The calls of `client.lists`."""

    with_raw_response = in_mode("raw", lambda: ListsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: ListsStreamingResponses)

    def by_id(self, *, starting_after: str | Omit = omit, **options: Unpack[RequestOptions]) -> SyncByID[types.Item]:
        """Send `GET /by-id`."""
        return self._page(
            SyncByID[types.Item],
            "GET /by-id",
            (),
            types.ListByIDResponse,
            options,
            query={"starting_after": starting_after},
        )

    def by_url(self, **options: Unpack[RequestOptions]) -> SyncByURL[types.Item]:
        """Send `GET /by-url`."""
        return self._page(SyncByURL[types.Item], "GET /by-url", (), types.ListByURLResponse, options)

    def by_number(self, *, page: int | Omit = omit, **options: Unpack[RequestOptions]) -> SyncByNumber[types.Item]:
        """Send `GET /by-number`."""
        return self._page(
            SyncByNumber[types.Item], "GET /by-number", (), types.ListByNumberResponse, options, query={"page": page}
        )

    def by_link(self, **options: Unpack[RequestOptions]) -> SyncByLink[types.Item]:
        """Send `GET /by-link`."""
        return self._page(SyncByLink[types.Item], "GET /by-link", (), TypeForm[types.Items], options)

    def everything(self, **options: Unpack[RequestOptions]) -> types.Items:
        """Send `GET /by-link`."""
        return self._request("GET /by-link", (), TypeForm[types.Items], options)


class AsyncListsResource(AsyncPagedResource):
    """The calls of `client.lists`, awaited. `ListsResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncListsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncListsStreamingResponses)

    by_id = async_pages(ListsResource.by_id)
    """Send `GET /by-id`."""

    by_url = async_pages(ListsResource.by_url)
    """Send `GET /by-url`."""

    by_number = async_pages(ListsResource.by_number)
    """Send `GET /by-number`."""

    by_link = async_pages(ListsResource.by_link)
    """Send `GET /by-link`."""

    everything = awaited(ListsResource.everything)
    """Send `GET /by-link`."""


class ListsRawResponses:
    """The calls of `ListsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: ListsResource) -> None:
        self.by_id = raw(calls.by_id)
        self.by_url = raw(calls.by_url)
        self.by_number = raw(calls.by_number)
        self.by_link = raw(calls.by_link)
        self.everything = raw(calls.everything)


class AsyncListsRawResponses:
    """The calls of `AsyncListsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncListsResource) -> None:
        self.by_id = async_raw(calls.by_id)
        self.by_url = async_raw(calls.by_url)
        self.by_number = async_raw(calls.by_number)
        self.by_link = async_raw(calls.by_link)
        self.everything = async_raw(calls.everything)


class ListsStreamingResponses:
    def __init__(self, calls: ListsResource) -> None:
        self.by_id = streamed(calls.by_id)
        self.by_url = streamed(calls.by_url)
        self.by_number = streamed(calls.by_number)
        self.by_link = streamed(calls.by_link)
        self.everything = streamed(calls.everything)


class AsyncListsStreamingResponses:
    def __init__(self, calls: AsyncListsResource) -> None:
        self.by_id = async_streamed(calls.by_id)
        self.by_url = async_streamed(calls.by_url)
        self.by_number = async_streamed(calls.by_number)
        self.by_link = async_streamed(calls.by_link)
        self.everything = async_streamed(calls.everything)
