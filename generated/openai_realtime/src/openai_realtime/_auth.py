"""Credentials: what a caller holds, and how it goes into a request.

None of them shows what it holds in its `repr()`.
"""

from __future__ import annotations

import re
from base64 import b64encode
from dataclasses import dataclass, field
from os import environ
from typing import TYPE_CHECKING

from ._styles import cookie_pairs

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ._request import Parts

_COOKIE_TEXT = re.compile(r"[!#-+\--:<-\[\]-~]*")
"""RFC 6265, 4.1.1: what the value of a cookie may hold."""
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")


@dataclass(frozen=True, slots=True)
class HeaderKey:
    """A key in a header."""

    name: str
    value: str | None = field(repr=False)

    def apply(self, parts: Parts) -> None:
        """Put the key into a request."""
        if self.value:
            parts.set_header(self.name, self.value)


@dataclass(frozen=True, slots=True)
class QueryKey:
    """A key in the query."""

    name: str
    value: str | None = field(repr=False)

    def apply(self, parts: Parts) -> None:
        """Put the key into a request."""
        if self.value:
            parts.query[self.name] = self.value


@dataclass(frozen=True, slots=True)
class CookieKey:
    """A key in a cookie; it is sent as it is, and escaped only where a cookie cannot hold it."""

    name: str
    value: str | None = field(repr=False)

    def apply(self, parts: Parts) -> None:
        """Put the key into a request."""
        if not self.value:
            return
        if _COOKIE_TEXT.fullmatch(self.value):
            parts.cookies[self.name] = cookie_pairs(self.name, "") + self.value
        else:
            parts.cookies[self.name] = cookie_pairs(self.name, self.value)


@dataclass(frozen=True, slots=True)
class Bearer:
    """A bearer token (RFC 6750, 2.1)."""

    value: str | None = field(repr=False)

    def apply(self, parts: Parts) -> None:
        """Put the token into a request."""
        if self.value:
            parts.set_header("Authorization", f"Bearer {self.value}")


@dataclass(frozen=True, slots=True)
class Basic:
    """A user name and a password (RFC 7617); one of the two may be the empty text."""

    username: str | None = field(repr=False)
    password: str | None = field(repr=False)

    @property
    def value(self) -> str | None:
        """The encoded pair, or None while one of the two is missing.

        Raises:
            ValueError: The pair has no encoded form (RFC 7617, 2).
        """
        if self.username is None or self.password is None:
            return None
        if ":" in self.username:
            raise ValueError("a user name for HTTP Basic authentication cannot contain a colon")
        pair = f"{self.username}:{self.password}"
        if _CONTROL.search(pair):
            message = "a user name and a password cannot contain line breaks or control characters"
            raise ValueError(message)
        return b64encode(pair.encode()).decode("ascii") if pair != ":" else None

    def apply(self, parts: Parts) -> None:
        """Put the pair into a request."""
        if self.value:
            parts.set_header("Authorization", f"Basic {self.value}")


Credential = HeaderKey | QueryKey | CookieKey | Bearer | Basic


def authenticate(parts: Parts, credentials: Mapping[str, Credential], security: Sequence[Sequence[str]]) -> None:
    """Put credentials into a request: those of the first alternative that is complete.

    A credential that is None or empty is missing. An alternative without credentials says that
    they are optional, and those that the caller has are sent all the same. Where no alternative is
    complete, nothing is sent: the server says what it thinks of that.
    """
    for alternative in security:
        chosen = [credentials[name] for name in alternative]
        if chosen and all(credential.value for credential in chosen):
            for credential in chosen:
                credential.apply(parts)
            return


def lacking(credentials: Mapping[str, Credential], security: Sequence[Sequence[str]]) -> str | None:
    """Return a sentence on the credentials that a caller would need, or None if there are enough."""
    if not security or any(all(credentials[name].value for name in names) for names in security):
        return None
    needed = ", or ".join(" and ".join(f"`{name}`" for name in names) for names in security)
    return f"no credentials were sent; this call takes {needed}: options of the client, or its environment variables"


def given(value: str | None, variable: str) -> str | None:
    """Return an option that a caller gave, or else what the environment says; None if neither."""
    return environ.get(variable) if value is None else value
