"""Finds the components that extend another one, and how a discriminator there tells them apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specwright import ir

from .places import model_id

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from specwright.openapi import Description, Schema
    from specwright.openapi.model import Discriminator


def inherited_tags(description: Description) -> Mapping[ir.ModelId, ir.Tag]:
    """Return for each component that others extend how its objects are told apart.

    OpenAPI 3.1, 4.8.25: a discriminator beside `properties` says which of the schemas that have the
    component in their `allOf` an object is of. Their names are the values, unless a mapping says
    otherwise. What extends an extension is one of both.
    """
    schemas = {model_id(schema.node): schema for _, schema in description.schemas}
    parents = {model: tuple(_parents(schema)) for model, schema in schemas.items()}
    said = {model: schema.said.tag_value for model, schema in schemas.items()}
    found: dict[ir.ModelId, ir.Tag] = {}
    for model, schema in schemas.items():
        declared = _discriminator(model, schemas, parents)
        if declared is not None and not schema.one_of and not schema.any_of:
            heirs = [heir for heir in schemas if model in _ancestors(heir, parents)]
            is_own = declared is schema.discriminator
            variants = _variants(model, declared, heirs, said, is_own=is_own)
            if variants:
                found[model] = ir.Tag(
                    declared.property_name, variants, _other(model, declared, heirs)
                )
    return found


def _other(model: ir.ModelId, declared: Discriminator, heirs: list[ir.ModelId]) -> ir.ModelId:
    """Return what any other object is: the component, unless a default of OpenAPI 3.2 says more."""
    default = declared.default.reference if declared.default is not None else None
    return model_id(default) if default is not None and model_id(default) in heirs else model


def _variants(
    model: ir.ModelId,
    declared: Discriminator,
    heirs: list[ir.ModelId],
    said: Mapping[ir.ModelId, str | None],
    *,
    is_own: bool,
) -> tuple[tuple[str, ir.ModelId], ...]:
    """Return the values that say that an object is of an extension, or of the component itself."""
    values: dict[str, ir.ModelId] = {}
    for value, target in declared.mapping:
        if target.reference is not None:
            mapped = model_id(target.reference)
            if is_own or mapped in heirs or mapped == model:
                values[value] = mapped
    for heir in heirs:
        if heir not in values.values():
            values.setdefault(said.get(heir) or heir.rsplit("/", 1)[-1], heir)
    return tuple(values.items()) if set(values.values()) - {model} else ()


def _discriminator(
    model: ir.ModelId,
    schemas: Mapping[ir.ModelId, Schema],
    parents: Mapping[ir.ModelId, tuple[ir.ModelId, ...]],
) -> Discriminator | None:
    """Return the discriminator of a component, or of the nearest one that it extends."""
    for key in (model, *_ancestors(model, parents)):
        schema = schemas.get(key)
        if schema is not None and schema.discriminator is not None:
            return schema.discriminator
    return None


def _parents(schema: Schema) -> Iterator[ir.ModelId]:
    for member in schema.all_of:
        if member.reference is not None:
            yield model_id(member.reference)
        yield from _parents(member)


def _ancestors(
    model: ir.ModelId, parents: Mapping[ir.ModelId, tuple[ir.ModelId, ...]]
) -> dict[ir.ModelId, None]:
    """Return what a component extends, the nearest first; itself only if it does so in a circle."""
    found: dict[ir.ModelId, None] = {}
    pending = list(parents.get(model, ()))
    while pending:
        key = pending.pop(0)
        if key not in found:
            found[key] = None
            pending += parents.get(key, ())
    return found
