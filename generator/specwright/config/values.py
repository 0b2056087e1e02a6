"""Values of a configuration in the form that they have to have; anything else is a finding."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specwright.diagnostics import Report
    from specwright.document import Node


@dataclass(frozen=True, slots=True)
class Values:
    """Reads values; findings go to `report`."""

    report: Report

    def entries(self, node: Node | None) -> Iterator[tuple[str, Node]]:
        """Yield the entries of a mapping; nothing and null have none."""
        if node is None or node.value is None:
            return
        if not node.is_mapping:
            self.refuse(node, "has to be a mapping")
            return
        yield from node.items()

    def known(self, node: Node | None, keys: frozenset[str]) -> dict[str, Node]:
        """Return the entries of a mapping whose keys mean something."""
        found: dict[str, Node] = {}
        for key, child in self.entries(node):
            if key in keys:
                found[key] = child
            else:
                name = shown(child)
                self.report.add(
                    "unknown-config-key", child.key_span, f"`{name}` means nothing here"
                )
        return found

    def elements(self, node: Node | None) -> Iterator[Node]:
        """Yield the elements of a list; nothing and null have none."""
        if node is None or node.value is None:
            return
        if not node.is_list:
            self.refuse(node, "has to be a list")
            return
        yield from node.elements()

    def text(self, node: Node | None) -> str | None:
        """Return a text that says something, or None for nothing and null."""
        if node is None or node.value is None:
            return None
        if not isinstance(node.value, str) or not node.value.strip():
            self.refuse(node, "has to be text")
            return None
        return node.value

    def flag(self, node: Node | None) -> bool | None:
        """Return true or false, or None for nothing and null."""
        if node is None or node.value is None:
            return None
        if not isinstance(node.value, bool):
            self.refuse(node, "has to be true or false")
            return None
        return node.value

    def endpoint(self, node: Node | None) -> tuple[str, str] | None:
        """Return the verb and the path of `get /pets`, or None if it is something else."""
        text = self.text(node)
        if node is None or text is None:
            return None
        verb, _, path = text.strip().partition(" ")
        if not path.strip().startswith("/"):
            self.refuse(node, "has to be a verb and a path, such as `get /pets`")
            return None
        return verb.upper(), path.strip()

    def refuse(self, node: Node, message: str) -> None:
        """Report a value of the wrong form."""
        self.report.add("invalid-config", node.span, f"`{shown(node)}` {message}")


def shown(node: Node) -> str:
    """Return the keys that lead to a value, as a person writes them: `targets.python`."""
    return ".".join(map(str, node.keys)) or "the configuration"
