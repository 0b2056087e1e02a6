"""The bases of the clients: the loop of attempts, in both flavours."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from ._attempts import Outcome
from ._core import BaseClient
from ._exchange import exchange, in_time
from ._middleware import async_chained, chained
from ._transport import DEFAULT_LIMITS, DEFAULT_TIMEOUT, AsyncTransport, SyncTransport, run
from ._undocumented import AsyncUndocumentedCall, UndocumentedCall, Verb

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    import httpx2

    from ._attempts import Attempts
    from ._middleware import AsyncMiddleware, Middleware
    from ._options import ClientOptions
    from ._request import Call, Prepared
    from ._response import APIResponse

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

    _transport: SyncTransport
    _transport_type = SyncTransport

    get = Verb("GET", UndocumentedCall)
    post = Verb("POST", UndocumentedCall)
    put = Verb("PUT", UndocumentedCall)
    patch = Verb("PATCH", UndocumentedCall)
    delete = Verb("DELETE", UndocumentedCall)

    @property
    def http_client(self) -> httpx2.Client:
        """The HTTP client; made on first use, unless it was given."""
        return self._transport.http_client()

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
        return run(self._execute(call))

    async def _send(
        self, http_client: httpx2.Client, prepared: Prepared, attempts: Attempts, request: httpx2.Request
    ) -> httpx2.Response:
        def send(request: httpx2.Request) -> httpx2.Response:
            return run(exchange(self._transport, http_client, prepared, attempts, request))

        return chained(attempts.settings.middleware, send)(request)

    def close(self) -> None:
        """Close the connections; those of an HTTP client that was given are its maker's to close."""
        self._transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class AsyncAPIClient(BaseClient):
    """The base of the asynchronous client."""

    _transport: AsyncTransport
    _transport_type = AsyncTransport

    get = Verb("GET", AsyncUndocumentedCall)
    post = Verb("POST", AsyncUndocumentedCall)
    put = Verb("PUT", AsyncUndocumentedCall)
    patch = Verb("PATCH", AsyncUndocumentedCall)
    delete = Verb("DELETE", AsyncUndocumentedCall)

    @property
    def http_client(self) -> httpx2.AsyncClient:
        """The HTTP client of the running event loop; made on first use, unless it was given."""
        return self._transport.http_client()

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
        return await self._execute(call)

    async def _send(
        self, http_client: httpx2.AsyncClient, prepared: Prepared, attempts: Attempts, request: httpx2.Request
    ) -> httpx2.Response:
        async def send(request: httpx2.Request) -> httpx2.Response:
            return await exchange(self._transport, http_client, prepared, attempts, request)

        try:
            return await in_time(async_chained(attempts.settings.middleware, send)(request), attempts.left())
        except RuntimeError as error:
            explained = self._transport.explained(error)
            if explained is error:
                raise
            raise explained from error

    async def close(self) -> None:
        """Close the connections; those of an HTTP client that was given are its maker's to close."""
        await self._transport.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()
