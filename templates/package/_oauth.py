"""Tokens that a client gets by itself: OAuth 2.0 with client credentials (RFC 6749, 4.4)."""

from __future__ import annotations

import threading
import time
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from urllib.parse import quote_plus, urljoin

from ._auth import Bearer, Source, basic, resolved
from ._errors import APIError, APIResponseValidationError, APIStatusError
from ._narrow import is_object
from ._request import Call
from ._retries import seconds_of
from ._settings import Settings

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Sequence

    from ._core import BaseClient
    from ._options import RequestOptions
    from ._request import Parts
    from ._response import APIResponse

_EARLY = 30.0
"""Seconds before its end at which a token is replaced, at the most; a tenth of its life, if that is less."""
_NOTE = "this was the request for an access token, before the call itself"


@dataclass(frozen=True, slots=True)
class _Token:
    value: str = field(repr=False)
    ends: float | None
    """When it is to be replaced, by `time.monotonic`; None if nobody has said."""
    refresh: str | None = field(repr=False)


class ClientCredentials:
    """A bearer token, given or got with the client's own id and secret.

    A token is got when a call needs one, kept for all calls, and replaced before it expires or after
    a 401. Threads and tasks that need one at the same time wait for the same request. It goes to the
    token endpoint with the retries and timeouts of the client, and no header of its calls.
    """

    def __init__(
        self,
        token: Source,
        client_id: Source,
        client_secret: Source,
        *,
        token_url: str,
        refresh_url: str | None = None,
        scopes: Sequence[str] = (),
    ) -> None:
        self._given = Bearer(token)
        self._client = (client_id, client_secret)
        self._token_url = token_url
        self._refresh_url = refresh_url
        self._scopes = tuple(scopes)
        self._token: _Token | None = None
        self._lock = threading.Lock()
        self._async_locks: dict[Any, Any] = {}

    def __repr__(self) -> str:
        return f"{type(self).__name__}(token_url={self._token_url!r})"

    @property
    def is_held(self) -> bool:
        """Whether the caller has given a token, or what gets one."""
        return self._given.is_held or all(self._client)

    @property
    def sources(self) -> tuple[Source, ...]:
        """Where the token comes from."""
        return self._given.sources if self._given.is_held else (self,)

    def apply(self, parts: Parts, *values: str) -> None:
        """Put the token into a request."""
        self._given.apply(parts, *values)

    async def fetch(self, client: Any, *, refused: str | None, deadline: float | None) -> str:
        """Return a token other than the one that a server has refused.

        Raises:
            APIError: There is none to be had.
        """
        async with self._locked(is_async=client._transport.is_async):
            if (known := self._usable(refused)) is not None:
                return known
            pair = [
                await resolved(client, name, source, refused=None, deadline=deadline)
                for name, source in zip(("client_id", "client_secret"), self._client, strict=True)
            ]
            if (call := self._refresh_call(client, pair, deadline)) is not None:
                try:
                    return self._kept(await client._execute(call))
                except APIStatusError:
                    self._token = None  # a refresh token ends, too
            try:
                return self._kept(await client._execute(self._call(client, pair, deadline)))
            except APIResponseValidationError as error:
                raise _unusable(error) from None
            except APIError as error:
                error.add_note(_NOTE)
                raise

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

    def _usable(self, refused: str | None) -> str | None:
        token = self._token
        if token is None or token.value == refused or (token.ends is not None and time.monotonic() >= token.ends):
            return None
        return token.value

    def _refresh_call(self, client: BaseClient, pair: Sequence[str], deadline: float | None) -> Call | None:
        """Return the request with a refresh token (RFC 6749, 6), if there is one."""
        if self._token is None or self._token.refresh is None:
            return None
        form = {"grant_type": "refresh_token", "refresh_token": self._token.refresh}
        return self._request(client, self._refresh_url or self._token_url, pair, form, deadline)

    def _call(self, client: BaseClient, pair: Sequence[str], deadline: float | None) -> Call:
        """Return the request with the client's credentials (RFC 6749, 4.4.2)."""
        form = {"grant_type": "client_credentials"}
        if self._scopes:
            form["scope"] = " ".join(self._scopes)
        return self._request(client, self._token_url, pair, form, deadline)

    def _request(
        self, client: BaseClient, url: str, pair: Sequence[str], form: dict[str, str], deadline: float | None
    ) -> Call:
        options: RequestOptions = {"follow_redirects": False}
        if deadline is not None:
            options["deadline"] = deadline
        return Call(
            "POST",
            urljoin(f"{client.base_url}/", url),
            dict[str, object],
            options,
            form=form,
            # RFC 6749, 2.3.1: both are escaped as in a form first.
            headers={"Authorization": basic(*map(quote_plus, pair))},
            security=(),
            endpoint=f"POST {url}",
            settings=Settings("", {}, {}, {}, ()),
        )

    def _kept(self, response: APIResponse[Any]) -> str:
        """Keep the token of an answer (RFC 6749, 5.1) and return it.

        Raises:
            APIResponseValidationError: There is none in it.
        """
        answer: object = response.parse()
        found = answer if is_object(answer) else {}
        token, refresh = found.get("access_token"), found.get("refresh_token")
        kind = str(found.get("token_type", "bearer"))
        if not isinstance(token, str) or not token or kind.lower() != "bearer":
            raise APIResponseValidationError("there is no token in it", response=response.http_response)
        seconds = seconds_of(found.get("expires_in"))
        ends = None if seconds is None else time.monotonic() + seconds - min(_EARLY, seconds / 10)
        self._token = _Token(token, ends, refresh if isinstance(refresh, str) else None)
        return token


def _unusable(error: APIResponseValidationError) -> APIResponseValidationError:
    """Return a failure to read an answer as one that does not show it: there may be a token in it."""
    message = "the token endpoint answered without a bearer token in JSON"
    made = APIResponseValidationError(message, response=error.response)
    made.retries_taken = error.retries_taken
    made.add_note(_NOTE)
    return made
