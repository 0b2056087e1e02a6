"""Credentials: what a caller holds, and how it goes into a request.

A caller gives text, or a function that returns it, which is called for each attempt. None of them
shows what it holds in its `repr()`.
"""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from inspect import iscoroutine
from os import environ
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias, TypeVar

from ._narrow import untyped
from ._styles import cookie_pairs

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ._request import Parts

T = TypeVar("T")

_COOKIE_TEXT = re.compile(r"[!#-+\--:<-\[\]-~]*")
"""RFC 6265, 4.1.1: what the value of a cookie may hold."""
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")


class TokenSource(Protocol):
    """Where a token comes from that takes a request of its own."""

    async def fetch(self, client: Any, *, refused: str | None, deadline: float | None) -> str:
        """Return a token other than the one that a server has refused."""
        ...


Secret: TypeAlias = str | Callable[[], str | Awaitable[str]]
"""A part of a credential as a caller gives it; what is awaited is for asynchronous clients."""
Source: TypeAlias = Secret | TokenSource | None
"""What a part of a credential comes from."""
Secrets: TypeAlias = "Mapping[str, tuple[str, ...]]"
"""The parts of credentials as they are now, by the name of the credential."""


class Credential(Protocol):
    """What a caller proves its identity with."""

    @property
    def is_held(self) -> bool:
        """Whether the caller has given all of it."""
        ...

    @property
    def sources(self) -> tuple[Source, ...]:
        """Where its parts come from."""
        ...

    def apply(self, parts: Parts, *values: str) -> None:
        """Put it into a request."""
        ...


class _Single:
    """A credential of one part."""

    __slots__ = ()
    value: Source

    @property
    def is_held(self) -> bool:
        """Whether the caller has given it."""
        return bool(self.value)

    @property
    def sources(self) -> tuple[Source, ...]:
        """Where it comes from."""
        return (self.value,)


@dataclass(frozen=True, slots=True)
class HeaderKey(_Single):
    """A key in a header."""

    name: str
    value: Source = field(repr=False)

    def apply(self, parts: Parts, *values: str) -> None:
        """Put the key into a request."""
        parts.set_header(self.name, values[0])


@dataclass(frozen=True, slots=True)
class QueryKey(_Single):
    """A key in the query."""

    name: str
    value: Source = field(repr=False)

    def apply(self, parts: Parts, *values: str) -> None:
        """Put the key into a request."""
        parts.query[self.name] = values[0]
        parts.hidden += (self.name,)


@dataclass(frozen=True, slots=True)
class CookieKey(_Single):
    """A key in a cookie; it is sent as it is, and escaped only where a cookie cannot hold it."""

    name: str
    value: Source = field(repr=False)

    def apply(self, parts: Parts, *values: str) -> None:
        """Put the key into a request."""
        (value,) = values
        if _COOKIE_TEXT.fullmatch(value):
            parts.cookies[self.name] = cookie_pairs(self.name, "") + value
        else:
            parts.cookies[self.name] = cookie_pairs(self.name, value)


@dataclass(frozen=True, slots=True)
class Bearer(_Single):
    """A bearer token (RFC 6750, 2.1)."""

    value: Source = field(repr=False)

    def apply(self, parts: Parts, *values: str) -> None:
        """Put the token into a request."""
        parts.set_header("Authorization", f"Bearer {values[0]}")


@dataclass(frozen=True, slots=True)
class UserAndPassword:
    """A user name and a password; one of the two may be the empty text."""

    username: Source = field(repr=False)
    password: Source = field(repr=False)

    @property
    def is_held(self) -> bool:
        """Whether the caller has given both."""
        given = (self.username, self.password)
        return None not in given and given != ("", "")

    @property
    def sources(self) -> tuple[Source, ...]:
        """Where the two come from."""
        return (self.username, self.password)


class Basic(UserAndPassword):
    """A user name and a password (RFC 7617)."""

    __slots__ = ()

    def apply(self, parts: Parts, *values: str) -> None:
        """Put the pair into a request.

        Raises:
            ValueError: The pair has no encoded form (RFC 7617, 2).
        """
        parts.set_header("Authorization", basic(*values))


def basic(username: str, password: str) -> str:
    """Return a pair for the header `Authorization`.

    Raises:
        ValueError: The pair has no encoded form (RFC 7617, 2).
    """
    if ":" in username:
        raise ValueError("a user name for HTTP Basic authentication cannot contain a colon")
    pair = f"{username}:{password}"
    if _CONTROL.search(pair):
        raise ValueError("a user name and a password cannot contain line breaks or control characters")
    return f"Basic {b64encode(pair.encode()).decode('ascii')}"


def chosen(credentials: Mapping[str, Credential], security: Sequence[Sequence[str]]) -> tuple[str, ...]:
    """Return the credentials for a request: those of the first alternative that is complete.

    A credential that is None or empty is missing. An alternative without credentials says that
    they are optional, and those that the caller has are sent all the same. Where no alternative is
    complete, nothing is sent: the server says what it thinks of that.
    """
    for alternative in security:
        for name in alternative:
            if not credentials[name].is_held:
                break
        else:
            if alternative:
                return tuple(alternative)
    return ()


def authenticate(
    parts: Parts,
    credentials: Mapping[str, Credential],
    security: Sequence[Sequence[str]],
    secrets: Secrets | None = None,
) -> None:
    """Put credentials into a request; `secrets` has the parts that are more than given text."""
    for name in chosen(credentials, security):
        credential = credentials[name]
        values = secrets.get(name) if secrets else None
        credential.apply(parts, *(values or untyped(credential.sources)))


def is_plain(credential: Credential) -> bool:
    """Return whether a credential is nothing but text."""
    return all(source is None or isinstance(source, str) for source in credential.sources)


async def resolved(client: Any, name: str, source: Source, *, refused: str | None, deadline: float | None) -> str:
    """Return a part of a credential as it is now.

    Args:
        client: A client of either flavour, for the requests that it may take.
        name: The name of the credential, for messages.
        source: Where the part comes from.
        refused: What it was when a server refused it, if that has happened.
        deadline: The seconds that are left.

    Raises:
        TypeError: A function returned something else than text.
    """
    if isinstance(source, str):
        return source
    if callable(source):
        return _text(name, await client._transport.settled(source()))
    assert source is not None, "only credentials that are held are resolved"
    return await source.fetch(client, refused=refused, deadline=deadline)


def _text(name: str, value: Any) -> str:
    if isinstance(value, str) and value:
        return value
    hint = "it has to return text"
    if iscoroutine(value):
        value.close()
        hint = "asynchronous functions are for the asynchronous client"
    kind = "empty text" if value == "" else type(value).__name__
    message = f"the function for the credential `{name}` returned {kind}; {hint}"
    raise TypeError(message)


def lacking(credentials: Mapping[str, Credential], security: Sequence[Sequence[str]]) -> str | None:
    """Return a sentence on the credentials that a caller would need, or None if there are enough."""
    if not security or any(all(credentials[name].is_held for name in names) for names in security):
        return None
    needed = ", or ".join(" and ".join(f"`{name}`" for name in names) for names in security)
    return f"no credentials were sent; this call takes {needed}: options of the client, or its environment variables"


def sent(values: Mapping[str, str | None], defaults: Mapping[str, T] | None) -> dict[str, str | T]:
    """Return what every call sends: what options say, and what a caller gave."""
    return {**{key: value for key, value in values.items() if value is not None}, **(defaults or {})}


def given(value: T | None, variable: str) -> T | str | None:
    """Return an option that a caller gave, or else what the environment says; None if neither."""
    return environ.get(variable) if value is None else value
