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
    settings: dict[str, Any] = {**given, "token_url": f"{server.url}/token", **changes}
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


def user(server: FaultServer, **changes: Any) -> dict[str, Any]:
    """Return the arguments of a client with the refresh token of RFC 6749, 6."""
    return using(server, refresh_token="tGzv3JOkF0XG5Qx2TlKWIA", is_own=False, **changes)


def forms(server: FaultServer, target: str = "/token") -> list[dict[str, list[str]]]:
    return [parse_qs(seen.body.decode()) for seen in server.seen if seen.target == target]


def test_a_refresh_token_gets_access_tokens(connect: Connect, server: FaultServer) -> None:
    """RFC 6749, 6: the request of its example; the token is kept."""
    server.script(token())
    caller = connect(**user(server))
    caller.call("GET", "/pets")
    caller.call("GET", "/pets")
    (fetched,) = tokens(server)
    assert fetched.header("authorization") == "Basic czZCaGRSa3F0MzpnWDFmQmF0M2JW"
    assert forms(server) == [
        {"grant_type": ["refresh_token"], "refresh_token": ["tGzv3JOkF0XG5Qx2TlKWIA"]}
    ]
    assert server.last.header("authorization") == "Bearer 2YotnFZFEjr1zCsicMWpAA"


def test_rotated_refresh_tokens_are_kept_and_reported(
    connect: Connect, server: FaultServer, clock: SimpleNamespace
) -> None:
    """RFC 6749, 6: a new refresh token takes the place of the old one; without a new one that stays."""
    reported: list[str] = []
    caller = connect(**user(server, on_refresh_token=reported.append))
    for refreshed in (
        {"refresh_token": "r2"},
        {"refresh_token": "r2"},
        {},
        {"refresh_token": "r3"},
    ):
        server.answers.extend([token(**refreshed), Answer(body=b"{}")])
        caller.call("GET", "/pets")
        clock.now += 4000
    sent = [form["refresh_token"][0] for form in forms(server)]
    assert sent == ["tGzv3JOkF0XG5Qx2TlKWIA", "r2", "r2", "r2"]
    assert reported == ["r2", "r3"]


def test_a_token_that_is_given_serves_until_it_is_refused(
    connect: Connect, server: FaultServer
) -> None:
    """Beside a refresh token: it is used first, and replaced after a 401."""
    server.script(Answer(), Answer(401), token("new"), Answer())
    caller = connect(**user(server, token="old"))
    caller.call("GET", "/pets")
    caller.call("GET", "/pets")
    assert [seen.header("authorization") for seen in server.seen if seen.target == "/pets"] == [
        *("Bearer old", "Bearer old", "Bearer new")
    ]


@pytest.mark.parametrize("is_own", [False, True])
def test_a_refused_refresh_token_is_an_error(
    connect: Connect,
    server: FaultServer,
    is_own: bool,  # noqa: FBT001 - a parameter of the test
) -> None:
    """Who acts for a user does not become the client itself in silence."""
    server.script(Answer(400, b'{"error": "invalid_grant"}'))
    caller = connect(**using(server, refresh_token="over", is_own=is_own))
    with pytest.raises(BadRequestError) as caught:
        caller.call("GET", "/pets")
    assert caught.value.body == {"error": "invalid_grant"}
    assert [form["grant_type"] for form in forms(server)] == [["refresh_token"]]


def test_a_public_client_says_its_id_in_the_form(connect: Connect, server: FaultServer) -> None:
    """RFC 6749, 3.2.1: a client without a secret identifies itself by `client_id`."""
    server.script(token())
    connect(**user(server, client_secret=None)).call("GET", "/pets")
    assert tokens(server)[0].header("authorization") is None
    assert forms(server)[0]["client_id"] == ["s6BhdRkqt3"]


def test_a_secret_may_have_to_be_in_the_form(connect: Connect, server: FaultServer) -> None:
    """RFC 6749, 2.3.1: the alternative for servers that take no header."""
    server.script(token())
    connect(**using(server, secret_in_body=True)).call("GET", "/pets")
    assert tokens(server)[0].header("authorization") is None
    assert forms(server) == [
        {
            "grant_type": ["client_credentials"],
            "client_id": ["s6BhdRkqt3"],
            "client_secret": ["gX1fBat3bV"],
        }
    ]


def test_one_refresh_for_all_tasks(server: FaultServer, settings: dict[str, Any]) -> None:
    """Calls at the same time wait for one request, so that a refresh token is used once."""
    server.script(token(refresh_token="r2"))

    async def run() -> None:
        async with AsyncAPIClient(**{**settings, **user(server)}) as client:
            await asyncio.gather(
                *(client.execute(Call("GET", "/pets", None, {})) for _ in range(9))
            )

    asyncio.run(run())
    assert len(tokens(server)) == 1


def provider(server: FaultServer, **says: object) -> Answer:
    """Return the configuration of a provider (OpenID Connect Discovery 1.0, 4.2)."""
    body = {"issuer": server.url, "token_endpoint": f"{server.url}/token", **says}
    return Answer(body=json.dumps(body).encode(), headers={"Content-Type": "application/json"})


def discovering(server: FaultServer, **changes: Any) -> dict[str, Any]:
    url = f"{server.url}/.well-known/openid-configuration"
    return using(server, token_url=None, discovery_url=url, **changes)


def test_a_provider_says_where_tokens_are(
    connect: Connect, server: FaultServer, clock: SimpleNamespace
) -> None:
    """OpenID Connect Discovery 1.0, 4: asked once, without credentials; Basic is the default (3)."""
    server.script(provider(server), token(), Answer(), token("second"))
    caller = connect(**discovering(server))
    caller.call("GET", "/pets")
    clock.now += 4000
    caller.call("GET", "/pets")
    asked, fetched, *_ = server.seen
    assert (asked.method, asked.target) == ("GET", "/.well-known/openid-configuration")
    assert (asked.header("authorization"), asked.body) == (None, b"")
    assert fetched.header("authorization") == "Basic czZCaGRSa3F0MzpnWDFmQmF0M2JW"
    assert [seen.target for seen in server.seen].count(asked.target) == 1
    assert server.last.header("authorization") == "Bearer second"


@pytest.mark.parametrize(
    ("methods", "in_form"),
    [
        (["client_secret_post"], True),
        (["private_key_jwt", "client_secret_post"], True),
        (["client_secret_post", "client_secret_basic"], False),
        (["private_key_jwt"], False),
    ],
)
def test_a_provider_says_how_secrets_are_sent(
    connect: Connect,
    server: FaultServer,
    methods: list[str],
    in_form: bool,  # noqa: FBT001 - a parameter of the test
) -> None:
    """`token_endpoint_auth_methods_supported` (OpenID Connect Discovery 1.0, 3)."""
    server.script(provider(server, token_endpoint_auth_methods_supported=methods), token())
    connect(**discovering(server)).call("GET", "/pets")
    assert ("client_secret" in forms(server)[0]) is in_form
    assert (tokens(server)[0].header("authorization") is None) is in_form


@pytest.mark.parametrize(
    "endpoint",
    [
        "http://elsewhere.example.com/token",
        "token",
        "",
        None,
        5,
        "ftp://a/b",
        "https://",
        "http://[",
    ],
)
def test_a_secret_goes_nowhere_else(
    connect: Connect, server: FaultServer, endpoint: object
) -> None:
    """Not without TLS to another server, and not to what is no address."""
    server.script(provider(server, token_endpoint=endpoint))
    with pytest.raises(
        APIResponseValidationError, match="no `token_endpoint` with https"
    ) as caught:
        connect(**discovering(server)).call("GET", "/pets")
    assert len(server.seen) == 1
    assert "gX1fBat3bV" not in repr(caught.value)
