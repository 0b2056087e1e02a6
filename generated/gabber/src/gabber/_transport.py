"""The HTTP clients below: made when they are first needed, shared by the copies of a client, closed once."""

from __future__ import annotations

import threading
import time
import weakref
from contextlib import aclosing
from functools import lru_cache
from typing import TYPE_CHECKING, Any, TypeVar

import httpx2

from ._errors import ClientClosedError
from ._narrow import is_awaitable, untyped

if TYPE_CHECKING:
    import ssl
    from asyncio import AbstractEventLoop
    from collections.abc import AsyncGenerator, Coroutine

T = TypeVar("T")

DEFAULT_TIMEOUT = httpx2.Timeout(60.0, connect=5.0)
DEFAULT_LIMITS = httpx2.Limits(max_connections=1000, max_keepalive_connections=100)


@lru_cache(maxsize=1)
def ssl_context() -> ssl.SSLContext:
    """Return the process's one TLS context: making it costs more than all else of a client."""
    return httpx2.create_ssl_context()


def check_http_client(http_client: object, wanted: type) -> None:
    """Refuse what is no HTTP client of a flavour, and say what to pass.

    Raises:
        TypeError: It is a class, or of another library, or of the other flavour.
    """
    if http_client is None or isinstance(http_client, wanted):
        return
    what = f"`http_client` has to be an httpx2.{wanted.__name__}; this is "
    if isinstance(http_client, type):
        message = f"{what}the class {_name(http_client)}: make one of it, `httpx2.{wanted.__name__}(...)`"
    elif isinstance(http_client, httpx2.Client | httpx2.AsyncClient):
        message = f"{what}{_name(type(http_client))}, for the client of the other flavour"
    elif type(http_client).__module__.partition(".")[0] == "httpx":
        message = f"{what}{_name(type(http_client))}: httpx2 goes on where httpx 0.28 ended, with the same arguments"
    else:
        message = f"{what}{_name(type(http_client))}: pass `httpx2.{wanted.__name__}(...)` with its settings"
    raise TypeError(message)


def checked_timeout(timeout: object) -> httpx2.Timeout:
    """Return a timeout.

    Raises:
        TypeError: It is neither seconds, nor None, nor an `httpx2.Timeout`.
    """
    if isinstance(timeout, httpx2.Timeout):
        return timeout
    if timeout is None or (isinstance(timeout, int | float) and not isinstance(timeout, bool)):
        return httpx2.Timeout(timeout)
    message = f"`timeout` has to be seconds, None or an httpx2.Timeout; this is {_name(type(timeout))}"
    raise TypeError(message)


def _name(kind: type) -> str:
    return f"{kind.__module__.partition('.')[0]}.{kind.__name__}"


def _complete(options: dict[str, Any]) -> dict[str, Any]:
    """Return the arguments of an HTTP client of our own."""
    verify = {} if "verify" in options else {"verify": ssl_context()}
    return {"timeout": DEFAULT_TIMEOUT, "limits": DEFAULT_LIMITS, **verify, **options}


def run(steps: Coroutine[Any, Any, T]) -> T:
    """Return what a coroutine comes to that never waits: the steps of a call with a `SyncTransport`."""
    try:
        steps.send(None)
    except StopIteration as end:
        value: T = end.value
        return value
    raise AssertionError("a synchronous call does not wait")


class SyncTransport:
    """The HTTP client of a synchronous client and its copies, and what its calls wait for.

    The steps of a call are coroutines in both flavours. Those here do their work without waiting.
    """

    is_async = False
    wanted = httpx2.Client

    def __init__(self, given: httpx2.Client | None, options: dict[str, Any]) -> None:
        self.given = given
        self._options = options
        self._own: httpx2.Client | None = None
        self._lock = threading.Lock()
        self.is_closed = False

    def http_client(self) -> httpx2.Client:
        """Return the HTTP client.

        Raises:
            ClientClosedError: It was closed.
        """
        found = self.given or self._own
        if found is None or self.is_closed:
            found = self._made()
        elif found.is_closed:
            raise ClientClosedError("the `http_client` that was given is closed")
        return found

    def _made(self) -> httpx2.Client:
        with self._lock:
            if self.is_closed:
                raise ClientClosedError("this client is closed; make another one")
            if self._own is None:
                self._own = httpx2.Client(**_complete(self._options))
                # Without a `close()` the connections are closed when nobody can use them any more.
                weakref.finalize(self, self._own.close)
            return self._own

    async def opened(self) -> httpx2.Client:
        """Return the HTTP client; the errors are those of `http_client`."""
        return self.http_client()

    async def sleep(self, seconds: float) -> None:
        """Wait."""
        time.sleep(seconds)

    async def settled(self, value: object) -> object:
        """Return what a function of the caller returned."""
        return value

    async def send(self, http_client: httpx2.Client, request: httpx2.Request, auth: Any) -> httpx2.Response:
        """Send a request and return its answer, whose body is not read."""
        return http_client.send(request, stream=True, auth=auth, follow_redirects=False)

    async def read(self, message: httpx2.Request | httpx2.Response) -> None:
        """Read a body to its end."""
        message.read()

    async def first(self, response: httpx2.Response) -> bytes:
        """Return what comes first of a body."""
        return next(response.iter_bytes(), b"")

    async def end(self, response: httpx2.Response) -> None:
        """Close an answer."""
        response.close()

    def close(self) -> None:
        """Close the connections; those of an HTTP client that was given are its maker's to close."""
        with self._lock:
            self.is_closed = True
            if self._own is not None:
                self._own.close()


class AsyncTransport:
    """The HTTP clients of an asynchronous client and its copies: one for each event loop.

    Connections belong to the event loop that they were made in. Those of our own are closed with it.
    What calls wait for is as in a `SyncTransport`.
    """

    is_async = True
    wanted = httpx2.AsyncClient

    def __init__(self, given: httpx2.AsyncClient | None, options: dict[str, Any]) -> None:
        self.given = given
        self._options = options
        self._own: dict[AbstractEventLoop, tuple[httpx2.AsyncClient, AsyncGenerator[None]]] = {}
        self._unused: httpx2.AsyncClient | None = None
        self._loop: weakref.ref[AbstractEventLoop] | None = None
        self._lock = threading.Lock()
        self.is_closed = False

    def http_client(self) -> httpx2.AsyncClient:
        """Return the HTTP client: that of the running event loop, if one is running.

        Raises:
            ClientClosedError: It was closed.
        """
        if self.is_closed:
            raise ClientClosedError("this client is closed; make another one")
        if self.given is not None:
            if self.given.is_closed:
                raise ClientClosedError("the `http_client` that was given is closed")
            return self.given
        loop = _running_loop()
        found = next(iter(self._own.values()), None) if loop is None else self._own.get(loop)
        if found is not None:
            return found[0]
        with self._lock:
            if self._unused is None:
                self._unused = self._made()
            return self._unused

    def _made(self) -> httpx2.AsyncClient:
        return httpx2.AsyncClient(**_complete(self._options))

    async def opened(self) -> httpx2.AsyncClient:
        """Return the HTTP client of the running event loop.

        Raises:
            ClientClosedError: It was closed.
        """
        loop = _running_loop()
        assert loop is not None, "coroutines run in an event loop"
        if self.given is not None or self.is_closed:
            if self._loop is None:
                self._loop = weakref.ref(loop)
            return self.http_client()
        found = self._own.get(loop)
        if found is None:
            with self._lock:
                # One that was looked at before the first call is that of the first loop.
                unused, self._unused = self._unused, None
                http_client = unused or self._made()
                found = http_client, _closed_at_last(http_client)
                self._own = {known: own for known, own in self._own.items() if not known.is_closed()}
                self._own[loop] = found
            await anext(found[1])  # the event loop knows of it from now on
        return found[0]

    async def sleep(self, seconds: float) -> None:
        """Wait."""
        from asyncio import sleep  # synchronous programs need not import it

        await sleep(seconds)

    async def settled(self, value: object) -> object:
        """Return what a function of the caller returned, or comes to."""
        return await value if is_awaitable(value) else value

    async def send(self, http_client: httpx2.AsyncClient, request: httpx2.Request, auth: Any) -> httpx2.Response:
        """Send a request and return its answer, whose body is not read."""
        return await http_client.send(request, stream=True, auth=auth, follow_redirects=False)

    async def read(self, message: httpx2.Request | httpx2.Response) -> None:
        """Read a body to its end."""
        await message.aread()

    async def first(self, response: httpx2.Response) -> bytes:
        """Return what comes first of a body."""
        async with aclosing(untyped(response.aiter_bytes())) as chunks:
            found: bytes = await anext(chunks, b"")
        return found

    async def end(self, response: httpx2.Response) -> None:
        """Close an answer."""
        await response.aclose()

    def explained(self, error: RuntimeError) -> RuntimeError:
        """Return a failure of the event loop as an error that says what to do about it."""
        loop = self._loop() if self._loop is not None else None
        if self._loop is None or (loop is not None and loop is _running_loop()):
            return error
        return ClientClosedError(
            "the `http_client` that was given has connections of another event loop: make one in each loop, "
            "or leave `http_client` out, and the client makes one in each"
        )

    async def close(self) -> None:
        """Close the connections; those of an HTTP client that was given are its maker's to close."""
        self.is_closed = True
        loop = _running_loop()
        own = self._own.pop(loop, None) if loop is not None else None
        unused, self._unused = self._unused, None
        self._own.clear()  # those of other event loops are closed there
        for http_client in (own[0] if own is not None else None, unused):
            if http_client is not None:
                await http_client.aclose()


def _running_loop() -> AbstractEventLoop | None:
    from asyncio import get_running_loop  # synchronous programs need not import it

    try:
        return get_running_loop()
    except RuntimeError:
        return None


async def _closed_at_last(http_client: httpx2.AsyncClient) -> AsyncGenerator[None]:
    """Close an HTTP client when nobody can use it any more, or else when its event loop ends.

    Only an event loop can close connections, and it does so for asynchronous generators: when one is
    forgotten, and when `asyncio.run` ends (`loop.shutdown_asyncgens`).
    """
    try:
        yield
    finally:
        await http_client.aclose()
