"""Compares promises: deprecation, dates of removal (`x-sunset`) and stability (`x-stability-level`)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specwright.diff.model import Guard
from specwright.diff.sunset import SUNSET, sunset_of

if TYPE_CHECKING:
    from specwright.diff.sunset import Calendar
    from specwright.document import Node

    from .comparing import Comparing
    from .edits import Scope

_LEVELS = ("draft", "alpha", "beta", "stable")
_THRESHOLD = _LEVELS.index("beta")
_NAMES = ("x-stability-level", "x-stability")


def stability_guards(node: Node) -> frozenset[Guard]:
    """Return the guard of what may change at any time, as its stability says."""
    level = _level(node)
    is_below = level is not None and level in _LEVELS and _LEVELS.index(level) < _THRESHOLD
    return frozenset({Guard.BELOW_STABILITY}) if is_below else frozenset()


def removal_guards(node: Node, calendar: Calendar) -> frozenset[Guard]:
    """Return the guard of what may be removed: it was deprecated, and its date has come."""
    return frozenset({Guard.SANCTIONED}) if calendar.is_due(node.mapping) else frozenset()


def check_removal(c: Comparing, scope: Scope, node: Node, subject: str | None = None) -> None:
    """Find what is gone before the date that was announced for it."""
    sunset = sunset_of(node.mapping)
    if sunset is not None and sunset > c.calendar.today:
        message = f"it is gone before {sunset.isoformat()}, for which that was announced"
        c.edits.add(
            "lifecycle.removed-before-sunset", scope, node, None, message,
            subject=subject, before=_sunset(node),
        )  # fmt: skip


def compare_promises(
    c: Comparing, scope: Scope, base: Node, head: Node, subject: str | None = None
) -> None:
    """Compare what is promised of an operation, a parameter, a header or a security scheme."""
    was, is_now = (node.mapping.get("deprecated") is True for node in (base, head))
    if was != is_now:
        rule = "lifecycle.deprecated" if is_now else "lifecycle.reactivated"
        message = "it is deprecated now" if is_now else "it is no longer deprecated"
        c.edits.add(rule, scope, base, head, message, subject=subject, before=was, after=is_now)
    _compare_sunsets(c, scope, base, head, subject)
    _compare_stability(c, scope, base, head, subject)


def _compare_sunsets(
    c: Comparing, scope: Scope, base: Node, head: Node, subject: str | None
) -> None:
    old, new = _sunset(base), _sunset(head)
    wrong = c.calendar.wrong(base.mapping, head.mapping)
    if wrong is None:
        if old != new:
            c.extension(SUNSET, base, head, scope, subject)
        return
    places = base.get(SUNSET) or base, head.get(SUNSET) or head
    c.edits.add(
        "lifecycle.sunset.invalid", scope, *places, wrong, subject=subject, before=old, after=new
    )


def _compare_stability(
    c: Comparing, scope: Scope, base: Node, head: Node, subject: str | None
) -> None:
    old, new = _level(base), _level(head)
    if old == new:
        return
    if new is not None and new not in _LEVELS:
        rule, message = "lifecycle.stability.invalid", f"`{new}` is no stability"
    else:
        # What says nothing of it is stable.
        was, is_now = (
            _LEVELS.index(level) if level in _LEVELS else len(_LEVELS) - 1
            for level in (old or "stable", new or "stable")
        )
        if was == is_now:
            name = next(name for name in _NAMES if {name} & {*base.mapping, *head.mapping})
            c.extension(name, base, head, scope, subject)
            return
        rule = f"lifecycle.stability.{'lowered' if is_now < was else 'raised'}"
        message = f"it is {_LEVELS[is_now]} now, and was {_LEVELS[was]}"
    c.edits.add(rule, scope, base, head, message, subject=subject, before=old, after=new)


def _sunset(node: Node) -> str | None:
    value = node.mapping.get(SUNSET)
    return str(value) if value is not None else None


def _level(node: Node) -> str | None:
    value = next((node.mapping[name] for name in _NAMES if name in node.mapping), None)
    return str(value) if value is not None else None
