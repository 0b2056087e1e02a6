"""Schemas that have no name of their own: what refers to one has a copy of it.

A configuration that lists models says which schemas have names. All others are parts of what they
are used in, as if they were written out there.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from msgspec.structs import replace

from specwright import ir
from specwright.openapi.model import node_key

from .keywords import only_member
from .places import Place, model_id, name_at, own_place, steps_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from specwright.diagnostics import Report
    from specwright.document import Node
    from specwright.openapi import Description, Schema

MOST_PARTS = 300
"""How many copies one whole may hold; what is more is shared, under its own name."""
MOST_COPIES = 20_000
"""How many there may be in all."""
MOST_STEPS = 20


@dataclass(slots=True)
class Inlining:
    """Which schemas have names, and the copies of the others.

    `listed` are those with names, with the origins of their models; `models` are all models so far.
    """

    description: Description
    listed: Mapping[ir.ModelId, ir.Named]
    models: dict[ir.ModelId, ir.Model]
    report: Report
    _parts: dict[ir.ModelId, int] = field(default_factory=dict[ir.ModelId, int])
    """How many copies each whole holds."""
    _copies: int = 0
    _open: dict[tuple[str, str], ir.ModelId] = field(
        default_factory=dict[tuple[str, str], ir.ModelId]
    )
    """The schemas that are being copied, with the models that they become."""
    _circles: set[ir.ModelId] = field(default_factory=set[ir.ModelId])

    def root(self, origin: ir.Origin, schema: Schema) -> Place:
        """Return the place of a whole: a response, a body, a parameter or a listed model."""
        node = schema.node
        prefixed = self._is_prefix(schema)
        match origin:
            case ir.OfResponse(operation=operation, status=status, success=True):
                return Place(
                    origin, f"{operation} {status} response", inlines=True, is_prefix=prefixed
                )
            case ir.OfStream(operation=operation, piece=piece):
                return Place(origin, f"{operation} {piece}", inlines=True, is_prefix=prefixed)
            case ir.OfBody(operation=operation):
                return Place(origin, f"{operation} body", inlines=True)
            case ir.OfParameter(operation=operation, parameter=name):
                return Place(origin, f"{operation} {name} parameter", inlines=True)
            case ir.Named(path=path) if path is not None:
                return Place(origin, model_id(node), inlines=True, is_prefix=prefixed)
            case _:
                return Place(origin, model_id(node), is_whole=True)

    def written_in(self, schema: Schema, place: Place) -> Place:
        """Return the place of a property, in the model with a name that an `allOf` has it from.

        The keywords of a method are all its own.
        """
        if not place.inlines or isinstance(place.origin, ir.OfBody | ir.OfParameter):
            return own_place(schema, place)
        node: Node | None = schema.node
        while node is not None and model_id(node) not in self.listed:
            node = node.parent
        if node is None or (key := model_id(node)) == place.root:
            return place
        whole = find_schema(self.description, node.pointer)
        if whole is None:
            return place
        steps = steps_of(schema.node.keys[len(node.keys) :])
        return replace(self.root(self.listed[key], whole), steps=tuple(steps))

    def referenced(
        self, target: Node, place: Place, lowered: Callable[[Schema, Place], ir.Type]
    ) -> ir.Type | None:
        """Return the type of what a reference leads to, or None if it is shared under its own name."""
        if model_id(target) in self.listed:
            return None
        key = node_key(target)
        if key in self._open:
            self._circles.add(self._open[key])
            return ir.Reference(self._open[key])
        if not self._has_room(place):
            self._share(target)
            return None
        model = place.model(target)
        self._open[key] = model
        schema = self.description.targets[key]
        found = lowered(schema, place)
        del self._open[key]
        if model in self._circles and model not in self.models:
            self.models[model] = ir.Alias(
                model, place.own_origin, ir.Docs(), found, source=model_id(target)
            )
            return ir.Reference(model)
        return found

    def _has_room(self, place: Place) -> bool:
        """Return whether there may be one more copy at a place, and count it."""
        parts = self._parts.get(place.root, 0)
        if parts >= MOST_PARTS or self._copies >= MOST_COPIES or len(place.steps) > MOST_STEPS:
            return False
        self._parts[place.root] = parts + 1
        self._copies += 1
        return True

    def _share(self, target: Node) -> None:
        """Say that a schema has a name of its own all the same."""
        message = f"`{name_at(target)}` is shared under its own name: it would be copied too often"
        self.report.add("shared-schema", target.span, message)

    def variant(self, index: int, schema: Schema) -> ir.Step:
        """Return the step to a variant of a union; the name of a component is a part of it."""
        name = self._name(schema)
        return f"|{index} {name}" if name else f"|{index}"

    def flattened(self, variants: tuple[Schema, ...]) -> tuple[Schema, ...]:
        """Return the variants of a union, with those of one that stands inline among them."""
        found: list[Schema] = []
        for variant in variants:
            inner = (*variant.one_of, *variant.any_of)
            is_union = inner and not variant.properties and variant.reference is None
            found += self.flattened(inner) if is_union else (variant,)
        known = {node_key(v.reference or v.node): v for v in reversed(found)}
        return tuple(v for v in found if known[node_key(v.reference or v.node)] is v)

    def single(self, schema: Schema) -> Schema | None:
        """Return the one variant of a union that is not null, None if there are more."""
        written = self.flattened((*schema.one_of, *schema.any_of))
        rest = [v for v in written if v.types != ("null",)]
        return rest[0] if len(written) > 1 and len(rest) == 1 else None

    def _name(self, schema: Schema) -> str:
        if schema.reference is not None:
            return name_at(schema.reference)
        only = only_member(schema)
        if only is not None:
            return self._name(only)
        if schema.items is None:
            return ""
        inner = schema.items
        variants = (*inner.one_of, *inner.any_of)
        names = [self._name(variant) for variant in variants] if variants else [self._name(inner)]
        return " ".join(("list", *names)) if all(names) else ""

    def _is_prefix(self, schema: Schema) -> bool:
        """Return whether the name of a whole is before those of its parts: of an `allOf`, of a list."""
        for found in self._wrapped(schema):
            if found.reference is None and only_member(found) is None:
                is_list = found.items is not None or bool(found.additional_properties)
                return bool(found.all_of) or (is_list and not found.properties)
        return False

    def _wrapped(self, schema: Schema) -> Iterator[Schema]:
        """Yield a schema and those that it merely stands for."""
        seen: set[tuple[str, str]] = set()
        while node_key(schema.node) not in seen:
            seen.add(node_key(schema.node))
            yield schema
            inner = only_member(schema) or self.single(schema)
            schema = self.description.resolve(schema) if inner is None else inner


def find_schema(description: Description, pointer: str) -> Schema | None:
    """Return the schema that stands at a place in the components or in an operation."""
    parts = pointer.split("/")
    roots: list[Schema] = [schema for _, schema in description.schemas]
    for operation in description.operations:
        roots += (p.schema for p in operation.parameters if p.schema is not None)
        contents = [r.content for r in operation.responses]
        if operation.request_body is not None:
            contents.append(operation.request_body.content)
        roots += (m.schema for content in contents for m in content if m.schema is not None)
    for root in roots:
        at = root.node.pointer.split("/")
        if parts[: len(at)] == at:
            return _below(root, pointer)
    return None


def _below(schema: Schema, pointer: str) -> Schema | None:
    if schema.node.pointer == pointer:
        return schema
    inner = [child for _, child in (*schema.properties, *schema.pattern_properties)]
    inner += (*schema.all_of, *schema.any_of, *schema.one_of, *schema.prefix_items)
    inner += (s for s in (schema.items, schema.additional_properties) if s is not None)
    for child in inner:
        at = child.node.pointer
        if pointer == at or pointer.startswith(f"{at}/"):
            return _below(child, pointer)
    return None
