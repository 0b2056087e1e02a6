"""Promises: what is deprecated, until when it stays, and how stable it is.

For nodes of any kind, as operations and parameters make the same promises.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from specwright.diff.model import Effect, Guard

from .site import NO_GUARDS, NONE, Draft, Spot

if TYPE_CHECKING:
    from specwright.document import Node

    from .normal import Said
    from .site import Site

STABILITIES = ("draft", "alpha", "beta", "stable")
_STABILITY = ("x-stability-level", "x-stability")


def sunset_of(value: object) -> date | None:
    """Return the day of a `x-sunset` (RFC 3339), or None if it is no date."""
    try:
        return datetime.fromisoformat(str(value)).date()
    except ValueError:
        return None


def compare_removed(site: Site, node: Node, name: str) -> frozenset[Guard]:
    """Return the guard of something that was deprecated and is gone in time; if not in time, say so."""
    sunset = sunset_of(node.mapping.get("x-sunset"))
    if node.mapping.get("deprecated") is not True or sunset is None or site.context.today is None:
        return NO_GUARDS
    if sunset <= site.context.today:
        return frozenset({Guard.SANCTIONED})
    site.drafts.append(
        Draft(
            "lifecycle.removed-before-sunset",
            f"`{name}` is gone before {sunset.isoformat()}",
            Effect.VIOLATION,
            Spot(node, "x-sunset"),
            None,
            node.mapping["x-sunset"],
            None,
            anchor=site.head.node,
        )
    )
    return NO_GUARDS


def compare_lifecycle(site: Site) -> None:
    """Compare the promises of two schemas."""
    said = site.base.notes.get("deprecated"), site.head.notes.get("deprecated")
    flags = [each is not None and each.value is True for each in said]
    if flags[0] != flags[1]:
        rule = "lifecycle.deprecated" if flags[1] else "lifecycle.reactivated"
        message = "it should no longer be used" if flags[1] else "it may be used again"
        site.add(rule, message, NONE, said=said, change=(flags[0], flags[1]))
    _compare_sunset(site)
    _compare_stability(site)


def _compare_sunset(site: Site) -> None:
    old, new = site.base.notes.get("x-sunset"), site.head.notes.get("x-sunset")
    before = sunset_of(old.value) if old else None
    after = sunset_of(new.value) if new else None
    message = ""
    if new is not None and after is None and (old is None or old.value != new.value):
        message = f"`{new.value}` is no date"
    elif new is None and before is not None and site.head.flag("deprecated"):
        message = "the date of its removal is gone"
    elif before is not None and after is not None and after < before:
        message = f"it goes on {after.isoformat()}, earlier than was said"
    if message:
        change = (old.value if old else None), (new.value if new else None)
        site.add(
            "lifecycle.sunset.invalid", message, Effect.VIOLATION, said=(old, new), change=change
        )


def _compare_stability(site: Site) -> None:
    old, new = (_stability(side.notes) for side in (site.base, site.head))
    before, after = (old.value if old else None), (new.value if new else None)
    if before == after:
        return
    if after is not None and after not in STABILITIES:
        message = f"`{after}` is no stability"
        site.add(
            "lifecycle.stability.invalid",
            message,
            Effect.VIOLATION,
            said=(old, new),
            change=(before, after),
        )
    elif before in STABILITIES and after in STABILITIES:
        is_lower = STABILITIES.index(str(after)) < STABILITIES.index(str(before))
        rule = "lifecycle.stability." + ("lowered" if is_lower else "raised")
        effect = Effect.VIOLATION if is_lower else NONE
        site.add(
            rule,
            f"its stability was {before}, and is {after}",
            effect,
            said=(old, new),
            change=(before, after),
        )


def _stability(notes: dict[str, Said]) -> Said | None:
    return next((notes[key] for key in _STABILITY if key in notes), None)
