"""Schemas in, types and models out."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from specwright import ir
from specwright.openapi.model import node_key

from .bounds import bounds_of
from .intersection import meet
from .keywords import (
    allows_null,
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
from .kinds import implied
from .objects import Room, reading_order, shape_of
from .places import Place, model_id, name_at, object_id, own_place, variants_id
from .unions import tag_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from specwright.diagnostics import Report
    from specwright.document import Node
    from specwright.openapi import Description, Schema

    from .objects import Shape


@dataclass(slots=True)
class SchemaLowering:
    """Turns schemas into types, and collects the models that the types refer to."""

    description: Description
    report: Report
    tags: Mapping[ir.ModelId, ir.Tag]
    """How what extends a model is told apart from it."""
    models: dict[ir.ModelId, ir.Model] = field(default_factory=dict[ir.ModelId, ir.Model])
    _room: Room = field(default_factory=Room)
    _pending: list[Node] = field(default_factory=list["Node"])
    _known: set[ir.ModelId] = field(default_factory=set[ir.ModelId])

    def named(self, name: str, schema: Schema) -> ir.ModelId:
        """Add the model of a component and return its id."""
        model = model_id(schema.node)
        self._known.add(model)
        self.models[model] = self._model(schema, Place(ir.Named(name), model))
        return model

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
        if schema.reference is not None:
            return self._referenced(schema.reference)
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
        model = model_id(schema.node)
        place = Place(origin, model)
        found = self.type_of(schema, place)
        inner = found.inner if isinstance(found, ir.Nullable) else found
        if isinstance(inner, ir.Array | ir.Dictionary | ir.Union | ir.Enumeration) and (
            not isinstance(inner, ir.Dictionary) or inner.values != ir.Anything()
        ):
            self.models[model] = ir.Alias(model, origin, docs_of(schema), found, example_of(schema))
            return ir.Reference(model)
        return found

    def inline_type(self, schema: Schema, origin: ir.Origin) -> ir.Type:
        """Return the type of a body or a parameter, which is written out where it is used.

        It is a model all the same if it has parts that are: those are named from it.
        """
        model = model_id(schema.node)
        found = self.type_of(schema, Place(origin, model))
        if not isinstance(found, ir.Reference) and ir.references(found):
            alias = ir.Alias(model, origin, docs_of(schema), found, example_of(schema))
            self.models.setdefault(model, alias)
        return found

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
        return ir.Alias(place.root, place.origin, docs_of(schema), found, example_of(schema))

    def _referenced(self, target: Node) -> ir.Type:
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
        if shape is not None and shape.properties:
            if not others:
                return self._object(schema, shape, place)
            model = self._object(schema, shape, place.down("|object"), object_id(schema.node))
            rest = (self._plain(kind, schema, place) for kind in others)
            return ir.Union((model, *dict.fromkeys(rest)))
        found = tuple(self._plain(kind, schema, place) for kind in schema.types if kind != "null")
        if schema.all_of:
            return self._intersection(schema, found, place)
        if not found:
            return self._untyped(schema, place)
        return found[0] if len(found) == 1 else ir.Union(tuple(dict.fromkeys(found)))

    def _intersection(self, schema: Schema, own: tuple[ir.Type, ...], place: Place) -> ir.Type:
        """Return the type of what is valid for every member of an `allOf` that is no object."""
        members = [(member.node, self.type_of(member, place)) for member in schema.all_of]
        values = enumerated(schema)
        beside = own if len(own) < 2 else (ir.Union(own),)
        members += [(schema.node, found) for found in (*beside, values) if found is not None]
        result: ir.Type = ir.Anything()
        for node, found in members:
            both = meet(result, found)
            if both is None:
                message = "no value is valid for this schema and those before it; this one is read"
                self.report.add("conflicting-schemas", node.span, message)
            result = both or found
        return result

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
                return self._list(schema, place)
            case _:
                return ir.Dictionary(self._values(schema, place))

    def _untyped(self, schema: Schema, place: Place) -> ir.Type:
        """Return the type of a schema without `type`, from the keywords that it has."""
        if "null" in schema.types:
            return ir.Null()
        if schema.items is not None or schema.prefix_items:
            return self._list(schema, place)
        if schema.additional_properties is not None or schema.pattern_properties:
            return ir.Dictionary(self._values(schema, place))
        kind = implied(schema)
        if kind is not None:
            return self._plain(kind, schema, place)
        return ir.Bytes() if is_binary(schema) else ir.Anything()

    def _list(self, schema: Schema, place: Place) -> ir.Array | ir.Tuple:
        """Return a list, or a tuple if its length is fixed (JSON Schema 2020-12, 10.3.1.1)."""
        bounds = bounds_of(schema)
        length = len(schema.prefix_items)
        is_closed = schema.items is not None and schema.items.boolean is False
        if length and bounds.min_items == length and (is_closed or bounds.max_items == length):
            below = place.down("[]")
            return ir.Tuple(tuple(self.type_of(item, below) for item in schema.prefix_items))
        return ir.Array(self._items(schema, place), bounds)

    def _items(self, schema: Schema, place: Place) -> ir.Type:
        below = place.down("[]")
        first = (self.type_of(item, below) for item in schema.prefix_items)
        # JSON Schema 2020-12, 10.3.1.2: what follows them can be anything, if nothing is said of it.
        length, most = len(schema.prefix_items), bounds_of(schema).max_items
        is_closed = schema.items is not None and schema.items.boolean is False
        has_rest = not (length and (is_closed or (most is not None and most <= length)))
        rest = (self.type_of(schema.items, below),) if has_rest else ()
        found = tuple(dict.fromkeys((*first, *rest)))
        return found[0] if len(found) == 1 else ir.Union(found)

    def _values(self, schema: Schema, place: Place) -> ir.Type:
        below = place.down("{}")
        patterns = (self.type_of(child, below) for _, child in schema.pattern_properties)
        others = schema.additional_properties
        is_closed = bool(schema.pattern_properties) and (others is None or others.boolean is False)
        rest = () if is_closed else (self.type_of(schema.additional_properties, below),)
        found = tuple(dict.fromkeys((*patterns, *rest)))
        return found[0] if len(found) == 1 else ir.Union(found)

    def _object(
        self, schema: Schema, shape: Shape, place: Place, own: ir.ModelId | None = None
    ) -> ir.Type:
        model = own or (place.root if not place.steps else model_id(schema.node))
        found = schema.discriminator
        if found is not None and found.mapping and model not in self.tags:
            message = f"`{found.property_name}` does not choose a type here"
            self.report.add("unsupported-inheritance", found.node.key_span, message)
        values = tuple(
            dict.fromkeys(self.type_of(child, place.down("{}")) for child in shape.others)
        )
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
        )
        return ir.Reference(model)

    def _fields(self, shape: Shape, place: Place) -> tuple[ir.Field, ...]:
        return tuple(
            ir.Field(
                p.name,
                self.type_of(p.schema, own_place(p.schema, place.down(p.name))),
                p.required,
                docs_of(p.schema),
                p.node.pointer,
                p.schema.read_only,
                p.schema.write_only,
                example_of(p.schema),
                default_of(self.description, p.schema),
            )
            for p in sorted(shape.properties, key=reading_order)
        )

    def _union(self, schema: Schema, place: Place) -> ir.Type | None:
        """Return the union of a schema's variants, or None if they only restrict an object."""
        written = (*schema.one_of, *schema.any_of)
        if schema.properties or schema.all_of or all(only_restricts(v) for v in written):
            return None
        # What stands beside null alone is called as it would be without it.
        others = [v for v in written if v.types != ("null",)]
        is_one = bool(place.steps) and len(others) == 1 < len(written)
        variants = tuple(
            self.type_of(v, place if is_one or is_itself(v, schema) else place.down(f"|{index}"))
            for index, v in enumerate(written)
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
            rest, tag_of(schema, rest), title=schema.title, is_exclusive=bool(schema.one_of)
        )
        union = self._with_alias(schema, union, place)
        return ir.Nullable(union) if has_null else union

    def _with_alias(self, schema: Schema, union: ir.Union, place: Place) -> ir.Union:
        """Return a union with a name, if it is a part of a model and has parts of its own."""
        inner = (self.models.get(v.model) for v in union.variants if isinstance(v, ir.Reference))
        own = (model.origin for model in inner if model is not None)
        if not place.steps or not any(isinstance(origin, ir.Nested) for origin in own):
            return union
        model = model_id(schema.node)
        self.models[model] = ir.Alias(
            model, place.own_origin, docs_of(schema), union, example_of(schema)
        )
        return replace(union, model=model)
