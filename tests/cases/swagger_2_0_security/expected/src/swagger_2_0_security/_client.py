"""The clients of Swagger security."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._auth import Basic, Bearer, HeaderKey, QueryKey, given
from ._base_client import DEFAULT_MAX_RETRIES, DEFAULT_TIMEOUT, AsyncAPIClient, SyncAPIClient
from ._oauth import ClientCredentials
from ._version import __version__

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping, Sequence

    import httpx2

    from ._middleware import AsyncMiddleware, Middleware
    from .resources.pets import AsyncPetsResource, PetsResource


class Swagger20Security(SyncAPIClient):
    """A client of Swagger security.

    client = Swagger20Security(key="...")
    """

    def __init__(
        self,
        *,
        code_client_id: str | Callable[[], str] | None = None,
        code_client_secret: str | Callable[[], str] | None = None,
        code_access_token: str | Callable[[], str] | None = None,
        code_refresh_token: str | Callable[[], str] | None = None,
        code_on_refresh_token: Callable[[str], object] | None = None,
        key: str | Callable[[], str] | None = None,
        username: str | Callable[[], str] | None = None,
        password: str | Callable[[], str] | None = None,
        client_id: str | Callable[[], str] | None = None,
        client_secret: str | Callable[[], str] | None = None,
        access_token: str | Callable[[], str] | None = None,
        scopes: Sequence[str] | None = None,
        bearer_token: str | Callable[[], str] | None = None,
        token: str | Callable[[], str] | None = None,
        words_client_id: str | Callable[[], str] | None = None,
        words_client_secret: str | Callable[[], str] | None = None,
        words_access_token: str | Callable[[], str] | None = None,
        words_refresh_token: str | Callable[[], str] | None = None,
        words_on_refresh_token: Callable[[str], object] | None = None,
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
            code_client_id: The id of the client. `SWAGGER_2_0_SECURITY_CODE_CLIENT_ID` of the
                environment without it.
            code_client_secret: The secret that belongs to it.
                `SWAGGER_2_0_SECURITY_CODE_CLIENT_SECRET` of the environment without it.
            code_access_token: An access token. `SWAGGER_2_0_SECURITY_CODE_ACCESS_TOKEN` of the
                environment without it.
            code_refresh_token: A refresh token, which the client gets access tokens with.
                `SWAGGER_2_0_SECURITY_CODE_REFRESH_TOKEN` of the environment without it.
            code_on_refresh_token: A function that is called with each refresh token that replaces
                the one before.
            key: The key for the header `X-Key`. `SWAGGER_2_0_SECURITY_KEY` of the environment
                without it.
            username: Your name and your password. `SWAGGER_2_0_SECURITY_USERNAME` of the
                environment without it.
            password: Your name and your password. `SWAGGER_2_0_SECURITY_PASSWORD` of the
                environment without it.
            client_id: The id of the client, which gets access tokens with it.
                `SWAGGER_2_0_SECURITY_CLIENT_ID` of the environment without it.
            client_secret: The secret that belongs to it. `SWAGGER_2_0_SECURITY_CLIENT_SECRET` of
                the environment without it.
            access_token: An access token, instead of those that the client gets.
                `SWAGGER_2_0_SECURITY_ACCESS_TOKEN` of the environment without it.
            scopes: The scopes to ask for; `pets:read` unless you say otherwise.
            bearer_token: The bearer token. `SWAGGER_2_0_SECURITY_BEARER_TOKEN` of the environment
                without it.
            token: The key for the query `token`. `SWAGGER_2_0_SECURITY_TOKEN` of the environment
                without it.
            words_client_id: The id of the client. `SWAGGER_2_0_SECURITY_WORDS_CLIENT_ID` of the
                environment without it.
            words_client_secret: The secret that belongs to it.
                `SWAGGER_2_0_SECURITY_WORDS_CLIENT_SECRET` of the environment without it.
            words_access_token: An access token. `SWAGGER_2_0_SECURITY_WORDS_ACCESS_TOKEN` of the
                environment without it.
            words_refresh_token: A refresh token, which the client gets access tokens with.
                `SWAGGER_2_0_SECURITY_WORDS_REFRESH_TOKEN` of the environment without it.
            words_on_refresh_token: A function that is called with each refresh token that replaces
                the one before.
            base_url: Where the API is; `SWAGGER_2_0_SECURITY_BASE_URL` of the environment without
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
            base_url=given(base_url, "SWAGGER_2_0_SECURITY_BASE_URL") or "https://api.example.com/v2",
            credentials={
                "code": ClientCredentials(
                    given(code_access_token, "SWAGGER_2_0_SECURITY_CODE_ACCESS_TOKEN"),
                    given(code_client_id, "SWAGGER_2_0_SECURITY_CODE_CLIENT_ID"),
                    given(code_client_secret, "SWAGGER_2_0_SECURITY_CODE_CLIENT_SECRET"),
                    token_url="https://login.example.com/token",
                    refresh_token=given(code_refresh_token, "SWAGGER_2_0_SECURITY_CODE_REFRESH_TOKEN"),
                    on_refresh_token=code_on_refresh_token,
                    is_own=False,
                ),
                "key": HeaderKey("X-Key", given(key, "SWAGGER_2_0_SECURITY_KEY")),
                "login": Basic(
                    given(username, "SWAGGER_2_0_SECURITY_USERNAME"), given(password, "SWAGGER_2_0_SECURITY_PASSWORD")
                ),
                "machine": ClientCredentials(
                    given(access_token, "SWAGGER_2_0_SECURITY_ACCESS_TOKEN"),
                    given(client_id, "SWAGGER_2_0_SECURITY_CLIENT_ID"),
                    given(client_secret, "SWAGGER_2_0_SECURITY_CLIENT_SECRET"),
                    token_url="https://login.example.com/token",
                    scopes=["pets:read"] if scopes is None else scopes,
                ),
                "page": Bearer(given(bearer_token, "SWAGGER_2_0_SECURITY_BEARER_TOKEN")),
                "token": QueryKey("token", given(token, "SWAGGER_2_0_SECURITY_TOKEN")),
                "words": ClientCredentials(
                    given(words_access_token, "SWAGGER_2_0_SECURITY_WORDS_ACCESS_TOKEN"),
                    given(words_client_id, "SWAGGER_2_0_SECURITY_WORDS_CLIENT_ID"),
                    given(words_client_secret, "SWAGGER_2_0_SECURITY_WORDS_CLIENT_SECRET"),
                    token_url="https://login.example.com/token",
                    refresh_token=given(words_refresh_token, "SWAGGER_2_0_SECURITY_WORDS_REFRESH_TOKEN"),
                    on_refresh_token=words_on_refresh_token,
                    is_own=False,
                ),
            },
            security=[["key"]],
            version=__version__,
            environment="SWAGGER_2_0_SECURITY",
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


class AsyncSwagger20Security(AsyncAPIClient):
    """A client of Swagger security. Its methods are awaited.

    client = AsyncSwagger20Security(key="...")
    """

    def __init__(
        self,
        *,
        code_client_id: str | Callable[[], str | Awaitable[str]] | None = None,
        code_client_secret: str | Callable[[], str | Awaitable[str]] | None = None,
        code_access_token: str | Callable[[], str | Awaitable[str]] | None = None,
        code_refresh_token: str | Callable[[], str | Awaitable[str]] | None = None,
        code_on_refresh_token: Callable[[str], object] | None = None,
        key: str | Callable[[], str | Awaitable[str]] | None = None,
        username: str | Callable[[], str | Awaitable[str]] | None = None,
        password: str | Callable[[], str | Awaitable[str]] | None = None,
        client_id: str | Callable[[], str | Awaitable[str]] | None = None,
        client_secret: str | Callable[[], str | Awaitable[str]] | None = None,
        access_token: str | Callable[[], str | Awaitable[str]] | None = None,
        scopes: Sequence[str] | None = None,
        bearer_token: str | Callable[[], str | Awaitable[str]] | None = None,
        token: str | Callable[[], str | Awaitable[str]] | None = None,
        words_client_id: str | Callable[[], str | Awaitable[str]] | None = None,
        words_client_secret: str | Callable[[], str | Awaitable[str]] | None = None,
        words_access_token: str | Callable[[], str | Awaitable[str]] | None = None,
        words_refresh_token: str | Callable[[], str | Awaitable[str]] | None = None,
        words_on_refresh_token: Callable[[str], object] | None = None,
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
            code_client_id: The id of the client. `SWAGGER_2_0_SECURITY_CODE_CLIENT_ID` of the
                environment without it.
            code_client_secret: The secret that belongs to it.
                `SWAGGER_2_0_SECURITY_CODE_CLIENT_SECRET` of the environment without it.
            code_access_token: An access token. `SWAGGER_2_0_SECURITY_CODE_ACCESS_TOKEN` of the
                environment without it.
            code_refresh_token: A refresh token, which the client gets access tokens with.
                `SWAGGER_2_0_SECURITY_CODE_REFRESH_TOKEN` of the environment without it.
            code_on_refresh_token: A function that is called with each refresh token that replaces
                the one before.
            key: The key for the header `X-Key`. `SWAGGER_2_0_SECURITY_KEY` of the environment
                without it.
            username: Your name and your password. `SWAGGER_2_0_SECURITY_USERNAME` of the
                environment without it.
            password: Your name and your password. `SWAGGER_2_0_SECURITY_PASSWORD` of the
                environment without it.
            client_id: The id of the client, which gets access tokens with it.
                `SWAGGER_2_0_SECURITY_CLIENT_ID` of the environment without it.
            client_secret: The secret that belongs to it. `SWAGGER_2_0_SECURITY_CLIENT_SECRET` of
                the environment without it.
            access_token: An access token, instead of those that the client gets.
                `SWAGGER_2_0_SECURITY_ACCESS_TOKEN` of the environment without it.
            scopes: The scopes to ask for; `pets:read` unless you say otherwise.
            bearer_token: The bearer token. `SWAGGER_2_0_SECURITY_BEARER_TOKEN` of the environment
                without it.
            token: The key for the query `token`. `SWAGGER_2_0_SECURITY_TOKEN` of the environment
                without it.
            words_client_id: The id of the client. `SWAGGER_2_0_SECURITY_WORDS_CLIENT_ID` of the
                environment without it.
            words_client_secret: The secret that belongs to it.
                `SWAGGER_2_0_SECURITY_WORDS_CLIENT_SECRET` of the environment without it.
            words_access_token: An access token. `SWAGGER_2_0_SECURITY_WORDS_ACCESS_TOKEN` of the
                environment without it.
            words_refresh_token: A refresh token, which the client gets access tokens with.
                `SWAGGER_2_0_SECURITY_WORDS_REFRESH_TOKEN` of the environment without it.
            words_on_refresh_token: A function that is called with each refresh token that replaces
                the one before.
            base_url: Where the API is; `SWAGGER_2_0_SECURITY_BASE_URL` of the environment without
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
            base_url=given(base_url, "SWAGGER_2_0_SECURITY_BASE_URL") or "https://api.example.com/v2",
            credentials={
                "code": ClientCredentials(
                    given(code_access_token, "SWAGGER_2_0_SECURITY_CODE_ACCESS_TOKEN"),
                    given(code_client_id, "SWAGGER_2_0_SECURITY_CODE_CLIENT_ID"),
                    given(code_client_secret, "SWAGGER_2_0_SECURITY_CODE_CLIENT_SECRET"),
                    token_url="https://login.example.com/token",
                    refresh_token=given(code_refresh_token, "SWAGGER_2_0_SECURITY_CODE_REFRESH_TOKEN"),
                    on_refresh_token=code_on_refresh_token,
                    is_own=False,
                ),
                "key": HeaderKey("X-Key", given(key, "SWAGGER_2_0_SECURITY_KEY")),
                "login": Basic(
                    given(username, "SWAGGER_2_0_SECURITY_USERNAME"), given(password, "SWAGGER_2_0_SECURITY_PASSWORD")
                ),
                "machine": ClientCredentials(
                    given(access_token, "SWAGGER_2_0_SECURITY_ACCESS_TOKEN"),
                    given(client_id, "SWAGGER_2_0_SECURITY_CLIENT_ID"),
                    given(client_secret, "SWAGGER_2_0_SECURITY_CLIENT_SECRET"),
                    token_url="https://login.example.com/token",
                    scopes=["pets:read"] if scopes is None else scopes,
                ),
                "page": Bearer(given(bearer_token, "SWAGGER_2_0_SECURITY_BEARER_TOKEN")),
                "token": QueryKey("token", given(token, "SWAGGER_2_0_SECURITY_TOKEN")),
                "words": ClientCredentials(
                    given(words_access_token, "SWAGGER_2_0_SECURITY_WORDS_ACCESS_TOKEN"),
                    given(words_client_id, "SWAGGER_2_0_SECURITY_WORDS_CLIENT_ID"),
                    given(words_client_secret, "SWAGGER_2_0_SECURITY_WORDS_CLIENT_SECRET"),
                    token_url="https://login.example.com/token",
                    refresh_token=given(words_refresh_token, "SWAGGER_2_0_SECURITY_WORDS_REFRESH_TOKEN"),
                    on_refresh_token=words_on_refresh_token,
                    is_own=False,
                ),
            },
            security=[["key"]],
            version=__version__,
            environment="SWAGGER_2_0_SECURITY",
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
