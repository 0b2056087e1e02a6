"""What path items consist of: themselves, and what they refer to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import values

if TYPE_CHECKING:
    from specwright.diagnostics import Report
    from specwright.document import Library, Node


def parts_of(written: Node, library: Library, report: Report) -> tuple[Node, ...]:
    """Return the path items that one consists of: what a `$ref` leads to, and what stands beside it.

    OpenAPI 3.1, 4.8.9.1, and Swagger 2.0, Path Item Object: the specifications leave open which counts
    where both say something. The one that stands beside the reference does, and is the last one here,
    as it is more specific. There is none if the reference leads nowhere.
    """
    parts: list[Node] = []
    reference = written.get("$ref") if values.is_mapping(written, report) else None
    is_lost = reference is not None and library.follow(reference) is None
    node = None if is_lost else written
    while node is not None and values.is_mapping(node, report):
        parts.insert(0, node)
        reference = node.get("$ref")
        node = library.target(reference) if reference is not None else None
    return tuple(parts)
