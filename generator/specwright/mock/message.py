"""A request as it came, and the refusal of one."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from specwright import ir


class Refusal(Struct, frozen=True):
    """Why a request is not valid: a status of RFC 9110, a sentence, and every single error.

    `headers` are those that the status requires of an answer, such as `Allow`.
    """

    status: int
    message: str
    errors: tuple[str, ...] = ()
    headers: tuple[tuple[str, str], ...] = ()


class Request(Struct, frozen=True):
    """A request as it stood on the wire, and its refusal if it was not valid.

    `path` and `query` are percent-encoded as the client wrote them; `headers` are in the order and
    spelling in which they came.
    """

    method: str
    path: str
    query: str
    headers: tuple[tuple[str, str], ...]
    body: bytes
    refusal: Refusal | None = None

    def header(self, name: str) -> str | None:
        """Return the header of a name in whatever case, or None.

        Several of one name are one list, joined by commas (RFC 9110, 5.2); those of cookies by
        semicolons (RFC 9113, 8.2.3).
        """
        wanted = name.lower()
        found = [value for key, value in self.headers if key.lower() == wanted]
        if not found:
            return None
        return ("; " if wanted == "cookie" else ", ").join(found)

    def json(self) -> ir.Json:
        """Return what the body says as JSON.

        Raises:
            ValueError: The body is not JSON.
        """
        return json.loads(self.body)
