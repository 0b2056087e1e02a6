"""Ways into the type of an answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specwright import ir

if TYPE_CHECKING:
    from collections.abc import Mapping


def plain(found: ir.Type, models: Mapping[ir.ModelId, ir.Model]) -> ir.Type | ir.Object:
    """Return what a type comes to: without names for it, and without null."""
    match found:
        case ir.Nullable():
            return plain(found.inner, models)
        case ir.Reference():
            model = models.get(found.model)
            match model:
                case ir.Alias():
                    return plain(model.type, models)
                case ir.Object():
                    return model
                case None:
                    return found
        case _:
            return found


def type_at(
    found: ir.Type, path: ir.Steps, models: Mapping[ir.ModelId, ir.Model]
) -> ir.Type | None:
    """Return the type of a property, or of one within it, or None if there is none."""
    here: ir.Type | None = found
    for name in path:
        whole = plain(here, models) if here is not None else None
        if not isinstance(whole, ir.Object):
            return None
        here = next((f.type for f in whole.fields if f.name == name), None)
    return here


def list_at(
    found: ir.Type, path: ir.Steps, models: Mapping[ir.ModelId, ir.Model]
) -> ir.Array | None:
    """Return the list at a place in an answer, or None if there is none."""
    here = type_at(found, path, models)
    whole = plain(here, models) if here is not None else None
    return whole if isinstance(whole, ir.Array) else None
