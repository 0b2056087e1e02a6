"""What is not of single calls: clients, webhooks, exceptions, modules, and what a package needs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from specwright.diff.model import SdkLevel

from .read import said
from .said import Where, compare_said, places, say
from .typed import compare_types

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Mapping, Sequence

    from specwright.diff.model import SdkChange

    from .matching import Matched
    from .names import Names
    from .read import Entry, Operation

_MAJOR = re.compile(r"([\w.\[\]-]+)\s*(?:>=|~=|==)\s*(\d+)")
_ADDRESS = ("#/servers", "#/schemes", "#/host", "#/basePath")
"""Where either kind of document says it."""
_FLOOR = re.compile(r">=\s*(\d+)\.(\d+)")


def compare_clients(
    base: Entry, head: Entry, operations: Matched[Operation], names: Names
) -> Iterator[SdkChange]:
    """Yield what has changed in what clients take, and in what calls need of that."""
    client, now = (side.entry("clients").text("sync") for side in (base, head))
    if client != now:
        message = f"`{client}` is called `{now}`"
        hint = f"to keep the name, put `organization: {{name: {client}}}` in sdk.yaml"
        where = Where(client, ("#/info/title",), ("#/info/title",))
        yield say("sdk.model.renamed", where, message, before=client, after=now, hint=hint)
    ours, theirs = base.entry("client"), head.entry("client")
    hooks = {**_secrets(base), **_secrets(head)}
    yield from _options(ours, theirs, client, names, hooks)
    yield from _needed(ours, theirs, client, operations)
    if ours.maybe("base_url") != theirs.maybe("base_url"):
        where = Where(f"{client}(base_url)", _ADDRESS, _ADDRESS)
        yield say(
            "sdk.client.default-changed", where, "calls go to another place unless they are told",
            before=ours.maybe("base_url"), after=theirs.maybe("base_url"),
        )  # fmt: skip


def _secrets(side: Entry) -> dict[str, tuple[str, ...]]:
    """Return the option for the secret of webhooks, with what it comes from."""
    found = side.entry("webhooks")
    return {found.text("secret"): places(*(e.text("spec") for e in found.entries("events")))}


def _options(
    ours: Entry, theirs: Entry, client: str, names: Names, hooks: Mapping[str, tuple[str, ...]]
) -> Iterator[SdkChange]:
    before = {e.text("name"): e for e in ours.entries("options")}
    after = {e.text("name"): e for e in theirs.entries("options")}
    renamed = _renamed(ours, theirs)
    for name, option in before.items():
        now = renamed.get(name, name)
        where = Where(
            f"{client}({name})", _scheme(option, hooks), _scheme(after.get(now, option), hooks)
        )
        other = after.get(now)
        if other is None:
            message = f"`{client}` no longer takes `{name}`"
            yield say("sdk.client.arg.removed", where, message)
            continue
        if now != name:
            message, hint = f"`{name}` is called `{now}`", f"callers write now: `{now}=...`"
            yield say("sdk.param.renamed", where, message, before=name, after=now, hint=hint)
        yield from compare_types(option.text("type"), other.text("type"), where, names, "argument")
        yield from _listed(option, other, where)
        for key, what in (("default", "default"), ("env", "environment variable")):
            if option.maybe(key) != other.maybe(key):
                message = f"`{name}` has another {what}"
                yield say(
                    "sdk.client.default-changed", where, message,
                    before=option.maybe(key), after=other.maybe(key),
                )  # fmt: skip
    for name, option in after.items():
        if name not in before and name not in renamed.values():
            where = Where(f"{client}({name})", (), _scheme(option, hooks))
            yield say("sdk.param.added-optional", where, f"`{client}` takes `{name}`")


def _renamed(ours: Entry, theirs: Entry) -> dict[str, str]:
    """Return the new names of options by their old ones: those of one security scheme, in their order."""
    names = {option.text("name") for option in ours.entries("options")}
    left = {option.text("name") for option in theirs.entries("options")}
    gone, come = _by_scheme(ours, left), _by_scheme(theirs, names)
    return {
        old: new
        for scheme, olds in gone.items()
        if len(olds) == len(come.get(scheme, ()))
        for old, new in zip(olds, come[scheme], strict=True)
    }


def _by_scheme(side: Entry, known: Container[str]) -> dict[str, list[str]]:
    """Return the options that the other side does not have, by the security scheme they are of."""
    found: dict[str, list[str]] = {}
    for option in side.entries("options"):
        scheme = option.maybe("scheme")
        if scheme is not None and option.text("name") not in known:
            found.setdefault(scheme, []).append(option.text("name"))
    return found


def _listed(ours: Entry, theirs: Entry, where: Where) -> Iterator[SdkChange]:
    """Yield that a client looks whether an option is one of a few values, and did not before."""
    before, after = ours.text("type"), theirs.text("type")
    if "Literal[" in after and "Literal[" not in before:
        message = f"`{where.symbol}` takes no other values than those that are listed"
        yield say("sdk.validation.tightened", where, message, before=before, after=after)


def _scheme(option: Entry, hooks: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """Return where an option of a client comes from, in either kind of document."""
    scheme = option.maybe("scheme")
    if scheme is None:
        return hooks.get(option.text("name"), ("#/servers",))
    name = scheme.replace("~", "~0").replace("/", "~1")
    return (f"#/components/securitySchemes/{name}", f"#/securityDefinitions/{name}")


def _needed(
    ours: Entry, theirs: Entry, client: str, operations: Matched[Operation]
) -> Iterator[SdkChange]:
    """Yield options that calls need now and did not before: without them they fail."""
    places_of: dict[str, list[str]] = {}
    renamed = _renamed(ours, theirs)
    for one, other in operations.pairs:
        before, after = _alternatives(one, ours), _alternatives(other, theirs)
        for old in before:
            had = {renamed.get(option, option) for option in old}
            missing = [sorted(set(needs) - had) for needs in after]
            if missing and all(missing):
                for option in min(missing, key=len):
                    places_of.setdefault(option, []).append(other.spec)
    for option, specs in places_of.items():
        everywhere = len(specs) == len(operations.pairs)
        found = ("#/security", *specs) if everywhere else tuple(specs)
        where = Where(f"{client}({option})", found, found)
        message = f"calls need `{option}`, which they did not"
        hint = f"callers write now: `{client}({option}=...)`"
        yield say("sdk.client.arg.added-required", where, message, hint=hint)


def _alternatives(operation: Operation, clients: Entry) -> tuple[tuple[str, ...], ...]:
    """Return what a call needs: any of the alternatives; nothing is one that needs nothing."""
    own = operation.entry
    source = own if "security" in own.data else clients
    return tuple(dict.fromkeys(source.lists("security"))) or ((),)


def compare_webhooks(base: Entry, head: Entry, names: Names) -> Iterator[SdkChange]:
    """Yield what has changed in what the API sends by itself."""
    ours, theirs = base.entry("webhooks"), head.entry("webhooks")
    accessor = f"client.{ours.text('accessor') or theirs.text('accessor')}"
    specs = [places(*(e.text("spec") for e in side.entries("events"))) for side in (ours, theirs)]
    where = Where(accessor, *specs)
    if ours.data and not theirs.data:
        yield say("sdk.method.removed", where, f"`{accessor}` is gone")
    elif theirs.data and not ours.data:
        yield say("sdk.method.added", where, f"`{accessor}` is new")
    else:
        yield from _events(ours, theirs, where, names)


def _events(ours: Entry, theirs: Entry, where: Where, names: Names) -> Iterator[SdkChange]:
    after = {(e.text("name"), e.text("method")): e for e in theirs.entries("events")}
    for event in ours.entries("events"):
        name = event.text("name")
        found = after.pop((name, event.text("method")), None)
        symbol = f"{where.symbol}({name})"
        if found is None:
            place = Where(symbol, places(event.text("spec")), ())
            message = f"`{name}` is no longer read"
            yield say("sdk.union.variant-removed", place, message, before=event.text("type"))
            continue
        place = Where(symbol, places(event.text("spec")), places(found.text("spec")))
        yield from compare_types(event.text("type"), found.text("type"), place, names, "returned")
        yield from compare_said(said(event), said(found), place)
    for (name, _), event in after.items():
        place = Where(f"{where.symbol}({name})", (), places(event.text("spec")))
        message = f"`{name}` is read"
        yield say(
            "sdk.union.variant-added", place, message, after=event.text("type"),
            level=SdkLevel.ADDITIVE,
        )  # fmt: skip


def compare_frame(base: Entry, head: Entry) -> Iterator[SdkChange]:
    """Yield what has changed in modules, exceptions, requirements, and in what made the package."""
    nowhere = Where(head.entry("package").text("import"), (), ())
    for module in base.texts("modules"):
        if module not in head.texts("modules"):
            where = Where(module, (), ())
            yield say("sdk.module.removed", where, f"the module `{module}` is gone")
    yield from _exceptions(base, head)
    yield from _requirements(base.entry("requires"), head.entry("requires"), nowhere)
    ours, theirs = base.entry("generator"), head.entry("generator")
    versions = ours.maybe("version"), theirs.maybe("version")
    if versions[0] != versions[1]:
        message = "another version of the generator made the package"
        yield say("sdk.generator.changed", nowhere, message, before=versions[0], after=versions[1])
    if ours.entry("configuration").maybe("print") != theirs.entry("configuration").maybe("print"):
        yield say("sdk.generator.changed", nowhere, "the package has another configuration")


def _exceptions(base: Entry, head: Entry) -> Iterator[SdkChange]:
    theirs = {e.text("name"): e.texts("bases") for e in head.entries("exceptions")}
    # Those of webhooks go with the last of them.
    events = base.entry("webhooks").entries("events") if not head.entry("webhooks").data else ()
    specs = places(*(event.text("spec") for event in events))
    for entry in base.entries("exceptions"):
        name, bases = entry.text("name"), entry.texts("bases")
        where = Where(name, specs, ())
        if name not in theirs:
            yield say("sdk.exception.removed", where, f"`{name}` is gone")
        elif set(bases) - set(theirs[name]):
            before, after = ", ".join(bases), ", ".join(theirs[name])
            message = f"`{name}` is another kind of exception"
            yield say("sdk.exception.base-changed", where, message, before=before, after=after)


def _requirements(base: Entry, head: Entry, where: Where) -> Iterator[SdkChange]:
    floors = [_floor(side.text("python")) for side in (base, head)]
    if floors[0] < floors[1]:
        before, after = base.text("python"), head.text("python")
        message = f"the package needs Python {after}"
        yield say("sdk.python-floor.raised", where, message, before=before, after=after)
    before_, after_ = _majors(base.texts("dependencies")), _majors(head.texts("dependencies"))
    for name in dict.fromkeys((*before_, *after_)):
        if before_.get(name) != after_.get(name):
            message = f"the package needs another major version of `{name}`"
            versions = [str(side[name]) if name in side else None for side in (before_, after_)]
            yield say("sdk.dependency.major", where, message, before=versions[0], after=versions[1])


def _floor(text: str) -> tuple[int, ...]:
    found = _FLOOR.search(text)
    return tuple(map(int, found.groups())) if found is not None else ()


def _majors(dependencies: Sequence[str]) -> dict[str, int]:
    found = (_MAJOR.match(each) for each in dependencies)
    return {match[1]: int(match[2]) for match in found if match is not None}
