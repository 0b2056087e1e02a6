"""The clients of Vault."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._auth import HeaderKey, given
from ._base_client import DEFAULT_MAX_RETRIES, DEFAULT_TIMEOUT, AsyncAPIClient, SyncAPIClient
from ._certificate import ClientCertificate
from ._version import __version__

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping, Sequence

    import httpx2

    from ._certificate import Certificate
    from ._middleware import AsyncMiddleware, Middleware
    from .resources.secrets import AsyncSecretsResource, SecretsResource


class SecurityCertificate(SyncAPIClient):
    """A client of Vault.

    client = SecurityCertificate(api_key="...", client_certificate="...")
    """

    def __init__(
        self,
        *,
        api_key: str | Callable[[], str] | None = None,
        client_certificate: Certificate | None = None,
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
            api_key: The key for the header `x-certificate`. `SECURITY_CERTIFICATE_API_KEY` of the
                environment without it.
            client_certificate: The certificate that servers ask for: a file in the form PEM, or a
                tuple of that, the file of its key, and its password. The variable may have neighbours
                with `_KEY` and `_PASSWORD` at their end. `SECURITY_CERTIFICATE_CLIENT_CERTIFICATE` of
                the environment without it.
            base_url: Where the API is; `SECURITY_CERTIFICATE_BASE_URL` of the environment without
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
        certificate = ClientCertificate(client_certificate, "SECURITY_CERTIFICATE_CLIENT_CERTIFICATE", http_client)
        super().__init__(
            base_url=given(base_url, "SECURITY_CERTIFICATE_BASE_URL") or "https://api.example.com",
            credentials={
                "certificate": HeaderKey("x-certificate", given(api_key, "SECURITY_CERTIFICATE_API_KEY")),
                "machine": certificate,
                "person": certificate,
            },
            security=[["certificate", "machine"], ["machine"]],
            version=__version__,
            environment="SECURITY_CERTIFICATE",
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
            default_headers=default_headers,
            default_query=default_query,
            follow_redirects=follow_redirects,
            middleware=middleware,
            http_client=http_client,
            http_options=certificate.http_options(),
            strict=strict,
        )

    @cached_property
    def secrets(self) -> SecretsResource:
        """The calls of `client.secrets`."""
        from .resources.secrets import SecretsResource

        return SecretsResource(self)


class AsyncSecurityCertificate(AsyncAPIClient):
    """A client of Vault. Its methods are awaited.

    client = AsyncSecurityCertificate(api_key="...", client_certificate="...")
    """

    def __init__(
        self,
        *,
        api_key: str | Callable[[], str | Awaitable[str]] | None = None,
        client_certificate: Certificate | None = None,
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
            api_key: The key for the header `x-certificate`. `SECURITY_CERTIFICATE_API_KEY` of the
                environment without it.
            client_certificate: The certificate that servers ask for: a file in the form PEM, or a
                tuple of that, the file of its key, and its password. The variable may have neighbours
                with `_KEY` and `_PASSWORD` at their end. `SECURITY_CERTIFICATE_CLIENT_CERTIFICATE` of
                the environment without it.
            base_url: Where the API is; `SECURITY_CERTIFICATE_BASE_URL` of the environment without
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
        certificate = ClientCertificate(client_certificate, "SECURITY_CERTIFICATE_CLIENT_CERTIFICATE", http_client)
        super().__init__(
            base_url=given(base_url, "SECURITY_CERTIFICATE_BASE_URL") or "https://api.example.com",
            credentials={
                "certificate": HeaderKey("x-certificate", given(api_key, "SECURITY_CERTIFICATE_API_KEY")),
                "machine": certificate,
                "person": certificate,
            },
            security=[["certificate", "machine"], ["machine"]],
            version=__version__,
            environment="SECURITY_CERTIFICATE",
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
            default_headers=default_headers,
            default_query=default_query,
            follow_redirects=follow_redirects,
            middleware=middleware,
            http_client=http_client,
            http_options=certificate.http_options(),
            strict=strict,
        )

    @cached_property
    def secrets(self) -> AsyncSecretsResource:
        """The calls of `client.secrets`."""
        from .resources.secrets import AsyncSecretsResource

        return AsyncSecretsResource(self)
