"""What a package needs, for its project file and for whoever compares packages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .websockets import has_websockets

if TYPE_CHECKING:
    from specwright import ir

PYTHON = ">=3.11"
DEPENDENCIES = ("httpx2>=2.12,<3", "pydantic>=2.11,<3")
_EXTRAS = {
    "aiohttp": "httpx-aiohttp[httpx2]>=0.2,<0.3",
    "opentelemetry": "opentelemetry-api>=1.30,<2",
}
_WEBSOCKETS = {"websockets": "websockets>=15,<18"}


def extras(api: ir.Api) -> dict[str, str]:
    """Return what a package needs for more than it does by itself, by the names of the extras."""
    return {**_EXTRAS, **(_WEBSOCKETS if has_websockets(api) else {})}
