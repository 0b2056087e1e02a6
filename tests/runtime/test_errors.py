"""Errors: one class for each kind of answer, with what the server said."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import httpx2
import pytest

from package import _errors
from package._decode import Deviation
from package._errors import APIError, APIResponseValidationError, APIStatusError, APITimeoutError
from package._messages import APIRequest
from package._models import BaseModel
from package._request import Call
from package._response import status_error


class Problem(BaseModel):
    message: str
    code: int | None = None


def fail(
    status: int, body: bytes = b"", errors: dict[str, Any] | None = None, /, **fields: str
) -> APIStatusError:
    call = Call("GET", "/", None, {}, errors=errors)
    headers = {name.replace("_", "-"): value for name, value in fields.items()}
    request = httpx2.Request("GET", "http://x/y")
    return status_error(
        call,
        httpx2.Response(status, content=body, headers=headers, request=request),
        {"500": Problem},
    )


@pytest.mark.parametrize(
    ("status", "name"),
    [
        (302, "APIStatusError"),
        (400, "BadRequestError"),
        (401, "AuthenticationError"),
        (402, "APIStatusError"),
        (403, "PermissionDeniedError"),
        (404, "NotFoundError"),
        (409, "ConflictError"),
        (422, "UnprocessableEntityError"),
        (429, "RateLimitError"),
        (500, "InternalServerError"),
        (503, "InternalServerError"),
        (599, "InternalServerError"),
    ],
)
def test_classes(status: int, name: str) -> None:
    """Each status has its class, below APIStatusError."""
    error = fail(status)
    assert type(error) is getattr(_errors, name)
    assert isinstance(error, APIStatusError)
    assert error.status_code == status


@pytest.mark.parametrize(
    ("body", "message"),
    [
        (b"", "400 Bad Request"),
        (b"  \n", "400 Bad Request"),
        (b'{"message":"no name"}', "400 Bad Request: no name"),
        (b'{"error":{"message":"no name"}}', "400 Bad Request: no name"),
        (
            b'{"message":"no name","errors":[{"at":"/name"}]}',
            '400 Bad Request: no name {"message":"no name","errors":[{"at":"/name"}]}',
        ),
        (
            b'{"error":"bad","error_description":"no name"}',
            '400 Bad Request: no name {"error":"bad","error_description":"no name"}',
        ),
        (b'{"detail":[{"msg":"x"}]}', '400 Bad Request: {"detail":[{"msg":"x"}]}'),
        (b'{"message":""}', '400 Bad Request: {"message":""}'),
        (b'"no name"', "400 Bad Request: no name"),
        (b"[1]", "400 Bad Request: [1]"),
        (b"<html>no</html>", "400 Bad Request: <html>no</html>"),
        (b"\xff", "400 Bad Request: \ufffd"),
    ],
)
def test_messages(body: bytes, message: str) -> None:
    """The message has the status and what the server said: its sentence, and the rest if there is one."""
    assert str(fail(400, body)) == message


def test_a_status_without_a_name() -> None:
    """A status that HTTP does not know is a number."""
    assert str(fail(599, b"x")) == "599: x"


def test_a_long_answer_is_cut_in_the_message_only() -> None:
    """The message stays readable; `body` has everything."""
    error = fail(400, b"x" * 5000)
    assert len(str(error)) < 600
    assert error.body == "x" * 5000


def test_documented_bodies() -> None:
    """`body` is a model where the API documents one: for the operation, the API, a class of statuses, or all."""
    text = b'{"message":"m","more":1}'
    assert type(fail(500, text).body) is Problem
    assert type(fail(404, text, {"404": Problem}).body) is Problem
    assert type(fail(404, text, {"4XX": Problem}).body) is Problem
    assert type(fail(404, text, {"default": Problem}).body) is Problem
    assert fail(404, text).body == {"message": "m", "more": 1}
    assert str(fail(500, text)) == '500 Internal Server Error: m {"message":"m","more":1}'


@pytest.mark.parametrize(
    "body", [b'{"message":5}', b"[]", b"null", b"oops", b"5", b'{"message":null,"code":[]}']
)
def test_an_undocumented_error_body_does_not_raise(body: bytes) -> None:
    """The server's failure is the failure that is raised, whatever its body is."""
    error = fail(500, body)
    assert type(error) is _errors.InternalServerError
    assert body.decode() in str(error)


@pytest.mark.parametrize(
    "headers", [{"x_request_id": "r1"}, {"request_id": "r1"}, {"cf_ray": "r1"}]
)
def test_request_ids(headers: dict[str, str]) -> None:
    """The server's id of the request is there in each of its usual headers."""
    assert fail(500, b"", None, **headers).request_id == "r1"
    assert fail(500).request_id is None


def every_error() -> list[APIError]:
    request = httpx2.Request("GET", "http://x/y")
    response = httpx2.Response(200, content=b"{}", request=request)
    return [
        fail(500, b'{"message":"m"}'),
        fail(404),
        APITimeoutError("late", request=request),
        APIResponseValidationError("odd", response=response, deviations=(Deviation(("a",), "no"),)),
    ]


@pytest.mark.parametrize("error", every_error(), ids=lambda error: type(error).__name__)
def test_errors_can_be_copied_and_pickled(error: APIError) -> None:
    """An error survives a copy, and the way to another process, with all that it says."""
    for copied in (copy.copy(error), copy.deepcopy(error), pickle.loads(pickle.dumps(error))):  # noqa: S301 - made in the line itself
        assert type(copied) is type(error)
        assert str(copied) == str(error)
        assert copied.request.url == error.request.url
        for name in ("status_code", "body", "request_id", "deviations"):
            assert getattr(copied, name, None) == getattr(error, name, None)


def test_pickled_errors_leave_credentials_behind() -> None:
    """An error that goes to another process, a queue or a disk takes no credential with it; itself it has them."""
    request = APIRequest(
        "GET",
        "https://me:secret@x.example/y?key=secret&page=2",
        headers={
            "Authorization": "secret",
            "X-Key": "secret",
            "Cookie": "c=secret",
            "Accept": "a/b",
        },
    )
    request.hidden = ("key",)
    response = httpx2.Response(500, text="no", request=request)
    response.history = [httpx2.Response(302, request=request)]
    error = status_error(Call("GET", "/y", None, {}), response, {})
    assert error.request.headers["authorization"] == "secret"
    for other in (pickle.loads(pickle.dumps(error)), copy.deepcopy(error)):  # noqa: S301 - made in the line itself
        assert "secret" not in str(vars(other.request))
        assert "secret" not in str(vars(other.response.request))
        assert "secret" not in str(vars(other.response.history[0].request))
        assert str(other.request.url) == "https://x.example/y?key=REDACTED&page=2"
        assert dict(other.request.headers)["accept"] == "a/b"
        assert (other.status_code, str(other)) == (500, "500 Internal Server Error: no")
    assert "secret" not in f"{error!r} {request!r} {error.request!r}"
