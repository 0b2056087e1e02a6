"""The part of an API that a package is made of: filters in `sdk.yaml`, and on the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from .model import Filter, FilterKind, SubsetConfig

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from specwright.document import Node

    from .values import Values

_KINDS: tuple[FilterKind, ...] = get_args(FilterKind)
_BY_NAME: dict[str, FilterKind] = {str(kind): kind for kind in _KINDS}
_FLAGS = frozenset({"deprecated", "internal"})
"""Kinds that have no pattern."""


class FilterError(ValueError):
    """A filter that cannot be read; the message is one sentence for people."""


def read_subset(node: Node | None, values: Values) -> SubsetConfig:
    """Return what `subset` says."""
    keys = values.known(node, frozenset({"include", "exclude"}))
    return SubsetConfig(*(tuple(_entries(keys.get(key), values)) for key in ("include", "exclude")))


def _entries(node: Node | None, values: Values) -> Iterator[tuple[Filter, ...]]:
    for entry in values.elements(node):
        found = values.known(entry, frozenset(_KINDS))
        filters = tuple(f for k, child in found.items() for f in _filter(k, child, values))
        if filters:
            yield filters
        elif not found and entry.is_mapping:
            values.refuse(entry, f"has to say one of {_listed()}")


def _filter(kind: str, node: Node, values: Values) -> Iterator[Filter]:
    known = _BY_NAME[kind]
    if known in _FLAGS:
        if values.flag(node) is False:
            values.refuse(node, "has to be true; put it under the other of `include` and `exclude`")
        elif node.value is True:
            yield Filter(known, "true", node)
    elif (pattern := values.text(node)) is not None:
        yield Filter(known, pattern.strip(), node)


def subset_of(include: Sequence[str], exclude: Sequence[str]) -> SubsetConfig:
    """Return the subset that `--include` and `--exclude` say, such as `tag:orders` or `deprecated`.

    Raises:
        FilterError: A filter is of no kind that there is.
    """
    return SubsetConfig(tuple(_read(include)), tuple(_read(exclude)))


def _read(expressions: Sequence[str]) -> Iterator[tuple[Filter, ...]]:
    for expression in expressions:
        for part in filter(None, (each.strip() for each in expression.split(","))):
            kind, _, pattern = part.partition(":")
            known = _BY_NAME.get(kind)
            if known is None or bool(pattern) == (known in _FLAGS):
                message = f"`{part}` is no filter: write {_listed()}"
                raise FilterError(message)
            yield (Filter(known, pattern or "true"),)


def _listed() -> str:
    return ", ".join(k if k in _FLAGS else f"{k}:PATTERN" for k in _KINDS)
