"""The base of all resources: what a generated method calls."""

from __future__ import annotations

from dataclasses import replace
from functools import wraps
from types import MethodType
from typing import TYPE_CHECKING, Any, Concatenate, Generic, Literal, ParamSpec, TypeVar, overload

from ._narrow import untyped
from ._path import url_path
from ._request import Call
from ._response import stream_type
from ._transport import run

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
        self, endpoint: str, values: Path, returns: type[TypeForm[T]], options: RequestOptions, **parts: Any
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
        return run(answered(self._client, call, self._mode))


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
        self, endpoint: str, values: Path, returns: type[TypeForm[T]], options: RequestOptions, **parts: Any
    ) -> T: ...
    @overload
    async def _request(
        self, endpoint: str, values: Path, returns: type[T], options: RequestOptions, **parts: Any
    ) -> T: ...
    async def _request(self, endpoint: str, values: Path, returns: Any, options: RequestOptions, **parts: Any) -> Any:
        """Carry out a call; the arguments are those of `Resource`."""
        call = call_of(endpoint, values, returns, options, parts, self._mode)
        return await answered(self._client, call, self._mode)


async def answered(
    client: Any, call: Call, mode: Mode, made: Callable[[Any, Call, APIResponse[Any]], object] | None = None
) -> Any:
    """Carry out a call and return what a mode gives.

    Args:
        client: A client of either flavour.
        call: The call.
        mode: The mode.
        made: Makes the value, where it is more than what the answer says: a page.
    """
    response: APIResponse[Any] = await client._execute(call)
    if call.streamed:
        from ._streamed import AsyncStreamedResponse, StreamedResponse

        kind = AsyncStreamedResponse[Any] if client._transport.is_async else StreamedResponse[Any]
        answer: Any = kind(client, call, response, made)
        if mode == "streamed":
            return answer
        response = replace(response, _value=await answer._parse())
    elif made is not None:
        response = replace(response, _value=made(client, call, response))
    return response.parse() if mode == "value" else response


def call_of(
    endpoint: str, values: Path, returns: Any, options: RequestOptions, parts: dict[str, Any], mode: Mode = "value"
) -> Call:
    """Return the call that a method describes; the arguments are those of `_request`."""
    method, _, template = endpoint.partition(" ")
    streamed = mode == "streamed" or stream_type(returns) is not None
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


class OwnCall(Generic[P, T]):
    """A method of a client, whose resource of that class has it."""

    def __init__(self, resource: Callable[[Any], Any], method: Callable[Concatenate[Any, P], T]) -> None:
        self._resource = resource
        self._method = method

    def __get__(self, client: object, owner: type[object]) -> Callable[P, T]:
        """Return the method, bound to the resource of a client."""
        bound: Callable[P, T] = untyped(MethodType(self._method, self._resource(client)))
        return bound


def raw(method: Callable[P, T]) -> Callable[P, APIResponse[T]]:
    """Return a method of a raw resource with the type that it has there."""
    typed: Callable[P, APIResponse[T]] = untyped(method)
    return typed


def async_raw(method: Callable[P, Awaitable[T]]) -> Callable[P, Coroutine[Any, Any, APIResponse[T]]]:
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
