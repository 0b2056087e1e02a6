"""Choices: their variants, what tells them apart, and what has become one or is none any more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specwright.document import is_mapping

from .normal import Said
from .site import INCOMPARABLE, NARROW, NONE, UNKNOWN, WIDEN, Draft
from .types import compare_null
from .variants import matched, meanings_of, name_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from specwright.diff.model import Effect

    from .dialect import Layers
    from .flat import Union
    from .site import Site

Pairs = list[tuple["Layers | None", "Layers | None"]]


def compare_wrapping(site: Site) -> bool:
    """Compare a choice with what is none. Return whether that is all that can be compared."""
    old, new = site.base.unions, site.head.unions
    if bool(old) == bool(new):
        return False
    side = site.head if new else site.base
    union = (new or old)[0]
    if not side.is_choice:
        _compare_group(site, union, is_new=bool(new))
        return False
    said = _said(union)
    wrapped = "schema.union.wrapped"
    for variant in union.variants:
        pair = (site.base.layers, variant) if new else (variant, site.head.layers)
        effects = site.context.effects(*pair)
        if effects <= {WIDEN if new else NARROW}:
            rule, effect = (wrapped, WIDEN) if new else ("schema.union.unwrapped", NARROW)
            _wrap(
                site, rule, NONE if _adds_nothing(site, union, is_new=bool(new)) else effect, said
            )
            site.child(*pair)
            return True
    _wrap(site, wrapped if new else "schema.union.unwrapped", INCOMPARABLE, said)
    return True


def _adds_nothing(site: Site, union: Union, *, is_new: bool) -> bool:
    """Return whether all variants of a choice are parts of the one form on the other side."""
    whole = site.base.layers if is_new else site.head.layers
    return union.key == "anyOf" and all(
        _is_part(site, variant, (whole,), is_new=is_new) for variant in union.variants
    )


def _is_part(site: Site, part: Layers, wholes: Iterable[Layers], *, is_new: bool) -> bool:
    """Return whether one of several schemas allows all that another one does, which is new or old."""
    pairs = ((whole, part) if is_new else (part, whole) for whole in wholes)
    return any(site.context.effects(*p) <= {NARROW if is_new else WIDEN} for p in pairs)


def _wrap(site: Site, rule: str, effect: Effect, said: Said) -> None:
    is_new = rule.endswith(".wrapped")
    names = _names((site.head if is_new else site.base).unions[0])
    message = f"it is now a choice of {names}" if is_new else f"it was a choice of {names}"
    site.add(rule, message, effect, said=(None, said) if is_new else (said, None))


def _names(union: Union) -> str:
    return ", ".join(f"`{_shown(v)}`" for v in union.variants)


def _shown(variant: Layers) -> str:
    return (
        name_of(variant)
        or f"{variant[0].parent.key if variant[0].parent else ''}[{variant[0].key}]"
    )


def _compare_group(site: Site, union: Union, *, is_new: bool) -> None:
    """Report a choice beside other constraints, which is a further one."""
    said = _said(union)
    if is_new:
        message = f"it also has to be one of {_names(union)}"
        site.add("schema.allof.added", message, NARROW, said=(None, said))
    else:
        message = f"it need not be one of {_names(union)} any more"
        site.add("schema.allof.removed", message, WIDEN, said=(said, None))


def compare_unions(site: Site) -> None:
    """Compare choices, variant by variant."""
    old, new = site.base.unions, site.head.unions
    if not old or not new:
        _compare_discriminator(site, [])
        return
    pairs: Pairs = []
    for before, after in zip(old, new, strict=False):
        found = matched(site, before, after)
        _compare_variants(site, (before, after), found)
        pairs.extend(found)
    for union in old[len(new) :]:
        _compare_group(site, union, is_new=False)
    for union in new[len(old) :]:
        _compare_group(site, union, is_new=True)
    _compare_null(site, pairs)
    _compare_discriminator(site, pairs)


def _compare_null(site: Site, pairs: Pairs) -> None:
    """Compare whether a choice allows `null`, unless types say so or one of its variants shows it."""
    if site.base.types is not None and site.head.types is not None:
        return
    reads = site.context.base_reader.read, site.context.head_reader.read
    change = site.base.null is True, site.head.null is True
    for old, new in pairs:
        if old is None or new is None:
            continue
        if (reads[0](old).null is True, reads[1](new).null is True) == change:
            return
    compare_null(site, (_said(site.base.unions[0]), _said(site.head.unions[0])))


def _compare_variants(site: Site, unions: tuple[Union, Union], pairs: Pairs) -> None:
    spots = site.spots(_said(unions[0]), _said(unions[1]))
    for before, after in pairs:
        if before is not None and after is not None:
            site.child(before, after)
            continue
        is_new = before is None
        variant = after if is_new else before
        if variant is None:
            continue
        # What `anyOf` allows by one of the others comes and goes without anybody noticing.
        others = unions[0 if is_new else 1].variants
        is_part = unions[0].key == unions[1].key == "anyOf" and _is_part(
            site, variant, others, is_new=is_new
        )
        effect = NONE if is_part else WIDEN if is_new else NARROW
        rule = "schema.union.variant-" + ("added" if is_new else "removed")
        message = f"there is a new variant `{_shown(variant)}`"
        if not is_new:
            message = f"the variant `{_shown(variant)}` is gone"
        value = _value(variant)
        old, new = (None, value) if is_new else (value, None)
        site.drafts.append(Draft(rule, message, effect, *spots, old, new, samples=(variant,)))


def _said(union: Union) -> Said:
    return Said(None, union.node, union.key)


def _value(variant: Layers) -> object:
    return name_of(variant) or variant[0].value


def _property(said: Said | None) -> str | None:
    stated = said.value if said is not None else None
    if is_mapping(stated):
        return str(stated.get("propertyName"))
    return stated if isinstance(stated, str) else None


def _compare_discriminator(site: Site, pairs: Pairs) -> None:
    said = site.base.said.get("discriminator"), site.head.said.get("discriminator")
    old, new = _property(said[0]), _property(said[1])
    if old is None and new is None:
        return
    if old is None:
        message = f"variants are told by `{new}`"
        site.add("schema.discriminator.added", message, NONE, said=said, change=(None, new))
    elif new is None:
        message = f"variants are no longer told by `{old}`"
        site.add(
            "schema.discriminator.removed", message, NONE,
            said=said, change=(old, None), effect_out=UNKNOWN,
        )  # fmt: skip
    elif old != new:
        message = f"variants were told by `{old}`, and are by `{new}`"
        site.add(
            "schema.discriminator.property-changed", message, INCOMPARABLE,
            said=said, change=(old, new),
        )  # fmt: skip
    else:
        _compare_mapping(site, said, pairs)


def _is_renamed(site: Site, said: tuple[Said | None, Said | None], value: str) -> bool:
    """Return whether a value means the same schema, which has another name."""
    nodes = [
        mapping.get(value)
        for each in said
        if each is not None
        and (discriminator := each.node.get("discriminator")) is not None
        and (mapping := discriminator.get("mapping")) is not None
    ]
    if len(nodes) != 2 or not all(node is not None and "#" in str(node.value) for node in nodes):
        return False
    dialects = site.context.base, site.context.head
    old, new = (dialect.target(node) for dialect, node in zip(dialects, nodes, strict=True) if node)
    return old is not None and new is not None and not site.context.effects((old,), (new,))


def _compare_mapping(site: Site, said: tuple[Said | None, Said | None], pairs: Pairs) -> None:
    """Compare what values mean. Without a value a variant is meant by its name."""
    old, new = meanings_of(site.base), meanings_of(site.head)
    if old == new:
        return
    names = {name_of(a): name_of(b) for a, b in pairs if a is not None and b is not None}
    gone = {name_of(a) for a, b in pairs if a is not None and b is None}
    came = {str(name_of(b)) for a, b in pairs if a is None and b is not None}
    known = {str(n) for n in names.values()} | came
    full = {**{n: n for n in known if n not in new.values()}, **new}
    before = {**{str(n): str(n) for n in names if n not in old.values()}, **old}
    changed = [
        value
        for value, target in before.items()
        if target not in gone and full.get(value) != names.get(target, target)
    ]
    changed = [value for value in changed if not _is_renamed(site, said, value)]
    added = [v for v in new if v not in before and new[v] not in came]
    if not changed and not added:
        return
    effect = INCOMPARABLE if changed else NONE
    values = " and ".join(f"`{v}`" for v in sorted(changed or added))
    message = f"{values} of `{_property(said[1])}` {'means' if len(changed or added) == 1 else 'mean'} another variant"
    if not changed:
        message = f"{values} of `{_property(said[1])}` has a meaning"
    site.add("schema.discriminator.mapping-changed", message, effect, said=said, change=(old, new))
