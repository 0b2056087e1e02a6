"""The clients of Auth."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._auth import Basic, CookieKey, QueryKey, given
from ._base_client import DEFAULT_MAX_RETRIES, DEFAULT_TIMEOUT, AsyncAPIClient, SyncAPIClient
from ._oauth import ClientCredentials
from ._servers import Servers
from ._version import __version__

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping, Sequence
    from typing import Literal

    import httpx2

    from ._middleware import AsyncMiddleware, Middleware
    from .resources.calls import AsyncCallsResource, CallsResource


class OpenAPIGeneratorAuth(SyncAPIClient):
    """A client of Auth.

    client = OpenAPIGeneratorAuth(key="...")
    """

    def __init__(
        self,
        *,
        username: str | Callable[[], str] | None = None,
        password: str | Callable[[], str] | None = None,
        cookie: str | Callable[[], str] | None = None,
        key: str | Callable[[], str] | None = None,
        client_id: str | Callable[[], str] | None = None,
        client_secret: str | Callable[[], str] | None = None,
        access_token: str | Callable[[], str] | None = None,
        scopes: Sequence[str] | None = None,
        region: Literal["eu", "us"] = "eu",
        v: str = "v1",
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
            username: The username of HTTP Basic authentication. `OPENAPI_GENERATOR_AUTH_USERNAME`
                of the environment without it.
            password: The password of HTTP Basic authentication. `OPENAPI_GENERATOR_AUTH_PASSWORD`
                of the environment without it.
            cookie: The key for the cookie `sid`. `OPENAPI_GENERATOR_AUTH_COOKIE` of the environment
                without it.
            key: The key for the query `k`. `OPENAPI_GENERATOR_AUTH_KEY` of the environment without
                it.
            client_id: The id of the client, which gets access tokens with it.
                `OPENAPI_GENERATOR_AUTH_CLIENT_ID` of the environment without it.
            client_secret: The secret that belongs to it. `OPENAPI_GENERATOR_AUTH_CLIENT_SECRET` of
                the environment without it.
            access_token: An access token, instead of those that the client gets.
                `OPENAPI_GENERATOR_AUTH_ACCESS_TOKEN` of the environment without it.
            scopes: The scopes to ask for; none unless you say otherwise.
            region: Where.
            v: What stands for `{v}` in the address.
            base_url: Where the API is; `OPENAPI_GENERATOR_AUTH_BASE_URL` of the environment without
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
            base_url=given(base_url, "OPENAPI_GENERATOR_AUTH_BASE_URL"),
            servers=Servers(
                {"": "https://{region}.example.com/{v}"}, variables={"region": (region, ["eu", "us"]), "v": (v, [])}
            ),
            credentials={
                "basic": Basic(
                    given(username, "OPENAPI_GENERATOR_AUTH_USERNAME"),
                    given(password, "OPENAPI_GENERATOR_AUTH_PASSWORD"),
                ),
                "cookie": CookieKey("sid", given(cookie, "OPENAPI_GENERATOR_AUTH_COOKIE")),
                "key": QueryKey("k", given(key, "OPENAPI_GENERATOR_AUTH_KEY")),
                "oauth": ClientCredentials(
                    given(access_token, "OPENAPI_GENERATOR_AUTH_ACCESS_TOKEN"),
                    given(client_id, "OPENAPI_GENERATOR_AUTH_CLIENT_ID"),
                    given(client_secret, "OPENAPI_GENERATOR_AUTH_CLIENT_SECRET"),
                    token_url="https://x.example.com/t",
                    scopes=[] if scopes is None else scopes,
                ),
            },
            security=[["key"], ["basic", "cookie"], ["oauth"]],
            version=__version__,
            environment="OPENAPI_GENERATOR_AUTH",
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


class AsyncOpenAPIGeneratorAuth(AsyncAPIClient):
    """A client of Auth. Its methods are awaited.

    client = AsyncOpenAPIGeneratorAuth(key="...")
    """

    def __init__(
        self,
        *,
        username: str | Callable[[], str | Awaitable[str]] | None = None,
        password: str | Callable[[], str | Awaitable[str]] | None = None,
        cookie: str | Callable[[], str | Awaitable[str]] | None = None,
        key: str | Callable[[], str | Awaitable[str]] | None = None,
        client_id: str | Callable[[], str | Awaitable[str]] | None = None,
        client_secret: str | Callable[[], str | Awaitable[str]] | None = None,
        access_token: str | Callable[[], str | Awaitable[str]] | None = None,
        scopes: Sequence[str] | None = None,
        region: Literal["eu", "us"] = "eu",
        v: str = "v1",
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
            username: The username of HTTP Basic authentication. `OPENAPI_GENERATOR_AUTH_USERNAME`
                of the environment without it.
            password: The password of HTTP Basic authentication. `OPENAPI_GENERATOR_AUTH_PASSWORD`
                of the environment without it.
            cookie: The key for the cookie `sid`. `OPENAPI_GENERATOR_AUTH_COOKIE` of the environment
                without it.
            key: The key for the query `k`. `OPENAPI_GENERATOR_AUTH_KEY` of the environment without
                it.
            client_id: The id of the client, which gets access tokens with it.
                `OPENAPI_GENERATOR_AUTH_CLIENT_ID` of the environment without it.
            client_secret: The secret that belongs to it. `OPENAPI_GENERATOR_AUTH_CLIENT_SECRET` of
                the environment without it.
            access_token: An access token, instead of those that the client gets.
                `OPENAPI_GENERATOR_AUTH_ACCESS_TOKEN` of the environment without it.
            scopes: The scopes to ask for; none unless you say otherwise.
            region: Where.
            v: What stands for `{v}` in the address.
            base_url: Where the API is; `OPENAPI_GENERATOR_AUTH_BASE_URL` of the environment without
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
            base_url=given(base_url, "OPENAPI_GENERATOR_AUTH_BASE_URL"),
            servers=Servers(
                {"": "https://{region}.example.com/{v}"}, variables={"region": (region, ["eu", "us"]), "v": (v, [])}
            ),
            credentials={
                "basic": Basic(
                    given(username, "OPENAPI_GENERATOR_AUTH_USERNAME"),
                    given(password, "OPENAPI_GENERATOR_AUTH_PASSWORD"),
                ),
                "cookie": CookieKey("sid", given(cookie, "OPENAPI_GENERATOR_AUTH_COOKIE")),
                "key": QueryKey("k", given(key, "OPENAPI_GENERATOR_AUTH_KEY")),
                "oauth": ClientCredentials(
                    given(access_token, "OPENAPI_GENERATOR_AUTH_ACCESS_TOKEN"),
                    given(client_id, "OPENAPI_GENERATOR_AUTH_CLIENT_ID"),
                    given(client_secret, "OPENAPI_GENERATOR_AUTH_CLIENT_SECRET"),
                    token_url="https://x.example.com/t",
                    scopes=[] if scopes is None else scopes,
                ),
            },
            security=[["key"], ["basic", "cookie"], ["oauth"]],
            version=__version__,
            environment="OPENAPI_GENERATOR_AUTH",
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
