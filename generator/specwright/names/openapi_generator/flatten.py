"""Makes a model of every inline object and union, in the order that decides their names.

OpenAPI Generator moves inline schemas into the components before it generates anything: first those
of operations (body, parameters, responses), then those of shared responses, then those of the
components themselves, each from the inside out. A schema that looks like one it has moved before
becomes that one. Here it is done with the types of the API. The order of mappings means nothing, so
paths, statuses and properties go by name.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from msgspec.structs import replace

from specwright import ir
from specwright.names.table import parameter_key

from .settle import Settled
from .spelling import generated_operation_id, schema_key
from .table import api_operations, listed_parameters

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable


def flatten(api: ir.Api) -> ir.Api:
    """Return the API with a named model for each class of this surface, and no other models."""
    return _Flattening(api).run()


@dataclass(slots=True)
class _Flattening:
    api: ir.Api
    models: dict[ir.ModelId, ir.Model] = field(default_factory=dict[ir.ModelId, ir.Model])
    _keys: set[str] = field(default_factory=set[str])
    _types: dict[ir.ModelId, ir.Type] = field(default_factory=dict[ir.ModelId, ir.Type])
    """What stands for a model, or for an inline union at a place."""
    _shapes: dict[Hashable, ir.Type] = field(default_factory=dict["Hashable", ir.Type])

    def run(self) -> ir.Api:
        """Flatten everything."""
        components = [m for m in self.api.models.values() if isinstance(m.origin, ir.Named)]
        shared = [m for m in self.api.models.values() if isinstance(m.origin, ir.SharedResponse)]
        self._keys.update(_name(m) for m in components)
        operations = api_operations(self.api)
        flat = {operation.id: self._operation(operation) for operation in operations}
        for model in sorted(shared, key=_name):
            self._use(model.id, self._unique("inline_object"))
        for model in sorted(components, key=_name):
            self._component(model.id)
        settled = Settled(self._types)
        ordered = sorted(map(settled.model, self.models.values()), key=_name)
        flat = {key: settled.operation(self._responses(o)) for key, o in flat.items()}
        return replace(
            self.api,
            credentials=tuple(c for c in self.api.credentials if c.kind != "certificate"),
            resources=tuple(_with_operations(r, flat) for r in self.api.resources),
            models={model.id: model for model in ordered},
        )

    def _operation(self, operation: ir.Operation) -> ir.Operation:
        """Flatten a body, the parameters and the responses that are written there."""
        written = operation.declared or generated_operation_id(operation.method, operation.path)
        prefix = schema_key(operation.declared or f"{operation.path}_{operation.method.lower()}")
        body = self._body(operation.body, prefix) if operation.body is not None else None
        parameters = {
            parameter_key(p): self._type(p.type, f"{prefix}_{p.name}_parameter", p.source)
            for p in listed_parameters(operation)
        }
        for response in operation.responses:
            if response.type is not None and not self._is_shared(response.type):
                where = f"{operation.id}/responses/{response.status}"
                self._type(response.type, f"{prefix}_{response.status}_response", where)
        # Certificates are no credentials there: `cert_file` of its configuration is for all calls.
        kept = {c.id for c in self.api.credentials if c.kind != "certificate"}
        security = (tuple(name for name in names if name in kept) for names in operation.security)
        return replace(
            operation,
            security=tuple(dict.fromkeys(security)),
            declared=written,
            body=body,
            parameters=tuple(
                replace(p, type=parameters[parameter_key(p)]) for p in operation.parameters
            ),
        )

    def _is_shared(self, found: ir.Type) -> bool:
        return any(
            isinstance(self.api.models[m].origin, ir.SharedResponse) for m in ir.references(found)
        )

    def _body(self, body: ir.Body, prefix: str) -> ir.Body:
        """Flatten a body; a form has no model of its own, its fields are arguments."""
        name = f"{prefix}_request"
        if body.kind not in {"form", "multipart"} or body.fields is None:
            return replace(body, type=self._type(body.type, name, body.source), fields=None)
        fields = tuple(
            replace(f, type=self._type(f.type, f"{name}_{f.name}", f.source)) for f in body.fields
        )
        return replace(body, type=ir.Anything(), fields=fields)

    def _responses(self, operation: ir.Operation) -> ir.Operation:
        """Put what responses have become in their places."""
        responses = tuple(self._response(r, operation) for r in operation.responses)
        success = operation.success
        return replace(
            operation,
            responses=responses,
            success=self._response(success, operation) if success is not None else None,
        )

    def _response(self, found: ir.Response, operation: ir.Operation) -> ir.Response:
        if found.type is None:
            return found
        place = f"{operation.id}/responses/{found.status}"
        return replace(found, type=self._type(found.type, "", place))

    def _type(self, found: ir.Type, name: str, place: str) -> ir.Type:
        """Return a type with references in the place of what has become a model.

        Args:
            found: The type.
            name: What a model would be called that is made of it.
            place: Where it stands, which identifies a union.
        """
        match found:
            case ir.Reference():
                return self._use(found.model, name)
            case ir.Nullable():
                inner = self._type(found.inner, name, place)
                return inner if isinstance(inner, ir.Nullable) else ir.Nullable(inner)
            case ir.Tuple():
                return self._type(found.as_list(), name, place)
            case ir.Array():
                return replace(found, items=self._type(found.items, f"{name}_inner", f"{place}[]"))
            case ir.Dictionary():
                return ir.Dictionary(self._type(found.values, f"{name}_value", f"{place}{{}}"))
            case ir.Union():
                return self._union(found, name, place)
            case _:
                return found

    def _use(self, model: ir.ModelId, name: str) -> ir.Type:
        """Return what stands for a model where it is used; a component keeps its reference."""
        found = self.api.models[model]
        if isinstance(found.origin, ir.Named):
            return ir.Reference(model)
        if isinstance(found.origin, ir.VariantsOf):
            return ir.Reference(found.origin.model)
        return self._types[model] if model in self._types else self._make(found, name)

    def _make(self, found: ir.Model, name: str) -> ir.Type:
        is_named = isinstance(found.origin, ir.Named)
        match found:
            case ir.Object():
                return self._object(found, name, is_named=is_named)
            case ir.Alias():
                return self._alias(found, name, is_named=is_named)

    def _component(self, model: ir.ModelId) -> None:
        """Make a component, unless it is made."""
        found = self.api.models.get(model)
        if found is not None and model not in self._types and isinstance(found.origin, ir.Named):
            self._make(found, found.origin.name)

    def _fields(self, found: ir.Object, key: str) -> tuple[ir.Field, ...]:
        """Return the fields of an object; those that `allOf` brought in belong where they stand."""
        for f in found.fields:
            owner = ir.component_of(f.source)
            if owner is not None and owner != found.id:
                self._component(owner)
        return tuple(
            replace(
                f, type=self._type(f.type, self._unique(_field_name(key, found.id, f)), f.source)
            )
            for f in found.fields
        )

    def _object(self, found: ir.Object, name: str, *, is_named: bool) -> ir.Type:
        own = ir.Reference(found.id)
        key = name if is_named else self._unique(_titled(found.docs.summary, name))
        self._types[found.id] = own
        fields = self._fields(found, key)
        others = found.others
        if others is not None:
            others = self._type(others, f"{key}_value", f"{found.id}{{}}")
        made = replace(found, fields=fields, others=others, origin=ir.Named(key))
        shape = None if is_named else (made.docs, tuple(map(_shape, fields)), others)
        return self._add(found.id, made, key, shape)

    def _alias(self, found: ir.Alias, name: str, *, is_named: bool) -> ir.Type:
        """Make a class of a union or a named enumeration; any other type is none."""
        inner = found.type.inner if isinstance(found.type, ir.Nullable) else found.type
        is_nullable = inner is not found.type
        if isinstance(inner, ir.Union):
            self._types[found.id] = ir.Reference(found.id) if is_named else ir.Anything()
            titled = replace(inner, title=inner.title or found.docs.summary)
            used = self._union(titled, name, found.id, docs=found.docs, is_named=is_named)
        elif isinstance(inner, ir.Enumeration) and is_named and not _is_boolean(inner):
            self.models[found.id] = replace(found, type=inner)
            used = ir.Reference(found.id)
        else:
            used = self._type(inner, name, found.id)
        self._types[found.id] = ir.Nullable(used) if is_nullable else used
        return self._types[found.id]

    def _union(
        self,
        found: ir.Union,
        name: str,
        place: str,
        *,
        docs: ir.Docs = ir.Docs(),  # noqa: B008 - frozen
        is_named: bool = False,
    ) -> ir.Type:
        """Make the class of a union, whose variants are named from it."""
        if place in self._types and not is_named and place not in self.api.models:
            return self._types[place]
        key = name if is_named else self._unique(_titled(found.title, name))
        suffix = "oneOf" if found.is_exclusive else "anyOf"
        variants = tuple(
            self._type(v, self._unique(f"{key}_{suffix}"), f"{place}|{index}")
            for index, v in enumerate(found.variants)
        )
        made = replace(found, variants=variants, tag=self._tag(found.tag), model=None)
        alias = ir.Alias(place, ir.Named(key), docs, made)
        shape = None if is_named else (docs, made, found.is_exclusive)
        return self._add(place, alias, key, shape)

    def _tag(self, tag: ir.Tag | None) -> ir.Tag | None:
        if tag is None:
            return None
        found = (
            (value, self._types.get(model, ir.Reference(model))) for value, model in tag.variants
        )
        kept = tuple((value, v.model) for value, v in found if isinstance(v, ir.Reference))
        return replace(tag, variants=kept)

    def _add(self, place: str, made: ir.Model, key: str, shape: Hashable | None) -> ir.Type:
        """Add a model, or find the one that looks the same; components are always their own."""
        used = self._shapes.get(shape) if shape is not None else None
        if used is None:
            used = ir.Reference(place)
            self.models[place] = made
            self._keys.add(key)
            if shape is not None:
                self._shapes[shape] = used
        self._types[place] = used
        return used

    def _unique(self, name: str) -> str:
        key = schema_key(name)
        number, found = 0, key
        while found in self._keys:
            number += 1
            found = f"{key}_{number}"
        return found


def _name(model: ir.Model) -> str:
    match model.origin:
        case ir.Named(name=name) | ir.SharedResponse(name=name):
            return name
        case _:
            return model.id


def _titled(title: str | None, name: str) -> str:
    return title if title is not None and schema_key(title).strip("_") else name


def _field_name(key: str, owner: ir.ModelId, found: ir.Field) -> str:
    """Return what a property's own model is called; a member of an `allOf` is a step of its own."""
    below = found.source.removeprefix(owner).split("/properties/")[0]
    steps = "".join(f"_{part}" for part in below.split("/") if part in {"allOf", "oneOf", "anyOf"})
    name = f"{key}{steps}_{found.name}"
    inner = found.type.inner if isinstance(found.type, ir.Nullable) else found.type
    # A list or a mapping that is inline gives its own title to what is in it.
    titled = found.docs.summary if isinstance(inner, ir.Array | ir.Dictionary) else None
    return _titled(titled, name)


def _shape(found: ir.Field) -> Hashable:
    return (
        *(found.name, found.type, found.required, found.docs, found.read_only, found.write_only),
        repr(found.example),
    )


def _is_boolean(found: ir.Enumeration) -> bool:
    return all(isinstance(value, bool) for value in found.values)


def _with_operations(resource: ir.Resource, flat: dict[str, ir.Operation]) -> ir.Resource:
    children: Iterable[ir.Resource] = (_with_operations(c, flat) for c in resource.children)
    operations = tuple(flat[o.id] for o in resource.operations if o.id in flat)
    return replace(resource, operations=operations, children=tuple(children))
