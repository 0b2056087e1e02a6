"""The clients of Places."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._auth import given
from ._base_client import DEFAULT_MAX_RETRIES, DEFAULT_TIMEOUT, AsyncAPIClient, SyncAPIClient
from ._servers import Servers as Servers_
from ._version import __version__

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Literal

    import httpx2

    from ._middleware import AsyncMiddleware, Middleware
    from .resources.pings import AsyncPingsResource, PingsResource
    from .resources.uploads import AsyncUploadsResource, UploadsResource


class Servers(SyncAPIClient):
    """A client of Places.

    client = Servers()
    """

    def __init__(
        self,
        *,
        environment: Literal["production", "sandbox"] | None = None,
        region: Literal["eu", "us"] = "eu",
        version: str | None = None,
        tenant: str = "acme",
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
            environment: Which of the places where the API is; `"production"` unless you say
                otherwise.
            region: Where the data is.
            version: What stands for `{version}` in the address.
            tenant: What stands for `{tenant}` in the address.
            base_url: Where the API is; `SERVERS_BASE_URL` of the environment without it.
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
            base_url=given(base_url, "SERVERS_BASE_URL"),
            servers=Servers_(
                {
                    "production": "https://{region}.api.example.com/{version=v1/stable}",
                    "sandbox": "https://{region}.sandbox.example.com/{version=v2}",
                },
                environment=environment,
                base_url=base_url,
                variables={"region": (region, ["eu", "us"]), "version": (version, []), "tenant": (tenant, [])},
            ),
            credentials={},
            security=[],
            version=__version__,
            environment="SERVERS",
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
    def pings(self) -> PingsResource:
        """The calls of `client.pings`."""
        from .resources.pings import PingsResource

        return PingsResource(self)

    @cached_property
    def uploads(self) -> UploadsResource:
        """The calls of `client.uploads`."""
        from .resources.uploads import UploadsResource

        return UploadsResource(self)


class AsyncServers(AsyncAPIClient):
    """A client of Places. Its methods are awaited.

    client = AsyncServers()
    """

    def __init__(
        self,
        *,
        environment: Literal["production", "sandbox"] | None = None,
        region: Literal["eu", "us"] = "eu",
        version: str | None = None,
        tenant: str = "acme",
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
            environment: Which of the places where the API is; `"production"` unless you say
                otherwise.
            region: Where the data is.
            version: What stands for `{version}` in the address.
            tenant: What stands for `{tenant}` in the address.
            base_url: Where the API is; `SERVERS_BASE_URL` of the environment without it.
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
            base_url=given(base_url, "SERVERS_BASE_URL"),
            servers=Servers_(
                {
                    "production": "https://{region}.api.example.com/{version=v1/stable}",
                    "sandbox": "https://{region}.sandbox.example.com/{version=v2}",
                },
                environment=environment,
                base_url=base_url,
                variables={"region": (region, ["eu", "us"]), "version": (version, []), "tenant": (tenant, [])},
            ),
            credentials={},
            security=[],
            version=__version__,
            environment="SERVERS",
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
    def pings(self) -> AsyncPingsResource:
        """The calls of `client.pings`."""
        from .resources.pings import AsyncPingsResource

        return AsyncPingsResource(self)

    @cached_property
    def uploads(self) -> AsyncUploadsResource:
        """The calls of `client.uploads`."""
        from .resources.uploads import AsyncUploadsResource

        return AsyncUploadsResource(self)
