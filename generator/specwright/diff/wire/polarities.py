"""Finds named schemas that are now sent by who did not send them before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specwright.diff.contract import children, parts_of, resolved
from specwright.diff.model import Polarity
from specwright.diff.schemas import compare_polarities

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from specwright.diff.contract import Contract
    from specwright.diff.model import Edit
    from specwright.diff.schemas import Dialect
    from specwright.document import Node

    from .comparing import Comparing

_OTHER = {Polarity.IN: Polarity.OUT, Polarity.OUT: Polarity.IN}


def compare_senders(c: Comparing, base: Dialect, head: Dialect) -> Iterator[Edit]:
    """Yield an edit for every named schema that has one more sender; see `compare_polarities`."""
    if c.unchanged.gains_references():
        yield from compare_polarities(
            (base, _sent(c.base), c.base.schemas), (head, _sent(c.head), c.head.schemas)
        )


def _sent(contract: Contract) -> Iterator[tuple[Node, Polarity]]:
    """Yield what holds the schemas of messages, and who sends those."""
    for site in (*contract.sites, *contract.webhooks):
        polarity = Polarity.OUT if site.is_inverted else Polarity.IN
        yield from _of_operation(site.node, site.parts, polarity)


def _of_operation(
    operation: Node, parts: Iterable[Node], polarity: Polarity
) -> Iterator[tuple[Node, Polarity]]:
    for holder in (*parts, operation):
        parameters = holder.get("parameters")
        if parameters is not None:
            yield parameters, polarity
    for key, sender in (("requestBody", polarity), ("responses", _OTHER[polarity])):
        found = operation.get(key)
        if found is not None:
            yield found, sender
    for _, written in children(operation, "callbacks"):
        callback = resolved(written)
        for _, item in callback.items() if callback is not None else ():
            for part in parts_of(item):
                for each in part.mapping:
                    inner = part.get(each)
                    if inner is not None and inner.is_mapping:
                        yield from _of_operation(inner, (part,), _OTHER[polarity])
