"""The clients of Security."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._auth import Basic, Bearer, CookieKey, QueryKey, given
from ._base_client import DEFAULT_MAX_RETRIES, DEFAULT_TIMEOUT, AsyncAPIClient, SyncAPIClient
from ._version import __version__

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx2

    from .resources.calls import AsyncCallsResource, CallsResource


class Security(SyncAPIClient):
    """A client of Security.

    client = Security(key="...")
    """

    def __init__(
        self,
        *,
        key: str | None = None,
        tenant: str | None = None,
        bearer_token: str | None = None,
        username: str | None = None,
        password: str | None = None,
        base_url: str | None = None,
        timeout: float | httpx2.Timeout | None = DEFAULT_TIMEOUT,
        max_retries: int = DEFAULT_MAX_RETRIES,
        default_headers: Mapping[str, str] | None = None,
        default_query: Mapping[str, object] | None = None,
        http_client: httpx2.Client | None = None,
        strict: bool = False,
    ) -> None:
        """Make a client; it connects with the first call.

        Args:
            key: The key for the query `k`. `SECURITY_KEY` of the environment without it.
            tenant: The tenant. `SECURITY_TENANT` of the environment without it.
            bearer_token: The bearer token. `SECURITY_BEARER_TOKEN` of the environment without it.
            username: The username of HTTP Basic authentication. `SECURITY_USERNAME` of the
                environment without it.
            password: The password of HTTP Basic authentication. `SECURITY_PASSWORD` of the
                environment without it.
            base_url: Where the API is; `SECURITY_BASE_URL` of the environment without it.
            timeout: Seconds to wait for an answer; None waits for ever.
            max_retries: How often a failed call is tried again.
            default_headers: Headers that every call sends.
            default_query: Query parameters that every call sends.
            http_client: The HTTP client to use, for proxies, certificates and tests.
            strict: Raise when an answer is not as documented.
        """
        super().__init__(
            base_url=given(base_url, "SECURITY_BASE_URL") or "https://api.example.com",
            credentials={
                "key": QueryKey("k", given(key, "SECURITY_KEY")),
                "tenant": CookieKey("tenant", given(tenant, "SECURITY_TENANT")),
                "token": Bearer(given(bearer_token, "SECURITY_BEARER_TOKEN")),
                "user": Basic(given(username, "SECURITY_USERNAME"), given(password, "SECURITY_PASSWORD")),
            },
            security=[["key"], ["tenant", "user"]],
            version=__version__,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
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
        key: str | None = None,
        tenant: str | None = None,
        bearer_token: str | None = None,
        username: str | None = None,
        password: str | None = None,
        base_url: str | None = None,
        timeout: float | httpx2.Timeout | None = DEFAULT_TIMEOUT,
        max_retries: int = DEFAULT_MAX_RETRIES,
        default_headers: Mapping[str, str] | None = None,
        default_query: Mapping[str, object] | None = None,
        http_client: httpx2.AsyncClient | None = None,
        strict: bool = False,
    ) -> None:
        """Make a client; it connects with the first call.

        Args:
            key: The key for the query `k`. `SECURITY_KEY` of the environment without it.
            tenant: The tenant. `SECURITY_TENANT` of the environment without it.
            bearer_token: The bearer token. `SECURITY_BEARER_TOKEN` of the environment without it.
            username: The username of HTTP Basic authentication. `SECURITY_USERNAME` of the
                environment without it.
            password: The password of HTTP Basic authentication. `SECURITY_PASSWORD` of the
                environment without it.
            base_url: Where the API is; `SECURITY_BASE_URL` of the environment without it.
            timeout: Seconds to wait for an answer; None waits for ever.
            max_retries: How often a failed call is tried again.
            default_headers: Headers that every call sends.
            default_query: Query parameters that every call sends.
            http_client: The HTTP client to use, for proxies, certificates and tests.
            strict: Raise when an answer is not as documented.
        """
        super().__init__(
            base_url=given(base_url, "SECURITY_BASE_URL") or "https://api.example.com",
            credentials={
                "key": QueryKey("k", given(key, "SECURITY_KEY")),
                "tenant": CookieKey("tenant", given(tenant, "SECURITY_TENANT")),
                "token": Bearer(given(bearer_token, "SECURITY_BEARER_TOKEN")),
                "user": Basic(given(username, "SECURITY_USERNAME"), given(password, "SECURITY_PASSWORD")),
            },
            security=[["key"], ["tenant", "user"]],
            version=__version__,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
            strict=strict,
        )

    @cached_property
    def calls(self) -> AsyncCallsResource:
        """The calls of `client.calls`."""
        from .resources.calls import AsyncCallsResource

        return AsyncCallsResource(self)
