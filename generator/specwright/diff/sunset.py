"""Dates of removal, `x-sunset`: what was announced, and whether that leaves time enough."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Mapping

# RFC 3339, 5.6: a date, or a date and a time.
_DATE = re.compile(
    r"(\d{4}-\d{2}-\d{2})(?:[Tt ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:[Zz]|[+-]\d{2}:\d{2})?)?"
)
SUNSET = "x-sunset"


class Calendar(Struct, frozen=True):
    """The day of a comparison, and how many days before it goes something has to be announced."""

    today: date
    notice_days: int = 0

    def is_due(self, said: Mapping[str, object]) -> bool:
        """Return whether something may go: it was deprecated, and its date has come."""
        day = sunset_of(said)
        return said.get("deprecated") is True and day is not None and day <= self.today

    def wrong(self, base: Mapping[str, object], head: Mapping[str, object]) -> str | None:
        """Return what is wrong with the date of removal that something has now, or None.

        What was wrong before is not told again.
        """
        was, now = sunset_of(base), sunset_of(head)
        is_deprecated = head.get("deprecated") is True
        if now is None and SUNSET in head:
            is_new = base.get(SUNSET) != head[SUNSET]
            return f"`{head[SUNSET]}` is no date" if is_new else None
        if now is None and was is not None:
            return "the date of removal is gone" if is_deprecated else None
        if now is None:
            is_lacking = is_deprecated and base.get("deprecated") is not True and self.notice_days
            return self._lacking() if is_lacking else None
        if was is not None and now < was:
            return f"the date of removal is {now.isoformat()} now, which is earlier than {was.isoformat()}"
        is_soon = now != was and now < self.today + timedelta(days=self.notice_days)
        return f"{now.isoformat()} is too soon{self._because()}" if is_soon else None

    def _lacking(self) -> str:
        return f"no date of removal is announced{self._because()}"

    def _because(self) -> str:
        return f": it has to be said {self.notice_days} days before" if self.notice_days else ""


def sunset_of(said: Mapping[str, object]) -> date | None:
    """Return the day of what an object says of its removal, or None if that is no date (RFC 3339)."""
    value = said.get(SUNSET)
    found = _DATE.fullmatch(str(value).strip()) if value is not None else None
    if found is None:
        return None
    try:
        return date.fromisoformat(found[1])
    except ValueError:
        return None
