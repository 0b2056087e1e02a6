"""The clients' base: settings, the HTTP client, and the loop of attempts."""

from __future__ import annotations

import asyncio
import logging
import threading
import time
from datetime import UTC, datetime
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Self

import httpx2

from ._errors import APIConnectionError, APITimeoutError
from ._request import Prepared, Settings, prepare
from ._response import APIResponse, read_response, status_error
from ._retries import delay, is_retried

if TYPE_CHECKING:
    import ssl
    from collections.abc import Mapping, Sequence
    from types import TracebackType

    from ._auth import Credential
    from ._request import Call

log = logging.getLogger(__package__)

Outcome = httpx2.Response | httpx2.TransportError
"""What an attempt comes to."""

DEFAULT_TIMEOUT = httpx2.Timeout(60.0, connect=5.0)
DEFAULT_MAX_RETRIES = 2
DEFAULT_LIMITS = httpx2.Limits(max_connections=1000, max_keepalive_connections=100)


@lru_cache(maxsize=1)
def _ssl_context() -> ssl.SSLContext:
    """Return the process's one TLS context: making it costs more than all else of a client."""
    return httpx2.create_ssl_context()


class BaseClient:
    """What both flavours share. It holds no connection."""

    def __init__(
        self,
        *,
        base_url: str,
        credentials: Mapping[str, Credential],
        security: Sequence[Sequence[str]],
        version: str,
        timeout: float | httpx2.Timeout | None,
        max_retries: int,
        default_headers: Mapping[str, str] | None,
        default_query: Mapping[str, object] | None,
        strict: bool,
    ) -> None:
        if "://" not in base_url:
            message = f"`base_url` is {base_url!r}; it needs a scheme, such as https://"
            raise ValueError(message)
        self.base_url = base_url.rstrip("/")
        self.timeout = timeout if isinstance(timeout, httpx2.Timeout) else httpx2.Timeout(timeout)
        self.max_retries = max_retries
        self.strict = strict
        self._settings = Settings(
            self.base_url,
            {"User-Agent": f"{__package__}/python {version}", **(default_headers or {})},
            default_query or {},
            credentials,
            security,
        )

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self.base_url!r})"

    @property
    def _error_bodies(self) -> Mapping[int | str, Any]:
        """The documented type of the body for each error status."""
        return {}

    def _prepared(self, call: Call) -> Prepared:
        return prepare(call, self._settings)

    def _timeout(self, call: Call) -> httpx2.Timeout:
        timeout = call.options.get("timeout", self.timeout)
        return timeout if isinstance(timeout, httpx2.Timeout) else httpx2.Timeout(timeout)

    def _retries(self, call: Call, prepared: Prepared) -> int:
        """Return how often a call may be tried again; one whose body can be read once, never."""
        is_replayable = not prepared.files and (prepared.content is None or isinstance(prepared.content, bytes | str))
        return call.options.get("max_retries", self.max_retries) if is_replayable else 0

    def _settle(
        self, call: Call, request: httpx2.Request, outcome: Outcome, attempt: int, retries: int
    ) -> APIResponse[Any] | float:
        """Return the answer of a call, or the seconds until the next attempt.

        Raises:
            APIError: The call failed, and is not tried again.
        """
        response = None if isinstance(outcome, httpx2.TransportError) else outcome
        if response is not None and response.is_success:
            return read_response(call, response, attempt, strict=self.strict)
        if attempt < retries and (response is None or is_retried(response)):
            seconds = delay(attempt, response, datetime.now(UTC))
            if seconds is not None:
                why = type(outcome).__name__ if response is None else response.status_code
                log.info("%s %s: %s, next try in %.2f s", call.method, call.path, why, seconds)
                return seconds
        if isinstance(outcome, httpx2.TransportError):
            raise _connection_error(outcome, request) from outcome
        raise status_error(call, outcome, self._error_bodies)


def _build(
    http_client: httpx2.Client | httpx2.AsyncClient, prepared: Prepared, timeout: httpx2.Timeout
) -> httpx2.Request:
    """Return the request; the HTTP client adds its own headers, cookies and parameters."""
    return http_client.build_request(
        prepared.method,
        prepared.url,
        headers=prepared.headers,
        content=prepared.content,
        data=prepared.data,
        files=prepared.files,
        timeout=timeout,
    )


def _connection_error(error: httpx2.TransportError, request: httpx2.Request) -> APIConnectionError:
    reason = str(error) or type(error).__name__
    if isinstance(error, httpx2.TimeoutException):
        return APITimeoutError(f"no answer in time: {reason}", request=request)
    return APIConnectionError(f"no connection: {reason}", request=request)


def _check_http_client(http_client: object, wanted: type) -> None:
    if http_client is not None and not isinstance(http_client, wanted):
        found = f"{type(http_client).__module__.partition('.')[0]}.{type(http_client).__name__}"
        message = f"`http_client` has to be an httpx2.{wanted.__name__}; this is {found}"
        raise TypeError(message)


class SyncAPIClient(BaseClient):
    """The base of the synchronous client."""

    def __init__(self, *, http_client: httpx2.Client | None = None, **settings: Any) -> None:
        _check_http_client(http_client, httpx2.Client)
        super().__init__(**settings)
        self._http_client = http_client
        self._lock = threading.Lock()

    @property
    def http_client(self) -> httpx2.Client:
        """The HTTP client; made on first use, unless it was given."""
        if self._http_client is None:
            with self._lock:
                if self._http_client is None:
                    self._http_client = httpx2.Client(
                        verify=_ssl_context(), timeout=self.timeout, limits=DEFAULT_LIMITS
                    )
        return self._http_client

    def execute(self, call: Call) -> APIResponse[Any]:
        """Carry out a call.

        Raises:
            APIError: It failed, the last time if it was tried again.
        """
        prepared = self._prepared(call)
        request = _build(self.http_client, prepared, self._timeout(call))
        retries = self._retries(call, prepared)
        attempt = 0
        while True:
            try:
                outcome: Outcome = self.http_client.send(request)
            except httpx2.TransportError as error:
                outcome = error
            settled = self._settle(call, request, outcome, attempt, retries)
            if isinstance(settled, APIResponse):
                return settled
            time.sleep(settled)
            attempt += 1

    def close(self) -> None:
        """Close the connections."""
        if self._http_client is not None:
            self._http_client.close()

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

    def __init__(self, *, http_client: httpx2.AsyncClient | None = None, **settings: Any) -> None:
        _check_http_client(http_client, httpx2.AsyncClient)
        super().__init__(**settings)
        self._http_client = http_client

    @property
    def http_client(self) -> httpx2.AsyncClient:
        """The HTTP client; made on first use, unless it was given."""
        if self._http_client is None:
            self._http_client = httpx2.AsyncClient(verify=_ssl_context(), timeout=self.timeout, limits=DEFAULT_LIMITS)
        return self._http_client

    async def execute(self, call: Call) -> APIResponse[Any]:
        """Carry out a call.

        Raises:
            APIError: It failed, the last time if it was tried again.
        """
        prepared = self._prepared(call)
        request = _build(self.http_client, prepared, self._timeout(call))
        retries = self._retries(call, prepared)
        attempt = 0
        while True:
            try:
                outcome: Outcome = await self.http_client.send(request)
            except httpx2.TransportError as error:
                outcome = error
            settled = self._settle(call, request, outcome, attempt, retries)
            if isinstance(settled, APIResponse):
                return settled
            await asyncio.sleep(settled)
            attempt += 1

    async def close(self) -> None:
        """Close the connections."""
        if self._http_client is not None:
            await self._http_client.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()
