"""What a caller may set for one call, beside its parameters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx2


OPTION_NAMES = frozenset({"extra_headers", "extra_query", "extra_body", "timeout", "max_retries"})
"""The keys of `RequestOptions`."""


class RequestOptions(TypedDict, total=False):
    """Options that every method takes as keywords.

    client.pets.list(timeout=5, extra_headers={"x-trace": "1"})
    """

    extra_headers: Mapping[str, str | None]
    """Headers to add; None takes one away that would be sent otherwise."""
    extra_query: Mapping[str, object]
    """Query parameters to add."""
    extra_body: Mapping[str, Any]
    """Properties to add to a JSON object that is sent."""
    timeout: float | httpx2.Timeout | None
    """Seconds to wait for the server; None waits for ever."""
    max_retries: int
    """How often to try again."""
