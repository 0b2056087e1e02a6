from __future__ import annotations

from typing import Required, TypedDict


class ActiveSessionCreatePollParams(TypedDict, total=False):
    account_id: Required[str]
    """The account."""

    app_id: Required[str]
    """The app."""

    options: Required[list[str]]
    """The answers to choose from."""

    question: Required[str]
    """What the poll asks."""

    anonymous: bool
    """Whether names are kept out of the votes."""

    hide_votes: bool
    """Whether votes stay hidden."""
