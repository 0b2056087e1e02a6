"""The guard against more work: what it lets pass, and what it does not."""

from __future__ import annotations

import pytest

from bench.guard import verdicts

WHAT = "calls to generate an operation"


@pytest.mark.parametrize(
    ("count", "passes"),
    [(500, True), (1000, True), (1050, True), (1150, False), (2000, False)],
)
def test_a_clear_regression_fails_and_noise_does_not(count: float, *, passes: bool) -> None:
    """What was accepted may grow by some percent, not by fifteen."""
    (verdict,) = verdicts({WHAT: count}, {WHAT: 1000})

    assert verdict.is_ok is passes


def test_one_regression_among_others_is_the_one_that_fails() -> None:
    """Less work in one place makes up for nothing in another."""
    rows = verdicts({WHAT: 500, "calls for a GET": 120}, {WHAT: 1000, "calls for a GET": 100})

    assert [row.what for row in rows if not row.is_ok] == ["calls for a GET"]


def test_what_nobody_has_accepted_fails() -> None:
    """A new count has to be accepted, or it would guard nothing."""
    assert [row.is_ok for row in verdicts({WHAT: 1}, {})] == [False]


def test_what_cannot_be_counted_here_passes_and_is_named() -> None:
    """Where valgrind is not installed, instructions are not counted."""
    (verdict,) = verdicts({}, {WHAT: 1000})

    assert verdict.is_ok
    assert verdict.count is None
