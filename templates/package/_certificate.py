"""The certificate of a client, for servers that ask for one: `mutualTLS` (OpenAPI 3.1, 4.8.27)."""

from __future__ import annotations

from os import environ, fspath
from typing import TYPE_CHECKING, Any, TypeAlias

import httpx2

if TYPE_CHECKING:
    from os import PathLike

    from ._request import Parts

File: TypeAlias = "str | PathLike[str]"
Certificate: TypeAlias = "File | tuple[File, File] | tuple[File, File, str]"
"""A file in the form PEM with a certificate, the chain above it and its key; or the certificate, and the
key in a file of its own, and its password."""


class ClientCertificate:
    """A certificate that is shown when a connection is made; it goes into no request.

    What is not given comes from the environment: the file with the certificate from `variable`, those of the key and
    its password from the same name with `_KEY` and `_PASSWORD` at its end.

    Raises:
        ValueError: The files cannot be loaded, or there is an HTTP client, which has certificates of its own.
    """

    sources = ()

    def __init__(self, given: Certificate | None, variable: str, http_client: object = None) -> None:
        if given is not None and http_client is not None:
            raise ValueError(
                "a certificate and an `http_client` are given, and connections are made by the latter: make that with "
                "`httpx2.Client(verify=context)`, with the certificate in the `ssl.SSLContext`"
            )
        self.is_held = http_client is not None
        self._options: dict[str, Any] = {}
        parts = _parts(given) if given is not None else _from_environment(variable)
        if parts[0] and http_client is None:
            self.is_held = True
            self._options = {"verify": _context(*parts)}

    def http_options(self) -> dict[str, Any]:
        """Return what an HTTP client needs to show it."""
        return self._options

    def apply(self, parts: Parts, *values: str) -> None:
        """Leave a request as it is."""


def _parts(given: Certificate) -> tuple[str, str | None, str | None]:
    if not isinstance(given, tuple):
        return fspath(given), None, None
    file, key, *password = given
    return fspath(file), fspath(key), password[0] if password else None


def _from_environment(variable: str) -> tuple[str, str | None, str | None]:
    return environ.get(variable, ""), environ.get(f"{variable}_KEY"), environ.get(f"{variable}_PASSWORD")


def _context(file: str, key: str | None, password: str | None) -> Any:
    """Return a TLS context like that of the process, with the certificate in it."""
    context = httpx2.create_ssl_context()
    try:
        # Without a password OpenSSL would ask for one at the terminal.
        context.load_cert_chain(file, key or None, password or "")
    except OSError as error:
        what = f"the client certificate {file!r}" + (f" with the key {key!r}" if key else "")
        message = f"{what} cannot be loaded: {error.strerror or error}"
        raise ValueError(message) from error
    return context
