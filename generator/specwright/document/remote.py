"""Reads documents from the network, within limits, when a person has allowed it."""

from __future__ import annotations

import http.client
import time
import urllib.error
import urllib.request
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from msgspec import Struct

if TYPE_CHECKING:
    from http.client import HTTPMessage
    from typing import IO

_SECONDS = 10.0
"""How long a server may say nothing."""
_MOST_SECONDS = 60.0
"""How long all documents together may take."""
_MOST_BYTES = 16 * 1024 * 1024
_MOST_DOCUMENTS = 100
_MOST_REDIRECTS = 5
_CHUNK = 64 * 1024
_AGENT = "specwright"
_ACCEPT = "application/json, application/yaml, text/yaml, */*;q=0.5"


class _RefusedError(ValueError):
    """An address that is not read; the message says why."""


class Fetched(Struct, frozen=True):
    """What is at an address, and the address where it was in the end (RFC 3986, 5.1.3)."""

    data: bytes
    uri: str


class _Redirects(urllib.request.HTTPRedirectHandler):
    max_redirections = _MOST_REDIRECTS

    def redirect_request(
        self,
        req: urllib.request.Request,
        fp: IO[bytes],
        code: int,
        msg: str,
        headers: HTTPMessage,
        newurl: str,
    ) -> urllib.request.Request | None:
        _check(newurl)
        if req.type == "https" and not newurl.lower().startswith("https:"):
            message = "it redirects from https to http"
            raise _RefusedError(message)
        return super().redirect_request(req, fp, code, msg, headers, newurl)


class Network:
    """Fetches documents for one spec: http and https, no credentials, all of it bounded."""

    def __init__(self) -> None:
        """Start with nothing fetched."""
        self._documents = 0
        self._spent = 0.0
        # Not `build_opener`, which would read files and FTP as well.
        self._opener = urllib.request.OpenerDirector()
        for handler in (
            urllib.request.ProxyHandler(),
            urllib.request.HTTPHandler(),
            urllib.request.HTTPSHandler(),
            urllib.request.HTTPDefaultErrorHandler(),
            urllib.request.HTTPErrorProcessor(),
            urllib.request.UnknownHandler(),
            _Redirects(),
        ):
            self._opener.add_handler(handler)
        self._opener.addheaders = [("User-Agent", _AGENT)]

    def fetch(self, uri: str) -> Fetched | str:
        """Return the document at an address, or why it cannot be had."""
        self._documents += 1
        if self._documents > _MOST_DOCUMENTS:
            return f"a spec may lead to {_MOST_DOCUMENTS} documents on the network"
        start = time.monotonic()
        try:
            _check(uri)
            request = urllib.request.Request(uri, headers={"Accept": _ACCEPT})  # noqa: S310 - see `_check`
            with self._opener.open(request, timeout=_SECONDS) as answer:
                return Fetched(self._read(answer, start), answer.url)
        except urllib.error.HTTPError as error:
            error.close()
            return f"the server answers {error.code}"
        except urllib.error.URLError as error:
            return str(error.reason)
        except TimeoutError:
            return "the server takes too long"
        except (OSError, http.client.HTTPException, ValueError) as error:
            return str(error) or type(error).__name__
        finally:
            self._spent += time.monotonic() - start

    def _read(self, answer: Any, start: float) -> bytes:
        """Return the body of an answer; one that comes byte by byte has to end as well."""
        data = bytearray()
        while chunk := answer.read1(_CHUNK):
            data += chunk
            if len(data) > _MOST_BYTES:
                message = f"it is larger than {_MOST_BYTES // 1024 // 1024} MiB"
                raise _RefusedError(message)
            if self._spent + time.monotonic() - start > _MOST_SECONDS:
                raise TimeoutError
        return bytes(data)


def _check(uri: str) -> None:
    """Refuse an address that is not http or https, or that bears credentials."""
    parts = urlsplit(uri)
    if parts.scheme not in {"http", "https"}:
        message = f"`{parts.scheme}` is not read, only http and https"
        raise _RefusedError(message)
    if parts.username is not None or parts.password is not None:
        message = "an address with a user or a password is not read"
        raise _RefusedError(message)
