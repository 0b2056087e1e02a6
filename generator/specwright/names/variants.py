"""Words for what stands inline in a union: by what tells it from the others, not by its number."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from specwright import ir

from .words import words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_Words = tuple[str, ...]
_Place = tuple[ir.ModelId, tuple[ir.Step, ...]]
_OF_MANY = {"[]": ("item",), "{}": ("value",)}


@dataclass(slots=True)
class VariantWords:
    """Finds words for the variants in the unions of models."""

    models: Mapping[ir.ModelId, ir.Model]
    _parts: dict[_Place, ir.Model] = field(default_factory=dict[_Place, ir.Model])
    _tags: dict[ir.ModelId, str] = field(default_factory=dict[ir.ModelId, str])
    _declared: dict[ir.ModelId, str] = field(default_factory=dict[ir.ModelId, str])
    """The same for variants that the API itself says to tell apart by a property."""
    _unions: dict[_Place, dict[ir.Step, set[ir.Step]]] = field(
        default_factory=dict[_Place, dict[ir.Step, set[ir.Step]]]
    )

    def __post_init__(self) -> None:
        """Take note of where the parts of models are, and by which values they are told apart."""
        for model in self.models.values():
            for found in ir.types_of(model):
                for told in _unions(found):
                    self._take_note(told)
            if not isinstance(model.origin, ir.Nested):
                continue
            root, steps = model.origin.root, model.origin.steps
            self._parts[root, steps] = model
            for index, step in enumerate(steps):
                if step.startswith("|"):
                    union = self._unions.setdefault((root, steps[:index]), {})
                    union.setdefault(step, set()).update(steps[index + 1 : index + 2])

    def _take_note(self, union: ir.Union) -> None:
        tag, name = union.tag, union.told_by
        values = {model: value for value, model in reversed(tag.variants)} if tag else {}
        for model, value in values.items():
            self._tags.setdefault(model, value)
        told = values if tag is not None and tag.name == name else {}
        for variant in union.variants if name is not None else ():
            if isinstance(variant, ir.Reference):
                constant = _constant(self.models.get(variant.model), name)
                self._declared.setdefault(variant.model, told.get(variant.model) or constant or "")

    def at(self, origin: ir.Nested, index: int) -> _Words:
        """Return words for the variant that a step on the way to a part of a model leads to.

        They are those of its tag, its title, a constant that it has, or a property that no other
        variant has. An object among plain types has nothing to be told from: it has its number.
        """
        place, step = (origin.root, origin.steps[:index]), origin.steps[index]
        number = ("union", "member", step[1:]) if step[1:].isdigit() else words(step[1:])
        union = self._unions[place]
        variant = self._variant(place, step)
        if variant is None:
            following = origin.steps[index + 1]
            plain = [s for s in union if s != step and self._variant(place, s) is None]
            is_one = following in _OF_MANY and not any(following in union[s] for s in plain)
            return _OF_MANY[following] if is_one else number
        found = (self._variant(place, other) for other in union if other != step)
        others = [other for other in found if other is not None]
        taken = {
            "".join(name) for other in others for name in _candidates(other, self._tags, variant)
        }
        own = _candidates(variant, self._tags, *others)
        return next((name for name in own if name and "".join(name) not in taken), number)

    def by_name(self, origin: ir.Nested, index: int) -> _Words:
        """Return words for a variant as published SDKs have them.

        They are those of its component, of its constant if the API says that it is the one to look at,
        or of its title; else it has its number.
        """
        step = origin.steps[index]
        number, _, name = step[1:].partition(" ")
        variant = self._variant((origin.root, origin.steps[:index]), step)
        told: _Words = ()
        if variant is not None:
            told = words(self._declared.get(variant.id, "")) or words(variant.docs.summary or "")
        return words(name) or told or ("union", "member", number)

    def _variant(self, place: _Place, step: ir.Step) -> ir.Model | None:
        root, steps = place
        return self._parts.get((root, (*steps, step)))


def _candidates(
    model: ir.Model, tags: Mapping[ir.ModelId, str], *others: ir.Model
) -> Iterator[_Words]:
    """Yield what a variant could be called, the best first."""
    yield words(tags.get(model.id, ""))
    yield words(model.docs.summary or "")
    if not isinstance(model, ir.Object):
        return
    for found in model.fields:
        if found.required and isinstance(found.type, ir.Enumeration):
            values = found.type.values
            yield words(values[0]) if len(values) == 1 and isinstance(values[0], str) else ()
    known = {f.name for other in others if isinstance(other, ir.Object) for f in other.fields}
    for found in model.fields if others else ():
        yield words(found.name) if found.name not in known else ()


def _constant(model: ir.Model | None, name: str | None) -> str | None:
    """Return the one text that a property of a model can be."""
    for found in model.fields if isinstance(model, ir.Object) else ():
        if found.name == name and isinstance(found.type, ir.Enumeration):
            value, *others = found.type.values
            return value if isinstance(value, str) and not others else None
    return None


def _unions(found: ir.Type) -> Iterator[ir.Union]:
    match found:
        case ir.Union():
            yield found
            inner = found.variants
        case ir.Array():
            inner = (found.items,)
        case ir.Tuple():
            inner = found.items
        case ir.Dictionary():
            inner = (found.values,)
        case ir.Nullable():
            inner = (found.inner,)
        case _:
            inner = ()
    for one in inner:
        yield from _unions(one)
