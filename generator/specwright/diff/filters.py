"""Which changes are looked at: those of some tags, paths or rules, or all but those."""

from __future__ import annotations

from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .model import Change

_KINDS = ("tag", "path", "rule")
INTERNAL = "internal"
"""What is left out before anything is compared: operations with `x-internal`."""


class FilterError(ValueError):
    """A filter that cannot be read; the message is one sentence for people."""


@dataclass(frozen=True, slots=True)
class Filter:
    """What a change has to be: a kind and a pattern, such as `path` and `/orders*`."""

    kind: str
    pattern: str

    def matches(self, change: Change, tags: Mapping[str, frozenset[str]]) -> bool:
        """Return whether a change is of that kind; of its uses one is enough."""
        if self.kind == INTERNAL:
            return False
        if self.kind == "rule":
            rules = (change.rule, *(each.rule for each in change.sdk))
            return any(fnmatchcase(rule, self.pattern) for rule in rules)
        operations = {use.operation for use in change.uses}
        if self.kind == "path":
            paths = (operation.split(" ", 2)[1] for operation in operations if " " in operation)
            return any(fnmatchcase(path, self.pattern) for path in paths)
        found = (tag for operation in operations for tag in tags.get(operation, ()))
        return any(fnmatchcase(tag, self.pattern) for tag in found)


def read_filters(
    expressions: Sequence[str], *, may_be_internal: bool = False
) -> tuple[Filter, ...]:
    """Return the filters of `--only` or `--exclude`, which may be `internal`.

    Raises:
        FilterError: One is not such as `tag:orders`.
    """
    found: list[Filter] = []
    for expression in expressions:
        for part in filter(None, (each.strip() for each in expression.split(","))):
            if part == INTERNAL and may_be_internal:
                found.append(Filter(INTERNAL, ""))
                continue
            kind, _, pattern = part.partition(":")
            if kind not in _KINDS or not pattern:
                message = f"`{part}` is no filter: write tag:NAME, path:PATTERN or rule:PATTERN"
                raise FilterError(message)
            found.append(Filter(kind, pattern))
    return tuple(found)


def kept(
    changes: Sequence[Change],
    only: Sequence[Filter],
    exclude: Sequence[Filter],
    tags: Mapping[str, frozenset[str]],
) -> tuple[Change, ...]:
    """Return the changes that are looked at.

    Args:
        changes: All of them.
        only: If there are any, one of each kind that is named has to match.
        exclude: None of them may match.
        tags: The tags of each operation, as uses name it, in both documents.
    """
    kinds = {each.kind for each in only}
    return tuple(
        change
        for change in changes
        if all(any(f.matches(change, tags) for f in only if f.kind == kind) for kind in kinds)
        and not any(f.matches(change, tags) for f in exclude)
    )
