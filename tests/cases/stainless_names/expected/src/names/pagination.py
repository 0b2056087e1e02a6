"""Lists that come in pages: what calls return for them."""

from __future__ import annotations

from typing import TypeVar

from ._pages import BaseAsyncPage, BaseSyncPage
from ._pagination import Cursor, CursorID, Plan

T = TypeVar("T")


class AsyncListPage(BaseAsyncPage[T]):
    """The same as `SyncListPage`, of an asynchronous client."""

    _plan = Plan(CursorID("after"), ())


class SyncListPage(BaseSyncPage[T, AsyncListPage[T]]):
    """A page of a list, paginated by `list_page`."""

    _plan = AsyncListPage._plan
    _asynchronous = AsyncListPage


class AsyncDataPage(BaseAsyncPage[T]):
    """The same as `SyncDataPage`, of an asynchronous client."""

    data: list[T]
    last: str | None

    _plan = Plan(Cursor("after", "last"), "data")


class SyncDataPage(BaseSyncPage[T, AsyncDataPage[T]]):
    """A page of a list, paginated by `data_page`."""

    data: list[T]
    last: str | None

    _plan = AsyncDataPage._plan
    _asynchronous = AsyncDataPage


class AsyncHeaderPage(BaseAsyncPage[T]):
    """The same as `SyncHeaderPage`, of an asynchronous client."""

    _plan = Plan(Cursor("cursor", ("$header", "X-Next")), ())


class SyncHeaderPage(BaseSyncPage[T, AsyncHeaderPage[T]]):
    """A page of a list, paginated by `header_page`."""

    _plan = AsyncHeaderPage._plan
    _asynchronous = AsyncHeaderPage
