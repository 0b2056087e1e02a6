"""Pages, and the ways through all that follow one."""

from __future__ import annotations

from itertools import chain, islice
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Self, TypeVar

from ._narrow import untyped
from ._pagination import Answer, Identity, PaginationError, Plan, check_progress, following, identity, repeated
from ._transport import run

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Container, Generator, Iterator

    from ._request import Call
    from ._response import APIResponse

T = TypeVar("T")


class BasePage(Generic[T]):
    """A page of a list. What the API's answer has are attributes of it."""

    _plan: ClassVar[Plan]

    def __init__(self, client: Any, call: Call, response: APIResponse[Any], plan: Plan) -> None:
        self._client = client
        self._used = plan
        body: Any = untyped(response.parse())
        self._answer = Answer(body, plan.read_items(body), call, response.http_response, client._base_url_of(call))

    @classmethod
    def first(cls, client: Any, call: Call, response: APIResponse[Any]) -> Self:
        """Return the page that a call was answered with."""
        return cls(client, call, response, cls._plan)

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            if name.startswith("_"):
                raise AttributeError(name)
            return getattr(self._answer.body, name)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._answer.body!r})"

    @property
    def body(self) -> Any:
        """The answer as a whole."""
        return self._answer.body

    @property
    def _items(self) -> list[T]:
        return self._answer.items

    def has_next_page(self) -> bool:
        """Return whether there is another page after this one.

        Raises:
            PaginationError: It is at another server.
        """
        return following(self._used.scheme, self._answer) is not None

    async def _next(self, seen: Container[Identity] = ()) -> Self:
        """Return the page after this one, which is neither this one nor one of those seen before."""
        call = following(self._used.scheme, self._answer)
        if call is None:
            message = "this is the last page: ask `has_next_page()` before"
            raise PaginationError(message, request=self._answer.response.request)
        key = identity(call)
        if key in seen or key == identity(self._answer.call):
            raise repeated(self._answer)
        page = type(self)(self._client, call, await self._client._execute(call), self._used)
        check_progress(self._used.scheme, self._answer, page._answer)
        return page


class BaseAsyncPage(BasePage[T]):
    """A page of a list, of an asynchronous client."""

    async def get_next_page(self) -> Self:
        """Return the page after this one.

        Raises:
            PaginationError: There is none, it is this one again, or it is at another server.
            APIError: The call failed.
        """
        return await self._next()

    async def iter_pages(self, *, max_pages: int | None = None) -> AsyncIterator[Self]:
        """Yield this page and those after it, `max_pages` at the most.

        Raises:
            PaginationError: A page leads back to one that came before, or to another server.
            APIError: A call failed.
        """
        page, seen = self, set[Identity]()
        while max_pages is None or len(seen) < max_pages:
            seen.add(identity(page._answer.call))
            yield page
            if len(seen) == max_pages or not page.has_next_page():
                return
            page = await page._next(seen)

    async def iter_items(self, *, max_items: int | None = None, max_pages: int | None = None) -> AsyncIterator[T]:
        """Yield the items of this page and of those after it; a limit ends them early.

        Raises:
            PaginationError: A page leads back to one that came before, or to another server.
            APIError: A call failed.
        """
        count = 0
        if max_items is not None and max_items <= 0:
            return
        async for page in self.iter_pages(max_pages=max_pages):
            for item in page._items:
                yield item
                count += 1
                if count == max_items:
                    return

    def __aiter__(self) -> AsyncIterator[T]:
        return self.iter_items()


A = TypeVar("A", bound=BaseAsyncPage[Any])


class BaseSyncPage(BasePage[T], Generic[T, A]):
    """A page of a list, of a synchronous client; `A` is what an asynchronous one has instead."""

    _asynchronous: ClassVar[type[BaseAsyncPage[Any]]]

    @classmethod
    def first_asynchronous(cls, client: Any, call: Call, response: APIResponse[Any]) -> A:
        """Return the page that a call of an asynchronous client was answered with."""
        page: A = untyped(cls._asynchronous(client, call, response, cls._plan))
        return page

    def get_next_page(self) -> Self:
        """Return the page after this one.

        Raises:
            PaginationError: There is none, it is this one again, or it is at another server.
            APIError: The call failed.
        """
        return run(self._next())

    def iter_pages(self, *, max_pages: int | None = None) -> Iterator[Self]:
        """Yield this page and those after it, `max_pages` at the most.

        Raises:
            PaginationError: A page leads back to one that came before, or to another server.
            APIError: A call failed.
        """
        page, seen = self, set[Identity]()
        while max_pages is None or len(seen) < max_pages:
            seen.add(identity(page._answer.call))
            yield page
            if len(seen) == max_pages or not page.has_next_page():
                return
            page = run(page._next(seen))

    def iter_items(self, *, max_items: int | None = None, max_pages: int | None = None) -> Iterator[T]:
        """Yield the items of this page and of those after it; a limit ends them early.

        Raises:
            PaginationError: A page leads back to one that came before, or to another server.
            APIError: A call failed.
        """
        items = chain.from_iterable(page._items for page in self.iter_pages(max_pages=max_pages))
        return items if max_items is None else islice(items, max(max_items, 0))

    def __iter__(self) -> Iterator[T]:
        return self.iter_items()


class AsyncPaginator(Generic[T, A]):
    """A list that nothing was asked for yet: `await` gives its first page, `async for` all items."""

    def __init__(self, first: Callable[[], Awaitable[A]]) -> None:
        self._first = first

    def __await__(self) -> Generator[Any, None, A]:
        return self._first().__await__()

    def __aiter__(self) -> AsyncIterator[T]:
        return self.iter_items()

    async def iter_pages(self, *, max_pages: int | None = None) -> AsyncIterator[A]:
        """Yield all pages, `max_pages` at the most; the errors are those of a page's `iter_pages`."""
        if max_pages is not None and max_pages <= 0:
            return
        async for page in (await self).iter_pages(max_pages=max_pages):
            yield page

    async def iter_items(self, *, max_items: int | None = None, max_pages: int | None = None) -> AsyncIterator[T]:
        """Yield all items; a limit ends them early. The errors are those of a page's `iter_items`."""
        if (max_items is not None and max_items <= 0) or (max_pages is not None and max_pages <= 0):
            return
        async for item in (await self).iter_items(max_items=max_items, max_pages=max_pages):
            yield item
