"""What the tests of streams share: a stream of either flavour, used in the same way."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from package._base_client import SyncAPIClient
from package._resource import AsyncResource, Resource
from package._streaming import Stream
from tests.runtime.faults import Answer

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.runtime.conftest import Caller

    Connect = Callable[..., Caller]

EVENTS = "text/event-stream"
LINES = "application/jsonl"
SEQUENCE = "application/json-seq"


def sent(*pieces: bytes, kind: str = EVENTS, fault: Any = "none", status: int = 200) -> Answer:
    """Return an answer that is a stream, in pieces."""
    return Answer(status, headers={"Content-Type": kind}, pieces=pieces, fault=fault)


def opened(
    caller: Caller, item: Any, accept: str = EVENTS, mode: Any = "value", **parts: Any
) -> Any:
    """Make a call that gives a stream."""
    options = parts.pop("options", {})
    parts["accept"] = accept
    returns: Any = Stream[item]
    if isinstance(caller.client, SyncAPIClient):
        resource: Any = Resource(caller.client, mode)
        return resource._request("POST /stream", (), returns, options, **parts)
    resource = AsyncResource(caller.client, mode)
    return caller.wait(resource._request("POST /stream", (), returns, options, **parts))


def following(caller: Caller, stream: Any) -> Any:
    """Return the next item.

    Raises:
        StopIteration: There is none.
    """
    if isinstance(caller.client, SyncAPIClient):
        return next(stream)
    try:
        return caller.wait(anext(stream))
    except StopAsyncIteration:
        raise StopIteration from None


def all_of(caller: Caller, stream: Any) -> list[Any]:
    """Return the items, as a loop sees them."""
    if isinstance(caller.client, SyncAPIClient):
        return [*stream]

    async def collect() -> list[Any]:
        return [item async for item in stream]

    return caller.wait(collect())


def closed(caller: Caller, stream: Any) -> None:
    """Close a stream."""
    if isinstance(caller.client, SyncAPIClient):
        stream.close()
    else:
        caller.wait(stream.close())
