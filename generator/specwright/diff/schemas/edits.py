"""What was found between schemas becomes edits: one for each place, with everybody who uses it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from specwright.diff.model import Edit, Effect, Guard, Place

from .subjects import subject_of
from .witness import Witnesses
from .words import canonical

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from specwright.document import Node

    from .dialect import Dialect
    from .site import Draft, Site, Spot
    from .uses import Reached, UseTable

    Found = tuple[Draft, Site, Reached]

_WORST = (
    Effect.VIOLATION,
    Effect.INCOMPARABLE,
    Effect.NARROW,
    Effect.WIDEN,
    Effect.UNKNOWN,
    Effect.NONE,
)


def made(found: Iterable[Found], table: UseTable, base: Dialect, head: Dialect) -> Iterator[Edit]:
    """Yield the edits of drafts. Those of one place that several pairs have found are one."""
    groups: dict[tuple[str, ...], list[Found]] = {}
    for draft, site, uses in found:
        key = (
            draft.rule,
            _pointer(draft.base),
            _pointer(draft.head),
            canonical([draft.before, draft.after]),
        )
        groups.setdefault(key, []).append((draft, site, uses))
    witnesses = Witnesses(base, head)
    for group in groups.values():
        edit = _edit(group, table, witnesses)
        if edit is not None:
            yield edit


def _pointer(spot: Spot | None) -> str:
    return f"{spot.node.file.name}{spot.node.pointer}" if spot is not None else ""


def _edit(group: list[Found], table: UseTable, witnesses: Witnesses) -> Edit | None:
    draft, site, _ = min(group, key=lambda each: _WORST.index(each[0].effect))
    is_of_xml = draft.rule == "schema.xml.changed"
    reached: Reached = {}
    for _, _, own in group:
        for guards, mask in own.items():
            counted = mask & table.xml if is_of_xml else mask
            if counted:
                reached[guards] = reached.get(guards, 0) | counted
    if is_of_xml and not reached:
        return None
    written = table.listed(reached)
    guards = table.guards(reached)
    if draft.as_text is None:
        guards -= {Guard.LOOSE_TEXT}
    elif Guard.LOOSE_TEXT in guards:
        draft = replace(draft, effect=draft.as_text)
    spot = draft.head or draft.base
    return Edit(
        draft.rule,
        subject_of(spot.node, written[0] if written else None) if spot is not None else "",
        draft.message,
        draft.effect,
        place_of(draft.base),
        place_of(draft.head),
        written,
        draft.guards | (guards if written else {Guard.UNUSED}),
        draft.before,
        draft.after,
        witnesses.of(draft, site, written),
        _related(group),
        draft.effect_out,
        _place(draft.anchor, None) if draft.anchor is not None else None,
    )


def _related(group: list[Found]) -> tuple[str, ...]:
    """Return the schemas that say it too, as they take it from others by `allOf`."""
    own = {s.node.pointer for d, _, _ in group for s in (d.base, d.head) if s is not None}
    found = {side.node.pointer for _, site, _ in group for side in (site.base, site.head)}
    return tuple(sorted(found - own))


def place_of(spot: Spot | None) -> Place | None:
    """Return where a schema stands; the span is that of the keyword that is meant."""
    return _place(spot.node, spot.key) if spot is not None else None


def _place(node: Node, key: str | None) -> Place:
    inner = node.get(key) if key is not None else None
    return Place(node.pointer, inner.key_span if inner is not None else node.key_span)
