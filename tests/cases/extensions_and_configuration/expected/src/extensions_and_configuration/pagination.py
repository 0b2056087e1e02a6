"""Lists that come in pages: what calls return for them."""

from __future__ import annotations

from typing import TypeVar

from ._pages import BaseAsyncPage, BaseSyncPage
from ._pagination import Cursor, Plan

T = TypeVar("T")


class AsyncCursorPage(BaseAsyncPage[T]):
    """The same as `SyncCursorPage`, of an asynchronous client."""

    next: str | None
    orders: list[T]

    _plan = Plan(Cursor("after", "next"), "orders")


class SyncCursorPage(BaseSyncPage[T, AsyncCursorPage[T]]):
    """A page of a list, paginated by `cursor_page`."""

    next: str | None
    orders: list[T]

    _plan = AsyncCursorPage._plan
    _asynchronous = AsyncCursorPage
