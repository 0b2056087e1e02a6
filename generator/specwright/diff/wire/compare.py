"""Compares two documents: what they say themselves, operation by operation, and the schemas of both."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specwright.diff.contract import read_contract
from specwright.diff.schemas import Dialect, SchemaComparison
from specwright.diff.unchanged import Unchanged

from .comparing import Comparing
from .documents import compare_documents_themselves, renamed_schemes
from .operations import compare_all
from .polarities import compare_senders

if TYPE_CHECKING:
    from specwright.diff.model import Edit
    from specwright.diff.sunset import Calendar
    from specwright.document import Library, Node

    from .comparing import SchemaVisitor


def compare_documents(
    base: Node,
    head: Node,
    base_library: Library,
    head_library: Library,
    *,
    calendar: Calendar,
    is_public: bool = False,
) -> tuple[Edit, ...]:
    """Return the edits between two documents, given by their roots, in the order of their places.

    Args:
        base: The old document.
        head: The new one.
        base_library: What opened the old document; references in it are followed.
        head_library: The same of the new one.
        calendar: What dates of removal are compared with.
        is_public: Whether operations with `x-internal` are taken for none.
    """
    dialects = Dialect.of(base, base_library), Dialect.of(head, head_library)
    schemas = SchemaComparison(*dialects, calendar=calendar)
    c = compare_contracts(base, head, schemas, calendar=calendar, is_public=is_public)
    old, new = dict(c.base.schemas), dict(c.head.schemas)
    same = {name for name in old.keys() & new.keys() if c.unchanged.same(old[name], new[name])}
    schemas.visit_components(
        {name: node for name, node in old.items() if name not in same},
        {name: node for name, node in new.items() if name not in same},
    )
    senders = compare_senders(c, *dialects)
    return tuple(sorted((*c.edits, *schemas.edits(), *senders), key=_order))


def compare_contracts(
    base: Node, head: Node, schemas: SchemaVisitor, *, calendar: Calendar, is_public: bool = False
) -> Comparing:
    """Compare everything but schemas, pairs of which go to `schemas`; the result has the edits."""
    unchanged = Unchanged(base, head)
    old, new = (read_contract(root, is_public=is_public) for root in (base, head))
    c = Comparing(old, new, unchanged, schemas, calendar, renamed_schemes(old, new))
    if not unchanged.everything:
        compare_documents_themselves(c)
    compare_all(c)
    return c


def _order(edit: Edit) -> tuple[str, str, str, str]:
    place = edit.head or edit.base
    return (
        place.span.file if place else "",
        place.pointer if place else "",
        edit.rule,
        edit.message,
    )
