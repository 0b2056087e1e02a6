"""A schema under repair: its keywords as they are read, and what is said of each difference."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from specwright.diagnostics import Report
    from specwright.document import Node

Keywords = dict[str, object]


class Repair(Struct, frozen=True):
    """A schema under repair: its keywords change, one step for each that may be wrong."""

    node: Node
    keywords: Keywords
    report: Report

    def child(self, keyword: str) -> Node:
        """Return the node of a keyword as it was written."""
        return self.node.get(keyword) or self.node

    def drop(self, keyword: str, why: str) -> None:
        """Leave a keyword out."""
        message = f"`{keyword}` {why}, and is left out"
        self.report.add("malformed-schema", self.child(keyword).key_span, message)
        del self.keywords[keyword]

    def take(self, keyword: str, value: object, how: str, way_out: str | None = None) -> None:
        """Read a keyword as another value."""
        message = f"`{keyword}` is read as {how}"
        self.report.add("malformed-schema", self.child(keyword).span, message, help=way_out)
        self.keywords[keyword] = value
