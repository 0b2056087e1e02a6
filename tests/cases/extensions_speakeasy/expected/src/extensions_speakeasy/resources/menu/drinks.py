"""The calls of `client.menu.drinks`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from ..._modes import async_streamed, in_mode, streamed
from ..._options import RequestOptions
from ..._paged import AsyncPagination, Pagination, async_pages, sync_pages
from ..._pagination import PageNumber
from ..._resource import AsyncResource, Resource, async_raw, awaited, raw
from ..._sentinels import Omit, omit
from ...types import menu as types


class DrinksResource(Resource):
    """The calls of `client.menu.drinks`."""

    with_raw_response = in_mode("raw", lambda: DrinksRawResponses)
    with_streaming_response = in_mode("streamed", lambda: DrinksStreamingResponses)

    @cached_property
    def with_pagination(self) -> DrinksPagination:
        """The calls that answer with a page, for all pages."""
        return DrinksPagination(self._client)

    def list(
        self, *, page: int | Omit = omit, size: int | Omit = omit, **options: Unpack[RequestOptions]
    ) -> types.DrinkListResponse:
        """Send `GET /drinks`."""
        return self._request(
            "GET /drinks", (), types.DrinkListResponse, options, query={"page_no": page, "size": size}, max_retries=0
        )


class AsyncDrinksResource(AsyncResource):
    """The calls of `client.menu.drinks`, awaited. `DrinksResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncDrinksRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncDrinksStreamingResponses)

    @cached_property
    def with_pagination(self) -> AsyncDrinksPagination:
        """The calls that answer with a page, for all pages."""
        return AsyncDrinksPagination(self._client)

    list = awaited(DrinksResource.list)
    """Send `GET /drinks`."""


class DrinksRawResponses:
    """The calls of `DrinksResource`, each returning an `APIResponse`."""

    def __init__(self, calls: DrinksResource) -> None:
        self.list = raw(calls.list)


class AsyncDrinksRawResponses:
    """The calls of `AsyncDrinksResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncDrinksResource) -> None:
        self.list = async_raw(calls.list)


class DrinksStreamingResponses:
    def __init__(self, calls: DrinksResource) -> None:
        self.list = streamed(calls.list)


class AsyncDrinksStreamingResponses:
    def __init__(self, calls: AsyncDrinksResource) -> None:
        self.list = async_streamed(calls.list)


class DrinksPagination(Pagination):
    """The calls of `DrinksResource` that answer with a page: each returns a `SyncPage`."""

    list = sync_pages(
        DrinksResource.list,
        PageNumber("page_no", pages=("found", "pages")),
        lambda page: page.found.drinks if page.found else None,
    )


class AsyncDrinksPagination(AsyncPagination):
    """The calls of `AsyncDrinksResource` that answer with a page: `async for` goes through all items."""

    list = async_pages(DrinksPagination.list)
