"""The bases of the clients: the loop of attempts, in both flavours."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, Self

import httpx2

from ._attempts import Outcome
from ._auth import Secrets, resolved, resolved_async
from ._core import BaseClient
from ._exchange import exchange, exchange_async, in_time, outgoing
from ._middleware import async_chained, chained
from ._response import APIResponse
from ._transport import (
    DEFAULT_LIMITS,
    DEFAULT_TIMEOUT,
    AsyncTransport,
    SyncTransport,
    check_http_client,
)
from ._undocumented import AsyncVerb, SyncVerb

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from types import TracebackType
    from typing import Unpack

    from ._attempts import Attempts
    from ._middleware import AsyncMiddleware, Middleware
    from ._options import ClientOptions
    from ._request import Call, Prepared

__all__ = [
    "DEFAULT_LIMITS",
    "DEFAULT_MAX_RETRIES",
    "DEFAULT_TIMEOUT",
    "AsyncAPIClient",
    "BaseClient",
    "Outcome",
    "SyncAPIClient",
]

DEFAULT_MAX_RETRIES = 2


class SyncAPIClient(BaseClient):
    """The base of the synchronous client."""

    get = SyncVerb("GET")
    post = SyncVerb("POST")
    put = SyncVerb("PUT")
    patch = SyncVerb("PATCH")
    delete = SyncVerb("DELETE")

    def __init__(
        self,
        *,
        http_client: httpx2.Client | None = None,
        http_options: Mapping[str, Any] | None = None,
        **settings: Any,
    ) -> None:
        check_http_client(http_client, httpx2.Client)
        super().__init__(http_client=http_client, **settings)
        self._transport = SyncTransport(http_client, {"timeout": self.timeout, **(http_options or {})})

    @property
    def http_client(self) -> httpx2.Client:
        """The HTTP client; made on first use, unless it was given."""
        return self._transport.http_client()

    @property
    def is_closed(self) -> bool:
        """Whether it was closed."""
        return self._transport.is_closed

    def with_options(self, *, middleware: Sequence[Middleware] | None = None, **options: Unpack[ClientOptions]) -> Self:
        """Return a copy with other settings, and the same connections and credentials.

        client.with_options(timeout=5, default_headers={"x-trace": "1"}).pets.list()
        """
        return self._copy(options, middleware)

    copy = with_options

    def execute(self, call: Call) -> APIResponse[Any]:
        """Carry out a call.

        Raises:
            APIError: It failed, the last time if it was tried again.
        """
        http_client = self._transport.http_client()
        attempts = self._attempts(call)
        while True:
            prepared = self._prepared(attempts, self._secrets(attempts))
            request = outgoing(http_client, prepared, attempts)
            self._check_time(attempts, request)
            try:
                outcome: Outcome = self._send(http_client, prepared, attempts, request)
            except httpx2.RequestError as error:
                outcome = error
            settled = self._settle(attempts, request, outcome)
            if isinstance(settled, APIResponse):
                return settled
            if settled:
                time.sleep(settled)
            attempts.taken += 1

    def _send(
        self, http_client: httpx2.Client, prepared: Prepared, attempts: Attempts, request: httpx2.Request
    ) -> httpx2.Response:
        def send(request: httpx2.Request) -> httpx2.Response:
            return exchange(http_client, prepared, attempts, request)

        return chained(attempts.settings.middleware, send)(request)

    def _secrets(self, attempts: Attempts) -> Secrets | None:
        """Return the parts of credentials that take more than given text."""
        found: dict[str, tuple[str, ...]] = {}
        for name, source, refused in attempts.sources():
            value = resolved(self, name, source, refused=refused, deadline=attempts.left())
            found[name] = (*found.get(name, ()), value)
        attempts.secrets = found or None
        return attempts.secrets

    def close(self) -> None:
        """Close the connections; those of an HTTP client that was given are its maker's to close."""
        self._transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


class AsyncAPIClient(BaseClient):
    """The base of the asynchronous client."""

    get = AsyncVerb("GET")
    post = AsyncVerb("POST")
    put = AsyncVerb("PUT")
    patch = AsyncVerb("PATCH")
    delete = AsyncVerb("DELETE")

    def __init__(
        self,
        *,
        http_client: httpx2.AsyncClient | None = None,
        http_options: Mapping[str, Any] | None = None,
        **settings: Any,
    ) -> None:
        check_http_client(http_client, httpx2.AsyncClient)
        super().__init__(http_client=http_client, **settings)
        self._transport = AsyncTransport(http_client, {"timeout": self.timeout, **(http_options or {})})

    @property
    def http_client(self) -> httpx2.AsyncClient:
        """The HTTP client of the running event loop; made on first use, unless it was given."""
        return self._transport.http_client()

    @property
    def is_closed(self) -> bool:
        """Whether it was closed."""
        return self._transport.is_closed

    def with_options(
        self, *, middleware: Sequence[AsyncMiddleware] | None = None, **options: Unpack[ClientOptions]
    ) -> Self:
        """Return a copy with other settings, and the same connections and credentials.

        await client.with_options(timeout=5, default_headers={"x-trace": "1"}).pets.list()
        """
        return self._copy(options, middleware)

    copy = with_options

    async def execute(self, call: Call) -> APIResponse[Any]:
        """Carry out a call.

        Raises:
            APIError: It failed, the last time if it was tried again.
        """
        from asyncio import sleep  # synchronous programs need not import it

        http_client = await self._transport.opened()
        attempts = self._attempts(call)
        while True:
            prepared = self._prepared(attempts, await self._secrets(attempts))
            request = outgoing(http_client, prepared, attempts)
            self._check_time(attempts, request)
            try:
                outcome: Outcome = await self._send(http_client, prepared, attempts, request)
            except httpx2.RequestError as error:
                outcome = error
            settled = self._settle(attempts, request, outcome)
            if isinstance(settled, APIResponse):
                return settled
            if settled:
                await sleep(settled)
            attempts.taken += 1

    async def _send(
        self, http_client: httpx2.AsyncClient, prepared: Prepared, attempts: Attempts, request: httpx2.Request
    ) -> httpx2.Response:
        async def send(request: httpx2.Request) -> httpx2.Response:
            return await exchange_async(http_client, prepared, attempts, request)

        try:
            return await in_time(async_chained(attempts.settings.middleware, send)(request), attempts.left())
        except RuntimeError as error:
            explained = self._transport.explained(error)
            if explained is error:
                raise
            raise explained from error

    async def _secrets(self, attempts: Attempts) -> Secrets | None:
        """Return the parts of credentials that take more than given text."""
        found: dict[str, tuple[str, ...]] = {}
        for name, source, refused in attempts.sources():
            value = await resolved_async(self, name, source, refused=refused, deadline=attempts.left())
            found[name] = (*found.get(name, ()), value)
        attempts.secrets = found or None
        return attempts.secrets

    async def close(self) -> None:
        """Close the connections; those of an HTTP client that was given are its maker's to close."""
        await self._transport.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()
