"""Tokens that a client gets by itself: OAuth 2.0 with client credentials or refresh tokens (RFC 6749, 4.4 and 6)."""

from __future__ import annotations

import threading
import time
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from urllib.parse import quote_plus, urljoin

import httpx2

from ._auth import Bearer, Source, basic, resolved
from ._errors import APIError, APIResponseValidationError, APIStatusError
from ._narrow import is_list, is_object
from ._request import Call
from ._retries import seconds_of
from ._sentinels import omit
from ._settings import Settings

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Sequence

    from ._core import BaseClient
    from ._options import RequestOptions
    from ._request import Parts
    from ._response import APIResponse

_EARLY = 30.0
"""Seconds before its end at which a token is replaced, at the most; a tenth of its life, if that is less."""
_NOTHING = "the token endpoint answered without a bearer token in JSON"
_CONFIGURATION = "the configuration of the OpenID provider"
_NOTE = "this was the request for an access token, before the call itself"


@dataclass(frozen=True, slots=True)
class _Token:
    value: str = field(repr=False)
    ends: float | None
    """When it is to be replaced, by `time.monotonic`; None if nobody has said."""
    refresh: str | None = field(repr=False)


class ClientCredentials:
    """A bearer token: given, got with the client's own id and secret, or got with a refresh token.

    A token is got when a call needs one, kept for all calls, and replaced before it expires or after
    a 401. Threads and tasks that need one at the same time wait for the same request. It goes to the
    token endpoint with the retries and timeouts of the client, and no header of its calls.

    Args:
        token: A token, or a function that returns one.
        client_id: The id of the client.
        client_secret: The secret that belongs to it; a public client has none.
        token_url: Where tokens are; None if the document at `discovery_url` says it.
        refresh_url: Where refresh tokens are exchanged, if that is not the same.
        scopes: What is asked for.
        discovery_url: The configuration of an OpenID provider (OpenID Connect Discovery 1.0, 4).
        secret_in_body: Whether id and secret are sent in the form, not in a header (RFC 6749, 2.3.1).
        refresh_token: A refresh token that the caller has.
        on_refresh_token: Is called with each refresh token that takes the place of the one before.
        is_own: Whether the client's id and secret are enough (RFC 6749, 4.4).
    """

    def __init__(
        self,
        token: Source,
        client_id: Source,
        client_secret: Source,
        *,
        token_url: str | None,
        refresh_url: str | None = None,
        scopes: Sequence[str] = (),
        discovery_url: str | None = None,
        secret_in_body: bool = False,
        refresh_token: Source = None,
        on_refresh_token: Callable[[str], object] | None = None,
        is_own: bool = True,
    ) -> None:
        self._given = Bearer(token)
        self._client = (client_id, client_secret)
        self._token_url = token_url
        self._refresh_url = refresh_url
        self._discovery_url = discovery_url
        self._in_body = secret_in_body
        self._scopes = scopes if isinstance(scopes, str) else " ".join(scopes)  # RFC 6749, 3.3
        # What acts for a user never becomes the client itself in silence.
        self._is_own = is_own and bool(client_id and client_secret) and not refresh_token
        self._refresh_token = refresh_token
        self._report = on_refresh_token
        # A token that the caller has serves until the server refuses it, if there is a way to another one.
        self._is_kept = bool(refresh_token) and not callable(token)
        self._token = _Token(token, None, None) if self._is_kept and isinstance(token, str) and token else None
        self._lock = threading.Lock()
        self._async_locks: dict[Any, Any] = {}

    def __repr__(self) -> str:
        return f"{type(self).__name__}(token_url={self._token_url or self._discovery_url!r})"

    @property
    def is_held(self) -> bool:
        """Whether the caller has given a token, or what gets one."""
        return self._given.is_held or self._is_own or bool(self._refresh_token)

    @property
    def sources(self) -> tuple[Source, ...]:
        """Where the token comes from."""
        return self._given.sources if self._given.is_held and not self._is_kept else (self,)

    def apply(self, parts: Parts, *values: str) -> None:
        """Put the token into a request."""
        self._given.apply(parts, *values)

    async def fetch(self, client: Any, *, refused: str | None, deadline: float | None) -> str:
        """Return a token other than the one that a server has refused.

        Raises:
            APIError: There is none to be had.
        """
        async with self._locked(is_async=client._transport.is_async):
            token = self._token
            is_over = token is not None and token.ends is not None and time.monotonic() >= token.ends
            if token is not None and not is_over and token.value != refused:
                return token.value
            try:
                return await self._got(client, None if token is None else token.refresh, deadline)
            except APIResponseValidationError as error:
                raise _unusable(error) from None
            except APIError as error:
                error.add_note(_NOTE)
                raise

    async def _got(self, client: Any, refresh: str | None, deadline: float | None) -> str:
        """Return a token that was not there before, with the refresh token if there is one."""
        id_, secret = self._client
        pair = [
            await resolved(client, "client_id", id_, refused=None, deadline=deadline) if id_ else None,
            await resolved(client, "client_secret", secret, refused=None, deadline=deadline) if secret else None,
        ]
        if self._token_url is None:
            found = await client._execute(self._request(client, "GET", self._discovery_url or "", deadline))
            self._discover(found)
        if refresh is None and self._refresh_token:
            refresh = await resolved(client, "refresh_token", self._refresh_token, refused=None, deadline=deadline)
        if refresh is not None:
            try:
                return self._kept(await client._execute(self._refresh_call(client, pair, refresh, deadline)), refresh)
            except APIStatusError:
                self._token = None  # a refresh token ends, too
                if not self._is_own:
                    raise
        return self._kept(await client._execute(self._call(client, pair, deadline)))

    @asynccontextmanager
    async def _locked(self, *, is_async: bool) -> AsyncGenerator[None]:
        """Let one thread at a time get a token, or one task of the running event loop."""
        if not is_async:
            with self._lock:
                yield
            return
        from asyncio import Lock, get_running_loop  # synchronous programs need not import it

        loop = get_running_loop()
        with self._lock:
            if loop not in self._async_locks:
                self._async_locks = {known: lock for known, lock in self._async_locks.items() if not known.is_closed()}
                self._async_locks[loop] = Lock()
        async with self._async_locks[loop]:
            yield

    def _refresh_call(
        self, client: BaseClient, pair: Sequence[str | None], refresh: str, deadline: float | None
    ) -> Call:
        """Return the request with a refresh token (RFC 6749, 6)."""
        form = {"grant_type": "refresh_token", "refresh_token": refresh}
        return self._request(client, "POST", self._refresh_url or self._token_url or "", deadline, form, pair)

    def _call(self, client: BaseClient, pair: Sequence[str | None], deadline: float | None) -> Call:
        """Return the request with the client's credentials (RFC 6749, 4.4.2)."""
        form = {"grant_type": "client_credentials"}
        if self._scopes:
            form["scope"] = self._scopes
        return self._request(client, "POST", self._token_url or "", deadline, form, pair)

    def _request(
        self,
        client: BaseClient,
        method: str,
        url: str,
        deadline: float | None,
        form: dict[str, str] | None = None,
        pair: Sequence[str | None] = (None, None),
    ) -> Call:
        options: RequestOptions = {"follow_redirects": False}
        if deadline is not None:
            options["deadline"] = deadline
        client_id, secret = pair
        headers: dict[str, str] = {}
        if client_id is not None and secret is not None and not self._in_body:
            # RFC 6749, 2.3.1: both are escaped as in a form first.
            headers["Authorization"] = basic(quote_plus(client_id), quote_plus(secret))
        elif form is not None and client_id is not None:
            form |= {"client_id": client_id} | ({} if secret is None else {"client_secret": secret})
        return Call(
            method,
            urljoin(f"{client.base_url}/", url),
            dict[str, object],
            options,
            form=omit if form is None else form,
            headers=headers,
            security=(),
            endpoint=f"{method} {url}",
            settings=Settings("", {}, {}, {}, ()),
        )

    def _discover(self, response: APIResponse[Any]) -> None:
        """Keep what the configuration of a provider says (OpenID Connect Discovery 1.0, 3 and 4.2).

        Raises:
            APIResponseValidationError: It names no endpoint that a secret can be sent to.
        """
        answer: object = response.parse()
        found = answer if is_object(answer) else {}
        url = found.get("token_endpoint")
        here = httpx2.URL(str(response.http_response.request.url))
        try:
            there = httpx2.URL(url if isinstance(url, str) else "")
        except httpx2.InvalidURL:
            there = httpx2.URL("")
        # A secret goes to no one who could be listening: TLS, or the server that it is configured with.
        is_safe = there.scheme == "https" or (there.scheme, there.netloc) == (here.scheme, here.netloc)
        if not there.host or not is_safe:
            message = f"{_CONFIGURATION} has no `token_endpoint` with https"
            raise APIResponseValidationError(message, response=response.http_response)
        methods = found.get("token_endpoint_auth_methods_supported")
        self._in_body = is_list(methods) and "client_secret_basic" not in methods and "client_secret_post" in methods
        self._token_url = str(there)

    def _kept(self, response: APIResponse[Any], refresh: str | None = None) -> str:
        """Keep the token of an answer (RFC 6749, 5.1) and return it, and the refresh token if there is no new one.

        Raises:
            APIResponseValidationError: There is none in it.
        """
        answer: object = response.parse()
        found = answer if is_object(answer) else {}
        token, rotated = found.get("access_token"), found.get("refresh_token")
        kind = str(found.get("token_type", "bearer"))
        if not isinstance(token, str) or not token or kind.lower() != "bearer":
            raise APIResponseValidationError(_NOTHING, response=response.http_response)
        seconds = seconds_of(found.get("expires_in"))
        ends = None if seconds is None else time.monotonic() + seconds - min(_EARLY, seconds / 10)
        following = rotated if isinstance(rotated, str) and rotated else refresh
        self._token = _Token(token, ends, following)
        if self._report is not None and following is not None and following != refresh:
            self._report(following)
        return token


def _unusable(error: APIResponseValidationError) -> APIResponseValidationError:
    """Return a failure to read an answer as one that does not show it: there may be a token in it."""
    message = str(error) if str(error).startswith(_CONFIGURATION) else _NOTHING
    made = APIResponseValidationError(message, response=error.response)
    made.retries_taken = error.retries_taken
    made.add_note(_NOTE)
    return made
