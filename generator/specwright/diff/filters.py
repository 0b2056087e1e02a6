"""Which changes are looked at: those of some tags, paths or rules, or all but those."""

from __future__ import annotations

from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from .join import with_uses
from .nearest import operation_at

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .model import Change, SdkChange
    from .settings import Settings

_KINDS = ("tag", "path", "rule")
INTERNAL = "internal"
"""What is left out before anything is compared: operations with `x-internal`."""


class FilterError(ValueError):
    """A filter that cannot be read; the message is one sentence for people."""


class Filter(Struct, frozen=True):
    """A kind and a pattern, such as `path` and `/orders*`."""

    kind: str
    pattern: str

    def is_rule_of(self, change: Change) -> bool:
        """Return whether a change is found by such a rule."""
        rules = (change.rule, *(each.rule for each in change.sdk))
        return self.kind == "rule" and any(fnmatchcase(rule, self.pattern) for rule in rules)

    def is_of(self, operation: str, tags: Mapping[str, frozenset[str]]) -> bool:
        """Return whether an operation, as uses name it, has such a path or tag."""
        if self.kind == "path":
            _, _, rest = operation.partition(" ")
            return fnmatchcase(rest.split(" ", 1)[0], self.pattern)
        found = tags.get(operation, ()) if self.kind == "tag" else ()
        return any(fnmatchcase(tag, self.pattern) for tag in found)


def read_filters(
    expressions: Sequence[str], *, may_be_internal: bool = False
) -> tuple[Filter, ...]:
    """Return the filters of `--only` or `--exclude`, which may be `internal`.

    Raises:
        FilterError: One is not such as `tag:orders`.
    """
    if any(not expression.strip(" ,") for expression in expressions):
        message = "a filter is empty: write tag:NAME, path:PATTERN or rule:PATTERN, or leave it out"
        raise FilterError(message)
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
    settings: Settings,
) -> tuple[Change, ...]:
    """Return the changes that are looked at, with the uses that are.

    What is used by operations that are looked at and by others stays, and is judged by those.

    Args:
        changes: All of them.
        only: If there are any, one of each kind that is named has to match.
        exclude: None of them may match.
        tags: The tags of each operation, as uses name it, in both documents.
        settings: How changes are judged.
    """
    view = _View(tuple(only), tuple(exclude), tags)
    found = (view.of(change, settings) for change in changes if view.has_rule(change))
    return tuple(change for change in found if change is not None)


class _View(Struct, frozen=True):
    only: tuple[Filter, ...]
    exclude: tuple[Filter, ...]
    tags: Mapping[str, frozenset[str]]

    def has_rule(self, change: Change) -> bool:
        wanted = [each for each in self.only if each.kind == "rule"]
        is_wanted = not wanted or any(each.is_rule_of(change) for each in wanted)
        return is_wanted and not any(each.is_rule_of(change) for each in self.exclude)

    def has(self, operation: str) -> bool:
        """Return whether an operation is looked at."""
        kinds = {each.kind for each in self.only} - {"rule"}
        is_wanted = all(
            any(each.is_of(operation, self.tags) for each in self.only if each.kind == kind)
            for kind in kinds
        )
        return is_wanted and not any(each.is_of(operation, self.tags) for each in self.exclude)

    def of(self, change: Change, settings: Settings) -> Change | None:
        """Return what of a change is looked at; what belongs to no operation no path leaves out."""
        sdk = tuple(each for each in change.sdk if self._is_seen(each))
        used = {use.operation for use in change.uses}
        operations = used or {name for each in change.sdk for name in _operations(each)}
        if not operations:
            has_paths = any(each.kind in {"path", "tag"} for each in self.only)
            return None if has_paths else change
        if not any(map(self.has, operations)):
            return None
        uses = tuple(use for use in change.uses if self.has(use.operation))
        if len(uses) == len(change.uses):
            return replace(change, sdk=sdk)
        return with_uses(replace(change, sdk=sdk), uses, settings)

    def _is_seen(self, change: SdkChange) -> bool:
        operations = _operations(change)
        return not operations or any(map(self.has, operations))


def _operations(change: SdkChange) -> set[str]:
    """Return the operations that a change of a package is in."""
    found = {operation_at(pointer) for pointer in (*change.base, *change.head)}
    return {operation for operation in found if operation is not None}
