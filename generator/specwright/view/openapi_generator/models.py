"""The modules under `models/`: one a class."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from msgspec import Struct

from specwright import ir
from specwright.view.annotations import or_none
from specwright.view.graph import components
from specwright.view.models import field_text
from specwright.view.scope import Scope
from specwright.view.text import comment, document, literal

from .types import Types

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from specwright.names.openapi_generator import GeneratorNames


class FieldView(Struct, frozen=True):
    """A field: `name: annotation`, a default if it has one, and what it is."""

    name: str
    annotation: str
    default: str
    docstring: str


class ModelView(Struct, frozen=True):
    """A module with one class: its lines before the fields, the fields, the lines after them."""

    path: str
    template: str
    name: str
    base: str
    docstring: str
    imports: tuple[str, ...]
    checking: tuple[str, ...]
    deferred: tuple[str, ...]
    fields: tuple[FieldView, ...]
    nullable: str
    """The attributes that may be null, as a literal; `""` if there are none."""
    others: str
    """The type of properties without a name, `""` if that is any."""
    attribute: str
    schemas: str
    """The variants' names, for a union, and the attribute that holds them."""


@dataclass(slots=True)
class _References:
    """How a module refers to other models: by importing them, at its end in a circle."""

    names: GeneratorNames
    model: ir.ModelId
    circle: frozenset[ir.ModelId]
    """The models whose modules import this one, directly or not."""
    scope: Scope
    deferred: set[str] = field(default_factory=set[str])

    def __call__(self, model: ir.ModelId) -> str:
        """Return a model's class."""
        found = self.names.models[model]
        if model == self.model:
            return found.name
        if model not in self.circle:
            return self.scope.symbol(f".{found.module}", found.name)
        self.deferred.add(f"from .{found.module} import {found.name}")
        return found.name


def view_models(names: GeneratorNames, runtime: str) -> Iterator[ModelView]:
    """Yield the modules of all models."""
    models = names.api.models
    edges = {
        key: frozenset(m for t in ir.types_of(model) for m in ir.references(t)) - {key}
        for key, model in models.items()
    }
    circles = components(edges)
    groups: dict[int, set[ir.ModelId]] = defaultdict(set)
    for key, number in circles.items():
        groups[number].add(key)
    for key, model in models.items():
        yield _model(model, names, runtime, frozenset(groups[circles[key]] - {key}))


def _model(
    model: ir.Model, names: GeneratorNames, runtime: str, circle: frozenset[ir.ModelId]
) -> ModelView:
    found = names.models[model.id]
    key = comment(model.origin.name) if isinstance(model.origin, ir.Named) else found.name
    scope = Scope(defined=frozenset({found.name}))
    references = _References(names, model.id, circle, scope)
    types = Types(scope, runtime, references)
    template, base, others, schemas = "object", "Model", "", ""
    fields: tuple[FieldView, ...] = ()
    match model:
        case ir.Object():
            scope.hidden = frozenset(found.fields.values())
            fields = tuple(_field(f, found.fields[f.name], types) for f in model.fields)
            others = _others(model, types)
            scope.hidden = frozenset()
        case ir.Alias(type=ir.Enumeration()):
            template, base = "enum", _enum_base(model.type)
            fields = tuple(FieldView(name, "", literal(v), "") for name, v in found.members)
        case ir.Alias():
            template, base = "union", "AnyOf"
            if isinstance(model.type, ir.Union) and model.type.is_exclusive:
                base = "OneOf"
            fields = (FieldView("actual_instance", types.write(model.type), "", ""),)
            schemas = _schemas(model.type, types)
    if template != "enum":
        scope.symbol("__future__", "annotations")
    if references.deferred or others:
        scope.symbol("typing", "TYPE_CHECKING")
    deferred = tuple(sorted(references.deferred))
    whole = f"{types.base()}.{base}"
    return ModelView(
        f"models/{found.module}.py",
        template,
        found.name,
        whole,
        document(model.docs.summary, model.docs.description, 4) or f"The schema `{key}`.",
        scope.imports,
        deferred,
        deferred,
        fields,
        _nullable(model, found.fields) if isinstance(model, ir.Object) else "",
        others,
        "one_of_schemas" if base == "OneOf" else "any_of_schemas",
        schemas,
    )


def _field(found: ir.Field, name: str, types: Types) -> FieldView:
    written = types.write(found.type)
    if not found.required:
        written = or_none(written)
    if name != found.name:
        annotated = types.scope.symbol("typing", "Annotated")
        written = f"{annotated}[{written}, {types.base()}.Field(alias={literal(found.name)})]"
    return FieldView(name, written, "" if found.required else " = None", field_text(found))


def _others(model: ir.Object, types: Types) -> str:
    if model.others is None:
        return ""
    builtin = types.scope.builtin
    return f"{builtin('dict')}[{builtin('str')}, {types.write(model.others)}]"


def _nullable(model: ir.Object, attributes: Mapping[str, str]) -> str:
    found = [
        literal(attributes[f.name])
        for f in model.fields
        if isinstance(f.type, ir.Nullable | ir.Null | ir.Anything)
    ]
    return f"frozenset({{{', '.join(found)}}})" if found else ""


def _enum_base(found: ir.Type) -> str:
    values = found.values if isinstance(found, ir.Enumeration) else ()
    if all(isinstance(value, str) for value in values):
        return "TextEnum"
    return "IntegerEnum" if all(type(value) is int for value in values) else "MixedEnum"


def _schemas(found: ir.Type, types: Types) -> str:
    variants = found.variants if isinstance(found, ir.Union) else ()
    plain = Types(Scope(), types.runtime, types.refer)
    names = dict.fromkeys(
        plain.write(v).split(", _base.Allowed(")[0].removeprefix("Annotated[") for v in variants
    )
    return f"frozenset({{{', '.join(map(literal, names))}}})"
