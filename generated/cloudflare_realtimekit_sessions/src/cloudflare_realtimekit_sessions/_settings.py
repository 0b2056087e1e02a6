"""What all calls of a client have in common."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol, Self

import httpx2

from ._messages import without_user

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ._auth import Credential


class Addresses(Protocol):
    """What knows where calls go: `Servers`, in packages whose API has a choice."""

    def at(self, environment: str, base_url: str | None = None) -> Self:
        """Return the addresses of another environment."""
        ...

    def address(self, own: Mapping[str, str] | None = None) -> str | None:
        """Return the address of all calls, or that of a call with servers of its own."""
        ...


@dataclass(frozen=True, slots=True)
class Settings:
    """What all requests of a client have in common."""

    base_url: str = field(repr=False)
    headers: Mapping[str, str] = field(repr=False)
    query: Mapping[str, object] = field(repr=False)
    credentials: Mapping[str, Credential]
    security: Sequence[Sequence[str]]
    idempotency_header: str | None = None
    middleware: Sequence[Any] = ()
    servers: Addresses | None = None
    """None if a base URL was given for all calls."""


def changed_headers(headers: Mapping[str, str], changes: Mapping[str, str | None]) -> dict[str, str]:
    """Return headers with others in the place of those of the same name, in any case."""
    lowered = {name.lower() for name in changes}
    kept = {name: value for name, value in headers.items() if name.lower() not in lowered}
    return {**kept, **{name: value for name, value in changes.items() if value is not None}}


def checked_base_url(base_url: str | None) -> str:
    """Return the address of the API without a slash at its end.

    Raises:
        ValueError: It is missing, or is not one that paths can be added to.
    """
    if not base_url:
        message = 'nothing says where the API is: pass `base_url="https://..."`, or set its environment variable'
        raise ValueError(message)
    shown = repr(without_user(base_url))
    try:
        url = httpx2.URL(base_url)
    except httpx2.InvalidURL as error:
        message = f"`base_url` is {shown}, which is no URL: {error}"
        raise ValueError(message) from None
    if url.scheme not in {"http", "https", "ws", "wss"} or not url.host:
        message = f"`base_url` is {shown}; it needs a scheme and a host, such as https://example.com"
        raise ValueError(message)
    if "?" in base_url or "#" in base_url:
        message = f"`base_url` is {shown}; paths are added to it, so pass its parameters as `default_query`"
        raise ValueError(message)
    # A WebSocket begins with a call of HTTP, so these are two words for one address.
    return f"http{base_url.rstrip('/')[2:]}" if url.scheme in {"ws", "wss"} else base_url.rstrip("/")
