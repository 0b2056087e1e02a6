"""When a call is tried again: RFC 9110's Retry-After, its finer forms, and growing waits."""

from __future__ import annotations

import random
from datetime import UTC, datetime

import httpx2
import pytest

from package._retries import delay, is_retried

NOW = datetime(1994, 11, 6, 8, 49, 7, tzinfo=UTC)


def answer(status: int = 503, /, **headers: str) -> httpx2.Response:
    named = [
        (name.replace("_", "-").encode(), value.encode("latin-1"))
        for name, value in headers.items()
    ]
    return httpx2.Response(status, headers=named)


@pytest.fixture(autouse=True)
def no_chance(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(random, "random", lambda: 0.0)


@pytest.mark.parametrize("status", [408, 409, 429, 500, 502, 503, 504, 599])
def test_what_may_pass_is_tried_again(status: int) -> None:
    """Timeouts, conflicts, rate limits and failures of the server may be over the next time."""
    assert is_retried(answer(status))


@pytest.mark.parametrize("status", [301, 304, 400, 401, 403, 404, 410, 422])
def test_what_stays_is_not_tried_again(status: int) -> None:
    """The same request would have the same answer."""
    assert not is_retried(answer(status))


def test_the_server_has_the_say() -> None:
    """`x-should-retry` overrules the status; what is neither true nor false does not."""
    assert is_retried(answer(400, x_should_retry="true"))
    assert not is_retried(answer(503, x_should_retry="false"))
    assert is_retried(answer(503, x_should_retry="perhaps"))


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("0", 0.0),
        ("30", 30.0),
        ("1.5", 1.5),
        ("Sun, 06 Nov 1994 08:49:37 GMT", 30.0),
        ("Sunday, 06-Nov-94 08:49:37 GMT", 30.0),
        ("Sun Nov  6 08:49:37 1994", 30.0),
        ("Sun, 06 Nov 1994 08:00:00 GMT", 0.0),
    ],
)
def test_retry_after(value: str, seconds: float) -> None:
    """RFC 9110, 10.2.3 and 5.6.7: seconds, or a date in one of three forms; the past is now."""
    assert delay(0, answer(retry_after=value), NOW) == seconds


@pytest.mark.parametrize(
    "value", ["", "soon", "-1", "nan", "inf", "-inf", "99 99", "Sun, 99 Foo 1994", "0x10", "é"]
)
def test_a_retry_after_that_says_nothing(value: str) -> None:
    """What is neither seconds nor a date is as if it were not there."""
    assert delay(0, answer(retry_after=value), NOW) == 0.5


def test_retry_after_never_raises() -> None:
    """No text in the header is a reason for another exception than the server's."""
    chance = random.Random(1)
    pieces = [
        "Sun",
        ",",
        " ",
        "06",
        "Nov",
        "1994",
        "08:49:37",
        ":",
        "GMT",
        "+9999999",
        "-",
        "99999999999999",
        "é",
        "(",
    ]
    for _ in range(3000):
        value = "".join(chance.choice(pieces) for _ in range(chance.randrange(12)))
        asked = delay(0, answer(retry_after=value), NOW)
        assert asked is None or asked >= 0


def test_milliseconds_come_first() -> None:
    """`retry-after-ms` is finer than Retry-After, and counts."""
    assert delay(0, answer(retry_after_ms="1500", retry_after="9"), NOW) == 1.5
    assert delay(0, answer(retry_after_ms="soon", retry_after="9"), NOW) == 9.0


@pytest.mark.parametrize("headers", [{"retry_after": "61"}, {"retry_after_ms": "60001"}])
def test_a_long_wait_is_the_callers_decision(headers: dict[str, str]) -> None:
    """A server that wants more than a minute has the call fail at once."""
    assert delay(0, answer(**headers), NOW) is None


def test_the_wait_doubles() -> None:
    """Without word from the server: 0.5 s, doubled each time, 8 s at the most, however often."""
    assert [delay(attempt, None, NOW) for attempt in range(6)] == [0.5, 1.0, 2.0, 4.0, 8.0, 8.0]
    assert delay(5000, None, NOW) == 8.0


def test_chance_takes_up_to_a_quarter(monkeypatch: pytest.MonkeyPatch) -> None:
    """Clients that failed together come back apart."""
    monkeypatch.setattr(random, "random", lambda: 1.0)
    assert delay(0, None, NOW) == 0.375
