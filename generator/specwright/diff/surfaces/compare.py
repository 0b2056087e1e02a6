"""Two surfaces in, what has changed for users of the package out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specwright.diff.model import SdkLevel

from . import read
from .generator import compare_generator
from .keeping import naming
from .matching import Round, match_models, match_operations, matched
from .models import compare_inputs, compare_models
from .names import names_of
from .operations import compare_operations
from .package import compare_clients, compare_frame, compare_webhooks

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from specwright.diff.model import SdkChange

    from .matching import Matched
    from .read import Model

_LEVELS = {level: rank for rank, level in enumerate(SdkLevel)}


def compare_surfaces(
    base: Mapping[str, object], head: Mapping[str, object]
) -> tuple[SdkChange, ...]:
    """Return what has changed in a package, in the order of the packages.

    Args:
        base: What the old package's `surface.json` says.
        head: What the new package's says.
    """
    return tuple(_once(_changes(read.Entry(base), read.Entry(head))))


def _changes(base: read.Entry, head: read.Entry) -> Iterator[SdkChange]:
    operations = match_operations(
        [read.operation(e) for e in base.entries("operations")],
        [read.operation(e) for e in head.entries("operations")],
    )
    moved = {one.spec: other.spec for one, other in operations.pairs if one.spec != other.spec}
    models = match_models(_models(base, "models"), _models(head, "models"), moved)
    inputs = _match_inputs(_models(base, "inputs"), _models(head, "inputs"), models, moved)
    names, named = names_of(models, inputs), naming(head)
    yield from compare_frame(base, head)
    yield from compare_clients(base, head, operations, names)
    yield from compare_operations(operations, names, named)
    yield from compare_webhooks(base, head, names)
    events = base.entry("webhooks").text("returns")
    told = list(compare_models(models, names, named, events))
    yield from told
    yield from _untold(compare_inputs(inputs, names, named), told)
    yield from compare_generator(base.entry("openapi_generator"), head.entry("openapi_generator"))


def _models(side: read.Entry, key: str) -> list[Model]:
    return [read.model(entry) for entry in side.entries(key)]


def _match_inputs(
    base: Sequence[Model], head: Sequence[Model], models: Matched[Model], moved: Mapping[str, str]
) -> Matched[Model]:
    """Match what callers pass as its models are matched, and what has none by itself."""
    now = {one.written: other.written for one, other in models.pairs}
    first = matched(base, head, (Round(lambda m: now.get(m.model), lambda m: m.model or None),))
    rest = match_models(first.gone, first.new, moved)
    return type(first)((*first.pairs, *rest.pairs), rest.gone, rest.new)


_SHARED = ("sdk.field.", "sdk.enum.", "sdk.union.", "sdk.model.removed", "sdk.model.added")


def _untold(changes: Iterable[SdkChange], told: Sequence[SdkChange]) -> Iterator[SdkChange]:
    """Yield the changes of what callers pass that those of the models do not say already."""
    known = {(change.rule, change.base, change.head) for change in told}
    for change in changes:
        is_known = (change.rule, change.base, change.head) in known
        if not (is_known and change.rule.startswith(_SHARED)):
            yield change


def _once(changes: Iterable[SdkChange]) -> Iterator[SdkChange]:
    """Yield each change once, at its worst."""
    found: dict[tuple[str, str, str | None, str | None], SdkChange] = {}
    for change in changes:
        key = change.rule, change.symbol, change.before, change.after
        before = found.get(key)
        if before is None or _LEVELS[change.level] < _LEVELS[before.level]:
            found[key] = change
    yield from found.values()
