"""The clients of Models named formats."""

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
    from .resources.visits import AsyncVisitsResource, VisitsResource


class ModelsNamedFormats(SyncAPIClient):
    """A client of Models named formats.

    client = ModelsNamedFormats()
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
            base_url: Where the API is; `MODELS_NAMED_FORMATS_BASE_URL` of the environment without
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
            base_url=given(base_url, "MODELS_NAMED_FORMATS_BASE_URL"),
            credentials={},
            security=[],
            version=__version__,
            environment="MODELS_NAMED_FORMATS",
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
    def visits(self) -> VisitsResource:
        """The calls of `client.visits`."""
        from .resources.visits import VisitsResource

        return VisitsResource(self)


class AsyncModelsNamedFormats(AsyncAPIClient):
    """A client of Models named formats. Its methods are awaited.

    client = AsyncModelsNamedFormats()
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
            base_url: Where the API is; `MODELS_NAMED_FORMATS_BASE_URL` of the environment without
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
            base_url=given(base_url, "MODELS_NAMED_FORMATS_BASE_URL"),
            credentials={},
            security=[],
            version=__version__,
            environment="MODELS_NAMED_FORMATS",
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
    def visits(self) -> AsyncVisitsResource:
        """The calls of `client.visits`."""
        from .resources.visits import AsyncVisitsResource

        return AsyncVisitsResource(self)
