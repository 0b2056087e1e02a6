"""Calls that the API does not document: `client.get("/path", cast_to=Pet)`, and the other verbs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, overload

import httpx2

from ._narrow import untyped
from ._request import Call
from ._sentinels import Omit, omit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack

    from ._base_client import AsyncAPIClient, SyncAPIClient
    from ._decode import TypeForm
    from ._options import RequestOptions
    from ._response import APIResponse

T = TypeVar("T")

_ACCEPTED: dict[object, str] = {str: "text/plain, */*", bytes: "application/octet-stream, */*"}


class UndocumentedCall:
    """A verb of a synchronous client."""

    __slots__ = ("_client", "_method")

    def __init__(self, client: SyncAPIClient, method: str) -> None:
        self._client = client
        self._method = method

    @overload
    def __call__(
        self, path: str, *, cast_to: None, body: Any = omit, query: Mapping[str, Any] | Omit = omit,
        form: Mapping[str, Any] | Omit = omit, multipart: Mapping[str, Any] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None: ...  # fmt: skip
    @overload
    def __call__(
        self, path: str, *, cast_to: type[TypeForm[T]], body: Any = omit, query: Mapping[str, Any] | Omit = omit,
        form: Mapping[str, Any] | Omit = omit, multipart: Mapping[str, Any] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> T: ...  # fmt: skip
    @overload
    def __call__(
        self, path: str, *, cast_to: type[T], body: Any = omit, query: Mapping[str, Any] | Omit = omit,
        form: Mapping[str, Any] | Omit = omit, multipart: Mapping[str, Any] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> T: ...  # fmt: skip
    def __call__(self, path: str, *, cast_to: Any, **parts: Any) -> Any:
        """Make a call; credentials, retries and errors are those of any other call.

        Args:
            path: The path below the base URL, escaped; it begins with a slash.
            cast_to: What to make of the answer: a model or another type that JSON is read as, `object`
                for whatever JSON it is, `str` or `bytes` for a body as it came, `httpx2.Response`, or
                None if it does not matter.
            body: What is sent as JSON.
            query: The parameters of the query.
            form: What is sent as a form.
            multipart: What is sent as a multipart form, files included.
            parts: The rest, and what every call takes.

        Raises:
            APIError: The call failed.
            ValueError: The path does not begin with a slash.
        """
        return _value(self._client.execute(_call(self._method, path, cast_to, parts)), cast_to)


class AsyncUndocumentedCall:
    """A verb of an asynchronous client."""

    __slots__ = ("_client", "_method")

    def __init__(self, client: AsyncAPIClient, method: str) -> None:
        self._client = client
        self._method = method

    @overload
    async def __call__(
        self, path: str, *, cast_to: None, body: Any = omit, query: Mapping[str, Any] | Omit = omit,
        form: Mapping[str, Any] | Omit = omit, multipart: Mapping[str, Any] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None: ...  # fmt: skip
    @overload
    async def __call__(
        self, path: str, *, cast_to: type[TypeForm[T]], body: Any = omit, query: Mapping[str, Any] | Omit = omit,
        form: Mapping[str, Any] | Omit = omit, multipart: Mapping[str, Any] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> T: ...  # fmt: skip
    @overload
    async def __call__(
        self, path: str, *, cast_to: type[T], body: Any = omit, query: Mapping[str, Any] | Omit = omit,
        form: Mapping[str, Any] | Omit = omit, multipart: Mapping[str, Any] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> T: ...  # fmt: skip
    async def __call__(self, path: str, *, cast_to: Any, **parts: Any) -> Any:
        """Make a call; the arguments are those of the synchronous client's."""
        return _value(await self._client.execute(_call(self._method, path, cast_to, parts)), cast_to)


class SyncVerb:
    """The attribute of a synchronous client for a verb."""

    def __init__(self, method: str) -> None:
        self._method = method

    @overload
    def __get__(self, client: None, owner: type) -> SyncVerb: ...
    @overload
    def __get__(self, client: SyncAPIClient, owner: type) -> UndocumentedCall: ...
    def __get__(self, client: SyncAPIClient | None, owner: type) -> SyncVerb | UndocumentedCall:
        return self if client is None else UndocumentedCall(client, self._method)


class AsyncVerb:
    """The attribute of an asynchronous client for a verb."""

    def __init__(self, method: str) -> None:
        self._method = method

    @overload
    def __get__(self, client: None, owner: type) -> AsyncVerb: ...
    @overload
    def __get__(self, client: AsyncAPIClient, owner: type) -> AsyncUndocumentedCall: ...
    def __get__(self, client: AsyncAPIClient | None, owner: type) -> AsyncVerb | AsyncUndocumentedCall:
        return self if client is None else AsyncUndocumentedCall(client, self._method)


def _call(method: str, path: str, cast_to: Any, parts: dict[str, Any]) -> Call:
    """Return the call.

    Raises:
        ValueError: The path does not begin with a slash: credentials go to the API alone.
    """
    if not path.startswith("/"):
        message = f"the path {path!r} has to begin with a slash; `base_url` says where the API is"
        raise ValueError(message)
    given = {name: parts.pop(name) for name in ("body", "query", "form", "multipart") if name in parts}
    query = given.pop("query", omit)
    returns = None if cast_to is httpx2.Response else cast_to
    options: Any = parts
    return Call(
        method,
        path,
        returns,
        options,
        query=None if query is omit else query,
        accept=_ACCEPTED.get(cast_to, "application/json"),
        **given,
    )


def _value(response: APIResponse[Any], cast_to: Any) -> Any:
    if cast_to is httpx2.Response:
        return response.http_response
    value: Any = untyped(response.parse())
    return value
