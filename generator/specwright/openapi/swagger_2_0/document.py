"""Reads what Swagger 2.0 says of an API as a whole: where it is, and what it wants to see first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specwright.openapi import values
from specwright.openapi.model import Contents, OAuthFlow, SecurityScheme

from .operations import OperationReader
from .servers import read_servers

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specwright.diagnostics import Report
    from specwright.document import Library, Node
    from specwright.openapi.schemas import SchemaReader

_FLOWS = {
    "implicit": "implicit",
    "password": "password",
    "application": "clientCredentials",
    "accessCode": "authorizationCode",
}


def read_contents(root: Node, library: Library, schemas: SchemaReader, report: Report) -> Contents:
    """Return what a document of Swagger 2.0 holds."""
    definitions = values.children(root, "definitions", report)
    return Contents(
        tuple(schemas.components(definitions)),
        tuple(OperationReader(root, library, schemas, report).read_all()),
        tuple(read_servers(root, root, report)),
        tuple(_security_schemes(root, report)),
    )


def _security_schemes(root: Node, report: Report) -> Iterator[SecurityScheme]:
    """Yield the `securityDefinitions`."""
    for name, node in values.children(root, "securityDefinitions", report):
        if name.startswith("x-") or not values.is_mapping(node, report):
            continue
        kind = values.required_text(node, "type", report)
        if kind is None:
            continue
        yield SecurityScheme(
            node,
            name,
            "http" if kind == "basic" else kind,
            description=values.text(node, "description", report),
            scheme="basic" if kind == "basic" else None,
            parameter=values.text(node, "name", report),
            location=values.text(node, "in", report),
            bearer_format=None,
            flows=tuple(_flows(node, report)) if kind == "oauth2" else (),
        )


def _flows(node: Node, report: Report) -> Iterator[OAuthFlow]:
    flow = values.required_text(node, "flow", report)
    if flow is None:
        return
    if flow not in _FLOWS:
        where = (node.get("flow") or node).span
        way_out = f"write one of {', '.join(f'`{known}`' for known in _FLOWS)}"
        report.add("invalid-value", where, f"`{flow}` is no flow of OAuth 2", help=way_out)
        return
    yield OAuthFlow(node, _FLOWS[flow], values.text(node, "tokenUrl", report), None)
