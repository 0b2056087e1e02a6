"""A schema in the words of its version in, the same in those of OpenAPI 3.1 out."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from msgspec.structs import replace

from .model import Schema

if TYPE_CHECKING:
    from specwright.document import Node


def whole(schema: Schema) -> Schema:
    """Return a schema that adds to the one it refers to, spelled as an `allOf` of both.

    JSON Schema 2020-12, 8.2.3.1: `$ref` is a keyword beside others.
    """
    adds = (
        schema.properties
        or schema.required
        or schema.enum is not None
        or schema.has_const
        or schema.all_of
        or schema.one_of
        or schema.any_of
        or schema.conditional
    )
    if schema.reference is None or not adds:
        return schema
    target = Schema(schema.node, reference=schema.reference)
    return replace(schema, reference=None, all_of=(target, *schema.all_of))


def nullable(schema: Schema) -> Schema:
    """Return the schema with `nullable: true` of OpenAPI 3.0 spelled as the type `null`."""
    if schema.enum is not None and None not in schema.enum:
        schema = replace(schema, enum=(*schema.enum, None))
    types = schema.types or _implied(schema)
    if types:
        return replace(schema, types=tuple(dict.fromkeys((*types, "null"))))
    null = Schema(schema.node, types=("null",))
    if schema.one_of:
        return replace(schema, one_of=(*schema.one_of, null))
    if schema.any_of:
        return replace(schema, any_of=(*schema.any_of, null))
    if schema.reference is not None or schema.all_of:
        inner = replace(schema, title=None, description=None, has_default=False)
        return Schema(
            schema.node,
            title=schema.title,
            description=schema.description,
            has_default=schema.has_default,
            default=schema.default,
            read_only=schema.read_only,
            write_only=schema.write_only,
            deprecated=schema.deprecated,
            any_of=(inner, null),
            said=schema.said,
        )
    return schema


def _implied(schema: Schema) -> tuple[str, ...]:
    """Return the type that the keywords of a schema without `type` are for, if it is one."""
    if schema.reference is not None or schema.all_of or schema.one_of or schema.any_of:
        return ()
    if schema.properties or schema.additional_properties or schema.pattern_properties:
        return ("object",)
    return ("array",) if schema.items or schema.prefix_items else ()


def example_of(node: Node) -> Node | None:
    """Return the example of a schema, the first if there are several."""
    single = node.get("example")
    if single is not None:
        return single
    examples = node.get("examples")
    if examples is not None and examples.is_list and cast("list[object]", examples.value):
        return next(examples.elements())
    return None
