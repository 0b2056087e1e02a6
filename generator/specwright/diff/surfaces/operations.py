"""Methods: what of the old package's calls is there, under which names, and what they give."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from .arguments import compare_arguments
from .keeping import keep_method, keep_resource
from .names import is_same
from .said import Where, compare_said, places, say
from .typed import compare_types

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from specwright.diff.model import SdkChange

    from .keeping import Naming
    from .matching import Matched
    from .names import Names
    from .read import Entry, Operation


def compare_operations(
    found: Matched[Operation], names: Names, naming: Naming
) -> Iterator[SdkChange]:
    """Yield what has changed in the methods of the clients.

    Args:
        found: The methods.
        names: What models are called.
        naming: What the new package's configuration says of names.
    """
    taken = {other.accessor for other in (*found.new, *(pair[1] for pair in found.pairs))}
    for one in found.gone:
        where = Where(f"client.{one.accessor}", places(one.spec), ())
        yield say("sdk.method.removed", where, f"`{where.symbol}` is gone")
    for other in found.new:
        where = Where(f"client.{other.accessor}", (), places(other.spec))
        yield say("sdk.method.added", where, f"`{where.symbol}` is new")
    for one, other in found.pairs:
        if is_same(one.entry, other.entry, names):
            continue
        where = Where(f"client.{one.accessor}", places(one.spec), places(other.spec))
        hint = keep_method(one, other, naming, taken)
        yield from _name(one, other, where, hint)
        yield from compare_method(one, other, where, names)
        yield from _servers(one, other, where)
        yield from _pages(one, other, where, names)
        yield from _callbacks(one, other, names)
    yield from _resources(found, naming)


def compare_method(
    one: Operation, other: Operation, where: Where, names: Names
) -> Iterator[SdkChange]:
    """Yield what has changed in a method, whatever it is called."""
    yield from compare_arguments(one, other, where, names)
    yield from _returns(one, other, where, names)
    yield from _raises(one, other, where, names)
    yield from compare_said(one.said, other.said, where)


def _name(one: Operation, other: Operation, where: Where, hint: str) -> Iterator[SdkChange]:
    if one.accessor == other.accessor:
        if one.params != other.params and one.params and other.params:
            message = f"`{one.params}` is called `{other.params}`"
            yield say("sdk.model.renamed", where, message, before=one.params, after=other.params)
        return
    before, after = where.symbol, f"client.{other.accessor}"
    is_renamed = one.resource == other.resource
    rule = "sdk.method.renamed" if is_renamed else "sdk.method.moved"
    message = f"`{before}` is {'called' if is_renamed else 'now'} `{after}`"
    yield say(rule, where, message, before=before, after=after, hint=hint)


def _servers(one: Operation, other: Operation, where: Where) -> Iterator[SdkChange]:
    """Yield that an operation has a server of its own now, another one, or none any more."""
    ours, theirs = (operation.entry.values("servers") for operation in (one, other))
    if ours != theirs:
        before, after = (", ".join(map(str, each)) or None for each in (ours, theirs))
        message = f"calls of `{where.symbol}` go to another place"
        yield say("sdk.client.default-changed", where, message, before=before, after=after)


def _returns(one: Operation, other: Operation, where: Where, names: Names) -> Iterator[SdkChange]:
    before, after = _kind(one.entry), _kind(other.entry)
    if before != after and not (before == "plain" and after == "either"):
        message = f"`{where.symbol}` gave {_GIVES[before]} and gives {_GIVES[after]}"
        yield say(
            "sdk.method.kind-changed", where, message, before=one.returns, after=other.returns
        )
    elif before == "page":
        yield from _page(one, other, where, names)
    elif (one.returns == "None") != (other.returns == "None"):
        # What was never looked at can be anything now; what is gone was.
        rule = "sdk.return.widened" if one.returns == "None" else "sdk.return.replaced"
        message = f"`{where.symbol}` returns `{other.returns}`"
        yield say(rule, where, message, before=one.returns, after=other.returns)
    else:
        yield from compare_types(one.returns, other.returns, where, names, "returned")
    if before == after == "either":
        ours, theirs = (o.entry.entry("streaming").text("returns") for o in (one, other))
        yield from compare_types(ours, theirs, where, names, "returned")


_GIVES = {
    "plain": "what is documented",
    "page": "pages",
    "stream": "a stream",
    "either": "a stream if asked to",
    "websocket": "a connection",
}


def _kind(entry: Entry) -> str:
    """Return how a method gives what it gives."""
    streaming, pagination = entry.entry("streaming"), entry.entry("pagination")
    if entry.entry("websocket").data:
        return "websocket"
    if streaming.data:
        return "either" if streaming.entry("parameter").data else "stream"
    is_page = pagination.data and pagination.text("accessor") == entry.text("accessor")
    return "page" if is_page else "plain"


def _page(one: Operation, other: Operation, where: Where, names: Names) -> Iterator[SdkChange]:
    """Yield what has changed in pages that both methods give."""
    ours, theirs = one.entry.entry("pagination"), other.entry.entry("pagination")
    if one.returns.partition("[")[0] != other.returns.partition("[")[0]:
        message = f"`{where.symbol}` gives pages of another class"
        yield say(
            "sdk.method.pagination-changed", where, message, before=one.returns, after=other.returns
        )
    yield from compare_types(ours.text("item"), theirs.text("item"), where, names, "returned")


def _pages(one: Operation, other: Operation, where: Where, names: Names) -> Iterator[SdkChange]:
    """Yield what has changed in pages that a method beside this one gives, and in how they follow."""
    ours, theirs = one.entry.entry("pagination"), other.entry.entry("pagination")
    beside = [o.accessor != p.text("accessor") for o, p in ((one, ours), (other, theirs)) if p.data]
    if ours.data and theirs.data:
        if ours.text("type") != theirs.text("type"):
            message = f"the pages of `{where.symbol}` follow each other in another way"
            before, after = ours.text("type"), theirs.text("type")
            yield say("sdk.method.pagination-changed", where, message, before=before, after=after)
        if all(beside):
            paged = where.within(f"client.{ours.text('accessor')}", None, None)
            items = ours.text("item"), theirs.text("item")
            yield from compare_types(*items, paged, names, "returned")
    elif ours.data and beside[0]:
        paged = where.within(f"client.{ours.text('accessor')}", None, None)
        yield say("sdk.method.pagination-changed", paged, f"`{paged.symbol}` is gone")
    elif theirs.data and beside[0]:
        paged = where.within(f"client.{theirs.text('accessor')}", None, None)
        yield say("sdk.method.added", paged, f"`{paged.symbol}` is new")


def _raises(one: Operation, other: Operation, where: Where, names: Names) -> Iterator[SdkChange]:
    """Yield what errors carry now: the classes of errors are the same for all statuses."""
    ours, theirs = one.entry.entry("errors"), other.entry.entry("errors")
    for status in dict.fromkeys((*ours.data, *theirs.data)):
        before, after = (_error(errors, status) for errors in (ours, theirs))
        if before is None or after is None or names.types(before, after, "out") is not None:
            message = f"the error {status} of `{where.symbol}` has another body"
            specs = [f"{spec}/responses/{status}" for spec in (*where.base, *where.head)]
            place = where.within(where.symbol, specs[0], specs[-1])
            yield say("sdk.method.raises-changed", place, message, before=before, after=after)


def _error(errors: Entry, status: str) -> str | None:
    """Return the body of errors of a status, which a range or `default` may say."""
    around = (status, f"{status[0]}XX", "default") if status.isdigit() else (status, "default")
    return next((found for each in around if (found := errors.maybe(each)) is not None), None)


def _callbacks(one: Operation, other: Operation, names: Names) -> Iterator[SdkChange]:
    theirs = {(e.text("name"), e.text("method")): e for e in other.entry.entries("callbacks")}
    for ours in one.entry.entries("callbacks"):
        found = theirs.pop((ours.text("name"), ours.text("method")), None)
        where = Where(f"client.{ours.text('accessor')}", places(ours.text("spec")), ())
        if found is None:
            yield say("sdk.method.removed", where, f"`{where.symbol}` is gone")
            continue
        where = where.within(where.symbol, None, found.text("spec"))
        accessor = found.text("accessor")
        if accessor != ours.text("accessor"):
            after = f"client.{accessor}"
            message = f"`{where.symbol}` is now `{after}`"
            yield say("sdk.method.renamed", where, message, before=where.symbol, after=after)
        yield from compare_types(ours.text("type"), found.text("type"), where, names, "returned")
    for entry in theirs.values():
        where = Where(f"client.{entry.text('accessor')}", (), places(entry.text("spec")))
        yield say("sdk.method.added", where, f"`{where.symbol}` is new")


def _resources(found: Matched[Operation], naming: Naming) -> Iterator[SdkChange]:
    """Yield what has become of whole resources."""
    base = _by_resource([*found.gone, *(one for one, _ in found.pairs)])
    head = _by_resource([*found.new, *(other for _, other in found.pairs)])
    for resource, methods in base.items():
        if resource in head or any(name.startswith(f"{resource}.") for name in head):
            continue
        now = {other.resource for one, other in found.pairs if one.resource == resource}
        where = Where(f"client.{resource}", places(*(m.spec for m in methods)), ())
        if len(now) == 1 and now - base.keys():
            after = now.pop()
            message = f"`{where.symbol}` is now `client.{after}`"
            yield say(
                "sdk.resource.moved", where, message, before=where.symbol,
                after=f"client.{after}", hint=keep_resource(resource, after, naming),
            )  # fmt: skip
        else:
            yield say("sdk.resource.removed", where, f"`{where.symbol}` is gone")
    for resource, methods in head.items():
        known = {one.resource for one, other in found.pairs if other.resource == resource}
        if resource not in base and known <= base.keys() & head.keys():
            where = Where(f"client.{resource}", (), places(*(m.spec for m in methods)))
            yield say("sdk.resource.added", where, f"`{where.symbol}` is new")


def _by_resource(operations: Sequence[Operation]) -> dict[str, list[Operation]]:
    found: dict[str, list[Operation]] = defaultdict(list)
    for operation in operations:
        found[operation.resource].append(operation)
    return found
