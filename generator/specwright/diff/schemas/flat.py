"""Schemas without their wrappers: references, `allOf`, and choices that leave no choice.

What is left are the mappings that say something, each with the place where it stands, and the real
choices. `null` is read here, in each of its spellings.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from msgspec import Struct

from specwright.document import as_list, is_list

from .words import ANNOTATIONS, canonical, listed, type_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from specwright.document import Node

    from .dialect import Dialect, Layers

_UNIONS = ("oneOf", "anyOf")
_TEXT = frozenset({"string"})
_MOST_LEVELS = 20
_WHOLE = ("integer", frozenset({"number"}))
_WRAPPERS = frozenset({"$ref", "$dynamicRef", "allOf", "oneOf", "anyOf", "nullable", "x-nullable"})


class Union(Struct, frozen=True):
    """A choice among several; `node` is the schema that says it, `key` the keyword."""

    node: Node
    key: str
    variants: tuple[Layers, ...]


@dataclass(slots=True)
class Flat:
    """What is left of a schema without its wrappers.

    `told` are those of the `parts` whose documentation is that of the schema itself. `type_sets`,
    `open_values` and `listings` come from choices that are another spelling of types and values.
    """

    folds: bool = True
    parts: list[Node] = field(default_factory=list["Node"])
    told: list[Node] = field(default_factory=list["Node"])
    unions: list[Union] = field(default_factory=list[Union])
    never: Node | None = None
    residue: list[Node] = field(default_factory=list["Node"])
    has_folded: bool = False
    type_sets: list[frozenset[str]] = field(default_factory=list[frozenset[str]])
    open_values: list[tuple[Node, list[object]]] = field(
        default_factory=list["tuple[Node, list[object]]"]
    )
    listings: list[tuple[Node, str, list[object]]] = field(
        default_factory=list["tuple[Node, str, list[object]]"]
    )
    """Choices of values, which are another spelling of `enum`: who says it, by which keyword."""
    null: bool | None = None
    """Whether `null` is allowed, as far as types say; None if none does."""


def flat(layers: Layers, dialect: Dialect, *, folds: bool = True) -> Flat:
    """Return what is left of schemas that all hold; choices of types are read so if it `folds`."""
    found = Flat(folds=folds)
    seen = set[int]()
    for node in layers:
        _flatten(node, found, dialect, seen, is_inherited=len(layers) > 1 and node is not layers[0])
    nulls = [_null(node, dialect, frozenset()) for node in layers]
    found.null = False if False in nulls else (True if True in nulls else None)
    return found


def _flatten(
    node: Node, found: Flat, dialect: Dialect, seen: set[int], *, is_inherited: bool
) -> None:
    if node.value is False or node.mapping.get("not") in ({}, True):
        found.never = found.never or node
    if not node.is_mapping or id(node.value) in seen:
        return
    seen.add(id(node.value))
    node = dialect.said(node)
    found.parts.append(node)
    if not is_inherited:
        found.told.append(node)
    reference = dialect.reference(node)
    if reference is not None:
        target = dialect.target(reference)
        if target is None:
            found.residue.append(reference)
        else:
            _flatten(target, found, dialect, seen, is_inherited=is_inherited)
    members = listed(node, "allOf")
    has_own = bool(node.mapping.keys() - ANNOTATIONS - {"allOf"})
    for member in members:
        is_base = (len(members) > 1 or has_own) and dialect.reference(member) is not None
        _flatten(member, found, dialect, seen, is_inherited=is_inherited or is_base)
    for key in _UNIONS:
        variants = [each for each in listed(node, key) if not is_null(each, dialect)]
        if len(variants) == 1:
            _flatten(variants[0], found, dialect, seen, is_inherited=is_inherited)
        elif variants and not _folded(node, key, variants, found, dialect):
            homes = tuple((dialect.home(each),) for each in variants)
            found.unions.append(Union(node, key, homes))


def is_null(node: Node, dialect: Dialect) -> bool:
    """Return whether a schema allows nothing but `null`."""
    stated = dialect.said(dialect.home(node)).mapping
    if stated.get("type") in ("null", ["null"]):
        return True
    return stated.get("enum") == [None] or ("const" in stated and stated["const"] is None)


def _folded(node: Node, key: str, variants: list[Node], found: Flat, dialect: Dialect) -> bool:
    """Read a choice of bare types as types, of listed values as those, and of text and some as open."""
    leaves = _leaves(variants, key, dialect) if found.folds else []
    read = [_bare(leaf) for leaf in leaves]
    if not read or None in read:
        return False
    bare = [each for each in read if each is not None]
    types = [own for own, _ in bare]
    values = [value for _, listed_values in bare for value in listed_values or ()]
    if all(listed_values is not None for _, listed_values in bare):
        # What several of `oneOf` allow is not allowed.
        if key == "oneOf" and len({canonical(v) for v in values}) < len(values):
            return False
        found.listings.append((node, key, values))
    elif not values:
        if None in types:
            return False
    elif (_TEXT, None) in bare and all(own == _TEXT for own in types):
        found.open_values.append((node, values))
    else:
        return False
    found.has_folded = True
    known = [own for own in types if own is not None]
    if len(known) == len(types):
        found.type_sets.append(frozenset[str]().union(*known) - {"null"})
    return True


def _leaves(
    variants: Iterable[Node], key: str, dialect: Dialect, level: int = 0
) -> list[dict[str, object]]:
    """Return what variants say; one that is such a choice itself stands for its variants."""
    found: list[dict[str, object]] = []
    for variant in variants:
        home = dialect.said(dialect.home(variant))
        is_inner = home.mapping.keys() - ANNOTATIONS == {key} and level < _MOST_LEVELS
        inner = _leaves(listed(home, key), key, dialect, level + 1) if is_inner else []
        found.extend(inner or [home.mapping])
    return found


def _bare(stated: dict[str, object]) -> tuple[frozenset[str] | None, list[object] | None] | None:
    """Return the types and the values of a variant that says nothing else, or None."""
    types = written_types(stated)
    if stated.keys() - ANNOTATIONS - {"type", "enum", "const"} or {"object", "array"} & (
        types or frozenset()
    ):
        return None
    if "const" in stated:
        values: list[object] | None = [stated["const"]]
    else:
        values = as_list(stated["enum"]) if "enum" in stated else None
    if values is None:
        return (types, None) if types is not None else None
    if types is not None:
        values = [v for v in values if type_of(v) in types or (type_of(v), types) == _WHOLE]
    return types, values


def written_types(stated: dict[str, object]) -> frozenset[str] | None:
    """Return the types that a schema states itself, `null` among them, or None without any."""
    written = stated.get("type")
    if written == "file":
        return frozenset({"string"})
    if isinstance(written, str):
        return frozenset({written})
    if is_list(written):
        return frozenset(t for t in written if isinstance(t, str))
    return None


def _null(node: Node, dialect: Dialect, above: frozenset[int]) -> bool | None:
    """Return whether a schema allows `null`; None if it says nothing about types.

    `nullable` beside a reference or an `allOf` is read as it is meant, although OpenAPI 3.0.3
    gives it a meaning only beside `type`.
    """
    if node.value is False:
        return False
    node = dialect.said(node)
    stated = node.mapping
    if id(node.value) in above:
        return None
    if stated.get("nullable") is True or stated.get("x-nullable") is True:
        return True
    above |= {id(node.value)}
    types = written_types(stated)
    said: list[bool | None] = [None if types is None else "null" in types]
    if types is None:
        said.append(_null_of_values(stated))
    reference = dialect.reference(node)
    target = dialect.target(reference) if reference is not None else None
    below = [target] if target is not None else []
    said.extend(_null(each, dialect, above) for each in [*below, *listed(node, "allOf")])
    for key in _UNIONS:
        variants = listed(node, key)
        if any(is_null(each, dialect) for each in variants):
            said.append(True)
            continue
        each_says = [_null(each, dialect, above) for each in variants]
        if each_says:
            said.append(True if True in each_says else (None if None in each_says else False))
    return False if False in said else (True if True in said else None)


def _null_of_values(stated: dict[str, object]) -> bool | None:
    if "const" in stated:
        return stated["const"] is None
    values = stated.get("enum")
    return None in values if is_list(values) else None
