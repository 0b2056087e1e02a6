"""What schemas say that no value is judged by: documentation, extensions, defaults, XML."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from specwright.document import as_mapping

from .lifecycles import compare_lifecycle
from .site import INCOMPARABLE, NONE, UNKNOWN
from .words import DOCUMENTATION, MEANINGFUL_EXTENSIONS, canonical, shown

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .normal import Normal, Said
    from .site import Draft, Site

DEFAULT = "schema.default.changed"


def compare_notes(site: Site) -> None:
    """Compare everything that is only said."""
    _differing(site, "doc.changed", [key for key in DOCUMENTATION if key != "example"])
    words = sorted(site.base.notes.keys() | site.head.notes.keys())
    extensions = [w for w in words if w.startswith("x-") and w not in MEANINGFUL_EXTENSIONS]
    _differing(site, "extension.changed", extensions)
    compare_lifecycle(site)
    _compare_default(site)
    _compare_xml(site)


def _differing(site: Site, rule: str, keys: Iterable[str]) -> None:
    """Report the keys whose values differ, one edit for each schema that says them."""
    found: dict[tuple[str, str], list[tuple[str, Said | None, Said | None]]] = {}
    for key in keys:
        old, new = _note(site.base, key), _note(site.head, key)
        if _text(old) == _text(new):
            continue
        place = (old.node.pointer if old else ""), (new.node.pointer if new else "")
        found.setdefault(place, []).append((key, old, new))
    merged: list[tuple[str, Said | None, Said | None]]
    for merged in found.values():
        _, old, new = merged[0]
        names = " and ".join(f"`{key}`" for key, _, _ in merged)
        before = {key: was.value for key, was, _ in merged if was}
        after = {key: now.value for key, _, now in merged if now}
        message = f"{names} changed"
        site.add(rule, message, NONE, said=(old, new), change=(before or None, after or None))


def _note(side: Normal, key: str) -> Said | None:
    if key == "examples" and key not in side.notes:
        return side.notes.get("example")
    return side.notes.get(key)


def _text(said: Said | None) -> str | None:
    """Return the text of a note; one example is a list of one."""
    if said is None:
        return None
    return canonical([said.value] if said.key == "example" else said.value)


def _compare_default(site: Site) -> None:
    old, new = site.base.notes.get("default"), site.head.notes.get("default")
    if _text(old) == _text(new):
        return
    words = [shown(each.value) if each else None for each in (old, new)]
    names = [f"`{word}`" if word is not None else "none" for word in words]
    change = (old.value if old else None), (new.value if new else None)
    message = f"the default was {names[0]}, and is {names[1]}"
    site.add(DEFAULT, message, UNKNOWN, said=(old, new), change=change, effect_out=NONE)


def defaulted(draft: Draft) -> Draft:
    """Return what differs of the value of an optional parameter.

    Its default is what the server promises to do without it: another one is another result, and
    without one any result may come. What was not said before nobody could rely on.
    """
    is_promised = draft.rule == DEFAULT and draft.before is not None
    return replace(draft, effect=INCOMPARABLE) if is_promised else draft


def _compare_xml(site: Site) -> None:
    """Compare how XML is written. Who never writes it as XML is left out later."""
    old, new = site.base.said.get("xml"), site.head.said.get("xml")
    before, after = _xml(old), _xml(new)
    if before != after:
        message = f"as XML it was {shown(before)}, and is {shown(after)}"
        change = (old.value if old else None), (new.value if new else None)
        site.add("schema.xml.changed", message, INCOMPARABLE, said=(old, new), change=change)


def _xml(said: Said | None) -> dict[str, object]:
    stated = as_mapping(said.value if said is not None else None)
    return {k: v for k, v in stated.items() if v is not False and not k.startswith("x-")}
