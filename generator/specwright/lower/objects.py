"""Gathers the properties of an object schema, from itself and from what it is composed of."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from specwright.openapi import Schema
from specwright.openapi.model import node_key

if TYPE_CHECKING:
    from specwright.openapi import Description


@dataclass(frozen=True, slots=True)
class Property:
    """A property of an object with the schema that stands for it."""

    name: str
    schema: Schema
    required: bool


@dataclass(frozen=True, slots=True)
class Shape:
    """An object as a whole: its properties, and the schemas of those without a name.

    `others` is empty where those can be anything, or cannot be at all.
    """

    properties: tuple[Property, ...]
    others: tuple[Schema, ...]


def shape_of(description: Description, schema: Schema) -> Shape | None:
    """Return the properties of a schema, `allOf` merged, or None if it is no object.

    `allOf` members are all valid at once (JSON Schema 2020-12, 10.2.1.1), so their properties add
    up and a name required by one is required. Of a union inside an `allOf` at most one variant is
    known to hold, so the properties of its variants are optional.
    """
    merged: dict[str, Schema] = {}
    required: set[str] = set()
    others: Schema | None = None
    patterns: list[Schema] = []
    is_object = False
    for part, optional in _parts(description, schema):
        is_object = is_object or "object" in part.types or bool(part.properties)
        for name, child in part.properties:
            merged[name] = _narrowed(merged[name], child) if name in merged else child
        if not optional:
            required |= part.required
        others = part.additional_properties or others
        patterns += [child for _, child in part.pattern_properties]
    if not is_object:
        return None
    for name in sorted(required - merged.keys()):
        # Required and not described: any value, but one that is there.
        merged[name] = Schema(schema.node)
    properties = tuple(Property(name, child, name in required) for name, child in merged.items())
    if others is None or others.boolean is True:
        return Shape(properties, ())  # a name that no pattern matches can have any value
    return Shape(properties, tuple(patterns) if others.boolean is False else (*patterns, others))


def _parts(description: Description, whole: Schema) -> list[tuple[Schema, bool]]:
    """Return every schema that a schema is composed of, with whether it may not apply.

    What a schema refers to comes before what it says itself, as later parts refine earlier ones. A
    reference counts once: a second time it would add nothing.
    """
    found: list[tuple[Schema, bool]] = []
    seen: set[tuple[str, str]] = set()
    pending: list[tuple[Schema, bool, bool]] = [(whole, False, False)]
    while pending:
        schema, optional, is_done = pending.pop()
        if is_done:
            found.append((schema, optional))
            continue
        pending.append((schema, optional, True))
        variants = (*schema.one_of, *schema.any_of)
        pending += [(variant, True, False) for variant in reversed(variants)]
        pending += [(member, optional, False) for member in reversed(schema.all_of)]
        if schema.reference is not None and node_key(schema.reference) not in seen:
            seen.add(node_key(schema.reference))
            pending.append((description.resolve(schema), optional, False))
    return found


def _narrowed(first: Schema, second: Schema) -> Schema:
    """Return one schema for a property that two members of an `allOf` describe.

    The later description is the more exact one in practice; what it leaves open comes from the
    first.
    """
    says_nothing = not (
        second.reference
        or second.types
        or second.enum
        or second.has_const
        or second.properties
        or second.all_of
        or second.one_of
        or second.any_of
    )
    if not says_nothing:
        return second
    return replace(
        first,
        description=second.description or first.description,
        title=second.title or first.title,
    )
