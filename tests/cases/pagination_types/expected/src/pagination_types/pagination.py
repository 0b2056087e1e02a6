"""Lists that come in pages: what calls return for them."""

from __future__ import annotations

from typing import TypeVar

from ._pages import BaseAsyncPage, BaseSyncPage
from ._pagination import CursorID, NextLink, NextURL, PageNumber, Plan

T = TypeVar("T")


class AsyncByID(BaseAsyncPage[T]):
    """The same as `SyncByID`, of an asynchronous client."""

    items: list[T]
    has_more: bool | None

    _plan = Plan(CursorID("starting_after", has_more="has_more"), "items")


class SyncByID(BaseSyncPage[T, AsyncByID[T]]):
    """A page of a list, paginated by `by_id`."""

    items: list[T]
    has_more: bool | None

    _plan = AsyncByID._plan
    _asynchronous = AsyncByID


class AsyncByURL(BaseAsyncPage[T]):
    """The same as `SyncByURL`, of an asynchronous client."""

    values: list[T]
    next: str | None

    _plan = Plan(NextURL("next"), "values")


class SyncByURL(BaseSyncPage[T, AsyncByURL[T]]):
    """A page of a list, paginated by `by_url`."""

    values: list[T]
    next: str | None

    _plan = AsyncByURL._plan
    _asynchronous = AsyncByURL


class AsyncByNumber(BaseAsyncPage[T]):
    """The same as `SyncByNumber`, of an asynchronous client."""

    values: list[T]
    page: int | None
    total_pages: int | None

    _plan = Plan(PageNumber("page", current="page", pages="total_pages"), "values")


class SyncByNumber(BaseSyncPage[T, AsyncByNumber[T]]):
    """A page of a list, paginated by `by_number`."""

    values: list[T]
    page: int | None
    total_pages: int | None

    _plan = AsyncByNumber._plan
    _asynchronous = AsyncByNumber


class AsyncByLink(BaseAsyncPage[T]):
    """The same as `SyncByLink`, of an asynchronous client."""

    _plan = Plan(NextLink(), ())


class SyncByLink(BaseSyncPage[T, AsyncByLink[T]]):
    """A page of a list, paginated by `by_link`."""

    _plan = AsyncByLink._plan
    _asynchronous = AsyncByLink
