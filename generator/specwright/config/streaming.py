"""Streams and WebSockets in a configuration: what comes, and how a method gets one."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from . import foreign
from .model import EventConfig, Handling, StreamConfig, WebSocketConfig

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specwright.document import Node

    from .values import Values

_EVENT = frozenset({"event_type", "data_starts_with", "kind", "handle", "error_property"})
_STREAM = frozenset({"type", "param_discriminator", "stream_event_model"})
_WEBSOCKET = frozenset({"send", "receive"})


def read_events(node: Node | None, values: Values) -> Iterator[EventConfig]:
    """Yield the rules of `streaming.on_event`, in the order in which they are written."""
    streaming = values.known(node, frozenset({"on_event"}))
    for child in values.elements(streaming.get("on_event")):
        keys = values.known(child, _EVENT)
        kind = values.text(keys.get("kind"))
        if kind not in {None, "fallthrough"}:
            values.refuse(keys["kind"], "has to be `fallthrough`")
            continue
        written = values.text(keys.get("handle"))
        handle: Handling | None = next((h for h in get_args(Handling) if h == written), None)
        if handle is None:
            values.refuse(keys.get("handle") or child, "has to say `yield`, `done` or `error`")
            continue
        yield EventConfig(
            handle,
            _events(keys.get("event_type"), values),
            values.text(keys.get("data_starts_with")),
            values.text(keys.get("error_property")),
        )


def _events(node: Node | None, values: Values) -> tuple[str, ...] | None:
    """Return types of events: null stands for that of events without one (HTML, 9.2.6)."""
    if node is None:
        return None
    nodes = tuple(values.elements(node)) if node.is_list else (node,)
    found = ("message" if child.value is None else values.text(child) for child in nodes)
    return tuple(text for text in found if text is not None)


def read_stream(node: Node | None, values: Values) -> StreamConfig | None:
    """Return what a method says of its stream, or None if it says nothing."""
    if node is None or node.value is None:
        return None
    keys = values.known(node, _STREAM, foreign.STREAM)
    kind = values.text(keys.get("type"))
    if kind not in {None, "sse", "jsonl"}:
        values.refuse(keys["type"], "has to be `sse` or `jsonl`")
    discriminator = keys.get("param_discriminator")
    return StreamConfig(
        node,
        "jsonl" if kind == "jsonl" else "sse",
        values.text(discriminator),
        discriminator is not None and discriminator.value is None,
        values.text(keys.get("stream_event_model")),
    )


def read_websocket(node: Node | None, values: Values) -> WebSocketConfig | None:
    """Return what a method says of its WebSocket, or None if it says nothing.

    `true` and `false` say whether it opens one, a mapping that it does and what messages are.
    """
    if node is None or node.value is None:
        return None
    if isinstance(node.value, bool):
        return WebSocketConfig(node, node.value)
    keys = values.known(node, _WEBSOCKET)
    named = {name: child for name, child in keys.items() if values.text(child) is not None}
    return WebSocketConfig(node, is_one=True, send=named.get("send"), receive=named.get("receive"))
