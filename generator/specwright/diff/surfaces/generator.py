"""The names of OpenAPI Generator: the second surface of packages that have them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from specwright.diff.sdk_rules import SDK_RULES

from . import read
from .keeping import CALLERS, Naming
from .matching import match_models, match_operations
from .models import compare_models
from .names import names_of
from .operations import compare_method
from .said import Where, places, say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specwright.diff.model import SdkChange

    from .matching import Matched
    from .names import Names
    from .read import Entry, Operation


def compare_generator(base: Entry, head: Entry) -> Iterator[SdkChange]:
    """Yield what has changed in the classes with the names of OpenAPI Generator.

    These are the names of the document, whatever its extensions say: none is kept by one.
    """
    for change in _compare(base, head):
        hint = change.hint
        yield replace(change, hint=hint[hint.index(CALLERS) :] if hint else None)


def _compare(base: Entry, head: Entry) -> Iterator[SdkChange]:
    package = base.text("package")
    if base.data and not head.data:
        where = Where(package, (), ())
        yield say("sdk.module.removed", where, f"`{package}` has no names of OpenAPI Generator")
    if not base.data or not head.data:
        return
    if package != head.text("package"):
        message = f"`{package}` is now `{head.text('package')}`"
        yield say("sdk.module.removed", Where(package, (), ()), message)
    operations = match_operations(_operations(base), _operations(head))
    models = match_models(
        [read.model(e) for e in base.entries("models")],
        [read.model(e) for e in head.entries("models")],
        {one.spec: other.spec for one, other in operations.pairs},
    )
    names = names_of(models)
    yield from _classes(base, head, operations)
    yield from _calls(operations, names)
    yield from compare_models(models, names, Naming(lists_models=True), package=f"{package}.")


def _operations(side: Entry) -> list[Operation]:
    return [read.operation(o) for api in side.entries("apis") for o in api.entries("operations")]


def _calls(found: Matched[Operation], names: Names) -> Iterator[SdkChange]:
    for one in found.gone:
        where = Where(one.accessor, places(one.spec), ())
        yield say("sdk.method.removed", where, f"`{where.symbol}` is gone")
    for other in found.new:
        where = Where(other.accessor, (), places(other.spec))
        yield say("sdk.method.added", where, f"`{where.symbol}` is new")
    for one, other in found.pairs:
        where = Where(one.accessor, places(one.spec), places(other.spec))
        if one.accessor != other.accessor:
            rule = "sdk.method.renamed" if one.resource == other.resource else "sdk.method.moved"
            message = f"`{one.accessor}` is now `{other.accessor}`"
            hint = f"callers write now: `{other.accessor}`"
            yield say(rule, where, message, before=one.accessor, after=other.accessor, hint=hint)
        for change in compare_method(one, other, where, names):
            yield change
            if change.rule == "sdk.param.type-narrowed":
                yield _checked(change)


def _checked(change: SdkChange) -> SdkChange:
    """Return what a narrower type is when a call is made: these methods look at their arguments."""
    rule = "sdk.validation.tightened"
    message = f"`{change.symbol}` refuses what it took"
    return replace(change, rule=rule, level=SDK_RULES[rule].level, message=message)


def _classes(base: Entry, head: Entry, operations: Matched[Operation]) -> Iterator[SdkChange]:
    theirs = {api.text("name") for api in head.entries("apis")}
    for api in base.entries("apis"):
        name = api.text("name")
        if name not in theirs:
            specs = [o.text("spec") for o in api.entries("operations")]
            heads = [other.spec for one, other in operations.pairs if one.resource == name]
            where = Where(name, places(*specs), places(*heads))
            yield say("sdk.resource.removed", where, f"the class `{name}` is gone")
