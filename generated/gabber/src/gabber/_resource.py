"""The base of all resources: what a generated method calls."""

from __future__ import annotations

from dataclasses import replace
from functools import wraps
from typing import TYPE_CHECKING, Any, Concatenate, Literal, ParamSpec, TypeVar, overload

from ._narrow import untyped
from ._path import url_path
from ._request import Call

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Coroutine, Mapping

    from ._base_client import AsyncAPIClient, SyncAPIClient
    from ._decode import TypeForm
    from ._options import RequestOptions
    from ._response import APIResponse

P = ParamSpec("P")
T = TypeVar("T")

Path = tuple[object, ...]
"""The values of the parameters of a path."""
Mode = Literal["value", "raw", "streamed"]
"""What a call gives: the value, the whole answer around it, or an answer whose body is not read."""


class Resource:
    """Calls that belong together, synchronous."""

    def __init__(self, client: SyncAPIClient, mode: Mode = "value") -> None:
        self._client = client
        self._mode: Mode = mode

    @overload
    def _request(self, endpoint: str, values: Path, returns: None, options: RequestOptions, **parts: Any) -> None: ...
    @overload
    def _request(
        self,
        endpoint: str,
        values: Path,
        returns: type[TypeForm[T]],
        options: RequestOptions,
        **parts: Any,
    ) -> T: ...
    @overload
    def _request(self, endpoint: str, values: Path, returns: type[T], options: RequestOptions, **parts: Any) -> T: ...
    def _request(self, endpoint: str, values: Path, returns: Any, options: RequestOptions, **parts: Any) -> Any:
        """Carry out a call.

        Args:
            endpoint: The verb and the path: `"GET /pets/{pet_id}"`.
            values: What stands for the parameters of the path, in their order.
            returns: The type of the answer.
            options: What the caller says of this one call.
            parts: The rest of a `Call`.
        """
        call = call_of(endpoint, values, returns, options, parts, self._mode)
        response = self._client.execute(call)
        if call.streamed:
            from ._streamed import StreamedResponse

            answer: StreamedResponse[Any] = StreamedResponse(self._client, call, response)
            if self._mode == "streamed":
                return answer
            response = replace(response, _value=answer.parse())
        return response.parse() if self._mode == "value" else response


class AsyncResource:
    """Calls that belong together, asynchronous."""

    def __init__(self, client: AsyncAPIClient, mode: Mode = "value") -> None:
        self._client = client
        self._mode: Mode = mode

    @overload
    async def _request(
        self, endpoint: str, values: Path, returns: None, options: RequestOptions, **parts: Any
    ) -> None: ...
    @overload
    async def _request(
        self,
        endpoint: str,
        values: Path,
        returns: type[TypeForm[T]],
        options: RequestOptions,
        **parts: Any,
    ) -> T: ...
    @overload
    async def _request(
        self, endpoint: str, values: Path, returns: type[T], options: RequestOptions, **parts: Any
    ) -> T: ...
    async def _request(self, endpoint: str, values: Path, returns: Any, options: RequestOptions, **parts: Any) -> Any:
        """Carry out a call.

        Args:
            endpoint: The verb and the path: `"GET /pets/{pet_id}"`.
            values: What stands for the parameters of the path, in their order.
            returns: The type of the answer.
            options: What the caller says of this one call.
            parts: The rest of a `Call`.
        """
        call = call_of(endpoint, values, returns, options, parts, self._mode)
        response = await self._client.execute(call)
        if call.streamed:
            from ._streamed import AsyncStreamedResponse

            answer: AsyncStreamedResponse[Any] = AsyncStreamedResponse(self._client, call, response)
            if self._mode == "streamed":
                return answer
            response = replace(response, _value=await answer.parse())
        return response.parse() if self._mode == "value" else response


def call_of(
    endpoint: str,
    values: Path,
    returns: Any,
    options: RequestOptions,
    parts: dict[str, Any],
    mode: Mode = "value",
) -> Call:
    """Return the call that a method describes; the arguments are those of `_request`."""
    method, _, template = endpoint.partition(" ")
    streamed = mode == "streamed" or hasattr(getattr(returns, "__origin__", None), "opened")
    path = url_path(template, *values)
    return Call(method, path, returns, options, endpoint=endpoint, streamed=streamed, **parts)


def awaited(method: Callable[Concatenate[Any, P], T]) -> Callable[Concatenate[Any, P], Coroutine[Any, Any, T]]:
    """Return a method of a synchronous resource for an asynchronous one.

    Its body is the same: what it returns is what `_request` returns, here a coroutine.
    """

    @wraps(method)
    async def call(self: Any, /, *args: P.args, **kwargs: P.kwargs) -> T:
        coroutine: Any = method(self, *args, **kwargs)
        value: T = await coroutine
        return value

    return call


def raw(method: Callable[P, T]) -> Callable[P, APIResponse[T]]:
    """Return a method of a raw resource with the type that it has there."""
    typed: Callable[P, APIResponse[T]] = untyped(method)
    return typed


def async_raw(
    method: Callable[P, Awaitable[T]],
) -> Callable[P, Coroutine[Any, Any, APIResponse[T]]]:
    """Return a method of a raw resource with the type that it has there."""
    typed: Callable[P, Coroutine[Any, Any, APIResponse[T]]] = untyped(method)
    return typed


def success_bodies(by_status: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the documented types of a call's answers, as they are."""
    return by_status


def error_bodies(by_status: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the documented bodies of a call's errors, as they are.

    The parameter's type keeps type checkers from looking for one that all the classes have.
    """
    return by_status
