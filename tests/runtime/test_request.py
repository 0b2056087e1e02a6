"""Requests: what a call and a client's settings come to, before anything is sent."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from enum import Enum
from typing import TYPE_CHECKING, Annotated, Any, TypedDict

import pytest
from pydantic import Field

from package import _styles
from package._auth import Basic, Bearer, CookieKey, HeaderKey, QueryKey
from package._models import BaseModel
from package._request import Call, optional_body, prepare
from package._sentinels import Omit, omit
from package._settings import Settings

if TYPE_CHECKING:
    from collections.abc import Mapping

    from package._auth import Credential
    from package._request import Prepared


class PetParam(TypedDict, total=False):
    pet_name: Annotated[str, Field(alias="pet-name")]


class Pet(BaseModel):
    pet_name: Annotated[str, Field(alias="pet-name")]


class Size(Enum):
    BIG = "big"


def made(
    credentials: Mapping[str, Credential] | None = None,
    default_headers: Mapping[str, str] | None = None,
    default_query: Mapping[str, object] | None = None,
    options: Any = None,
    **parts: Any,
) -> Prepared:
    held = credentials or {}
    settings = Settings("http://x/v1", default_headers or {}, default_query or {}, held, [[*held]])
    if options is None:
        options = {}
    return prepare(Call("POST", "/pets", None, options, **parts), settings)


def headers(prepared: Prepared) -> dict[str, str]:
    """Return the headers by their names in lower case; none of them is there twice."""
    found = {name.decode().lower(): value.decode("latin-1") for name, value in prepared.headers}
    assert len(found) == len(prepared.headers)
    return found


def test_a_request_without_anything() -> None:
    """A request without a body has no Content-Type, and one without a query no question mark."""
    prepared = made()
    assert prepared.url == "http://x/v1/pets"
    assert prepared.body.content is None
    assert headers(prepared) == {"accept": "application/json"}


@pytest.mark.parametrize(
    ("value", "query"),
    [
        (None, ""),
        (omit, ""),
        (True, "?a=true"),
        (Size.BIG, "?a=big"),
        (datetime(2024, 1, 2, tzinfo=UTC), "?a=2024-01-02T00%3A00%3A00Z"),
        ("", "?a="),
        (0, "?a=0"),
        (["x", "y z"], "?a=x&a=y%20z"),
        (_styles.deep_object({"b": 1}), "?a%5Bb%5D=1"),
    ],
)
def test_query_values(value: object, query: str) -> None:
    """None and `omit` are not in the query; all else is text as JSON writes it."""
    assert made(query={"a": value}).url == f"http://x/v1/pets{query}"


def test_what_is_closer_to_the_call_counts() -> None:
    """extra_query beats the call, the call beats the client; None takes away, `omit` does not."""
    prepared = made(
        default_query={"a": 1, "b": 1, "c": 1, "d": 1, "e": 1},
        query={"a": omit, "b": 2, "c": None, "d": 2},
        options={"extra_query": {"d": 3, "e": None, "f": [1, 2]}},
    )
    assert prepared.url.partition("?")[2] == "a=1&b=2&d=3&f=1&f=2"


def test_headers_are_the_same_in_any_case() -> None:
    """A header is sent once, however it is spelled, and the closest spelling counts."""
    prepared = made(
        credentials={"k": Bearer("token")},
        default_headers={
            "accept": "text/x",
            "AUTHORIZATION": "mine",
            "X-One": "1",
            "x-two": "1",
            "x-gone": "1",
        },
        headers={"X-TWO": 2, "x-three": omit, "x-four": None, "x-five": [1, 2]},
        body={},
        options={
            "extra_headers": {
                "x-one": "3",
                "content-type": "text/json",
                "X-Gone": None,
                "x-absent": None,
            }
        },
    )
    assert headers(prepared) == {
        "accept": "text/x",
        "authorization": "Bearer token",
        "x-one": "3",
        "x-two": "2",
        "x-five": "1,2",
        "content-type": "text/json",
    }


@pytest.mark.parametrize(
    "value", ["a\r\nX-Evil: 1", "a\nb", "a\rb", "a\x00", "\x7f", "日本", "\ud800"]
)
@pytest.mark.parametrize("place", ["headers", "default_headers", "extra_headers", "credentials"])
def test_header_values_that_cannot_be_sent(value: str, place: str) -> None:
    """Line breaks and what is not Latin-1 are refused, by the header's name and without its value."""
    given: dict[str, Any] = {place: {"x-secret": value}}
    if place == "extra_headers":
        given = {"options": given}
    if place == "credentials":
        given = {place: {"k": HeaderKey("x-secret", value)}}
    with pytest.raises(ValueError, match="`x-secret`") as raised:
        made(**given)
    assert value not in str(raised.value)
    assert raised.value.__cause__ is None


@pytest.mark.parametrize("name", ["a b", "a:b", "a\r\nb", "", "é"])
def test_header_names_that_cannot_be_sent(name: str) -> None:
    """RFC 9110, 5.6.2: a name is a token; anything else is refused."""
    with pytest.raises(ValueError, match="is no name for a header"):
        made(options={"extra_headers": {name: "1"}})


def test_header_values_that_can_be_sent() -> None:
    """RFC 9110, 5.5: tabs, spaces and Latin-1 within; spaces around are no part of a value."""
    assert headers(made(headers={"a": "b\tc é", "d": " e ", "f": ""})) == {
        "accept": "application/json",
        "a": "b\tc é",
        "d": "e",
        "f": "",
    }


def test_a_header_that_is_no_text_is_a_type_error() -> None:
    """A number in `extra_headers` is the caller's mistake, and the error says so."""
    with pytest.raises(TypeError, match=r"`x-a`.*has to be text"):
        made(options={"extra_headers": {"x-a": 5}})


def test_cookies() -> None:
    """Cookies are in one header, theirs and the credentials', and cannot add another."""
    prepared = made(
        credentials={"k": CookieKey("key", "a+/=")},
        cookies={"a": "b; c=d", "e": omit, "f": None, "g": [1, 2], "h": True},
    )
    assert headers(prepared)["cookie"] == "key=a+/=; a=b%3B%20c%3Dd; g=1; g=2; h=true"


def test_a_call_can_set_what_a_credential_would() -> None:
    """A parameter of the call is closer to it than a credential of the client."""
    held: dict[str, Credential] = {
        "a": HeaderKey("x-key", "client"),
        "b": QueryKey("key", "client"),
    }
    prepared = made(credentials=held, headers={"X-Key": "call"}, query={"key": "call"})
    assert headers(prepared)["x-key"] == "call"
    assert prepared.url.endswith("?key=call")


def test_an_operation_can_have_its_own_security() -> None:
    """Where an operation says what it needs, that counts; an empty list needs nothing."""
    assert "x-key" not in headers(made(credentials={"k": HeaderKey("x-key", "1")}, security=[]))


@pytest.mark.parametrize(
    ("body", "content"),
    [
        ({}, {}),
        (None, None),
        ([], []),
        (False, False),
        ({"a": omit}, {}),
        ({"a": None}, {"a": None}),
    ],
)
def test_json_bodies(body: object, content: object) -> None:
    """Empty, false and null bodies are bodies; only `omit` is none."""
    prepared = made(body=body)
    assert json.loads(prepared.body.content) == content
    assert headers(prepared)["content-type"] == "application/json"


def test_optional_bodies() -> None:
    """A body that is not required is not sent if all its properties are omitted."""
    assert optional_body({"a": omit, "b": omit}) is omit
    assert optional_body({"a": omit, "b": None}) == {"a": omit, "b": None}
    assert made(body=optional_body({"a": omit})).body.content is None


@pytest.mark.parametrize(
    ("parts", "content"),
    [
        ({"body": {"a": 1, "b": 2}}, {"a": 1, "b": 3, "c": [4]}),
        ({}, {"b": 3, "c": [4]}),
        ({"body": omit}, {"b": 3, "c": [4]}),
        ({"body": Pet.model_validate({"pet-name": "a"})}, {"pet-name": "a", "b": 3, "c": [4]}),
        ({"body": {"pet_name": "a"}, "body_type": PetParam}, {"pet-name": "a", "b": 3, "c": [4]}),
    ],
)
def test_extra_body(parts: dict[str, Any], content: object) -> None:
    """extra_body adds properties to an object, which may be a model, and beats those that are there."""
    prepared = made(**parts, options={"extra_body": {"b": 3, "c": [4]}})
    assert json.loads(prepared.body.content) == content


def test_extra_body_beats_a_translated_name() -> None:
    """The same property under Python's name and the API's is sent once, as extra_body has it."""
    prepared = made(
        body={"pet_name": "a"}, body_type=PetParam, options={"extra_body": {"pet-name": "b"}}
    )
    assert prepared.body.content == b'{"pet-name":"b"}'


def test_extra_body_in_forms() -> None:
    """In a form and in multipart, extra_body adds fields, and the form's own stay."""
    assert made(form={"a": 1}, options={"extra_body": {"b": 2}}).body.content == b"a=1&b=2"
    files = made(multipart={"a": 1}, options={"extra_body": {"b": 2}}).body.files
    assert files == [("a", (None, "1")), ("b", (None, "2"))]


@pytest.mark.parametrize("parts", [{"body": [1]}, {"body": "text"}, {"content": b"abc"}])
def test_extra_body_needs_an_object(parts: dict[str, Any]) -> None:
    """Where the body is no object, extra_body is a mistake, and the error says so."""
    with pytest.raises(TypeError, match="`extra_body` adds properties to an object"):
        made(**parts, options={"extra_body": {"b": 3}})


def test_content_types() -> None:
    """Each kind of body has its content type, unless the call says another; multipart's has a boundary."""
    assert headers(made(form={"a": 1}))["content-type"] == "application/x-www-form-urlencoded"
    assert headers(made(content=b"a"))["content-type"] == "application/octet-stream"
    assert headers(made(text="a", content_type="text/plain"))["content-type"] == "text/plain"
    assert headers(made(content=("a", b"", "image/png")))["content-type"] == "image/png"
    assert headers(made(body=1, content_type="application/merge-patch+json"))[
        "content-type"
    ].startswith("application/m")
    assert "content-type" not in headers(made(multipart={"a": b""}))
    assert "content-type" not in headers(made(content=omit))


def test_nan_is_not_sent() -> None:
    """A number that JSON does not have fails before anything is sent."""
    with pytest.raises(ValueError, match="NaN and Infinity"):
        made(body={"a": float("nan")})


def test_nothing_of_a_request_shows_a_credential() -> None:
    """Calls, settings and requests can be printed."""
    held: dict[str, Credential] = {
        "a": HeaderKey("x", "secret"),
        "b": QueryKey("x", "secret"),
        "c": CookieKey("x", "secret"),
        "d": Basic("secret", "secret"),
    }
    settings = Settings(
        "http://u:secret@x", {"Authorization": "secret"}, {"key": "secret"}, held, [[*held]]
    )
    call = Call("GET", "/", None, {"extra_headers": {"x": "secret"}}, headers={"x": "secret"})
    for shown in (settings, call, prepare(call, settings)):
        assert "secret" not in repr(shown)


def test_omit() -> None:
    """`omit` is false, so that `value or omit` works, and says what it is."""
    assert not omit
    assert isinstance(omit, Omit)
    assert repr(omit) == "omit"
