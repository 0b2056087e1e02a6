"""Lists: their items, those at the start, and those that have to be among them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .normal import said_of
from .site import INCOMPARABLE, NARROW, WIDEN, Draft

if TYPE_CHECKING:
    from specwright.diff.model import Effect

    from .dialect import Layers
    from .site import Site

_EDITS = {NARROW: "tightened", WIDEN: "loosened", INCOMPARABLE: "changed"}


def compare_arrays(site: Site) -> None:
    """Compare items, by their position where that counts."""
    old, new = site.base, site.head
    if bool(old.prefix) != bool(new.prefix) and {"items"} <= (
        old.schemas.keys() | new.schemas.keys()
    ):
        before = old.prefix[0] if old.prefix else old.schemas.get("items")
        after = new.prefix[0] if new.prefix else new.schemas.get("items")
        if before is not None and after is not None:
            _edit(
                site,
                "items are told apart by their position, or no longer",
                INCOMPARABLE,
                before,
                after,
            )
            return
    for index in range(max(len(old.prefix), len(new.prefix))):
        before = old.prefix[index] if index < len(old.prefix) else old.schemas.get("items")
        after = new.prefix[index] if index < len(new.prefix) else new.schemas.get("items")
        _compare(site, before, after, f"item {index + 1}")
    _compare(site, old.schemas.get("items"), new.schemas.get("items"), "items")
    _compare(site, old.schemas.get("contains"), new.schemas.get("contains"), "`contains`")


def _compare(site: Site, old: Layers | None, new: Layers | None, what: str) -> None:
    if old is not None and new is not None:
        site.child(old, new)
    elif old is not None:
        _edit(site, f"{what} may be anything", WIDEN, old, new)
    elif new is not None:
        _edit(site, f"{what} may no longer be anything", NARROW, old, new)


def _edit(site: Site, message: str, effect: Effect, old: Layers | None, new: Layers | None) -> None:
    spots = site.spots(said_of(old), said_of(new))
    change = [layers[0].value if layers else None for layers in (old, new)]
    rule = f"schema.items.{_EDITS[effect]}"
    site.drafts.append(Draft(rule, message, effect, *spots, change[0], change[1]))
