"""When a call is tried again, and after how long. Pure: no clock and no waiting in here."""

from __future__ import annotations

import random
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from math import nan
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx2

INITIAL_DELAY = 0.5
"""Seconds before the first retry."""
LONGEST_DELAY = 8.0
"""Seconds before a retry at the most, unless the server asks for more."""
LONGEST_ASKED = 60.0
"""Seconds that a server may ask for; with more than that, the error comes at once."""

_RETRIED = frozenset({408, 409, 429})


def is_retried(response: httpx2.Response) -> bool:
    """Return whether an answer is worth another try; a server's `x-should-retry` has the say."""
    asked = response.headers.get("x-should-retry")
    if asked in {"true", "false"}:
        return asked == "true"
    return response.status_code in _RETRIED or response.status_code >= 500


def delay(attempt: int, response: httpx2.Response | None, now: datetime) -> float | None:
    """Return the seconds to wait after an attempt, or None if the server wants too long a wait.

    `Retry-After` is RFC 9110, 10.2.3: seconds or a date. `retry-after-ms` is a finer form of it.
    Otherwise the wait doubles from attempt to attempt (the first is 0), less up to a quarter by
    chance, so that clients that failed together do not come back together.
    """
    asked = _asked(response.headers, now) if response is not None else None
    if asked is not None:
        return asked if asked <= LONGEST_ASKED else None
    backoff = min(INITIAL_DELAY * 2.0 ** min(attempt, 16), LONGEST_DELAY)
    return backoff * (1 - 0.25 * random.random())


def _asked(headers: Mapping[str, str], now: datetime) -> float | None:
    milliseconds = seconds_of(headers.get("retry-after-ms"))
    if milliseconds is not None:
        return milliseconds / 1000
    value = headers.get("retry-after")
    seconds = seconds_of(value)
    if seconds is not None or value is None:
        return seconds
    moment = _date(value)
    return max(0.0, (moment - now).total_seconds()) if moment is not None else None


def _date(value: str) -> datetime | None:
    try:
        moment = parsedate_to_datetime(value)
    except (ValueError, TypeError, IndexError, OverflowError):  # all of them mean: no date
        return None
    # Dates of HTTP are in GMT; the form of `asctime` does not say so (RFC 9110, 5.6.7).
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)


def seconds_of(value: object) -> float | None:
    """Return how long something takes: a number, or text that is one; None if it is neither."""
    try:
        number = float(value) if isinstance(value, int | float | str) and not isinstance(value, bool) else nan
    except ValueError:
        return None
    return number if 0 <= number < float("inf") else None
