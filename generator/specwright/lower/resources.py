"""Decides which operations belong together when no configuration says so."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from specwright import ir

if TYPE_CHECKING:
    from collections.abc import Sequence

    from specwright.openapi import Description

_VERSION = re.compile(r"v\d+(\.\d+)*((alpha|beta)\d*)?\Z", re.IGNORECASE)
_PREFIXES = frozenset({"api", "rest"})


def group(description: Description, operations: Sequence[ir.Operation]) -> tuple[ir.Resource, ...]:
    """Return one resource a tag: in the order of the document's tags, then by name.

    Only the first tag of an operation counts; one without any belongs to the first part of its path that is neither a version nor a parameter.
    """
    texts = {tag.name: tag.description for tag in description.tags}
    rank = defaultdict(lambda: len(texts), {name: index for index, name in enumerate(texts)})
    groups: dict[str, list[ir.Operation]] = {}
    for operation in operations:
        name = operation.tags[0] if operation.tags else _from_path(operation.path)
        groups.setdefault(name, []).append(operation)
    return tuple(
        ir.Resource(name, ir.Docs(description=texts.get(name)), tuple(members))
        for name, members in sorted(groups.items(), key=lambda entry: (rank[entry[0]], entry[0]))
    )


def _from_path(path: str) -> str:
    parts = [part for part in path.split("/") if part and "{" not in part]
    named = [part for part in parts if not _VERSION.match(part) and part.lower() not in _PREFIXES]
    return next(iter(named or parts), "default")
