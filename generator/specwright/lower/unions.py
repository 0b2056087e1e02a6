"""Finds out how the variants of a union are told apart."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from specwright import ir

if TYPE_CHECKING:
    from collections.abc import Mapping

    from specwright.openapi import Schema


def tag_of(schema: Schema, variants: tuple[ir.Type, ...]) -> ir.Tag | None:
    """Return the tag that a `discriminator` declares (OpenAPI 3.1, 4.8.25), or None.

    A mapping adds to the implicit values, which are the names of the components.
    """
    declared = schema.discriminator
    models = [v.model for v in variants if isinstance(v, ir.Reference)]
    if declared is None or len(models) < len(variants):
        return None
    values: dict[str, ir.ModelId] = {}
    mapped: set[ir.ModelId] = set()
    for value, target in declared.mapping:
        if target.reference is not None:
            model = target.reference.pointer
            if model in models:
                values[value] = model
                mapped.add(model)
    for model in models:
        if model not in mapped:
            values.setdefault(model.rsplit("/", 1)[-1], model)
    return ir.Tag(declared.property_name, tuple(values.items()))


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


def _tagged(found: ir.Type, models: Mapping[ir.ModelId, ir.Model]) -> ir.Type:
    match found:
        case ir.Union():
            variants = tuple(_tagged(v, models) for v in found.variants)
            tag = _with_constants(found.tag, models) if found.tag else _constant(variants, models)
            return replace(found, variants=variants, tag=tag)
        case ir.Nullable():
            return ir.Nullable(_tagged(found.inner, models))
        case ir.Array():
            return replace(found, items=_tagged(found.items, models))
        case ir.Dictionary():
            return ir.Dictionary(_tagged(found.values, models))
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


def _with_constants(tag: ir.Tag, models: Mapping[ir.ModelId, ir.Model]) -> ir.Tag:
    """Return a declared tag with the constants that its variants hold, where they differ.

    Documents declare a discriminator without a mapping and write the true value as a constant.
    """
    values = dict(tag.variants)
    for _, model in tag.variants:
        found = models.get(model)
        if isinstance(found, ir.Object):
            constant = dict(_constants(found, required=False)).get(tag.name)
            if constant is not None:
                values.setdefault(constant, model)
    return ir.Tag(tag.name, tuple(values.items()))


def _constants(model: ir.Object, *, required: bool = True) -> list[tuple[str, str]]:
    """Return the properties that have one text whenever they are there, with that text."""
    return [
        (field.name, field.type.values[0])
        for field in model.fields
        if (field.required or not required)
        and isinstance(field.type, ir.Enumeration)
        and len(field.type.values) == 1
        and isinstance(field.type.values[0], str)
    ]
