"""A call on its way: how often and how long it may be tried, and what it comes to in the end."""

from __future__ import annotations

import logging
import time
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, TypeAlias

import httpx2

from ._auth import chosen, is_plain
from ._errors import APIConnectionError, APIError, APITimeoutError, DeadlineExceededError
from ._replay import Positions, positions, rewind
from ._retries import LONGEST_ASKED, delay, is_retried

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ._auth import Secrets, Source
    from ._request import Body, Call
    from ._settings import Settings

log = logging.getLogger(__package__)

Outcome: TypeAlias = httpx2.Response | httpx2.RequestError
"""What an attempt comes to."""

_LASTING = httpx2.LocalProtocolError | httpx2.UnsupportedProtocol
"""Failures without an answer that the request itself is to blame for."""


@dataclass(slots=True)
class Attempts:
    """The attempts of one call.

    `retries` is how many more there may be after the first, `deadline` how many seconds all of them
    may take. `key` is the idempotency key. `taken` counts those that are over.
    """

    call: Call
    settings: Settings
    body: Body
    timeout: httpx2.Timeout
    retries: int
    deadline: float | None
    follow_redirects: bool
    key: str | None = None
    taken: int = 0
    ends: float | None = None
    note: str | None = None
    """Why there is no other attempt, where that is worth a word."""
    begun: httpx2.Response | None = None
    """An answer that broke off."""
    secrets: Secrets | None = field(default=None, repr=False)
    """The parts of credentials that were sent, where they are more than given text."""
    _refused: Secrets = field(default_factory=dict[str, tuple[str, ...]], repr=False)
    _marks: Positions | None = ()

    def __post_init__(self) -> None:
        if self.body.content is not None or self.body.files:
            self._marks = positions(self.body)
        if self.deadline is not None:
            self.ends = time.monotonic() + self.deadline

    @property
    def name(self) -> str:
        """What the log calls the call."""
        return f"{self.call.method} {self.call.path.partition('?')[0]}"

    def __str__(self) -> str:
        return self.name

    def left(self) -> float | None:
        """Return the seconds that are left, None if there is no end to them."""
        return None if self.ends is None else max(0.0, self.ends - time.monotonic())

    def timeouts(self) -> dict[str, float | None]:
        """Return the timeouts of an attempt: none is longer than what is left."""
        found = self.timeout.as_dict()
        left = self.left()
        if left is None:
            return found
        return {name: left if seconds is None else min(seconds, left) for name, seconds in found.items()}

    def sources(self) -> Iterator[tuple[str, Source, str | None]]:
        """Yield the parts of credentials that take more than given text.

        Each comes with the name of its credential, and with what it was when a server refused it.
        """
        known = self.settings.credentials
        security = self.settings.security if self.call.security is None else self.call.security
        for name in chosen(known, security):
            if not is_plain(known[name]):
                refused = self._refused.get(name)
                for index, source in enumerate(known[name].sources):
                    yield name, source, refused[index] if refused else None

    def resend(self) -> bool:
        """Return whether the body can be sent again; it is put back to its beginning."""
        return self._marks is not None and rewind(self._marks)

    def wait(self, outcome: Outcome) -> float | None:
        """Return the seconds until the next attempt, or None if there is none."""
        response = None if isinstance(outcome, httpx2.RequestError) else outcome
        status = type(outcome).__name__ if response is None else str(response.status_code)
        if response is not None and response.status_code == 401 and self._renew():
            log.info("%s: 401, next try with new credentials", self.name)
            return 0.0
        if not (_is_passing(outcome) if response is None else is_retried(response)):
            log.debug("%s: %s is final", self.name, status)
            return None
        seconds = delay(self.taken - bool(self._refused), response, datetime.now(UTC))
        why = self._why_not(seconds)
        if why is not None or seconds is None:
            log.info("%s: %s, not tried again: %s", self.name, status, why)
            return None
        log.info(
            "%s: %s, next try in %.2f s (retry %d of %d)", self.name, status, seconds, self.taken + 1, self.retries
        )
        return seconds

    def _why_not(self, seconds: float | None) -> str | None:
        """Return why there is no other attempt after so many seconds, None if there is one."""
        left = self.left()
        if self.taken >= self.retries:
            return f"{self.taken} retries were made"
        if seconds is None:
            self.note = f"not tried again: the server asks for a wait of more than {LONGEST_ASKED:g} s"
        elif left is not None and seconds >= left:
            self.note = f"not tried again: of the deadline of {self.deadline:g} s, {left:.2f} s are left"
        elif not self.resend():
            self.note = "not tried again: the body can be read only once"
        else:
            return None
        return self.note.removeprefix("not tried again: ")

    def _renew(self) -> bool:
        """Return whether to try with new credentials: once, where there may be others."""
        if not self.secrets or self._refused or not self.resend():
            return False
        self._refused = self.secrets
        self.retries += 1
        return True

    def failure(self, error: httpx2.RequestError, request: httpx2.Request) -> APIError:
        """Return the exception for an attempt without an answer."""
        if self.ends is not None and time.monotonic() >= self.ends:
            return self.exceeded(request, str(error) or type(error).__name__)
        made = _connection_error(error, request)
        if self.begun is not None:
            made.add_note(f"the answer had begun: {self.begun.status_code} {self.begun.reason_phrase}".rstrip())
        return made

    def exceeded(self, request: httpx2.Request, why: str) -> DeadlineExceededError:
        """Return the exception for a deadline that is over."""
        message = f"the deadline of {self.deadline:g} s was over in attempt {self.taken + 1}: {why}"
        return DeadlineExceededError(message, request=request)


def _is_passing(outcome: Outcome) -> bool:
    """Return whether a failure without an answer may be over soon; one of the request's own is not."""
    return isinstance(outcome, httpx2.TransportError) and not isinstance(outcome, _LASTING)


def _connection_error(error: httpx2.RequestError, request: httpx2.Request) -> APIConnectionError:
    reason = str(error) or type(error).__name__
    if isinstance(error, httpx2.TimeoutException):
        return APITimeoutError(f"no answer in time: {reason}", request=request)
    if isinstance(error, httpx2.TransportError):
        return APIConnectionError(f"no connection: {reason}", request=request)
    return APIConnectionError(f"no usable answer: {reason}", request=request)
