"""Middleware: functions around each attempt of a call.

    def timed(request: APIRequest, call_next: CallNext) -> httpx2.Response:
        start = time.monotonic()
        response = call_next(request)
        print(request.endpoint, request.attempt, response.status_code, time.monotonic() - start)
        return response

    client = Client(middleware=[timed])

The first of a list is the outermost. Each sees the request as it goes out, credentials included, and
the answer of the server whatever its status, after redirects and before it is decided whether to try
again. It may change the request, call `call_next` never, once or several times, and return an answer
of its own. An exception ends the call; an `httpx2.TransportError` counts as a lost connection.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import partial
from inspect import isawaitable, iscoroutine
from typing import TYPE_CHECKING, Any, TypeAlias

import httpx2

from ._messages import APIRequest
from ._narrow import untyped

if TYPE_CHECKING:
    from collections.abc import Sequence

CallNext: TypeAlias = Callable[[httpx2.Request], httpx2.Response]
"""Makes the attempt, or hands it to the next middleware."""
AsyncCallNext: TypeAlias = Callable[[httpx2.Request], Awaitable[httpx2.Response]]
"""The same, awaited."""
Middleware: TypeAlias = Callable[[APIRequest, CallNext], httpx2.Response]
"""A function around each attempt of a synchronous client."""
AsyncMiddleware: TypeAlias = Callable[[APIRequest, AsyncCallNext], Awaitable[httpx2.Response]]
"""A function around each attempt of an asynchronous client."""


def chained(middleware: Sequence[Middleware], send: CallNext) -> CallNext:
    """Return a function that calls all middleware, and `send` as the innermost."""
    for entry in reversed(middleware):
        send = partial(_around, entry, send)
    return send


def async_chained(middleware: Sequence[AsyncMiddleware], send: AsyncCallNext) -> AsyncCallNext:
    """Return a function that calls all middleware, and `send` as the innermost."""
    for entry in reversed(middleware):
        send = partial(_async_around, entry, send)
    return send


def _around(entry: Middleware, call_next: CallNext, request: Any) -> httpx2.Response:
    return _checked(entry, entry(request, call_next), request)


async def _async_around(entry: AsyncMiddleware, call_next: AsyncCallNext, request: Any) -> httpx2.Response:
    result = untyped(entry(request, call_next))
    if isawaitable(result):
        return _checked(entry, await result, request)
    message = f"the middleware {_name(entry)} returned {type(result).__name__}; write it with `async def`"
    raise TypeError(message)


def _checked(entry: object, response: object, request: httpx2.Request) -> httpx2.Response:
    if not isinstance(response, httpx2.Response):
        hint = "it has to return the response"
        if iscoroutine(response):
            response.close()
            hint = "asynchronous functions are for the asynchronous client"
        message = f"the middleware {_name(entry)} returned {type(response).__name__}; {hint}"
        raise TypeError(message)
    try:
        _ = response.request
    except RuntimeError:  # made by the middleware itself
        response.request = request
    return response


def _name(entry: object) -> str:
    return f"`{getattr(entry, '__name__', type(entry).__name__)}`"
