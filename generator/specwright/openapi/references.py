"""What of a schema is a reference, and where a schema that is nothing else is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from specwright.diagnostics import Report
    from specwright.document import Library, Node

_KINDS = {
    "callbacks": "callbacks",
    "examples": "examples",
    "headers": "headers",
    "links": "links",
    "mediaTypes": "media types",
    "parameters": "parameters",
    "pathItems": "path items",
    "requestBodies": "request bodies",
    "responses": "responses",
    "schemas": "schemas",
    "securitySchemes": "security schemes",
}


def reference_of(node: Node, library: Library, report: Report) -> Node | None:
    """Return the `$ref` of a schema, or its `$dynamicRef`, which is read as one.

    JSON Schema 2020-12, 8.2.3.2: where that leads can depend on the schemas around it.
    """
    reference, dynamic = node.get("$ref"), node.get("$dynamicRef")
    if dynamic is None:
        return reference
    if reference is not None:
        message = "`$dynamicRef` beside `$ref` is not read"
        report.add("unexpressed-keyword", dynamic.key_span, message)
        return reference
    others = library.others(dynamic)
    if others:
        noun = "schema" if others == 1 else "schemas"
        message = f"`{dynamic.value}` is read as what stands there; {others} other {noun} can take its place"
        report.add("dynamic-ref", dynamic.span, message)
    return dynamic


def check_kind(reference: Node, target: Node, kind: str, report: Report) -> None:
    """Report a reference to a component of another kind than the one that is wanted.

    `kind` is the key of such components: under `components`, or at the top of Swagger 2.0.
    """
    match target.keys:
        case ("components", str(found), _):
            pass
        case (("parameters" | "responses" | "definitions") as found, _):
            found = "schemas" if found == "definitions" else found
        case _:
            return
    if found != kind and kind in _KINDS and found in _KINDS:
        message = (
            f"`{reference.value}` leads to one of the {_KINDS[found]}, not of the {_KINDS[kind]}"
        )
        report.add("mismatched-ref", reference.span, message)


def home_of(node: Node, library: Library) -> Node:
    """Return where a schema is written, if all that stands at a node is a `$ref` to another file."""
    reference = node.get("$ref")
    while reference is not None and len(node.mapping) == 1:
        if library.follow(reference) is None:
            break
        target = library.target(reference)
        if target is None or target.file is node.file:
            break
        node, reference = target, target.get("$ref")
    return node
