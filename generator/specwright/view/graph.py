"""Which modules of models import each other in a circle."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from collections.abc import Set as AbstractSet


def components(edges: Mapping[str, AbstractSet[str]]) -> dict[str, int]:
    """Return the number of the strongly connected component of each node.

    This is Tarjan's algorithm (SIAM J. Comput. 1, 1972) without recursion: documents have chains
    of thousands of schemas.
    """
    index: dict[str, int] = {}
    low: dict[str, int] = {}
    found: dict[str, int] = {}
    stack: list[str] = []
    for root in edges:
        if root in index:
            continue
        work = [(root, iter(sorted(edges[root])))]
        index[root] = low[root] = len(index)
        stack.append(root)
        while work:
            node, targets = work[-1]
            target = next(targets, None)
            if target is None:
                work.pop()
                if work:
                    above = work[-1][0]
                    low[above] = min(low[above], low[node])
                if low[node] == index[node]:
                    _pop_component(node, stack, found)
            elif target not in index:
                index[target] = low[target] = len(index)
                stack.append(target)
                work.append((target, iter(sorted(edges.get(target, ())))))
            elif target not in found:
                low[node] = min(low[node], index[target])
    return found


def _pop_component(root: str, stack: list[str], found: dict[str, int]) -> None:
    number = len(found)
    while True:
        node = stack.pop()
        found[node] = number
        if node == root:
            return
