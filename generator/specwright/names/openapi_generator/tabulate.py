"""Builds the table of names of this surface."""

from __future__ import annotations

from collections import defaultdict
from keyword import iskeyword
from typing import TYPE_CHECKING

from msgspec.structs import replace

from specwright import ir
from specwright.names.identifiers import first_free
from specwright.names.table import field_key, parameter_key

from . import spelling
from .flatten import flatten
from .table import (
    ApiNames,
    GeneratorNames,
    MethodNames,
    ModelNames,
    api_operations,
    listed_parameters,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_NAMES_OF_THE_PACKAGE = frozenset(
    [
        *("apiattributeerror", "apiclient", "apiexception", "apikeyerror", "apiresponse"),
        *("apitypeerror", "apivalueerror", "asyncapiclient", "configuration", "openapiexception"),
        *("syncapiclient", "annotated", "any", "fileinput", "unpack"),
    ]
)
"""What modules of this surface use otherwise, in lower case."""


def tabulate(api: ir.Api, package: str, library: str) -> GeneratorNames:
    """Return the names of everything in an API.

    Args:
        api: The API.
        package: The dotted path of the package for the surface.
        library: `asyncio` or `urllib3`: which flavour the plain names are of.
    """
    flat = flatten(api)
    models = _models(flat)
    operations = _operations(flat, models)
    taken = {found.name.lower() for found in models.values()}
    apis = tuple(_apis(flat, taken, is_async=library == "asyncio"))
    return GeneratorNames(flat, package, library, apis, operations, models)


def _models(api: ir.Api) -> dict[ir.ModelId, ModelNames]:
    taken = set(_NAMES_OF_THE_PACKAGE)
    found: dict[ir.ModelId, ModelNames] = {}
    for model in api.models.values():
        key = model.origin.name if isinstance(model.origin, ir.Named) else model.id
        wanted = spelling.class_name(key)
        name = first_free((wanted, f"Model{wanted}"), taken, fold=True)
        module = spelling.module_name(name)
        fields = dict(_fields(model))
        found[model.id] = ModelNames(name, module, fields, tuple(_members(model)))
    return found


def _fields(model: ir.Model) -> Iterator[tuple[str, str]]:
    taken: set[str] = set()
    for f in model.fields if isinstance(model, ir.Object) else ():
        yield f.name, first_free((spelling.attribute(f.name),), taken)


def _members(model: ir.Model) -> Iterator[tuple[str, str | int | float | bool]]:
    if isinstance(model, ir.Alias) and isinstance(model.type, ir.Enumeration):
        taken: set[str] = set()
        # The names of a document stay as they are, if Python can read them.
        said = {v: n for v, n in model.type.names if isinstance(v, str | int | float)}
        for value in model.type.values:
            wanted = (said.get(value, ""), spelling.member(value))
            usable = (name for name in wanted if name.isidentifier() and not iskeyword(name))
            yield first_free((*usable, spelling.member(value)), taken), value


def _operations(api: ir.Api, models: dict[ir.ModelId, ModelNames]) -> dict[str, MethodNames]:
    methods: dict[str, set[str]] = defaultdict(set)
    found: dict[str, MethodNames] = {}
    for operation in api_operations(api):
        taken = {name for tag in _tags(operation) for name in methods[tag]}
        wanted = spelling.method_name(operation.declared or operation.id)
        name = first_free((wanted,), taken)
        for tag in _tags(operation):
            methods[tag].add(name)
        parameters, body = _arguments(operation, models)
        found[operation.id] = MethodNames(name, parameters, body)
    return found


def _arguments(
    operation: ir.Operation, models: dict[ir.ModelId, ModelNames]
) -> tuple[dict[str, str], str]:
    taken: set[str] = set()
    found: dict[str, str] = {}
    for p in listed_parameters(operation):
        found[parameter_key(p)] = _free(spelling.variable(p.name), taken)
    body = operation.body
    for f in (body.fields or ()) if body is not None else ():
        found[field_key(f.name)] = _free(spelling.variable(f.name), taken)
    wanted = _body_argument(body.type, models) if body is not None else "body"
    return found, _free(wanted, taken)


def _free(name: str, taken: set[str]) -> str:
    """Return a name with a number at its end if it is taken, as that generator counts."""
    number, found = 1, name
    while found in taken:
        number += 1
        found = f"{name}{number}"
    taken.add(found)
    return found


def _body_argument(found: ir.Type, models: dict[ir.ModelId, ModelNames]) -> str:
    match found:
        case ir.Reference():
            return spelling.variable(models[found.model].name)
        case ir.Nullable():
            return _body_argument(found.inner, models)
        case ir.Array():
            inner = ir.references(found)
            return spelling.variable(models[inner[0]].name) if inner else "request_body"
        case ir.Dictionary():
            return "body" if isinstance(found.values, ir.Anything) else "request_body"
        case _:
            return "body"


def _tags(operation: ir.Operation) -> tuple[str, ...]:
    return tuple(dict.fromkeys(operation.tags)) or ("Default",)


def _apis(api: ir.Api, models: set[str], *, is_async: bool) -> Iterator[ApiNames]:
    """Yield the API classes, in the order of the API's groups; each has its operations' ids."""
    groups: dict[str, list[str]] = {}
    for operation in api_operations(api):
        for tag in _tags(operation):
            groups.setdefault(tag, []).append(operation.id)
    by_class: dict[str, ApiNames] = {}
    for tag, operations in groups.items():
        name = spelling.api_class(tag)
        known = by_class.get(name)
        if known is not None:
            both = dict.fromkeys((*known.operations, *operations))
            by_class[name] = replace(known, operations=tuple(both))
            continue
        twin = f"Sync{name}" if is_async else f"Async{name}"
        module = spelling.module_name(name)
        by_class[name] = ApiNames(tag, name, twin, module, tuple(operations))
    yield from _without_clashes(by_class.values(), models)


def _without_clashes(found: Iterable[ApiNames], models: set[str]) -> Iterator[ApiNames]:
    """Yield the classes; one that a model is called like is only at its module."""
    taken = set(models) | _NAMES_OF_THE_PACKAGE
    modules: set[str] = set()
    for names in found:
        name = first_free((names.name, f"{names.name}Calls"), taken, fold=True)
        twin = first_free((names.twin, f"{names.twin}Calls"), taken, fold=True)
        module = first_free((names.module,), modules, fold=True)
        yield replace(names, name=name, twin=twin, module=module)
