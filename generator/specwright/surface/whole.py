"""`surface.json`: what a package offers, for the diff of SDKs, for documentation, for other tools.

Keys are added, and never change their meaning. `docs/surface.md` documents them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specwright import ir
from specwright.json_text import json_text

from .models import inputs, model_entry
from .openapi_generator import generator_surface
from .operations import operation_entry, webhooks
from .package import client, exceptions, modules, requirements
from .printer import Printer

if TYPE_CHECKING:
    from collections.abc import Mapping

    from specwright.names import NameTable
    from specwright.names.openapi_generator import GeneratorNames


def surface(
    api: ir.Api,
    names: NameTable,
    generator: GeneratorNames | None,
    version: str,
    made_by: Mapping[str, object],
) -> dict[str, object]:
    """Return what `surface.json` says.

    Args:
        api: The API.
        names: What everything in it is called.
        generator: What it is called in OpenAPI Generator's client, if it is to be called so too.
        version: The version of the package.
        made_by: The version of the generator, and the configuration.
    """
    printer = Printer(names)
    sent, taken = _directions(api)
    data: dict[str, object] = {
        "surface": 1,
        "generator": dict(made_by),
        "package": {
            "distribution": names.distribution,
            "import": names.package,
            "version": version,
        },
        "requires": requirements(api),
        "clients": {"sync": names.sync_client, "async": names.async_client},
        "client": client(api, names),
        "exceptions": exceptions(api),
        "modules": modules(api, names),
        **_servers(api, names),
        "operations": [
            operation_entry(path, operation, api, names, printer)
            for path, operation in api.operations()
        ],
        "webhooks": webhooks(api, names, printer),
        "models": [
            model_entry(
                model,
                names,
                printer,
                [d for d, of in (("output", sent), ("input", taken)) if model.id in of],
            )
            for model in api.models.values()
            if names.models[model.id].name is not None
        ],
        "inputs": list(inputs(api, names, printer)),
    }
    if generator is not None:
        data["openapi_generator"] = generator_surface(generator)
    return data


def surface_text(data: Mapping[str, object]) -> str:
    """Return the text of `surface.json`."""
    # Escaped, so that half a surrogate pair in a name of the API survives.
    return json_text(data) + "\n"


def _directions(api: ir.Api) -> tuple[frozenset[ir.ModelId], frozenset[ir.ModelId]]:
    """Return the models that servers send, and those that callers pass."""
    sent: list[ir.ModelId] = []
    taken: list[ir.ModelId] = []
    for _, operation in api.operations():
        for parameter in operation.parameters:
            taken += ir.references(parameter.type)
        body = operation.body
        if body is not None:
            for found in (body.type, *(f.type for f in body.fields or ())):
                taken += ir.references(found)
        socket = operation.websocket
        taken += ir.references(socket.send) if socket is not None else ()
        for result in _results(operation):
            sent += ir.references(result)
    receiver = api.receiver()
    if receiver is not None and receiver.event is not None:
        sent += ir.references(receiver.event)
    return ir.reachable(sent, api.models), ir.reachable(taken, api.models)


def _results(operation: ir.Operation) -> list[ir.Type]:
    """Return the types of all that an operation makes a server send."""
    stream, pagination = operation.stream, operation.pagination
    found = [
        operation.returned(),
        operation.result(),
        *(r.type for r in operation.responses),
        *(callback.type for callback in operation.callbacks),
        stream.item if stream is not None else None,
        pagination.item if pagination is not None else None,
    ]
    return [each for each in found if each is not None]


def _servers(api: ir.Api, names: NameTable) -> dict[str, object]:
    """Return the places where the API is, and what callers choose in their addresses."""
    found = names.servers
    data: dict[str, object] = {}
    if found.environments:
        data["environments"] = [
            {"name": name, "url": host.template} for name, host in found.environments.items()
        ]
    if found.variables:
        data["variables"] = [
            {
                "name": name,
                "python": found.variables[name],
                "default": variables[0].default,
                "values": list(dict.fromkeys(v for of in variables for v in of.values)),
            }
            for name, variables in found.choices(api).items()
        ]
    return data
