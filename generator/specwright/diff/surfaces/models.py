"""Models, and what callers pass for them: classes, aliases and their fields."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .keeping import keep_argument, keep_model
from .matching import match_fields
from .names import is_same
from .said import Where, compare_default, compare_said, places, say
from .typed import compare_types

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specwright.diff.model import SdkChange

    from .keeping import Naming
    from .matching import Matched
    from .names import Names
    from .read import Argument, Model
    from .typed import Role


def compare_models(
    found: Matched[Model], names: Names, naming: Naming, events: str = "", package: str = ""
) -> Iterator[SdkChange]:
    """Yield what has changed in the classes and aliases of what servers send.

    Args:
        found: The models.
        names: What they are called.
        naming: What the new package's configuration says of names.
        events: The alias for all webhooks, which are compared by themselves.
        package: What symbols begin with.
    """
    for one in found.gone:
        where = Where(f"{package}{one.written}", places(one.spec), ())
        rule = "sdk.enum.removed" if one.kind == "enum" else "sdk.model.removed"
        yield say(rule, where, f"`{where.symbol}` is gone")
    for other in found.new:
        where = Where(f"{package}{other.written}", (), places(other.spec))
        yield say("sdk.model.added", where, f"`{where.symbol}` is new")
    for one, other in found.pairs:
        if is_same(one.entry, other.entry, names):
            continue
        where = Where(f"{package}{one.written}", places(one.spec), places(other.spec))
        yield from _name(one, other, where, keep_model(one, other, naming, names.head.keys))
        yield from _kind(one, other, where)
        if one.kind == other.kind == "object":
            yield from _fields(one, other, where, names)
            yield from _others(one, other, where, names)
        elif "object" not in {one.kind, other.kind} and one.written != events:
            for role in _roles(one):
                yield from compare_types(one.type, other.type, where, names, role)
        yield from _members(one, other, where)
        yield from compare_said(one.said, other.said, where)


def _roles(model: Model) -> tuple[Role, ...]:
    """Return who writes values of an alias: what nobody uses is as if servers sent it."""
    if not model.is_input:
        return ("sent",)
    return ("sent", "passed") if model.is_output else ("passed",)


def _name(one: Model, other: Model, where: Where, hint: str) -> Iterator[SdkChange]:
    if one.written == other.written and one.name == other.name:
        return
    is_renamed = one.name != other.name
    rule = "sdk.model.renamed" if is_renamed else "sdk.model.moved"
    message = f"`{one.written}` is {'called' if is_renamed else 'now'} `{other.written}`"
    yield say(rule, where, message, before=one.written, after=other.written, hint=hint)


def _kind(one: Model, other: Model, where: Where) -> Iterator[SdkChange]:
    """Yield that a class is a class no longer, or the reverse; aliases are all of one kind."""
    if one.kind != other.kind and "object" in {one.kind, other.kind}:
        message = f"`{where.symbol}` was {_A[one.kind]} and is {_A[other.kind]}"
        yield say("sdk.model.kind-changed", where, message, before=one.kind, after=other.kind)
    values = [m.entry.values("values") for m in (one, other)]
    is_open = [m.entry.flag("open") for m in (one, other)]
    # A single value is closed by itself.
    if all(len(each) > 1 for each in values) and is_open[0] != is_open[1]:
        message = f"`{where.symbol}` {'may' if is_open[1] else 'can no longer'} have other values"
        yield say("sdk.enum.closedness-changed", where, message)
    for gone in (base for base in one.bases if base not in other.bases):
        if one.kind == other.kind:
            message = f"`{where.symbol}` is no longer a `{gone}`"
            yield say("sdk.model.base-removed", where, message, before=gone)


_A = {
    "object": "a class",
    "enum": "an enumeration",
    "union": "a union",
    "alias": "a name for a type",
}


def _fields(one: Model, other: Model, where: Where, names: Names) -> Iterator[SdkChange]:
    found = match_fields(one.fields, other.fields)
    taken = {field.python for field in other.fields}
    for gone in found.gone:
        place = where.within(f"{where.symbol}.{gone.python}", gone.spec, None)
        message = f"`{where.symbol}` has no `{gone.python}` any longer"
        yield say("sdk.field.removed", place, message, before=gone.type)
    for new in found.new:
        place = where.within(f"{where.symbol}.{new.python}", None, new.spec)
        message = f"`{where.symbol}` has `{new.python}`"
        yield say("sdk.field.added", place, message, after=new.type)
    for ours, theirs in found.pairs:
        place = where.within(f"{where.symbol}.{ours.python}", ours.spec, theirs.spec)
        yield from _spelling(ours, theirs, place, taken)
        is_passed = one.is_input and other.is_input
        is_sent = one.is_output or not one.is_input
        yield from _presence(ours, theirs, place, is_passed=is_passed, is_sent=is_sent)
        role: Role = "sent" if is_sent else "passed"
        yield from compare_types(ours.type, theirs.type, place, names, role)
        yield from compare_default(ours, theirs, place, "sdk.field.default-changed")
        yield from compare_said(ours.said, theirs.said, place)


def _spelling(
    ours: Argument, theirs: Argument, where: Where, taken: set[str]
) -> Iterator[SdkChange]:
    if ours.python != theirs.python:
        message = f"`{ours.python}` is called `{theirs.python}`"
        hint = keep_argument(ours, theirs, f"callers write now: `{theirs.python}`", taken)
        yield say(
            "sdk.field.renamed", where, message, before=ours.python, after=theirs.python, hint=hint
        )
    elif ours.name != theirs.name:
        message = f"`{where.symbol}` is `{theirs.name}` on the wire"
        yield say(
            "sdk.field.wire-name-changed", where, message, before=ours.name, after=theirs.name
        )


def _presence(
    ours: Argument, theirs: Argument, where: Where, *, is_passed: bool, is_sent: bool
) -> Iterator[SdkChange]:
    if ours.access != theirs.access and is_passed:
        message = f"who writes `{where.symbol}` has changed"
        before, after = (_ACCESS[a.access] for a in (ours, theirs))
        yield say("sdk.field.access-changed", where, message, before=before, after=after)
    elif not is_sent:
        return  # what callers pass says it
    elif ours.required and not theirs.required:
        message = f"`{where.symbol}` can be None"
        after = f"{theirs.type} | None"
        yield say("sdk.field.became-optional-output", where, message, before=ours.type, after=after)
    elif theirs.required and not ours.required:
        message = f"`{where.symbol}` is always there"
        yield say("sdk.field.became-required-output", where, message)


_ACCESS = {"": "both", "read": "the server", "write": "the caller"}


def _others(one: Model, other: Model, where: Where, names: Names) -> Iterator[SdkChange]:
    """Yield what has changed in the type of properties without a name."""
    before, after = (m.entry.maybe("others") for m in (one, other))
    if before is not None and after is not None:
        yield from compare_types(before, after, where, names, "sent")
    elif before != after:
        message = f"the other properties of `{where.symbol}` have another type"
        rule = "sdk.field.type-widened-output" if after is None else "sdk.field.type-changed-safe"
        yield say(rule, where, message, before=before, after=after)


def _members(one: Model, other: Model, where: Where) -> Iterator[SdkChange]:
    """Yield what has become of the members of a class of enumeration."""
    ours = {e.text("name"): e.data.get("value") for e in one.entry.entries("members")}
    theirs = {e.text("name"): e.data.get("value") for e in other.entry.entries("members")}
    if one.kind != "enum" or other.kind != "enum" or not (ours or theirs):
        return
    now = {repr(value): name for name, value in theirs.items()}
    for name, value in ours.items():
        place = where.within(f"{where.symbol}.{name}", None, None)
        if theirs.get(name, place) == value:
            continue
        if repr(value) in now:
            message = f"`{place.symbol}` is called `{now[repr(value)]}`"
            yield say(
                "sdk.enum.member-renamed", place, message, before=name, after=now[repr(value)]
            )
        elif name in theirs:
            message = f"`{place.symbol}` has another value"
            before, after = repr(value), repr(theirs[name])
            yield say("sdk.enum.member-value-changed", place, message, before=before, after=after)
        else:
            message = f"`{place.symbol}` is gone"
            yield say("sdk.enum.member-removed", place, message, before=repr(value))
    known = {repr(value) for value in ours.values()}
    for name, value in theirs.items():
        if name not in ours and repr(value) not in known:
            place = where.within(f"{where.symbol}.{name}", None, None)
            message = f"`{place.symbol}` is new"
            yield say("sdk.enum.member-added", place, message, after=repr(value))


def compare_inputs(found: Matched[Model], names: Names, naming: Naming) -> Iterator[SdkChange]:
    """Yield what has changed in the TypedDicts that callers pass, beyond what their models say."""
    for one in found.gone:
        where = Where(one.written, places(one.spec), ())
        yield say("sdk.model.removed", where, f"`{where.symbol}` is gone")
    for other in found.new:
        where = Where(other.written, (), places(other.spec))
        yield say("sdk.model.added", where, f"`{where.symbol}` is new")
    for one, other in found.pairs:
        if is_same(one.entry, other.entry, names):
            continue
        where = Where(one.written, places(one.spec), places(other.spec))
        yield from _name(one, other, where, keep_model(one, other, naming, names.head.keys))
        if one.kind == other.kind == "object":
            yield from _keys(one, other, where, names)
        elif "object" not in {one.kind, other.kind}:
            yield from compare_types(one.type, other.type, where, names, "passed")


def _keys(one: Model, other: Model, where: Where, names: Names) -> Iterator[SdkChange]:
    found = match_fields(one.fields, other.fields)
    taken = {field.python for field in other.fields}
    for gone in found.gone:
        place = where.within(f"{where.symbol}.{gone.python}", gone.spec, None)
        message = f"`{where.symbol}` no longer takes `{gone.python}`"
        yield say("sdk.field.removed", place, message, before=gone.type)
    for new in found.new:
        place = where.within(f"{where.symbol}.{new.python}", None, new.spec)
        message = f"`{where.symbol}` takes `{new.python}`"
        rule = "sdk.field.added-required-input" if new.required else "sdk.field.added"
        yield say(rule, place, message, after=new.type)
    for ours, theirs in found.pairs:
        place = where.within(f"{where.symbol}.{ours.python}", ours.spec, theirs.spec)
        yield from _spelling(ours, theirs, place, taken)
        if theirs.required and not ours.required:
            message = f"`{place.symbol}` has to be passed"
            yield say("sdk.field.became-required-input", place, message)
        if ours.required and not theirs.required:
            message = f"`{place.symbol}` can be left out"
            yield say("sdk.field.became-optional-input", place, message)
        yield from compare_types(ours.type, theirs.type, place, names, "passed")
        if not one.model:
            yield from compare_default(ours, theirs, place, "sdk.field.default-changed")
