"""Builds the table of names of a package."""

from __future__ import annotations

import unicodedata
from collections import Counter
from typing import TYPE_CHECKING

from msgspec.structs import replace

from specwright import ir
from specwright.config import CLIENT

from . import identifiers
from .credentials import credential_names, webhook_secret
from .homes import model_homes
from .identifiers import first_free
from .models import ModelNaming, OperationWords
from .operations import callback_candidates, method_candidates, parameter_names
from .resources import resource_names, walk
from .servers import server_names
from .style import Style, style_of
from .table import NameTable, OperationNames, PageNames, ResourceNames
from .words import snake, upper_snake, words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from specwright.config import Config

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


def tabulate(api: ir.Api, name: str, config: Config) -> NameTable:
    """Return the names of everything in an API.

    Args:
        api: The API.
        name: What the package is called, in any spelling.
        config: What its user says of names.
    """
    parts = words(_ascii(name)) or ("api",)
    package = identifiers.package(parts)
    style = style_of(config)
    casings = style.casings
    environment = _environment(config, package)
    resources = resource_names(api.resources, casings)
    homes = model_homes(api, resources)
    folders = {names.types for names in resources.values()}
    folders |= {folder for home in homes.values() for folder in (home.folder, home.inputs)}
    taken = {folder: set[str]() for folder in folders | {""}}
    declared = frozenset(_declared(api, casings))
    operations: dict[str, OperationWords] = {}
    for path, resource in walk(api.resources):
        below = {names.attribute for key, names in resources.items() if key[:-1] == path}
        folder = resources[path].types
        below |= set(identifiers.WEBHOOK_METHODS) if resource.webhooks else set()
        for operation in resource.operations:
            gone = taken[folder] if folder else taken[folder] | declared
            found = _operation(resource, operation, below, gone, style)
            taken[folder].add(found.params_name.lower())
            module = f"{folder}.{found.params_module}".lstrip(".")
            operations[operation.id] = OperationWords(
                style.singular(words(resource.name)), replace(found, params_module=module), folder
            )
        _name_callbacks(resource, operations, below)
    models = ModelNaming(api.models, operations, _inputs(api), style, taken, homes).name_all()
    client = _client(config, parts, casings)
    credentials = credential_names(api, environment, config.options)
    secret = webhook_secret(api, credentials, config.webhook_option)
    return NameTable(
        config.distribution or "-".join(words(package)),
        package,
        client,
        f"Async{client}",
        environment,
        resources,
        {key: found.names for key, found in operations.items()},
        models,
        credentials,
        server_names(api, {option for c in credentials.values() for option in c.all_options}),
        {page.name: names for page, names in _pages(api, casings)},
        secret,
        config.webhook_variable or f"{environment}_{(secret or '').upper()}",
        {s.name: identifiers.credential(words(s.name)) for s in api.settings},
        f"{client}Error" if config.lists_models else None,
        frozenset(_own_calls(api, resources, operations)),
    )


def _own_calls(
    api: ir.Api,
    resources: Mapping[tuple[str, ...], ResourceNames],
    operations: Mapping[str, OperationWords],
) -> Iterator[str]:
    """Yield what a configuration wants of the client itself, unless that has something so called."""
    taken = {names.attribute for path, names in resources.items() if len(path) == 1}
    for resource in api.resources:
        for operation in resource.operations if resource.name == CLIENT else ():
            method = operations[operation.id].names.method
            if method not in taken and identifiers.resource((method,)) == method:
                yield operation.id


def _name_callbacks(
    resource: ir.Resource, operations: dict[str, OperationWords], taken: set[str]
) -> None:
    """Name what reads the callbacks of a resource's operations: whatever the calls leave free."""
    usual = Counter(words(c.name) for o in resource.operations for c in o.callbacks)
    for operation in resource.operations:
        found = operations[operation.id]
        method = found.names.method
        callbacks = tuple(
            first_free(
                callback_candidates(method, callback, is_alone=usual[words(callback.name)] == 1),
                taken,
            )
            for callback in operation.callbacks
        )
        operations[operation.id] = replace(found, names=replace(found.names, callbacks=callbacks))


def _pages(api: ir.Api, casings: Mapping[str, str]) -> Iterator[tuple[ir.PageClass, PageNames]]:
    """Yield the kinds of pages with their names; of two with one name the second gets a number."""
    taken: set[str] = set()
    for page in api.pages:
        name = first_free((identifiers.class_name(words(page.name), casings),), taken, fold=True)
        fields = {f: identifiers.page_field(words(f)) for f, _ in page.fields}
        kept = {f: attribute for f, attribute in fields.items() if attribute is not None}
        yield page, PageNames(f"Sync{name}", f"Async{name}", kept)


def _environment(config: Config, package: str) -> str:
    """Return what environment variables begin with: the client's name, unless it is configured."""
    if config.environment is not None:
        return upper_snake(words(config.environment))
    return upper_snake(words(config.client or "") or words(package))


def _client(config: Config, parts: tuple[str, ...], casings: Mapping[str, str]) -> str:
    if config.client is None or not words(config.client):
        return identifiers.class_name(parts, casings)
    return identifiers.declared_class_name(config.client, words(config.client), casings)


def _ascii(name: str) -> str:
    """Return a name in the letters that names of distributions may have (PEP 508)."""
    plain = unicodedata.normalize("NFKD", name)
    return "".join(character for character in plain if character.isascii())


def _declared(api: ir.Api, casings: Mapping[str, str]) -> Iterator[str]:
    """Yield the classes that the API names itself, in lower case: no name of ours displaces one."""
    for model in api.models.values():
        if isinstance(model.origin, ir.Named) and model.origin.path is None:
            name = model.chosen or model.origin.name
            yield identifiers.declared_class_name(name, words(name), casings).lower()


def _operation(
    resource: ir.Resource,
    operation: ir.Operation,
    methods: set[str],
    taken: set[str],
    style: Style,
) -> OperationNames:
    method = first_free(method_candidates(resource, operation), methods)
    parameters, body, options, content_type = parameter_names(operation)
    subject = (*style.singular(words(resource.name)), *words(method), "params")
    wanted = identifiers.class_name(subject, style.casings)
    params_name = first_free((wanted,), set(taken), fold=True)
    module = identifiers.variable(words(params_name))
    return OperationNames(method, parameters, body, options, content_type, params_name, module)


def _variants(body: ir.Type, api: ir.Api) -> Iterator[ir.ModelId]:
    """Yield the models that the user names, of a body that is one of several and passed as keywords."""
    for key in ir.references(body):
        model = api.models[key]
        is_whole = body == ir.Reference(key) and isinstance(model, ir.Object)
        if isinstance(model.origin, ir.Named) and model.origin.path is not None and not is_whole:
            yield key


def _inputs(api: ir.Api) -> frozenset[ir.ModelId]:
    """Return the models that callers pass."""
    inputs: list[ir.ModelId] = []
    for _, operation in api.operations():
        for parameter in operation.parameters:
            inputs += ir.references(parameter.type)
        if operation.websocket is not None:
            inputs += ir.references(operation.websocket.send)
        body = operation.body
        if body is not None and body.fields is not None:
            inputs += [m for field in body.fields for m in ir.references(field.type)]
            inputs += _variants(body.type, api)
        elif body is not None:
            inputs += ir.references(body.type)
    passed = ir.reachable(inputs, api.models)
    # The parts of a model live with it, so a caller who passes a part has the whole as well.
    origins = (api.models[key].origin for key in passed)
    roots = {origin.root for origin in origins if isinstance(origin, ir.Nested)}
    return ir.reachable(passed | roots, api.models)
