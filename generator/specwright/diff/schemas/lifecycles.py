"""Promises: what is deprecated, until when it stays, and how stable it is.

For nodes of any kind, as operations and parameters make the same promises.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from specwright.diff.model import Effect, Guard
from specwright.diff.sunset import SUNSET, Calendar, sunset_of

from .site import NO_GUARDS, NONE, Draft, Spot

if TYPE_CHECKING:
    from specwright.document import Node

    from .normal import Said
    from .site import Site

_NO_DAY = Calendar(date.min)
"""Where no day is known nothing is too soon."""
STABILITIES = ("draft", "alpha", "beta", "stable")
_STABILITY = ("x-stability-level", "x-stability")


def compare_removed(site: Site, node: Node, name: str) -> frozenset[Guard]:
    """Return the guard of something that was deprecated and is gone in time; if not in time, say so."""
    calendar, sunset = site.context.calendar, sunset_of(node.mapping)
    if node.mapping.get("deprecated") is not True or sunset is None or calendar is None:
        return NO_GUARDS
    if calendar.is_due(node.mapping):
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
    said = [
        {key: note.value for key in ("deprecated", SUNSET) if (note := side.notes.get(key))}
        for side in (site.base, site.head)
    ]
    wrong = (site.context.calendar or _NO_DAY).wrong(*said)
    notes = site.base.notes.get(SUNSET), site.head.notes.get(SUNSET)
    change = said[0].get(SUNSET), said[1].get(SUNSET)
    if wrong is not None:
        rule = "lifecycle.sunset.invalid"
        site.add(rule, wrong, Effect.VIOLATION, said=notes, change=change)
    elif change[0] != change[1]:
        message = "the date of removal is another one"
        site.add("extension.changed", message, NONE, said=notes, change=change)


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
