"""The calls of a resource in another mode: whole answers, or answers that are not read yet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, ParamSpec, TypeVar, overload

from ._narrow import untyped

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from ._resource import AsyncResource, Mode, Resource
    from ._streamed import AsyncResponseContext, ResponseContext

P = ParamSpec("P")
T = TypeVar("T")
V = TypeVar("V")


class InMode(Generic[V]):
    """The calls of a resource in another mode: an attribute that is made when it is first read."""

    def __init__(self, mode: Mode, kind: Callable[[], Callable[[Any], V]]) -> None:
        self._mode: Mode = mode
        self._kind = kind

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    @overload
    def __get__(self, resource: None, owner: type) -> InMode[V]: ...
    @overload
    def __get__(self, resource: Resource | AsyncResource, owner: type) -> V: ...
    def __get__(self, resource: Resource | AsyncResource | None, owner: type) -> InMode[V] | V:
        if resource is None:
            return self
        client = vars(resource)["_client"]
        made = self._kind()(type(resource)(client, self._mode))
        vars(resource)[self._name] = made
        return made


def in_mode(mode: Mode, kind: Callable[[], Callable[[Any], V]]) -> InMode[V]:
    """Return the attribute of a resource for its calls in another mode.

    Args:
        mode: What the calls give.
        kind: Returns what makes the attribute of the resource in that mode: a class that stands below.
    """
    return InMode(mode, kind)


def streamed(method: Callable[P, T]) -> Callable[P, ResponseContext[T]]:
    """Return a method of a streamed resource with the type that it has there."""

    def call(*args: P.args, **kwargs: P.kwargs) -> ResponseContext[T]:
        from ._streamed import ResponseContext

        return ResponseContext(lambda: untyped(method(*args, **kwargs)))

    return call


def async_streamed(method: Callable[P, Awaitable[T]]) -> Callable[P, AsyncResponseContext[T]]:
    """Return a method of a streamed resource with the type that it has there."""

    def call(*args: P.args, **kwargs: P.kwargs) -> AsyncResponseContext[T]:
        from ._streamed import AsyncResponseContext

        return AsyncResponseContext(lambda: untyped(method(*args, **kwargs)))

    return call
