"""The clients of Security."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._auth import Basic, CookieKey, QueryKey, given
from ._base_client import DEFAULT_MAX_RETRIES, DEFAULT_TIMEOUT, AsyncAPIClient, SyncAPIClient
from ._oauth import ClientCredentials
from ._version import __version__

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping, Sequence

    import httpx2

    from ._middleware import AsyncMiddleware, Middleware
    from .resources.calls import AsyncCallsResource, CallsResource


class Security(SyncAPIClient):
    """A client of Security.

    client = Security(key="...")
    """

    def __init__(
        self,
        *,
        key: str | Callable[[], str] | None = None,
        tenant: str | Callable[[], str] | None = None,
        client_id: str | Callable[[], str] | None = None,
        client_secret: str | Callable[[], str] | None = None,
        access_token: str | Callable[[], str] | None = None,
        scopes: Sequence[str] | None = None,
        username: str | Callable[[], str] | None = None,
        password: str | Callable[[], str] | None = None,
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
            key: The key for the query `k`. `SECURITY_KEY` of the environment without it.
            tenant: The tenant. `SECURITY_TENANT` of the environment without it.
            client_id: The id of the client, which gets access tokens with it. `SECURITY_CLIENT_ID`
                of the environment without it.
            client_secret: The secret that belongs to it. `SECURITY_CLIENT_SECRET` of the
                environment without it.
            access_token: An access token, instead of those that the client gets.
                `SECURITY_ACCESS_TOKEN` of the environment without it.
            scopes: The scopes to ask for; `read` unless you say otherwise.
            username: The username of HTTP Basic authentication. `SECURITY_USERNAME` of the
                environment without it.
            password: The password of HTTP Basic authentication. `SECURITY_PASSWORD` of the
                environment without it.
            base_url: Where the API is; `SECURITY_BASE_URL` of the environment without it.
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
            base_url=given(base_url, "SECURITY_BASE_URL") or "https://api.example.com",
            credentials={
                "key": QueryKey("k", given(key, "SECURITY_KEY")),
                "tenant": CookieKey("tenant", given(tenant, "SECURITY_TENANT")),
                "token": ClientCredentials(
                    given(access_token, "SECURITY_ACCESS_TOKEN"),
                    given(client_id, "SECURITY_CLIENT_ID"),
                    given(client_secret, "SECURITY_CLIENT_SECRET"),
                    token_url="https://example.com/token",
                    scopes=["read"] if scopes is None else scopes,
                ),
                "user": Basic(given(username, "SECURITY_USERNAME"), given(password, "SECURITY_PASSWORD")),
            },
            security=[["key"], ["tenant", "user"]],
            version=__version__,
            environment="SECURITY",
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
    def calls(self) -> CallsResource:
        """The calls of `client.calls`."""
        from .resources.calls import CallsResource

        return CallsResource(self)


class AsyncSecurity(AsyncAPIClient):
    """A client of Security. Its methods are awaited.

    client = AsyncSecurity(key="...")
    """

    def __init__(
        self,
        *,
        key: str | Callable[[], str | Awaitable[str]] | None = None,
        tenant: str | Callable[[], str | Awaitable[str]] | None = None,
        client_id: str | Callable[[], str | Awaitable[str]] | None = None,
        client_secret: str | Callable[[], str | Awaitable[str]] | None = None,
        access_token: str | Callable[[], str | Awaitable[str]] | None = None,
        scopes: Sequence[str] | None = None,
        username: str | Callable[[], str | Awaitable[str]] | None = None,
        password: str | Callable[[], str | Awaitable[str]] | None = None,
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
            key: The key for the query `k`. `SECURITY_KEY` of the environment without it.
            tenant: The tenant. `SECURITY_TENANT` of the environment without it.
            client_id: The id of the client, which gets access tokens with it. `SECURITY_CLIENT_ID`
                of the environment without it.
            client_secret: The secret that belongs to it. `SECURITY_CLIENT_SECRET` of the
                environment without it.
            access_token: An access token, instead of those that the client gets.
                `SECURITY_ACCESS_TOKEN` of the environment without it.
            scopes: The scopes to ask for; `read` unless you say otherwise.
            username: The username of HTTP Basic authentication. `SECURITY_USERNAME` of the
                environment without it.
            password: The password of HTTP Basic authentication. `SECURITY_PASSWORD` of the
                environment without it.
            base_url: Where the API is; `SECURITY_BASE_URL` of the environment without it.
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
            base_url=given(base_url, "SECURITY_BASE_URL") or "https://api.example.com",
            credentials={
                "key": QueryKey("k", given(key, "SECURITY_KEY")),
                "tenant": CookieKey("tenant", given(tenant, "SECURITY_TENANT")),
                "token": ClientCredentials(
                    given(access_token, "SECURITY_ACCESS_TOKEN"),
                    given(client_id, "SECURITY_CLIENT_ID"),
                    given(client_secret, "SECURITY_CLIENT_SECRET"),
                    token_url="https://example.com/token",
                    scopes=["read"] if scopes is None else scopes,
                ),
                "user": Basic(given(username, "SECURITY_USERNAME"), given(password, "SECURITY_PASSWORD")),
            },
            security=[["key"], ["tenant", "user"]],
            version=__version__,
            environment="SECURITY",
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
    def calls(self) -> AsyncCallsResource:
        """The calls of `client.calls`."""
        from .resources.calls import AsyncCallsResource

        return AsyncCallsResource(self)
