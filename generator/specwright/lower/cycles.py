"""Ends aliases that are made of nothing but themselves.

A list of itself, such as any JSON value, has no finite spelling as an alias. The type checkers
could follow one; what validates values could not. The inner use becomes any value.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from specwright import ir

if TYPE_CHECKING:
    from collections.abc import Mapping


def without_alias_cycles(models: Mapping[ir.ModelId, ir.Model]) -> dict[ir.ModelId, ir.Model]:
    """Return the models with every alias finite; objects may refer to anything."""
    finite: dict[ir.ModelId, ir.Model] = dict(models)
    done: set[ir.ModelId] = set()
    for root in models:
        above: dict[ir.ModelId, None] = {}
        pending = [(root, False)]
        while pending:
            key, is_left = pending.pop()
            model = finite.get(key)
            if is_left:
                del above[key]
                done.add(key)
            elif key not in done and key not in above and isinstance(model, ir.Alias):
                above[key] = None
                finite[key] = replace(model, type=_cut(model.type, above))
                pending.append((key, True))
                pending += [(target, False) for target in reversed(_targets(finite[key]))]
    return finite


def _targets(model: ir.Model) -> tuple[ir.ModelId, ...]:
    return ir.references(model.type) if isinstance(model, ir.Alias) else ()


def _cut(found: ir.Type, above: Mapping[ir.ModelId, None]) -> ir.Type:
    match found:
        case ir.Reference() if found.model in above:
            return ir.Anything()
        case ir.Array():
            return replace(found, items=_cut(found.items, above))
        case ir.Tuple():
            return ir.Tuple(tuple(_cut(item, above) for item in found.items))
        case ir.Dictionary():
            return ir.Dictionary(_cut(found.values, above))
        case ir.Nullable():
            return ir.Nullable(_cut(found.inner, above))
        case ir.Union():
            return replace(found, variants=tuple(_cut(v, above) for v in found.variants))
        case _:
            return found
