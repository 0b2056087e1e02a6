"""Text within bounds and of a format."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specwright.formats import EXAMPLES, text_fits
from specwright.patterns import text_matching

if TYPE_CHECKING:
    from specwright import ir

PLAIN = "string"

_LONGEST = 65_536
"""A document may demand more text than anybody wants to receive; this much is given."""


def text(type_: ir.Text) -> str:
    """Return a text of a type's format and within its bounds, as far as there is one."""
    bounds = type_.bounds
    shortest = min(bounds.min_length or 0, _LONGEST)
    written = EXAMPLES.get(type_.format or "", PLAIN)
    if text_fits(written, type_):
        return written
    if bounds.pattern is not None:
        matching = text_matching(bounds.pattern, shortest, bounds.max_length)
        if matching is not None:
            return matching
    stretched = written * (shortest // len(written) + 1) if len(written) < shortest else written
    longest = bounds.max_length if bounds.max_length is not None else max(shortest, len(written))
    return stretched[: max(shortest, min(longest, len(written)))]
