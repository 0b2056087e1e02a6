"""The modules of the runtime that only some packages need, each with when it does.

What is not here is in every package. Nothing else of the runtime imports what is here; generated
code does, where it has a use for it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specwright import ir
from specwright.names import server_names

from . import published
from .websockets import has_websockets

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from specwright.names import NameTable


def has_streams(api: ir.Api) -> bool:
    """Return whether some operation streams."""
    return any(operation.stream is not None for _, operation in api.operations())


def receives(api: ir.Api) -> bool:
    """Return whether the API sends something by itself, or because of a call."""
    return api.receiver() is not None or any(o.callbacks for _, o in api.operations())


NEEDED: Mapping[str, Callable[[ir.Api], bool]] = {
    "_certificate": lambda api: any(c.kind == "certificate" for c in api.credentials),
    "_digest": lambda api: any(c.kind == "digest" for c in api.credentials),
    "_fake_pages": ir.Api.has_pages,
    "_fake_streams": has_streams,
    "_frames": has_websockets,
    "_framing": has_streams,
    "_items": has_streams,
    "_links": ir.Api.has_pages,
    "_oauth": lambda api: any(c.grant is not None for c in api.credentials),
    "_paged": ir.Api.has_pages,
    "_pages": ir.Api.has_pages,
    "_pagination": ir.Api.has_pages,
    "_servers": lambda api: bool(server_names(api, set())),
    "_sse": has_streams,
    "_streaming": has_streams,
    "_webhooks": receives,
    "_websockets": has_websockets,
}

OPTIONAL = frozenset({*NEEDED, published.MODULE})
"""All of them: one depends on what a package is called, not on the API."""


def left_out(api: ir.Api, names: NameTable) -> frozenset[str]:
    """Return the modules of the runtime that the package of an API has no use for."""
    unneeded = {module for module, is_needed in NEEDED.items() if not is_needed(api)}
    return frozenset(
        unneeded if published.replaces_another(names) else unneeded | {published.MODULE}
    )
