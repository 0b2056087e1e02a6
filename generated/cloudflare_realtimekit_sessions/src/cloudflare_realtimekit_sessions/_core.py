"""What clients of both flavours share: settings, and what is decided between attempts."""

from __future__ import annotations

import logging
from abc import abstractmethod
from dataclasses import replace
from functools import cached_property
from os import environ
from typing import TYPE_CHECKING, Any, ClassVar, Self

import httpx2

from ._attempts import Attempts, Outcome
from ._auth import lacking, resolved
from ._errors import APIError
from ._exchange import outgoing, went_well
from ._messages import without_user
from ._options import check_options
from ._request import body_of, prepare, wants_key
from ._response import APIResponse, read_response, status_error
from ._settings import Addresses, Settings, changed_headers, checked_base_url
from ._transport import DEFAULT_TIMEOUT, check_http_client, checked_timeout

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ._auth import Credential, Secrets
    from ._options import ClientOptions
    from ._request import Call, Prepared
    from ._transport import AsyncTransport, SyncTransport

log = logging.getLogger(__package__)
# A library says nothing to those who set up no logging.
log.addHandler(logging.NullHandler())

# What an HTTP client has whose maker did not say anything.
_USUAL_TIMEOUT = httpx2.Timeout(5.0)
_OPTIONS = frozenset({"base_url", "environment", "timeout", "default_headers", "default_query"})
_USUAL_AGENT = f"python-httpx2/{httpx2.__version__}"


class BaseClient:
    """What both flavours share: all but what is waited for, and how."""

    _transport: Any
    _transport_type: ClassVar[type[SyncTransport | AsyncTransport]]

    def __init__(
        self,
        *,
        base_url: str | None,
        http_client: Any = None,
        credentials: Mapping[str, Credential],
        security: Sequence[Sequence[str]],
        version: str,
        timeout: float | httpx2.Timeout | None,
        max_retries: int,
        default_headers: Mapping[str, str] | None,
        default_query: Mapping[str, object] | None,
        strict: bool,
        deadline: float | None = None,
        follow_redirects: bool = True,
        middleware: Sequence[Any] = (),
        idempotency_header: str | None = None,
        environment: str = "",
        http_options: Mapping[str, Any] | None = None,
        servers: Addresses | None = None,
    ) -> None:
        check_http_client(http_client, self._transport_type.wanted)
        self._servers = servers
        self.base_url = checked_base_url(base_url or (None if servers is None else servers.address()))
        self.timeout = checked_timeout(timeout)
        headers = {"User-Agent": f"{__package__}/python {version}"}
        if http_client is not None:
            # Whoever makes an HTTP client means its settings: only the usual ones give way.
            if timeout is DEFAULT_TIMEOUT and http_client.timeout != _USUAL_TIMEOUT:
                self.timeout = http_client.timeout
            if http_client.headers.get("user-agent") != _USUAL_AGENT:
                headers = {}
        self._transport = self._transport_type(http_client, {"timeout": self.timeout, **(http_options or {})})
        self.max_retries = max_retries
        self.deadline = deadline
        self.follow_redirects = follow_redirects
        self.strict = strict
        self._settings = Settings(
            self.base_url,
            {**headers, **(default_headers or {})},
            default_query or {},
            credentials,
            security,
            idempotency_header,
            tuple(middleware),
            None if base_url else servers,
        )
        if level := environ.get(f"{environment}_LOG"):
            from ._logs import set_up

            set_up(level)

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={without_user(self.base_url)!r})"

    @property
    def is_closed(self) -> bool:
        """Whether it was closed."""
        closed: bool = self._transport.is_closed
        return closed

    async def _execute(self, call: Call) -> APIResponse[Any]:
        """Carry out a call; that of a synchronous client never waits, and is `run`.

        Raises:
            APIError: It failed, the last time if it was tried again.
        """
        http_client = await self._transport.opened()
        attempts = self._attempts(call)
        while True:
            prepared = prepare(call, attempts.settings, await self._secrets(attempts), attempts.body, attempts.key)
            request = outgoing(http_client, prepared, attempts)
            self._check_time(attempts, request)
            try:
                outcome: Outcome = await self._send(http_client, prepared, attempts, request)
            except httpx2.RequestError as error:
                outcome = error
            settled = self._settle(attempts, request, outcome)
            if isinstance(settled, APIResponse):
                return settled
            if settled:
                await self._transport.sleep(settled)
            attempts.taken += 1

    @abstractmethod
    async def _send(
        self, http_client: Any, prepared: Prepared, attempts: Attempts, request: httpx2.Request
    ) -> httpx2.Response:
        """Make an attempt, through all middleware."""

    async def _secrets(self, attempts: Attempts) -> Secrets | None:
        """Return the parts of credentials that take more than given text."""
        found: dict[str, tuple[str, ...]] = {}
        for name, source, refused in attempts.sources():
            value = await resolved(self, name, source, refused=refused, deadline=attempts.left())
            found[name] = (*found.get(name, ()), value)
        attempts.secrets = found or None
        return attempts.secrets

    @property
    def _error_bodies(self) -> Mapping[str, Any]:
        """The documented type of the body for each error status."""
        return {}

    @property
    def event_rules(self) -> Sequence[Any]:
        """What events of streams mean, as `EventRule`s; empty for what they usually mean."""
        return ()

    def _copy(self, options: ClientOptions, middleware: Sequence[Any] | None) -> Self:
        """Return a client with other settings and the same transport; resources are its own."""
        made = type(self).__new__(type(self))
        for name, value in vars(self).items():
            if not isinstance(getattr(type(self), name, None), cached_property):
                setattr(made, name, value)
        for name, value in options.items():
            if name in {"max_retries", "deadline", "follow_redirects", "strict"}:
                setattr(made, name, value)
            elif name not in _OPTIONS or (name == "environment" and self._servers is None):
                message = f"there is no option `{name}`"
                raise TypeError(message)
        servers = self._settings.servers
        if self._servers is not None and "environment" in options:
            servers = made._servers = self._servers.at(options["environment"], options.get("base_url"))
            made.base_url = checked_base_url(servers.address())
        elif "base_url" in options:
            made.base_url, servers = checked_base_url(options["base_url"]), None
        if "timeout" in options:
            made.timeout = checked_timeout(options["timeout"])
        made._settings = replace(
            self._settings,
            base_url=made.base_url,
            headers=changed_headers(self._settings.headers, options.get("default_headers", {})),
            query={**self._settings.query, **options.get("default_query", {})},
            middleware=self._settings.middleware if middleware is None else tuple(middleware),
            servers=servers,
        )
        return made

    def _settings_of(self, call: Call) -> Settings:
        """Return what a call has in common with others."""
        settings = call.settings or self._settings
        if call.server is None or settings.servers is None:
            return settings
        return replace(settings, base_url=checked_base_url(settings.servers.address(call.server)))

    def _base_url_of(self, call: Call) -> str:
        """Return the address that the path of a call is added to."""
        return self._settings_of(call).base_url

    def _attempts(self, call: Call) -> Attempts:
        """Return the attempts of a call, none of them made yet."""
        options = call.options
        check_options(options, call.endpoint)
        settings = self._settings_of(call)
        key = None
        if wants_key(call, settings):
            from uuid import uuid4

            key = str(uuid4())
        return Attempts(
            call,
            settings,
            body_of(call),
            checked_timeout(options["timeout"]) if "timeout" in options else self.timeout,
            options.get("max_retries", self.max_retries if call.max_retries is None else call.max_retries),
            options.get("deadline", self.deadline),
            options.get("follow_redirects", self.follow_redirects),
            key,
        )

    def _check_time(self, attempts: Attempts, request: httpx2.Request) -> None:
        attempts.begun = None
        if attempts.left() == 0:
            raise attempts.exceeded(request, "it was not sent")
        log.debug("%s: attempt %d", attempts, attempts.taken + 1)

    def _settle(self, attempts: Attempts, request: httpx2.Request, outcome: Outcome) -> APIResponse[Any] | float:
        """Return the answer of a call, or the seconds until the next attempt.

        Raises:
            APIError: The call failed, and is not tried again.
        """
        try:
            if isinstance(outcome, httpx2.Response) and went_well(outcome):
                log.debug("%s: %d", attempts, outcome.status_code)
                return read_response(attempts.call, outcome, attempts.taken, strict=self.strict)
            seconds = attempts.wait(outcome)
            if seconds is not None:
                return seconds
            if isinstance(outcome, httpx2.RequestError):
                raise attempts.failure(outcome, request) from outcome
            raise status_error(attempts.call, outcome, self._error_bodies)
        except APIError as error:
            error.retries_taken = attempts.taken
            for note in self._notes(attempts, outcome):
                error.add_note(note)
            raise

    def _notes(self, attempts: Attempts, outcome: Outcome) -> list[str]:
        """Return what there is to say of a failure, beside what the server said."""
        notes = [attempts.note]
        if isinstance(outcome, httpx2.Response):
            notes.append(outcome.extensions.get("note"))
            if outcome.status_code == 401:
                settings, security = attempts.settings, attempts.call.security
                notes.append(lacking(settings.credentials, settings.security if security is None else security))
        return [note for note in notes if note is not None]
