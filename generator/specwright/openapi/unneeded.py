"""What packages have no counterpart for, looked at all the same: the document is wrong about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import values
from .references import check_kind

if TYPE_CHECKING:
    from specwright.diagnostics import Report
    from specwright.document import Library, Node


def check_unneeded(response: Node, library: Library, report: Report) -> None:
    """Report the references of a response's headers and links that lead nowhere, or to something else.

    Every response has its headers, whatever is described, and links are operations that a package has
    anyway: nothing that is generated is lost by them.
    """
    for key in ("headers", "links"):
        for _, written in values.children(response, key, report):
            reference = written.get("$ref")
            if reference is None:
                continue
            doubts = library.doubts(reference)
            for found in doubts:
                message = f"{found.message}; nothing that is generated needs it"
                report.add("unresolved-unused-ref", found.span, message, help=found.help)
            target = library.follow(reference) if not doubts else None
            if target is not None:
                check_kind(reference, target, key, report)
