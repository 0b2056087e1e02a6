"""Objects: their properties, and which others they may have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specwright.diff.model import Effect, Guard

from .lifecycles import compare_removed
from .normal import Said, is_false, said_of
from .site import NARROW, NO_GUARDS, UNKNOWN, WIDEN, Draft, Spot
from .structure import same_by, structure

if TYPE_CHECKING:
    from .dialect import Layers
    from .normal import Normal, Reader
    from .site import Site

_ACCESS = {"readOnly": Guard.READ_ONLY, "writeOnly": Guard.WRITE_ONLY}


def compare_objects(site: Site) -> None:
    """Compare properties by their names, and what is said about others."""
    old, new = site.base.properties, site.head.properties
    gone = [name for name in old if name not in new]
    come = [name for name in new if name not in old]
    for before, after in _renamed(site, gone, come):
        gone.remove(before)
        come.remove(after)
        _rename(site, before, after)
    for name in gone:
        _remove(site, name)
    for name in come:
        _add(site, name)
    for name in old:
        if name in new:
            _compare_property(site, name)
    undeclared = sorted((site.base.required.keys() | site.head.required.keys()) - old.keys())
    for name in undeclared:
        if name not in new:
            _compare_required(site, name, NO_GUARDS)
    _compare_further(site)
    _compare_by_pattern(site)
    _compare_names(site)


def _guards(layers: Layers, reader: Reader) -> frozenset[Guard]:
    normal = reader.read(layers)
    return frozenset(guard for key, guard in _ACCESS.items() if normal.flag(key))


def _renamed(site: Site, gone: list[str], come: list[str]) -> list[tuple[str, str]]:
    """Return the pairs of names whose schemas say the same, and no others do."""
    if not gone or not come:
        return []

    def kinds(side: Normal, names: list[str]) -> dict[str, tuple[str, bool]]:
        return {n: (structure(side.properties[n]), n in side.required) for n in names}

    return same_by(kinds(site.base, gone), kinds(site.head, come))


def _rename(site: Site, before: str, after: str) -> None:
    base, head = site.base.properties[before], site.head.properties[after]
    is_required = before in site.base.required
    guards = _guards(base, site.context.base_reader) & _guards(head, site.context.head_reader)
    site.drafts.append(
        Draft(
            "property.renamed",
            f"`{before}` is now called `{after}`",
            NARROW if is_required or site.head.is_closed else UNKNOWN,
            Spot(base[0]),
            Spot(head[0]),
            before,
            after,
            WIDEN if is_required else UNKNOWN,
            guards,
        )
    )


def _remove(site: Site, name: str) -> None:
    layers = site.base.properties[name]
    guards = _guards(layers, site.context.base_reader)
    guards |= compare_removed(site, layers[0], name)
    is_closed = site.head.is_closed
    site.drafts.append(
        Draft(
            "property.removed",
            f"the property `{name}` is gone",
            NARROW if is_closed else UNKNOWN,
            Spot(layers[0]),
            None,
            name,
            None,
            WIDEN if name in site.base.required else UNKNOWN,
            guards | ({Guard.CLOSED} if is_closed else NO_GUARDS),
            anchor=site.head.node,
        )
    )


def _add(site: Site, name: str) -> None:
    layers = site.head.properties[name]
    guards = _guards(layers, site.context.head_reader)
    is_required = name in site.head.required and name not in site.base.required
    closed = {Guard.CLOSED} if site.base.is_closed else NO_GUARDS
    site.drafts.append(
        Draft(
            "property.added-required" if is_required else "property.added-optional",
            f"there is a new {'required ' if is_required else ''}property `{name}`",
            NARROW if is_required else WIDEN,
            None,
            Spot(layers[0]),
            None,
            name,
            WIDEN if is_required else None,
            guards | closed,
        )
    )


def _compare_property(site: Site, name: str) -> None:
    old, new = site.base.properties[name], site.head.properties[name]
    is_same = site.context.is_same(old, new)
    if is_same and (name in site.base.required) == (name in site.head.required):
        return
    before, after = _guards(old, site.context.base_reader), _guards(new, site.context.head_reader)
    guards = before & after
    if before != after:
        change = sorted(g.value for g in before), sorted(g.value for g in after)
        site.drafts.append(
            Draft(
                "property.access.changed",
                f"it was {_access(change[0])}, and is {_access(change[1])}",
                UNKNOWN,
                Spot(old[0]),
                Spot(new[0]),
                *change,
            )
        )
    _compare_required(site, name, guards)
    if not is_same:
        site.child(old, new, guards)


def _access(names: list[str]) -> str:
    return " and ".join(f"`{name}`" for name in names) or "read and written"


def _compare_required(site: Site, name: str, guards: frozenset[Guard]) -> None:
    old, new = site.base.required.get(name), site.head.required.get(name)
    if (old is None) == (new is None):
        return
    said = [Said(name, node, "required") if node is not None else None for node in (old, new)]
    spots = [
        Spot(side.properties[name][0]) if name in side.properties else spot
        for side, spot in zip((site.base, site.head), site.spots(*said), strict=True)
    ]
    is_now = new is not None
    site.drafts.append(
        Draft(
            "property.became-required" if is_now else "property.became-optional",
            f"`{name}` {'has to be there' if is_now else 'may be missing'}",
            NARROW if is_now else WIDEN,
            spots[0],
            spots[1],
            not is_now,
            is_now,
            guards=guards,
        )
    )


def _edit(
    site: Site, message: str, effect: Effect, layers: tuple[Layers | None, Layers | None]
) -> None:
    rule = "schema.closedness." + ("tightened" if effect is NARROW else "loosened")
    said = said_of(layers[0]), said_of(layers[1])
    change = (said[0].value if said[0] else None), (said[1].value if said[1] else None)
    site.add(rule, message, effect, said=said, change=change)


def _compare_further(site: Site) -> None:
    """Compare what is said about further properties, from all of them to none."""
    old, new = site.base.schemas.get("extra"), site.head.schemas.get("extra")
    if (old is None and new is None) or (
        old is not None and new is not None and is_false(old) and is_false(new)
    ):
        return
    if old is None or (new is not None and is_false(new)):
        word = "forbidden" if is_false(new or ()) else "described"
        _edit(site, f"further properties are {word}", NARROW, (old, new))
    elif new is None or is_false(old):
        word = "described" if new is not None else "anything"
        _edit(site, f"further properties are {word}", WIDEN, (old, new))
    else:
        site.child(old, new)


def _compare_by_pattern(site: Site) -> None:
    key = "patternProperties"
    old, new = site.base.named.get(key, {}), site.head.named.get(key, {})
    for pattern in sorted(old.keys() | new.keys()):
        before, after = old.get(pattern), new.get(pattern)
        if before is not None and after is not None:
            site.child(before, after)
            continue
        is_new = before is None
        allows_more = is_new == site.base.is_closed
        message = (
            f"properties that match `{pattern}` are {'now' if is_new else 'no longer'} described"
        )
        effect = WIDEN if allows_more else NARROW
        rule = "schema.closedness." + ("loosened" if allows_more else "tightened")
        spots = site.spots(said_of(before), said_of(after))
        change = [layers[0].value if layers else None for layers in (before, after)]
        site.drafts.append(Draft(rule, message, effect, *spots, change[0], change[1]))


def _compare_names(site: Site) -> None:
    old, new = site.base.schemas.get("propertyNames"), site.head.schemas.get("propertyNames")
    if old is not None and new is not None:
        site.child(old, new)
    elif old is not None:
        _edit(site, "names of properties may be any", WIDEN, (old, new))
    elif new is not None:
        _edit(site, "names of properties are bounded", NARROW, (old, new))
