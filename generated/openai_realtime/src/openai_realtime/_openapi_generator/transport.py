"""The clients below this surface: each call has settings of its own, and may want its answer whole."""

from __future__ import annotations

import ssl
from typing import TYPE_CHECKING, Any

import httpx2

from .._base_client import DEFAULT_LIMITS, DEFAULT_TIMEOUT, AsyncAPIClient, BaseClient, SyncAPIClient
from .._errors import APIConnectionError, APIResponseValidationError, APIStatusError
from .._response import APIResponse
from .exceptions import ApiException, class_of
from .requests import ConfiguredCall
from .responses import RESTResponse

if TYPE_CHECKING:
    from .._attempts import Attempts, Outcome
    from .configuration import BaseConfiguration


class _Configured(BaseClient):
    """What both flavours do otherwise than the clients of the package."""

    def __init__(self, configuration: BaseConfiguration) -> None:
        super().__init__(
            base_url="http://localhost",  # each call has its own
            credentials={},
            security=(),
            version=configuration.package_version,
            timeout=DEFAULT_TIMEOUT,
            max_retries=0,
            default_headers=None,
            default_query=None,
            strict=False,
            http_options=_client_options(configuration),
        )

    def _settle(self, attempts: Attempts, request: httpx2.Request, outcome: Outcome) -> APIResponse[Any] | float:
        try:
            return super()._settle(attempts, request, outcome)
        except APIStatusError as error:
            if isinstance(attempts.call, ConfiguredCall) and attempts.call.is_whole:
                return APIResponse(error.response, attempts.taken)
            raise


class SyncTransport(_Configured, SyncAPIClient):
    """The synchronous client."""


class AsyncTransport(_Configured, AsyncAPIClient):
    """The asynchronous client."""


def api_exception(error: Exception) -> ApiException:
    """Return what this surface raises for a failure below it."""
    if isinstance(error, APIStatusError):
        answer = RESTResponse(error.response)
        data = None if isinstance(error.body, str) else error.body
        made = class_of(answer.status)(http_resp=answer, body=error.response.text, data=data)
        if getattr(error, "__notes__", ()):
            made.add_note("no credentials were sent: `Configuration.auth_settings()` shows those that are set")
        return made
    if isinstance(error, APIResponseValidationError):
        return ApiException(0, str(error), body=error.response.text)
    cause = error.__cause__ if isinstance(error, APIConnectionError) else None
    return ApiException(0, f"{type(cause or error).__name__}\n{error}")


def _client_options(configuration: BaseConfiguration) -> dict[str, Any]:
    """Return the arguments of an HTTP client, none if the usual one will do."""
    options: dict[str, Any] = {}
    if configuration.transport is not None:
        return {"transport": configuration.transport, "verify": False}
    if configuration.proxy:
        options["proxy"] = httpx2.Proxy(configuration.proxy, headers=configuration.proxy_headers)
    size = configuration.connection_pool_maxsize
    if size != DEFAULT_LIMITS.max_connections:
        options["limits"] = httpx2.Limits(max_connections=size, max_keepalive_connections=size)
    context = _ssl_context(configuration)
    if context is not None:
        options["verify"] = context
    return options


def _ssl_context(configuration: BaseConfiguration) -> ssl.SSLContext | None:
    """Return how certificates are checked, None if as usual."""
    certificates = configuration.ssl_ca_cert or configuration.ca_cert_data
    is_usual = configuration.verify_ssl and configuration.assert_hostname is not False
    if is_usual and not certificates and not configuration.cert_file:
        return None
    if certificates:
        context = ssl.create_default_context(cafile=configuration.ssl_ca_cert, cadata=configuration.ca_cert_data)
    else:
        context = httpx2.create_ssl_context()
    if configuration.cert_file:
        context.load_cert_chain(configuration.cert_file, configuration.key_file)
    if not is_usual:
        context.check_hostname = False
    if not configuration.verify_ssl:
        context.verify_mode = ssl.CERT_NONE
    return context
