"""Reads single values of a node in the form the specification gives them, or reports them."""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specwright.diagnostics import Report
    from specwright.document import Node


def _wrong(node: Node, report: Report, wanted: str) -> None:
    name = f"`{node.key}`" if node.parent is not None else "the document"
    report.add("invalid-value", node.span, f"{name} has to be {wanted}")


def meant(node: Node, report: Report) -> Node | None:
    """Return what stands at a node, or what a `$ref` that is all there is leads to.

    People divide documents into files where the specification has no references, such as all of
    `components.schemas`.
    """
    reference = node.get("$ref")
    if reference is None or len(node.mapping) > 1 or not isinstance(reference.value, str):
        return node
    if node.file.follow is None:
        return node
    message = f"`{node.key}` has no references, and is read from where this one leads"
    report.add("misplaced-ref", reference.span, message)
    return node.file.follow(reference)


def text(node: Node, key: str, report: Report) -> str | None:
    """Return the string under `key`; a number or a boolean is taken as the text it stands for."""
    child = node.get(key)
    if child is None or child.value is None:
        return None
    if isinstance(child.value, str):
        return child.value
    if isinstance(child.value, bool | int | float):
        return str(child.value).lower() if isinstance(child.value, bool) else str(child.value)
    _wrong(child, report, "a string")
    return None


def required_text(node: Node, key: str, report: Report) -> str | None:
    """Return the string under `key`, which has to be there."""
    if node.get(key) is None:
        report.add("missing-field", node.span, f"`{key}` is missing here")
        return None
    return text(node, key, report)


def part(node: Node, key: str, report: Report) -> Node | None:
    """Return the node under `key`, as it is meant."""
    child = node.get(key)
    return meant(child, report) if child is not None else None


def flag(node: Node, key: str, report: Report, *, default: bool = False) -> bool:
    """Return the boolean under `key`."""
    child = node.get(key)
    if child is None or child.value is None:
        return default
    if isinstance(child.value, bool):
        return child.value
    if child.value in {"true", "false"}:
        return child.value == "true"
    _wrong(child, report, "`true` or `false`")
    return default


def children(node: Node | None, key: str, report: Report) -> Iterator[tuple[str, Node]]:
    """Yield the entries of the mapping under `key`, sorted.

    The order of a mapping means nothing in JSON, so it must not change what is generated.
    """
    child = node.get(key) if node is not None else None
    if child is not None:
        child = meant(child, report)
    if child is None or child.value is None:
        return
    if not child.is_mapping:
        _wrong(child, report, "a mapping")
        return
    yield from sorted(child.items(), key=itemgetter(0))


def elements(node: Node | None, key: str, report: Report) -> Iterator[Node]:
    """Yield the elements of the list under `key`."""
    child = node.get(key) if node is not None else None
    if child is not None:
        child = meant(child, report)
    if child is None or child.value is None:
        return
    if not child.is_list:
        _wrong(child, report, "a list")
        return
    yield from child.elements()


def texts(node: Node, key: str, report: Report) -> Iterator[str]:
    """Yield the strings of the list under `key`."""
    for element in elements(node, key, report):
        if isinstance(element.value, str):
            yield element.value
        else:
            _wrong(element, report, "a string")


def is_mapping(node: Node, report: Report) -> bool:
    """Return whether the node is a mapping, and report it if not."""
    if not node.is_mapping:
        _wrong(node, report, "a mapping")
    return node.is_mapping
