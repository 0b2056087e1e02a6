"""The clients' base: settings, the HTTP client, and the loop of attempts."""

from __future__ import annotations

import logging
import re
import threading
import time
from collections.abc import AsyncIterable
from datetime import UTC, datetime
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Self

import httpx2

from ._auth import lacking
from ._bodies import chunks
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

Outcome = httpx2.Response | httpx2.RequestError
"""What an attempt comes to."""

DEFAULT_TIMEOUT = httpx2.Timeout(60.0, connect=5.0)
DEFAULT_MAX_RETRIES = 2
DEFAULT_LIMITS = httpx2.Limits(max_connections=1000, max_keepalive_connections=100)

# What an HTTP client has whose maker did not say anything.
_USUAL_TIMEOUT = httpx2.Timeout(5.0)
_USUAL_AGENT = f"python-httpx2/{httpx2.__version__}"


@lru_cache(maxsize=1)
def _ssl_context() -> ssl.SSLContext:
    """Return the process's one TLS context: making it costs more than all else of a client."""
    return httpx2.create_ssl_context()


class BaseClient:
    """What both flavours share. It holds no connection."""

    def __init__(
        self,
        *,
        base_url: str | None,
        http_client: httpx2.Client | httpx2.AsyncClient | None,
        credentials: Mapping[str, Credential],
        security: Sequence[Sequence[str]],
        version: str,
        timeout: float | httpx2.Timeout | None,
        max_retries: int,
        default_headers: Mapping[str, str] | None,
        default_query: Mapping[str, object] | None,
        strict: bool,
    ) -> None:
        self.base_url = _checked_base_url(base_url)
        self.timeout = timeout if isinstance(timeout, httpx2.Timeout) else httpx2.Timeout(timeout)
        headers = {"User-Agent": f"{__package__}/python {version}"}
        if http_client is not None:
            # Whoever makes an HTTP client means its settings: only the usual ones give way.
            if timeout is DEFAULT_TIMEOUT and http_client.timeout != _USUAL_TIMEOUT:
                self.timeout = http_client.timeout
            if http_client.headers.get("user-agent") != _USUAL_AGENT:
                headers = {}
        self.max_retries = max_retries
        self.strict = strict
        self._settings = Settings(
            self.base_url, {**headers, **(default_headers or {})}, default_query or {}, credentials, security
        )

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={_without_user(self.base_url)!r})"

    @property
    def _error_bodies(self) -> Mapping[str, Any]:
        """The documented type of the body for each error status."""
        return {}

    def _settings_of(self, call: Call) -> Settings:
        """Return what a call has in common with the others of the client."""
        del call
        return self._settings

    def _prepared(self, call: Call) -> Prepared:
        return prepare(call, self._settings_of(call))

    def _timeout(self, call: Call) -> httpx2.Timeout:
        timeout = call.options.get("timeout", self.timeout)
        return timeout if isinstance(timeout, httpx2.Timeout) else httpx2.Timeout(timeout)

    def _retries(self, call: Call, prepared: Prepared) -> int:
        """Return how often a call may be tried again; one whose body can be read once, never."""
        return call.options.get("max_retries", self.max_retries) if prepared.body.is_replayable() else 0

    def _settle(
        self, call: Call, request: httpx2.Request, outcome: Outcome, attempt: int, retries: int
    ) -> APIResponse[Any] | float:
        """Return the answer of a call, or the seconds until the next attempt.

        Raises:
            APIError: The call failed, and is not tried again.
        """
        response = None if isinstance(outcome, httpx2.RequestError) else outcome
        if response is not None and response.is_success:
            return read_response(call, response, attempt, strict=self.strict)
        if attempt < retries and (_is_passing(outcome) if response is None else is_retried(response)):
            seconds = delay(attempt, response, datetime.now(UTC))
            if seconds is not None:
                why = type(outcome).__name__ if response is None else response.status_code
                log.info("%s %s: %s, next try in %.2f s", call.method, call.path, why, seconds)
                return seconds
        if isinstance(outcome, httpx2.RequestError):
            raise _connection_error(outcome, request) from outcome
        error = status_error(call, outcome, self._error_bodies)
        settings = self._settings_of(call)
        security = settings.security if call.security is None else call.security
        note = lacking(settings.credentials, security) if error.status_code == 401 else None
        if note is not None:
            error.add_note(note)
        raise error


def _build(
    http_client: httpx2.Client | httpx2.AsyncClient, prepared: Prepared, timeout: httpx2.Timeout
) -> httpx2.Request:
    """Return the request; the HTTP client adds its own headers, cookies and parameters."""
    content = prepared.body.content
    if isinstance(http_client, httpx2.Client) and isinstance(content, AsyncIterable):
        raise TypeError("`body` is iterated over asynchronously, and this client is not asynchronous")
    if isinstance(http_client, httpx2.AsyncClient) and hasattr(content, "read"):
        content = chunks(content)
    request = http_client.build_request(
        prepared.method,
        prepared.url,
        headers=prepared.headers,
        content=content,
        data=prepared.body.data,
        files=prepared.body.files,
        timeout=timeout,
    )
    if http_client.params:
        request.url = _with_params(prepared.url, http_client.params)
    return request


def _with_params(url: str, params: httpx2.QueryParams) -> httpx2.URL:
    """Return a URL with the parameters of an HTTP client; httpx2 would put them in place of ours."""
    known = httpx2.URL(url).params
    added = httpx2.QueryParams([(name, value) for name, value in params.multi_items() if name not in known])
    return httpx2.URL(f"{url}{'&' if '?' in url else '?'}{added}" if added else url)


def _is_passing(outcome: Outcome) -> bool:
    """Return whether a failure without an answer may be over soon; one of the request's own is not."""
    lasting = httpx2.LocalProtocolError | httpx2.UnsupportedProtocol
    return isinstance(outcome, httpx2.TransportError) and not isinstance(outcome, lasting)


def _connection_error(error: httpx2.RequestError, request: httpx2.Request) -> APIConnectionError:
    reason = str(error) or type(error).__name__
    if isinstance(error, httpx2.TimeoutException):
        return APITimeoutError(f"no answer in time: {reason}", request=request)
    if isinstance(error, httpx2.TransportError):
        return APIConnectionError(f"no connection: {reason}", request=request)
    return APIConnectionError(f"no usable answer: {reason}", request=request)


def _checked_base_url(base_url: str | None) -> str:
    """Return the address of the API without a slash at its end.

    Raises:
        ValueError: It is missing, or is not one that paths can be added to.
    """
    if not base_url:
        message = 'nothing says where the API is: pass `base_url="https://..."`, or set its environment variable'
        raise ValueError(message)
    shown = repr(_without_user(base_url))
    try:
        url = httpx2.URL(base_url)
    except httpx2.InvalidURL as error:
        message = f"`base_url` is {shown}, which is no URL: {error}"
        raise ValueError(message) from None
    if url.scheme not in {"http", "https"} or not url.host:
        message = f"`base_url` is {shown}; it needs a scheme and a host, such as https://example.com"
        raise ValueError(message)
    if "?" in base_url or "#" in base_url:
        message = f"`base_url` is {shown}; paths are added to it, so pass its parameters as `default_query`"
        raise ValueError(message)
    return base_url.rstrip("/")


def _without_user(url: str) -> str:
    """Return a URL for showing: without the name and password that it may have before the host."""
    return re.sub(r"^([^/]*//)?[^/]*@", r"\1***@", url)


def _check_http_client(http_client: object, wanted: type) -> None:
    if http_client is not None and not isinstance(http_client, wanted):
        found = f"{type(http_client).__module__.partition('.')[0]}.{type(http_client).__name__}"
        message = f"`http_client` has to be an httpx2.{wanted.__name__}; this is {found}"
        raise TypeError(message)


class SyncAPIClient(BaseClient):
    """The base of the synchronous client."""

    def __init__(self, *, http_client: httpx2.Client | None = None, **settings: Any) -> None:
        _check_http_client(http_client, httpx2.Client)
        super().__init__(http_client=http_client, **settings)
        self._http_client = http_client
        self._is_owner = http_client is None
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
            except httpx2.RequestError as error:
                outcome = error
            settled = self._settle(call, request, outcome, attempt, retries)
            if isinstance(settled, APIResponse):
                return settled
            time.sleep(settled)
            attempt += 1

    def close(self) -> None:
        """Close the connections; those of an HTTP client that was given are its maker's to close."""
        if self._http_client is not None and self._is_owner:
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
        super().__init__(http_client=http_client, **settings)
        self._http_client = http_client
        self._is_owner = http_client is None

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
        from asyncio import sleep  # synchronous programs need not import it

        prepared = self._prepared(call)
        request = _build(self.http_client, prepared, self._timeout(call))
        retries = self._retries(call, prepared)
        attempt = 0
        while True:
            try:
                outcome: Outcome = await self.http_client.send(request)
            except httpx2.RequestError as error:
                outcome = error
            settled = self._settle(call, request, outcome, attempt, retries)
            if isinstance(settled, APIResponse):
                return settled
            await sleep(settled)
            attempt += 1

    async def close(self) -> None:
        """Close the connections; those of an HTTP client that was given are its maker's to close."""
        if self._http_client is not None and self._is_owner:
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
