"""Conditions: `not`, `if`, and what depends on the presence of a property."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .normal import Said
from .site import INCOMPARABLE, NARROW, UNKNOWN, WIDEN
from .structure import structure

if TYPE_CHECKING:
    from specwright.document import Node

    from .site import Site

_KEYS = ("not", "if", "dependentRequired", "dependentSchemas", "dependencies")


def compare_conditions(site: Site) -> None:
    """Compare conditions as wholes: whether one of two allows more is not looked into."""
    for key in _KEYS:
        old, new = site.base.conditions.get(key, []), site.head.conditions.get(key, [])
        gone, come = _unmatched(site, old, new, key)
        if not gone and not come:
            continue
        said = (_said(gone, key) or _said(old, key)), (_said(come, key) or _said(new, key))
        change = (
            (said[0].value if gone and said[0] else None),
            (said[1].value if come and said[1] else None),
        )
        if gone and come:
            site.add(
                "schema.conditional.changed", f"`{key}` is another condition", INCOMPARABLE,
                said=said, change=change, effect_out=UNKNOWN,
            )  # fmt: skip
        elif come:
            message = f"there is a new condition, `{key}`"
            site.add("schema.conditional.tightened", message, NARROW, said=said, change=change)
        else:
            message = f"a condition is gone, `{key}`"
            site.add("schema.conditional.loosened", message, WIDEN, said=said, change=change)


def _unmatched(
    site: Site, old: list[Node], new: list[Node], key: str
) -> tuple[list[Node], list[Node]]:
    left = list(new)
    gone: list[Node] = []
    for node in old:
        for other in left:
            if _text(node, key) == _text(other, key) and _is_same(site, node, other):
                left.remove(other)
                break
        else:
            gone.append(node)
    return gone, left


def _text(node: Node, key: str) -> str:
    if key != "if":
        return structure((node,))
    return "\n".join(structure((c,)) for k in ("if", "then", "else") if (c := node.get(k)))


def _is_same(site: Site, old: Node, new: Node) -> bool:
    """Return whether what conditions refer to is the same; names in them may be of no schema."""
    pairs = [(old, new)]
    if "if" in old.mapping:
        keys = ("if", "then", "else")
        pairs = [(a, b) for k in keys if (a := old.get(k)) and (b := new.get(k))]
    return all(
        site.context.is_same((a,), (b,)) or not site.context.effects((a,), (b,)) for a, b in pairs
    )


def _said(nodes: list[Node], key: str) -> Said | None:
    if not nodes:
        return None
    node = nodes[0]
    if key == "if":
        stated = {k: v for k, v in node.mapping.items() if k in ("if", "then", "else")}
        return Said(stated, node, "if")
    return Said(node.value, node.parent, key) if node.parent is not None else None
