"""The base of all resources: what a generated method calls."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar, overload

from ._narrow import untyped
from ._request import Call

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Mapping

    from ._base_client import AsyncAPIClient, SyncAPIClient
    from ._decode import TypeForm
    from ._options import RequestOptions
    from ._response import APIResponse

P = ParamSpec("P")
T = TypeVar("T")


class Resource:
    """Calls that belong together, synchronous."""

    def __init__(self, client: SyncAPIClient, *, raw: bool = False) -> None:
        self._client = client
        self._raw = raw

    @overload
    def _request(self, method: str, path: str, returns: None, options: RequestOptions, **parts: Any) -> None: ...
    @overload
    def _request(
        self,
        method: str,
        path: str,
        returns: type[TypeForm[T]],
        options: RequestOptions,
        **parts: Any,
    ) -> T: ...
    @overload
    def _request(self, method: str, path: str, returns: type[T], options: RequestOptions, **parts: Any) -> T: ...
    def _request(self, method: str, path: str, returns: Any, options: RequestOptions, **parts: Any) -> Any:
        """Carry out a call; `parts` are those of `Call`."""
        response = self._client.execute(Call(method, path, returns, options, **parts))
        return response if self._raw else response.parse()


class AsyncResource:
    """Calls that belong together, asynchronous."""

    def __init__(self, client: AsyncAPIClient, *, raw: bool = False) -> None:
        self._client = client
        self._raw = raw

    @overload
    async def _request(self, method: str, path: str, returns: None, options: RequestOptions, **parts: Any) -> None: ...
    @overload
    async def _request(
        self,
        method: str,
        path: str,
        returns: type[TypeForm[T]],
        options: RequestOptions,
        **parts: Any,
    ) -> T: ...
    @overload
    async def _request(self, method: str, path: str, returns: type[T], options: RequestOptions, **parts: Any) -> T: ...
    async def _request(self, method: str, path: str, returns: Any, options: RequestOptions, **parts: Any) -> Any:
        """Carry out a call; `parts` are those of `Call`."""
        response = await self._client.execute(Call(method, path, returns, options, **parts))
        return response if self._raw else response.parse()


def raw(method: Callable[P, T]) -> Callable[P, APIResponse[T]]:
    """Return a method of a raw resource with the type that it has there."""
    typed: Callable[P, APIResponse[T]] = untyped(method)
    return typed


def async_raw(
    method: Callable[P, Coroutine[Any, Any, T]],
) -> Callable[P, Coroutine[Any, Any, APIResponse[T]]]:
    """Return a method of a raw resource with the type that it has there."""
    typed: Callable[P, Coroutine[Any, Any, APIResponse[T]]] = untyped(method)
    return typed


def error_bodies(by_status: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the documented bodies of a call's errors, as they are.

    The parameter's type keeps type checkers from looking for one that all the classes have.
    """
    return by_status
