"""Examples of types: a pure function from the IR to JSON."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, assert_never, cast

from msgspec import Struct
from msgspec.structs import replace

from specwright import ir
from specwright.formats import DATE, DATE_TIME

from .conforms import conforms
from .numeric import number, whole_number
from .ranks import Ranks, rank_of, ranks_of
from .texts import PLAIN, text

if TYPE_CHECKING:
    from collections.abc import Mapping

_ENOUGH = 3_000
"""How many values an example has at most, if leaving out optional properties can help."""
_MOST = 100_000
"""How many values an example has at most, whatever the document demands."""
_DEEPEST = 12
"""How deeply lists may be nested that are not empty, and models with their optional properties."""
_MOST_LEVELS = 100
_MOST_ITEMS = 1_000
_MOST_VARIANTS = 8
_KEY = "key"


class _TooLargeError(Exception):
    """The example has more values than are enough."""


@dataclass(slots=True)
class _Work:
    """What has been put together so far, and whether anything was left out for its depth."""

    limit: int
    is_last: bool
    values: int = 0
    is_cut: bool = False

    def is_over(self) -> bool:
        """Count a value, and return whether there is no room for it."""
        self.values += 1
        if self.values <= self.limit:
            return False
        if not self.is_last:
            raise _TooLargeError
        return True


class _Context(Struct, frozen=True):
    """What holds for an example as a whole."""

    models: Mapping[ir.ModelId, ir.Model]
    ranks: Ranks
    sent: bool
    depth: int
    work: _Work

    def conforms(self, value: ir.Json, type_: ir.Type) -> bool:
        """Return whether a value is one of a type."""
        return conforms(value, type_, self.models, sent=self.sent)


class _Place(Struct, frozen=True):
    """Where in an example a value goes.

    `limit` is None where everything is given, optional or not. It is the highest rank a model may
    have where only what is required is given, which is what comes to an end.
    """

    above: frozenset[ir.ModelId] = frozenset()
    level: int = 0
    limit: int | None = None
    tag: tuple[str, tuple[str, ...]] | None = None
    """A property and the values of it that tell the variant the value is to be."""


def example_of(
    type_: ir.Type, models: Mapping[ir.ModelId, ir.Model], *, sent: bool = False
) -> ir.Json:
    """Return an example of a type: the same for the same type, and conforming to it.

    Examples of the document are taken where they conform; everything else is made up. Optional
    properties are there, except within a model that repeats itself and in an example that would
    become too large. Write-only properties are left out, or read-only ones if the example is to be
    `sent` (OpenAPI 3.0, 4.7.24.2). A type that has no finite value gets one that ends all the
    same and does not conform.
    """
    ranks = ranks_of(type_, models, sent=sent)
    found = _attempt(type_, _Context(models, ranks, sent, 0, _Work(_MOST, is_last=True)))
    for depth in range(1, _DEEPEST + 1):
        work = _Work(_ENOUGH, is_last=False)
        try:
            found = _attempt(type_, _Context(models, ranks, sent, depth, work))
        except _TooLargeError:
            break
        if not work.is_cut:
            break
    return found


def _attempt(type_: ir.Type, context: _Context) -> ir.Json:
    return _value(type_, context, _Place())


def _value(type_: ir.Type, context: _Context, place: _Place) -> ir.Json:
    if context.work.is_over() or place.level > _MOST_LEVELS:
        return None
    match type_:
        case ir.Array():
            return _list(type_, context, place)
        case ir.Tuple():
            below = replace(place, tag=None, level=place.level + 1)
            return [_value(item, context, below) for item in type_.items]
        case ir.Dictionary():
            return _mapping(type_, context, place)
        case ir.Union():
            return _variant(type_, context, place)
        case ir.Nullable():
            if not _can_hold(type_.inner, context, place):
                return None
            return _value(type_.inner, context, place)
        case ir.Reference():
            return _named(type_, context, place)
        case _:
            return _scalar(type_)


def _scalar(
    type_: ir.Anything
    | ir.Null
    | ir.Boolean
    | ir.Integer
    | ir.Number
    | ir.Text
    | ir.DateTime
    | ir.Date
    | ir.Bytes
    | ir.Enumeration,
) -> ir.Json:
    match type_:
        case ir.Anything():
            return PLAIN
        case ir.Null():
            return None
        case ir.Boolean():
            return True
        case ir.Integer():
            return whole_number(type_.bounds)
        case ir.Number():
            return number(type_.bounds)
        case ir.Text():
            return text(type_)
        case ir.DateTime():
            return DATE_TIME
        case ir.Date():
            return DATE
        case ir.Bytes():
            return PLAIN
        case ir.Enumeration():
            return type_.values[0] if type_.values else None
        case _:
            assert_never(type_)


def _can_hold(type_: ir.Type, context: _Context, place: _Place) -> bool:
    """Return whether a type has a value that ends, and that may stand at a place."""
    rank = rank_of(type_, context.ranks)
    return rank is not None and (place.limit is None or rank <= place.limit)


def _is_filled(inner: ir.Type, context: _Context, place: _Place) -> bool:
    """Return whether a list or a mapping at a place has an item, although it could be empty."""
    if place.limit is not None or not _can_hold(inner, context, place):
        return False
    if place.level < context.depth:
        return True
    context.work.is_cut = True
    return False


def _list(type_: ir.Array, context: _Context, place: _Place) -> list[ir.Json]:
    bounds = type_.bounds
    count = max(int(_is_filled(type_.items, context, place)), bounds.min_items or 0)
    if bounds.max_items is not None:
        count = min(count, bounds.max_items)
    below = replace(place, tag=None, level=place.level + 1)
    if not count:
        return []
    first = _value(type_.items, context, below)
    others = (_another(first, index, type_.items, context) for index in range(1, count))
    return [first, *(item for item, _ in zip(others, range(_MOST_ITEMS), strict=False))]


def _another(first: ir.Json, index: int, type_: ir.Type, context: _Context) -> ir.Json:
    """Return an item that differs from the first if an easy one does: items may have to."""
    if isinstance(type_, ir.Enumeration) and type_.values:
        return type_.values[index % len(type_.values)]
    candidate: ir.Json = first
    if isinstance(first, str):
        candidate = f"{first}{index + 1}"
    elif isinstance(first, int | float) and not isinstance(first, bool):
        candidate = first + index
    return candidate if context.conforms(candidate, type_) else first


def _mapping(type_: ir.Dictionary, context: _Context, place: _Place) -> dict[str, ir.Json]:
    """Return a mapping of one entry; an empty one where nothing is known of the values."""
    if isinstance(type_.values, ir.Anything) or not _is_filled(type_.values, context, place):
        return {}
    return {_KEY: _value(type_.values, context, replace(place, tag=None, level=place.level + 1))}


def _variant(type_: ir.Union, context: _Context, place: _Place) -> ir.Json:
    """Return an example of the first variant that has one no other variant would take for its own.

    A value may have to fit exactly one variant (`oneOf`).
    """
    possible = [v for v in type_.variants if _can_hold(v, context, place)]
    found: list[ir.Json] = []
    for variant in (possible or list(type_.variants))[:_MOST_VARIANTS]:
        value = _value(variant, context, _tagged(type_, variant, place))
        others = (v for v in type_.variants if v is not variant)
        if not any(context.conforms(value, other) for other in others):
            return value
        found.append(value)
    return found[0] if found else None


def _tagged(type_: ir.Union, variant: ir.Type, place: _Place) -> _Place:
    if type_.tag is None or not isinstance(variant, ir.Reference):
        return place
    values = tuple(value for value, model in type_.tag.variants if model == variant.model)
    return replace(place, tag=(type_.tag.name, values)) if values else place


def _named(type_: ir.Reference, context: _Context, place: _Place) -> ir.Json:
    model = context.models.get(type_.model)
    if model is None:
        return PLAIN
    if model.example is not None:
        example = _with_tag(model.example, place)
        if context.conforms(example, type_):
            return example
    below = _below(model, context, place)
    match model:
        case ir.Alias():
            return _value(model.type, context, below)
        case ir.Object():
            return _object(model, context, below)


def _below(model: ir.Model, context: _Context, place: _Place) -> _Place:
    """Return the place within a model: from here on only what is required, or everything."""
    below = replace(place, above=place.above | {model.id}, level=place.level + 1)
    if place.limit is None and model.id not in place.above:
        if place.level < context.depth:
            return below
        context.work.is_cut = True
    # A model without a rank has no finite value: it ends here, with what needs no other model.
    return replace(below, limit=context.ranks.get(model.id, 1) - 1)


def _object(model: ir.Object, context: _Context, place: _Place) -> dict[str, ir.Json]:
    value: dict[str, ir.Json] = {}
    inner = replace(place, tag=None)
    for known in model.fields:
        if known.read_only if context.sent else known.write_only:
            continue
        if place.tag is not None and known.name == place.tag[0]:
            value[known.name] = _tag_value(known, context, inner, place.tag[1])
        elif known.example is not None and context.conforms(known.example, known.type):
            if known.required or place.limit is None:
                value[known.name] = known.example
        elif known.required:
            if place.limit is None or _can_hold(known.type, context, inner):
                value[known.name] = _value(known.type, context, inner)
        elif place.limit is None and _can_hold(known.type, context, inner):
            value[known.name] = _value(known.type, context, inner)
    if place.tag is not None:
        value.setdefault(place.tag[0], place.tag[1][0])
    return value


def _tag_value(
    known: ir.Field, context: _Context, place: _Place, values: tuple[str, ...]
) -> ir.Json:
    """Return the value that tells the variant; where the property cannot hold it, one it can."""
    found = (value for value in values if context.conforms(value, known.type))
    return next(found, None) or _value(known.type, context, place)


def _with_tag(example: ir.Json, place: _Place) -> ir.Json:
    """Return an example with the value that tells its variant."""
    if place.tag is None or not isinstance(example, dict):
        return example
    written = cast("dict[str, ir.Json]", example)
    name, values = place.tag
    return written if written.get(name) in values else {**written, name: values[0]}
