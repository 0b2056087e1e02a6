"""Methods that open WebSockets: what they return."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specwright import ir

if TYPE_CHECKING:
    from collections.abc import Callable

    from .annotations import Annotations


def has_websockets(api: ir.Api) -> bool:
    """Return whether some operation opens a WebSocket."""
    return any(operation.websocket is not None for _, operation in api.operations())


def connection(
    socket: ir.WebSocket, send: Callable[[ir.Type], str], receive: Callable[[ir.Type], str]
) -> str:
    """Return the type of a connection, as the synchronous client gives it.

    Args:
        socket: What goes through it.
        send: Writes a type as callers pass it.
        receive: Writes a type as servers send it.
    """
    sent, received = messages(socket, send, receive)
    return f"WebSocketConnection[{sent}, {received}]"


def messages(
    socket: ir.WebSocket, send: Callable[[ir.Type], str], receive: Callable[[ir.Type], str]
) -> tuple[str, str]:
    """Return the types of messages to a server and from it; the arguments are as above."""

    def sent(found: ir.Type) -> str:
        match found:
            case ir.Bytes():
                return receive(found)  # a message is in memory; a file is not
            case ir.Union():
                return " | ".join(dict.fromkeys(map(sent, found.variants)))
            case _:
                return send(found)

    return sent(socket.send), receive(socket.receive)


def connection_annotation(socket: ir.WebSocket, annotations: Annotations) -> str:
    """Return the type of a connection in a module, which imports what it needs."""
    annotations.scope.symbol("~_websockets", "WebSocketConnection")
    return connection(socket, annotations.input, annotations.output)
