"""The clients of Unions Nested."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._auth import given
from ._base_client import DEFAULT_MAX_RETRIES, DEFAULT_TIMEOUT, AsyncAPIClient, SyncAPIClient
from ._version import __version__

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx2


class UnionsNested(SyncAPIClient):
    """A client of Unions Nested.

    client = UnionsNested()
    """

    def __init__(
        self,
        *,
        base_url: str | None = None,
        timeout: float | httpx2.Timeout | None = DEFAULT_TIMEOUT,
        max_retries: int = DEFAULT_MAX_RETRIES,
        default_headers: Mapping[str, str] | None = None,
        default_query: Mapping[str, object] | None = None,
        http_client: httpx2.Client | None = None,
        strict: bool = False,
    ) -> None:
        """Make a client; it connects with the first call.

        Args:
            base_url: Where the API is; `UNIONS_NESTED_BASE_URL` of the environment without it.
            timeout: Seconds to wait for an answer; None waits for ever.
            max_retries: How often a failed call is tried again.
            default_headers: Headers that every call sends.
            default_query: Query parameters that every call sends.
            http_client: The HTTP client to use, for proxies, certificates and tests.
            strict: Raise when an answer is not as documented.
        """
        super().__init__(
            base_url=given(base_url, "UNIONS_NESTED_BASE_URL") or "https://api.example.com",
            credentials={},
            security=[],
            version=__version__,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
            strict=strict,
        )


class AsyncUnionsNested(AsyncAPIClient):
    """A client of Unions Nested. Its methods are awaited.

    client = AsyncUnionsNested()
    """

    def __init__(
        self,
        *,
        base_url: str | None = None,
        timeout: float | httpx2.Timeout | None = DEFAULT_TIMEOUT,
        max_retries: int = DEFAULT_MAX_RETRIES,
        default_headers: Mapping[str, str] | None = None,
        default_query: Mapping[str, object] | None = None,
        http_client: httpx2.AsyncClient | None = None,
        strict: bool = False,
    ) -> None:
        """Make a client; it connects with the first call.

        Args:
            base_url: Where the API is; `UNIONS_NESTED_BASE_URL` of the environment without it.
            timeout: Seconds to wait for an answer; None waits for ever.
            max_retries: How often a failed call is tried again.
            default_headers: Headers that every call sends.
            default_query: Query parameters that every call sends.
            http_client: The HTTP client to use, for proxies, certificates and tests.
            strict: Raise when an answer is not as documented.
        """
        super().__init__(
            base_url=given(base_url, "UNIONS_NESTED_BASE_URL") or "https://api.example.com",
            credentials={},
            security=[],
            version=__version__,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
            strict=strict,
        )
