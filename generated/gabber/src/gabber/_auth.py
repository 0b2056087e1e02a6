"""Credentials: what a caller holds, and how it goes into a request."""

from __future__ import annotations

from base64 import b64encode
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ._request import Parts

Security = "Sequence[Sequence[str]]"
"""What a call needs: any one of the inner sequences, all of the credentials named in it."""


@dataclass(frozen=True, slots=True)
class HeaderKey:
    """A key in a header."""

    name: str
    value: str | None = field(repr=False)

    def apply(self, parts: Parts) -> None:
        """Put the key into a request."""
        if self.value is not None:
            parts.headers[self.name] = self.value


@dataclass(frozen=True, slots=True)
class QueryKey:
    """A key in the query."""

    name: str
    value: str | None = field(repr=False)

    def apply(self, parts: Parts) -> None:
        """Put the key into a request."""
        if self.value is not None:
            parts.query[self.name] = self.value


@dataclass(frozen=True, slots=True)
class CookieKey:
    """A key in a cookie."""

    name: str
    value: str | None = field(repr=False)

    def apply(self, parts: Parts) -> None:
        """Put the key into a request."""
        if self.value is not None:
            parts.cookies[self.name] = self.value


@dataclass(frozen=True, slots=True)
class Bearer:
    """A bearer token (RFC 6750, 2.1)."""

    value: str | None = field(repr=False)

    def apply(self, parts: Parts) -> None:
        """Put the token into a request."""
        if self.value is not None:
            parts.headers["Authorization"] = f"Bearer {self.value}"


@dataclass(frozen=True, slots=True)
class Basic:
    """A user name and a password (RFC 7617)."""

    username: str | None
    password: str | None = field(repr=False)

    @property
    def value(self) -> str | None:
        """The encoded pair, or None while one of the two is missing."""
        if self.username is None or self.password is None:
            return None
        return b64encode(f"{self.username}:{self.password}".encode()).decode("ascii")

    def apply(self, parts: Parts) -> None:
        """Put the pair into a request."""
        if self.value is not None:
            parts.headers["Authorization"] = f"Basic {self.value}"


Credential = HeaderKey | QueryKey | CookieKey | Bearer | Basic


def authenticate(parts: Parts, credentials: Mapping[str, Credential], security: Sequence[Sequence[str]]) -> None:
    """Put credentials into a request: those of the first alternative that is complete.

    Where none is complete, nothing is sent: the server says what it thinks of that.
    """
    for alternative in security:
        chosen = [credentials[name] for name in alternative]
        if all(credential.value is not None for credential in chosen):
            for credential in chosen:
                credential.apply(parts)
            return
