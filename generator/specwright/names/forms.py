"""What callers may pass in more forms than a server sends: a moment as text as well, a file for bytes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specwright import ir

if TYPE_CHECKING:
    from collections.abc import Mapping

TEXT_FORMS: Mapping[str | None, tuple[str, str]] = {
    "byte": ("", "bytes"),
    "decimal": ("decimal", "Decimal"),
    "duration": ("datetime", "timedelta"),
    "time": ("datetime", "time"),
}
"""The class, with its module, that callers may pass for text of a format."""


def has_more_forms(found: ir.Type) -> bool:
    """Return whether callers may pass more for a type than it is in answers; other models aside."""
    match found:
        case ir.DateTime() | ir.Date() | ir.Bytes():
            return True
        case ir.Text():
            return found.format in TEXT_FORMS
        case ir.Array():
            return has_more_forms(found.items)
        case ir.Dictionary():
            return has_more_forms(found.values)
        case ir.Nullable():
            return has_more_forms(found.inner)
        case ir.Tuple():
            return any(map(has_more_forms, found.items))
        case ir.Union():
            return any(map(has_more_forms, found.variants))
        case _:
            return False
