"""Pairs the operations of two documents."""

from __future__ import annotations

import marshal
from typing import TYPE_CHECKING, Any, cast

from .pairs import Pairs

if TYPE_CHECKING:
    from collections.abc import Sequence

    from specwright.diff.contract import Site

_NAMES = frozenset({"operationId", "summary", "description", "tags", "externalDocs"})
_SUBSTANCE = ("parameters", "requestBody")


def matched(base: Sequence[Site], head: Sequence[Site]) -> Pairs[Site]:
    """Pair operations: by method and path, by their ids, by all else that they say, by their neighbours.

    The names of parameters of a path mean nothing, unless there are two paths that differ in them only.
    A later key only counts where one operation on each side has it.
    """
    pairs: Pairs[Site] = Pairs([], list(base), list(head))
    pairs.match(lambda site: (site.method, site.path))
    pairs.match(lambda site: (site.method, site.erased))
    pairs.match(_id)
    pairs.match(_substance)
    _match_along(pairs)
    return pairs


def _match_along(pairs: Pairs[Site]) -> None:
    """Pair what is left of a path by method where all others of it went to one new path."""
    ways: dict[str, set[str]] = {}
    for old, new in pairs.matched:
        ways.setdefault(old.erased, set()).add(new.erased)
    moved = {old: min(new) for old, new in ways.items() if len(new) == 1 and new != {old}}
    is_old = {id(site) for site in pairs.removed}

    def key(site: Site) -> tuple[str, str] | None:
        path = moved.get(site.erased) if id(site) in is_old else site.erased
        return (site.method, path) if path is not None else None

    pairs.match(key)


def _id(site: Site) -> str | None:
    value = site.node.mapping.get("operationId")
    return value if isinstance(value, str) else None


def _substance(site: Site) -> object:
    """Return what an operation says but for names and words, or None if that is next to nothing."""
    said = {key: value for key, value in site.node.mapping.items() if key not in _NAMES}
    if not any(key in said for key in _SUBSTANCE):
        return None
    return site.method, marshal.dumps(cast("Any", {key: said[key] for key in sorted(said)}), 2)


def placed(base: Site, head: Site) -> dict[str, str]:
    """Return the new names of the parameters of a path by their old ones, if only those differ."""
    if base.erased != head.erased:
        return {}
    pairs = zip(_parameters(base.path), _parameters(head.path), strict=True)
    return {old: new for old, new in pairs if old != new}


def _parameters(path: str) -> list[str]:
    return [piece.partition("}")[0] for piece in path.split("{")[1:]]
