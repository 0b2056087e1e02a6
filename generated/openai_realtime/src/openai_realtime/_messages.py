"""What goes over the wire: a request that knows its attempt, and shows no credential."""

from __future__ import annotations

import logging
import re
from typing import Any

import httpx2

ABOUT_BODY = frozenset({"content-encoding", "content-language", "content-length", "content-type", "transfer-encoding"})
_CONDITIONS = frozenset({"if-match", "if-modified-since", "if-none-match", "if-range", "if-unmodified-since", "range"})
_WISHES = frozenset({"accept", "accept-encoding", "accept-language", "cache-control"})
PUBLIC_HEADERS = ABOUT_BODY | _CONDITIONS | _WISHES | {"connection", "host", "user-agent"}
"""Headers that say nothing about who sends them. Any other one may be a credential."""

_HIDDEN = "REDACTED"


class APIRequest(httpx2.Request):
    """A request of one attempt, as middleware sees it.

    `attempt` is 1 for the first attempt of a call, 2 for the first retry. `endpoint` is the verb and
    the path as the API documents them, `GET /pets/{pet_id}`; for a call of `client.get(...)` and its
    like, as the caller gave it. `template` is the path of the URL with the names of its parameters,
    `/v1/pets/{pet_id}`, and empty for such a call. `hidden` names the parameters of its query that
    are credentials.

    Its `repr()` has no query. Pickled or deeply copied, it leaves its credentials behind: headers
    that may hold one are `REDACTED`, and so are keys in its URL.
    """

    attempt = 1
    endpoint = ""
    template = ""
    hidden: tuple[str, ...] = ()

    def conceal(self, hidden: tuple[str, ...]) -> None:
        """Keep a credential in the URL out of the log of httpx2; `hidden` names those of its query."""
        self.hidden = hidden
        if hidden or self.url.userinfo:
            self.url = _PrivateURL(self.url)
            logging.getLogger("httpx2").addFilter(_without_credentials)

    def __repr__(self) -> str:
        return f"<{type(self).__name__}({self.method!r}, {shown_url(self.url)!r}, attempt={self.attempt})>"

    def __getstate__(self) -> dict[str, Any]:
        """Return what is pickled, without credentials."""
        headers = [
            (name, value if name.lower().decode("latin-1") in PUBLIC_HEADERS else _HIDDEN.encode())
            for name, value in self.headers.raw
        ]
        url = self.url.copy_with(username="", password="") if self.url.userinfo else self.url
        for name in self.hidden:
            if name in url.params:
                url = url.copy_set_param(name, _HIDDEN)
        return {**super().__getstate__(), "headers": httpx2.Headers(headers), "url": url}


class _PrivateURL(httpx2.URL):
    """A URL with a credential in it."""


def _without_credentials(record: logging.LogRecord) -> bool:
    """Let a line of a log pass, with URLs that have a credential as they are shown elsewhere."""
    if isinstance(record.args, tuple):
        record.args = tuple(shown_url(arg) if isinstance(arg, _PrivateURL) else arg for arg in record.args)
    return True


def shown_url(url: httpx2.URL) -> str:
    """Return a URL for messages: without its query, and without the name and password before its host."""
    return without_user(str(url).partition("?")[0].partition("#")[0])


def without_user(url: str) -> str:
    """Return a URL for showing: without the name and password that it may have before the host."""
    return re.sub(r"^([^/]*//)?[^/]*@", r"\1***@", url)


def merged_headers(base: list[tuple[bytes, bytes]], headers: list[tuple[bytes, bytes]]) -> list[tuple[bytes, bytes]]:
    """Return headers with those of `base` that are not among them before them."""
    names = {name.lower() for name, _ in headers}
    return [*(pair for pair in base if pair[0].lower() not in names), *headers]
