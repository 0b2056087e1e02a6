"""Builds the table of names of a package."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from specwright import ir

from . import identifiers
from .identifiers import first_free
from .inflection import singular_of
from .models import ModelNaming, OperationWords
from .operations import method_candidates, parameter_names
from .table import CredentialNames, NameTable, OperationNames, ResourceNames
from .words import pascal, snake, upper_snake, words

if TYPE_CHECKING:
    from collections.abc import Iterator

# Words that say what a document is rather than what it is about.
_NOISE = frozenset(
    [
        "api",
        "apis",
        "docs",
        "documentation",
        "openapi",
        "reference",
        "rest",
        "schema",
        "spec",
        "specification",
    ]
)


def package_name(title: str) -> str:
    """Return the name of a package from the title of its API: `Petstore API Reference` is `petstore`."""
    parts = list(words(title))
    while len(parts) > 1 and parts[-1] in _NOISE:
        parts.pop()
    return snake(tuple(parts)) or "api"


def tabulate(
    api: ir.Api, name: str, *, client: str | None = None, distribution: str | None = None
) -> NameTable:
    """Return the names of everything in an API.

    Args:
        api: The API.
        name: What the package is called, in any spelling.
        client: What the synchronous client is called, if its class is not made of `name`.
        distribution: What the distribution is called, if not like the package.
    """
    parts = words(_ascii(name)) or ("api",)
    package = identifiers.variable(parts)
    sync_client = identifiers.declared_class_name(client, words(client)) if client else ""
    sync_client = sync_client or identifiers.class_name(parts)
    environment = upper_snake(words(package))
    taken: set[str] = set()
    declared = frozenset(_declared(api))
    resources: dict[tuple[str, ...], ResourceNames] = {}
    operations: dict[str, OperationWords] = {}
    _name_resources(api.resources, (), resources, set())
    for path, resource in _walk(api.resources):
        methods: set[str] = {
            names.attribute for key, names in resources.items() if key[:-1] == path
        }
        for operation in resource.operations:
            names = _operation(resource, operation, methods, taken | declared)
            taken.add(names.params_name.lower())
            operations[operation.id] = OperationWords(singular_of(words(resource.name)), names)
    inputs = _inputs(api)
    models = ModelNaming(api.models, operations, inputs, taken).name_all()
    return NameTable(
        distribution or "-".join(parts),
        package,
        sync_client,
        f"Async{sync_client}",
        environment,
        resources,
        {key: found.names for key, found in operations.items()},
        models,
        _credentials(api, environment),
    )


def _ascii(name: str) -> str:
    """Return a name in the letters that names of distributions may have (PEP 508)."""
    plain = unicodedata.normalize("NFKD", name)
    return "".join(character for character in plain if character.isascii())


def _walk(
    resources: tuple[ir.Resource, ...], above: tuple[str, ...] = ()
) -> Iterator[tuple[tuple[str, ...], ir.Resource]]:
    for resource in resources:
        path = (*above, resource.name)
        yield path, resource
        yield from _walk(resource.children, path)


def _name_resources(
    resources: tuple[ir.Resource, ...],
    above: tuple[str, ...],
    found: dict[tuple[str, ...], ResourceNames],
    modules: set[str],
) -> None:
    taken: set[str] = set()
    for resource in resources:
        path = (*above, resource.name)
        parts = words(resource.name) or ("default",)
        attribute = first_free((identifiers.resource(parts),), taken)
        whole = tuple(word for step in path for word in words(step)) or parts
        module = first_free((identifiers.variable(parts), identifiers.variable(whole)), modules)
        name = pascal(parts) if module == identifiers.variable(parts) else pascal(words(module))
        name = identifiers.class_name(words(name)) if not name.isidentifier() else name
        found[path] = ResourceNames(attribute, module, f"{name}Resource", f"Async{name}Resource")
        _name_resources(resource.children, path, found, modules)


def _declared(api: ir.Api) -> Iterator[str]:
    """Yield the classes that the API names itself, in lower case: no name of ours displaces one."""
    for model in api.models.values():
        if isinstance(model.origin, ir.Named):
            name = model.origin.name
            yield identifiers.declared_class_name(name, words(name)).lower()


def _operation(
    resource: ir.Resource, operation: ir.Operation, methods: set[str], taken: set[str]
) -> OperationNames:
    method = first_free(method_candidates(resource, operation), methods)
    parameters, body, options = parameter_names(operation)
    subject = (*singular_of(words(resource.name)), *words(method))
    params_name = first_free((identifiers.class_name((*subject, "params")),), taken, fold=True)
    module = identifiers.variable(words(params_name))
    return OperationNames(method, parameters, body, options, params_name, module)


def _inputs(api: ir.Api) -> frozenset[ir.ModelId]:
    """Return the models that callers pass."""
    inputs: list[ir.ModelId] = []
    for _, operation in api.operations():
        for parameter in operation.parameters:
            inputs += ir.references(parameter.type)
        body = operation.body
        if body is not None and body.fields is not None:
            inputs += [m for field in body.fields for m in ir.references(field.type)]
        elif body is not None:
            inputs += ir.references(body.type)
    passed = ir.reachable(inputs, api.models)
    # The parts of a model live with it, so a caller who passes a part has the whole as well.
    origins = (api.models[key].origin for key in passed)
    roots = {origin.root for origin in origins if isinstance(origin, ir.Nested)}
    return ir.reachable(passed | roots, api.models)


def _credentials(api: ir.Api, environment: str) -> dict[str, CredentialNames]:
    """Return the client's option for each credential: what it is, or its own name among several."""
    usual = {"key": ("api_key",), "bearer": ("bearer_token",), "basic": ("username", "password")}
    kinds = [credential.kind for credential in api.credentials]
    found: dict[str, CredentialNames] = {}
    taken: set[str] = set()
    for credential in api.credentials:
        options = usual[credential.kind]
        if kinds.count(credential.kind) > 1:
            own = words(credential.id)
            options = (
                tuple(identifiers.credential((*own, option)) for option in options)
                if len(options) > 1
                else (identifiers.credential(own),)
            )
        names = tuple(first_free((option,), taken) for option in options)
        variables = tuple(f"{environment}_{name.upper()}" for name in names)
        found[credential.id] = CredentialNames(names, variables)
    return found
