"""The clients of Examples of values."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._auth import HeaderKey, given
from ._base_client import DEFAULT_MAX_RETRIES, DEFAULT_TIMEOUT, AsyncAPIClient, SyncAPIClient
from ._version import __version__

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping, Sequence

    import httpx2

    from ._middleware import AsyncMiddleware, Middleware
    from .resources.bodies import AsyncBodiesResource, BodiesResource
    from .resources.parameters import AsyncParametersResource, ParametersResource
    from .resources.values import AsyncValuesResource, ValuesResource


class ExamplesOfValues(SyncAPIClient):
    """A client of Examples of values.

    client = ExamplesOfValues(api_key="...")
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
            api_key: The key for the header `X-Key`. `EXAMPLES_OF_VALUES_API_KEY` of the environment
                without it.
            base_url: Where the API is; `EXAMPLES_OF_VALUES_BASE_URL` of the environment without it.
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
            base_url=given(base_url, "EXAMPLES_OF_VALUES_BASE_URL") or "https://api.example.com",
            credentials={"key": HeaderKey("X-Key", given(api_key, "EXAMPLES_OF_VALUES_API_KEY"))},
            security=[["key"]],
            version=__version__,
            environment="EXAMPLES_OF_VALUES",
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
    def bodies(self) -> BodiesResource:
        """The calls of `client.bodies`."""
        from .resources.bodies import BodiesResource

        return BodiesResource(self)

    @cached_property
    def parameters(self) -> ParametersResource:
        """The calls of `client.parameters`."""
        from .resources.parameters import ParametersResource

        return ParametersResource(self)

    @cached_property
    def values(self) -> ValuesResource:
        """The calls of `client.values`."""
        from .resources.values import ValuesResource

        return ValuesResource(self)


class AsyncExamplesOfValues(AsyncAPIClient):
    """A client of Examples of values. Its methods are awaited.

    client = AsyncExamplesOfValues(api_key="...")
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
            api_key: The key for the header `X-Key`. `EXAMPLES_OF_VALUES_API_KEY` of the environment
                without it.
            base_url: Where the API is; `EXAMPLES_OF_VALUES_BASE_URL` of the environment without it.
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
            base_url=given(base_url, "EXAMPLES_OF_VALUES_BASE_URL") or "https://api.example.com",
            credentials={"key": HeaderKey("X-Key", given(api_key, "EXAMPLES_OF_VALUES_API_KEY"))},
            security=[["key"]],
            version=__version__,
            environment="EXAMPLES_OF_VALUES",
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
    def bodies(self) -> AsyncBodiesResource:
        """The calls of `client.bodies`."""
        from .resources.bodies import AsyncBodiesResource

        return AsyncBodiesResource(self)

    @cached_property
    def parameters(self) -> AsyncParametersResource:
        """The calls of `client.parameters`."""
        from .resources.parameters import AsyncParametersResource

        return AsyncParametersResource(self)

    @cached_property
    def values(self) -> AsyncValuesResource:
        """The calls of `client.values`."""
        from .resources.values import AsyncValuesResource

        return AsyncValuesResource(self)
