"""Which operations open a WebSocket, and what the messages are.

OpenAPI has no word for them. Documents describe the handshake, a GET that is answered with 101
(RFC 6455, 1.3); some say in its content what comes, and in a body, which no handshake has, what goes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from msgspec import Struct
from msgspec.structs import replace

from specwright import ir

from .media import kind_of, preferred, raw_type
from .streams import component

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from specwright.config import Config, ResourceConfig, WebSocketConfig
    from specwright.diagnostics import Report
    from specwright.document import Node
    from specwright.openapi import Description, MediaType, Operation

    from .operations import OperationLowering
    from .schemas import SchemaLowering
    from .streams import Endpoint

_SWITCHING = "101"
_HANDSHAKE = frozenset(
    {
        "connection",
        "sec-websocket-extensions",
        "sec-websocket-key",
        "sec-websocket-version",
        "upgrade",
    }
)
"""Headers that every handshake has (RFC 6455, 4.1): no matter for a caller."""
_RAW = ir.Union((ir.Text(), ir.Bytes()))
"""A message of which nothing is known."""


class WebSocketLowering(Struct, frozen=True):
    """Lowers operations that open a WebSocket; the types of messages come from `schemas`."""

    description: Description
    schemas: SchemaLowering
    configured: Mapping[Endpoint, WebSocketConfig]
    report: Report

    def opens(self, operation: Operation) -> bool:
        """Return whether an operation opens a WebSocket.

        One that may also be answered with content is no WebSocket, unless the configuration says
        so: it may upgrade to another protocol.
        """
        config = self._config(operation)
        if config is not None and operation.method != "GET" and config.is_one:
            message = f"a WebSocket is opened with GET, and this is a {operation.method}"
            self.report.add("invalid-config", config.node.span, message)
            return False
        if config is not None:
            return config.is_one
        statuses = {response.status for response in operation.responses}
        is_answered = any(r.content for r in operation.responses if r.status.startswith("2"))
        return operation.method == "GET" and _SWITCHING in statuses and not is_answered

    def lowered(self, operation: Operation, lowering: OperationLowering) -> ir.Operation:
        """Return an operation that opens a WebSocket."""
        handshake = replace(
            operation,
            request_body=None,
            responses=tuple(r for r in operation.responses if not r.status.startswith(("1", "2"))),
            parameters=tuple(p for p in operation.parameters if p.name.lower() not in _HANDSHAKE),
        )
        config = self._config(operation)
        answer = next((r for r in operation.responses if r.status == _SWITCHING), None)
        body = operation.request_body
        found = lowering.lower(handshake)
        receive = self._type(
            config.receive if config is not None else None,
            answer.content if answer is not None else (),
            ir.OfStream(found.id, "event"),
        )
        send = self._type(
            config.send if config is not None else None,
            body.content if body is not None else (),
            ir.OfStream(found.id, "message"),
        )
        socket = ir.WebSocket(send or ir.Anything(), receive or _RAW)
        return replace(found, success=None, successes=(), websocket=socket)

    def _config(self, operation: Operation) -> WebSocketConfig | None:
        return self.configured.get((operation.method, operation.path))

    def _type(
        self, configured: Node | None, content: tuple[MediaType, ...], origin: ir.Origin
    ) -> ir.Type | None:
        """Return the type of messages in one direction, None if nothing is known of it."""
        if configured is not None:
            model = component(self.description, str(configured.value))
            if model is None:
                message = f"the spec has no schema `{configured.value}`"
                self.report.add("invalid-config", configured.span, message)
            return ir.Reference(model) if model is not None else None
        known = tuple(media for media in content if "*" not in media.content_type)
        chosen = preferred(known)
        if chosen is None:
            return None
        kinds = {kind_of(media.content_type) for media in known}
        first, media = chosen
        if first != "json":
            raw: Literal["text", "bytes"] = "text" if first == "text" else "bytes"
            return raw_type(raw) if len(kinds) == 1 else _RAW
        found = self.schemas.root_type(media.schema, origin)
        beside = tuple(raw_type(kind) for kind in ("text", "bytes") if kind in kinds)
        return ir.Union((found, *beside)) if beside else found


def configured_websockets(config: Config) -> dict[Endpoint, WebSocketConfig]:
    """Return what a configuration says of WebSockets, by endpoint."""
    found: dict[Endpoint, WebSocketConfig] = {}

    def walk(resources: Sequence[ResourceConfig]) -> None:
        for resource in resources:
            for method in resource.methods:
                if method.websocket is not None:
                    found.setdefault((method.verb, method.path), method.websocket)
            walk(resource.children)

    walk(config.resources)
    return found
