"""Decides which operations belong together when no configuration says so."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from specwright import ir

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from specwright.openapi import Description, Tag

_VERSION = re.compile(r"v\d+(\.\d+)*((alpha|beta)\d*)?\Z", re.IGNORECASE)
_PREFIXES = frozenset({"api", "rest"})


def group(description: Description, operations: Sequence[ir.Operation]) -> tuple[ir.Resource, ...]:
    """Return one resource a tag: in the order of the document's tags, then by name.

    Only the first tag of an operation counts; one without any belongs to the first part of its path
    that is neither a version nor a parameter. A tag with a parent is a resource in that of the parent.
    """
    tags = {tag.name: tag for tag in description.tags}
    groups: dict[str, list[ir.Operation]] = {}
    for operation in operations:
        grouping = (name for name in operation.tags if name not in tags or tags[name].is_group)
        groups.setdefault(next(grouping, None) or _from_path(operation.path), []).append(operation)
    return _below(None, groups, _parents(groups, tags), tags)


def _parents(groups: Iterable[str], tags: Mapping[str, Tag]) -> dict[str, str | None]:
    """Return the resources that there are, each with the one that it is in (OpenAPI 3.2, 4.22).

    A parent that is no tag, or that leads back to where it came from, is none.
    """
    found: dict[str, str | None] = {}
    for name in groups:
        child, seen = name, {name}
        while child not in found:
            parent = tags[child].parent if child in tags else None
            known = parent if parent in tags and parent not in seen else None
            found[child] = known
            if known is not None:
                seen.add(known)
                child = known
    return found


def _below(
    parent: str | None,
    groups: Mapping[str, list[ir.Operation]],
    parents: Mapping[str, str | None],
    tags: Mapping[str, Tag],
) -> tuple[ir.Resource, ...]:
    """Return the resources in another one, or those in none: in the order of the tags, then by name."""
    order = {name: index for index, name in enumerate(tags)}
    names = [name for name, above in parents.items() if above == parent]
    return tuple(
        ir.Resource(
            name,
            _docs(tags.get(name)),
            tuple(groups.get(name, ())),
            _below(name, groups, parents, tags),
        )
        for name in sorted(names, key=lambda name: (order.get(name, len(order)), name))
    )


def _docs(tag: Tag | None) -> ir.Docs:
    return ir.Docs(description=(tag.description or tag.summary) if tag is not None else None)


def _from_path(path: str) -> str:
    parts = [part for part in path.split("/") if part and "{" not in part]
    named = [part for part in parts if not _VERSION.match(part) and part.lower() not in _PREFIXES]
    return next(iter(named or parts), "default")
