"""The clients of Rooms."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._auth import QueryKey, given
from ._base_client import DEFAULT_MAX_RETRIES, DEFAULT_TIMEOUT, AsyncAPIClient, SyncAPIClient
from ._version import __version__

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping, Sequence

    import httpx2

    from ._middleware import AsyncMiddleware, Middleware
    from .resources.calls import AsyncCallsResource, CallsResource
    from .resources.console import AsyncConsoleResource, ConsoleResource
    from .resources.rooms import AsyncRoomsResource, RoomsResource


class WebsocketMessages(SyncAPIClient):
    """A client of Rooms.

    client = WebsocketMessages(api_key="...")
    """

    def __init__(
        self,
        *,
        api_key: str | Callable[[], str] | None = None,
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
            api_key: The key for the query `key`. `WEBSOCKET_MESSAGES_API_KEY` of the environment
                without it.
            base_url: Where the API is; `WEBSOCKET_MESSAGES_BASE_URL` of the environment without it.
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
            base_url=given(base_url, "WEBSOCKET_MESSAGES_BASE_URL") or "https://rooms.example.com/v1",
            credentials={"key": QueryKey("key", given(api_key, "WEBSOCKET_MESSAGES_API_KEY"))},
            security=[["key"]],
            version=__version__,
            environment="WEBSOCKET_MESSAGES",
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

    @cached_property
    def console(self) -> ConsoleResource:
        """The calls of `client.console`."""
        from .resources.console import ConsoleResource

        return ConsoleResource(self)

    @cached_property
    def rooms(self) -> RoomsResource:
        """The calls of `client.rooms`."""
        from .resources.rooms import RoomsResource

        return RoomsResource(self)


class AsyncWebsocketMessages(AsyncAPIClient):
    """A client of Rooms. Its methods are awaited.

    client = AsyncWebsocketMessages(api_key="...")
    """

    def __init__(
        self,
        *,
        api_key: str | Callable[[], str | Awaitable[str]] | None = None,
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
            api_key: The key for the query `key`. `WEBSOCKET_MESSAGES_API_KEY` of the environment
                without it.
            base_url: Where the API is; `WEBSOCKET_MESSAGES_BASE_URL` of the environment without it.
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
            base_url=given(base_url, "WEBSOCKET_MESSAGES_BASE_URL") or "https://rooms.example.com/v1",
            credentials={"key": QueryKey("key", given(api_key, "WEBSOCKET_MESSAGES_API_KEY"))},
            security=[["key"]],
            version=__version__,
            environment="WEBSOCKET_MESSAGES",
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

    @cached_property
    def console(self) -> AsyncConsoleResource:
        """The calls of `client.console`."""
        from .resources.console import AsyncConsoleResource

        return AsyncConsoleResource(self)

    @cached_property
    def rooms(self) -> AsyncRoomsResource:
        """The calls of `client.rooms`."""
        from .resources.rooms import AsyncRoomsResource

        return AsyncRoomsResource(self)
