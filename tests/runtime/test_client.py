"""Clients of both flavours, against a server that does what a test tells it, over a real socket."""

from __future__ import annotations

import asyncio
import io
import logging
import threading
from typing import TYPE_CHECKING, Any

import httpx2
import pytest

from package._auth import Basic, Bearer, HeaderKey, QueryKey
from package._base_client import DEFAULT_TIMEOUT, AsyncAPIClient, SyncAPIClient
from package._decode import TypeForm
from package._errors import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APITimeoutError,
    BadRequestError,
    InternalServerError,
    NotFoundError,
    RateLimitError,
)
from package._models import BaseModel
from package._resource import AsyncResource, Resource, async_raw, awaited, raw
from tests.runtime.faults import Answer

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator
    from pathlib import Path

    from tests.runtime.conftest import Caller
    from tests.runtime.faults import FaultServer

    Connect = Callable[..., Caller]


class Pipe:
    """A file that can be read once."""

    def __init__(self, content: bytes) -> None:
        self.content = content

    def read(self, size: int = -1) -> bytes:
        taken = self.content if size < 0 else self.content[:size]
        self.content = self.content[len(taken) :]
        return taken

    def __iter__(self) -> Iterator[bytes]:
        return iter([self.read()])


class Pet(BaseModel):
    name: str
    age: int | None = None


PET = Answer(
    body=b'{"name":"Tom","extra":1}',
    headers={"Content-Type": "application/json", "x-request-id": "r1"},
)


def test_an_answer_is_a_model(connect: Connect, server: FaultServer) -> None:
    """A call goes out as it was built and comes back as its type, with the answer around it."""
    server.script(PET)
    response = connect().call("GET", "/pets/1", Pet, query={"a": "b c"})
    assert response.parse() == Pet.from_dict({"name": "Tom", "extra": 1})
    assert (response.status_code, response.retries_taken, response.request_id) == (200, 0, "r1")
    assert response.headers["X-REQUEST-ID"] == "r1"
    assert response.deviations == ()
    assert (server.last.method, server.last.target) == ("GET", "/pets/1?a=b%20c")
    assert server.last.header("content-type") is None
    assert server.last.header("user-agent") == "package/python 1.2.3"


def test_an_answer_has_the_id_of_its_request(connect: Connect, server: FaultServer) -> None:
    """A call that succeeded can be named to the owners of the API, too."""
    server.script(Answer(body=b"{}", headers={"X-Request-Id": "r1"}))
    assert connect().call().request_id == "r1"
    assert connect().call().request_id is None


@pytest.mark.parametrize("method", ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD"])
def test_methods_without_a_body(connect: Connect, server: FaultServer, method: str) -> None:
    """A request without a body sends no Content-Type, whatever its method."""
    assert connect().call(method).parse() is None
    assert server.last.method == method
    assert server.last.header("content-type") is None
    assert server.last.body == b""


@pytest.mark.parametrize(
    ("parts", "kind", "body"),
    [
        ({"body": {"a": 1}}, "application/json", b'{"a":1}'),
        ({"form": {"a": [1, 2]}}, "application/x-www-form-urlencoded", b"a=1&a=2"),
        ({"content": b"\x00\xff"}, "application/octet-stream", b"\x00\xff"),
        (
            {"text": "é", "content_type": "text/plain; charset=utf-8"},
            "text/plain; charset=utf-8",
            "é".encode(),
        ),
    ],
)
def test_bodies(
    connect: Connect, server: FaultServer, parts: dict[str, Any], kind: str, body: bytes
) -> None:
    """A body comes to the server as it was given, with its type."""
    connect().call("POST", **parts)
    assert server.last.header("content-type") == kind
    assert server.last.body == body


async def later(pieces: list[bytes]) -> AsyncIterator[bytes]:
    for piece in pieces:
        yield piece


def test_iterators_are_sent_as_they_yield(
    connect: Connect, server: FaultServer, flavour: str
) -> None:
    """What yields bytes is a body of unknown length, sent piece by piece (RFC 9112, 7.1)."""
    caller = connect()
    caller.call("POST", content=(piece for piece in [b"ab", b"c"]))
    assert server.last.body == b"abc"
    assert server.last.header("transfer-encoding") == "chunked"
    if flavour == "async":
        caller.call("POST", content=later([b"ab", b"c"]))
        assert server.last.body == b"abc"
        return
    with pytest.raises(TypeError, match="`body` is iterated over asynchronously"):
        caller.call("POST", content=later([]))


def test_the_length_of_a_file_is_sent(
    connect: Connect, server: FaultServer, tmp_path: Path
) -> None:
    """A server that has to know the length before it reads gets it, from where a file stands."""
    (tmp_path / "a").write_bytes(b"abc")
    with (tmp_path / "a").open("rb") as file:
        file.read(1)
        for content, sent in (
            (tmp_path / "a", b"abc"),
            (file, b"bc"),
            (io.BytesIO(b"xyz"), b"xyz"),
        ):
            connect().call("POST", content=content)
            assert server.last.body == sent
            assert server.last.header("content-length") == str(len(sent))
            assert server.last.header("transfer-encoding") is None


@pytest.mark.parametrize("status", [200, 201, 299])
@pytest.mark.parametrize("kind", ["application/json", "text/plain"])
def test_answers_of_several_types(
    connect: Connect, server: FaultServer, status: int, kind: str
) -> None:
    """The status says which type an answer is of, the closest key first."""
    bodies = {200: b'{"name":"a"}', 201: b"[1]", 299: b'"x"'}
    server.script(Answer(status, bodies[status], {"Content-Type": kind}))
    response = connect(strict=True).call(
        returns=TypeForm[Pet | list[int] | bytes | None],
        accept="application/json, image/png",
        successes={"200": Pet, "201": list[int], "2XX": bytes, "204": None},
    )
    expected: dict[int, object] = {200: Pet(name="a"), 201: [1], 299: b'"x"'}
    assert response.parse() == expected[status]
    assert response.deviations == ()


@pytest.mark.parametrize(
    ("kind", "expected"), [("application/json", "é"), ("text/csv; charset=utf-8", '"é"')]
)
def test_text_or_json(connect: Connect, server: FaultServer, kind: str, expected: str) -> None:
    """Where an answer can be text or JSON, its content type says which it is."""
    server.script(Answer(body='"é"'.encode(), headers={"Content-Type": kind}))
    response = connect().call(
        returns=TypeForm[Pet | str],
        accept="application/json, text/csv",
        successes={"200": str, "201": Pet},
    )
    assert response.parse() == expected


@pytest.mark.parametrize("status", [202, 204])
def test_an_answer_that_is_documented_to_be_empty(
    connect: Connect, server: FaultServer, status: int
) -> None:
    """A status without content is None, and no deviation."""
    server.script(Answer(status))
    response = connect(strict=True).call(
        returns=TypeForm[Pet | None], successes={"200": Pet, "202": None, "204": None}
    )
    assert response.parse() is None
    assert response.deviations == ()


def test_a_way_of_deviating_is_logged_once(
    connect: Connect, server: FaultServer, caplog: pytest.LogCaptureFixture
) -> None:
    """What a server gets wrong every time is said once, and stands in every answer."""
    server.script(
        *[
            Answer(body=body)
            for body in (b'[{"name":1}]', b'[{"name":"a"},{"name":2}]', b'[{"name":null}, 5]')
        ]
    )
    caller = connect()
    with caplog.at_level(logging.WARNING, "package"):
        found = [caller.call(returns=list[Pet]).deviations for _ in range(3)]
    assert [len(deviations) for deviations in found] == [1, 1, 2]
    assert [record.getMessage().count("$[") for record in caplog.records] == [1, 2]


def test_files_are_sent_by_both_flavours(
    connect: Connect, server: FaultServer, tmp_path: Path
) -> None:
    """An open file and a path are bodies for synchronous and asynchronous clients alike."""
    (tmp_path / "a").write_bytes(b"abc" * 50000)
    caller = connect()
    for content in (tmp_path / "a", io.BytesIO(b"abc" * 50000)):
        caller.call("POST", content=content)
        assert server.last.body == b"abc" * 50000


def test_multipart(connect: Connect, server: FaultServer) -> None:
    """A multipart form has its boundary in the Content-Type, and its parts in the body."""
    connect().call("POST", multipart={"a": 1, "f": io.BytesIO(b"abc")})
    kind = server.last.header("content-type") or ""
    assert kind.startswith("multipart/form-data; boundary=")
    assert server.last.body.startswith(b"--" + kind.partition("boundary=")[2].encode())
    assert b'name="f"; filename="upload"' in server.last.body


@pytest.mark.parametrize("status", [204, 205])
@pytest.mark.parametrize("strict", [False, True])
def test_no_content(connect: Connect, server: FaultServer, status: int, strict: bool) -> None:  # noqa: FBT001 - a parameter of the test
    """RFC 9110, 15.3.5: 204 and 205 have no content, which is None and no deviation."""
    server.script(Answer(status))
    response = connect(strict=strict).call(returns=Pet)
    assert response.parse() is None
    assert response.deviations == ()


def test_an_empty_answer(
    connect: Connect, server: FaultServer, caplog: pytest.LogCaptureFixture
) -> None:
    """A 200 without content where JSON is documented is None with a deviation, and an error with `strict`."""
    server.script(Answer(), Answer())
    with caplog.at_level(logging.WARNING, "package"):
        response = connect().call(returns=Pet)
    assert response.parse() is None
    assert [str(deviation) for deviation in response.deviations] == ["$: Content required"]
    assert "answered not as documented" in caplog.text
    with pytest.raises(APIResponseValidationError):
        connect(strict=True).call(returns=Pet)


def test_wrong_types(
    connect: Connect, server: FaultServer, caplog: pytest.LogCaptureFixture
) -> None:
    """An answer that is not as documented is kept, recorded and logged; `strict` raises."""
    server.script(*[Answer(body=b'{"name":5,"age":"old"}')] * 2)
    with caplog.at_level(logging.WARNING, "package"):
        response = connect().call("GET", "/pets/1", Pet)
    assert response.parse().to_dict() == {"name": 5, "age": "old"}
    assert [deviation.location for deviation in response.deviations] == [("name",), ("age",)]
    assert "GET /pets/1 answered not as documented: $.name:" in caplog.text
    with pytest.raises(APIResponseValidationError, match=r"\$\.name") as raised:
        connect(strict=True).call(returns=Pet)
    assert len(raised.value.deviations) == 2
    assert raised.value.status_code == 200


@pytest.mark.parametrize("body", [b"<html>proxy</html>", b'{"name":', b"\xff\x00"])
def test_garbage_is_an_error(connect: Connect, server: FaultServer, body: bytes) -> None:
    """Where JSON is documented and something else comes, the error shows what."""
    server.script(Answer(body=body, headers={"Content-Type": "text/html"}))
    with pytest.raises(APIResponseValidationError, match="JSON was expected and text/html came"):
        connect().call(returns=Pet)


def test_answers_that_are_not_json(connect: Connect, server: FaultServer) -> None:
    """Text comes as text and anything else as bytes, where the API documents that."""
    server.script(
        *[Answer(body="é".encode(), headers={"Content-Type": "text/plain; charset=utf-8"})] * 2
    )
    assert connect().call(returns=str, accept="text/plain").parse() == "é"
    assert connect().call(returns=bytes, accept="image/png").parse() == "é".encode()
    assert server.last.header("accept") == "image/png"


def test_types_that_are_no_classes(connect: Connect, server: FaultServer) -> None:
    """Lists, unions and scalars are types of answers, too."""
    server.script(Answer(body=b'[{"name":"a"}]'), Answer(body=b"null"), Answer(body=b'"text"'))
    caller = connect()
    assert caller.call(returns=list[Pet]).parse() == [Pet(name="a")]
    assert caller.call(returns=TypeForm[Pet | None]).parse() is None
    assert caller.call(returns=str).parse() == "text"


def test_an_error_is_raised_with_what_the_server_said(
    connect: Connect, server: FaultServer
) -> None:
    """A status of an error is its exception, after one attempt."""
    server.script(Answer(404, b'{"message":"no such pet"}', {"x-request-id": "r9"}))
    with pytest.raises(NotFoundError, match="404 Not Found: no such pet") as raised:
        connect().call(returns=Pet, errors={"404": Pet})
    assert raised.value.request_id == "r9"
    assert isinstance(raised.value.body, Pet)
    assert raised.value.request.method == "GET"
    assert len(server.seen) == 1


def test_retries(connect: Connect, server: FaultServer, waits: list[float]) -> None:
    """What may pass is tried again, after what the server asks for or a growing wait, with the same request."""
    server.script(Answer(503), Answer(429, headers={"Retry-After": "7"}), PET)
    response = connect().call("POST", "/pets", Pet, body={"a": 1})
    assert response.retries_taken == 2
    assert waits == [0.5, 7.0]
    assert len({(seen.method, seen.target, seen.body) for seen in server.seen}) == 1
    assert len(server.seen) == 3


@pytest.mark.parametrize("fault", ["cut", "cut_body"])
def test_broken_connections_are_tried_again(
    connect: Connect, server: FaultServer, waits: list[float], fault: Any
) -> None:
    """A connection that breaks, before or within the answer, is tried again."""
    server.script(Answer(body=b'{"name":', fault=fault), PET)
    assert connect().call(returns=Pet).parse().name == "Tom"
    assert waits == [0.5]


def test_the_last_failure_is_raised(
    connect: Connect, server: FaultServer, waits: list[float]
) -> None:
    """When the attempts are over, the last failure is the caller's."""
    server.script(Answer(500, b"one"), Answer(fault="cut"), Answer(502, b"three"))
    with pytest.raises(InternalServerError, match="502 Bad Gateway: three"):
        connect().call()
    assert len(waits) == 2
    server.script(Answer(500), Answer(500), Answer(fault="cut"))
    with pytest.raises(APIConnectionError) as raised:
        connect().call()
    assert isinstance(raised.value.__cause__, httpx2.TransportError)
    assert raised.value.request.url == f"{server.url}/"


def test_how_often_is_the_callers_decision(
    connect: Connect, server: FaultServer, waits: list[float]
) -> None:
    """`max_retries` of a call counts before that of the client; zero means one attempt."""
    server.script(*[Answer(500)] * 9)
    with pytest.raises(InternalServerError):
        connect(max_retries=0).call()
    with pytest.raises(InternalServerError):
        connect().call(options={"max_retries": 1})
    assert len(server.seen) == 3
    assert waits == [0.5]


def test_a_server_that_asks_for_too_long_a_wait(
    connect: Connect, server: FaultServer, waits: list[float]
) -> None:
    """The caller hears at once of a wait that is longer than a minute."""
    server.script(Answer(429, headers={"Retry-After": "3600"}))
    with pytest.raises(RateLimitError):
        connect().call()
    assert waits == []


@pytest.mark.parametrize(
    ("parts", "attempts"),
    [
        (lambda: {"content": b"abc"}, 2),
        (lambda: {"multipart": {"a": 1, "f": b"abc"}}, 2),
        (lambda: {"content": io.BytesIO(b"abc")}, 2),
        (lambda: {"multipart": {"f": io.BytesIO(b"abc")}}, 2),
        (lambda: {"multipart": {"f": ("a", io.BytesIO(b"abc"))}}, 2),
        (lambda: {"content": Pipe(b"abc")}, 1),
        (lambda: {"multipart": {"f": ("a", Pipe(b"abc"))}}, 1),
    ],
)
def test_a_body_that_can_be_read_once_is_sent_once(
    connect: Connect,
    server: FaultServer,
    waits: list[float],
    caplog: pytest.LogCaptureFixture,
    parts: Callable[[], dict[str, Any]],
    attempts: int,
) -> None:
    """What can be read again is sent again; what cannot is not, and the log and the error say so."""
    server.script(Answer(500), Answer(400))
    with caplog.at_level(logging.INFO, "package"), pytest.raises(APIError) as raised:
        connect().call("POST", **parts())
    assert len(server.seen) == attempts
    assert len(waits) == attempts - 1
    assert raised.value.retries_taken == attempts - 1
    said = "not tried again: the body can be read only once"
    assert (said in caplog.text) == (attempts == 1)
    assert (said in getattr(raised.value, "__notes__", [])) == (attempts == 1)
    assert all(b"abc" in seen.body for seen in server.seen)


def test_a_file_is_sent_again_from_where_it_stood(
    connect: Connect, server: FaultServer, waits: list[float]
) -> None:
    """A caller may have read the beginning of a file: each attempt sends what was left."""
    file = io.BytesIO(b"header;body")
    file.seek(7)
    server.script(Answer(503), Answer(fault="cut"), Answer(204))
    connect().call("POST", content=file)
    assert [seen.body for seen in server.seen] == [b"body"] * 3
    assert len(waits) == 2


def test_a_silent_server(connect: Connect, server: FaultServer, waits: list[float]) -> None:
    """No answer in time is APITimeoutError, after retries; the call's timeout counts before the client's."""
    server.script(*[Answer(fault="silent")] * 2)
    with pytest.raises(APITimeoutError, match="no answer in time") as raised:
        connect(timeout=30, max_retries=1).call(options={"timeout": 0.05})
    assert isinstance(raised.value, APIConnectionError)
    assert len(waits) == 1


def test_no_server(connect: Connect, waits: list[float]) -> None:
    """A server that is not there is APIConnectionError, with the reason."""
    with pytest.raises(APIConnectionError, match=r"no connection: .*(refused|All)"):
        connect(base_url="http://127.0.0.1:1").call()
    assert len(waits) == 2


def test_an_answer_that_cannot_be_unpacked(
    connect: Connect, server: FaultServer, waits: list[float]
) -> None:
    """A body that is not compressed as it says hides neither the status nor the headers."""
    headers = {"Content-Encoding": "gzip", "x-request-id": "r1"}
    server.script(*[Answer(status, b"no gzip", headers) for status in (200, 400, 200)])
    caller = connect()
    with pytest.raises(
        APIResponseValidationError, match=r"200 came, but .*`Content-Encoding: gzip`"
    ) as odd:
        caller.call(returns=Pet)
    assert odd.value.request_id == "r1"
    with pytest.raises(BadRequestError, match="400 Bad Request") as bad:
        caller.call(returns=Pet)
    assert (bad.value.request_id, bad.value.body) == ("r1", None)
    assert "the body is not what `Content-Encoding: gzip` says" in bad.value.__notes__[0]
    assert caller.call().status_code == 200
    assert waits == []


@pytest.mark.parametrize("fault", ["cut_body", "stall"])
def test_an_error_that_breaks_off_says_how_it_began(
    connect: Connect, server: FaultServer, fault: Any
) -> None:
    """Of an answer that never came to its end, at least the status is known."""
    server.script(Answer(500, b"{", fault=fault))
    with pytest.raises(APIConnectionError) as raised:
        connect(max_retries=0).call(options={"timeout": 0.05})
    assert raised.value.__notes__ == ["the answer had begun: 500 Internal Server Error"]


def test_an_answer_that_is_no_http(
    connect: Connect, server: FaultServer, waits: list[float]
) -> None:
    """What speaks another protocol is a failed connection."""
    server.script(*[Answer(body=b"SSH-2.0-OpenSSH\r\n", fault="garbage")] * 2)
    with pytest.raises(APIConnectionError, match="no connection"):
        connect(max_retries=1).call()
    assert len(waits) == 1


@pytest.mark.parametrize(
    ("kind", "body", "said"),
    [
        ("text/html", b"<html>502</html>", "<html>502</html>"),
        ("application/json", b"{broken", "{broken"),
        ("text/plain; charset=no-such", "gr\u00fc\u00dfe".encode(), "gr\u00fc\u00dfe"),
        ("application/json; charset=utf-16", b'{"message":"no"}', "no"),
    ],
)
def test_an_error_in_any_form_shows_what_the_server_said(
    connect: Connect, server: FaultServer, kind: str, body: bytes, said: str
) -> None:
    """Neither a wrong content type nor a wrong charset hides what came."""
    server.script(Answer(400, body, {"Content-Type": kind}))
    with pytest.raises(BadRequestError) as raised:
        connect().call(returns=Pet, errors={"400": Pet})
    assert said in str(raised.value)


@pytest.mark.parametrize(
    ("base", "target"),
    [("", "/pets"), ("/", "/pets"), ("/api/v1", "/api/v1/pets"), ("/api/v1/", "/api/v1/pets")],
)
def test_base_urls(connect: Connect, server: FaultServer, base: str, target: str) -> None:
    """A base URL may have a path, and a slash at its end."""
    connect(base_url=server.url + base).call("GET", "/pets")
    assert server.last.target == target


@pytest.mark.parametrize(
    ("base_url", "says"),
    [
        (None, "pass `base_url="),
        ("", "pass `base_url="),
        ("example.com", "needs a scheme and a host"),
        ("//example.com", "needs a scheme and a host"),
        ("https://", "needs a scheme and a host"),
        ("ftp://example.com", "needs a scheme and a host"),
        ("https://example.com\n", "no URL"),
        ("https://example.com?a=1", "`default_query`"),
        ("https://example.com/#a", "`default_query`"),
    ],
)
def test_base_urls_that_cannot_work(connect: Connect, base_url: str | None, says: str) -> None:
    """A base URL that is missing or wrong is a ValueError that says what to pass."""
    with pytest.raises(ValueError, match=says):
        connect(base_url=base_url)


@pytest.mark.parametrize(
    "base_url",
    ["me:secret@example.com", "https://me:secret@", "ftp://me:secret@x", "http://me:secret@x?a"],
)
def test_a_wrong_base_url_does_not_show_a_password(connect: Connect, base_url: str) -> None:
    """The error shows the URL without the name and password in it."""
    with pytest.raises(ValueError, match="base_url") as raised:
        connect(base_url=base_url)
    assert "secret" not in str(raised.value)


def test_credentials_are_not_shown(
    connect: Connect, server: FaultServer, caplog: pytest.LogCaptureFixture
) -> None:
    """Clients, answers, errors and the log show no credential."""
    server.script(PET, Answer(500, b"no"), Answer(401, b"no"))
    credentials = {
        "a": HeaderKey("x-key", "secret"),
        "b": Bearer("secret"),
        "c": QueryKey("key", "secret"),
    }
    base = server.url.replace("//", "//me:secret@")
    caller = connect(
        base_url=base, credentials=credentials, security=[["a", "b", "c"]], max_retries=0
    )
    shown = [repr(caller.client)]
    with caplog.at_level(logging.DEBUG, "package"):
        shown.append(repr(caller.call(returns=Pet)))
        for _ in range(2):
            with pytest.raises(APIError) as raised:
                caller.call()
            shown += [repr(raised.value), str(raised.value)]
    assert server.seen[0].header("x-key") == "secret"
    assert "secret" not in "".join([*shown, caplog.text])


def test_only_what_is_configured_is_sent(connect: Connect, server: FaultServer) -> None:
    """Of alternatives, the one that the caller has credentials for is sent, and no other."""
    credentials = {
        "key": HeaderKey("x-key", None),
        "pair": Basic("Aladdin", "open sesame"),
        "token": Bearer("t"),
    }
    connect(credentials=credentials, security=[["key", "token"], ["pair"], ["token"]]).call()
    assert server.last.header("x-key") is None
    assert server.last.header("authorization") == "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="


def test_a_credential_with_a_line_break_is_not_sent(connect: Connect, server: FaultServer) -> None:
    """A key from a file that ends in a line break is a ValueError that names the header, at once."""
    caller = connect(credentials={"k": Bearer("secret\n")}, security=[["k"]])
    with pytest.raises(ValueError, match=r"`Authorization`.*line break") as raised:
        caller.call()
    assert "secret" not in str(raised.value)
    assert server.seen == []


def given(flavour: str, **settings: Any) -> httpx2.Client | httpx2.AsyncClient:
    return httpx2.Client(**settings) if flavour == "sync" else httpx2.AsyncClient(**settings)


def test_a_given_http_client_keeps_its_own(
    connect: Connect, server: FaultServer, flavour: str
) -> None:
    """The headers, parameters, cookies and timeout of a given HTTP client hold, unless a call says another."""
    http_client = given(
        flavour,
        headers={"User-Agent": "mine", "X-Tenant": "t", "X-Call": "mine"},
        params={"tenant": "a b", "q": "mine"},
        cookies={"c": "d"},
        timeout=77.0,
    )
    caller = connect(http_client=http_client)
    caller.call(query={"q": ["x y", "z"]}, headers={"x-call": "call"})
    assert caller.client.timeout == httpx2.Timeout(77.0)
    assert server.last.header("user-agent") == "mine"
    assert server.last.header("x-tenant") == "t"
    assert server.last.header("x-call") == "call"
    assert server.last.header("cookie") == "c=d"
    assert server.last.target == "/?q=x%20y&q=z&tenant=a+b"
    caller.wait(http_client.aclose()) if isinstance(
        http_client, httpx2.AsyncClient
    ) else http_client.close()


def test_a_given_http_client_without_settings_has_those_of_the_package(
    connect: Connect, flavour: str
) -> None:
    """What the maker of an HTTP client did not set is as in a client of our own; what a caller set counts."""
    http_client = given(flavour)
    caller = connect(http_client=http_client)
    assert caller.client.timeout == DEFAULT_TIMEOUT
    assert connect(http_client=http_client, timeout=3).client.timeout == httpx2.Timeout(3)
    caller.wait(http_client.aclose()) if isinstance(
        http_client, httpx2.AsyncClient
    ) else http_client.close()


def test_who_makes_an_http_client_closes_it(connect: Connect, flavour: str) -> None:
    """Closing a client closes what it made, once or twice, and not what it was given."""
    http_client = given(flavour)
    caller = connect(http_client=http_client)
    caller.call()
    caller.close()
    assert not http_client.is_closed
    caller.wait(http_client.aclose()) if isinstance(
        http_client, httpx2.AsyncClient
    ) else http_client.close()
    own = connect()
    own.call()
    made = own.client.http_client
    own.close()
    own.close()
    assert made.is_closed


def test_context_managers_close(settings: dict[str, Any]) -> None:
    """`with` and `async with` give the client itself and close it."""
    with SyncAPIClient(**settings) as client:
        made = client.http_client
    assert made.is_closed

    async def story() -> bool:
        async with AsyncAPIClient(**settings) as client:
            made = client.http_client
        return made.is_closed

    assert asyncio.run(story())


class Foreign:
    """What another library calls a client."""


def foreign(library: str, name: str) -> object:
    """Return an object of another library, which need not be there."""
    return type(name, (), {"__module__": library})()


@pytest.mark.parametrize(
    ("given", "says"),
    [
        (Foreign(), r"\w+\.Foreign: pass `httpx2"),
        (foreign("requests.sessions", "Session"), r"requests\.Session: pass `httpx2"),
        (foreign("aiohttp.client", "ClientSession"), r"aiohttp\.ClientSession: pass `httpx2"),
        (foreign("httpx", "Client"), r"httpx\.Client: httpx2 goes on where httpx 0\.28 ended"),
        (httpx2.Client, r"the class httpx2\.Client: make one of it"),
        ("http://x", r"builtins\.str"),
    ],
)
def test_a_foreign_http_client_is_a_type_error(connect: Connect, given: object, says: str) -> None:
    """An object of another library is refused when the client is made, with what to pass."""
    with pytest.raises(
        TypeError, match=rf"`http_client` has to be an httpx2\.\w*Client; this is {says}"
    ):
        connect(http_client=given)


@pytest.mark.parametrize("timeout", [foreign("httpx", "Timeout"), "5", True])
def test_a_foreign_timeout_is_a_type_error(connect: Connect, timeout: Any) -> None:
    """A timeout of another library is refused, for a client as for a call."""
    with pytest.raises(TypeError, match="`timeout` has to be seconds, None or an httpx2"):
        connect(timeout=timeout)
    with pytest.raises(TypeError, match="`timeout` has to be seconds, None or an httpx2"):
        connect().call(options={"timeout": timeout})


def test_an_http_client_of_the_other_flavour_is_a_type_error(
    connect: Connect, flavour: str
) -> None:
    """An asynchronous HTTP client is of no use to a synchronous client, and the other way round."""
    other = given("async" if flavour == "sync" else "sync")
    wanted = "Client" if flavour == "sync" else "AsyncClient"
    with pytest.raises(TypeError, match=rf"has to be an httpx2\.{wanted}; this is httpx2\."):
        connect(http_client=other)


def test_one_http_client_for_all_threads(settings: dict[str, Any]) -> None:
    """Threads that call at the same time make one HTTP client between them."""
    client = SyncAPIClient(**settings)
    ready = threading.Barrier(8)
    found: list[httpx2.Client] = []

    def use() -> None:
        ready.wait()
        found.append(client.http_client)

    threads = [threading.Thread(target=use) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 8
    assert len({*map(id, found)}) == 1
    client.close()


class Pets(Resource):
    """A resource as the generator writes it."""

    def get(self, number: int) -> Pet:
        """Look one up."""
        return self._request("GET /pets/{number}", (number,), returns=Pet, options={})


class AsyncPets(AsyncResource):
    """The same, asynchronous."""

    get = awaited(Pets.get)


def test_resources(connect: Connect, server: FaultServer) -> None:
    """A method of a resource returns the value, and of a raw one the whole answer."""
    server.script(PET, PET)
    caller = connect()
    if isinstance(caller.client, SyncAPIClient):
        assert Pets(caller.client).get(1).name == "Tom"
        response = raw(Pets(caller.client, "raw").get)(1)
    else:
        assert caller.wait(AsyncPets(caller.client).get(1)).name == "Tom"
        response = caller.wait(async_raw(AsyncPets(caller.client, "raw").get)(1))
    assert response.status_code == 200
    assert response.parse().name == "Tom"
