"""The clients of Cloudflare RealtimeKit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._auth import Bearer, HeaderKey, given
from ._base_client import DEFAULT_MAX_RETRIES, DEFAULT_TIMEOUT, AsyncAPIClient, SyncAPIClient
from ._version import __version__

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping, Sequence

    import httpx2

    from ._middleware import AsyncMiddleware, Middleware
    from .resources.realtime_kit.realtime_kit import AsyncRealtimeKitResource, RealtimeKitResource


class Cloudflare(SyncAPIClient):
    """A client of Cloudflare RealtimeKit.

    client = Cloudflare(api_token="...")
    """

    def __init__(
        self,
        *,
        api_token: str | Callable[[], str] | None = None,
        api_key: str | Callable[[], str] | None = None,
        api_email: str | Callable[[], str] | None = None,
        user_service_key: str | Callable[[], str] | None = None,
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
            api_token: An API token, sent as a bearer token. `CLOUDFLARE_API_TOKEN` of the
                environment without it.
            api_key: The account's API key; goes together with api_email. `CLOUDFLARE_API_KEY` of
                the environment without it.
            api_email: Mail address of the account; goes together with api_key. `CLOUDFLARE_EMAIL`
                of the environment without it.
            user_service_key: A key of a service rather than of a person.
                `CLOUDFLARE_API_USER_SERVICE_KEY` of the environment without it.
            base_url: Where the API is; `CLOUDFLARE_BASE_URL` of the environment without it.
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
            base_url=given(base_url, "CLOUDFLARE_BASE_URL") or "https://api.cloudflare.com/client/v4",
            credentials={
                "api_token": Bearer(given(api_token, "CLOUDFLARE_API_TOKEN")),
                "api_key": HeaderKey("X-Auth-Key", given(api_key, "CLOUDFLARE_API_KEY")),
                "api_email": HeaderKey("X-Auth-Email", given(api_email, "CLOUDFLARE_EMAIL")),
                "user_service_key": HeaderKey(
                    "X-Auth-User-Service-Key", given(user_service_key, "CLOUDFLARE_API_USER_SERVICE_KEY")
                ),
            },
            security=[["api_token"], ["api_email", "api_key"]],
            version=__version__,
            environment="CLOUDFLARE",
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
    def realtime_kit(self) -> RealtimeKitResource:
        """The calls of `client.realtime_kit`."""
        from .resources.realtime_kit.realtime_kit import RealtimeKitResource

        return RealtimeKitResource(self)


class AsyncCloudflare(AsyncAPIClient):
    """A client of Cloudflare RealtimeKit. Its methods are awaited.

    client = AsyncCloudflare(api_token="...")
    """

    def __init__(
        self,
        *,
        api_token: str | Callable[[], str | Awaitable[str]] | None = None,
        api_key: str | Callable[[], str | Awaitable[str]] | None = None,
        api_email: str | Callable[[], str | Awaitable[str]] | None = None,
        user_service_key: str | Callable[[], str | Awaitable[str]] | None = None,
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
            api_token: An API token, sent as a bearer token. `CLOUDFLARE_API_TOKEN` of the
                environment without it.
            api_key: The account's API key; goes together with api_email. `CLOUDFLARE_API_KEY` of
                the environment without it.
            api_email: Mail address of the account; goes together with api_key. `CLOUDFLARE_EMAIL`
                of the environment without it.
            user_service_key: A key of a service rather than of a person.
                `CLOUDFLARE_API_USER_SERVICE_KEY` of the environment without it.
            base_url: Where the API is; `CLOUDFLARE_BASE_URL` of the environment without it.
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
            base_url=given(base_url, "CLOUDFLARE_BASE_URL") or "https://api.cloudflare.com/client/v4",
            credentials={
                "api_token": Bearer(given(api_token, "CLOUDFLARE_API_TOKEN")),
                "api_key": HeaderKey("X-Auth-Key", given(api_key, "CLOUDFLARE_API_KEY")),
                "api_email": HeaderKey("X-Auth-Email", given(api_email, "CLOUDFLARE_EMAIL")),
                "user_service_key": HeaderKey(
                    "X-Auth-User-Service-Key", given(user_service_key, "CLOUDFLARE_API_USER_SERVICE_KEY")
                ),
            },
            security=[["api_token"], ["api_email", "api_key"]],
            version=__version__,
            environment="CLOUDFLARE",
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
    def realtime_kit(self) -> AsyncRealtimeKitResource:
        """The calls of `client.realtime_kit`."""
        from .resources.realtime_kit.realtime_kit import AsyncRealtimeKitResource

        return AsyncRealtimeKitResource(self)
