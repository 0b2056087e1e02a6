"""Puts into every type what its references have become."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from specwright import ir

if TYPE_CHECKING:
    from collections.abc import Mapping


class Settled(Struct, frozen=True):
    """Knows what stands for each model: a class of its own, another one, or a type without one."""

    types: Mapping[ir.ModelId, ir.Type]

    def model(self, found: ir.Model) -> ir.Model:
        """Return a model with its types settled."""
        match found:
            case ir.Object():
                fields = tuple(replace(f, type=self.type(f.type)) for f in found.fields)
                others = self.type(found.others) if found.others is not None else None
                return replace(found, fields=fields, others=others)
            case ir.Alias():
                return replace(found, type=self.type(found.type))

    def operation(self, found: ir.Operation) -> ir.Operation:
        """Return an operation with its types settled."""
        body = found.body
        if body is not None:
            fields = body.fields
            if fields is not None:
                fields = tuple(replace(f, type=self.type(f.type)) for f in fields)
            body = replace(body, type=self.type(body.type), fields=fields)
        success = self._response(found.success) if found.success is not None else None
        return replace(
            found,
            parameters=tuple(replace(p, type=self.type(p.type)) for p in found.parameters),
            body=body,
            success=success,
            responses=tuple(map(self._response, found.responses)),
        )

    def _response(self, found: ir.Response) -> ir.Response:
        return replace(found, type=self.type(found.type)) if found.type is not None else found

    def type(self, found: ir.Type, seen: frozenset[ir.ModelId] = frozenset()) -> ir.Type:
        """Return a type as it is in this surface.

        A list or a mapping that leads to itself has no class that could stand for it: where it
        comes round again it is anything.
        """
        match found:
            case ir.Reference():
                target = self.types.get(found.model, found)
                if target == found:
                    return found
                if found.model in seen:
                    return ir.Anything()
                return self.type(target, seen | {found.model})
            case ir.Nullable():
                inner = self.type(found.inner, seen)
                return inner if isinstance(inner, ir.Nullable) else ir.Nullable(inner)
            case ir.Tuple():
                return self.type(found.as_list(), seen)
            case ir.Array():
                return replace(found, items=self.type(found.items, seen))
            case ir.Dictionary():
                return ir.Dictionary(self.type(found.values, seen))
            case ir.Union():
                return replace(found, variants=tuple(self.type(v, seen) for v in found.variants))
            case ir.Enumeration() if all(isinstance(value, bool) for value in found.values):
                return ir.Boolean()
            case _:
                return found
