"""Copies with other settings, calls that are not documented, and the log that is asked for."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

import httpx2
import pytest

from package import _base_client
from package._decode import TypeForm
from package._errors import APIResponseValidationError, InternalServerError, NotFoundError
from package._models import BaseModel
from tests.runtime.faults import Answer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.runtime.conftest import Caller
    from tests.runtime.faults import FaultServer

    Connect = Callable[..., Caller]


class Pet(BaseModel):
    name: str


def test_a_copy_has_other_settings_and_the_same_connections(
    connect: Connect, server: FaultServer, waits: list[float]
) -> None:
    """What is given counts in the copy, the rest is as it was, and the original does not change."""
    caller = connect(default_headers={"X-A": "1", "X-B": "1"}, default_query={"a": 1, "b": 1})
    copy = caller.again(
        timeout=7,
        max_retries=0,
        deadline=60,
        default_headers={"x-b": None, "X-C": "2"},
        default_query={"b": 2},
    )
    server.script(Answer(500), Answer(500), Answer(204))
    with pytest.raises(InternalServerError):
        copy.call()
    assert waits == []
    assert (server.last.header("x-a"), server.last.header("x-b"), server.last.header("x-c")) == (
        "1",
        None,
        "2",
    )
    assert server.last.target == "/?a=1&b=2"
    caller.call()
    assert server.last.target == "/?a=1&b=1"
    assert server.last.header("x-b") == "1"
    assert len(waits) == 1
    assert copy.client.http_client is caller.client.http_client
    assert copy.client.timeout == httpx2.Timeout(7)
    assert caller.client.timeout == _base_client.DEFAULT_TIMEOUT
    assert type(copy.client) is type(caller.client)


def test_a_copy_may_be_of_another_place(
    connect: Connect, server: FaultServer, elsewhere: FaultServer
) -> None:
    """`base_url` is checked as that of any client."""
    connect().again(base_url=f"{elsewhere.url}/v2/").call("GET", "/pets")
    assert elsewhere.last.target == "/v2/pets"
    assert server.seen == []
    with pytest.raises(ValueError, match="needs a scheme"):
        connect().again(base_url="example.com")


def test_an_option_that_does_not_exist(connect: Connect) -> None:
    """A slip of the pen is an error, as in calls."""
    with pytest.raises(TypeError, match="there is no option `time_out`"):
        connect().again(time_out=1)


def test_copy_is_another_word_for_it(connect: Connect) -> None:
    """As in other SDKs."""
    client: Any = connect().client
    assert client.copy(max_retries=5).max_retries == 5


@pytest.mark.parametrize("verb", ["get", "post", "put", "patch", "delete"])
def test_calls_that_are_not_documented(connect: Connect, server: FaultServer, verb: str) -> None:
    """They have the settings of the client, and the type that is wanted."""
    server.script(Answer(body=b'{"name":"Tom"}'))
    caller = connect(default_headers={"X-Own": "1"})
    pet = caller.verb(verb, "/new/path", cast_to=Pet, query={"q": "a b"}, timeout=5)
    assert isinstance(pet, Pet)
    assert (server.last.method, server.last.target) == (verb.upper(), "/new/path?q=a%20b")
    assert server.last.header("x-own") == "1"


@pytest.mark.parametrize(
    ("parts", "kind", "body"),
    [
        ({"body": {"a": None}}, "application/json", b'{"a":null}'),
        ({"form": {"a": [1, 2]}}, "application/x-www-form-urlencoded", b"a=1&a=2"),
        ({}, None, b""),
    ],
)
def test_what_they_send(
    connect: Connect, server: FaultServer, parts: dict[str, Any], kind: str | None, body: bytes
) -> None:
    """Bodies are those of any call."""
    connect().verb("post", "/x", cast_to=object, **parts)
    assert (server.last.header("content-type"), server.last.body) == (kind, body)


@pytest.mark.parametrize(
    ("cast_to", "expected"),
    [
        (object, {"name": "Tom"}),
        (dict[str, str], {"name": "Tom"}),
        (TypeForm[Pet | None], Pet(name="Tom")),
        (str, '{"name":"Tom"}'),
        (bytes, b'{"name":"Tom"}'),
        (None, None),
    ],
)
def test_what_they_return(
    connect: Connect, server: FaultServer, cast_to: Any, expected: object
) -> None:
    """`cast_to` decides; None is for an answer that does not matter."""
    server.script(Answer(body=b'{"name":"Tom"}'))
    assert connect().verb("get", "/x", cast_to=cast_to) == expected


def test_they_may_return_the_whole_answer(connect: Connect, server: FaultServer) -> None:
    """`httpx2.Response` is the answer as it came; errors are errors all the same."""
    server.script(Answer(201, b"<x/>", {"X-A": "1"}), Answer(404), Answer(body=b"<x/>"))
    caller = connect()
    response = caller.verb("post", "/x", cast_to=httpx2.Response)
    assert (response.status_code, response.text, response.headers["x-a"]) == (201, "<x/>", "1")
    with pytest.raises(NotFoundError):
        caller.verb("get", "/x", cast_to=httpx2.Response)
    with pytest.raises(APIResponseValidationError):
        caller.verb("get", "/x", cast_to=object)


def test_a_path_may_have_a_query(connect: Connect, server: FaultServer) -> None:
    """What is in the path stays, and parameters are added."""
    connect(default_query={"d": 1}).verb("get", "/x?a=1", cast_to=None, query={"b": 2})
    assert server.last.target == "/x?a=1&d=1&b=2"


@pytest.mark.parametrize("path", ["x", "", "https://evil.example/x", "@evil.example/"])
def test_a_path_is_one_of_the_api(connect: Connect, server: FaultServer, path: str) -> None:
    """Credentials go to the address of the API, and nowhere else."""
    with pytest.raises(ValueError, match="has to begin with a slash"):
        connect().verb("get", path, cast_to=None)
    assert server.seen == []


def test_slips_of_the_pen_are_refused(connect: Connect, server: FaultServer) -> None:
    """An option that does not exist never vanishes."""
    with pytest.raises(TypeError, match="no parameter or option `boody`"):
        connect().verb("post", "/x", cast_to=None, boody={})
    assert server.seen == []


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("extra_headers", "x"),
        ("extra_query", []),
        ("extra_body", 1),
        ("max_retries", "x"),
        ("max_retries", -1),
    ],
)
def test_options_of_another_form_are_refused(
    connect: Connect, server: FaultServer, name: str, value: object
) -> None:
    """A person reads which option it is, and what it has to be, before anything is sent."""
    with pytest.raises(TypeError, match=f"`{name}` has to be a .*; this is"):
        connect().call(options={name: value})
    assert server.seen == []


@pytest.fixture
def package_log() -> Iterator[logging.Logger]:
    """Return the logger of the package, as it was before."""
    log = logging.getLogger("package")
    level, handlers = log.level, list(log.handlers)
    log.setLevel(logging.NOTSET)
    yield log
    log.setLevel(level)
    log.handlers[:] = handlers


@pytest.mark.parametrize(
    ("value", "level"),
    [
        ("debug", logging.DEBUG),
        ("INFO", logging.INFO),
        ("loud", logging.NOTSET),
        ("", logging.NOTSET),
    ],
)
def test_the_environment_turns_on_the_log(
    connect: Connect,
    package_log: logging.Logger,
    monkeypatch: pytest.MonkeyPatch,
    value: str,
    level: int,
) -> None:
    """`<PACKAGE>_LOG` is `debug` or `info`; any other word changes nothing."""
    monkeypatch.setenv("ACME_LOG", value)
    connect(environment="ACME")
    assert package_log.level == level


def test_the_log_says_why(
    connect: Connect, server: FaultServer, waits: list[float], caplog: pytest.LogCaptureFixture
) -> None:
    """Each attempt and each decision has a line, without query and body."""
    server.script(Answer(503, headers={"Retry-After": "7"}), Answer(400, b"secret"))
    with caplog.at_level(logging.DEBUG, "package"), pytest.raises(Exception, match="400"):
        connect(default_query={"key": "secret"}).call("POST", "/pets", body={"a": "secret"})
    assert [record.getMessage() for record in caplog.records if record.name == "package"] == [
        "POST /pets: attempt 1",
        "POST /pets: 503, next try in 7.00 s (retry 1 of 2)",
        "POST /pets: attempt 2",
        "POST /pets: 400 is final",
    ]
    assert waits == [7.0]
