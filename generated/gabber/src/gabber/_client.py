"""The clients of Gabber API Reference."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from . import types
from ._auth import Bearer, HeaderKey, given
from ._base_client import DEFAULT_MAX_RETRIES, DEFAULT_TIMEOUT, AsyncAPIClient, SyncAPIClient
from ._version import __version__

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping, Sequence

    import httpx2

    from ._middleware import AsyncMiddleware, Middleware
    from .resources.realtime import AsyncRealtimeResource, RealtimeResource


class Gabber(SyncAPIClient):
    """A client of Gabber API Reference.

    client = Gabber(api_key="...")
    """

    def __init__(
        self,
        *,
        api_key: str | Callable[[], str] | None = None,
        bearer_token: str | Callable[[], str] | None = None,
        base_url: str | None = None,
        timeout: float | httpx2.Timeout | None = DEFAULT_TIMEOUT,
        max_retries: int = DEFAULT_MAX_RETRIES,
        deadline: float | None = None,
        default_headers: Mapping[str, str] | None = None,
        default_query: Mapping[str, object] | None = None,
        follow_redirects: bool = True,
        middleware: Sequence[Middleware] = (),
        http_client: httpx2.Client | None = None,
        strict: bool = False,
    ) -> None:
        """Make a client; it connects with the first call.

        Args:
            api_key: An API key, sent as a header. `GABBER_API_KEY` of the environment without it.
            bearer_token: A JWT, sent as a bearer token. `GABBER_BEARER_TOKEN` of the environment
                without it.
            base_url: Where the API is; `GABBER_BASE_URL` of the environment without it.
            timeout: Seconds to wait for an answer, in each attempt; None waits for ever.
            max_retries: How often a failed call is tried again.
            deadline: Seconds for a call as a whole, retries included.
            default_headers: Headers that every call sends.
            default_query: Query parameters that every call sends.
            follow_redirects: Whether to go where redirects lead.
            middleware: Functions around each attempt of a call, the outermost first.
            http_client: The HTTP client to use, for proxies, certificates and tests.
            strict: Raise when an answer is not as documented.
        """
        super().__init__(
            base_url=given(base_url, "GABBER_BASE_URL") or "https://api.gabber.dev",
            credentials={
                "ApiKeyAuth": HeaderKey("x-api-key", given(api_key, "GABBER_API_KEY")),
                "BearerAuth": Bearer(given(bearer_token, "GABBER_BEARER_TOKEN")),
            },
            security=[["ApiKeyAuth"], ["BearerAuth"]],
            version=__version__,
            environment="GABBER",
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
            default_headers=default_headers,
            default_query=default_query,
            follow_redirects=follow_redirects,
            middleware=middleware,
            http_client=http_client,
            strict=strict,
        )

    @cached_property
    def realtime(self) -> RealtimeResource:
        """Everything that concerns realtime sessions."""
        from .resources.realtime import RealtimeResource

        return RealtimeResource(self)

    @property
    def _error_bodies(self) -> Mapping[str, object]:
        return {"400": types.BadRequest, "500": types.InternalError}


class AsyncGabber(AsyncAPIClient):
    """A client of Gabber API Reference. Its methods are awaited.

    client = AsyncGabber(api_key="...")
    """

    def __init__(
        self,
        *,
        api_key: str | Callable[[], str | Awaitable[str]] | None = None,
        bearer_token: str | Callable[[], str | Awaitable[str]] | None = None,
        base_url: str | None = None,
        timeout: float | httpx2.Timeout | None = DEFAULT_TIMEOUT,
        max_retries: int = DEFAULT_MAX_RETRIES,
        deadline: float | None = None,
        default_headers: Mapping[str, str] | None = None,
        default_query: Mapping[str, object] | None = None,
        follow_redirects: bool = True,
        middleware: Sequence[AsyncMiddleware] = (),
        http_client: httpx2.AsyncClient | None = None,
        strict: bool = False,
    ) -> None:
        """Make a client; it connects with the first call.

        Args:
            api_key: An API key, sent as a header. `GABBER_API_KEY` of the environment without it.
            bearer_token: A JWT, sent as a bearer token. `GABBER_BEARER_TOKEN` of the environment
                without it.
            base_url: Where the API is; `GABBER_BASE_URL` of the environment without it.
            timeout: Seconds to wait for an answer, in each attempt; None waits for ever.
            max_retries: How often a failed call is tried again.
            deadline: Seconds for a call as a whole, retries included.
            default_headers: Headers that every call sends.
            default_query: Query parameters that every call sends.
            follow_redirects: Whether to go where redirects lead.
            middleware: Functions around each attempt of a call, the outermost first.
            http_client: The HTTP client to use, for proxies, certificates and tests.
            strict: Raise when an answer is not as documented.
        """
        super().__init__(
            base_url=given(base_url, "GABBER_BASE_URL") or "https://api.gabber.dev",
            credentials={
                "ApiKeyAuth": HeaderKey("x-api-key", given(api_key, "GABBER_API_KEY")),
                "BearerAuth": Bearer(given(bearer_token, "GABBER_BEARER_TOKEN")),
            },
            security=[["ApiKeyAuth"], ["BearerAuth"]],
            version=__version__,
            environment="GABBER",
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
            default_headers=default_headers,
            default_query=default_query,
            follow_redirects=follow_redirects,
            middleware=middleware,
            http_client=http_client,
            strict=strict,
        )

    @cached_property
    def realtime(self) -> AsyncRealtimeResource:
        """Everything that concerns realtime sessions."""
        from .resources.realtime import AsyncRealtimeResource

        return AsyncRealtimeResource(self)

    @property
    def _error_bodies(self) -> Mapping[str, object]:
        return {"400": types.BadRequest, "500": types.InternalError}
