"""Reads Server Objects."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import values
from .model import Server, ServerVariable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specwright.diagnostics import Report
    from specwright.document import Node


def read_servers(owner: Node, report: Report) -> Iterator[Server]:
    """Yield the servers of a document, a path item or an operation."""
    for node in values.elements(owner, "servers", report):
        url = values.required_text(node, "url", report)
        if url is None:
            continue
        variables = tuple(
            ServerVariable(
                name,
                values.text(variable, "default", report) or "",
                tuple(values.texts(variable, "enum", report)),
                values.text(variable, "description", report),
            )
            for name, variable in values.children(node, "variables", report)
        )
        name = values.text(node, "name", report)
        yield Server(node, url, name, values.text(node, "description", report), variables)
