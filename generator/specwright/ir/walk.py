"""Ways through the models of an API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .models import Alias, Nested, Object, OfBody, OfCallback, OfParameter, OfResponse, OfStream
from .types import Array, Dictionary, Nullable, Reference, Tuple, Union

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from .models import Model
    from .types import ModelId, Type


def reachable(start: Iterable[ModelId], models: Mapping[ModelId, Model]) -> frozenset[ModelId]:
    """Return the models that lead on from some, those included."""
    seen: set[ModelId] = set()
    pending = list(start)
    while pending:
        key = pending.pop()
        model = models.get(key)
        if key in seen or model is None:
            continue
        seen.add(key)
        for found in types_of(model):
            pending.extend(references(found))
    return frozenset(seen)


def operation_of(model: Model, models: Mapping[ModelId, Model]) -> str | None:
    """Return the operation that a model, or what it is a part of, stands in; None for a component."""
    match model.origin:
        case OfBody() | OfParameter() | OfResponse() | OfStream() | OfCallback():
            return model.origin.operation
        case Nested(root=root):
            return operation_of(models[root], models) if root in models else None
        case _:
            return None


def types_of(model: Model) -> tuple[Type, ...]:
    """Return the types that a model is made of."""
    match model:
        case Object():
            others = (model.others,) if model.others is not None else ()
            return (*(f.type for f in model.fields), *others)
        case Alias():
            return (model.type,)


def references(found: Type) -> tuple[ModelId, ...]:
    """Return the models that a type names directly."""
    match found:
        case Reference():
            return (found.model,)
        case Array():
            return references(found.items)
        case Tuple():
            return tuple(m for item in found.items for m in references(item))
        case Dictionary():
            return references(found.values)
        case Nullable():
            return references(found.inner)
        case Union():
            return tuple(m for variant in found.variants for m in references(variant))
        case _:
            return ()
