"""The clients of OpenAI API."""

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
    from .resources.beta.beta import AsyncBetaResource, BetaResource


class OpenAI(SyncAPIClient):
    """A client of OpenAI API.

    client = OpenAI(api_key="...")
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
            api_key: An API key, sent as a bearer token. `OPENAI_API_KEY` of the environment without
                it.
            base_url: Where the API is; `OPENAI_BASE_URL` of the environment without it.
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
            base_url=given(base_url, "OPENAI_BASE_URL") or "https://api.openai.com/v1",
            credentials={"ApiKeyAuth": Bearer(given(api_key, "OPENAI_API_KEY"))},
            security=[["ApiKeyAuth"]],
            version=__version__,
            environment="OPENAI",
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
    def beta(self) -> BetaResource:
        """The calls of `client.beta`."""
        from .resources.beta.beta import BetaResource

        return BetaResource(self)


class AsyncOpenAI(AsyncAPIClient):
    """A client of OpenAI API. Its methods are awaited.

    client = AsyncOpenAI(api_key="...")
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
            api_key: An API key, sent as a bearer token. `OPENAI_API_KEY` of the environment without
                it.
            base_url: Where the API is; `OPENAI_BASE_URL` of the environment without it.
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
            base_url=given(base_url, "OPENAI_BASE_URL") or "https://api.openai.com/v1",
            credentials={"ApiKeyAuth": Bearer(given(api_key, "OPENAI_API_KEY"))},
            security=[["ApiKeyAuth"]],
            version=__version__,
            environment="OPENAI",
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
    def beta(self) -> AsyncBetaResource:
        """The calls of `client.beta`."""
        from .resources.beta.beta import AsyncBetaResource

        return AsyncBetaResource(self)
