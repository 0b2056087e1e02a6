"""The modules under `types/` that hold what servers send: one a model, its parts beside it."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from msgspec import Struct

from specwright import ir

from .annotations import Annotations, or_none
from .graph import components
from .scope import SYMBOLS, Scope, below, beside, root_of
from .text import document, literal, sentence, wrap

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from specwright.names import NameTable, OperationNames


class FieldView(Struct, frozen=True):
    """A field: `name: annotation`, a default if it has one, and what it is."""

    name: str
    annotation: str
    default: str
    docstring: str


class ClassView(Struct, frozen=True):
    """A class of a model; `others` is the type of its unnamed properties, `""` if they have none."""

    name: str
    docstring: str
    base: str
    fields: tuple[FieldView, ...]
    others: str
    is_empty: bool
    is_alias: bool = False


class AliasView(Struct, frozen=True):
    """A name for another type."""

    name: str
    annotation: str
    docstring: str
    marker: str
    """`TypeAlias`, as this module writes it."""
    is_alias: bool = True


class ModuleView(Struct, frozen=True):
    """A module of types: the parts of a model, and then the model itself."""

    path: str
    imports: tuple[str, ...]
    checking: tuple[str, ...]
    members: tuple[ClassView | AliasView, ...]
    deferred: tuple[str, ...]
    late: tuple[AliasView, ...] = ()
    """Aliases of what is imported last."""


@dataclass(slots=True)
class ModelReferences:
    """How a module of models refers to the others: by importing them, at its end in a circle."""

    module: str
    names: NameTable
    circle: frozenset[str]
    """The modules that import this one, directly or not."""
    aliases: frozenset[str]
    """The modules that hold an alias."""
    scope: Scope
    expand: Callable[[ir.ModelId], str]
    """Writes out what an alias stands for, where two aliases would import each other."""
    deferred_names: set[tuple[str, str]] = field(default_factory=set[tuple[str, str]])
    imports_first: bool = False
    """Whether what is written is evaluated at once, and the module has nothing that others wait for."""
    writes_alias: bool = False

    def output(self, model: ir.ModelId) -> str:
        """Return a model's class."""
        found = self.names.models[model]
        if found.name is None or found.module is None:
            return self.scope.builtin("object")
        if found.module == self.module:
            return found.name
        if found.is_alias and found.module in self.circle and self.writes_alias:
            return self.expand(model)
        if found.is_part or found.name in SYMBOLS or found.name in self.scope.defined:
            return f"{self._whole_module(found.module)}.{found.name}"
        package, last = beside(self.module, found.module)
        if found.module not in self.circle or self.imports_first:
            return self.scope.symbol(below(package, last), found.name)
        if found.module in self.aliases:
            # An alias may still be in the making when this module ends; its module is there.
            return f"{self._deferred(package, last)}.{found.name}"
        self.deferred_names.add((below(package, last), found.name))
        return found.name

    def _whole_module(self, module: str) -> str:
        package, last = beside(self.module, module)
        if module not in self.circle or self.imports_first:
            return self.scope.module(package, last)
        return self._deferred(package, last)

    def _deferred(self, package: str, name: str) -> str:
        self.deferred_names.add((package, f"{name} as _{name}"))
        return f"_{name}"

    def input(self, model: ir.ModelId) -> str:
        """Return the same: these modules hold what servers send."""
        return self.output(model)

    def inputs(self, operation: OperationNames) -> str:
        """Return the name alone: these modules have no calls."""
        return operation.params_name


def view_models(api: ir.Api, names: NameTable) -> Iterator[ModuleView]:
    """Yield the modules of all models that have a class or an alias."""
    members: dict[str, list[ir.Model]] = defaultdict(list)
    for model in api.models.values():
        module = names.models[model.id].module
        if module is not None and names.models[model.id].name is not None:
            members[module].append(model)
    edges = {module: _targets(module, found, names) for module, found in members.items()}
    circles = components(edges)
    aliases = frozenset(m for m, found in members.items() if any(map(_is_root_alias, found)))
    groups: dict[int, set[str]] = defaultdict(set)
    for module, number in circles.items():
        groups[number].add(module)
    for module, found in members.items():
        circle = frozenset(groups[circles[module]] - {module})
        yield _module(module, found, api.models, names, circle, aliases)


def _targets(module: str, members: list[ir.Model], names: NameTable) -> frozenset[str]:
    ids = (m for model in members for found in ir.types_of(model) for m in ir.references(found))
    modules = (names.models[m].module for m in ids)
    return frozenset(target for target in modules if target is not None and target != module)


def _is_root_alias(model: ir.Model) -> bool:
    return isinstance(model, ir.Alias) and not isinstance(model.origin, ir.Nested)


def _module(
    module: str,
    members: list[ir.Model],
    models: Mapping[ir.ModelId, ir.Model],
    names: NameTable,
    circle: frozenset[str],
    aliases: frozenset[str],
) -> ModuleView:
    defined = frozenset(names.models[m.id].name or "" for m in members)
    scope = Scope(root_of(module), defined)

    def expand(model: ir.ModelId) -> str:
        found = models[model]
        return writer.output(found.type) if isinstance(found, ir.Alias) else "object"

    has_classes = any(isinstance(m, ir.Object) for m in members)
    references = ModelReferences(
        module, names, circle, aliases, scope, expand, imports_first=not has_classes
    )
    writer = Annotations(scope, references)
    views: list[ClassView | AliasView] = []
    late: dict[ir.ModelId, AliasView] = {}
    # The parts of a model come before it, the deepest first: a reader meets names already known.
    ordered = sorted(members, key=_depth, reverse=True)
    for member in ordered:
        references.writes_alias = isinstance(member, ir.Alias)
        if isinstance(member, ir.Object):
            views.append(_class(member, names, writer))
        elif has_classes and _used(member) & late.keys() | _in_circle(member, names, circle):
            late[member.id] = _alias(member, names, writer)
        else:
            views.append(_alias(member, names, writer))
    lines = tuple(
        f"from {source} import {name}" for source, name in sorted(references.deferred_names)
    )
    is_future = bool(lines) or _has_forward_references(ordered)
    if is_future:
        scope.symbol("__future__", "annotations")
    if lines:
        scope.symbol("typing", "TYPE_CHECKING")
    path = path_of(module)
    return ModuleView(path, scope.imports, lines, tuple(views), lines, tuple(late.values()))


def path_of(module: str) -> str:
    """Return the path of a module of types below the package."""
    return f"types/{module.replace('.', '/')}.py"


def _depth(model: ir.Model) -> int:
    return len(model.origin.steps) if isinstance(model.origin, ir.Nested) else 0


def _has_forward_references(ordered: list[ir.Model]) -> bool:
    """Return whether a class speaks of itself, or of one that comes after it."""
    seen: set[ir.ModelId] = set()
    own = {model.id for model in ordered}
    for model in ordered:
        if (_used(model) & own) - seen:
            return True
        seen.add(model.id)
    return False


def _used(model: ir.Model) -> frozenset[ir.ModelId]:
    """Return the models that a model speaks of, aliases for unions among them."""
    return frozenset(
        m for found in ir.types_of(model) for m in (*ir.references(found), *_aliases(found))
    )


def _in_circle(model: ir.Model, names: NameTable, circle: frozenset[str]) -> frozenset[ir.ModelId]:
    return frozenset(m for m in _used(model) if names.models[m].module in circle)


def _aliases(found: ir.Type) -> tuple[ir.ModelId, ...]:
    """Return the aliases that stand for unions in a type."""
    match found:
        case ir.Union():
            own = (found.model,) if found.model is not None else ()
            return (*own, *(m for variant in found.variants for m in _aliases(variant)))
        case ir.Array():
            return _aliases(found.items)
        case ir.Tuple():
            return tuple(m for item in found.items for m in _aliases(item))
        case ir.Dictionary():
            return _aliases(found.values)
        case ir.Nullable():
            return _aliases(found.inner)
        case _:
            return ()


def _class(model: ir.Object, names: NameTable, annotations: Annotations) -> ClassView:
    found = names.models[model.id]
    attributes = frozenset(found.fields.values())
    annotations.scope.hidden = attributes
    fields = tuple(_field(f, found.fields[f.name], annotations) for f in model.fields)
    others = ""
    if model.others is not None:
        builtin = annotations.scope.builtin
        others = f"{builtin('dict')}[{builtin('str')}, {annotations.output(model.others)}]"
        annotations.scope.symbol("typing", "TYPE_CHECKING")
    annotations.scope.hidden = frozenset()
    text = document(model.docs.summary, model.docs.description, 4)
    return ClassView(
        found.name or "",
        text,
        annotations.scope.symbol("~_models", "BaseModel"),
        fields,
        others,
        is_empty=not fields and not others and not text,
    )


def _field(found: ir.Field, name: str, annotations: Annotations) -> FieldView:
    written = annotations.output(found.type)
    # What is only ever sent does not come back.
    is_optional = not found.required or found.write_only
    if is_optional:
        written = or_none(written)
    if name != found.name:
        annotated = annotations.scope.symbol("typing", "Annotated")
        alias = annotations.scope.symbol("pydantic", "Field")
        written = f"{annotated}[{written}, {alias}(alias={literal(found.name)})]"
    return FieldView(name, written, " = None" if is_optional else "", field_text(found))


def field_text(found: ir.Field) -> str:
    """Return what the docstring of a field says."""
    text = document(
        found.docs.summary if not found.docs.description else None, found.docs.description, 4
    )
    if found.docs.deprecated:
        note = " ".join((found.docs.note or "").split())
        says = wrap(f"Deprecated: {sentence(note)}", 4) if note else "Deprecated."
        return f"{text}\n\n{says}" if text else says
    return text


def _alias(model: ir.Alias, names: NameTable, annotations: Annotations) -> AliasView:
    written = annotations.output(model.type)
    text = document(model.docs.summary, model.docs.description, 0)
    marker = annotations.scope.symbol("typing", "TypeAlias")
    return AliasView(names.models[model.id].name or "", written, text, marker)
