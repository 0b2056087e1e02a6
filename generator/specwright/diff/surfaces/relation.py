"""How one type relates to another, and in which of its parts they differ."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from msgspec import Struct

from .types import Choice, ModelType, Named, SurfaceType, Value, known_atoms

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .names import Position


class Relation(Enum):
    """What a change of a type does to the values that it holds."""

    EQUAL = "equal"
    WIDENED = "widened"
    NARROWED = "narrowed"
    REPLACED = "replaced"


class Differs(Struct, frozen=True):
    """Types that hold other values; `relation` is not that they are equal."""

    relation: Relation


class Members(Struct, frozen=True):
    """Values that an enumeration has lost, and those that are new."""

    gone: tuple[str, ...]
    new: tuple[str, ...]


class Constant(Struct, frozen=True):
    """The only value there is, which is another one now."""


class Enumerated(Struct, frozen=True):
    """Values that are listed now, or no longer, where what may be passed or read stays the same."""

    is_now: bool


class Variants(Struct, frozen=True):
    """Models that a union has lost, and those that are new, by their keys."""

    gone: tuple[str, ...]
    new: tuple[str, ...]


class Tagged(Struct, frozen=True):
    """Variants of a union that are told apart in another way."""


Difference = Differs | Members | Constant | Enumerated | Variants | Tagged


def relation(base: SurfaceType, head: SurfaceType, position: Position) -> Relation:
    """Return how a type relates to the one before it.

    For servers' values `object` is a type like any other: JSON as it came, which a model is not. Only
    where it is said to be text, or lists of text, it was that before.
    """
    if base == head:
        return Relation.EQUAL
    return _between(known_atoms(base), known_atoms(head), position)


def _between(
    old: Sequence[SurfaceType], new: Sequence[SurfaceType], position: Position
) -> Relation:
    gone = [a for a in old if not any(_is_within(a, b, position) for b in new)]
    more = [b for b in new if not any(_is_within(b, a, position) or _is_told(b, a) for a in old)]
    if gone and more:
        return Relation.REPLACED
    if gone:
        return Relation.NARROWED
    return Relation.WIDENED if more else Relation.EQUAL


def _is_within(inner: SurfaceType, outer: SurfaceType, position: Position) -> bool:
    """Return whether each value of a type is one of another."""
    if inner == outer:
        return True
    match inner, outer:
        case _, Named(name="object"):
            return position == "in"
        case Value(kind=kind), Named(name=name, arguments=()):
            return kind == name or (kind, name) == ("int", "float")
        case Named(name="int"), Named(name="float"):
            return True
        case Named(arguments=one), Named(arguments=other) if one and len(one) == len(other):
            is_same = inner.name == outer.name or (inner.name, outer.name) == ("list", "Sequence")
            within = {Relation.EQUAL, Relation.WIDENED}
            pairs = zip(one, other, strict=True)
            return is_same and all(relation(a, b, position) in within for a, b in pairs)
        case _:
            return False


def _is_told(new: SurfaceType, old: SurfaceType) -> bool:
    """Return whether a type only says what JSON comes, which was any JSON before."""
    match old, new:
        case Named(name="object"), _:
            return _is_json(new)
        case Named(arguments=one), Named(arguments=other) if one and len(one) == len(other):
            pairs = zip(one, other, strict=True)
            return old.name == new.name and all(a == b or _is_told(b, a) for a, b in pairs)
        case _:
            return False


def _is_json(found: SurfaceType) -> bool:
    """Return whether values of a type are what JSON is read as, without a class of their own."""
    match found:
        case Value():
            return True
        case Named(name=name, arguments=inside):
            return name in _JSON and all(map(_is_json, inside))
        case Choice(members=members):
            return all(map(_is_json, members))
        case _:
            return False


_JSON = frozenset({"object", "str", "int", "float", "bool", "None", "list", "dict"})


def differences(base: SurfaceType, head: SurfaceType, position: Position) -> Iterator[Difference]:
    """Yield the parts in which two types differ, the outermost first."""
    if base == head:
        return
    if _is_tagged_otherwise(base, head):
        yield Tagged()
    old, new = list(known_atoms(base)), list(known_atoms(head))
    inner = list(_aligned(old, new))
    if _is_other_constant(old, new):
        yield Constant()
        return
    members = _members(old, new, position)
    if members is not None:
        yield members
    variants = _variants(old, new)
    if variants is not None:
        yield variants
    found = _between(old, new, position)
    if found is not Relation.EQUAL:
        yield Differs(found)
    elif _has_values(old) != _has_values(new):
        yield Enumerated(_has_values(new))
    for one, other in inner:
        yield from differences(one, other, position)


def _aligned(
    old: list[SurfaceType], new: list[SurfaceType]
) -> Iterator[tuple[SurfaceType, SurfaceType]]:
    """Yield what is in the brackets of containers that both sides have; take these out."""
    ours = [a for a in old if isinstance(a, Named) and a.arguments]
    theirs = [b for b in new if isinstance(b, Named) and b.arguments]
    for one in ours:
        same = [b for b in theirs if _is_alike(one, b)]
        rivals = [a for a in ours if _is_alike(one, a)]
        if len(same) == 1 == len(rivals):
            old.remove(one)
            new.remove(same[0])
            yield from zip(one.arguments, same[0].arguments, strict=True)


def _is_alike(one: Named, other: Named) -> bool:
    return one.name == other.name and len(one.arguments) == len(other.arguments)


def _members(old: list[SurfaceType], new: list[SurfaceType], position: Position) -> Members | None:
    """Return what an enumeration lost and gained; take the values out where both sides have some."""
    ours = [a for a in old if isinstance(a, Value)]
    theirs = [b for b in new if isinstance(b, Value)]
    if not ours or not theirs or {a.kind for a in ours} != {b.kind for b in theirs}:
        return None
    gone = tuple(a.text for a in ours if a not in theirs)
    more = tuple(b.text for b in theirs if b not in ours)
    is_open = [any(_is_open(atom, ours) for atom in side) for side in (old, new)]
    old[:] = [a for a in old if not isinstance(a, Value)]
    new[:] = [b for b in new if not isinstance(b, Value)]
    # A server may always come to send others; what callers pass beside the values, a document says.
    if position == "out" or all(is_open):
        old[:] = [a for a in old if not _is_open(a, ours)]
        new[:] = [b for b in new if not _is_open(b, theirs)]
    return Members(gone, more) if gone or more else None


def _is_other_constant(old: Sequence[SurfaceType], new: Sequence[SurfaceType]) -> bool:
    """Return whether two values of one kind are all that there is."""
    match old, new:
        case [Value(kind=kind) as one], [Value(kind=same) as other] if kind == same:
            return one != other
        case _:
            return False


def _is_open(atom: SurfaceType, values: list[Value]) -> bool:
    """Return whether a type is what an open enumeration adds to its values."""
    return isinstance(atom, Named) and atom.name in {value.kind for value in values}


def _variants(old: list[SurfaceType], new: list[SurfaceType]) -> Variants | None:
    """Return what a union of models lost and gained; take the models out where there is one."""
    ours = [a.key for a in old if isinstance(a, ModelType)]
    theirs = [b.key for b in new if isinstance(b, ModelType)]
    kept = [key for key in ours if key in theirs]
    if len(ours) < 2 or not kept:
        return None
    old[:] = [a for a in old if not isinstance(a, ModelType)]
    new[:] = [b for b in new if not isinstance(b, ModelType)]
    gone = tuple(key for key in ours if key not in theirs)
    more = tuple(key for key in theirs if key not in ours)
    return Variants(gone, more) if gone or more else None


def _has_values(found: list[SurfaceType]) -> bool:
    return any(isinstance(atom, Value) for atom in found)


def _is_tagged_otherwise(base: SurfaceType, head: SurfaceType) -> bool:
    """Return whether variants that both unions have are told apart in another way."""
    old = base.tag if isinstance(base, Choice) else None
    new = head.tag if isinstance(head, Choice) else None
    if old is None:
        return False
    kept = set(known_atoms(base)) & set(known_atoms(head))
    if new is None:
        return len(kept) > 1
    ours = {(value, model) for value, model in old.values if model in kept}
    theirs = {(value, model) for value, model in new.values if model in kept}
    return old.name != new.name or ours != theirs
