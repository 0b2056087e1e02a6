"""Idempotency keys: one for a call, the same for all its attempts, and the caller's own before any other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

import pytest

from package._sentinels import omit
from tests.runtime.faults import Answer

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.runtime.conftest import Caller
    from tests.runtime.faults import FaultServer

    Connect = Callable[..., Caller]

HEADER: dict[str, Any] = {"idempotency_header": "Idempotency-Key"}


def keys(server: FaultServer) -> list[str | None]:
    return [seen.header("idempotency-key") for seen in server.seen]


@pytest.mark.usefixtures("waits")
@pytest.mark.parametrize("method", ["POST", "PATCH"])
def test_one_key_for_all_attempts(connect: Connect, server: FaultServer, method: str) -> None:
    """A retry is the same call to the server; another call is another one."""
    server.script(Answer(503), Answer(fault="cut"), Answer(200))
    caller = connect(**HEADER)
    caller.call(method)
    caller.call(method)
    one, *same, other = keys(server)
    assert same == [one, one]
    assert UUID(one).version == 4
    assert other not in {one, None}


@pytest.mark.parametrize("method", ["GET", "HEAD", "PUT", "DELETE", "OPTIONS"])
def test_idempotent_methods_need_none(connect: Connect, server: FaultServer, method: str) -> None:
    """RFC 9110, 9.2.2: these may be sent again as they are."""
    connect(**HEADER).call(method)
    assert keys(server) == [None]


def test_an_api_without_the_header_gets_none(connect: Connect, server: FaultServer) -> None:
    """Nothing is sent that the API does not know."""
    connect().call("POST")
    assert keys(server) == [None]


def test_a_documented_parameter_is_filled_in(connect: Connect, server: FaultServer) -> None:
    """An operation that takes a key gets one if the caller leaves it out."""
    caller = connect()
    caller.call("POST", headers={"idempotency-key": omit})
    caller.call("POST", headers={"Idempotency-Key": "mine"})
    caller.call("GET", headers={"Idempotency-Key": omit})
    made, mine, none = keys(server)
    assert made is not None
    assert (mine, none) == ("mine", None)


@pytest.mark.parametrize(
    "where",
    [
        {"call": {"options": {"extra_headers": {"idempotency-key": "mine"}}}},
        {"call": {"headers": {"Idempotency-Key": "mine"}}},
        {"client": {"default_headers": {"IDEMPOTENCY-KEY": "mine"}}},
    ],
    ids=lambda where: next(iter(where)),
)
def test_the_callers_own_wins(connect: Connect, server: FaultServer, where: dict[str, Any]) -> None:
    """In whatever case and place a caller gives a key, it is that one."""
    connect(**HEADER, **where.get("client", {})).call("POST", **where.get("call", {}))
    assert keys(server) == ["mine"]


def test_a_caller_may_want_none(connect: Connect, server: FaultServer) -> None:
    """None takes the header away."""
    connect(**HEADER).call("POST", options={"extra_headers": {"Idempotency-Key": None}})
    assert keys(server) == [None]
