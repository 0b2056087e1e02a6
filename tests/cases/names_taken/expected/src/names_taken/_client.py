"""The clients of Names Taken."""

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
    from .resources.a_b import ABResource, AsyncABResource
    from .resources.a_dot_b import ADotBResource, AsyncADotBResource
    from .resources.async_ import AsyncAsynchronousResource, AsynchronousResource
    from .resources.async_things import AsyncAsynchronousThingsResource, AsynchronousThingsResource
    from .resources.things import AsyncThingsResource, ThingsResource


class NamesTaken(SyncAPIClient):
    """A client of Names Taken.

    client = NamesTaken()
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
            base_url: Where the API is; `NAMES_TAKEN_BASE_URL` of the environment without it.
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
            base_url=given(base_url, "NAMES_TAKEN_BASE_URL") or "https://api.example.com",
            credentials={},
            security=[],
            version=__version__,
            environment="NAMES_TAKEN",
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
    def a_b(self) -> ABResource:
        """The calls of `client.a_b`."""
        from .resources.a_b import ABResource

        return ABResource(self)

    @cached_property
    def a_dot_b(self) -> ADotBResource:
        """The calls of `client.a_dot_b`."""
        from .resources.a_dot_b import ADotBResource

        return ADotBResource(self)

    @cached_property
    def async_(self) -> AsynchronousResource:
        """The calls of `client.async_`."""
        from .resources.async_ import AsynchronousResource

        return AsynchronousResource(self)

    @cached_property
    def async_things(self) -> AsynchronousThingsResource:
        """The calls of `client.async_things`."""
        from .resources.async_things import AsynchronousThingsResource

        return AsynchronousThingsResource(self)

    @cached_property
    def things(self) -> ThingsResource:
        """The calls of `client.things`."""
        from .resources.things import ThingsResource

        return ThingsResource(self)


class AsyncNamesTaken(AsyncAPIClient):
    """A client of Names Taken. Its methods are awaited.

    client = AsyncNamesTaken()
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
            base_url: Where the API is; `NAMES_TAKEN_BASE_URL` of the environment without it.
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
            base_url=given(base_url, "NAMES_TAKEN_BASE_URL") or "https://api.example.com",
            credentials={},
            security=[],
            version=__version__,
            environment="NAMES_TAKEN",
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
    def a_b(self) -> AsyncABResource:
        """The calls of `client.a_b`."""
        from .resources.a_b import AsyncABResource

        return AsyncABResource(self)

    @cached_property
    def a_dot_b(self) -> AsyncADotBResource:
        """The calls of `client.a_dot_b`."""
        from .resources.a_dot_b import AsyncADotBResource

        return AsyncADotBResource(self)

    @cached_property
    def async_(self) -> AsyncAsynchronousResource:
        """The calls of `client.async_`."""
        from .resources.async_ import AsyncAsynchronousResource

        return AsyncAsynchronousResource(self)

    @cached_property
    def async_things(self) -> AsyncAsynchronousThingsResource:
        """The calls of `client.async_things`."""
        from .resources.async_things import AsyncAsynchronousThingsResource

        return AsyncAsynchronousThingsResource(self)

    @cached_property
    def things(self) -> AsyncThingsResource:
        """The calls of `client.things`."""
        from .resources.things import AsyncThingsResource

        return AsyncThingsResource(self)
