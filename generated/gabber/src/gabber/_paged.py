"""Calls that return pages: of resources as they are configured, and of any other call that has them."""

from __future__ import annotations

from functools import wraps
from typing import TYPE_CHECKING, Any, Concatenate, Generic, ParamSpec, TypeVar

from ._narrow import untyped
from ._pages import AsyncPaginator, BaseAsyncPage, BasePage, BaseSyncPage
from ._pagination import Plan
from ._resource import AsyncResource, Resource, answered, call_of
from ._transport import run

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Iterable

    from ._base_client import AsyncAPIClient, SyncAPIClient
    from ._options import RequestOptions
    from ._pagination import Scheme
    from ._request import Call
    from ._resource import Path

P = ParamSpec("P")
T = TypeVar("T")
R = TypeVar("R")
A = TypeVar("A", bound=BaseAsyncPage[Any])
PageT = TypeVar("PageT", bound=BaseSyncPage[Any, Any])


class PagedResource(Resource):
    """Calls that belong together, some of which return pages; synchronous."""

    def _page(
        self, page: type[PageT], endpoint: str, values: Path, returns: Any, options: RequestOptions, **parts: Any
    ) -> PageT:
        """Carry out a call and return the page that it answers with.

        Args:
            page: The class of the page.
            endpoint: The verb and the path: `"GET /pets"`.
            values: What stands for the parameters of the path, in their order.
            returns: The type of the answer.
            options: What the caller says of this one call.
            parts: The rest of a `Call`.
        """
        call = call_of(endpoint, values, returns, options, parts, self._mode)
        found: PageT = untyped(run(answered(self._client, call, self._mode, page.first)))
        return found


class AsyncPagedResource(AsyncResource):
    """Calls that belong together, some of which return pages; asynchronous."""

    def _page(
        self,
        page: type[BaseSyncPage[Any, A]],
        endpoint: str,
        values: Path,
        returns: Any,
        options: RequestOptions,
        **parts: Any,
    ) -> AsyncPaginator[Any, A]:
        """Return the list that a call answers with, page by page; the arguments are those of `PagedResource`."""
        call = call_of(endpoint, values, returns, options, parts, self._mode)

        def first() -> Coroutine[Any, Any, Any]:
            return answered(self._client, call, self._mode, page.first_asynchronous)

        paginator: AsyncPaginator[Any, A] = AsyncPaginator(first) if self._mode == "value" else untyped(first())
        return paginator


def async_pages(
    method: Callable[Concatenate[Any, P], BaseSyncPage[T, A]],
) -> Callable[Concatenate[Any, P], AsyncPaginator[T, A]]:
    """Return a method that gives pages of a synchronous resource for an asynchronous one."""
    typed: Callable[Concatenate[Any, P], AsyncPaginator[T, A]] = untyped(method)
    return typed


class _Whole(BasePage[T], Generic[T, R]):
    """A page of a call that is not configured to have pages."""

    @property
    def body(self) -> R:
        """The answer as a whole."""
        body: R = untyped(self._answer.body)
        return body

    @property
    def items(self) -> list[T]:
        """The items of this page."""
        return self._items


class AsyncPage(_Whole[T, R], BaseAsyncPage[T]):
    """A page of a list, of an asynchronous client."""


class SyncPage(_Whole[T, R], BaseSyncPage[T, AsyncPage[T, R]]):
    """A page of a list, of a synchronous client."""

    _asynchronous = AsyncPage


class Pagination:
    """The calls of a synchronous resource that answer with pages."""

    def __init__(self, client: SyncAPIClient) -> None:
        self._client = client

    def _first(self, call: Call, plan: Plan) -> Any:
        return SyncPage[Any, Any](self._client, call, self._client.execute(call), plan)


class AsyncPagination:
    """The calls of an asynchronous resource that answer with pages."""

    def __init__(self, client: AsyncAPIClient) -> None:
        self._client = client

    def _first(self, call: Call, plan: Plan) -> Any:
        async def first() -> AsyncPage[Any, Any]:
            return AsyncPage(self._client, call, await self._client.execute(call), plan)

        return AsyncPaginator[Any, AsyncPage[Any, Any]](first)


class _Recorder(Resource):
    """Stands in for a resource: its methods return the call that they would make."""

    def __init__(self) -> None: ...

    def _request(self, endpoint: str, values: Path, returns: Any, options: RequestOptions, **parts: Any) -> Any:
        return call_of(endpoint, values, returns, options, parts)


def sync_pages(
    method: Callable[Concatenate[Any, P], R], scheme: Scheme, items: Callable[[R], Iterable[T] | None]
) -> Callable[Concatenate[Any, P], SyncPage[T, R]]:
    """Return a method that gives what another one answers with as a page, and those after it.

    Args:
        method: The method of a synchronous resource.
        scheme: How its pages follow each other.
        items: Gives the items of an answer.
    """
    plan = Plan(scheme, items)

    @wraps(method)
    def call(self: Any, /, *args: P.args, **kwargs: P.kwargs) -> SyncPage[T, R]:
        recorded = method(_Recorder(), *args, **kwargs)
        page: SyncPage[T, R] = self._first(recorded, plan)
        return page

    return call
