"""Which variant of one choice is which of another. Their order never matters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specwright.document import as_mapping

from .structure import structure
from .words import canonical

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

    from .dialect import Layers
    from .flat import Union
    from .normal import Normal, Reader
    from .site import Site

_ENOUGH = 0.4
"""How similar two variants have to be, from 0 to 1, to be one that was edited."""
_SECTIONS = frozenset({"schemas", "definitions", "$defs"})


def matched(site: Site, base: Union, head: Union) -> list[tuple[Layers | None, Layers | None]]:
    """Return the variants in pairs, and those that have no other.

    A variant without another one that is such a choice itself stands for its variants.
    """
    left, right = list(base.variants), list(head.variants)
    pairs = _matched(site, left, right)
    opened = (
        _opened(left, base.key, site.context.base_reader),
        _opened(right, head.key, site.context.head_reader),
    )
    if any(opened) and left and right:
        pairs += _matched(site, left, right)
    pairs.extend(_similar(site, left, right))
    return [*pairs, *((v, None) for v in left), *((None, v) for v in right)]


def _matched(
    site: Site, left: list[Layers], right: list[Layers]
) -> list[tuple[Layers | None, Layers | None]]:
    """Take the variants that are surely the same ones out of two lists, pair by pair."""
    keys: tuple[Callable[[Layers, Normal, Reader], Hashable], ...] = (
        lambda layers, _side, _reader: name_of(layers),
        lambda layers, side, _reader: tag_of(layers, side),
        lambda layers, _side, reader: _constant(reader.read(layers), reader),
        lambda layers, _side, _reader: structure(layers),
    )
    pairs: list[tuple[Layers | None, Layers | None]] = []
    for key in keys:
        before = _unique([(key(v, site.base, site.context.base_reader), v) for v in left])
        after = _unique([(key(v, site.head, site.context.head_reader), v) for v in right])
        for found, variant in before.items():
            if found in after:
                pairs.append((variant, after[found]))
                left.remove(variant)
                right.remove(after[found])
    return pairs


def _opened(variants: list[Layers], key: str, reader: Reader) -> bool:
    """Put the variants of inner choices into the place of those, and return whether there are any."""
    found: list[Layers] = []
    for variant in variants:
        inner = reader.read(variant, folds=False)
        is_inner = inner.is_choice and inner.unions[0].key == key
        found.extend(inner.unions[0].variants if is_inner else [variant])
    has_inner = found != variants
    variants[:] = found
    return has_inner


def _unique(keyed: list[tuple[Hashable, Layers]]) -> dict[Hashable, Layers]:
    found: dict[Hashable, Layers] = {}
    twice: set[Hashable] = {None}
    for key, variant in keyed:
        if key in found:
            twice.add(key)
        found[key] = variant
    return {key: variant for key, variant in found.items() if key not in twice}


def name_of(layers: Layers) -> str | None:
    """Return the name of a schema that has one."""
    keys = layers[0].keys
    if len(layers) != 1 or len(keys) < 2 or keys[-2] not in _SECTIONS:
        return None
    return str(keys[-1])


def meanings_of(side: Normal) -> dict[str, str]:
    """Return what `mapping_of` does, and what all other values mean (OpenAPI 3.2, 4.24)."""
    default = _discriminator(side).get("defaultMapping")
    others = {"any other value": default.rsplit("/", 1)[-1]} if isinstance(default, str) else {}
    return mapping_of(side) | others


def _discriminator(side: Normal) -> dict[str, object]:
    said = side.said.get("discriminator")
    return as_mapping(said.value if said is not None else None)


def mapping_of(side: Normal) -> dict[str, str]:
    """Return the values of a discriminator that are written down, with the names that they mean."""
    written = as_mapping(_discriminator(side).get("mapping"))
    return {value: str(target).rsplit("/", 1)[-1] for value, target in written.items()}


def tag_of(layers: Layers, side: Normal) -> str | None:
    """Return the value of the discriminator that means a variant."""
    name = name_of(layers)
    return next((value for value, target in mapping_of(side).items() if target == name), name)


def _constant(normal: Normal, reader: Reader) -> str | None:
    """Return the one value of a variant, or the properties of one value with that; else None."""
    if normal.values is not None and len(normal.values) == 1:
        return next(iter(normal.values))
    found = {
        name: next(iter(inner.values))
        for name, layers in sorted(normal.properties.items())
        if (inner := reader.read(layers)).values is not None and len(inner.values) == 1
    }
    return canonical(found) if found else None


def _similar(
    site: Site, left: list[Layers], right: list[Layers]
) -> list[tuple[Layers | None, Layers | None]]:
    """Take the most similar variants out of two lists, pair by pair."""
    reads = site.context.base_reader.read, site.context.head_reader.read
    scored = [
        (-_likeness(reads[0](a), reads[1](b)), i, j)
        for i, a in enumerate(left)
        for j, b in enumerate(right)
    ]
    pairs: list[tuple[Layers | None, Layers | None]] = []
    used: tuple[set[int], set[int]] = (set(), set())
    for score, i, j in sorted(scored):
        if -score >= _ENOUGH and i not in used[0] and j not in used[1]:
            used[0].add(i)
            used[1].add(j)
            pairs.append((left[i], right[j]))
    left[:] = [v for i, v in enumerate(left) if i not in used[0]]
    right[:] = [v for j, v in enumerate(right) if j not in used[1]]
    return pairs


def _likeness(one: Normal, other: Normal) -> float:
    types = (one.types or frozenset()), (other.types or frozenset())
    if types[0] != types[1]:
        return 0.0
    names = set(one.properties), set(other.properties)
    if names[0] or names[1]:
        return len(names[0] & names[1]) / len(names[0] | names[1])
    return 0.0 if one.values and other.values else 0.6
