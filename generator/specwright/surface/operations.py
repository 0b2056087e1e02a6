"""Operations and webhooks, as `surface.json` has them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specwright import ir
from specwright.names import field_key, parameter_key
from specwright.view.errors import error_responses
from specwright.view.inputs import has_keywords
from specwright.view.pagination import paged_accessor
from specwright.view.websockets import messages

from .printer import default, said

if TYPE_CHECKING:
    from collections.abc import Mapping

    from specwright.names import NameTable, OperationNames

    from .printer import Printer


def operation_entry(
    path: tuple[ir.Resource, ...],
    operation: ir.Operation,
    api: ir.Api,
    names: NameTable,
    printer: Printer,
) -> dict[str, object]:
    """Return an operation with its parameters, its body and what it gives."""
    found = names.operations[operation.id]
    own = names.servers.own.get(operation.id)
    return {
        "method": operation.method,
        "path": operation.path,
        "operation_id": operation.declared,
        "spec": operation.source,
        "accessor": names.accessor(path, operation),
        **said(operation.docs),
        **_params(operation, found),
        **_security(operation, api, names),
        **({} if own is None else {"servers": [host.template for host in own.values()]}),
        "parameters": [
            {
                "name": p.name,
                "in": p.style if p.style == "querystring" else p.place,
                "python": found.parameters[parameter_key(p)],
                "kind": "positional" if operation.is_positional(p) else "keyword",
                "required": p.required,
                "type": printer.input(p.type),
                "spec": p.source,
                **default(p.default),
                **said(p.docs),
            }
            for p in operation.parameters
        ],
        "body": _body(operation.body, found, printer),
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


def _params(operation: ir.Operation, found: OperationNames) -> dict[str, object]:
    """Return the TypedDict of the keywords, where there is one."""
    return {"params": found.params_name} if has_keywords(operation) else {}


def _security(operation: ir.Operation, api: ir.Api, names: NameTable) -> dict[str, object]:
    if operation.security == api.security:
        return {}
    return {"security": alternatives(operation.security, names)}


def alternatives(found: ir.Alternatives, names: NameTable) -> list[list[str]]:
    """Return what a call needs, as options of the client: all in one of the lists."""
    return [
        [option for name in together for option in names.credentials[name].usual]
        for together in found
    ]


def webhooks(api: ir.Api, names: NameTable, printer: Printer) -> dict[str, object] | None:
    """Return what the API sends by itself, None if that is nothing."""
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
    path: tuple[ir.Resource, ...], operation: ir.Operation, names: NameTable, printer: Printer
) -> list[dict[str, object]]:
    above = names.attributes(tuple(resource.name for resource in path))
    methods = names.operations[operation.id].callbacks
    return [
        {**_sent(callback, printer), "expression": callback.address, "accessor": f"{above}.{name}"}
        for callback, name in zip(operation.callbacks, methods, strict=True)
    ]


def _sent(webhook: ir.Webhook, printer: Printer) -> dict[str, object]:
    return {
        "name": webhook.name,
        "method": webhook.method,
        "spec": webhook.source,
        "type": printer.output(webhook.type),
        **said(webhook.docs),
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
    path: tuple[ir.Resource, ...], operation: ir.Operation, names: NameTable, printer: Printer
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
    operation: ir.Operation, parameters: Mapping[str, str], printer: Printer
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


def _websocket(operation: ir.Operation, printer: Printer) -> dict[str, object] | None:
    found = operation.websocket
    if found is None:
        return None
    send, receive = messages(found, printer.input, printer.output)
    return {"send": send, "receive": receive}


def _body(
    body: ir.Body | None, found: OperationNames, printer: Printer
) -> dict[str, object] | None:
    if body is None:
        return None
    entry: dict[str, object] = {
        "form": "single" if body.fields is None else "flattened",
        "content_type": body.content_type,
        "python": found.body if body.fields is None else None,
        "required": body.required,
        "spec": body.source,
        **said(body.docs),
    }
    if body.content_types:
        entry["content_types"] = list(body.content_types)
        entry["choice"] = found.content_type
    if body.fields is None:
        return {**entry, "type": printer.body(body), "fields": []}
    entry["fields"] = [
        {
            "name": f.name,
            "python": found.parameters[field_key(f.name)],
            "required": f.required,
            "type": printer.input(f.type),
            "spec": f.source,
            **default(f.default),
            **said(f.docs),
        }
        for f in body.fields
        if not f.read_only
    ]
    return entry
