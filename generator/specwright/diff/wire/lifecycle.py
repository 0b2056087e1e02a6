"""Compares promises: deprecation, dates of removal (`x-sunset`) and stability (`x-stability-level`)."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from specwright.diff.model import Guard

if TYPE_CHECKING:
    from specwright.document import Node

    from .comparing import Comparing
    from .edits import Scope

_LEVELS = ("draft", "alpha", "beta", "stable")
_THRESHOLD = _LEVELS.index("beta")
_NAMES = ("x-stability-level", "x-stability")
# RFC 3339, 5.6: a date, or a date and a time.
_DATE = re.compile(
    r"(\d{4}-\d{2}-\d{2})(?:[Tt ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:[Zz]|[+-]\d{2}:\d{2})?)?"
)


def stability_guards(node: Node) -> frozenset[Guard]:
    """Return the guard of what may change at any time, as its stability says."""
    level = _level(node)
    is_below = level is not None and level in _LEVELS and _LEVELS.index(level) < _THRESHOLD
    return frozenset({Guard.BELOW_STABILITY}) if is_below else frozenset()


def removal_guards(node: Node, today: date) -> frozenset[Guard]:
    """Return the guard of what may be removed: it was deprecated, and its date has come."""
    sunset = _date(_sunset(node))
    is_due = sunset is not None and sunset <= today
    is_announced = node.mapping.get("deprecated") is True
    return frozenset({Guard.SANCTIONED}) if is_due and is_announced else frozenset()


def check_removal(c: Comparing, scope: Scope, node: Node, subject: str | None = None) -> None:
    """Find what is gone before the date that was announced for it."""
    sunset = _date(_sunset(node))
    if sunset is not None and sunset > c.today:
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
    if old == new:
        return
    was, is_now = _date(old), _date(new)
    wrong = None
    if new is not None and is_now is None:
        wrong = f"`{new}` is no date"
    elif was is not None and is_now is not None and is_now < was:
        wrong = f"the date of removal is {is_now.isoformat()} now, which is earlier than {was.isoformat()}"
    elif was is not None and new is None and head.mapping.get("deprecated") is True:
        wrong = "the date of removal is gone"
    if wrong is None:
        c.extension("x-sunset", base, head, scope, subject)
        return
    places = base.get("x-sunset") or base, head.get("x-sunset") or head
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
    value = node.mapping.get("x-sunset")
    return str(value) if value is not None else None


def _level(node: Node) -> str | None:
    value = next((node.mapping[name] for name in _NAMES if name in node.mapping), None)
    return str(value) if value is not None else None


def _date(text: str | None) -> date | None:
    found = _DATE.fullmatch(text.strip()) if text is not None else None
    if found is None:
        return None
    try:
        return date.fromisoformat(found[1])
    except ValueError:
        return None
