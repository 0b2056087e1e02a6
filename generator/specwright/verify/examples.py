"""The examples of a document, each with the type that it is an example of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from msgspec import Struct

from specwright import ir
from specwright.document import split_pointer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specwright.document import Node
    from specwright.openapi import Description
    from specwright.openapi.model import MediaType


class Example(Struct, frozen=True):
    """A value that somebody wrote down, and what it is to be: what servers send, or callers pass."""

    node: Node
    type: ir.Type
    direction: Literal["output", "input"]
    operation: str | None = None
    """The operation whose keywords it is, if the properties of a body are these."""


def examples_of(description: Description, api: ir.Api) -> Iterator[Example]:
    """Yield the examples of schemas and their properties, and those of bodies and answers in JSON.

    Each place is there once, however many operations refer to it; what is in another file of the
    document is at its place in that.
    """
    seen: set[tuple[str, str, str]] = set()
    for example in (
        *_of_schemas(description, api),
        *_of_properties(description.node, api),
        *_of_operations(description, api),
    ):
        place = (example.node.file.name, example.node.pointer, example.direction)
        if place not in seen:
            seen.add(place)
            yield example


def _of_schemas(description: Description, api: ir.Api) -> Iterator[Example]:
    models = {
        m.origin.name: m.id
        for m in api.models.values()
        if isinstance(m.origin, ir.Named) and m.origin.path is None
    }
    for name, schema in description.schemas:
        if name in models:
            for node in _values(schema.node, is_schema=True):
                yield Example(node, ir.Reference(models[name]), "output")


def _of_properties(root: Node, api: ir.Api) -> Iterator[Example]:
    """Yield the examples of properties in the main document; those of other files have no pointer."""
    for model in api.models.values():
        if isinstance(model, ir.Object) and model.id.startswith("#"):
            for field in model.fields:
                node = _at(root, field.source)
                if node is not None:
                    yield from (
                        Example(n, field.type, "output") for n in _values(node, is_schema=True)
                    )


def _at(root: Node, pointer: str) -> Node | None:
    node: Node | None = root
    for key in split_pointer(pointer.removeprefix("#")):
        if node is None:
            return None
        node = node.get(key) or next((e for e in node.elements() if str(e.key) == key), None)
    return node


def _of_operations(description: Description, api: ir.Api) -> Iterator[Example]:
    known = {operation.source: operation for _, operation in api.operations()}
    for described in description.operations:
        operation = known.get(described.identity)
        if operation is None:
            continue
        body = described.request_body
        if body is not None and operation.body is not None and operation.body.kind == "json":
            found = _examples(body.content, operation.body.content_type)
            keywords = operation.id if operation.body.fields is not None else None
            yield from (Example(node, operation.body.type, "input", keywords) for node in found)
        answers = {response.status: response for response in operation.responses}
        for response in described.responses:
            answer = answers.get(response.status)
            if answer is not None and answer.kind == "json" and answer.type is not None:
                found = _examples(response.content, answer.content_type)
                yield from (Example(node, answer.type, "output") for node in found)


def _examples(content: tuple[MediaType, ...], content_type: str | None) -> Iterator[Node]:
    for media in content:
        if media.content_type == content_type:
            yield from _values(media.node, is_schema=False)


def _values(node: Node, *, is_schema: bool) -> Iterator[Node]:
    """Yield the values under `example` and `examples`: a list in a schema, else Example Objects."""
    single, several = node.get("example"), node.get("examples")
    if single is not None:
        yield single
    if several is None:
        return
    if is_schema:
        yield from several.elements()
        return
    for _, example in several.items():  # noqa: PERF102 - a node is no dict
        value = example.get("value")
        if value is not None:
            yield value
