"""Answers as servers send them that are not quite what was agreed: nothing of them is lost."""

from __future__ import annotations

import json
import logging
import pickle
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import httpx2
import pytest

from package._auth import QueryKey
from package._errors import (
    APIResponseValidationError,
    APIStatusError,
    BadRequestError,
    NotFoundError,
)
from package._models import BaseModel
from tests.runtime.conftest import Caller
from tests.runtime.faults import Answer

if TYPE_CHECKING:
    from tests.runtime.faults import FaultServer

Connect = Callable[..., Caller]
"""What the fixture `connect` gives."""


class Pet(BaseModel):
    name: str
    friends: list[Pet] | None = None


JSON = "application/json"
NEARLY = [
    pytest.param('{"name":"é"}'.encode("utf-16"), JSON, "é", id="UTF-16"),
    pytest.param('{"name":"é"}'.encode("utf-32-be"), JSON, "é", id="UTF-32 without a mark"),
    pytest.param('{"name":"é"}'.encode("latin-1"), f"{JSON}; charset=iso-8859-1", "é", id="Latin-1"),
    pytest.param('{"name":"é"}'.encode("latin-1"), f"{JSON}; charset=nope", "\ufffd", id="no charset"),
    pytest.param(b'{"name":"\xff"}', JSON, "\ufffd", id="no UTF-8"),
    pytest.param(rb'{"name":"\ud83d"}', JSON, "\ufffd", id="half of a pair (RFC 8259, 8.2)"),
    pytest.param(b'{"name":"a\tb\nc"}', JSON, "a\tb\nc", id="control characters (RFC 8259, 7)"),
]  # fmt: skip


@pytest.mark.parametrize(("body", "kind", "name"), NEARLY)
def test_text_that_is_nearly_json(
    connect: Connect, server: FaultServer, body: bytes, kind: str, name: str
) -> None:
    """What a server means is taken, with a deviation; an error's body is read in the same way."""
    answer = Answer(body=body, headers={"Content-Type": kind})
    server.script(answer, answer, Answer(400, body, {"Content-Type": kind}))
    response = connect().call(returns=Pet)
    assert response.parse() == Pet(name=name)
    assert [str(deviation) for deviation in response.deviations] == [
        "$: Input should be JSON in UTF-8"
    ]
    assert json.loads(response.parse().to_json()) == {"name": name}
    with pytest.raises(APIResponseValidationError):
        connect(strict=True).call(returns=Pet)
    with pytest.raises(BadRequestError) as raised:
        connect().call(errors={"400": Pet})
    assert raised.value.body == Pet(name=name)


def test_a_byte_order_mark_is_ignored(connect: Connect, server: FaultServer) -> None:
    """RFC 8259, 8.1, lets readers ignore it, so that it is no deviation."""
    server.script(Answer(body=b'\xef\xbb\xbf{"name":"a"}'))
    assert connect(strict=True).call(returns=Pet).parse() == Pet(name="a")


def test_what_is_wrong_within_nearly_json_is_told_as_well(
    connect: Connect, server: FaultServer
) -> None:
    """Each difference is a deviation of its own, at its place."""
    server.script(Answer(body=b'{"name":"\t","friends":[{"name":5}]}'))
    found = connect().call(returns=Pet).deviations
    assert [deviation.location for deviation in found] == [(), ("friends", 0, "name")]


@pytest.mark.parametrize(
    "body", [b"[" * 100_000, b'{"name":"a"', b"\xff\xfe", b"[" * 900 + b"]" * 900]
)
def test_what_is_no_json_stays_an_error(connect: Connect, server: FaultServer, body: bytes) -> None:
    """Nothing is guessed, and no depth of nesting ends in another exception."""
    server.script(Answer(body=body, headers={"Content-Type": JSON}))
    with pytest.raises(APIResponseValidationError, match="JSON was expected"):
        connect().call(returns=Pet)


@pytest.mark.parametrize("expected", [str, object])
def test_plain_text_where_a_text_in_json_is_documented(
    connect: Connect, server: FaultServer, expected: Any
) -> None:
    """It is the text, with a deviation; a page in HTML is nobody's text."""
    plain = Answer(body=b"done", headers={"Content-Type": "text/plain"})
    server.script(plain, plain, Answer(body=b"<p>", headers={"Content-Type": "text/html"}))
    response = connect().call(returns=expected)
    assert response.parse() == "done"
    assert [str(d) for d in response.deviations] == ["$: Input should be JSON, not text/plain"]
    with pytest.raises(APIResponseValidationError):
        connect(strict=True).call(returns=expected)
    with pytest.raises(APIResponseValidationError, match="text/html"):
        connect().call(returns=expected)


@pytest.mark.parametrize(
    ("kind", "declared", "encoding"),
    [
        ("application/xml", "iso-8859-1", "latin-1"),
        ("application/xml", "utf-8", "utf-8"),
        ("text/xml; charset=utf-8", "iso-8859-1", "utf-8"),
        ("application/atom+xml", "no-such", "utf-8"),
    ],
)
def test_xml_says_what_it_is_encoded_in(
    connect: Connect, server: FaultServer, kind: str, declared: str, encoding: str
) -> None:
    """RFC 7303, 3: a `charset` counts, and without one the declaration."""
    text = f'<?xml version="1.0" encoding="{declared}"?><a>é</a>'
    server.script(Answer(body=text.encode(encoding), headers={"Content-Type": kind}))
    assert connect().call(returns=str, accept="application/xml").parse() == text


def test_no_log_shows_a_key_in_a_url(
    connect: Connect, server: FaultServer, caplog: pytest.LogCaptureFixture
) -> None:
    """httpx2 logs URLs: one with a credential in it is shown without, also after a redirect."""
    server.script(Answer(302, headers={"Location": "/b"}), Answer(404))
    caller = connect(
        base_url=server.url.replace("//", "//me:SECRET@"),
        credentials={"key": QueryKey("key", "SECRET")},
        security=[["key"]],
    )
    with caplog.at_level(logging.INFO), pytest.raises(NotFoundError) as raised:
        caller.call(path="/a", query={"q": "1"})
    assert server.seen[0].target == "/a?key=SECRET&q=1"
    assert "/a" in caplog.text
    assert "SECRET" not in caplog.text
    assert b"SECRET" not in pickle.dumps(raised.value)


def test_a_url_without_a_key_is_logged_as_it_is(
    connect: Connect, server: FaultServer, caplog: pytest.LogCaptureFixture
) -> None:
    """The log of httpx2 is its user's: only what is secret is left out."""
    with caplog.at_level(logging.INFO, "httpx2"):
        connect().call(path="/a", query={"q": "1"})
        httpx2.get(f"{server.url}/other?key=1")
    assert f"{server.url}/a?q=1" in caplog.text
    assert f"{server.url}/other?key=1" in caplog.text


def test_a_pickled_redirect_leaves_credentials_behind(
    connect: Connect, server: FaultServer
) -> None:
    """Neither a redirect on the way nor one that is not followed carries the request to come."""
    for method, status in (("GET", 302), ("POST", 301)):
        server.script(Answer(status, headers={"Location": "/b"}), Answer(404))
        with pytest.raises(APIStatusError) as raised:
            connect(default_headers={"X-Key": "SECRET"}).call(method)
        assert server.last.header("x-key") == "SECRET"
        assert b"SECRET" not in pickle.dumps(raised.value)
