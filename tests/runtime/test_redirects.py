"""Redirects: RFC 9110, 15.4, followed where that is safe, and never with a credential to another origin."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

import httpx2
import pytest

from package._auth import Bearer, CookieKey, HeaderKey, QueryKey
from package._errors import APIStatusError
from package._redirects import redirected
from tests.runtime.faults import Answer

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.runtime.conftest import Caller
    from tests.runtime.faults import FaultServer

    Connect = Callable[..., Caller]


def to(location: str, status: int = 302) -> Answer:
    return Answer(status, headers={"Location": location})


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("method", ["GET", "HEAD", "OPTIONS"])
def test_safe_methods_are_repeated(
    connect: Connect, server: FaultServer, status: int, method: str
) -> None:
    """RFC 9110, 15.4: a redirect of a request that changes nothing is followed; 303 leads to GET, or HEAD."""
    server.script(to("/there?a=1", status))
    response = connect().call(method, "/here")
    assert response.status_code == 200
    assert response.retries_taken == 0
    second = "GET" if (status, method) == (303, "OPTIONS") else method
    assert [(s.method, s.target) for s in server.seen] == [
        (method, "/here"),
        (second, "/there?a=1"),
    ]
    assert [r.status_code for r in response.http_response.history] == [status]


@pytest.mark.parametrize("status", [307, 308])
@pytest.mark.parametrize("content", [bytes, io.BytesIO])
def test_method_and_body_are_kept(
    connect: Connect, server: FaultServer, status: int, content: Any
) -> None:
    """RFC 9110, 15.4.8 and 15.4.9: 307 and 308 keep the method, and the body goes along."""
    server.script(to("/there", status))
    connect().call("POST", "/here", content=content(b"abc"), content_type="text/plain")
    assert [(s.method, s.target, s.body) for s in server.seen] == [
        ("POST", "/here", b"abc"),
        ("POST", "/there", b"abc"),
    ]
    assert server.last.header("content-type") is not None


def test_see_other_is_read(connect: Connect, server: FaultServer) -> None:
    """RFC 9110, 15.4.4: 303 answers a POST with a place to read; the body stays behind."""
    server.script(to("/there", 303))
    connect().call("POST", "/here", body={"a": 1})
    assert (server.last.method, server.last.target, server.last.body) == ("GET", "/there", b"")
    assert server.last.header("content-type") is None


@pytest.mark.parametrize("status", [301, 302])
def test_a_post_is_not_turned_into_something_else(
    connect: Connect, server: FaultServer, status: int
) -> None:
    """RFC 9110, 15.4.2: whether 301 keeps a POST is unclear, so the caller decides."""
    server.script(to("/there", status))
    with pytest.raises(APIStatusError) as raised:
        connect().call("POST", "/here", body={})
    assert raised.value.status_code == status
    assert raised.value.response.headers["location"] == "/there"
    said = f"the redirect to {server.url}/there is not followed: a POST is repeated only for 307 and 308"
    assert raised.value.__notes__ == [said]
    assert len(server.seen) == 1


CREDENTIALS = {
    "a": HeaderKey("x-key", "secret"),
    "b": Bearer("secret"),
    "c": QueryKey("key", "secret"),
    "d": CookieKey("session", "secret"),
}
SENDING: dict[str, Any] = {
    "credentials": CREDENTIALS,
    "security": [list(CREDENTIALS)],
    "default_headers": {"X-Own": "secret"},
}


def test_no_credential_goes_to_another_origin(
    connect: Connect, server: FaultServer, elsewhere: FaultServer
) -> None:
    """Another port is another origin (RFC 6454, 4): keys, tokens, cookies and own headers stay; back they do not come."""
    server.script(to(f"{elsewhere.url}/x"))
    elsewhere.script(to(f"{server.url}/back"))
    connect(**SENDING).call(
        headers={"x-param": "secret"}, options={"extra_headers": {"X-Call": "secret"}}
    )
    first, back = server.seen
    assert "secret" in str(first.headers)
    assert first.header("cookie") == "session=secret"
    for later in (*elsewhere.seen, back):
        assert "secret" not in f"{later.headers} {later.target}"
        assert later.header("accept") == "application/json"
        assert later.header("user-agent") == "package/python 1.2.3"


def test_credentials_go_along_within_an_origin(connect: Connect, server: FaultServer) -> None:
    """At the same scheme, host and port it is the same server."""
    server.script(to("/there"))
    connect(**SENDING).call()
    assert server.last.header("x-key") == "secret"
    assert server.last.header("authorization") == "Bearer secret"
    assert server.last.header("cookie") == "session=secret"
    assert server.last.header("x-own") == "secret"


def test_those_of_a_given_http_client_stay_as_well(
    connect: Connect, flavour: str, server: FaultServer, elsewhere: FaultServer
) -> None:
    """Neither its cookies nor its user and password go to another origin, whatever it would do itself."""
    kind = httpx2.Client if flavour == "sync" else httpx2.AsyncClient
    http_client = kind(auth=("me", "secret"), cookies={"c": "secret"}, follow_redirects=True)
    server.script(to(f"{elsewhere.url}/x"))
    caller = connect(http_client=http_client)
    caller.call()
    assert server.last.header("authorization") is not None
    assert server.last.header("cookie") == "c=secret"
    assert elsewhere.last.header("authorization") is None
    assert elsewhere.last.header("cookie") is None
    caller.wait(http_client.aclose()) if isinstance(
        http_client, httpx2.AsyncClient
    ) else http_client.close()


def test_a_cookie_of_the_redirect_counts(connect: Connect, server: FaultServer) -> None:
    """RFC 6265, 5.3: what the first answer sets goes with the second request."""
    server.script(Answer(302, headers={"Location": "/there", "Set-Cookie": "c=new"}))
    connect().call()
    assert server.last.header("cookie") == "c=new"


@pytest.mark.parametrize(
    ("location", "why"),
    [
        ("ftp://example.com/", "it leads to no address of HTTP"),
        ("javascript:alert(1)", "it leads to no address of HTTP"),
        ("https:", "it leads to no address of HTTP"),
    ],
)
def test_what_is_no_address_is_not_followed(
    connect: Connect, server: FaultServer, location: str, why: str
) -> None:
    """A redirect that leads nowhere is the answer, as an error."""
    server.script(to(location))
    with pytest.raises(APIStatusError, match="302 Found") as raised:
        connect().call()
    assert raised.value.__notes__[0].endswith(why)


def test_a_circle_ends(connect: Connect, server: FaultServer) -> None:
    """After twenty redirects, the number of httpx2, the last one is an error."""
    server.respond = lambda _: to("/again?token=secret")
    with pytest.raises(APIStatusError, match="302 Found") as raised:
        connect().call()
    assert len(server.seen) == 21
    assert "the 21th in a row" in raised.value.__notes__[0]
    assert "secret" not in raised.value.__notes__[0]


@pytest.mark.parametrize("where", ["client", "call"])
def test_redirects_can_be_turned_off(connect: Connect, server: FaultServer, where: str) -> None:
    """Without `follow_redirects` the caller gets the place in the error."""
    server.script(to("/there"))
    of_client, of_call = (
        ({"follow_redirects": False}, {})
        if where == "client"
        else ({}, {"follow_redirects": False})
    )
    with pytest.raises(APIStatusError) as raised:
        connect(**of_client).call(options=of_call)
    assert raised.value.response.headers["location"] == "/there"
    assert len(server.seen) == 1


def step(url: str, location: str, content: bytes = b"") -> Any:
    headers = [("Authorization", "secret"), ("Accept", "x")]
    request = httpx2.Request("PUT", url, headers=headers, content=content)
    response = httpx2.Response(307, headers={"Location": location}, request=request)
    jar = httpx2.Cookies({"c": "secret"})
    return redirected(request, response, jar, lambda: {"content": content}, own_cookie=False)


def test_a_downgrade_loses_credentials_and_keeps_bodies_back() -> None:
    """From https to http nothing goes on that is anybody's: no header, no cookie, no body."""
    found = step("https://a.example/x", "http://a.example/x")
    assert found == "the body would go on without encryption"
    for location in ("https://a.example:444/x", "https://b.example/x"):
        found = step("https://a.example/x", location, b"abc")
        assert {name.lower() for name in found.headers} == {"host", "accept", "content-length"}
    same = step("https://a.example/x", "https://a.example:443/y", b"abc")
    assert same.headers["authorization"] == "secret"


def test_an_upgrade_is_another_origin_too() -> None:
    """RFC 6454, 4: http and https are two origins."""
    assert "authorization" not in step("http://a.example/x", "https://a.example/x").headers
