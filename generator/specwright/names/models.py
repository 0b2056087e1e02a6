"""Names of models: classes, modules, fields."""

from __future__ import annotations

from dataclasses import dataclass, field
from http import HTTPStatus
from typing import TYPE_CHECKING, assert_never

from msgspec import Struct
from msgspec.structs import replace

from specwright import ir

from . import identifiers
from .forms import has_more_forms
from .identifiers import first_free
from .table import ModelNames
from .variants import VariantWords
from .words import property_words, snake, spelled_out, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from .homes import Home
    from .style import Style
    from .table import OperationNames

_ALL_WEBHOOKS = ("UnwrapWebhookEvent", "AnyWebhookEvent")
_CLASSES = {"4XX": ("client", "error"), "5XX": ("server", "error"), "default": ("error",)}


class OperationWords(Struct, frozen=True):
    """The words of an operation's types: those of its resource in the singular, and its method's."""

    subject: tuple[str, ...]
    names: OperationNames
    folder: str
    """The package below `types` that they live in, `""` for `types` itself."""


@dataclass(slots=True)
class ModelNaming:
    """Names the models of an API, in the order of the API."""

    models: Mapping[ir.ModelId, ir.Model]
    operations: Mapping[str, OperationWords]
    inputs: frozenset[ir.ModelId]
    """The models that callers pass."""
    style: Style
    taken: Mapping[str, set[str]]
    """The names in each package of types that are gone, folded."""
    homes: Mapping[ir.ModelId, Home]
    """Where the models live that the user names."""
    variants: VariantWords = field(init=False)
    found: dict[ir.ModelId, ModelNames] = field(default_factory=dict[ir.ModelId, ModelNames])
    _in_modules: dict[str, set[str]] = field(default_factory=dict[str, set[str]])

    def __post_init__(self) -> None:
        """Look at the unions in the models."""
        self.variants = VariantWords(self.models)

    @property
    def casings(self) -> Mapping[str, str]:
        """How some words are written."""
        return self.style.casings

    def name_all(self) -> dict[ir.ModelId, ModelNames]:
        """Return the names of all models: declared ones first, since nothing may change those."""
        ordered = sorted(self.models.values(), key=_precedence)
        for model in ordered:
            self.found[model.id] = self._names(model)
        return self.found

    def _names(self, model: ir.Model) -> ModelNames:
        match model.origin:
            case ir.Named(name=name) if model.id in self.homes:
                return self._chosen(model, name, self.homes[model.id])
            case ir.Named(name=written):
                name = model.chosen or written
                declared = identifiers.declared_class_name(name, words(name), self.casings)
                spelled = identifiers.class_name(spelled_out(name), self.casings)
                return self._top(model, (declared, f"{declared}Model", f"{spelled}Model"))
            case ir.SharedResponse(name=name):
                declared = identifiers.declared_class_name(name, words(name), self.casings)
                return self._top(model, (declared, f"{declared}Response"))
            case ir.OfResponse():
                folder = self.operations[model.origin.operation].folder
                return self._top(model, self._response_candidates(model.origin), folder)
            case ir.OfStream():
                folder = self.operations[model.origin.operation].folder
                return self._top(model, self._item_candidates(model.origin), folder)
            case ir.OfWebhook(webhook=name):
                return self._top(model, self._event_candidates(words(name)))
            case ir.OfCallback():
                return self._callback(model, model.origin)
            case ir.AllWebhooks():
                return self._top(model, _ALL_WEBHOOKS)
            case ir.OfBody(operation=operation) | ir.OfParameter(operation=operation):
                return self._in_params(model, operation)
            case ir.Nested(root=root):
                return self._nested(model, self.found[root], model.origin)
            case ir.VariantsOf(model=base):
                extended = self.found[base].name
                return self._top(model, (f"Any{extended}", f"{extended}Variants"))
            case _:
                assert_never(model.origin)

    def _chosen(self, model: ir.Model, name: str, home: Home) -> ModelNames:
        """Name a model that the user names, in the package of types where he wants it."""
        wanted = identifiers.class_name(words(name), self.casings)
        if not home.is_shared:
            return self._top(model, (wanted,), home.folder)
        self.taken[""].add(wanted.lower())
        found = replace(self._top(model, (wanted,), home.folder), is_shared=True)
        if found.input_name is None or found.name is None:
            return found
        module = self._module(found.name, home.inputs)
        self._in_modules.setdefault(module, set()).add(found.name)
        return replace(found, input_name=found.name, input_module=module)

    def _response_candidates(self, origin: ir.OfResponse) -> tuple[str, ...]:
        operation = self.operations[origin.operation]
        subject = (*operation.subject, *words(operation.names.method))
        status = _status_words(origin.status)
        if origin.role == "envelope":
            return (identifiers.class_name((*subject, "envelope"), self.casings),)
        if origin.role == "item":
            return (identifiers.class_name((*subject, "response", "item"), self.casings),)
        if origin.success:
            return (
                identifiers.class_name((*subject, "response"), self.casings),
                identifiers.class_name((*subject, *status, "response"), self.casings),
            )
        return (identifiers.class_name((*subject, *status), self.casings),)

    def _item_candidates(self, origin: ir.OfStream) -> tuple[str, ...]:
        operation = self.operations[origin.operation]
        subject = (*operation.subject, *words(operation.names.method), origin.piece)
        return (identifiers.class_name(subject, self.casings),)

    def _event_candidates(self, subject: tuple[str, ...]) -> tuple[str, ...]:
        """Return names for what the API sends: `PetCreatedEvent`."""
        parts = subject if subject[-1:] == ("event",) else (*subject, "event")
        return (
            identifiers.class_name(parts, self.casings),
            identifiers.class_name((*subject, "webhook", "event"), self.casings),
        )

    def _callback(self, model: ir.Model, origin: ir.OfCallback) -> ModelNames:
        operation = self.operations[origin.operation]
        subject = (*operation.subject, *words(operation.names.method), *words(origin.callback))
        return self._top(model, self._event_candidates(subject), operation.folder)

    def _top(self, model: ir.Model, candidates: Iterable[str], folder: str = "") -> ModelNames:
        """Name a model that has a module of its own, in one of the packages of types."""
        if model.chosen is not None and not isinstance(model.origin, ir.Named):
            chosen = identifiers.declared_class_name(
                model.chosen, words(model.chosen), self.casings
            )
            candidates = (chosen, *candidates)
        name = first_free(candidates, self.taken[folder], fold=True)
        module = self._module(name, folder)
        is_input = model.id in self.inputs
        input_name = input_module = None
        if is_input and isinstance(model, ir.Object):
            input_name, input_module = self._input(name, folder)
        elif is_input:
            input_name, input_module = self._alias_input(model, name, module, folder)
        self._in_modules.setdefault(module, set()).add(name)
        if input_module is not None and input_name is not None:
            self._in_modules.setdefault(input_module, set()).add(input_name)
        is_alias = isinstance(model, ir.Alias)
        return ModelNames(
            name, module, input_name, input_module, self._field_names(model), is_alias=is_alias
        )

    def _input(self, name: str, folder: str) -> tuple[str, str]:
        """Return the name and the module of the type that callers pass for a model."""
        taken = self.taken[folder]
        input_name = first_free((f"{name}Param", f"{name}Input"), taken, fold=True)
        return input_name, self._module(input_name, folder)

    def _module(self, name: str, folder: str) -> str:
        """Return the module for a class, which is never called like a folder or like the class."""
        module = identifiers.variable(words(name))
        prefix = f"{folder}." if folder else ""
        is_folder = any(f"{known}.".startswith(f"{prefix}{module}.") for known in self.taken)
        return f"{prefix}{module}_" if is_folder or module == name else f"{prefix}{module}"

    def _alias_input(self, model: ir.Model, name: str, module: str, folder: str) -> tuple[str, str]:
        """Return the name of an alias for callers: its own, unless they may pass something else.

        In published packages it is its own if it is of texts, numbers or values of an enumeration.
        """
        is_composed = isinstance(model, ir.Alias) and isinstance(
            model.type, ir.Array | ir.Dictionary | ir.Union
        )
        within = (self.models[m] for m in ir.reachable({model.id}, self.models))
        if (self.style.numbers and is_composed) or any(map(self._is_passed_otherwise, within)):
            return self._input(name, folder)
        return name, module

    def _is_passed_otherwise(self, model: ir.Model) -> bool:
        """Return whether callers may pass something else for a model than there is in answers."""
        if isinstance(model, ir.Object):
            return True
        return not self.style.numbers and has_more_forms(model.type)

    def _in_params(self, model: ir.Model, operation: str) -> ModelNames:
        """Name the type of a body or a parameter: it lives with the operation's keywords."""
        names = self.operations[operation].names
        wanted: tuple[str, ...] = ("body",)
        if isinstance(model.origin, ir.OfParameter):
            wanted = words(model.origin.parameter)
        taken = self._in_modules.setdefault(names.params_module, {names.params_name})
        name = first_free((identifiers.class_name(wanted, self.casings),), taken)
        fields = self._field_names(model)
        return ModelNames(None, None, name, names.params_module, fields, is_part=True)

    def _nested(self, model: ir.Model, root: ModelNames, origin: ir.Nested) -> ModelNames:
        """Name a part of another model: the properties that lead to it, one item in the singular."""
        parts = self._step_words(origin)
        if model.chosen is not None:
            parts = words(model.chosen)
        local = identifiers.class_name(parts, self.casings)
        # A whole model is an object, or something else.
        if origin.steps == ("|object",) and root.name is not None:
            local = f"{root.name}{local}"
        name = input_name = None
        if root.module is not None and root.name is not None:
            whole = f"{self._prefix(root.name, origin)}{local}"
            candidates = (whole,) if origin.is_prefixed else (local, whole)
            name = first_free(candidates, self._in_modules.setdefault(root.module, set()))
        if isinstance(model, ir.Alias):
            pass  # callers pass one of the variants
        elif root.input_module == root.module:
            input_name = name
        elif root.input_module is not None and model.id in self.inputs:
            whole = f"{self._prefix(root.input_name or '', origin)}{local}"
            candidates = (whole,) if origin.is_prefixed else (local, whole)
            input_name = first_free(
                candidates, self._in_modules.setdefault(root.input_module, set())
            )
        return ModelNames(
            name,
            root.module if name else None,
            input_name,
            root.input_module if input_name else None,
            self._field_names(model),
            is_part=True,
            is_alias=isinstance(model, ir.Alias),
        )

    def _prefix(self, whole: str, origin: ir.Nested) -> str:
        """Return the name of a whole as it stands before that of a part; that of a list is singular."""
        parts = words(whole)
        singular = self.style.singular(parts)
        model = self.models[origin.root]
        is_list = isinstance(model, ir.Alias) and isinstance(model.type, ir.Array)
        if not self.style.numbers or not is_list or singular == parts:
            return whole
        return identifiers.class_name(singular, self.casings)

    def _field_names(self, model: ir.Model) -> dict[str, str]:
        if not isinstance(model, ir.Object):
            return {}
        field = self.style.field
        wanted = {f.name: field(property_words(f.chosen or f.name)) for f in model.fields}
        spelled = {f.name: field(spelled_out(f.chosen or f.name)) for f in model.fields}
        # A property that has a Python name already keeps it, whatever another one would be called.
        taken = {name for name in wanted if wanted[name] == name}
        return {
            name: name if python == name else first_free((python, spelled[name]), taken)
            for name, python in wanted.items()
        }

    def _step_words(self, origin: ir.Nested) -> tuple[str, ...]:
        found: tuple[str, ...] = ()
        for index, (step, following) in enumerate(
            zip(origin.steps, (*origin.steps[1:], ""), strict=True)
        ):
            match step:
                case "[]":
                    found = found or ("item",)
                case "{}":
                    found = found or (("item",) if self.style.numbers else ("value",))
                case _ if step.startswith("|"):
                    variants = self.variants.by_name if self.style.numbers else self.variants.at
                    found = (*found, *variants(origin, index))
                case _:
                    name = words(step) or ("value",)
                    found = (*found, *(self.style.singular(name) if following == "[]" else name))
        return found


def _precedence(model: ir.Model) -> int:
    match model.origin:
        case ir.Named(path=path):
            return -1 if path is not None and path[:1] == ("$shared",) else 0
        case ir.SharedResponse() | ir.OfResponse() | ir.OfStream() | ir.OfBody() | ir.OfParameter():
            return 1
        case ir.VariantsOf() | ir.OfWebhook() | ir.OfCallback() | ir.AllWebhooks():
            return 1
        case ir.Nested():
            return 1 + len(model.origin.steps)


def _status_words(status: str) -> tuple[str, ...]:
    """Return what a status means in words: `404` is `not found`."""
    if status.upper() in _CLASSES or status in _CLASSES:
        return _CLASSES.get(status.upper()) or _CLASSES[status]
    try:
        return words(HTTPStatus(int(status)).phrase)
    except ValueError:
        return ("status", snake(words(status)) or "other")
