"""Values: enumerations, constants, defaults, bounds, patterns, and what text holds."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, cast

from specwright.diff.model import Guard

from . import merging
from .normal import Said
from .patterns import is_looser, normal_pattern
from .site import INCOMPARABLE, NARROW, NO_GUARDS, NONE, UNKNOWN, WIDEN
from .words import canonical, shown

if TYPE_CHECKING:
    from .site import Site

_BOOLEAN = frozenset({"boolean"})
_KINDS: dict[str, frozenset[str]] = {
    "lower": frozenset({"integer", "number"}),
    "upper": frozenset({"integer", "number"}),
    "multipleOf": frozenset({"integer", "number"}),
    "minLength": frozenset({"string"}),
    "maxLength": frozenset({"string"}),
    "minItems": frozenset({"array"}),
    "maxItems": frozenset({"array"}),
    "minContains": frozenset({"array"}),
    "maxContains": frozenset({"array"}),
    "uniqueItems": frozenset({"array"}),
    "minProperties": frozenset({"object"}),
    "maxProperties": frozenset({"object"}),
}
"""What a bound is about."""


def compare_values(site: Site) -> None:
    """Compare the listed values. A constant is a list of one, unless it changes."""
    old, new = site.base.values, site.head.values
    said = site.base.values_said, site.head.values_said
    if old is None and new is None:
        _compare_open(site)
    elif old is None:
        if site.head.types != _BOOLEAN or len(new or ()) < 2:
            is_const = said[1] is not None and said[1].key == "const"
            rule = "schema.const.added" if is_const else "schema.enum.introduced"
            listing = _listing(new)
            site.add(rule, f"only {listing} is allowed", NARROW, said=said, change=_written(said))
    elif new is None:
        if site.base.types != _BOOLEAN or len(old) < 2:
            is_const = said[0] is not None and said[0].key == "const"
            rule = "schema.const.removed" if is_const else "schema.enum.dropped"
            message = f"values need not be {_listing(old)} any more"
            site.add(rule, message, WIDEN, said=said, change=_written(said))
    else:
        _compare_listed(site, old, new)


def _written(said: tuple[Said | None, Said | None]) -> tuple[object, object]:
    return (said[0].value if said[0] else None), (said[1].value if said[1] else None)


def _listing(values: dict[str, object] | None) -> str:
    return " or ".join(f"`{shown(v)}`" for v in list((values or {}).values())[:5]) or "nothing"


def _compare_listed(site: Site, old: dict[str, object], new: dict[str, object]) -> None:
    said = site.base.values_said, site.head.values_said
    gone = {text: value for text, value in old.items() if text not in new}
    come = {text: value for text, value in new.items() if text not in old}
    is_const = any(each is not None and each.key == "const" for each in said)
    if gone and come and is_const and len(old) == len(new) == 1:
        message = f"the only value was {_listing(old)}, and is {_listing(new)}"
        tries = (*old.values(), *new.values())
        change = (next(iter(old.values())), next(iter(new.values())))
        site.add(
            "schema.const.changed", message, INCOMPARABLE, said=said, change=change, tries=tries
        )
        return
    is_open = site.base.flag("x-extensible-enum") or site.base.open_values is not None
    _add_values(site, gone, come, said, is_open=is_open, is_closed=True)


def _compare_open(site: Site) -> None:
    """Compare the values that are known of an enumeration that may have others."""
    said = site.base.open_values, site.head.open_values
    if said[0] is None or said[1] is None:
        return
    old, new = (
        {canonical(v): v for v in cast("list[object]", each.value)} for each in said if each
    )
    gone = {text: value for text, value in old.items() if text not in new}
    come = {text: value for text, value in new.items() if text not in old}
    _add_values(site, gone, come, said, is_open=True, is_closed=False)


def _add_values(
    site: Site,
    gone: dict[str, object],
    come: dict[str, object],
    said: tuple[Said | None, Said | None],
    *,
    is_open: bool,
    is_closed: bool,
) -> None:
    guards = frozenset({Guard.OPEN_ENUM}) if is_open else NO_GUARDS
    if gone:
        values = list(gone.values())
        site.add(
            "schema.enum.value-removed", f"{_listing(gone)} is gone",
            NARROW if is_closed else NONE,
            said=said, change=(values, None), guards=guards, tries=tuple(values),
        )  # fmt: skip
    if come:
        values = list(come.values())
        site.add(
            "schema.enum.value-added", f"{_listing(come)} is new", WIDEN,
            said=said, change=(None, values), guards=guards, tries=tuple(values),
        )  # fmt: skip


def compare_bounds(site: Site, types: frozenset[str]) -> None:
    """Compare bounds by their effective values, those that are about types in common."""
    if site.base.values is not None and site.head.values is not None:
        return
    for key, about in _KINDS.items():
        old, new = site.base.said.get(key), site.head.said.get(key)
        if (old is None and new is None) or not about & types:
            continue
        values = _effective(key, old, types), _effective(key, new, types)
        if values[0] == values[1]:
            continue
        tries = _tries(key, [v for v in values if v is not None])
        rule, effect = "schema.bound.tightened", NARROW
        if values[0] is not None:
            is_tighter = values[1] is not None and merging.is_tighter(key, values[1], values[0])
            if is_tighter is None:
                effect = INCOMPARABLE
            elif not is_tighter:
                rule, effect = "schema.bound.loosened", WIDEN
        change = _spelled(old), _spelled(new)
        message = f"the bound was {_bound(change[0])}, and is {_bound(change[1])}"
        site.add(rule, message, effect, said=(old, new), change=change, tries=tries)


def _effective(key: str, said: Said | None, types: frozenset[str]) -> object:
    value = said.value if said is not None else None
    if isinstance(value, merging.Limit) and not types & {"number"}:
        return merging.whole(value, key)
    is_trivial = key == "multipleOf" and "number" not in types and isinstance(value, Fraction)
    if is_trivial and cast("Fraction", value).numerator == 1:
        return None  # every integer is a multiple of it
    return value


def _spelled(said: Said | None) -> dict[str, object] | None:
    """Return a bound as it is written, which may be two keywords in OpenAPI 3.0."""
    if said is None:
        return None
    flag = "exclusive" + said.key[:1].upper() + said.key[1:]
    keys = (said.key, flag) if said.node.mapping.get(flag) is True else (said.key,)
    return {key: said.node.mapping[key] for key in keys}


def _bound(change: dict[str, object] | None) -> str:
    return "none" if change is None else ", ".join(f"`{k}: {shown(v)}`" for k, v in change.items())


def _tries(key: str, values: list[object]) -> tuple[object, ...]:
    """Return values near the ends of a range, and lengths as text and lists of that many."""
    found: list[object] = []
    for value in values:
        at = value.at if isinstance(value, merging.Limit) else value
        if not isinstance(at, Fraction):
            found.append([0, 0])
            continue
        near = [at, at - 1, at + 1, at + Fraction(1, 2), at - Fraction(1, 2)]
        numbers = [int(n) if n.denominator == 1 else float(n) for n in near]
        if key in ("lower", "upper", "multipleOf"):
            found.extend(numbers)
        elif key.endswith("Length"):
            found.extend("a" * n for n in numbers if isinstance(n, int) and 0 <= n <= 1000)
    return tuple(found)


def compare_patterns(site: Site) -> None:
    """Compare patterns, which all have to match."""
    old = {normal_pattern(p): Said(p, node, "pattern") for p, node in site.base.patterns.items()}
    new = {normal_pattern(p): Said(p, node, "pattern") for p, node in site.head.patterns.items()}
    gone = [said for text, said in old.items() if text and text not in new]
    come = [said for text, said in new.items() if text and text not in old]
    if not gone and not come:
        return
    said = (gone[0] if gone else None), (come[0] if come else None)
    change = _written(said)
    if gone and come:
        rule, effect = "schema.pattern.changed", UNKNOWN
        message = f"the pattern was `{change[0]}`, and is `{change[1]}`"
        if len(gone) == len(come) == 1:
            if is_looser(str(change[1]), str(change[0])):
                rule, effect = "schema.pattern.loosened", WIDEN
            elif is_looser(str(change[0]), str(change[1])):
                effect = NARROW
        site.add(rule, message, effect, said=said, change=change)
    elif come:
        message = f"text has to match `{change[1]}`"
        site.add("schema.pattern.added", message, NARROW, said=said, change=change)
    else:
        message = f"text need not match `{change[0]}` any more"
        site.add("schema.pattern.removed", message, WIDEN, said=said, change=change)


def compare_content(site: Site) -> None:
    """Compare how text is encoded and what it holds.

    `format: byte` and `format: binary` are the words of OpenAPI 3.0 for two of those.
    """
    for key, name, meaning in (
        ("contentEncoding", "byte", "base64"),
        ("contentMediaType", "binary", "application/octet-stream"),
    ):
        old, new = site.base.said.get(key), site.head.said.get(key)
        values = [each.value if each else None for each in (old, new)]
        for index, side in enumerate((site.base, site.head)):
            if values[index] is None and name in side.formats:
                values[index] = meaning
        is_of_formats = old is None and new is None
        if values[0] == values[1] or is_of_formats:
            continue
        rule, effect = "schema.content.changed", INCOMPARABLE
        if values[0] is None:
            rule, effect = "schema.content.tightened", NARROW
        elif values[1] is None:
            rule, effect = "schema.content.loosened", WIDEN
        message = f"`{key}` was {_word(values[0])}, and is {_word(values[1])}"
        site.add(rule, message, effect, said=(old, new), change=(values[0], values[1]))


def _word(value: object) -> str:
    return "not said" if value is None else f"`{value}`"
