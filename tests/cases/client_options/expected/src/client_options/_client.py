"""The clients of Client options."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._auth import Basic, Bearer, HeaderKey, given
from ._base_client import DEFAULT_MAX_RETRIES, DEFAULT_TIMEOUT, AsyncAPIClient, SyncAPIClient
from ._oauth import ClientCredentials
from ._version import __version__

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping, Sequence

    import httpx2

    from ._middleware import AsyncMiddleware, Middleware
    from .resources.pings import AsyncPingsResource, PingsResource


class AcmeAI(SyncAPIClient):
    """A client of Client options.

    client = AcmeAI(api_key="...")
    """

    def __init__(
        self,
        *,
        api_key: str | Callable[[], str] | None = None,
        user: str | Callable[[], str] | None = None,
        password: str | Callable[[], str] | None = None,
        machine_id: str | Callable[[], str] | None = None,
        client_secret: str | Callable[[], str] | None = None,
        access_token: str | Callable[[], str] | None = None,
        scopes: Sequence[str] | None = None,
        tenant: str | Callable[[], str] | None = None,
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
            api_key: The bearer token. `ACME_SECRET` of the environment without it.
            user: The username of HTTP Basic authentication. `ACME_USER` of the environment without
                it.
            password: The password of HTTP Basic authentication. `ACME_PASSWORD` of the environment
                without it.
            machine_id: The id of the client, which gets access tokens with it. `ACME_MACHINE` of
                the environment without it.
            client_secret: The secret that belongs to it. `ACME_CLIENT_SECRET` of the environment
                without it.
            access_token: An access token, instead of those that the client gets.
                `ACME_ACCESS_TOKEN` of the environment without it.
            scopes: The scopes to ask for; none unless you say otherwise.
            tenant: The key for the header `x-tenant`. `ACME_TENANT` of the environment without it.
            base_url: Where the API is; `ACME_BASE_URL` of the environment without it.
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
            base_url=given(base_url, "ACME_BASE_URL") or "https://api.example.com",
            credentials={
                "Token": Bearer(given(api_key, "ACME_SECRET")),
                "Login": Basic(given(user, "ACME_USER"), given(password, "ACME_PASSWORD")),
                "Machine": ClientCredentials(
                    given(access_token, "ACME_ACCESS_TOKEN"),
                    given(machine_id, "ACME_MACHINE"),
                    given(client_secret, "ACME_CLIENT_SECRET"),
                    token_url="https://api.example.com/token",
                    scopes=[] if scopes is None else scopes,
                ),
                "Tenant": HeaderKey("x-tenant", given(tenant, "ACME_TENANT")),
            },
            security=[["Token"], ["Login", "Tenant"]],
            version=__version__,
            environment="ACME",
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
    def pings(self) -> PingsResource:
        """The calls of `client.pings`."""
        from .resources.pings import PingsResource

        return PingsResource(self)


class AsyncAcmeAI(AsyncAPIClient):
    """A client of Client options. Its methods are awaited.

    client = AsyncAcmeAI(api_key="...")
    """

    def __init__(
        self,
        *,
        api_key: str | Callable[[], str | Awaitable[str]] | None = None,
        user: str | Callable[[], str | Awaitable[str]] | None = None,
        password: str | Callable[[], str | Awaitable[str]] | None = None,
        machine_id: str | Callable[[], str | Awaitable[str]] | None = None,
        client_secret: str | Callable[[], str | Awaitable[str]] | None = None,
        access_token: str | Callable[[], str | Awaitable[str]] | None = None,
        scopes: Sequence[str] | None = None,
        tenant: str | Callable[[], str | Awaitable[str]] | None = None,
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
            api_key: The bearer token. `ACME_SECRET` of the environment without it.
            user: The username of HTTP Basic authentication. `ACME_USER` of the environment without
                it.
            password: The password of HTTP Basic authentication. `ACME_PASSWORD` of the environment
                without it.
            machine_id: The id of the client, which gets access tokens with it. `ACME_MACHINE` of
                the environment without it.
            client_secret: The secret that belongs to it. `ACME_CLIENT_SECRET` of the environment
                without it.
            access_token: An access token, instead of those that the client gets.
                `ACME_ACCESS_TOKEN` of the environment without it.
            scopes: The scopes to ask for; none unless you say otherwise.
            tenant: The key for the header `x-tenant`. `ACME_TENANT` of the environment without it.
            base_url: Where the API is; `ACME_BASE_URL` of the environment without it.
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
            base_url=given(base_url, "ACME_BASE_URL") or "https://api.example.com",
            credentials={
                "Token": Bearer(given(api_key, "ACME_SECRET")),
                "Login": Basic(given(user, "ACME_USER"), given(password, "ACME_PASSWORD")),
                "Machine": ClientCredentials(
                    given(access_token, "ACME_ACCESS_TOKEN"),
                    given(machine_id, "ACME_MACHINE"),
                    given(client_secret, "ACME_CLIENT_SECRET"),
                    token_url="https://api.example.com/token",
                    scopes=[] if scopes is None else scopes,
                ),
                "Tenant": HeaderKey("x-tenant", given(tenant, "ACME_TENANT")),
            },
            security=[["Token"], ["Login", "Tenant"]],
            version=__version__,
            environment="ACME",
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
    def pings(self) -> AsyncPingsResource:
        """The calls of `client.pings`."""
        from .resources.pings import AsyncPingsResource

        return AsyncPingsResource(self)
