"""Lists that come in pages: what calls return for them."""

from __future__ import annotations

from typing import TypeVar

from ._pages import BaseAsyncPage, BaseSyncPage
from ._pagination import Cursor, Offset, Plan

T = TypeVar("T")


class AsyncOpenAICursorPage(BaseAsyncPage[T]):
    """The same as `SyncOpenAICursorPage`, of an asynchronous client."""

    data: list[T]
    has_more: bool | None
    last_id: str | None

    _plan = Plan(Cursor("after", "last_id", has_more="has_more"), "data")


class SyncOpenAICursorPage(BaseSyncPage[T, AsyncOpenAICursorPage[T]]):
    """A page of a list, paginated by `openai_cursor_page`."""

    data: list[T]
    has_more: bool | None
    last_id: str | None

    _plan = AsyncOpenAICursorPage._plan
    _asynchronous = AsyncOpenAICursorPage


class AsyncHits(BaseAsyncPage[T]):
    """The same as `SyncHits`, of an asynchronous client."""

    meta: object | None
    hits: list[T]

    _plan = Plan(Offset("offset", total=("meta", "total")), "hits")


class SyncHits(BaseSyncPage[T, AsyncHits[T]]):
    """A page of what a search found."""

    meta: object | None
    hits: list[T]

    _plan = AsyncHits._plan
    _asynchronous = AsyncHits
