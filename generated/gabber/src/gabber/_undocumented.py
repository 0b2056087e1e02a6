"""Calls that the API does not document: `client.get("/path", cast_to=Pet)`, and the other verbs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, overload

import httpx2

from ._options import RequestOptions
from ._request import Call
from ._sentinels import Omit, omit

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Unpack

    from ._decode import TypeForm
    from ._response import APIResponse

T = TypeVar("T")
V = TypeVar("V")

_ACCEPTED: dict[object, str] = {str: "text/plain, */*", bytes: "application/octet-stream, */*"}


class UndocumentedOptions(RequestOptions, total=False):
    """What a call that is not documented takes as keywords."""

    body: Any
    """What is sent as JSON."""
    query: Mapping[str, Any] | Omit
    """The parameters of the query."""
    form: Mapping[str, Any] | Omit
    """What is sent as a form."""
    multipart: Mapping[str, Any] | Omit
    """What is sent as a multipart form, files included."""


class Verb(Generic[V]):
    """The attribute of a client for a verb."""

    def __init__(self, method: str, kind: Callable[[Any, str], V]) -> None:
        self._method = method
        self._kind = kind

    @overload
    def __get__(self, client: None, owner: type) -> Self: ...
    @overload
    def __get__(self, client: object, owner: type) -> V: ...
    def __get__(self, client: object, owner: type) -> Self | V:
        return self if client is None else self._kind(client, self._method)


class _Undocumented:
    __slots__ = ("_client", "_method")

    def __init__(self, client: Any, method: str) -> None:
        self._client = client
        self._method = method


class UndocumentedCall(_Undocumented):
    """A verb of a synchronous client."""

    __slots__ = ()

    @overload
    def __call__(self, path: str, *, cast_to: None, **parts: Unpack[UndocumentedOptions]) -> None: ...
    @overload
    def __call__(self, path: str, *, cast_to: type[TypeForm[T]], **parts: Unpack[UndocumentedOptions]) -> T: ...
    @overload
    def __call__(self, path: str, *, cast_to: type[T], **parts: Unpack[UndocumentedOptions]) -> T: ...
    def __call__(self, path: str, *, cast_to: Any, **parts: Any) -> Any:
        """Make a call; credentials, retries and errors are those of any other call.

        Args:
            path: The path below the base URL, escaped; it begins with a slash.
            cast_to: What to make of the answer: a model or another type that JSON is read as, `object`
                for whatever JSON it is, `str` or `bytes` for a body as it came, `httpx2.Response`, or
                None if it does not matter.
            parts: What is sent, `body`, `query`, `form` or `multipart`, and what every call takes.

        Raises:
            APIError: The call failed.
            ValueError: The path does not begin with a slash.
        """
        return _value(self._client.execute(_call(self._method, path, cast_to, parts)), cast_to)


class AsyncUndocumentedCall(_Undocumented):
    """A verb of an asynchronous client."""

    __slots__ = ()

    @overload
    async def __call__(self, path: str, *, cast_to: None, **parts: Unpack[UndocumentedOptions]) -> None: ...
    @overload
    async def __call__(self, path: str, *, cast_to: type[TypeForm[T]], **parts: Unpack[UndocumentedOptions]) -> T: ...
    @overload
    async def __call__(self, path: str, *, cast_to: type[T], **parts: Unpack[UndocumentedOptions]) -> T: ...
    async def __call__(self, path: str, *, cast_to: Any, **parts: Any) -> Any:
        """Make a call; the arguments are those of the synchronous client's."""
        return _value(await self._client.execute(_call(self._method, path, cast_to, parts)), cast_to)


def _call(method: str, path: str, cast_to: Any, parts: dict[str, Any]) -> Call:
    """Return the call.

    Raises:
        ValueError: The path does not begin with a slash: credentials go to the API alone.
    """
    if not path.startswith("/"):
        message = f"the path {path!r} has to begin with a slash; `base_url` says where the API is"
        raise ValueError(message)
    given = {name: parts.pop(name) for name in ("body", "query", "form", "multipart") if name in parts}
    if given.get("query", omit) is omit:
        given["query"] = None
    returns = None if cast_to is httpx2.Response else cast_to
    options: Any = parts
    return Call(method, path, returns, options, accept=_ACCEPTED.get(cast_to, "application/json"), **given)


def _value(response: APIResponse[Any], cast_to: Any) -> Any:
    return response.http_response if cast_to is httpx2.Response else response.parse()
