"""One attempt: a request goes out, redirects are followed, and the answer is read to its end."""

from __future__ import annotations

import time
from collections.abc import AsyncIterable
from functools import lru_cache
from typing import TYPE_CHECKING, Any, TypeVar

import httpx2

from ._bodies import chunks, length_left
from ._messages import APIRequest, merged_headers
from ._redirects import origin, redirected, where_to

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Iterator

    from ._attempts import Attempts
    from ._request import Prepared
    from ._transport import AsyncTransport, SyncTransport

NOTE = "note"
"""The key under which an answer carries what is to be said of it, in its `extensions`."""
UNREADABLE = "unreadable"
"""The key under which an answer says why its body could not be unpacked."""
T = TypeVar("T")


def outgoing(http_client: httpx2.Client | httpx2.AsyncClient, prepared: Prepared, attempts: Attempts) -> APIRequest:
    """Return the request of an attempt; the HTTP client adds its own headers, cookies and parameters."""
    params = http_client.params
    headers = prepared.headers
    if isinstance(http_client, httpx2.AsyncClient) and (length := length_left(prepared.body.content)) is not None:
        # A server may have to know it; httpx2 asks synchronous files alone.
        headers = merged_headers([(b"Content-Length", str(length).encode())], headers)
    url = _with_params(prepared.url, params) if params else _parsed(prepared.url)
    headers = merged_headers(http_client.headers.raw, headers)
    content = prepared.body.content
    is_ready = prepared.body.files is None and (content is None or isinstance(content, bytes))
    body: dict[str, Any] = {"stream": httpx2.ByteStream(content or b"")} if is_ready else _body(http_client, prepared)
    request = APIRequest(
        prepared.method,
        url,
        headers=_framed(prepared.method, url, headers, content or b"") if is_ready else headers,
        cookies=http_client.cookies,
        extensions={"timeout": attempts.timeouts()},
        **body,
    )
    if is_ready:
        request.read()
    request.method = prepared.method  # its case counts (RFC 9110, 9.1)
    request.attempt = attempts.taken + 1
    request.endpoint = attempts.call.endpoint or f"{prepared.method} {attempts.call.path}"
    request.template = _template(attempts)
    request.conceal(prepared.hidden)
    return request


def _template(attempts: Attempts) -> str:
    """Return the path of the URL with the names of its parameters, `""` if the API does not document it."""
    _, _, path = attempts.call.endpoint.partition(" ")
    _, slash, base = attempts.settings.base_url.partition("//")[2].partition("/")
    return path and f"{slash}{base}{path}"


def _body(http_client: httpx2.Client | httpx2.AsyncClient, prepared: Prepared) -> dict[str, Any]:
    body = prepared.body
    if body.files is not None:
        return {"data": body.data, "files": body.files}
    content = body.content
    if isinstance(http_client, httpx2.Client) and isinstance(content, AsyncIterable):
        raise TypeError("`body` is iterated over asynchronously, and this client is not asynchronous")
    if isinstance(http_client, httpx2.AsyncClient) and hasattr(content, "read"):
        content = chunks(content)
    return {"content": content}


def _framed(
    method: str, url: httpx2.URL, headers: list[tuple[bytes, bytes]], content: bytes
) -> list[tuple[bytes, bytes]]:
    """Return headers with those that say where a request goes, and how long its body is.

    httpx2 finds them out as well, in a third of the time that making a request takes.
    """
    names = {name.lower() for name, _ in headers}
    framed = [(b"Host", url.netloc), *headers] if b"host" not in names else headers
    has_length = bool(content) or method.upper() in _WITH_BODY
    if has_length and names.isdisjoint((b"content-length", b"transfer-encoding")):
        return [*framed, (b"Content-Length", str(len(content)).encode())]
    return framed


_WITH_BODY = frozenset({"PATCH", "POST", "PUT", "QUERY"})
"""Methods that say how long a body is even when there is none (RFC 9110, 8.6)."""


def _parsed(url: str) -> httpx2.URL:
    """Return a URL; those that calls have again and again are parsed once."""
    return httpx2.URL(url) if "?" in url or "@" in url else _without_query(url)


@lru_cache(maxsize=512)
def _without_query(url: str) -> httpx2.URL:
    return httpx2.URL(url)


def _with_params(url: str, params: httpx2.QueryParams) -> httpx2.URL:
    """Return a URL with the parameters of an HTTP client; httpx2 would put them in place of ours."""
    known = httpx2.URL(url).params
    added = httpx2.QueryParams([(name, value) for name, value in params.multi_items() if name not in known])
    return httpx2.URL(f"{url}{'&' if '?' in url else '?'}{added}" if added else url)


async def exchange(
    transport: SyncTransport | AsyncTransport,
    http_client: Any,
    prepared: Prepared,
    attempts: Attempts,
    request: httpx2.Request,
) -> httpx2.Response:
    """Send a request and return the answer, read.

    Raises:
        httpx2.RequestError: There is none.
    """
    auth: Any = prepared.auth or httpx2.USE_CLIENT_DEFAULT
    followed: list[httpx2.Response] = []
    if prepared.auth is not None:
        await transport.read(request)  # what answers a challenge sends the request twice
    while True:
        response = await _sent(transport, http_client, request, auth, attempts)
        following = _following(http_client, prepared, attempts, request, response, len(followed))
        if following is None:
            response.history = followed
            return response
        followed.append(response)
        if origin(request.url) != origin(following.url):
            auth = None
        request = following


async def _sent(
    transport: SyncTransport | AsyncTransport, http_client: Any, request: httpx2.Request, auth: Any, attempts: Attempts
) -> httpx2.Response:
    response = await transport.send(http_client, request, auth)
    if attempts.ends is not None:
        response.stream = _Until(response.stream, attempts.ends)
        response.extensions = {**response.extensions, "deadline": (attempts.ends, attempts.deadline)}
    if attempts.call.streamed and went_well(response):
        return response
    try:
        await transport.read(response)
    except httpx2.DecodingError as error:
        await transport.end(response)
        return _unpacked(response, error)
    except BaseException:
        attempts.begun = response
        await transport.end(response)
        raise
    return response


async def in_time(answer: Awaitable[T], seconds: float | None) -> T:
    """Return an answer if it comes in so many seconds.

    Raises:
        httpx2.ReadTimeout: It does not.
    """
    if seconds is None:
        return await answer
    from asyncio import timeout

    limit = timeout(seconds)
    try:
        async with limit:
            return await answer
    except TimeoutError:
        if not limit.expired():
            raise
        raise httpx2.ReadTimeout("the answer had not come") from None


def _following(
    http_client: httpx2.Client | httpx2.AsyncClient,
    prepared: Prepared,
    attempts: Attempts,
    request: httpx2.Request,
    response: httpx2.Response,
    count: int,
) -> APIRequest | None:
    """Return the request that comes next, None if the answer is the last one."""
    response.next_request = None  # made by httpx2, it would keep credentials where ours leaves them behind
    is_redirect = 300 <= response.status_code < 400 and response.has_redirect_location
    if not is_redirect or not attempts.follow_redirects:
        return None

    def again() -> dict[str, Any] | None:
        try:
            content = request.content
        except httpx2.RequestNotRead:
            return _body(http_client, prepared) if attempts.resend() else None
        return {"content": content} if content else {}

    found = redirected(request, response, http_client.cookies, again, own_cookie=prepared.own_cookie)
    if found is not None and count >= http_client.max_redirects:
        found = f"it is the {http_client.max_redirects + 1}th in a row"
    if isinstance(found, str):
        response.extensions = {
            **response.extensions,
            NOTE: f"the redirect to {where_to(response)} is not followed: {found}",
        }
        return None
    if found is not None:
        found.extensions = {**found.extensions, "timeout": attempts.timeouts()}
    return found


def went_well(response: httpx2.Response) -> bool:
    """Return whether an answer is what a call asks for: 2xx, or another protocol (RFC 9110, 15.2.2)."""
    return response.is_success or response.status_code == 101


def _unpacked(response: httpx2.Response, error: httpx2.DecodingError) -> httpx2.Response:
    """Return an answer without its body, which is not what its `Content-Encoding` says."""
    headers = [pair for pair in response.headers.raw if pair[0].lower() not in {b"content-encoding", b"content-length"}]
    reason = f"the body is not what `Content-Encoding: {response.headers.get('content-encoding')}` says: {error}"
    extensions = {**response.extensions, UNREADABLE: reason, NOTE: reason}
    return httpx2.Response(
        response.status_code, headers=headers, content=b"", request=response.request, extensions=extensions
    )


class _Until(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    """The body of an answer of either flavour, until a moment."""

    def __init__(self, stream: Any, ends: float) -> None:
        self._stream = stream
        self._ends = ends

    def __iter__(self) -> Iterator[bytes]:
        for chunk in self._stream:
            _check(self._ends)
            yield chunk

    async def __aiter__(self) -> AsyncIterator[bytes]:
        chunks = aiter(self._stream)
        while (chunk := await in_time(anext(chunks, None), max(0.0, self._ends - time.monotonic()))) is not None:
            yield chunk

    def close(self) -> None:
        self._stream.close()

    async def aclose(self) -> None:
        await self._stream.aclose()


def _check(ends: float) -> None:
    if time.monotonic() >= ends:
        raise httpx2.ReadTimeout("the answer was still coming")
