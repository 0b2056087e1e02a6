"""Types, `null` and formats."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .normal import Said
from .site import INCOMPARABLE, NARROW, NONE, UNKNOWN, WIDEN
from .words import several, shown

if TYPE_CHECKING:
    from specwright.diff.model import Effect

    from .normal import Normal
    from .site import Site

ALL = frozenset({"array", "boolean", "integer", "number", "object", "string"})

_WIDER: dict[str, frozenset[str]] = {
    "int8": frozenset({"int16", "int32", "int64"}),
    "uint8": frozenset({"int16", "uint16", "int32", "uint32", "int64", "uint64"}),
    "int16": frozenset({"int32", "int64"}),
    "uint16": frozenset({"int32", "uint32", "int64", "uint64"}),
    "int32": frozenset({"int64"}),
    "uint32": frozenset({"int64", "uint64"}),
    "float": frozenset({"double"}),
    "uri": frozenset({"uri-reference", "iri", "iri-reference"}),
    "url": frozenset({"uri", "uri-reference", "iri", "iri-reference"}),
    "uri-reference": frozenset({"iri-reference"}),
    "iri": frozenset({"iri-reference"}),
    "email": frozenset({"idn-email"}),
    "hostname": frozenset({"idn-hostname"}),
}
"""Formats, and those that allow everything that they do."""
_HINTS = frozenset({"password", "int64", "double"})
"""Formats that allow what is allowed without them: hints for people, and what numbers of JSON can
be relied on to hold anyway (RFC 8259, 6)."""
_SAME = {"url": "uri", "guid": "uuid", "datetime": "date-time", "base64": "byte"}
_KNOWN = frozenset(
    {
        *_WIDER, *_HINTS, "uint64", "date", "date-time", "time", "duration", "uuid", "byte",
        "binary", "base64url", "ipv4", "ipv6", "idn-email", "idn-hostname", "iri-reference",
        "json-pointer", "relative-json-pointer", "regex", "uri-template", "decimal",
    }
)  # fmt: skip


def compare_types(site: Site) -> frozenset[str] | None:
    """Compare types, and return those in common, with which the comparison goes on, or None."""
    base, head = site.base, site.head
    old, new = _expanded(base.types), _expanded(head.types)
    untyped = base.types is None or head.types is None
    is_spelling = untyped and (base.is_inferred or head.is_inferred)
    if old != new and not is_spelling:
        _types_differ(site, old, new)
    if not untyped:
        compare_null(site, _said_types(site))
    common = old & new
    is_only_null = not old and not new
    return common if common or is_only_null else None


def compare_null(site: Site, said: tuple[Said | None, Said | None]) -> None:
    """Compare whether `null` is allowed, of which nothing said is no permission."""
    was, is_now = site.base.null is True, site.head.null is True
    if was != is_now:
        rule = "schema.nullable." + ("added" if is_now else "removed")
        message = "`null` is allowed" if is_now else "`null` is no longer allowed"
        effect = WIDEN if is_now else NARROW
        site.add(rule, message, effect, said=said, change=(was, is_now), tries=(None,))


def _types_differ(site: Site, old: frozenset[str], new: frozenset[str]) -> None:
    names = _written(site.base), _written(site.head)
    message = f"the type was {_named(names[0])}, and is {_named(names[1])}"
    if old > new:
        rule, effect = "schema.type.narrowed", NARROW
    elif old < new:
        rule, effect = "schema.type.widened", WIDEN
    else:
        rule, effect = "schema.type.changed", INCOMPARABLE
    site.add(rule, message, effect, said=_said_types(site), change=names, as_text=_as_text(site))


def _as_text(site: Site) -> Effect | None:
    """Return what another type does where all is text, of which a string may be any; None for the same.

    Only text without further constraints may be what is written for a number or a boolean.
    """
    sides = site.base, site.head
    if any(not side.types or side.types & {"array", "object"} for side in sides):
        return None
    was, is_now = ("string" in (s.types or ()) and not _is_bound(s) for s in sides)
    if was == is_now:
        return NONE if was else None
    return WIDEN if is_now else NARROW


def _is_bound(side: Normal) -> bool:
    told = side.values, side.open_values, side.patterns, side.formats, side.unions, side.conditions
    return any(told) or bool(side.said.keys() & {"minLength", "maxLength", "contentEncoding"})


def _said_types(site: Site) -> tuple[Said | None, Said | None]:
    found = [
        next((Said(None, p, "type") for p in side.flat.parts if "type" in p.mapping), None)
        for side in (site.base, site.head)
    ]
    return found[0], found[1]


def _expanded(types: frozenset[str] | None) -> frozenset[str]:
    if types is None:
        return ALL
    return types | {"integer"} if "number" in types else types


def _written(side: Normal) -> object:
    if side.types is None:
        return None
    names = sorted(side.types)
    return names[0] if len(names) == 1 else names


def _named(written: object) -> str:
    if written is None:
        return "any"
    return " or ".join(f"`{name}`" for name in several(written)) or "`null`"


def compare_formats(site: Site) -> None:
    """Compare formats, by what they allow. Of one that nobody knows nothing can be said."""
    old, new = _format(site.base), _format(site.head)
    if old == new or len(site.base.formats) > 1 or len(site.head.formats) > 1:
        return
    said = tuple(
        Said(name, side.formats[name], "format")
        if (name := next(iter(side.formats), None))
        else None
        for side in (site.base, site.head)
    )
    rule, effect = _relation(old, new)
    message = f"the format was {_shown(old)}, and is {_shown(new)}"
    site.add(rule, message, effect, said=(said[0], said[1]), change=(old, new))


def _format(side: Normal) -> str | None:
    found = next(iter(side.formats), None)
    return None if found is None else _SAME.get(found, found)


def _shown(name: str | None) -> str:
    return "any" if name is None else f"`{name}`"


def _relation(old: str | None, new: str | None) -> tuple[str, Effect]:
    changed = "schema.format.changed"
    if any(name is not None and name not in _KNOWN for name in (old, new)):
        return changed, UNKNOWN
    before = None if old in _HINTS else old
    after = None if new in _HINTS else new
    if before == after:
        narrows = (old, new) in {("double", "float"), ("int64", "int32")}
        return ("schema.format.narrowed", NARROW) if narrows else (changed, NONE)
    if after is None or new in _WIDER.get(old or "", ()):
        return "schema.format.widened", WIDEN
    if before is None or old in _WIDER.get(new or "", ()):
        return "schema.format.narrowed", NARROW
    return changed, INCOMPARABLE


def compare_residue(site: Site) -> None:
    """Compare what contradicts itself, or leads nowhere: it is only known to be different."""
    old, new = _residue(site.base), _residue(site.head)
    if old != new:
        message = f"what contradicts itself was {shown(old)}, and is {shown(new)}"
        site.add("schema.allof.residue.changed", message, UNKNOWN, change=(old, new))


def _residue(side: Normal) -> list[str]:
    found = [f"$ref {node.value}" for node in side.flat.residue]
    if len(side.formats) > 1:
        found.extend(f"format {name}" for name in side.formats)
    if side.types is not None and not side.types and side.null is not True:
        found.append("types that exclude each other")
    return sorted(found)
