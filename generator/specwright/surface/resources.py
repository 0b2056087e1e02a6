"""`surface.json`: what a package offers, for the diff of SDKs, for documentation, for other tools.

Keys are added, and never change their meaning. `docs/surface.md` documents them.
"""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

from specwright import ir
from specwright.names import field_key, parameter_key
from specwright.view.annotations import Annotations
from specwright.view.errors import error_responses
from specwright.view.pagination import paged_accessor, returned
from specwright.view.references import ResourceReferences
from specwright.view.scope import Scope
from specwright.view.streams import stream_annotation
from specwright.view.websockets import messages

from .openapi_generator import generator_surface

if TYPE_CHECKING:
    from collections.abc import Mapping

    from specwright.names import NameTable
    from specwright.names.openapi_generator import GeneratorNames

_PREFIX = "types."


def surface(api: ir.Api, names: NameTable, generator: GeneratorNames | None, version: str) -> str:
    """Return the text of `surface.json`.

    Args:
        api: The API.
        names: What everything in it is called.
        generator: What it is called in OpenAPI Generator's client, if it is to be called so too.
        version: The version of the package.
    """
    printer = _Printer(names)
    data: dict[str, object] = {
        "surface": 1,
        "package": {
            "distribution": names.distribution,
            "import": names.package,
            "version": version,
        },
        "clients": {"sync": names.sync_client, "async": names.async_client},
        **_servers(api, names),
        "operations": [
            _operation(path, operation, names, printer) for path, operation in api.operations()
        ],
        "webhooks": _webhooks(api, names, printer),
        "models": [
            _model(model, names, printer)
            for model in api.models.values()
            if names.models[model.id].name is not None
        ],
    }
    if generator is not None:
        data["openapi_generator"] = generator_surface(generator)
    # Escaped, so that half a surrogate pair in a name of the API survives.
    return json.dumps(data, indent=2) + "\n"


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


class _Printer:
    """Prints types by their bare names, without regard to imports."""

    def __init__(self, names: NameTable) -> None:
        scope = Scope()
        self._names = names
        self._annotations = Annotations(scope, ResourceReferences(names, scope, "types"))

    def input(self, found: ir.Type) -> str:
        return self._annotations.input(found).replace(_PREFIX, "")

    def body(self, body: ir.Body) -> str:
        return self._annotations.body(body).replace(_PREFIX, "")

    def output(self, found: ir.Type | None) -> str:
        return "None" if found is None else self._annotations.output(found).replace(_PREFIX, "")

    def returns(self, operation: ir.Operation) -> str:
        """Return what a method gives, unless it is asked for a stream."""
        if operation.streams():
            return self.stream(operation)
        return returned(replace(operation, stream=None), self._names, self.output, self.input)

    def stream(self, operation: ir.Operation) -> str:
        return stream_annotation(operation, self._annotations).replace(_PREFIX, "")


def _operation(
    path: tuple[ir.Resource, ...], operation: ir.Operation, names: NameTable, printer: _Printer
) -> dict[str, object]:
    found = names.operations[operation.id]
    own = names.servers.own.get(operation.id)
    return {
        "method": operation.method,
        "path": operation.path,
        "operation_id": operation.declared,
        "spec": operation.source,
        "accessor": names.accessor(path, operation),
        **({} if own is None else {"servers": [host.template for host in own.values()]}),
        "parameters": [
            {
                "name": p.name,
                "in": p.style if p.style == "querystring" else p.place,
                "python": found.parameters[parameter_key(p)],
                "kind": "positional" if p in operation.by_position() else "keyword",
                "required": p.required,
                "type": printer.input(p.type),
            }
            for p in operation.parameters
        ],
        "body": _body(operation.body, found.body, found.parameters, printer),
        "returns": printer.returns(operation),
        **({} if operation.unwraps is None else {"unwraps": operation.unwraps.name}),
        "errors": {
            r.status: printer.output(r.type)
            for r in error_responses(operation)
            if r.type is not None
        },
        "streaming": _streaming(operation, found.parameters, printer),
        "websocket": _websocket(operation, printer),
        "pagination": _pagination(path, operation, names, printer),
        "callbacks": _callbacks(path, operation, names, printer),
    }


def _webhooks(api: ir.Api, names: NameTable, printer: _Printer) -> dict[str, object] | None:
    receiver = api.receiver()
    if receiver is None:
        return None
    return {
        "accessor": f"{names.attributes((receiver.name,))}.unwrap",
        "secret": names.webhook_secret,
        "returns": printer.output(receiver.event),
        "events": [_sent(webhook, printer) for webhook in receiver.webhooks],
    }


def _callbacks(
    path: tuple[ir.Resource, ...], operation: ir.Operation, names: NameTable, printer: _Printer
) -> list[dict[str, object]]:
    above = names.attributes(tuple(resource.name for resource in path))
    methods = names.operations[operation.id].callbacks
    return [
        {**_sent(callback, printer), "expression": callback.address, "accessor": f"{above}.{name}"}
        for callback, name in zip(operation.callbacks, methods, strict=True)
    ]


def _sent(webhook: ir.Webhook, printer: _Printer) -> dict[str, object]:
    return {
        "name": webhook.name,
        "method": webhook.method,
        "spec": webhook.source,
        "type": printer.output(webhook.type),
    }


_SCHEMES: Mapping[type[ir.PageScheme], str] = {
    ir.Cursor: "cursor",
    ir.CursorID: "cursor_id",
    ir.NextURL: "cursor_url",
    ir.Offset: "offset",
    ir.PageNumber: "page_number",
    ir.NextLink: "link_header",
    ir.SinglePage: "fake_page",
}


def _pagination(
    path: tuple[ir.Resource, ...], operation: ir.Operation, names: NameTable, printer: _Printer
) -> dict[str, object] | None:
    found = operation.pagination
    if found is None:
        return None
    return {
        "type": _SCHEMES[type(found.scheme)],
        "scheme": found.page,
        "accessor": paged_accessor(path, operation, names),
        "parameter": getattr(found.scheme, "parameter", None),
        "items": list(found.items),
        "item": printer.output(found.item),
    }


def _streaming(
    operation: ir.Operation, parameters: Mapping[str, str], printer: _Printer
) -> dict[str, object] | None:
    stream = operation.stream
    if stream is None:
        return None
    parameter = None
    if stream.chosen_by is not None:
        place, name = stream.chosen_by
        key = field_key(name) if place == "body" else f"{place}:{name}"
        parameter = {"name": name, "in": place, "python": parameters[key]}
    return {
        "content_type": stream.content_type,
        "returns": printer.stream(operation),
        "parameter": parameter,
    }


def _websocket(operation: ir.Operation, printer: _Printer) -> dict[str, object] | None:
    found = operation.websocket
    if found is None:
        return None
    send, receive = messages(found, printer.input, printer.output)
    return {"send": send, "receive": receive}


def _body(
    body: ir.Body | None, argument: str, parameters: Mapping[str, str], printer: _Printer
) -> dict[str, object] | None:
    if body is None:
        return None
    entry: dict[str, object] = {
        "form": "single" if body.fields is None else "flattened",
        "content_type": body.content_type,
        "python": argument if body.fields is None else None,
        "required": body.required,
    }
    if body.content_types:
        entry["content_types"] = list(body.content_types)
    if body.fields is None:
        return {**entry, "type": printer.body(body), "fields": []}
    entry["fields"] = [
        {
            "name": f.name,
            "python": parameters[field_key(f.name)],
            "required": f.required,
            "type": printer.input(f.type),
        }
        for f in body.fields
        if not f.read_only
    ]
    return entry


def _model(model: ir.Model, names: NameTable, printer: _Printer) -> dict[str, object]:
    found = names.models[model.id]
    entry: dict[str, object] = {
        "name": found.name,
        "module": f"{names.package}.types.{found.module}",
        "kind": _kind(model),
        "spec": model.source or model.id,
    }
    match model:
        case ir.Object():
            fields = [
                {
                    "name": f.name,
                    "python": found.fields[f.name],
                    "required": f.required and not f.write_only,
                    "type": printer.output(f.type),
                }
                for f in model.fields
            ]
            return {**entry, "fields": fields}
        case ir.Alias():
            return {**entry, "type": printer.output(model.type), "fields": []}


def _kind(model: ir.Model) -> str:
    match model:
        case ir.Object():
            return "object"
        case ir.Alias(type=ir.Enumeration()):
            return "enum"
        case ir.Alias(type=ir.Union()):
            return "union"
        case ir.Alias():
            return "alias"
