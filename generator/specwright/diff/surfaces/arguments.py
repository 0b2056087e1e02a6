"""Arguments of methods: what calls in the words of the old package still say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .keeping import keep_argument
from .matching import match_fields
from .said import compare_default, compare_said, say
from .typed import compare_types

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from specwright.diff.model import SdkChange

    from .matching import Matched
    from .names import Names
    from .read import Argument, Operation
    from .said import Where


def compare_arguments(
    base: Operation, head: Operation, where: Where, names: Names
) -> Iterator[SdkChange]:
    """Yield what has changed in the arguments of a method."""
    found = match_fields(base.arguments, head.arguments)
    for one in found.gone:
        place = where.within(f"{where.symbol}({one.python})", one.spec, None)
        message = f"`{base.name}` no longer takes `{one.python}`"
        yield say("sdk.param.removed", place, message, before=one.type)
    for other in found.new:
        place = where.within(f"{where.symbol}({other.python})", None, other.spec)
        message = f"`{head.name}` takes `{other.python}`"
        rule = "sdk.param.added-required" if other.required else "sdk.param.added-optional"
        yield say(rule, place, message, after=other.type)
    taken = {argument.python for argument in head.arguments}
    for one, other in found.pairs:
        symbol = f"{where.symbol}({one.python})"
        place = where.within(symbol, one.spec, other.spec)
        if one.python != other.python:
            yield _renamed(one, other, place, taken)
        yield from _pair(one, other, place, names)
    yield from _order(base.arguments, head.arguments, found, where)


def _renamed(one: Argument, other: Argument, where: Where, taken: set[str]) -> SdkChange:
    message = f"`{one.python}` is called `{other.python}`"
    hint = keep_argument(one, other, f"callers write now: `{other.python}=...`", taken)
    return say(
        "sdk.param.renamed", where, message, before=one.python, after=other.python, hint=hint
    )


def _pair(one: Argument, other: Argument, where: Where, names: Names) -> Iterator[SdkChange]:
    if other.required and not one.required:
        message = f"`{other.python}` has to be passed"
        yield say("sdk.param.became-required", where, message)
    if one.required and not other.required:
        message = f"`{other.python}` can be left out"
        yield say("sdk.param.became-optional", where, message)
    if one.is_positional and not other.is_positional:
        message = f"`{other.python}` is passed by keyword"
        hint = f"callers write now: `{other.python}=...`"
        yield say("sdk.param.kind-changed", where, message, hint=hint)
    yield from compare_types(one.type, other.type, where, names, "argument")
    yield from compare_default(one, other, where, "sdk.param.default-changed")
    yield from compare_said(one.said, other.said, where)


def _order(
    base: Sequence[Argument],
    head: Sequence[Argument],
    found: Matched[Argument],
    where: Where,
) -> Iterator[SdkChange]:
    """Yield that what is passed by position means something else now.

    An argument that is new and required breaks calls anyhow.
    """
    renamed = {one.python: other.python for one, other in found.pairs}
    forced = {a.python for a in found.new if a.required}
    old = [renamed[a.python] for a in _by_position(base) if a.python in renamed]
    new = [a.python for a in _by_position(head) if a.python not in forced]
    kept = [name for name in new if name in old]
    still = [name for name in old if name in kept]
    if new[: len(still)] != still:
        message = f"`{where.symbol}` takes what is passed by position in another order"
        hint = f"callers pass keywords: `{'=..., '.join(new)}=...`"
        before, after = ", ".join(old), ", ".join(new)
        yield say("sdk.param.reordered", where, message, before=before, after=after, hint=hint)


def _by_position(arguments: Sequence[Argument]) -> list[Argument]:
    """Return what can be passed by position, in that order: what is required comes first."""
    return sorted((a for a in arguments if a.is_positional), key=lambda a: not a.required)
