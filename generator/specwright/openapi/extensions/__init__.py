"""What documents say in words that other tools have made: `x-` and a name.

`table` says which mean something here, and where; `docs/extensions.md` says it to people, with those
that mean nothing and why.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .model import NOTHING, Member, Pages, Said, Streamed
from .table import EXTENSIONS

if TYPE_CHECKING:
    from specwright.diagnostics import Report
    from specwright.document import Node

    from .table import Place

__all__ = ["EXTENSIONS", "NOTHING", "Member", "Pages", "Said", "Streamed", "said_by"]


def said_by(node: Node, place: Place, report: Report) -> Said:
    """Return what the extensions of an object say; a value of another form is reported.

    Where two of them say the same, the one that comes first in the table counts.

    Args:
        node: The object.
        place: What it is.
        report: Takes the findings.
    """
    if not [key for key in node.mapping if key.startswith("x-")]:
        return NOTHING
    said: dict[str, Any] = {}
    for name, extension in EXTENSIONS.items():
        written = node.get(name) if place in extension.places else None
        if written is None or written.value is None:
            continue
        found = extension.read(written)
        if found is None:
            message = f"`{name}` has to be {extension.form}"
            report.add("invalid-extension", written.span, message)
            continue
        said = {**found, **said}
    return Said(**said) if said else NOTHING
