"""The base of the classes with calls, and the three forms that each call has."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from copy import copy
from functools import lru_cache, partial, wraps
from importlib import import_module
from inspect import Parameter, iscoroutinefunction, signature
from typing import TYPE_CHECKING, Any, ClassVar, Concatenate, ParamSpec, TypeAlias, TypeVar

from .._narrow import untyped
from .._transport import run
from .exceptions import ApiTypeError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .api_client import AsyncApiClient, SyncApiClient
    from .operations import CallOptions, Operation
    from .responses import ApiResponse, AsyncRESTResponse, RESTResponse

A = TypeVar("A", bound="Api")
P = ParamSpec("P")
R = TypeVar("R")
T = TypeVar("T")

Method: TypeAlias = Callable[Concatenate[A, P], R]
AsyncMethod: TypeAlias = Callable[Concatenate[A, P], Coroutine[Any, Any, R]]


class Api:
    """Calls that belong together.

    With a client of the other flavour a class makes an object of its twin: the mode of a call is
    that of its client.
    """

    is_async: ClassVar[bool]
    twin: ClassVar[str]
    """The class of the other flavour, in the same module."""
    api_client: Any
    form = "value"
    """What a call returns: the value, `info` for the answer around it, `raw` for the answer."""

    if not TYPE_CHECKING:  # a type checker goes by the class

        def __new__(cls, api_client: Any = None) -> Any:
            if api_client is not None and not hasattr(api_client, "is_async"):
                message = f"`api_client` has to be an ApiClient; this is {api_client!r}"
                raise ApiTypeError(message)
            if api_client is None or api_client.is_async == cls.is_async:
                return super().__new__(cls)
            return getattr(import_module(cls.__module__), cls.twin)(api_client)

    def __init__(self, api_client: SyncApiClient | AsyncApiClient | None = None) -> None:
        """Take the client to call with; without one, the default client."""
        self.api_client = self._default_client() if api_client is None else api_client

    def _default_client(self) -> Any:
        """Return the default client of this flavour."""
        clients = import_module(f"{_package(self)}.api_client")
        own = "AsyncApiClient" if self.is_async else "SyncApiClient"
        return getattr(clients, own, clients.ApiClient).get_default()


def _package(api: Api) -> str:
    return type(api).__module__.rpartition(".api.")[0]


class SyncApi(Api):
    """Calls that belong together, synchronous."""

    is_async = False

    def _call(self, operation: Operation[T], options: CallOptions, /, **arguments: Any) -> T:
        value: T = run(self.api_client.carry_out(operation, arguments, options, self.form, _package(self)))
        return value


class AsyncApi(Api):
    """Calls that belong together, asynchronous."""

    is_async = True

    async def _call(self, operation: Operation[T], options: CallOptions, /, **arguments: Any) -> T:
        value: T = await self.api_client.carry_out(operation, arguments, options, self.form, _package(self))
        return value


def checked(method: Method[A, P, R]) -> Method[A, P, R]:
    """Return a method that looks at its arguments before it does anything.

    The look is made ready by the first call: it takes the models that the annotations name.
    """

    def prepared(self: Api, args: tuple[Any, ...], kwargs: dict[str, Any]) -> partial[Any]:
        check = _checker(method, _package(self))
        return partial(
            untyped(method), self, **check(args, kwargs, self.api_client.configuration.client_side_validation)
        )

    typed: Method[A, P, R] = _around(method, prepared)
    return typed


def _around(method: Callable[..., Any], prepared: Callable[..., partial[Any]]) -> Any:
    """Return a method, of the flavour of another one, that calls what is prepared of its arguments."""

    @wraps(method)
    def call(self: Api, /, *args: Any, **kwargs: Any) -> Any:
        return prepared(self, args, kwargs)()

    @wraps(method)
    async def async_call(self: Api, /, *args: Any, **kwargs: Any) -> Any:
        return await prepared(self, args, kwargs)()

    return async_call if iscoroutinefunction(method) else call


def with_http_info(method: Method[A, P, T]) -> Method[A, P, ApiResponse[T]]:
    """Return a call that gives the whole answer around the value."""
    typed: Method[A, P, ApiResponse[T]] = _formed(method, "info", "with_http_info")
    return typed


def async_with_http_info(method: AsyncMethod[A, P, T]) -> AsyncMethod[A, P, ApiResponse[T]]:
    """Return a call that gives the whole answer around the value."""
    typed: AsyncMethod[A, P, ApiResponse[T]] = _formed(method, "info", "with_http_info")
    return typed


def without_preload_content(method: Method[A, P, T]) -> Method[A, P, RESTResponse]:
    """Return a call that gives the answer as it came, also that of an error."""
    typed: Method[A, P, RESTResponse] = _formed(method, "raw", "without_preload_content")
    return typed


def async_without_preload_content(method: AsyncMethod[A, P, T]) -> AsyncMethod[A, P, AsyncRESTResponse]:
    """Return a call that gives the answer as it came, also that of an error."""
    typed: AsyncMethod[A, P, AsyncRESTResponse] = _formed(method, "raw", "without_preload_content")
    return typed


def _formed(method: Callable[..., Any], form: str, suffix: str) -> Any:
    def prepared(self: Api, args: tuple[Any, ...], kwargs: dict[str, Any]) -> partial[Any]:
        formed = copy(self)
        formed.form = form
        return partial(method, formed, *args, **kwargs)

    made = _around(method, prepared)
    made.__name__ = f"{method.__name__}_{suffix}"
    made.__qualname__ = f"{method.__qualname__}_{suffix}"
    return made


Checker: TypeAlias = Callable[[tuple[Any, ...], dict[str, Any], bool], dict[str, Any]]
"""Makes keywords of the arguments of a call, of the right types if that is wanted."""


@lru_cache(maxsize=4096)
def _checker(method: Callable[..., Any], package: str) -> Checker:
    """Return what makes keywords of the arguments of a call, those of the right types."""
    from pydantic import validate_call

    from .operations import OPTION_NAMES
    from .types import hints

    parameters = [p for p in signature(method).parameters.values() if p.kind is Parameter.POSITIONAL_OR_KEYWORD][1:]
    annotations = hints({p.name: p.annotation for p in parameters}, package)

    def keywords(**arguments: Any) -> dict[str, Any]:
        return arguments

    stub = untyped(keywords)
    stub.__name__ = stub.__qualname__ = method.__name__
    stub.__annotations__ = annotations
    stub.__signature__ = signature(method).replace(
        parameters=[p.replace(annotation=annotations[p.name]) for p in parameters]
    )
    validate = validate_call(stub)

    def check(args: tuple[Any, ...], kwargs: dict[str, Any], is_wanted: bool) -> dict[str, Any]:
        given = _named(method.__name__, list(annotations), args, kwargs)
        options = {name: given.pop(name) for name in OPTION_NAMES if name in given}
        return {**(validate(**given) if is_wanted else given), **options}

    return check


def _named(method: str, names: list[str], args: tuple[Any, ...], kwargs: Mapping[str, Any]) -> dict[str, Any]:
    """Return all arguments by their names."""
    if len(args) > len(names):
        message = f"{method}() takes {len(names)} positional arguments, and {len(args)} were given"
        raise TypeError(message)
    given = dict(zip(names, args, strict=False))
    for name in given.keys() & kwargs.keys():
        message = f"{method}() got `{name}` twice"
        raise TypeError(message)
    return {**given, **kwargs}
