"""Credentials that are functions: called for each attempt, and once more after a 401."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

import httpx2
import pytest

from package._auth import Basic, Bearer, CookieKey, HeaderKey, QueryKey
from package._digest import Digest
from package._errors import AuthenticationError
from tests.runtime.faults import Answer

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.runtime.conftest import Caller
    from tests.runtime.faults import FaultServer

    Connect = Callable[..., Caller]


class Counter:
    """A function for a credential: `secret-1`, then `secret-2`, and so on."""

    def __init__(self) -> None:
        self.calls = 0

    def __call__(self) -> str:
        self.calls += 1
        return f"secret-{self.calls}"


@pytest.fixture(params=["plain", "awaited"])
def source(request: pytest.FixtureRequest, flavour: str) -> tuple[Counter, Any]:
    """Return a function for a credential, and what counts its calls."""
    counter = Counter()
    if request.param == "plain" or flavour == "sync":
        return counter, counter

    async def awaited() -> str:
        return counter()

    return counter, awaited


def test_a_function_is_called_for_each_attempt(
    connect: Connect, server: FaultServer, waits: list[float], source: tuple[Counter, Any]
) -> None:
    """A retry has the credential of its moment."""
    server.script(Answer(503), Answer(fault="cut"), Answer(204))
    counter, function = source
    connect(credentials={"t": Bearer(function)}, security=[["t"]]).call()
    sent = [seen.header("authorization") for seen in server.seen]
    assert sent == ["Bearer secret-1", "Bearer secret-2", "Bearer secret-3"]
    assert counter.calls == 3
    assert len(waits) == 2


def test_after_a_401_it_is_called_once_more(
    connect: Connect, server: FaultServer, waits: list[float], source: tuple[Counter, Any]
) -> None:
    """A credential may have ended; a second 401 is the answer, and retries are not spent on it."""
    server.script(Answer(401), Answer(503), Answer(200))
    _, function = source
    caller = connect(credentials={"t": Bearer(function)}, security=[["t"]], max_retries=1)
    response = caller.call("POST", body={"a": 1})
    assert response.retries_taken == 2
    assert len(waits) == 1
    assert {seen.body for seen in server.seen} == {b'{"a":1}'}
    server.script(Answer(401), Answer(401), Answer(200))
    with pytest.raises(AuthenticationError) as raised:
        caller.call()
    assert len(server.seen) == 2
    assert raised.value.retries_taken == 1


def test_given_text_is_not_tried_again_after_a_401(connect: Connect, server: FaultServer) -> None:
    """The same key would be refused again."""
    server.script(Answer(401))
    with pytest.raises(AuthenticationError):
        connect(credentials={"t": Bearer("text")}, security=[["t"]]).call()
    assert len(server.seen) == 1


def test_every_credential_may_be_a_function(connect: Connect, server: FaultServer) -> None:
    """Keys in each place, and both parts of a pair."""
    credentials = {
        "a": HeaderKey("x-key", lambda: "1"),
        "b": QueryKey("key", lambda: "2"),
        "c": CookieKey("session", lambda: "3"),
        "d": Basic("Aladdin", lambda: "open sesame"),
    }
    connect(credentials=credentials, security=[["a", "b", "c", "d"]]).call()
    assert server.last.header("x-key") == "1"
    assert server.last.target == "/?key=2"
    assert server.last.header("cookie") == "session=3"
    assert server.last.header("authorization") == "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="


def test_only_what_is_sent_is_called(connect: Connect, server: FaultServer) -> None:
    """The first alternative that is complete is sent, and the function of another is left alone."""
    counter = Counter()
    credentials = {"a": HeaderKey("x-key", "1"), "b": Bearer(counter), "c": Bearer(None)}
    caller = connect(credentials=credentials, security=[["c"], ["a"], ["b"]])
    caller.call()
    assert counter.calls == 0
    caller.call(security=[["c"], ["b"]])
    assert (counter.calls, server.last.header("x-key")) == (1, None)


@pytest.mark.parametrize("value", [None, "", 5, b"bytes"])
def test_what_is_no_text_is_a_type_error(
    connect: Connect, server: FaultServer, value: object
) -> None:
    """The error names the credential, and shows no value."""
    function: Any = lambda: value  # noqa: E731 - it is passed on
    caller = connect(credentials={"token": Bearer(function)}, security=[["token"]])
    with pytest.raises(
        TypeError,
        match=r"the function for the credential `token` returned .*; it has to return text",
    ):
        caller.call()
    assert server.seen == []


def test_an_asynchronous_function_is_for_the_asynchronous_client(
    connect: Connect, flavour: str
) -> None:
    """A synchronous client cannot wait for it, and says so."""

    async def awaited() -> str:
        return "secret"

    caller = connect(credentials={"token": Bearer(awaited)}, security=[["token"]])
    if flavour == "async":
        assert caller.call().status_code == 200
        return
    with pytest.raises(TypeError, match="asynchronous functions are for the asynchronous client"):
        caller.call()


CHALLENGE = (
    'Digest realm="http-auth@example.org", qop="auth", algorithm=MD5, '
    'nonce="7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v", opaque="FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS"'
)


def test_digest(connect: Connect, server: FaultServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """RFC 7616, 3.9.1: the answer to the challenge of the example is that of the example."""
    nonce = b"f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ"

    def client_nonce(_: object, *__: object) -> bytes:
        return nonce

    monkeypatch.setattr(httpx2.DigestAuth, "_get_client_nonce", client_nonce)
    server.script(Answer(401, headers={"WWW-Authenticate": CHALLENGE}), Answer(200))
    credential = Digest("Mufasa", "Circle of Life")
    caller = connect(credentials={"d": credential}, security=[["d"]])
    assert caller.call("GET", "/dir/index.html").retries_taken == 0
    first, second = server.seen
    assert first.header("authorization") is None
    sent = second.header("authorization") or ""
    assert 'response="8ca523f5e9506fed4657c9700eebdbec"' in sent
    assert "Circle of Life" not in f"{sent} {credential!r}"
    caller.call("GET", "/dir/index.html")
    assert len(server.seen) == 3


def test_digest_sends_a_file_twice(connect: Connect, server: FaultServer) -> None:
    """The challenge comes after the body: it goes again with the answer."""
    server.script(Answer(401, headers={"WWW-Authenticate": CHALLENGE}), Answer(200))
    caller = connect(credentials={"d": Digest("a", "b")}, security=[["d"]])
    caller.call("POST", content=io.BytesIO(b"abc"))
    assert [seen.body for seen in server.seen] == [b"abc", b"abc"]
