from __future__ import annotations

from typing import Required, TypedDict


class AnalyticsGetOrgAnalyticsParams(TypedDict, total=False):
    account_id: Required[str]
    """The account."""

    end_date: str
    """Last day of the period asked for."""

    start_date: str
    """First day of the period asked for."""
