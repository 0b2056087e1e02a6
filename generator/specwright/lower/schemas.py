"""Schemas in, types and models out."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from msgspec.structs import replace

from specwright import ir
from specwright.openapi.model import node_key

from .bounds import bounds_of
from .containers import list_of, values_of
from .inlining import Inlining
from .intersection import intersection
from .keywords import (
    allows_null,
    chosen_for,
    default_of,
    docs_of,
    enumerated,
    example_of,
    is_binary,
    is_itself,
    is_nullable_object,
    only_member,
    only_restricts,
    text,
)
from .kinds import has_none, implied
from .objects import Room, Shape, reading_order, shape_of
from .places import Place, model_id, name_at, object_id, variants_id
from .unions import tag_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from specwright.diagnostics import Report
    from specwright.document import Node
    from specwright.openapi import Description, Schema


@dataclass(slots=True)
class SchemaLowering:
    """Turns schemas into types, and collects the models that the types refer to."""

    description: Description
    report: Report
    tags: Mapping[ir.ModelId, ir.Tag]
    """How what extends a model is told apart from it."""
    listed: Mapping[ir.ModelId, ir.Named] | None = None
    """The schemas that have names, if the configuration says which do; no others are shared then."""
    models: dict[ir.ModelId, ir.Model] = field(default_factory=dict[ir.ModelId, ir.Model])
    _room: Room = field(default_factory=Room)
    _pending: list[Node] = field(default_factory=list["Node"])
    _known: set[ir.ModelId] = field(default_factory=set[ir.ModelId])
    _inlining: Inlining = field(init=False)

    def __post_init__(self) -> None:
        self._inlining = Inlining(self.description, self.listed or {}, self.models, self.report)

    def named(self, name: str, schema: Schema) -> ir.ModelId:
        """Add the model of a component and return its id."""
        model = model_id(schema.node)
        self._known.add(model)
        origin = (self.listed or {}).get(model) or ir.Named(name)
        self.models[model] = self._model(schema, self.root(schema, origin))
        return model

    def root(self, schema: Schema, origin: ir.Origin) -> Place:
        """Return the place of a whole."""
        if self.listed is not None:
            return self._inlining.root(origin, schema)
        return Place(origin, model_id(schema.node))

    def finish(self) -> None:
        """Add the models of every schema that a reference led to outside the components."""
        while self._pending:
            node = self._pending.pop()
            if not self._is_part(node):
                self.named(name_at(node), self._target(node))

    def type_of(self, schema: Schema | None, place: Place) -> ir.Type:
        """Return the type of a schema that stands at a place; objects there become models."""
        if schema is None or schema.boolean is not None or place.is_too_deep(schema, self.report):
            return ir.Anything()
        if self._is_listed(schema, place):
            return ir.Reference(model_id(schema.node))
        if schema.reference is not None:
            return self._referenced(schema.reference, place)
        only = only_member(schema)
        if only is not None and not self._extends(only, place):
            return self.type_of(only, place)
        inner = self._not_null(schema, place)
        if ("null" in schema.types or allows_null(schema)) and not isinstance(
            inner, ir.Null | ir.Anything | ir.Nullable
        ):
            return ir.Nullable(inner)
        return inner

    def root_type(self, schema: Schema | None, origin: ir.Origin) -> ir.Type:
        """Return the type of a whole response, body or parameter.

        Lists, mappings, unions and enumerations that stand inline get a name of their own there,
        like objects; plain values and references do not need one.
        """
        if schema is None:
            return ir.Anything()
        place = self.root(schema, origin)
        model = place.root
        found = self.type_of(schema, place)
        inner = found.inner if isinstance(found, ir.Nullable) else found
        is_plain = isinstance(inner, ir.Dictionary) and inner.values == ir.Anything()
        if isinstance(inner, ir.Array | ir.Dictionary | ir.Union | ir.Enumeration) and (
            not is_plain or place.inlines
        ):
            self._alias(schema, place, found)
            return ir.Reference(model)
        return found

    def inline_type(self, schema: Schema, origin: ir.Origin) -> ir.Type:
        """Return the type of a body or a parameter, which is written out where it is used.

        It is a model all the same if it has parts that are: those are named from it.
        """
        place = self.root(schema, origin)
        found = self.type_of(schema, place)
        if not isinstance(found, ir.Reference) and ir.references(found):
            self._alias(schema, place, found)
        return found

    def _alias(self, schema: Schema, place: Place, found: ir.Type) -> None:
        """Make a type that stands at a place a model, unless there is one."""
        model, source = place.model(schema.node), model_id(schema.node)
        self.models.setdefault(
            model,
            ir.Alias(
                model,
                place.own_origin,
                docs_of(schema),
                found,
                example_of(schema),
                source="" if source == model else source,
                chosen=chosen_for(schema),
            ),
        )

    def fields_of(self, schema: Schema, place: Place) -> tuple[ir.Field, ...] | None:
        """Return the properties of a schema that is an object, or None."""
        only = only_member(schema)
        if only is not None:
            return self.fields_of(only, place)
        if schema.reference is not None:
            target = model_id(schema.reference)
            if target in self.tags:
                return None
            resolved = self.description.resolve(schema)
            if place.inlines:
                return self.fields_of(resolved, place)
            origin = ir.Named(name_at(schema.reference))
            return self.fields_of(resolved, Place(origin, target))
        unions = (*schema.one_of, *schema.any_of)
        if unions and not schema.properties and not schema.all_of:
            return self.fields_of(unions[0], place) if len(unions) == 1 else None
        shape = shape_of(self.description, schema, self._room, self.report)
        return self._fields(shape, place) if shape is not None and shape.properties else None

    def _model(self, schema: Schema, place: Place) -> ir.Model:
        found = self.type_of(schema, place)
        own = ir.Reference(place.root)
        if found in {own, ir.Nullable(own)} and place.root in self.models:
            return self.models[place.root]
        docs, name = docs_of(schema), chosen_for(schema, place.origin)
        return ir.Alias(place.root, place.origin, docs, found, example_of(schema), chosen=name)

    def _is_listed(self, schema: Schema, place: Place) -> bool:
        """Return whether a schema that stands inline is a model with a name all the same."""
        return model_id(schema.node) in (self.listed or ()) and model_id(schema.node) != place.root

    def _referenced(self, target: Node, place: Place) -> ir.Type:
        if place.inlines:
            found = self._inlining.referenced(target, place, self.type_of)
            if found is not None:
                return found
        model = model_id(target)
        if model not in self._known:
            self._known.add(model)
            self._pending.append(target)
        reference = ir.Reference(self._variants(model, target) if model in self.tags else model)
        return ir.Nullable(reference) if is_nullable_object(self._target(target)) else reference

    def _is_part(self, node: Node) -> bool:
        """Return whether a place is that of a model already, of a component or of a part of one."""
        model = model_id(node)
        return ir.component_of(model) is not None and model in self.models

    def _variants(self, model: ir.ModelId, target: Node) -> ir.ModelId:
        """Return the alias for all that an object of a model can be."""
        key = variants_id(model)
        if key not in self.models:
            tag = self.tags[model]
            ids = dict.fromkeys((*(variant for _, variant in tag.variants), model))
            union = ir.Union(tuple(map(ir.Reference, ids)), tag)
            docs = docs_of(self._target(target))
            self.models[key] = ir.Alias(key, ir.VariantsOf(model), docs, union, source=model)
            self._known.update(ids)
        return key

    def _extends(self, only: Schema, place: Place) -> bool:
        """Return whether a component that adds nothing to another is one of its variants."""
        base = only.reference
        is_component = isinstance(place.origin, ir.Named) and not place.steps
        return is_component and base is not None and model_id(base) in self.tags

    def _target(self, node: Node) -> Schema:
        return self.description.targets[node_key(node)]

    def _not_null(self, schema: Schema, place: Place) -> ir.Type:
        is_listed = schema.has_const or (schema.enum is not None and not schema.all_of)
        if is_listed and (values := enumerated(schema)) is not None:
            return values
        if schema.one_of or schema.any_of:
            union = self._union(schema, place)
            if union is not None:
                return union
        shape = shape_of(self.description, schema, self._room, self.report)
        others = tuple(kind for kind in schema.types if kind not in {"null", "object"})
        if shape is not None and (shape.properties or (place.inlines and has_none(schema))):
            if not others:
                return self._object(schema, shape, place)
            own = None if place.inlines else object_id(schema.node)
            model = self._object(schema, shape, place.down("|object"), own)
            rest = (self._plain(kind, schema, place) for kind in others)
            return ir.Union((model, *dict.fromkeys(rest)))
        found = tuple(self._plain(kind, schema, place) for kind in schema.types if kind != "null")
        if schema.all_of:
            members = [(member.node, self.type_of(member, place)) for member in schema.all_of]
            return intersection(schema, found, members, self.report)
        if not found:
            return self._untyped(schema, place)
        return found[0] if len(found) == 1 else ir.Union(tuple(dict.fromkeys(found)))

    def _plain(self, kind: str, schema: Schema, place: Place) -> ir.Type:
        match kind:
            case "string":
                return text(schema)
            case "integer":
                return ir.Integer(bounds_of(schema))
            case "number":
                return ir.Number(bounds_of(schema))
            case "boolean":
                return ir.Boolean()
            case "array":
                return list_of(schema, place, self.type_of)
            case _ if place.inlines and schema.additional_properties is None:
                return ir.Anything()
            case _:
                return ir.Dictionary(values_of(schema, place, self.type_of))

    def _untyped(self, schema: Schema, place: Place) -> ir.Type:
        """Return the type of a schema without `type`, from the keywords that it has."""
        if "null" in schema.types:
            return ir.Null()
        if schema.items is not None or schema.prefix_items:
            return list_of(schema, place, self.type_of)
        if schema.additional_properties is not None or schema.pattern_properties:
            return ir.Dictionary(values_of(schema, place, self.type_of))
        kind = implied(schema)
        if kind is not None:
            return self._plain(kind, schema, place)
        return ir.Bytes() if is_binary(schema) else ir.Anything()

    def _object(
        self, schema: Schema, shape: Shape, place: Place, own: ir.ModelId | None = None
    ) -> ir.Type:
        model = own or place.model(schema.node)
        found = schema.discriminator
        if found is not None and found.mapping and model not in self.tags:
            message = f"`{found.property_name}` does not choose a type here"
            self.report.add("unsupported-inheritance", found.node.key_span, message)
        below = place.down("{}")
        values = tuple(dict.fromkeys(self.type_of(child, below) for child in shape.others))
        if ir.Anything() in values:
            values = ()
        others = (values[0] if len(values) == 1 else ir.Union(values)) if values else None
        self.models[model] = ir.Object(
            model,
            place.own_origin,
            docs_of(schema),
            self._fields(shape, place),
            others,
            example_of(schema),
            source=model_id(schema.node) if place.inlines else "",
            chosen=chosen_for(schema, place.own_origin),
        )
        return ir.Reference(model)

    def _fields(self, shape: Shape, place: Place) -> tuple[ir.Field, ...]:
        return tuple(
            p.field(
                self.type_of(p.schema, self._inlining.written_in(p.schema, place.down(p.name))),
                default_of(self.description, p.schema),
            )
            for p in sorted(shape.properties, key=reading_order)
        )

    def _union(self, schema: Schema, place: Place) -> ir.Type | None:
        """Return the union of a schema's variants, or None if they only restrict an object."""
        written = (*schema.one_of, *schema.any_of)
        if schema.properties or schema.all_of or all(only_restricts(v) for v in written):
            return None
        written = self._inlining.flattened(written) if place.inlines else written
        # What stands beside null alone is called as it would be without it.
        others = [v for v in written if v.types != ("null",)]
        is_one = (bool(place.steps) or place.inlines) and len(others) == 1 < len(written)
        variants = tuple(
            self.type_of(v, place if is_one or is_itself(v, schema) else self._step(i, v, place))
            for i, v in enumerate(written)
        )
        has_null = any(isinstance(v, ir.Null | ir.Nullable) for v in variants)
        plain = tuple(v.inner if isinstance(v, ir.Nullable) else v for v in variants)
        rest = tuple(dict.fromkeys(v for v in plain if not isinstance(v, ir.Null)))
        if not rest:
            return ir.Null()
        if len(rest) == 1 and (
            has_null or len(written) > 1 or not isinstance(rest[0], ir.Reference)
        ):
            return ir.Nullable(rest[0]) if has_null else rest[0]
        union = ir.Union(
            rest,
            tag_of(schema, rest),
            title=schema.title,
            is_exclusive=bool(schema.one_of),
            told_by=schema.discriminator.property_name if schema.discriminator else None,
        )
        union = self._with_alias(schema, union, place)
        return ir.Nullable(union) if has_null else union

    def _step(self, index: int, variant: Schema, place: Place) -> Place:
        return place.down(self._inlining.variant(index, variant) if place.inlines else f"|{index}")

    def _with_alias(self, schema: Schema, union: ir.Union, place: Place) -> ir.Union:
        """Return a union with a name, if it is a part of a model and has parts of its own."""
        inner = (self.models.get(v.model) for v in union.variants if isinstance(v, ir.Reference))
        own = (model.origin for model in inner if model is not None)
        if not place.steps or not any(isinstance(origin, ir.Nested) for origin in own):
            return union
        self._alias(schema, place, union)
        return replace(union, model=place.model(schema.node))
