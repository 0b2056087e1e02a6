"""One pair of schemas: everything that differs between them, apart from what is in those within."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .arrays import compare_arrays
from .conditions import compare_conditions
from .normal import said_of
from .notes import compare_notes
from .objects import compare_objects
from .site import NARROW, WIDEN
from .types import compare_formats, compare_residue, compare_types
from .unions import compare_unions, compare_wrapping
from .values import (
    compare_bounds,
    compare_content,
    compare_patterns,
    compare_values,
)

if TYPE_CHECKING:
    from .site import Site


def compare(site: Site) -> None:
    """Fill a pair of schemas with what differs.

    Where the whole form is another one, only that is told: the rest comes of it.
    """
    site.unfold()
    compare_notes(site)
    compare_residue(site)
    if _compare_extremes(site) or compare_wrapping(site):
        return
    types = compare_types(site)
    if types is None:
        return
    is_same_type = site.base.types == site.head.types or site.base.is_inferred
    compare_values(site)
    compare_bounds(site, types)
    if "string" in types:
        compare_patterns(site)
    has_content = any(
        key in side.said
        for side in (site.base, site.head)
        for key in ("contentEncoding", "contentMediaType")
    )
    if has_content:
        compare_content(site)
    elif is_same_type or site.head.is_inferred:
        compare_formats(site)
    _compare_content_schema(site)
    compare_objects(site)
    compare_arrays(site)
    compare_conditions(site)
    compare_unions(site)


def _compare_extremes(site: Site) -> bool:
    """Compare schemas of which one allows everything or nothing."""
    base, head = site.base, site.head
    extremes = (base.is_anything, head.is_anything), (base.is_never, head.is_never)
    if not any(map(any, extremes)):
        return False
    if all(extremes[0]) or all(extremes[1]):
        return True
    narrows = base.is_anything or head.is_never
    rule = "schema.type." + ("narrowed" if narrows else "widened")
    change = [side.node.mapping.get("type") for side in (base, head)]
    message = "not everything is allowed any more" if narrows else "everything is allowed"
    if head.is_never:
        message = "nothing is allowed any more"
    elif base.is_never:
        message = "it is no longer forbidden"
    site.add(rule, message, NARROW if narrows else WIDEN, change=(change[0], change[1]))
    return True


def _compare_content_schema(site: Site) -> None:
    old, new = site.base.schemas.get("contentSchema"), site.head.schemas.get("contentSchema")
    if old is not None and new is not None:
        site.child(old, new)
    elif old is not None:
        message = "what text holds is no longer described"
        site.add(
            "schema.content.loosened",
            message,
            WIDEN,
            said=(said_of(old), None),
            change=(old[0].value, None),
        )
    elif new is not None:
        message = "what text holds is described"
        site.add(
            "schema.content.tightened",
            message,
            NARROW,
            said=(None, said_of(new)),
            change=(None, new[0].value),
        )
