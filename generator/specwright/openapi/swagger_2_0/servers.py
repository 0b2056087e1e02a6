"""Reads where an API of Swagger 2.0 is: `host`, `basePath` and `schemes`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specwright.openapi import values
from specwright.openapi.model import Server

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specwright.diagnostics import Report
    from specwright.document import Node

_SCHEMES = ("https", "http", "wss", "ws")


def read_servers(root: Node, holder: Node, report: Report) -> Iterator[Server]:
    """Yield the servers of a document, or of an operation: its `host` and `basePath` by each scheme.

    The encrypted ones come first, as a client takes the first. Without `host` the path is relative
    to where the document is served.

    Args:
        root: The document.
        holder: What has `schemes`: the document, or an operation with some of its own.
        report: Takes the findings.
    """
    host = values.text(root, "host", report)
    path = (values.text(root, "basePath", report) or "").rstrip("/")
    if path and not path.startswith("/"):
        path = f"/{path}"
    if not host:
        if path:
            yield Server(root, path, None, None, ())
        return
    known: set[str] = set()
    for element in values.elements(holder, "schemes", report):
        if element.value in _SCHEMES:
            known.add(str(element.value))
        else:
            message = f"`{element.value}` is no scheme of an address"
            way_out = f"write one of {', '.join(f'`{scheme}`' for scheme in _SCHEMES)}"
            report.add("invalid-value", element.span, message, help=way_out)
    for scheme in [scheme for scheme in _SCHEMES[:2] if scheme in known] or ["https"]:
        yield Server(holder, f"{scheme}://{host}{path}", None, None, ())
