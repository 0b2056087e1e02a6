"""The clients of Reference pages."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from . import types
from ._auth import Basic, CookieKey, QueryKey, given
from ._base_client import DEFAULT_MAX_RETRIES, DEFAULT_TIMEOUT, AsyncAPIClient, SyncAPIClient
from ._version import __version__

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping, Sequence

    import httpx2

    from ._middleware import AsyncMiddleware, Middleware
    from .resources.owners import AsyncOwnersResource, OwnersResource
    from .resources.pets import AsyncPetsResource, PetsResource


class ReferencePages(SyncAPIClient):
    """A client of Reference pages.

    client = ReferencePages(key="...")
    """

    def __init__(
        self,
        *,
        key: str | Callable[[], str] | None = None,
        tenant: str | Callable[[], str] | None = None,
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
            key: The key for the query `k`. `REFERENCE_PAGES_KEY` of the environment without it.
            tenant: The key for the cookie `tenant`. `REFERENCE_PAGES_TENANT` of the environment
                without it.
            username: The username of HTTP Basic authentication. `REFERENCE_PAGES_USERNAME` of the
                environment without it.
            password: The password of HTTP Basic authentication. `REFERENCE_PAGES_PASSWORD` of the
                environment without it.
            base_url: Where the API is; `REFERENCE_PAGES_BASE_URL` of the environment without it.
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
            base_url=given(base_url, "REFERENCE_PAGES_BASE_URL") or "https://api.example.com",
            credentials={
                "key": QueryKey("k", given(key, "REFERENCE_PAGES_KEY")),
                "tenant": CookieKey("tenant", given(tenant, "REFERENCE_PAGES_TENANT")),
                "user": Basic(given(username, "REFERENCE_PAGES_USERNAME"), given(password, "REFERENCE_PAGES_PASSWORD")),
            },
            security=[["key"], ["tenant", "user"]],
            version=__version__,
            environment="REFERENCE_PAGES",
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
        """Pets.

        # Not a heading

        <script>alert(1)</script>
        """
        from .resources.pets import PetsResource

        return PetsResource(self)

    @cached_property
    def owners(self) -> OwnersResource:
        """The calls of `client.owners`."""
        from .resources.owners import OwnersResource

        return OwnersResource(self)

    @property
    def _error_bodies(self) -> Mapping[str, object]:
        return {"default": types.Problem}


class AsyncReferencePages(AsyncAPIClient):
    """A client of Reference pages. Its methods are awaited.

    client = AsyncReferencePages(key="...")
    """

    def __init__(
        self,
        *,
        key: str | Callable[[], str | Awaitable[str]] | None = None,
        tenant: str | Callable[[], str | Awaitable[str]] | None = None,
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
            key: The key for the query `k`. `REFERENCE_PAGES_KEY` of the environment without it.
            tenant: The key for the cookie `tenant`. `REFERENCE_PAGES_TENANT` of the environment
                without it.
            username: The username of HTTP Basic authentication. `REFERENCE_PAGES_USERNAME` of the
                environment without it.
            password: The password of HTTP Basic authentication. `REFERENCE_PAGES_PASSWORD` of the
                environment without it.
            base_url: Where the API is; `REFERENCE_PAGES_BASE_URL` of the environment without it.
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
            base_url=given(base_url, "REFERENCE_PAGES_BASE_URL") or "https://api.example.com",
            credentials={
                "key": QueryKey("k", given(key, "REFERENCE_PAGES_KEY")),
                "tenant": CookieKey("tenant", given(tenant, "REFERENCE_PAGES_TENANT")),
                "user": Basic(given(username, "REFERENCE_PAGES_USERNAME"), given(password, "REFERENCE_PAGES_PASSWORD")),
            },
            security=[["key"], ["tenant", "user"]],
            version=__version__,
            environment="REFERENCE_PAGES",
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
        """Pets.

        # Not a heading

        <script>alert(1)</script>
        """
        from .resources.pets import AsyncPetsResource

        return AsyncPetsResource(self)

    @cached_property
    def owners(self) -> AsyncOwnersResource:
        """The calls of `client.owners`."""
        from .resources.owners import AsyncOwnersResource

        return AsyncOwnersResource(self)

    @property
    def _error_bodies(self) -> Mapping[str, object]:
        return {"default": types.Problem}
