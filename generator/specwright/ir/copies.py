"""A second copy of an operation with models of its own, for a second place in the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from .models import Alias, Nested, Object, OfBody, OfCallback, OfParameter, OfResponse, OfStream
from .types import Array, Dictionary, Nullable, Reference, Tuple, Union
from .walk import operation_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .models import Model, Origin
    from .operations import Operation
    from .types import ModelId, Type


def copied(
    operation: Operation, models: Mapping[ModelId, Model], name: str
) -> tuple[Operation, dict[ModelId, Model]]:
    """Return an operation under another id, and copies of the models that are its alone.

    Args:
        operation: The operation.
        models: The models of the API.
        name: What sets the ids of the copies apart from the others.
    """
    own = {
        key: f"{key} {name}"
        for key, model in models.items()
        if operation_of(model, models) == operation.id
    }
    identity = f"{operation.id} {name}"
    made = {own[key]: _model(models[key], own, identity) for key in own}
    body = operation.body
    if body is not None:
        fields = tuple(replace(f, type=_type(f.type, own)) for f in body.fields or ())
        body = replace(
            body, type=_type(body.type, own), fields=None if body.fields is None else fields
        )
    responses = tuple(
        replace(r, type=None if r.type is None else _type(r.type, own)) for r in operation.responses
    )
    success = operation.success
    if success is not None:
        success = responses[operation.responses.index(success)]
    successes = tuple(responses[operation.responses.index(r)] for r in operation.successes)
    stream = operation.stream
    if stream is not None and stream.item is not None:
        stream = replace(stream, item=_type(stream.item, own))
    socket = operation.websocket
    if socket is not None:
        socket = replace(socket, send=_type(socket.send, own), receive=_type(socket.receive, own))
    parameters = tuple(replace(p, type=_type(p.type, own)) for p in operation.parameters)
    found = replace(
        operation,
        id=identity,
        parameters=parameters,
        body=body,
        success=success,
        responses=responses,
        successes=successes,
        stream=stream,
        websocket=socket,
        callbacks=tuple(replace(c, type=_type(c.type, own)) for c in operation.callbacks),
    )
    return found, made


def _model(model: Model, own: Mapping[ModelId, ModelId], operation: str) -> Model:
    key, source = own[model.id], model.source or model.id
    origin = _origin(model.origin, own, operation)
    match model:
        case Object():
            fields = tuple(replace(f, type=_type(f.type, own)) for f in model.fields)
            others = None if model.others is None else _type(model.others, own)
            return replace(
                model, id=key, origin=origin, fields=fields, others=others, source=source
            )
        case Alias():
            return replace(model, id=key, origin=origin, type=_type(model.type, own), source=source)


def _origin(origin: Origin, own: Mapping[ModelId, ModelId], operation: str) -> Origin:
    match origin:
        case OfBody() | OfParameter() | OfResponse() | OfStream() | OfCallback():
            return replace(origin, operation=operation)
        case Nested():
            return replace(origin, root=own[origin.root])
        case _:
            return origin


def _type(found: Type, own: Mapping[ModelId, ModelId]) -> Type:
    match found:
        case Reference():
            return Reference(own.get(found.model, found.model))
        case Array():
            return replace(found, items=_type(found.items, own))
        case Tuple():
            return Tuple(tuple(_type(item, own) for item in found.items))
        case Dictionary():
            return Dictionary(_type(found.values, own))
        case Nullable():
            return Nullable(_type(found.inner, own))
        case Union(tag=tag):
            if tag is not None:
                values = tuple((value, own.get(model, model)) for value, model in tag.variants)
                other = own.get(tag.other, tag.other) if tag.other is not None else None
                tag = replace(tag, variants=values, other=other)
            alias = own.get(found.model or "", found.model)
            variants = tuple(_type(v, own) for v in found.variants)
            return replace(found, variants=variants, tag=tag, model=alias)
        case _:
            return found
