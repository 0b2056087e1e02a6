from __future__ import annotations

from typing import Required, TypedDict


class ClientScrapeParams(TypedDict, total=False):
    idempotency_key: str
    """A key by which the API knows this call when it comes again."""

    url: Required[str]
