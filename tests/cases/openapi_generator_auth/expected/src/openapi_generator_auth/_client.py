"""The clients of Auth."""

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


class OpenAPIGeneratorAuth(SyncAPIClient):
    """A client of Auth.

    client = OpenAPIGeneratorAuth(key="...")
    """

    def __init__(
        self,
        *,
        username: str | None = None,
        password: str | None = None,
        cookie: str | None = None,
        key: str | None = None,
        bearer_token: str | None = None,
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
            username: The username of HTTP Basic authentication. `OPENAPI_GENERATOR_AUTH_USERNAME`
                of the environment without it.
            password: The password of HTTP Basic authentication. `OPENAPI_GENERATOR_AUTH_PASSWORD`
                of the environment without it.
            cookie: The key for the cookie `sid`. `OPENAPI_GENERATOR_AUTH_COOKIE` of the environment
                without it.
            key: The key for the query `k`. `OPENAPI_GENERATOR_AUTH_KEY` of the environment without
                it.
            bearer_token: The bearer token. `OPENAPI_GENERATOR_AUTH_BEARER_TOKEN` of the environment
                without it.
            base_url: Where the API is; `OPENAPI_GENERATOR_AUTH_BASE_URL` of the environment without
                it.
            timeout: Seconds to wait for an answer; None waits for ever.
            max_retries: How often a failed call is tried again.
            default_headers: Headers that every call sends.
            default_query: Query parameters that every call sends.
            http_client: The HTTP client to use, for proxies, certificates and tests.
            strict: Raise when an answer is not as documented.
        """
        super().__init__(
            base_url=given(base_url, "OPENAPI_GENERATOR_AUTH_BASE_URL") or "https://eu.example.com/v1",
            credentials={
                "basic": Basic(
                    given(username, "OPENAPI_GENERATOR_AUTH_USERNAME"),
                    given(password, "OPENAPI_GENERATOR_AUTH_PASSWORD"),
                ),
                "cookie": CookieKey("sid", given(cookie, "OPENAPI_GENERATOR_AUTH_COOKIE")),
                "key": QueryKey("k", given(key, "OPENAPI_GENERATOR_AUTH_KEY")),
                "oauth": Bearer(given(bearer_token, "OPENAPI_GENERATOR_AUTH_BEARER_TOKEN")),
            },
            security=[["key"], ["basic", "cookie"], ["oauth"]],
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


class AsyncOpenAPIGeneratorAuth(AsyncAPIClient):
    """A client of Auth. Its methods are awaited.

    client = AsyncOpenAPIGeneratorAuth(key="...")
    """

    def __init__(
        self,
        *,
        username: str | None = None,
        password: str | None = None,
        cookie: str | None = None,
        key: str | None = None,
        bearer_token: str | None = None,
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
            username: The username of HTTP Basic authentication. `OPENAPI_GENERATOR_AUTH_USERNAME`
                of the environment without it.
            password: The password of HTTP Basic authentication. `OPENAPI_GENERATOR_AUTH_PASSWORD`
                of the environment without it.
            cookie: The key for the cookie `sid`. `OPENAPI_GENERATOR_AUTH_COOKIE` of the environment
                without it.
            key: The key for the query `k`. `OPENAPI_GENERATOR_AUTH_KEY` of the environment without
                it.
            bearer_token: The bearer token. `OPENAPI_GENERATOR_AUTH_BEARER_TOKEN` of the environment
                without it.
            base_url: Where the API is; `OPENAPI_GENERATOR_AUTH_BASE_URL` of the environment without
                it.
            timeout: Seconds to wait for an answer; None waits for ever.
            max_retries: How often a failed call is tried again.
            default_headers: Headers that every call sends.
            default_query: Query parameters that every call sends.
            http_client: The HTTP client to use, for proxies, certificates and tests.
            strict: Raise when an answer is not as documented.
        """
        super().__init__(
            base_url=given(base_url, "OPENAPI_GENERATOR_AUTH_BASE_URL") or "https://eu.example.com/v1",
            credentials={
                "basic": Basic(
                    given(username, "OPENAPI_GENERATOR_AUTH_USERNAME"),
                    given(password, "OPENAPI_GENERATOR_AUTH_PASSWORD"),
                ),
                "cookie": CookieKey("sid", given(cookie, "OPENAPI_GENERATOR_AUTH_COOKIE")),
                "key": QueryKey("k", given(key, "OPENAPI_GENERATOR_AUTH_KEY")),
                "oauth": Bearer(given(bearer_token, "OPENAPI_GENERATOR_AUTH_BEARER_TOKEN")),
            },
            security=[["key"], ["basic", "cookie"], ["oauth"]],
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
