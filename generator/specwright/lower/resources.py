"""Decides which operations belong together when no configuration says so."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from specwright import ir
from specwright.openapi import Tag

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from specwright.openapi import Description
    from specwright.openapi import Operation as Described

_VERSION = re.compile(r"v\d+(\.\d+)*((alpha|beta)\d*)?\Z", re.IGNORECASE)
_BELOW = "\0"
"""Stands between the names of resources in the key of one that is below others."""
_PREFIXES = frozenset({"api", "rest"})


def group(description: Description, operations: Sequence[ir.Operation]) -> tuple[ir.Resource, ...]:
    """Return one resource a tag: in the order of the document's tags, then by name.

    Only the first tag of an operation counts; one without any belongs to the first part of its path
    that is neither a version nor a parameter. A tag with a parent is a resource in that of the parent.
    What an extension says of an operation's resource comes before its tags.
    """
    tags = {tag.name: tag for tag in description.tags}
    groups: dict[str, list[ir.Operation]] = {}
    for operation in operations:
        name = _grouped(operation.group, tags) or resource_name(
            operation.tags, operation.path, tags
        )
        groups.setdefault(name, []).append(operation)
    return _below(None, groups, _parents(groups, tags), tags)


def resource_path(operation: Described, tags: Mapping[str, Tag]) -> tuple[str, ...]:
    """Return the resources that lead to an operation when no configuration says so."""
    if operation.said.group:
        return operation.said.group
    name = resource_name(operation.tags, operation.path, tags)
    path = [name]
    while (tag := tags.get(path[0])) is not None and tag.parent in tags and tag.parent not in path:
        path.insert(0, str(tag.parent))
    return tuple(path)


def resource_name(names: Sequence[str], path: str, tags: Mapping[str, Tag]) -> str:
    """Return the resource of an operation, by its tags and its path."""
    grouping = (name for name in names if name not in tags or tags[name].is_group)
    return next(grouping, None) or _from_path(path)


def _grouped(group: tuple[str, ...], tags: dict[str, Tag]) -> str | None:
    """Return the key of the resource to which some names lead; those below others become tags."""
    key: str | None = None
    for name in group:
        inner = name if key is None else f"{key}{_BELOW}{name}"
        if key is not None and inner not in tags:
            tags[inner] = Tag(inner, None, None, key)
            tags.setdefault(key, Tag(key, None, None))
        key = inner
    return key


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
            name.rpartition(_BELOW)[2],
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
