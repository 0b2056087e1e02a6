"""A deadline is for a call as a whole: attempts, waits, and slow answers."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

import pytest

from package._attempts import Attempts
from package._base_client import DEFAULT_TIMEOUT
from package._errors import (
    APITimeoutError,
    BadRequestError,
    DeadlineExceededError,
    InternalServerError,
)
from package._request import Body, Call
from package._settings import Settings
from tests.runtime.faults import Answer

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.runtime.conftest import Caller
    from tests.runtime.faults import FaultServer

    Connect = Callable[..., Caller]


@pytest.mark.parametrize("fault", ["silent", "stall", "drip"])
def test_a_slow_server(connect: Connect, server: FaultServer, fault: Any) -> None:
    """Silence, a body that stops and one that never ends are all over when the deadline is."""
    server.script(Answer(body=b"{", fault=fault))
    with pytest.raises(
        DeadlineExceededError, match=r"the deadline of 0\.1 s was over in attempt 1"
    ) as raised:
        connect(deadline=0.1).call()
    assert isinstance(raised.value, APITimeoutError)
    assert raised.value.retries_taken == 0
    assert len(server.seen) == 1


def test_that_of_a_call_counts(connect: Connect, server: FaultServer) -> None:
    """A call may have another deadline than its client, or none."""
    server.script(Answer(fault="silent"))
    with pytest.raises(DeadlineExceededError, match=r"0\.05 s"):
        connect(deadline=60).call(options={"deadline": 0.05})
    assert connect(deadline=0).call(options={"deadline": None}).status_code == 200


def test_a_deadline_that_is_over_sends_nothing(connect: Connect, server: FaultServer) -> None:
    """Without any time left there is no request."""
    with pytest.raises(DeadlineExceededError, match="it was not sent"):
        connect(deadline=0).call()
    assert server.seen == []


def test_a_wait_that_does_not_fit_is_not_begun(
    connect: Connect, server: FaultServer, waits: list[float], caplog: pytest.LogCaptureFixture
) -> None:
    """What the server said is worth more than to hear later that the time is over."""
    server.script(Answer(503, b"busy", {"Retry-After": "30"}))
    with caplog.at_level(logging.INFO, "package"), pytest.raises(InternalServerError) as raised:
        connect(deadline=20).call()
    assert waits == []
    assert raised.value.__notes__[0].startswith("not tried again: of the deadline of 20 s, ")
    assert "503, not tried again: of the deadline" in caplog.text


def test_a_deadline_does_not_hide_an_answer(connect: Connect, server: FaultServer) -> None:
    """An answer in time is as it is."""
    server.script(Answer(400, b"no"))
    with pytest.raises(BadRequestError):
        connect(deadline=30).call()
    assert connect(deadline=30).call().status_code == 200


def attempts(deadline: float | None) -> Attempts:
    settings = Settings("http://x", {}, {}, {}, ())
    call = Call("GET", "/", None, {})
    return Attempts(call, settings, Body(), DEFAULT_TIMEOUT, 2, deadline, follow_redirects=True)


def test_timeouts_are_cut_to_what_is_left() -> None:
    """No phase of an attempt waits longer than the call may take; without a deadline nothing changes."""
    assert attempts(None).timeouts() == {"connect": 5.0, "read": 60.0, "write": 60.0, "pool": 60.0}
    cut = attempts(10).timeouts()
    assert cut["connect"] == 5.0
    assert all(9 < (cut[phase] or 0) <= 10 for phase in ("read", "write", "pool"))
