"""The modules under `types/` that hold what callers pass: TypedDicts."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from specwright import ir
from specwright.names import field_key, parameter_key

from .annotations import Annotations
from .models import AliasView, ClassView, FieldView, ModuleView, path_of
from .references import InputReferences
from .scope import Scope, root_of
from .text import document, literal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specwright.names import NameTable, OperationNames

_MOST_ALIASES = 256
"""How many other aliases one may write out: some that double each other stand for billions."""
_DEEPEST = 16
"""How deep in one another: Python reads 200 brackets, of which a schema may have 100 itself."""


@dataclass(slots=True)
class _Room:
    """How much more an alias may write out of others."""

    left: int = _MOST_ALIASES
    levels: int = 0

    def enter(self) -> bool:
        """Return whether there is room for another alias, which `leave` ends."""
        if self.left == 0 or self.levels == _DEEPEST:
            return False
        self.left -= 1
        self.levels += 1
        return True

    def leave(self) -> None:
        self.levels -= 1


def view_inputs(api: ir.Api, names: NameTable) -> Iterator[ModuleView]:
    """Yield the modules of the inputs of models, and of the keywords of operations."""
    members: dict[str, list[ir.Model]] = defaultdict(list)
    for model in api.models.values():
        found = names.models[model.id]
        if found.input_module is not None and found.input_module != found.module:
            members[found.input_module].append(model)
    for _, operation in api.operations():
        found_names = names.operations[operation.id]
        if has_keywords(operation):
            parts = members.pop(found_names.params_module, [])
            yield _params_module(operation, found_names, parts, names)
    params = {found.params_module for found in names.operations.values()}
    for module, found_models in members.items():
        if module not in params:
            yield _module(module, found_models, api, names)


def has_keywords(operation: ir.Operation) -> bool:
    """Return whether a method has parameters that are passed by keyword."""
    return bool(operation.by_keyword()) or operation.body is not None


def body_needs_type(api: ir.Api, names: NameTable, operation: ir.Operation) -> bool:
    """Return whether a body has to be written with the help of its TypedDict."""
    body = operation.body
    if body is None or body.kind in {"text", "bytes"}:
        return False
    types = [f.type for f in body.fields] if body.fields is not None else [body.type]
    if body.kind == "json":
        return any(needs_type(found, api, names) for found in types)
    # In a form a value of its own is text, or a file; within an object it is JSON.
    inner = (found for found in types if ir.references(found))
    return any(needs_type(found, api, names) for found in inner)


def needs_type(found: ir.Type, api: ir.Api, names: NameTable) -> bool:
    """Return whether JSON has names that Python spells differently, or values that it writes so."""
    used = ir.reachable(ir.references(found), api.models)
    if any(k != v for model in used for k, v in names.models[model].keys.items()):
        return True
    types = (found, *(inner for model in used for inner in ir.types_of(api.models[model])))
    return any(_has_form(inner) for inner in types)


def _has_form(found: ir.Type) -> bool:
    """Return whether a type takes values whose form in JSON depends on what is documented."""
    match found:
        case ir.DateTime() | ir.Bytes() | ir.Text(format="byte"):
            return True
        case ir.Array():
            return _has_form(found.items)
        case ir.Dictionary():
            return _has_form(found.values)
        case ir.Nullable():
            return _has_form(found.inner)
        case ir.Tuple():
            return any(map(_has_form, found.items))
        case ir.Union():
            return any(map(_has_form, found.variants))
        case _:
            return False


def _module(module: str, members: list[ir.Model], api: ir.Api, names: NameTable) -> ModuleView:
    is_alias = any(isinstance(m, ir.Alias) for m in members)
    defined = frozenset(names.models[m.id].input_name or "" for m in members)
    scope = Scope(root_of(module), defined)

    room = _Room()

    def expand(model: ir.ModelId) -> str:
        """Write out what an alias stands for, or that it is anything if there is too much of it."""
        found = api.models[model]
        if not isinstance(found, ir.Alias) or not room.enter():
            return "object"
        written = writer.input(found.type)
        room.leave()
        return written

    references = InputReferences(
        names, scope, module, needs_values=is_alias, is_imported=True, expand=expand
    )
    writer = Annotations(scope, references)
    scope.symbol("__future__", "annotations")
    ordered = sorted(members, key=_depth, reverse=True)
    views: list[ClassView | AliasView] = []
    for model in ordered:
        room.left = _MOST_ALIASES
        if isinstance(model, ir.Object):
            views.append(_class(model, names, writer))
        else:
            views.append(_alias(model, names, writer))
    path = path_of(module)
    last = scope.checking_imports
    return ModuleView(path, scope.imports, last, tuple(views), last)


def _params_module(
    operation: ir.Operation, found: OperationNames, parts: list[ir.Model], names: NameTable
) -> ModuleView:
    defined = (names.models[m.id].input_name or "" for m in parts)
    scope = Scope(root_of(found.params_module), frozenset((found.params_name, *defined)))
    annotations = Annotations(
        scope,
        InputReferences(
            names,
            scope,
            found.params_module,
            needs_values=False,
            is_imported=False,
            expand=lambda _: "object",
        ),
    )
    scope.symbol("__future__", "annotations")
    shown = [m for m in parts if isinstance(m, ir.Object) and not isinstance(m.origin, ir.OfBody)]
    ordered = sorted(shown, key=_depth, reverse=True)
    classes = tuple(_class(m, names, annotations) for m in ordered)
    params = _params(operation, found, annotations)
    path = path_of(found.params_module)
    checking = scope.checking_imports
    return ModuleView(path, scope.imports, checking, (*classes, params), checking)


def _depth(model: ir.Model) -> int:
    return len(model.origin.steps) if isinstance(model.origin, ir.Nested) else 0


def _params(operation: ir.Operation, found: OperationNames, annotations: Annotations) -> ClassView:
    annotations.scope.hidden = frozenset(found.parameters.values())
    fields = [
        _key(
            found.parameters[parameter_key(p)],
            annotations.input(p.type),
            annotations,
            text=p.docs.description,
            required=p.required,
        )
        for p in operation.by_keyword()
    ]
    body = operation.body
    if body is not None and body.fields is None:
        text, written = body.docs.description, annotations.body(body)
        fields.append(_key(found.body, written, annotations, text=text, required=body.required))
    for f in (body.fields or ()) if body is not None else ():
        if not f.read_only:
            name = found.parameters[field_key(f.name)]
            fields.append(_field(f, name, annotations, required=f.required))
    if body is not None and body.content_types:
        written = annotations.choice(body.content_types)
        text = "What the body is sent as."
        fields.append(_key(found.content_type, written, annotations, text=text, required=False))
    annotations.scope.hidden = frozenset()
    base = annotations.scope.symbol("typing", "TypedDict")
    return ClassView(found.params_name, "", base, tuple(fields), "", is_empty=not fields)


def _class(model: ir.Object, names: NameTable, annotations: Annotations) -> ClassView:
    found = names.models[model.id]
    keys = found.keys
    annotations.scope.hidden = frozenset(keys.values())
    fields = tuple(
        _field(f, keys[f.name], annotations, required=f.required)
        for f in model.fields
        if not f.read_only
    )
    annotations.scope.hidden = frozenset()
    text = document(model.docs.summary, model.docs.description, 4)
    base = annotations.scope.symbol("typing", "TypedDict")
    name = found.input_name or ""
    return ClassView(name, text, base, fields, "", is_empty=not fields and not text)


def _field(f: ir.Field, name: str, annotations: Annotations, *, required: bool) -> FieldView:
    written = annotations.input(f.type)
    if name != f.name:
        annotated = annotations.scope.symbol("typing", "Annotated")
        alias = annotations.scope.symbol("pydantic", "Field")
        written = f"{annotated}[{written}, {alias}(alias={literal(f.name)})]"
    text = f.docs.description or f.docs.summary
    return _key(name, written, annotations, text=text, required=required)


def _key(
    name: str, written: str, annotations: Annotations, *, text: str | None, required: bool
) -> FieldView:
    if required:
        written = f"{annotations.scope.symbol('typing', 'Required')}[{written}]"
    return FieldView(name, written, "", document(None, text, 4))


def _alias(model: ir.Alias, names: NameTable, annotations: Annotations) -> AliasView:
    written = annotations.input(model.type)
    text = document(model.docs.summary, model.docs.description, 0)
    marker = annotations.scope.symbol("typing", "TypeAlias")
    return AliasView(names.models[model.id].input_name or "", written, text, marker)
