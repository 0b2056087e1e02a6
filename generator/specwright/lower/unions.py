"""Finds out how the variants of a union are told apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from specwright import ir

from .places import base_of, model_id

if TYPE_CHECKING:
    from collections.abc import Mapping

    from specwright.openapi import Schema


def tag_of(schema: Schema, variants: tuple[ir.Type, ...]) -> ir.Tag | None:
    """Return the tag that a `discriminator` declares (OpenAPI 3.1, 4.8.25), or None.

    A mapping adds to the implicit values, which are the names of the components.
    """
    declared = schema.discriminator
    models = {base_of(v.model): v.model for v in variants if isinstance(v, ir.Reference)}
    if declared is None or len(models) < len(variants):
        return None
    values: dict[str, ir.ModelId] = {}
    mapped: set[ir.ModelId] = set()
    for value, target in declared.mapping:
        if target.reference is not None:
            model = model_id(target.reference)
            if model in models:
                values[value] = models[model]
                mapped.add(model)
    for model, variant in models.items():
        name = model.rsplit("/", 1)[-1]
        if model not in mapped and not name.isdigit():  # what stands inline has no name
            values.setdefault(name, variant)
    other = declared.default.reference if declared.default is not None else None
    return ir.Tag(
        declared.property_name,
        tuple(values.items()),
        models.get(model_id(other)) if other is not None else None,
    )


def with_tags(models: dict[ir.ModelId, ir.Model]) -> dict[ir.ModelId, ir.Model]:
    """Return the models with a tag on every union whose variants tell themselves apart."""
    return {key: infer_tag(model, models) for key, model in models.items()}


def infer_tag(model: ir.Model, models: Mapping[ir.ModelId, ir.Model]) -> ir.Model:
    """Return the model with tags on its unions of objects that each hold a constant of their own.

    The property has to be required, of the same name in all variants, and of another text in
    each: then its value tells the variant, whether or not the API's authors said so.
    """
    match model:
        case ir.Alias():
            return replace(model, type=_tagged(model.type, models))
        case ir.Object():
            fields = tuple(replace(f, type=_tagged(f.type, models)) for f in model.fields)
            return replace(model, fields=fields)


def _tagged(
    found: ir.Type,
    models: Mapping[ir.ModelId, ir.Model],
    seen: frozenset[ir.ModelId] = frozenset(),
) -> ir.Type:
    match found:
        case ir.Union():
            variants = tuple(_tagged(v, models, seen) for v in found.variants)
            declared = _of_objects(found.tag, models, seen) if found.tag is not None else None
            tag = _with_constants(declared, variants, models) if declared else None
            tag = tag or _constant(variants, models)
            return replace(found, variants=variants, tag=tag)
        case ir.Nullable():
            return ir.Nullable(_tagged(found.inner, models, seen))
        case ir.Array():
            return replace(found, items=_tagged(found.items, models, seen))
        case ir.Tuple():
            return ir.Tuple(tuple(_tagged(item, models, seen) for item in found.items))
        case ir.Dictionary():
            return ir.Dictionary(_tagged(found.values, models, seen))
        case _:
            return found


def _constant(
    variants: tuple[ir.Type, ...], models: Mapping[ir.ModelId, ir.Model]
) -> ir.Tag | None:
    objects = [models.get(v.model) for v in variants if isinstance(v, ir.Reference)]
    if len(objects) < len(variants) or not all(isinstance(o, ir.Object) for o in objects):
        return None
    constants = [dict(_constants(o)) for o in objects if isinstance(o, ir.Object)]
    for name in constants[0]:
        values = [c[name] for c in constants if name in c]
        if len(values) == len(objects) and len(set(values)) == len(values):
            ids = [o.id for o in objects if o is not None]
            return ir.Tag(name, tuple(zip(values, ids, strict=True)))
    return None


def _with_constants(
    tag: ir.Tag, variants: tuple[ir.Type, ...], models: Mapping[ir.ModelId, ir.Model]
) -> ir.Tag | None:
    """Return a declared tag with the values that its variants document, where they differ.

    Documents declare a discriminator without a mapping and write the true value as a constant, or
    several in an enumeration. There is no tag if a variant has no value, such as one that stands
    inline.
    """
    values = dict(tag.variants)
    inline = [v.model for v in variants if isinstance(v, ir.Reference)]
    owners: dict[str, list[ir.ModelId]] = {}
    for model in dict.fromkeys((*values.values(), *inline)):
        for value in _documented(models.get(model), tag.name):
            owners.setdefault(value, []).append(model)
    for value, found_in in owners.items():
        if len(found_in) == 1:
            values.setdefault(value, found_in[0])
    objects = {model for model in inline if isinstance(models.get(model), ir.Object)}
    known = {*values.values(), *((tag.other,) if tag.other is not None else ())}
    return replace(tag, variants=tuple(values.items())) if objects <= known else None


def _documented(model: ir.Model | None, name: str) -> list[str]:
    """Return the texts that a property of an object can be, if it has to be one of some."""
    fields = model.fields if isinstance(model, ir.Object) else ()
    types = [field.type for field in fields if field.name == name]
    values = [v for found in types if isinstance(found, ir.Enumeration) for v in found.values]
    return [value for value in values if isinstance(value, str)]


def _of_objects(
    tag: ir.Tag, models: Mapping[ir.ModelId, ir.Model], seen: frozenset[ir.ModelId]
) -> ir.Tag | None:
    """Return a tag with objects for variants, or None if a variant is something else.

    A variant that is a union told apart by the same property stands for its own variants.
    """
    values: dict[str, ir.ModelId] = {}
    for value, model in tag.variants:
        found = _objects(value, model, tag.name, models, seen)
        if found is None:
            return None
        values |= {v: m for v, m in found.items() if v not in values or v == value}
    return replace(tag, variants=tuple(values.items()))


def _objects(
    value: str,
    model: ir.ModelId,
    name: str,
    models: Mapping[ir.ModelId, ir.Model],
    seen: frozenset[ir.ModelId],
) -> dict[str, ir.ModelId] | None:
    """Return the objects that a variant stands for; none if it is a union within itself."""
    if model in seen:
        return None
    inside = seen | {model}
    match models.get(model):
        case ir.Object():
            return {value: model}
        case ir.Alias(type=ir.Reference(model=target)):
            return _objects(value, target, name, models, inside)
        case ir.Alias(type=ir.Union() as union):
            inner = _tagged(union, models, inside)
            tag = inner.tag if isinstance(inner, ir.Union) else None
            if tag is None or tag.name != name:
                return None
            others = {value: tag.other} if tag.other is not None else {}
            return {**others, **dict(tag.variants)}
        case _:
            return None


def _constants(model: ir.Object) -> list[tuple[str, str]]:
    """Return the properties that have one text whenever they are there, with that text."""
    return [
        (field.name, field.type.values[0])
        for field in model.fields
        if field.required
        and isinstance(field.type, ir.Enumeration)
        and len(field.type.values) == 1
        and isinstance(field.type.values[0], str)
    ]
