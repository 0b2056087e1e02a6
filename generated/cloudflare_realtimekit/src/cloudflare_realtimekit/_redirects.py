"""Where a redirect leads, and with what: pure functions, the same for both flavours.

RFC 9110, 15.4. A redirect is followed where the same request can be repeated without harm: of GET,
HEAD, OPTIONS and TRACE always, of other methods for 307 and 308, which keep method and body. A 303
leads on with GET. To another origin (scheme, host or port) go only headers that say nothing about
the caller: no credential and no cookie.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx2

from ._messages import ABOUT_BODY, PUBLIC_HEADERS, APIRequest, shown_url

if TYPE_CHECKING:
    from collections.abc import Callable

_SAFE = frozenset({"GET", "HEAD", "OPTIONS", "QUERY", "TRACE"})
"""RFC 9110, 9.2.1, and QUERY."""
_KEEPING = frozenset({307, 308})
_MADE_ANEW = frozenset({"host", "content-length", "transfer-encoding"})


def redirected(
    request: httpx2.Request,
    response: httpx2.Response,
    cookies: httpx2.Cookies,
    content: Callable[[], dict[str, Any] | None],
    *,
    own_cookie: bool,
) -> APIRequest | str | None:
    """Return the request that a redirect asks for, or why it is not made; None if it is no redirect.

    Args:
        request: The request that was sent.
        response: Its answer.
        cookies: Those of the HTTP client.
        content: Returns the body of the request once more, as arguments of a request; None if it
            cannot be sent again.
        own_cookie: Whether the call itself sets the header `Cookie`.
    """
    if response.status_code not in {301, 302, 303, 307, 308} or "location" not in response.headers:
        return None
    url = _target(request.url, response.headers["location"])
    if url is None:
        return "it leads to no address of HTTP"
    status = response.status_code
    method = request.method
    if status == 303 and method != "HEAD":
        method = "GET"
    elif status not in _KEEPING and method not in _SAFE:
        return f"a {method} is repeated only for 307 and 308"
    is_same = origin(url) == origin(request.url)
    if not is_same and "upgrade" in request.headers:
        return "a WebSocket is opened with no other server"
    keeps_body = method == request.method
    headers = _headers(request, is_same=is_same, keeps_body=keeps_body)
    if is_same and not own_cookie:
        # Those of the HTTP client are added again: the answer may have set one.
        headers = [pair for pair in headers if pair[0].lower() != b"cookie"]
    body = content() if keeps_body else {}
    if body is None:
        return "the body cannot be sent a second time"
    if body.get("content") is not None and request.url.scheme == "https" and url.scheme == "http":
        return "the body would go on without encryption"
    made = APIRequest(
        method, url, headers=headers, cookies=cookies if is_same else None, extensions=request.extensions, **body
    )
    made.method = method
    if isinstance(request, APIRequest):
        made.attempt, made.endpoint = request.attempt, request.endpoint
        made.conceal(request.hidden)
    return made


def is_sameorigin(one: httpx2.URL, other: httpx2.URL) -> bool:
    """Return whether two URLs have the same scheme, host and port (RFC 6454, 5)."""
    return origin(one) == origin(other)


def where_to(response: httpx2.Response) -> str:
    """Return where a redirect leads, for messages."""
    url = _target(response.request.url, response.headers["location"])
    return shown_url(url) if url is not None else "nowhere"


def origin(url: httpx2.URL) -> tuple[str, str, int | None]:
    """Return the scheme, host and port of a URL (RFC 6454, 5)."""
    port = url.port
    return url.scheme, url.host, {"http": 80, "https": 443}.get(url.scheme) if port is None else port


def _target(url: httpx2.URL, location: str) -> httpx2.URL | None:
    try:
        found = url.join(location)
    except httpx2.InvalidURL:
        return None
    return found if found.scheme in {"http", "https"} and found.host else None


def _headers(request: httpx2.Request, *, is_same: bool, keeps_body: bool) -> list[tuple[bytes, bytes]]:
    kept: list[tuple[bytes, bytes]] = []
    for name, value in request.headers.raw:
        lowered = name.lower().decode("latin-1")
        if lowered in _MADE_ANEW or not (is_same or lowered in PUBLIC_HEADERS):
            continue
        if keeps_body or lowered not in ABOUT_BODY:
            kept.append((name, value))
    return kept
