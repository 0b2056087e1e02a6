"""Names that programs know from a package of another generator, for what is called otherwise here."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

import httpx2

from ._base_client import DEFAULT_LIMITS, DEFAULT_MAX_RETRIES, DEFAULT_TIMEOUT
from ._response import APIResponse
from ._sentinels import Omit, omit

if TYPE_CHECKING:
    import os

__all__ = [
    "DEFAULT_CONNECTION_LIMITS",
    "DEFAULT_MAX_RETRIES",
    "DEFAULT_TIMEOUT",
    "NOT_GIVEN",
    "AsyncAPIResponse",
    "DefaultAsyncHttpxClient",
    "DefaultHttpxClient",
    "NoneType",
    "NotGiven",
    "ProxiesTypes",
    "Timeout",
    "Transport",
    "file_from_path",
    "not_given",
]

NotGiven = Omit
NOT_GIVEN = omit
not_given = omit
NoneType = type(None)
Timeout = httpx2.Timeout
Transport = httpx2.BaseTransport
ProxiesTypes: TypeAlias = str | httpx2.URL | httpx2.Proxy
AsyncAPIResponse = APIResponse
DEFAULT_CONNECTION_LIMITS = DEFAULT_LIMITS


class DefaultHttpxClient(httpx2.Client):
    """An HTTP client for `http_client`, with the limits, the timeout and the redirects of our own."""

    def __init__(
        self,
        *,
        timeout: httpx2.Timeout | float | None = DEFAULT_TIMEOUT,
        limits: httpx2.Limits = DEFAULT_LIMITS,
        follow_redirects: bool = True,
        proxy: ProxiesTypes | None = None,
        transport: httpx2.BaseTransport | None = None,
        verify: bool = True,
    ) -> None:
        super().__init__(
            timeout=timeout,
            limits=limits,
            follow_redirects=follow_redirects,
            proxy=proxy,
            transport=transport,
            verify=verify,
        )


class DefaultAsyncHttpxClient(httpx2.AsyncClient):
    """The same for an asynchronous client."""

    def __init__(
        self,
        *,
        timeout: httpx2.Timeout | float | None = DEFAULT_TIMEOUT,
        limits: httpx2.Limits = DEFAULT_LIMITS,
        follow_redirects: bool = True,
        proxy: ProxiesTypes | None = None,
        transport: httpx2.AsyncBaseTransport | None = None,
        verify: bool = True,
    ) -> None:
        super().__init__(
            timeout=timeout,
            limits=limits,
            follow_redirects=follow_redirects,
            proxy=proxy,
            transport=transport,
            verify=verify,
        )


def file_from_path(path: str | os.PathLike[str]) -> tuple[str, bytes]:
    """Return a file as calls take it: its name, and what is in it."""
    return Path(path).name, Path(path).read_bytes()
