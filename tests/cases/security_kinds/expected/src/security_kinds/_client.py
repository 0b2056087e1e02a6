"""The clients of Security kinds."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._auth import given
from ._base_client import DEFAULT_MAX_RETRIES, DEFAULT_TIMEOUT, AsyncAPIClient, SyncAPIClient
from ._digest import Digest
from ._oauth import ClientCredentials
from ._version import __version__

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping, Sequence

    import httpx2

    from ._middleware import AsyncMiddleware, Middleware
    from .resources.pets import AsyncPetsResource, PetsResource


class SecurityKinds(SyncAPIClient):
    """A client of Security kinds.

    client = SecurityKinds(machine_client_id="...", machine_client_secret="...")
    """

    def __init__(
        self,
        *,
        username: str | Callable[[], str] | None = None,
        password: str | Callable[[], str] | None = None,
        identity_client_id: str | Callable[[], str] | None = None,
        identity_client_secret: str | Callable[[], str] | None = None,
        identity_refresh_token: str | Callable[[], str] | None = None,
        identity_access_token: str | Callable[[], str] | None = None,
        identity_scopes: Sequence[str] | None = None,
        identity_on_refresh_token: Callable[[str], object] | None = None,
        machine_client_id: str | Callable[[], str] | None = None,
        machine_client_secret: str | Callable[[], str] | None = None,
        machine_access_token: str | Callable[[], str] | None = None,
        machine_scopes: Sequence[str] | None = None,
        person_client_id: str | Callable[[], str] | None = None,
        person_client_secret: str | Callable[[], str] | None = None,
        person_access_token: str | Callable[[], str] | None = None,
        person_refresh_token: str | Callable[[], str] | None = None,
        person_on_refresh_token: Callable[[str], object] | None = None,
        robot_client_id: str | Callable[[], str] | None = None,
        robot_client_secret: str | Callable[[], str] | None = None,
        robot_access_token: str | Callable[[], str] | None = None,
        robot_scopes: Sequence[str] | None = None,
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
            username: The username of HTTP Digest authentication. `SECURITY_KINDS_USERNAME` of the
                environment without it.
            password: The password of HTTP Digest authentication. `SECURITY_KINDS_PASSWORD` of the
                environment without it.
            identity_client_id: The id of the client, which gets access tokens with it.
                `SECURITY_KINDS_IDENTITY_CLIENT_ID` of the environment without it.
            identity_client_secret: The secret that belongs to it.
                `SECURITY_KINDS_IDENTITY_CLIENT_SECRET` of the environment without it.
            identity_refresh_token: A refresh token, which the client gets access tokens with.
                `SECURITY_KINDS_IDENTITY_REFRESH_TOKEN` of the environment without it.
            identity_access_token: An access token, instead of those that the client gets.
                `SECURITY_KINDS_IDENTITY_ACCESS_TOKEN` of the environment without it.
            identity_scopes: The scopes to ask for; none unless you say otherwise.
            identity_on_refresh_token: A function that is called with each refresh token that
                replaces the one before.
            machine_client_id: The id of the client, which gets access tokens with it.
                `SECURITY_KINDS_MACHINE_CLIENT_ID` of the environment without it.
            machine_client_secret: The secret that belongs to it.
                `SECURITY_KINDS_MACHINE_CLIENT_SECRET` of the environment without it.
            machine_access_token: An access token, instead of those that the client gets.
                `SECURITY_KINDS_MACHINE_ACCESS_TOKEN` of the environment without it.
            machine_scopes: The scopes to ask for; `pets.read`, `pets.write` unless you say
                otherwise.
            person_client_id: The id of the client. `SECURITY_KINDS_PERSON_CLIENT_ID` of the
                environment without it.
            person_client_secret: The secret that belongs to it.
                `SECURITY_KINDS_PERSON_CLIENT_SECRET` of the environment without it.
            person_access_token: An access token. `SECURITY_KINDS_PERSON_ACCESS_TOKEN` of the
                environment without it.
            person_refresh_token: A refresh token, which the client gets access tokens with.
                `SECURITY_KINDS_PERSON_REFRESH_TOKEN` of the environment without it.
            person_on_refresh_token: A function that is called with each refresh token that replaces
                the one before.
            robot_client_id: The id of the client, which gets access tokens with it.
                `SECURITY_KINDS_ROBOT_CLIENT_ID` of the environment without it.
            robot_client_secret: The secret that belongs to it. `SECURITY_KINDS_ROBOT_CLIENT_SECRET`
                of the environment without it.
            robot_access_token: An access token, instead of those that the client gets.
                `SECURITY_KINDS_ROBOT_ACCESS_TOKEN` of the environment without it.
            robot_scopes: The scopes to ask for; none unless you say otherwise.
            base_url: Where the API is; `SECURITY_KINDS_BASE_URL` of the environment without it.
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
            base_url=given(base_url, "SECURITY_KINDS_BASE_URL") or "https://api.example.com",
            credentials={
                "challenge": Digest(
                    given(username, "SECURITY_KINDS_USERNAME"), given(password, "SECURITY_KINDS_PASSWORD")
                ),
                "identity": ClientCredentials(
                    given(identity_access_token, "SECURITY_KINDS_IDENTITY_ACCESS_TOKEN"),
                    given(identity_client_id, "SECURITY_KINDS_IDENTITY_CLIENT_ID"),
                    given(identity_client_secret, "SECURITY_KINDS_IDENTITY_CLIENT_SECRET"),
                    token_url=None,
                    discovery_url="https://auth.example.com/.well-known/openid-configuration",
                    refresh_token=given(identity_refresh_token, "SECURITY_KINDS_IDENTITY_REFRESH_TOKEN"),
                    on_refresh_token=identity_on_refresh_token,
                    scopes=[] if identity_scopes is None else identity_scopes,
                ),
                "machine": ClientCredentials(
                    given(machine_access_token, "SECURITY_KINDS_MACHINE_ACCESS_TOKEN"),
                    given(machine_client_id, "SECURITY_KINDS_MACHINE_CLIENT_ID"),
                    given(machine_client_secret, "SECURITY_KINDS_MACHINE_CLIENT_SECRET"),
                    token_url="https://auth.example.com/token",
                    refresh_url="https://auth.example.com/refresh",
                    scopes=["pets.read", "pets.write"] if machine_scopes is None else machine_scopes,
                ),
                "person": ClientCredentials(
                    given(person_access_token, "SECURITY_KINDS_PERSON_ACCESS_TOKEN"),
                    given(person_client_id, "SECURITY_KINDS_PERSON_CLIENT_ID"),
                    given(person_client_secret, "SECURITY_KINDS_PERSON_CLIENT_SECRET"),
                    token_url="https://auth.example.com/token",
                    refresh_token=given(person_refresh_token, "SECURITY_KINDS_PERSON_REFRESH_TOKEN"),
                    on_refresh_token=person_on_refresh_token,
                    is_own=False,
                ),
                "robot": ClientCredentials(
                    given(robot_access_token, "SECURITY_KINDS_ROBOT_ACCESS_TOKEN"),
                    given(robot_client_id, "SECURITY_KINDS_ROBOT_CLIENT_ID"),
                    given(robot_client_secret, "SECURITY_KINDS_ROBOT_CLIENT_SECRET"),
                    token_url="/token",
                    scopes=[] if robot_scopes is None else robot_scopes,
                ),
            },
            security=[["machine"]],
            version=__version__,
            environment="SECURITY_KINDS",
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


class AsyncSecurityKinds(AsyncAPIClient):
    """A client of Security kinds. Its methods are awaited.

    client = AsyncSecurityKinds(machine_client_id="...", machine_client_secret="...")
    """

    def __init__(
        self,
        *,
        username: str | Callable[[], str | Awaitable[str]] | None = None,
        password: str | Callable[[], str | Awaitable[str]] | None = None,
        identity_client_id: str | Callable[[], str | Awaitable[str]] | None = None,
        identity_client_secret: str | Callable[[], str | Awaitable[str]] | None = None,
        identity_refresh_token: str | Callable[[], str | Awaitable[str]] | None = None,
        identity_access_token: str | Callable[[], str | Awaitable[str]] | None = None,
        identity_scopes: Sequence[str] | None = None,
        identity_on_refresh_token: Callable[[str], object] | None = None,
        machine_client_id: str | Callable[[], str | Awaitable[str]] | None = None,
        machine_client_secret: str | Callable[[], str | Awaitable[str]] | None = None,
        machine_access_token: str | Callable[[], str | Awaitable[str]] | None = None,
        machine_scopes: Sequence[str] | None = None,
        person_client_id: str | Callable[[], str | Awaitable[str]] | None = None,
        person_client_secret: str | Callable[[], str | Awaitable[str]] | None = None,
        person_access_token: str | Callable[[], str | Awaitable[str]] | None = None,
        person_refresh_token: str | Callable[[], str | Awaitable[str]] | None = None,
        person_on_refresh_token: Callable[[str], object] | None = None,
        robot_client_id: str | Callable[[], str | Awaitable[str]] | None = None,
        robot_client_secret: str | Callable[[], str | Awaitable[str]] | None = None,
        robot_access_token: str | Callable[[], str | Awaitable[str]] | None = None,
        robot_scopes: Sequence[str] | None = None,
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
            username: The username of HTTP Digest authentication. `SECURITY_KINDS_USERNAME` of the
                environment without it.
            password: The password of HTTP Digest authentication. `SECURITY_KINDS_PASSWORD` of the
                environment without it.
            identity_client_id: The id of the client, which gets access tokens with it.
                `SECURITY_KINDS_IDENTITY_CLIENT_ID` of the environment without it.
            identity_client_secret: The secret that belongs to it.
                `SECURITY_KINDS_IDENTITY_CLIENT_SECRET` of the environment without it.
            identity_refresh_token: A refresh token, which the client gets access tokens with.
                `SECURITY_KINDS_IDENTITY_REFRESH_TOKEN` of the environment without it.
            identity_access_token: An access token, instead of those that the client gets.
                `SECURITY_KINDS_IDENTITY_ACCESS_TOKEN` of the environment without it.
            identity_scopes: The scopes to ask for; none unless you say otherwise.
            identity_on_refresh_token: A function that is called with each refresh token that
                replaces the one before.
            machine_client_id: The id of the client, which gets access tokens with it.
                `SECURITY_KINDS_MACHINE_CLIENT_ID` of the environment without it.
            machine_client_secret: The secret that belongs to it.
                `SECURITY_KINDS_MACHINE_CLIENT_SECRET` of the environment without it.
            machine_access_token: An access token, instead of those that the client gets.
                `SECURITY_KINDS_MACHINE_ACCESS_TOKEN` of the environment without it.
            machine_scopes: The scopes to ask for; `pets.read`, `pets.write` unless you say
                otherwise.
            person_client_id: The id of the client. `SECURITY_KINDS_PERSON_CLIENT_ID` of the
                environment without it.
            person_client_secret: The secret that belongs to it.
                `SECURITY_KINDS_PERSON_CLIENT_SECRET` of the environment without it.
            person_access_token: An access token. `SECURITY_KINDS_PERSON_ACCESS_TOKEN` of the
                environment without it.
            person_refresh_token: A refresh token, which the client gets access tokens with.
                `SECURITY_KINDS_PERSON_REFRESH_TOKEN` of the environment without it.
            person_on_refresh_token: A function that is called with each refresh token that replaces
                the one before.
            robot_client_id: The id of the client, which gets access tokens with it.
                `SECURITY_KINDS_ROBOT_CLIENT_ID` of the environment without it.
            robot_client_secret: The secret that belongs to it. `SECURITY_KINDS_ROBOT_CLIENT_SECRET`
                of the environment without it.
            robot_access_token: An access token, instead of those that the client gets.
                `SECURITY_KINDS_ROBOT_ACCESS_TOKEN` of the environment without it.
            robot_scopes: The scopes to ask for; none unless you say otherwise.
            base_url: Where the API is; `SECURITY_KINDS_BASE_URL` of the environment without it.
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
            base_url=given(base_url, "SECURITY_KINDS_BASE_URL") or "https://api.example.com",
            credentials={
                "challenge": Digest(
                    given(username, "SECURITY_KINDS_USERNAME"), given(password, "SECURITY_KINDS_PASSWORD")
                ),
                "identity": ClientCredentials(
                    given(identity_access_token, "SECURITY_KINDS_IDENTITY_ACCESS_TOKEN"),
                    given(identity_client_id, "SECURITY_KINDS_IDENTITY_CLIENT_ID"),
                    given(identity_client_secret, "SECURITY_KINDS_IDENTITY_CLIENT_SECRET"),
                    token_url=None,
                    discovery_url="https://auth.example.com/.well-known/openid-configuration",
                    refresh_token=given(identity_refresh_token, "SECURITY_KINDS_IDENTITY_REFRESH_TOKEN"),
                    on_refresh_token=identity_on_refresh_token,
                    scopes=[] if identity_scopes is None else identity_scopes,
                ),
                "machine": ClientCredentials(
                    given(machine_access_token, "SECURITY_KINDS_MACHINE_ACCESS_TOKEN"),
                    given(machine_client_id, "SECURITY_KINDS_MACHINE_CLIENT_ID"),
                    given(machine_client_secret, "SECURITY_KINDS_MACHINE_CLIENT_SECRET"),
                    token_url="https://auth.example.com/token",
                    refresh_url="https://auth.example.com/refresh",
                    scopes=["pets.read", "pets.write"] if machine_scopes is None else machine_scopes,
                ),
                "person": ClientCredentials(
                    given(person_access_token, "SECURITY_KINDS_PERSON_ACCESS_TOKEN"),
                    given(person_client_id, "SECURITY_KINDS_PERSON_CLIENT_ID"),
                    given(person_client_secret, "SECURITY_KINDS_PERSON_CLIENT_SECRET"),
                    token_url="https://auth.example.com/token",
                    refresh_token=given(person_refresh_token, "SECURITY_KINDS_PERSON_REFRESH_TOKEN"),
                    on_refresh_token=person_on_refresh_token,
                    is_own=False,
                ),
                "robot": ClientCredentials(
                    given(robot_access_token, "SECURITY_KINDS_ROBOT_ACCESS_TOKEN"),
                    given(robot_client_id, "SECURITY_KINDS_ROBOT_CLIENT_ID"),
                    given(robot_client_secret, "SECURITY_KINDS_ROBOT_CLIENT_SECRET"),
                    token_url="/token",
                    scopes=[] if robot_scopes is None else robot_scopes,
                ),
            },
            security=[["machine"]],
            version=__version__,
            environment="SECURITY_KINDS",
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
