"""Credentials: each goes where its scheme says, only where it is configured, and is never shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from package._auth import Basic, Bearer, CookieKey, HeaderKey, QueryKey, authenticate
from package._request import Parts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from package._auth import Credential


def authenticated(security: Sequence[Sequence[str]], **credentials: Credential) -> Parts:
    parts = Parts({}, {})
    authenticate(parts, credentials, security)
    return parts


@pytest.mark.parametrize(
    ("username", "password", "encoded"),
    [
        ("Aladdin", "open sesame", "QWxhZGRpbjpvcGVuIHNlc2FtZQ=="),
        ("test", "123\u00a3", "dGVzdDoxMjPCow=="),
        ("key", "", "a2V5Og=="),
        ("", "token", "OnRva2Vu"),
        ("a", "b:c", "YTpiOmM="),
    ],
)
def test_basic(username: str, password: str, encoded: str) -> None:
    """RFC 7617, 2 and 2.1: the pair in UTF-8, in Base64; the first two are its examples."""
    parts = authenticated([["b"]], b=Basic(username, password))
    assert parts.headers == {"Authorization": f"Basic {encoded}"}


@pytest.mark.parametrize(("username", "password"), [("a:b", "c"), ("a\n", "b"), ("a", "b\x7f")])
def test_basic_pairs_that_have_no_form(username: str, password: str) -> None:
    """RFC 7617, 2: no colon in a user name, no control characters; the error shows neither part."""
    with pytest.raises(ValueError, match="cannot contain") as raised:
        authenticated([["b"]], b=Basic(username, password))
    assert repr(username) not in str(raised.value)


def test_bearer() -> None:
    """RFC 6750, 2.1: `Authorization: Bearer <token>`."""
    assert authenticated([["b"]], b=Bearer("mF_9.B5f-4.1JqM")).headers == {
        "Authorization": "Bearer mF_9.B5f-4.1JqM"
    }


def test_keys() -> None:
    """A key goes into the header, the query or the cookie that the scheme names."""
    assert authenticated([["k"]], k=HeaderKey("x-key", "a b")).headers == {"x-key": "a b"}
    assert authenticated([["k"]], k=QueryKey("key", "a b")).query == {"key": "a b"}
    assert authenticated([["k"]], k=CookieKey("session", "a")).cookies == {"session": "session=a"}


@pytest.mark.parametrize(
    ("key", "sent"),
    [("a+/b==", "s=a+/b=="), ("a;b", "s=a%3Bb"), ("a b\n", "s=a%20b%0A"), ('"', "s=%22")],
)
def test_cookie_keys(key: str, sent: str) -> None:
    """RFC 6265, 4.1.1: a key goes as it is where a cookie can hold it, and cannot add another cookie."""
    assert authenticated([["k"]], k=CookieKey("s", key)).cookies == {"s": sent}


ALTERNATIVES: list[tuple[list[list[str]], set[str]]] = [
    ([["a"]], {"a"}),
    ([["a"], ["b"]], {"a"}),
    ([["missing"], ["b"]], {"b"}),
    ([["a", "missing"], ["b"]], {"b"}),
    ([["a", "b"]], {"a", "b"}),
    ([["a", "missing"]], set()),
    ([["empty"]], set()),
    ([["no pair"], ["a"]], {"a"}),
    ([[], ["a"]], {"a"}),
    ([["a"], []], {"a"}),
    ([["missing"], []], set()),
    ([[]], set()),
    ([], set()),
]


@pytest.mark.parametrize(("security", "sent"), ALTERNATIVES)
def test_alternatives(security: list[list[str]], sent: set[str]) -> None:
    """The first alternative that is complete is sent whole, and nothing else; optional ones are sent if held."""
    credentials: dict[str, Credential] = {
        "a": HeaderKey("a", "1"),
        "b": HeaderKey("b", "2"),
        "missing": HeaderKey("missing", None),
        "empty": Bearer(""),
        "no pair": Basic("user", None),
    }
    parts = Parts({}, {})
    authenticate(parts, credentials, security)
    assert parts.headers.keys() == sent


HOLDERS: list[Credential] = [
    HeaderKey("x", "secret"),
    QueryKey("x", "secret"),
    CookieKey("x", "secret"),
    Bearer("secret"),
    Basic("secret", "secret"),
]


@pytest.mark.parametrize("credential", HOLDERS)
def test_credentials_are_not_shown(credential: Credential) -> None:
    """What prints a credential prints no secret, nor does a request that it went into."""
    assert "secret" not in repr(credential)
    assert "secret" not in repr(authenticated([["c"]], c=credential))
