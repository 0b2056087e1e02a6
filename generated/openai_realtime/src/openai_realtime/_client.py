"""The clients of OpenAI API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._auth import Bearer, given
from ._base_client import DEFAULT_MAX_RETRIES, DEFAULT_TIMEOUT, AsyncAPIClient, SyncAPIClient
from ._version import __version__

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx2

    from .resources.realtime import AsyncRealtimeResource, RealtimeResource


class OpenAIRealtime(SyncAPIClient):
    """A client of OpenAI API.

    client = OpenAIRealtime(bearer_token="...")
    """

    def __init__(
        self,
        *,
        bearer_token: str | None = None,
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
            bearer_token: An API key, sent as a bearer token. `OPENAI_REALTIME_BEARER_TOKEN` of the
                environment without it.
            base_url: Where the API is; `OPENAI_REALTIME_BASE_URL` of the environment without it.
            timeout: Seconds to wait for an answer; None waits for ever.
            max_retries: How often a failed call is tried again.
            default_headers: Headers that every call sends.
            default_query: Query parameters that every call sends.
            http_client: The HTTP client to use, for proxies, certificates and tests.
            strict: Raise when an answer is not as documented.
        """
        super().__init__(
            base_url=given(base_url, "OPENAI_REALTIME_BASE_URL") or "https://api.openai.com/v1",
            credentials={"ApiKeyAuth": Bearer(given(bearer_token, "OPENAI_REALTIME_BEARER_TOKEN"))},
            security=[["ApiKeyAuth"]],
            version=__version__,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
            strict=strict,
        )

    @cached_property
    def realtime(self) -> RealtimeResource:
        """Sessions of the Realtime API, and the tokens that clients open them with."""
        from .resources.realtime import RealtimeResource

        return RealtimeResource(self)


class AsyncOpenAIRealtime(AsyncAPIClient):
    """A client of OpenAI API. Its methods are awaited.

    client = AsyncOpenAIRealtime(bearer_token="...")
    """

    def __init__(
        self,
        *,
        bearer_token: str | None = None,
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
            bearer_token: An API key, sent as a bearer token. `OPENAI_REALTIME_BEARER_TOKEN` of the
                environment without it.
            base_url: Where the API is; `OPENAI_REALTIME_BASE_URL` of the environment without it.
            timeout: Seconds to wait for an answer; None waits for ever.
            max_retries: How often a failed call is tried again.
            default_headers: Headers that every call sends.
            default_query: Query parameters that every call sends.
            http_client: The HTTP client to use, for proxies, certificates and tests.
            strict: Raise when an answer is not as documented.
        """
        super().__init__(
            base_url=given(base_url, "OPENAI_REALTIME_BASE_URL") or "https://api.openai.com/v1",
            credentials={"ApiKeyAuth": Bearer(given(bearer_token, "OPENAI_REALTIME_BEARER_TOKEN"))},
            security=[["ApiKeyAuth"]],
            version=__version__,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
            strict=strict,
        )

    @cached_property
    def realtime(self) -> AsyncRealtimeResource:
        """Sessions of the Realtime API, and the tokens that clients open them with."""
        from .resources.realtime import AsyncRealtimeResource

        return AsyncRealtimeResource(self)
