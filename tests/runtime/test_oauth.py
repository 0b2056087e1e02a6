"""Tokens that a client gets by itself: RFC 6749, 4.4, kept, replaced in time, and fetched once."""

from __future__ import annotations

import asyncio
import json
import logging
import threading
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs

import pytest

from package import _oauth
from package._base_client import AsyncAPIClient, SyncAPIClient
from package._errors import (
    APIResponseValidationError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
)
from package._oauth import ClientCredentials
from package._request import Call
from tests.runtime.faults import Answer

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.runtime.conftest import Caller
    from tests.runtime.faults import FaultServer, Seen

    Connect = Callable[..., Caller]


def token(value: str = "2YotnFZFEjr1zCsicMWpAA", **more: object) -> Answer:
    """Return the answer of the example in RFC 6749, 4.4.3."""
    body = {"access_token": value, "token_type": "Bearer", "expires_in": 3600, **more}
    return Answer(body=json.dumps(body).encode(), headers={"Content-Type": "application/json"})


def using(server: FaultServer, **changes: Any) -> dict[str, Any]:
    """Return the arguments of a client with the credentials of RFC 6749, 4.4.2."""
    given: dict[str, Any] = {
        "token": None,
        "client_id": "s6BhdRkqt3",
        "client_secret": "gX1fBat3bV",
    }
    settings = {**given, "token_url": f"{server.url}/token", **changes}
    return {"credentials": {"o": ClientCredentials(**settings)}, "security": [["o"]]}


def tokens(server: FaultServer) -> list[Seen]:
    return [seen for seen in server.seen if seen.target == "/token"]


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> SimpleNamespace:
    """Return the clock of tokens: `now` is set by hand."""
    clock = SimpleNamespace(now=1000.0)
    monkeypatch.setattr(_oauth, "time", SimpleNamespace(monotonic=lambda: clock.now))
    return clock


def test_a_token_is_fetched_and_kept(connect: Connect, server: FaultServer) -> None:
    """RFC 6749, 4.4.2: the request of the example, once; the calls have the token of the answer."""
    server.script(token())
    caller = connect(**using(server, scopes=["read", "write"]), default_headers={"X-Own": "1"})
    for _ in range(3):
        assert caller.call("GET", "/pets").retries_taken == 0
    fetched, *calls = server.seen
    assert (fetched.method, fetched.target) == ("POST", "/token")
    assert fetched.header("authorization") == "Basic czZCaGRSa3F0MzpnWDFmQmF0M2JW"
    assert fetched.header("content-type") == "application/x-www-form-urlencoded"
    assert fetched.header("x-own") is None
    form = parse_qs(fetched.body.decode())
    assert form == {"grant_type": ["client_credentials"], "scope": ["read write"]}
    assert [c.header("authorization") for c in calls] == ["Bearer 2YotnFZFEjr1zCsicMWpAA"] * 3


def test_no_scope_is_asked_for_that_nobody_named(connect: Connect, server: FaultServer) -> None:
    """RFC 6749, 3.3: without a scope the server has its default."""
    server.script(token())
    connect(**using(server)).call()
    assert parse_qs(server.seen[0].body.decode()) == {"grant_type": ["client_credentials"]}


def test_id_and_secret_are_escaped(connect: Connect, server: FaultServer) -> None:
    """RFC 6749, 2.3.1 and appendix B: as in a form, before they are joined; each may be a function."""
    server.script(token())
    connect(**using(server, client_id=lambda: "a:b", client_secret="c d\u20ac")).call()
    # What is encoded is `a%3Ab`, a colon, and `c+d%E2%82%AC`.
    assert server.seen[0].header("authorization") == "Basic YSUzQWI6YytkJUUyJTgyJUFD"


def test_a_given_token_is_sent_as_it_is(connect: Connect, server: FaultServer) -> None:
    """Who has a token needs no other, not even with id and secret."""
    connect(**using(server, token="mine")).call()
    connect(**using(server, token=lambda: "called", client_id=None)).call()
    assert [s.header("authorization") for s in server.seen] == ["Bearer mine", "Bearer called"]


def test_without_id_and_secret_nothing_is_fetched(connect: Connect, server: FaultServer) -> None:
    """A call without credentials is refused by the server, with a hint."""
    server.script(Answer(401))
    with pytest.raises(AuthenticationError) as raised:
        connect(**using(server, client_secret=None)).call()
    assert "this call takes `o`" in raised.value.__notes__[0]
    assert len(server.seen) == 1


@pytest.mark.parametrize("expires_in", [3600, "3600", 3600.0])
def test_a_token_is_replaced_before_it_ends(
    connect: Connect, server: FaultServer, clock: SimpleNamespace, expires_in: object
) -> None:
    """Half a minute early, so that it does not end on its way."""
    server.script(token("one", expires_in=expires_in), Answer(), Answer(), token("two"), Answer())
    caller = connect(**using(server))
    caller.call()
    clock.now += 3569
    caller.call()
    clock.now += 2
    caller.call()
    sent = [s.header("authorization") for s in server.seen if s.target != "/token"]
    assert sent == ["Bearer one", "Bearer one", "Bearer two"]


@pytest.mark.parametrize("expires_in", [None, "soon", -1, True])
def test_a_token_without_an_end_is_kept(
    connect: Connect, server: FaultServer, clock: SimpleNamespace, expires_in: object
) -> None:
    """RFC 6749, 5.1: `expires_in` is only recommended."""
    server.script(token(expires_in=expires_in))
    caller = connect(**using(server))
    caller.call()
    clock.now += 1e9
    caller.call()
    assert len(tokens(server)) == 1


def test_a_short_life_is_used(
    connect: Connect, server: FaultServer, clock: SimpleNamespace
) -> None:
    """A token that lives for ten seconds serves nine of them."""
    server.script(token("one", expires_in=10), Answer(), Answer(), token("two"), Answer())
    caller = connect(**using(server))
    caller.call()
    clock.now += 8
    caller.call()
    clock.now += 2
    caller.call()
    assert len(tokens(server)) == 2


def test_a_token_that_is_refused_is_replaced_once(connect: Connect, server: FaultServer) -> None:
    """After a 401 there is another token and another attempt, and then the 401 is the answer."""
    server.script(token("one"), Answer(401), token("two"), Answer(200))
    caller = connect(**using(server))
    assert caller.call().retries_taken == 1
    assert server.last.header("authorization") == "Bearer two"
    server.script(Answer(401), token("three"), Answer(401))
    with pytest.raises(AuthenticationError):
        caller.call()
    assert len(server.seen) == 3


def test_a_refresh_token_comes_first(
    connect: Connect, server: FaultServer, clock: SimpleNamespace
) -> None:
    """RFC 6749, 6: with the client's credentials; when it has ended, the client starts anew."""
    server.script(token("one", refresh_token="tGzv3JOkF0XG5Qx2TlKWIA"), Answer())
    caller = connect(**using(server, scopes=["read"], refresh_url=f"{server.url}/refresh"))
    caller.call()
    clock.now += 3600
    server.script(token("two", refresh_token="next"), Answer())
    caller.call()
    refreshed, called = server.seen
    assert refreshed.target == "/refresh"
    form = parse_qs(refreshed.body.decode())
    assert form == {"grant_type": ["refresh_token"], "refresh_token": ["tGzv3JOkF0XG5Qx2TlKWIA"]}
    assert refreshed.header("authorization") == "Basic czZCaGRSa3F0MzpnWDFmQmF0M2JW"
    assert called.header("authorization") == "Bearer two"
    clock.now += 3600
    server.script(Answer(400, b'{"error":"invalid_grant"}'), token("three"), Answer())
    caller.call()
    assert [s.target for s in server.seen] == ["/refresh", "/token", "/"]
    assert server.last.header("authorization") == "Bearer three"


def test_one_request_for_all_threads(settings: dict[str, Any], server: FaultServer) -> None:
    """Threads that need a token at the same time wait for the same one."""
    server.respond = lambda seen: token() if seen.target == "/token" else Answer()
    client = SyncAPIClient(**{**settings, **using(server)})
    ready = threading.Barrier(8)

    def use() -> None:
        ready.wait()
        client.execute(Call("GET", "/", None, {}))

    threads = [threading.Thread(target=use) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    client.close()
    assert (len(tokens(server)), len(server.seen)) == (1, 9)


def test_one_request_for_all_tasks(settings: dict[str, Any], server: FaultServer) -> None:
    """So do tasks, also those of another event loop later, and those whose token was refused together."""
    state = {"good": "t1"}

    def respond(seen: Seen) -> Answer:
        if seen.target == "/token":
            return token(state["good"])
        return (
            Answer() if seen.header("authorization") == f"Bearer {state['good']}" else Answer(401)
        )

    server.respond = respond
    client = AsyncAPIClient(**{**settings, **using(server)})

    async def story() -> None:
        await asyncio.gather(*(client.execute(Call("GET", "/", None, {})) for _ in range(8)))

    asyncio.run(story())
    assert len(tokens(server)) == 1
    state["good"] = "t2"
    asyncio.run(story())
    assert len(tokens(server)) == 2


def test_a_busy_token_endpoint_is_asked_again(
    connect: Connect, server: FaultServer, waits: list[float]
) -> None:
    """It has the retries of the client, and the call none of them less."""
    server.script(Answer(503), token(), Answer(503), Answer(503), Answer(204))
    assert connect(**using(server)).call().retries_taken == 2
    assert len(waits) == 3


def test_a_refused_client(connect: Connect, server: FaultServer) -> None:
    """RFC 6749, 5.2: the error of the token endpoint is the caller's, and says whose it is."""
    server.script(Answer(400, b'{"error":"invalid_scope","error_description":"no such scope"}'))
    with pytest.raises(BadRequestError, match="400 Bad Request: no such scope") as raised:
        connect(**using(server)).call()
    assert raised.value.__notes__ == [
        "this was the request for an access token, before the call itself"
    ]
    assert len(server.seen) == 1


@pytest.mark.parametrize(
    "body",
    [
        b"access_token=secret-token&token_type=bearer",
        b'{"token":"secret-token"}',
        b'{"access_token":"secret-token","token_type":"mac"}',
        b'{"access_token":5}',
        b'"secret-token"',
        b"",
    ],
)
def test_an_answer_without_a_token(
    connect: Connect, server: FaultServer, caplog: pytest.LogCaptureFixture, body: bytes
) -> None:
    """What is no token response is an error, which does not show it: there may be a token in it."""
    server.script(Answer(body=body))
    with (
        caplog.at_level(logging.DEBUG, "package"),
        pytest.raises(
            APIResponseValidationError, match="the token endpoint answered without"
        ) as raised,
    ):
        connect(**using(server)).call()
    assert "secret-token" not in f"{raised.value!r} {raised.value.__notes__} {caplog.text}"
    assert len(server.seen) == 1


def test_the_secret_never_follows_a_redirect(
    connect: Connect, server: FaultServer, elsewhere: FaultServer
) -> None:
    """A token endpoint that sends clients elsewhere is an error."""
    server.script(Answer(307, headers={"Location": f"{elsewhere.url}/token"}))
    with pytest.raises(Exception, match="307 Temporary Redirect"):
        connect(**using(server)).call()
    assert elsewhere.seen == []


def test_a_deadline_includes_the_token(connect: Connect, server: FaultServer) -> None:
    """A call is late, whatever it waited for."""
    server.script(Answer(fault="silent"))
    with pytest.raises(APITimeoutError, match="the deadline of"):
        connect(**using(server), deadline=0.1).call()
    assert [seen.target for seen in server.seen] == ["/token"]


def test_a_relative_token_url(connect: Connect, server: FaultServer) -> None:
    """It is relative to the address of the API, as references in OpenAPI are (3.1, 4.5)."""
    server.script(token())
    connect(**using(server, token_url="/oauth/token")).call()
    assert server.seen[0].target == "/oauth/token"


def test_copies_share_a_token(connect: Connect, server: FaultServer) -> None:
    """A copy of a client needs no token of its own."""
    server.script(token())
    caller = connect(**using(server))
    caller.call()
    caller.again(timeout=5).call()
    assert len(tokens(server)) == 1


def test_nothing_is_shown(
    connect: Connect, server: FaultServer, caplog: pytest.LogCaptureFixture
) -> None:
    """Neither id and secret nor the token are in what prints a client, or in the log."""
    server.script(token("secret-token"), Answer(401), token("secret-token-2"), Answer(500, b"no"))
    arguments = using(server, client_secret="secret-1")
    caller = connect(**arguments, max_retries=0)
    with caplog.at_level(logging.DEBUG, "package"), pytest.raises(Exception, match="500") as raised:
        caller.call()
    shown = f"{arguments} {caller.client!r} {raised.value!r} {caplog.text}"
    assert "secret-" not in shown.replace("'client_secret'", "")
