"""The clients of Petstore."""

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
    from .resources.chat import AsyncChatResource, ChatResource
    from .resources.jobs import AsyncJobsResource, JobsResource
    from .resources.pets import AsyncPetsResource, PetsResource
    from .resources.photos import AsyncPhotosResource, PhotosResource


class Petstore(SyncAPIClient):
    """A client of Petstore.

    client = Petstore(api_key="...")
    """

    def __init__(
        self,
        *,
        api_key: str | Callable[[], str] | None = None,
        client_id: str | Callable[[], str] | None = None,
        client_secret: str | Callable[[], str] | None = None,
        access_token: str | Callable[[], str] | None = None,
        scopes: Sequence[str] | None = None,
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
            api_key: The key for the header `x-key`. `PETSTORE_API_KEY` of the environment without
                it.
            client_id: The id of the client, which gets access tokens with it. `PETSTORE_CLIENT_ID`
                of the environment without it.
            client_secret: The secret that belongs to it. `PETSTORE_CLIENT_SECRET` of the
                environment without it.
            access_token: An access token, instead of those that the client gets.
                `PETSTORE_ACCESS_TOKEN` of the environment without it.
            scopes: The scopes to ask for; none unless you say otherwise.
            base_url: Where the API is; `PETSTORE_BASE_URL` of the environment without it.
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
            base_url=given(base_url, "PETSTORE_BASE_URL") or "https://api.example.com/v1",
            credentials={
                "key": HeaderKey("x-key", given(api_key, "PETSTORE_API_KEY")),
                "oauth": ClientCredentials(
                    given(access_token, "PETSTORE_ACCESS_TOKEN"),
                    given(client_id, "PETSTORE_CLIENT_ID"),
                    given(client_secret, "PETSTORE_CLIENT_SECRET"),
                    token_url="/token",
                    scopes=[] if scopes is None else scopes,
                ),
            },
            security=[["key"]],
            version=__version__,
            environment="PETSTORE",
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

    @cached_property
    def photos(self) -> PhotosResource:
        """The calls of `client.photos`."""
        from .resources.photos import PhotosResource

        return PhotosResource(self)

    @cached_property
    def chat(self) -> ChatResource:
        """The calls of `client.chat`."""
        from .resources.chat import ChatResource

        return ChatResource(self)

    @cached_property
    def jobs(self) -> JobsResource:
        """The calls of `client.jobs`."""
        from .resources.jobs import JobsResource

        return JobsResource(self)


class AsyncPetstore(AsyncAPIClient):
    """A client of Petstore. Its methods are awaited.

    client = AsyncPetstore(api_key="...")
    """

    def __init__(
        self,
        *,
        api_key: str | Callable[[], str | Awaitable[str]] | None = None,
        client_id: str | Callable[[], str | Awaitable[str]] | None = None,
        client_secret: str | Callable[[], str | Awaitable[str]] | None = None,
        access_token: str | Callable[[], str | Awaitable[str]] | None = None,
        scopes: Sequence[str] | None = None,
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
            api_key: The key for the header `x-key`. `PETSTORE_API_KEY` of the environment without
                it.
            client_id: The id of the client, which gets access tokens with it. `PETSTORE_CLIENT_ID`
                of the environment without it.
            client_secret: The secret that belongs to it. `PETSTORE_CLIENT_SECRET` of the
                environment without it.
            access_token: An access token, instead of those that the client gets.
                `PETSTORE_ACCESS_TOKEN` of the environment without it.
            scopes: The scopes to ask for; none unless you say otherwise.
            base_url: Where the API is; `PETSTORE_BASE_URL` of the environment without it.
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
            base_url=given(base_url, "PETSTORE_BASE_URL") or "https://api.example.com/v1",
            credentials={
                "key": HeaderKey("x-key", given(api_key, "PETSTORE_API_KEY")),
                "oauth": ClientCredentials(
                    given(access_token, "PETSTORE_ACCESS_TOKEN"),
                    given(client_id, "PETSTORE_CLIENT_ID"),
                    given(client_secret, "PETSTORE_CLIENT_SECRET"),
                    token_url="/token",
                    scopes=[] if scopes is None else scopes,
                ),
            },
            security=[["key"]],
            version=__version__,
            environment="PETSTORE",
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

    @cached_property
    def photos(self) -> AsyncPhotosResource:
        """The calls of `client.photos`."""
        from .resources.photos import AsyncPhotosResource

        return AsyncPhotosResource(self)

    @cached_property
    def chat(self) -> AsyncChatResource:
        """The calls of `client.chat`."""
        from .resources.chat import AsyncChatResource

        return AsyncChatResource(self)

    @cached_property
    def jobs(self) -> AsyncJobsResource:
        """The calls of `client.jobs`."""
        from .resources.jobs import AsyncJobsResource

        return AsyncJobsResource(self)
