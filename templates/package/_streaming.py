"""Streams: typed items that arrive one by one, as server-sent events or as a sequence of JSON texts.

    with client.messages.create(..., stream=True) as stream:
        for event in stream:
            print(event)

A stream holds a connection until its end. It is closed when it has ended, with its `with` block, by
`close()`, or when nobody holds it any more.
"""

from __future__ import annotations

import time
from contextlib import aclosing, suppress
from typing import TYPE_CHECKING, Any, Concatenate, Generic, ParamSpec, Self, TypeVar

import httpx2

from ._errors import APIResponseValidationError
from ._items import APIStreamError, EventRule, Source
from ._narrow import untyped
from ._resource import awaited
from ._sse import ServerSentEvent

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Coroutine, Generator

    from ._request import Call

__all__ = ["APIStreamError", "AsyncStream", "EventRule", "ServerSentEvent", "Stream", "awaited_stream", "awaiting"]

P = ParamSpec("P")
T = TypeVar("T")


class _Opened:
    """What both flavours share."""

    _source: Source

    @property
    def response(self) -> httpx2.Response:
        """The answer that the items come from."""
        return self._source.response

    @property
    def last_event_id(self) -> str:
        """The id of the last event that had one."""
        return self._source.last_event_id

    def reconnecting(self, times: int = 5) -> Self:
        """Go on after the last event when the connection breaks, as its id tells the server.

        Args:
            times: How often, with no event in between.
        """
        self._source.reconnects = times
        return self


class Stream(_Opened, Generic[T]):
    """The items of an answer, as they come."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._items = _read(source)
        next(self._items)  # from now on, forgetting it closes the connection

    @staticmethod
    async def opened(client: Any, call: Call, response: httpx2.Response) -> Stream[Any] | AsyncStream[Any]:
        """Return the stream of an answer whose body is not read, of the flavour of its client.

        Raises:
            APIResponseValidationError: It is something else than a stream.
        """
        try:
            source = Source(client, call, response)
            if not client._transport.is_async:
                return Stream(source)
            stream: AsyncStream[Any] = AsyncStream(source)
            await stream.start()
        except APIResponseValidationError as error:
            with suppress(httpx2.HTTPError):
                error = error.showing(await client._transport.first(response))
            await client._transport.end(response)
            raise error from None
        except BaseException:
            await client._transport.end(response)
            raise
        return stream

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> T:
        """Return the next item.

        Raises:
            APIConnectionError: The stream broke off; an `APITimeoutError` if nothing came in time.
            APIStreamError: The server said that something went wrong.
            APIResponseValidationError: What came cannot be read.
        """
        item: T = next(self._items)
        return item

    def close(self) -> None:
        """Close the connection; there are no more items."""
        self._items.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class AsyncStream(_Opened, Generic[T]):
    """The items of an answer, as they come."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._items = _read_async(source)

    async def start(self) -> None:
        """Let the event loop know of the stream, so that forgetting it closes the connection."""
        await anext(self._items)

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> T:
        """Return the next item.

        Raises:
            APIConnectionError: The stream broke off; an `APITimeoutError` if nothing came in time.
            APIStreamError: The server said that something went wrong.
            APIResponseValidationError: What came cannot be read.
        """
        item: T = await anext(self._items)
        return item

    async def close(self) -> None:
        """Close the connection; there are no more items."""
        await self._items.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()


def _read(source: Source) -> Generator[Any, None, None]:
    """Yield nothing once, and then the items; at the end the connection is closed."""
    try:
        yield None
        while True:
            try:
                for chunk in source.response.iter_bytes():
                    yield from source.items(chunk)
                    if source.is_done:
                        return
            except httpx2.RequestError as error:
                seconds = source.wait(error)
            else:
                yield from source.rest()
                return
            time.sleep(seconds)
            source.resume(source.client.execute(source.resuming()).http_response)
    finally:
        source.response.close()


async def _read_async(source: Source) -> AsyncGenerator[Any, None]:
    """Yield nothing once, and then the items; at the end the connection is closed."""
    try:
        yield None
        while True:
            try:
                async with aclosing(untyped(source.response.aiter_bytes())) as chunks:
                    async for chunk in chunks:
                        for item in source.items(chunk):
                            yield item
                        if source.is_done:
                            return
            except httpx2.RequestError as error:
                seconds = source.wait(error)
            else:
                for item in source.rest():
                    yield item
                return
            from asyncio import sleep  # synchronous programs need not import it

            await sleep(seconds)
            source.resume((await source.client.execute(source.resuming())).http_response)
    finally:
        await source.response.aclose()


def awaited_stream(
    method: Callable[Concatenate[Any, P], Stream[T]],
) -> Callable[Concatenate[Any, P], Coroutine[None, None, AsyncStream[T]]]:
    """Return a method of a synchronous resource that gives a stream for an asynchronous one."""
    typed: Callable[Concatenate[Any, P], Coroutine[None, None, AsyncStream[T]]] = untyped(awaited(method))
    return typed


_Function = TypeVar("_Function", bound="Callable[..., Any]")


def awaiting(method: Callable[..., Any]) -> Callable[[_Function], _Function]:
    """Give an asynchronous method with several signatures the body of the synchronous one."""

    def give(declared: _Function) -> _Function:
        made = awaited(method)
        made.__doc__ = declared.__doc__
        typed: _Function = untyped(made)
        return typed

    return give
