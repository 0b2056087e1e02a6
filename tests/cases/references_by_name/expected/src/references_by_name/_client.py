"""The clients of References By Name."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._auth import given
from ._base_client import DEFAULT_MAX_RETRIES, DEFAULT_TIMEOUT, AsyncAPIClient, SyncAPIClient
from ._version import __version__

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import httpx2

    from ._middleware import AsyncMiddleware, Middleware
    from .resources.a_1b_c import A1bCResource, AsyncA1bCResource
    from .resources.links import AsyncLinksResource, LinksResource
    from .resources.odd import AsyncOddResource, OddResource
    from .resources.owners import AsyncOwnersResource, OwnersResource
    from .resources.pets import AsyncPetsResource, PetsResource
    from .resources.trees import AsyncTreesResource, TreesResource


class ReferencesByName(SyncAPIClient):
    """A client of References By Name.

    client = ReferencesByName()
    """

    def __init__(
        self,
        *,
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
            base_url: Where the API is; `REFERENCES_BY_NAME_BASE_URL` of the environment without it.
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
            base_url=given(base_url, "REFERENCES_BY_NAME_BASE_URL") or "https://api.example.com",
            credentials={},
            security=[],
            version=__version__,
            environment="REFERENCES_BY_NAME",
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
    def a_1b_c(self) -> A1bCResource:
        """The calls of `client.a_1b_c`."""
        from .resources.a_1b_c import A1bCResource

        return A1bCResource(self)

    @cached_property
    def links(self) -> LinksResource:
        """The calls of `client.links`."""
        from .resources.links import LinksResource

        return LinksResource(self)

    @cached_property
    def odd(self) -> OddResource:
        """The calls of `client.odd`."""
        from .resources.odd import OddResource

        return OddResource(self)

    @cached_property
    def owners(self) -> OwnersResource:
        """The calls of `client.owners`."""
        from .resources.owners import OwnersResource

        return OwnersResource(self)

    @cached_property
    def pets(self) -> PetsResource:
        """The calls of `client.pets`."""
        from .resources.pets import PetsResource

        return PetsResource(self)

    @cached_property
    def trees(self) -> TreesResource:
        """The calls of `client.trees`."""
        from .resources.trees import TreesResource

        return TreesResource(self)


class AsyncReferencesByName(AsyncAPIClient):
    """A client of References By Name. Its methods are awaited.

    client = AsyncReferencesByName()
    """

    def __init__(
        self,
        *,
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
            base_url: Where the API is; `REFERENCES_BY_NAME_BASE_URL` of the environment without it.
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
            base_url=given(base_url, "REFERENCES_BY_NAME_BASE_URL") or "https://api.example.com",
            credentials={},
            security=[],
            version=__version__,
            environment="REFERENCES_BY_NAME",
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
    def a_1b_c(self) -> AsyncA1bCResource:
        """The calls of `client.a_1b_c`."""
        from .resources.a_1b_c import AsyncA1bCResource

        return AsyncA1bCResource(self)

    @cached_property
    def links(self) -> AsyncLinksResource:
        """The calls of `client.links`."""
        from .resources.links import AsyncLinksResource

        return AsyncLinksResource(self)

    @cached_property
    def odd(self) -> AsyncOddResource:
        """The calls of `client.odd`."""
        from .resources.odd import AsyncOddResource

        return AsyncOddResource(self)

    @cached_property
    def owners(self) -> AsyncOwnersResource:
        """The calls of `client.owners`."""
        from .resources.owners import AsyncOwnersResource

        return AsyncOwnersResource(self)

    @cached_property
    def pets(self) -> AsyncPetsResource:
        """The calls of `client.pets`."""
        from .resources.pets import AsyncPetsResource

        return AsyncPetsResource(self)

    @cached_property
    def trees(self) -> AsyncTreesResource:
        """The calls of `client.trees`."""
        from .resources.trees import AsyncTreesResource

        return AsyncTreesResource(self)
