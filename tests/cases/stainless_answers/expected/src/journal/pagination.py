"""Lists that come in pages: what calls return for them."""

from __future__ import annotations

from typing import TypeVar

from ._pages import BaseAsyncPage, BaseSyncPage
from ._pagination import Cursor, Plan

T = TypeVar("T")


class AsyncOpenAIPage(BaseAsyncPage[T]):
    """The same as `SyncOpenAIPage`, of an asynchronous client."""

    data: list[T]
    last: str | None

    _plan = Plan(Cursor("after", "last"), "data")


class SyncOpenAIPage(BaseSyncPage[T, AsyncOpenAIPage[T]]):
    """A page of a list, paginated by `openai_page`."""

    data: list[T]
    last: str | None

    _plan = AsyncOpenAIPage._plan
    _asynchronous = AsyncOpenAIPage
