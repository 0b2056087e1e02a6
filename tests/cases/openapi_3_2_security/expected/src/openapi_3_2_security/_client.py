"""The clients of Security."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._auth import HeaderKey, given
from ._base_client import DEFAULT_MAX_RETRIES, DEFAULT_TIMEOUT, AsyncAPIClient, SyncAPIClient
from ._oauth import ClientCredentials
from ._version import __version__

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping, Sequence

    import httpx2

    from ._middleware import AsyncMiddleware, Middleware
    from .resources.pets import AsyncPetsResource, PetsResource


class OpenAPI32Security(SyncAPIClient):
    """A client of Security.

    client = OpenAPI32Security(access_token="...")
    """

    def __init__(
        self,
        *,
        client_id: str | Callable[[], str] | None = None,
        client_secret: str | Callable[[], str] | None = None,
        access_token: str | Callable[[], str] | None = None,
        refresh_token: str | Callable[[], str] | None = None,
        on_refresh_token: Callable[[str], object] | None = None,
        api_key: str | Callable[[], str] | None = None,
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
            client_id: The id of the client. `OPENAPI_3_2_SECURITY_CLIENT_ID` of the environment
                without it.
            client_secret: The secret that belongs to it. `OPENAPI_3_2_SECURITY_CLIENT_SECRET` of
                the environment without it.
            access_token: An access token. `OPENAPI_3_2_SECURITY_ACCESS_TOKEN` of the environment
                without it.
            refresh_token: A refresh token, which the client gets access tokens with.
                `OPENAPI_3_2_SECURITY_REFRESH_TOKEN` of the environment without it.
            on_refresh_token: A function that is called with each refresh token that replaces the
                one before.
            api_key: The key of old. Deprecated. `OPENAPI_3_2_SECURITY_API_KEY` of the environment
                without it.
            base_url: Where the API is; `OPENAPI_3_2_SECURITY_BASE_URL` of the environment without
                it.
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
            base_url=given(base_url, "OPENAPI_3_2_SECURITY_BASE_URL") or "https://api.example.com",
            credentials={
                "device": ClientCredentials(
                    given(access_token, "OPENAPI_3_2_SECURITY_ACCESS_TOKEN"),
                    given(client_id, "OPENAPI_3_2_SECURITY_CLIENT_ID"),
                    given(client_secret, "OPENAPI_3_2_SECURITY_CLIENT_SECRET"),
                    token_url="https://login.example.com/token",
                    refresh_token=given(refresh_token, "OPENAPI_3_2_SECURITY_REFRESH_TOKEN"),
                    on_refresh_token=on_refresh_token,
                    is_own=False,
                ),
                "key": HeaderKey("X-Key", given(api_key, "OPENAPI_3_2_SECURITY_API_KEY")),
            },
            security=[["device"], ["key"]],
            version=__version__,
            environment="OPENAPI_3_2_SECURITY",
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
    def pets(self) -> PetsResource:
        """The calls of `client.pets`."""
        from .resources.pets import PetsResource

        return PetsResource(self)


class AsyncOpenAPI32Security(AsyncAPIClient):
    """A client of Security. Its methods are awaited.

    client = AsyncOpenAPI32Security(access_token="...")
    """

    def __init__(
        self,
        *,
        client_id: str | Callable[[], str | Awaitable[str]] | None = None,
        client_secret: str | Callable[[], str | Awaitable[str]] | None = None,
        access_token: str | Callable[[], str | Awaitable[str]] | None = None,
        refresh_token: str | Callable[[], str | Awaitable[str]] | None = None,
        on_refresh_token: Callable[[str], object] | None = None,
        api_key: str | Callable[[], str | Awaitable[str]] | None = None,
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
            client_id: The id of the client. `OPENAPI_3_2_SECURITY_CLIENT_ID` of the environment
                without it.
            client_secret: The secret that belongs to it. `OPENAPI_3_2_SECURITY_CLIENT_SECRET` of
                the environment without it.
            access_token: An access token. `OPENAPI_3_2_SECURITY_ACCESS_TOKEN` of the environment
                without it.
            refresh_token: A refresh token, which the client gets access tokens with.
                `OPENAPI_3_2_SECURITY_REFRESH_TOKEN` of the environment without it.
            on_refresh_token: A function that is called with each refresh token that replaces the
                one before.
            api_key: The key of old. Deprecated. `OPENAPI_3_2_SECURITY_API_KEY` of the environment
                without it.
            base_url: Where the API is; `OPENAPI_3_2_SECURITY_BASE_URL` of the environment without
                it.
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
            base_url=given(base_url, "OPENAPI_3_2_SECURITY_BASE_URL") or "https://api.example.com",
            credentials={
                "device": ClientCredentials(
                    given(access_token, "OPENAPI_3_2_SECURITY_ACCESS_TOKEN"),
                    given(client_id, "OPENAPI_3_2_SECURITY_CLIENT_ID"),
                    given(client_secret, "OPENAPI_3_2_SECURITY_CLIENT_SECRET"),
                    token_url="https://login.example.com/token",
                    refresh_token=given(refresh_token, "OPENAPI_3_2_SECURITY_REFRESH_TOKEN"),
                    on_refresh_token=on_refresh_token,
                    is_own=False,
                ),
                "key": HeaderKey("X-Key", given(api_key, "OPENAPI_3_2_SECURITY_API_KEY")),
            },
            security=[["device"], ["key"]],
            version=__version__,
            environment="OPENAPI_3_2_SECURITY",
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
    def pets(self) -> AsyncPetsResource:
        """The calls of `client.pets`."""
        from .resources.pets import AsyncPetsResource

        return AsyncPetsResource(self)
