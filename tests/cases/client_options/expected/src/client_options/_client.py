"""The clients of Client options."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._auth import Basic, Bearer, HeaderKey, given
from ._base_client import DEFAULT_MAX_RETRIES, DEFAULT_TIMEOUT, AsyncAPIClient, SyncAPIClient
from ._version import __version__

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx2

    from .resources.pings import AsyncPingsResource, PingsResource


class AcmeAI(SyncAPIClient):
    """A client of Client options.

    client = AcmeAI(api_key="...")
    """

    def __init__(
        self,
        *,
        api_key: str | None = None,
        user: str | None = None,
        password: str | None = None,
        tenant: str | None = None,
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
            api_key: The bearer token. `ACME_SECRET` of the environment without it.
            user: The username of HTTP Basic authentication. `ACME_USER` of the environment without
                it.
            password: The password of HTTP Basic authentication. `ACME_PASSWORD` of the environment
                without it.
            tenant: The key for the header `x-tenant`. `ACME_TENANT` of the environment without it.
            base_url: Where the API is; `ACME_BASE_URL` of the environment without it.
            timeout: Seconds to wait for an answer; None waits for ever.
            max_retries: How often a failed call is tried again.
            default_headers: Headers that every call sends.
            default_query: Query parameters that every call sends.
            http_client: The HTTP client to use, for proxies, certificates and tests.
            strict: Raise when an answer is not as documented.
        """
        super().__init__(
            base_url=given(base_url, "ACME_BASE_URL") or "https://api.example.com",
            credentials={
                "Token": Bearer(given(api_key, "ACME_SECRET")),
                "Login": Basic(given(user, "ACME_USER"), given(password, "ACME_PASSWORD")),
                "Tenant": HeaderKey("x-tenant", given(tenant, "ACME_TENANT")),
            },
            security=[["Token"], ["Login", "Tenant"]],
            version=__version__,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
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
        api_key: str | None = None,
        user: str | None = None,
        password: str | None = None,
        tenant: str | None = None,
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
            api_key: The bearer token. `ACME_SECRET` of the environment without it.
            user: The username of HTTP Basic authentication. `ACME_USER` of the environment without
                it.
            password: The password of HTTP Basic authentication. `ACME_PASSWORD` of the environment
                without it.
            tenant: The key for the header `x-tenant`. `ACME_TENANT` of the environment without it.
            base_url: Where the API is; `ACME_BASE_URL` of the environment without it.
            timeout: Seconds to wait for an answer; None waits for ever.
            max_retries: How often a failed call is tried again.
            default_headers: Headers that every call sends.
            default_query: Query parameters that every call sends.
            http_client: The HTTP client to use, for proxies, certificates and tests.
            strict: Raise when an answer is not as documented.
        """
        super().__init__(
            base_url=given(base_url, "ACME_BASE_URL") or "https://api.example.com",
            credentials={
                "Token": Bearer(given(api_key, "ACME_SECRET")),
                "Login": Basic(given(user, "ACME_USER"), given(password, "ACME_PASSWORD")),
                "Tenant": HeaderKey("x-tenant", given(tenant, "ACME_TENANT")),
            },
            security=[["Token"], ["Login", "Tenant"]],
            version=__version__,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
            strict=strict,
        )

    @cached_property
    def pings(self) -> AsyncPingsResource:
        """The calls of `client.pings`."""
        from .resources.pings import AsyncPingsResource

        return AsyncPingsResource(self)
