"""Types of `surface.json`: their text read as a structure, with models by what they are.

The language is that of the package's own annotations: names, subscripts, unions, literals, None, and
`Annotated` around a union that says how its variants are told apart.
"""

from __future__ import annotations

import ast
from functools import lru_cache
from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping


class Named(Struct, frozen=True):
    """A name that means the same everywhere, with what is in its brackets: `str`, `list[int]`."""

    name: str
    arguments: tuple[SurfaceType, ...] = ()


class Value(Struct, frozen=True):
    """One value: a part of a `Literal`."""

    text: str
    kind: str


class ModelType(Struct, frozen=True):
    """A model, by a key that is the same in both packages for the same model."""

    key: str


class Tag(Struct, frozen=True):
    """How variants are told apart: a property, and the model for each value of it."""

    name: str
    values: tuple[tuple[str, SurfaceType], ...]


class Choice(Struct, frozen=True):
    """One of several types, none of which is a choice itself."""

    members: tuple[SurfaceType, ...]
    tag: Tag | None = None


SurfaceType = Named | Value | ModelType | Choice

NONE = Named("None")
_IGNORED = frozenset({Named("UnknownVariant"), Named("_base.UnknownVariant")})
"""What stands for variants that nobody knows is no variant."""


@lru_cache(maxsize=1 << 16)
def parse(text: str) -> SurfaceType:
    """Return a type from its text. What is no annotation of ours is a name of its own."""
    try:
        return _read(ast.parse(text, mode="eval").body)
    except SyntaxError:
        return Named(text)


def _read(node: ast.expr) -> SurfaceType:
    match node:
        case ast.BinOp(left=left, op=ast.BitOr(), right=right):
            return choice((_read(left), _read(right)))
        case ast.Subscript(value=ast.Name(id="Literal"), slice=inside):
            return choice(map(_value, _elements(inside)))
        case ast.Subscript(value=ast.Name(id="Annotated"), slice=ast.Tuple(elts=[inner, *more])):
            return _annotated(_read(inner), more)
        case ast.Subscript(value=of, slice=inside):
            return Named(ast.unparse(of), tuple(map(_read, _elements(inside))))
        case ast.List(elts=elements):
            return Named("[]", tuple(map(_read, elements)))
        case ast.Constant(value=None):
            return NONE
        case _:
            return Named(ast.unparse(node))


def _annotated(inner: SurfaceType, more: list[ast.expr]) -> SurfaceType:
    for each in more:
        match each:
            case ast.Call(args=[ast.Constant(value=str(name)), ast.Dict() as table, *_]):
                values = tuple(
                    (ast.literal_eval(key), _read(value))
                    for key, value in zip(table.keys, table.values, strict=True)
                    if key is not None
                )
                return Choice(atoms(inner), Tag(name, values))
            case _:
                pass
    return inner


def _elements(node: ast.expr) -> list[ast.expr]:
    return node.elts if isinstance(node, ast.Tuple) else [node]


def _value(node: ast.expr) -> SurfaceType:
    found = ast.literal_eval(node)
    return NONE if found is None else Value(repr(found), type(found).__name__)


def choice(members: Iterable[SurfaceType], tag: Tag | None = None) -> SurfaceType:
    """Return one of several types; of a single one, that."""
    given = tuple(members)
    tags = [member.tag for member in given if isinstance(member, Choice)]
    found = tuple(dict.fromkeys(atom for member in given for atom in atoms(member)))
    tag = tag or next((each for each in tags if each is not None), None)
    return found[0] if len(found) == 1 and tag is None else Choice(found, tag)


def atoms(found: SurfaceType) -> tuple[SurfaceType, ...]:
    """Return the types that a choice is between, or the type alone."""
    return found.members if isinstance(found, Choice) else (found,)


def known_atoms(found: SurfaceType) -> tuple[SurfaceType, ...]:
    """Return the types that a choice is between, without what stands for those that nobody knows."""
    return tuple(atom for atom in atoms(found) if atom not in _IGNORED)


def resolved(
    found: SurfaceType, keys: Mapping[str, str], aliases: Mapping[str, SurfaceType] | None = None
) -> SurfaceType:
    """Return a type with its models by their keys; a model and what callers pass for it are one.

    Args:
        found: The type.
        keys: The keys of models by their names.
        aliases: What stands in the place of names, and no key does.
    """
    aliases = aliases or {}

    def within(part: SurfaceType) -> SurfaceType:
        return resolved(part, keys, aliases)

    match found:
        case Named(name=name) if name in aliases:
            # An alias that leads back to itself is a name there.
            rest = {other: meant for other, meant in aliases.items() if other != name}
            return resolved(aliases[name], keys, rest)
        case Named(name=name) if name in keys:
            return ModelType(keys[name])
        case Named():
            return Named(found.name, tuple(map(within, found.arguments)))
        case Choice():
            tag = found.tag
            if tag is not None:
                tag = Tag(tag.name, tuple((value, within(model)) for value, model in tag.values))
            return choice(map(within, found.members), tag)
        case Value() | ModelType():
            return found


def parts(found: SurfaceType) -> Iterator[SurfaceType]:
    """Yield a type, and all that it is made of."""
    yield found
    match found:
        case Named(arguments=inner) | Choice(members=inner):
            for each in inner:
                yield from parts(each)
        case Value() | ModelType():
            pass


def listed(found: SurfaceType) -> SurfaceType:
    """Return an enumeration without what says that there may be other values."""
    kinds = {atom.kind for atom in atoms(found) if isinstance(atom, Value)}
    values = [a for a in atoms(found) if not (isinstance(a, Named) and a.name in kinds)]
    return choice(values) if kinds else found
