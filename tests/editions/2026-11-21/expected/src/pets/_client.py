"""The clients of Pets."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._auth import Bearer, given
from ._base_client import DEFAULT_MAX_RETRIES, DEFAULT_TIMEOUT, AsyncAPIClient, SyncAPIClient
from ._version import __version__

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping, Sequence

    import httpx2

    from ._middleware import AsyncMiddleware, Middleware
    from .resources.pets import AsyncPetsResource, PetsResource


class Pets(SyncAPIClient):
    """A client of Pets.

    client = Pets(bearer_token="...")
    """

    def __init__(
        self,
        *,
        bearer_token: str | Callable[[], str] | None = None,
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
            bearer_token: The bearer token. `PETS_BEARER_TOKEN` of the environment without it.
            base_url: Where the API is; `PETS_BASE_URL` of the environment without it.
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
            base_url=given(base_url, "PETS_BASE_URL") or "https://pets.example/v1",
            credentials={"key": Bearer(given(bearer_token, "PETS_BEARER_TOKEN"))},
            security=[["key"]],
            version=__version__,
            environment="PETS",
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


class AsyncPets(AsyncAPIClient):
    """A client of Pets. Its methods are awaited.

    client = AsyncPets(bearer_token="...")
    """

    def __init__(
        self,
        *,
        bearer_token: str | Callable[[], str | Awaitable[str]] | None = None,
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
            bearer_token: The bearer token. `PETS_BEARER_TOKEN` of the environment without it.
            base_url: Where the API is; `PETS_BASE_URL` of the environment without it.
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
            base_url=given(base_url, "PETS_BASE_URL") or "https://pets.example/v1",
            credentials={"key": Bearer(given(bearer_token, "PETS_BEARER_TOKEN"))},
            security=[["key"]],
            version=__version__,
            environment="PETS",
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
