"""Single values of nodes, as they are meant; what is wrong with them is said by the stage that reads."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specwright.document import Node


def text(node: Node, key: str) -> str | None:
    """Return the string under a key; a number or a boolean is the text that it stands for."""
    value = node.mapping.get(key)
    if isinstance(value, bool):
        return str(value).lower()
    return str(value) if isinstance(value, str | int | float) else None


def flag(node: Node, key: str, *, default: bool = False) -> bool:
    """Return the boolean under a key, or the default."""
    value = node.mapping.get(key)
    return value if isinstance(value, bool) else default


def texts(node: Node, key: str) -> tuple[str, ...]:
    """Return the strings of the list under a key."""
    child = node.get(key)
    elements = child.elements() if child is not None else ()
    return tuple(element.value for element in elements if isinstance(element.value, str))


_EXTENSIBLE = frozenset({"paths", "responses", "flows"})
"""What is an object of OpenAPI rather than a map of names, which may begin like extensions."""


def children(node: Node, key: str) -> Iterator[tuple[str, Node]]:
    """Yield the names and nodes of the mapping under a key, but for extensions of it."""
    child = node.get(key)
    if child is not None:
        child = resolved(child)
    for name, node_ in child.items() if child is not None else ():
        if key not in _EXTENSIBLE or not name.startswith("x-"):
            yield name, node_


def elements(node: Node, key: str) -> Iterator[Node]:
    """Yield the nodes of the list under a key."""
    child = node.get(key)
    if child is not None:
        yield from child.elements()


def resolved(node: Node) -> Node | None:
    """Return what stands at a node, or what its `$ref` leads to; None if that leads nowhere."""
    reference = node.get("$ref")
    if reference is None or not isinstance(reference.value, str) or node.file.follow is None:
        return node if node.is_mapping else None
    found = node.file.follow(reference)
    return found if found is not None and found.is_mapping else None
