"""WebSockets: connections for messages in both directions.

    with client.rooms.connect("room id") as connection:
        connection.send({"type": "hello"})
        for message in connection:
            print(message)

The handshake is a call like any other, and what follows goes over its connection, which stays that of
the HTTP client: its proxy and its certificates hold. A connection is closed with its `with` block, by
`close()`, or when nobody holds it any more.
"""

from __future__ import annotations

import threading
from functools import partial, wraps
from typing import TYPE_CHECKING, Any, Concatenate, Generic, ParamSpec, Self, TypeVar

import httpcore2

from ._frames import CHUNK, Messages, WebSocketClosedError, handshake
from ._resource import awaited

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Coroutine, Generator
    from types import TracebackType

    import httpx2

    from ._base_client import AsyncAPIClient, SyncAPIClient
    from ._frames import Step
    from ._request import Call

__all__ = ["AsyncWebSocketConnection", "WebSocketClosedError", "WebSocketConnection", "awaited_connection", "handshake"]

P = ParamSpec("P")
T = TypeVar("T")
S = TypeVar("S")
R = TypeVar("R")

_LOST = (httpcore2.WriteError, httpcore2.WriteTimeout, OSError)


class WebSocketConnection(Messages[S, R]):
    """A WebSocket: messages `S` to the server, and `R` from it. `with` closes it.

    One thread may receive while others send.
    """

    def __init__(self, client: SyncAPIClient, call: Call, response: httpx2.Response) -> None:
        super().__init__(client, call, response)
        self._reading = threading.Lock()
        self._writing = threading.Lock()
        self._held = _held(response)
        next(self._held)  # from now on, forgetting it closes the connection

    @staticmethod
    async def opened(
        client: Any, call: Call, response: httpx2.Response
    ) -> WebSocketConnection[Any, Any] | AsyncWebSocketConnection[Any, Any]:
        """Return the connection that the answer to a handshake leads to, of the flavour of its client.

        Raises:
            APIResponseValidationError: The server has not agreed.
        """
        try:
            if not client._transport.is_async:
                return WebSocketConnection(client, call, response)
            connection: AsyncWebSocketConnection[Any, Any] = AsyncWebSocketConnection(client, call, response)
            await connection.start()
        except BaseException:
            await client._transport.end(response)
            raise
        return connection

    def send(self, message: S) -> None:
        """Send a message: bytes and text as they are, anything else as JSON.

        Raises:
            WebSocketClosedError: The connection is closed.
        """
        self._run(self._sending(message))

    def recv(self, timeout: float | None = None) -> R:
        """Return the next message.

        Args:
            timeout: Seconds to wait for it; None waits for ever.

        Raises:
            TimeoutError: None came in time; the connection is as good as before.
            WebSocketClosedError: The connection is closed, by whomever.
            APIResponseValidationError: It cannot be read.
        """
        return self._run(self._receiving(timeout))

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> R:
        """Return the next message; there is none after a normal close.

        Raises:
            WebSocketClosedError: The connection broke, or was closed for another reason than its end.
            APIResponseValidationError: A message cannot be read.
        """
        try:
            return self.recv()
        except WebSocketClosedError as error:
            if self._is_end(error):
                raise StopIteration from None
            raise

    def close(self, code: int = 1000, reason: str = "") -> None:
        """Close the connection, with a word why; messages that were not received are lost."""
        try:
            self._run(self._closing(code, reason))
        except WebSocketClosedError:
            pass  # it broke before the word could be said
        finally:
            self._held.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close(1000 if error is None else 1011)

    def _run(self, steps: Generator[Step, Any, T]) -> T:
        done: object = None
        while True:
            try:
                step = steps.send(done)
            except StopIteration as stop:
                value: T = stop.value
                return value
            if step is None:
                done = not self._reading.locked() and self._may_read()
            elif callable(step):
                done = self._write(step)
            else:
                done = self._read(*step)

    def _write(self, step: Callable[[], None]) -> bool:
        with self._writing:
            step()
            try:
                for data in filter(None, self._protocol.data_to_send()):
                    self._stream.write(data, self._patience)
            except BaseException as error:
                self._feed(b"")
                if isinstance(error, _LOST):
                    raise self._closed() from error
                raise
        return True

    def _read(self, seconds: float, known: int) -> bool:
        if not self._reading.acquire(timeout=seconds):
            return False
        try:
            if self._heard == known:
                self._write(partial(self._feed, self._stream.read(CHUNK, seconds)))
        except httpcore2.ReadTimeout:
            return False
        except WebSocketClosedError:
            pass  # what was read counts; the answer to a ping or a close could not be written
        except (httpcore2.ReadError, OSError):
            self._feed(b"")
        finally:
            self._reading.release()
        return True


class AsyncWebSocketConnection(Messages[S, R]):
    """A WebSocket: messages `S` to the server, and `R` from it. `async with` closes it.

    One task may receive while others send.
    """

    def __init__(self, client: AsyncAPIClient, call: Call, response: httpx2.Response) -> None:
        from asyncio import Lock  # synchronous programs need not import it

        super().__init__(client, call, response)
        self._reading = Lock()
        self._writing = Lock()
        self._held = _held_async(response)

    async def start(self) -> None:
        """Let the event loop know of the connection, so that forgetting it closes it."""
        await anext(self._held)

    async def send(self, message: S) -> None:
        """Send a message: bytes and text as they are, anything else as JSON.

        Raises:
            WebSocketClosedError: The connection is closed.
        """
        await self._run(self._sending(message))

    async def recv(self, timeout: float | None = None) -> R:
        """Return the next message; the rest is as in `WebSocketConnection.recv`."""
        return await self._run(self._receiving(timeout))

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> R:
        """Return the next message; there is none after a normal close.

        Raises:
            WebSocketClosedError: The connection broke, or was closed for another reason than its end.
            APIResponseValidationError: A message cannot be read.
        """
        try:
            return await self.recv()
        except WebSocketClosedError as error:
            if self._is_end(error):
                raise StopAsyncIteration from None
            raise

    async def close(self, code: int = 1000, reason: str = "") -> None:
        """Close the connection, with a word why; messages that were not received are lost."""
        try:
            await self._run(self._closing(code, reason))
        except WebSocketClosedError:
            pass  # it broke before the word could be said
        finally:
            await self._held.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.close(1000 if error is None else 1011)

    async def _run(self, steps: Generator[Step, Any, T]) -> T:
        done: object = None
        while True:
            try:
                step = steps.send(done)
            except StopIteration as stop:
                value: T = stop.value
                return value
            if step is None:
                done = not self._reading.locked() and self._may_read()
            elif callable(step):
                done = await self._write(step)
            else:
                done = await self._read(*step)

    async def _write(self, step: Callable[[], None]) -> bool:
        async with self._writing:
            step()
            try:
                for data in filter(None, self._protocol.data_to_send()):
                    await self._stream.write(data, self._patience)
            except BaseException as error:
                self._feed(b"")
                if isinstance(error, _LOST):
                    raise self._closed() from error
                raise
        return True

    async def _read(self, seconds: float, known: int) -> bool:
        from asyncio import timeout

        try:
            async with timeout(seconds):
                await self._reading.acquire()
        except TimeoutError:
            return False
        try:
            if self._heard == known:
                await self._write(partial(self._feed, await self._stream.read(CHUNK, seconds)))
        except httpcore2.ReadTimeout:
            return False
        except WebSocketClosedError:
            pass  # what was read counts; the answer to a ping or a close could not be written
        except (httpcore2.ReadError, OSError):
            self._feed(b"")
        finally:
            self._reading.release()
        return True


def _held(response: httpx2.Response) -> Generator[None, None, None]:
    try:
        yield
    finally:
        response.close()


async def _held_async(response: httpx2.Response) -> AsyncGenerator[None]:
    try:
        yield
    finally:
        await response.aclose()


class Connecting(Generic[T]):
    """A WebSocket that `async with` opens and closes; `await` opens it, and leaves closing to the caller."""

    def __init__(self, opening: Coroutine[Any, Any, T]) -> None:
        self._opening = opening
        self._connection: Any = None

    def __await__(self) -> Generator[Any, Any, T]:
        return self._opening.__await__()

    async def __aenter__(self) -> T:
        self._connection = connection = await self._opening
        return connection

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self._connection.__aexit__(kind, error, traceback)


def awaited_connection(
    method: Callable[Concatenate[Any, P], WebSocketConnection[S, R]],
) -> Callable[Concatenate[Any, P], Connecting[AsyncWebSocketConnection[S, R]]]:
    """Return a method of a synchronous resource that opens a WebSocket for an asynchronous one."""
    opened: Any = awaited(method)

    @wraps(method)
    def connect(self: Any, /, *args: P.args, **kwargs: P.kwargs) -> Connecting[AsyncWebSocketConnection[S, R]]:
        return Connecting(opened(self, *args, **kwargs))

    return connect
