"""The difference between "do not send this" and "send null"."""

from __future__ import annotations

from typing import Final, Literal, final


@final
class Omit:
    """The type of `omit`, the default of every optional parameter.

    An omitted parameter is not sent at all, and the API decides what that means; None is sent as
    `null`.
    """

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "omit"

    def __reduce__(self) -> str:
        return "omit"  # copied and pickled, it stays the one there is


omit: Final = Omit()
"""Say that a parameter is not sent: `client.pets.update("a", name=new_name or omit)`."""
