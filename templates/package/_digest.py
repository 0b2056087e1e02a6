"""HTTP Digest authentication (RFC 7616), by httpx2: it answers the challenge of the server."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import httpx2

from ._auth import UserAndPassword

if TYPE_CHECKING:
    from ._request import Parts


@dataclass(frozen=True, slots=True)
class Digest(UserAndPassword):
    """A user name and a password, neither of which is sent.

    The last challenge is kept, so that only the first request is made twice.
    """

    _known: dict[tuple[str, ...], httpx2.DigestAuth] = field(
        default_factory=dict[tuple[str, ...], httpx2.DigestAuth], repr=False
    )

    def apply(self, parts: Parts, *values: str) -> None:
        """Have a request answer challenges."""
        if values not in self._known:
            self._known.clear()
            self._known[values] = httpx2.DigestAuth(*values)
        parts.auth = self._known[values]
