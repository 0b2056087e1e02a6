"""Streams as answers: a few items, each an example of what the document says."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, cast
from urllib.parse import parse_qsl

from .conforms import conforms
from .examples import example_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from specwright import ir

    from .message import Request

_ITEMS = 3


def wants_stream(operation: ir.Operation, request: Request) -> bool:
    """Return whether a request asks for the stream of an operation.

    It does with the parameter that the operation has for this; if there is nothing but a stream, any
    request does.
    """
    stream = operation.stream
    if stream is None:
        return False
    if stream.chosen_by is None:
        return True
    place, name = stream.chosen_by
    if place == "query":
        return (name, "true") in parse_qsl(request.query)
    try:
        body = request.json()
    except ValueError:
        return False
    return isinstance(body, dict) and cast("dict[str, ir.Json]", body).get(name) is True


def stream_of(stream: ir.Stream, models: Mapping[ir.ModelId, ir.Model]) -> bytes:
    """Return a stream of a few items, as its content type writes them."""
    if stream.content_type == "text/event-stream":
        return b"".join(_event(stream, models, str(number)) for number in range(1, _ITEMS + 1))
    text = encoded(_item(stream, models))
    if stream.content_type.endswith("json-seq"):
        return (b"\x1e" + text + b"\n") * _ITEMS  # RFC 7464, 2.2
    return (text + b"\n") * _ITEMS


def _event(stream: ir.Stream, models: Mapping[ir.ModelId, ir.Model], number: str) -> bytes:
    """Return an event with an id, and without a line break in its data."""
    if stream.item is None:
        return b"id: %s\ndata: string\n\n" % number.encode()
    item = _item(stream, models)
    if stream.envelope is None or not isinstance(item, dict):
        return b"id: %s\ndata: %s\n\n" % (number.encode(), encoded(item))
    whole = cast("dict[str, ir.Json]", item)
    lines = [
        f"{name}: {' '.join(str(whole[name]).split())}".encode()
        for name in ("event", "id", "retry")
        if name in whole
    ]
    data = whole.get("data")
    text = data.encode() if stream.envelope == "text" and isinstance(data, str) else encoded(data)
    lines += [b"data: " + line for line in text.splitlines() or [b""]]
    return b"\n".join(lines) + b"\n\n"


def _item(stream: ir.Stream, models: Mapping[ir.ModelId, ir.Model]) -> ir.Json:
    """Return an example of an item: the document's, where it is one."""
    if stream.item is None:
        return stream.example
    if stream.example is not None and conforms(stream.example, stream.item, models):
        return stream.example
    return example_of(stream.item, models)


def encoded(value: ir.Json) -> bytes:
    """Return JSON in one line."""
    try:
        return json.dumps(value, ensure_ascii=False, allow_nan=False).encode("utf-8", "replace")
    except ValueError:  # YAML has numbers that JSON has not
        return json.dumps(None).encode()
