"""How far every model is from having a value: what makes examples of recursive models end."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from specwright import ir

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

Ranks = dict[ir.ModelId, int]
"""The rank of every model that has a finite value. A value of a model can be put together from
values of models of lower ranks alone; a model that is not here needs itself."""


def ranks_of(type_: ir.Type, models: Mapping[ir.ModelId, ir.Model], *, sent: bool) -> Ranks:
    """Return the ranks of all models that a type leads to.

    `sent` tells whether read-only properties are left out, or write-only ones.
    """
    reached = _reached(type_, models)
    ranks: Ranks = {}
    while True:
        before = len(ranks)
        for model in reversed(reached):
            if model.id not in ranks:
                rank = _rank_of_model(model, ranks, sent=sent)
                if rank is not None:
                    ranks[model.id] = rank
        if len(ranks) == before:
            return ranks


def rank_of(type_: ir.Type, ranks: Ranks) -> int | None:
    """Return the highest rank that a value of a type has to hold, or None if it has no value."""
    match type_:
        case ir.Array():
            return rank_of(type_.items, ranks) if type_.bounds.min_items else 0
        case ir.Tuple():
            ranked = [rank_of(item, ranks) for item in type_.items]
            known = [rank for rank in ranked if rank is not None]
            return max(known, default=0) if len(known) == len(ranked) else None
        case ir.Union():
            found = (rank_of(variant, ranks) for variant in type_.variants)
            return min((rank for rank in found if rank is not None), default=None)
        case ir.Reference():
            return ranks.get(type_.model)
        case (
            ir.Anything()
            | ir.Null()
            | ir.Boolean()
            | ir.Integer()
            | ir.Number()
            | ir.Text()
            | ir.DateTime()
            | ir.Date()
            | ir.Bytes()
            | ir.Enumeration()
            | ir.Dictionary()
            | ir.Nullable()
        ):
            return 0
        case _:
            assert_never(type_)


def _rank_of_model(model: ir.Model, ranks: Ranks, *, sent: bool) -> int | None:
    match model:
        case ir.Alias():
            needed = [rank_of(model.type, ranks)]
        case ir.Object():
            needed = [
                rank_of(field.type, ranks)
                for field in model.fields
                if field.required and not (field.read_only if sent else field.write_only)
            ]
    found = [rank for rank in needed if rank is not None]
    return 1 + max(found, default=0) if len(found) == len(needed) else None


def _reached(type_: ir.Type, models: Mapping[ir.ModelId, ir.Model]) -> list[ir.Model]:
    """Return the models that a type leads to, those further away later."""
    found: dict[ir.ModelId, ir.Model] = {}
    pending = list(_references(type_))
    while pending:
        below: list[ir.ModelId] = []
        for name in pending:
            model = models.get(name)
            if model is None or name in found:
                continue
            found[name] = model
            inner = (model.type,) if isinstance(model, ir.Alias) else _types(model)
            for part in inner:
                below.extend(_references(part))
        pending = below
    return list(found.values())


def _types(model: ir.Object) -> tuple[ir.Type, ...]:
    return tuple(field.type for field in model.fields)


def _references(type_: ir.Type) -> Iterator[ir.ModelId]:
    match type_:
        case ir.Reference():
            yield type_.model
        case ir.Array():
            yield from _references(type_.items)
        case ir.Dictionary():
            yield from _references(type_.values)
        case ir.Nullable():
            yield from _references(type_.inner)
        case ir.Union():
            for variant in type_.variants:
                yield from _references(variant)
        case _:
            return
