"""The clients of Scraper."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._auth import given
from ._base_client import DEFAULT_MAX_RETRIES, DEFAULT_TIMEOUT, AsyncAPIClient, SyncAPIClient
from ._resource import OwnCall
from ._version import __version__
from .resources.client import AsyncClientResource, ClientResource

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import httpx2

    from ._middleware import AsyncMiddleware, Middleware
    from .resources.jobs import AsyncJobsResource, JobsResource
    from .resources.webhooks import AsyncWebhooksResource, WebhooksResource


class Scraper(SyncAPIClient):
    """A client of Scraper.

    client = Scraper()
    """

    def __init__(
        self,
        *,
        hook_key: str | Sequence[str] | None = None,
        region: str | None = None,
        verbose: str | None = None,
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
            hook_key: The secret that webhooks are signed with, or several. `SCRAPER_HOOK_KEY` of
                the environment without it.
            region: Where pages are read. `SCRAPER_REGION` of the environment without it.
            verbose: What `client.verbose` is.
            base_url: Where the API is; `SCRAPER_BASE_URL` of the environment without it.
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
            base_url=given(base_url, "SCRAPER_BASE_URL") or "https://api.example.com",
            credentials={},
            security=[],
            version=__version__,
            environment="SCRAPER",
            idempotency_header="X-Key",
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
        self.webhook_secret = given(hook_key, "SCRAPER_HOOK_KEY")
        self.region = given(region, "SCRAPER_REGION") or "eu"
        self.verbose = verbose

    @cached_property
    def client(self) -> ClientResource:
        """The calls of `client.client`."""
        from .resources.client import ClientResource

        return ClientResource(self)

    @cached_property
    def jobs(self) -> JobsResource:
        """The calls of `client.jobs`."""
        from .resources.jobs import JobsResource

        return JobsResource(self)

    @cached_property
    def webhooks(self) -> WebhooksResource:
        """What the API sends by itself."""
        from .resources.webhooks import WebhooksResource

        return WebhooksResource(self)

    scrape = OwnCall(ClientResource, ClientResource.scrape)
    """Read a page."""


class AsyncScraper(AsyncAPIClient):
    """A client of Scraper. Its methods are awaited.

    client = AsyncScraper()
    """

    def __init__(
        self,
        *,
        hook_key: str | Sequence[str] | None = None,
        region: str | None = None,
        verbose: str | None = None,
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
            hook_key: The secret that webhooks are signed with, or several. `SCRAPER_HOOK_KEY` of
                the environment without it.
            region: Where pages are read. `SCRAPER_REGION` of the environment without it.
            verbose: What `client.verbose` is.
            base_url: Where the API is; `SCRAPER_BASE_URL` of the environment without it.
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
            base_url=given(base_url, "SCRAPER_BASE_URL") or "https://api.example.com",
            credentials={},
            security=[],
            version=__version__,
            environment="SCRAPER",
            idempotency_header="X-Key",
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
        self.webhook_secret = given(hook_key, "SCRAPER_HOOK_KEY")
        self.region = given(region, "SCRAPER_REGION") or "eu"
        self.verbose = verbose

    @cached_property
    def client(self) -> AsyncClientResource:
        """The calls of `client.client`."""
        from .resources.client import AsyncClientResource

        return AsyncClientResource(self)

    @cached_property
    def jobs(self) -> AsyncJobsResource:
        """The calls of `client.jobs`."""
        from .resources.jobs import AsyncJobsResource

        return AsyncJobsResource(self)

    @cached_property
    def webhooks(self) -> AsyncWebhooksResource:
        """What the API sends by itself."""
        from .resources.webhooks import AsyncWebhooksResource

        return AsyncWebhooksResource(self)

    scrape = OwnCall(AsyncClientResource, AsyncClientResource.scrape)
    """Read a page."""
