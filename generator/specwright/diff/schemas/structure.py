"""What a schema says apart from its documentation, as a text to find equal ones by."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from specwright.document import is_list, is_mapping

from .words import DOCUMENTATION, canonical

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping

    from .dialect import Layers

_NAMES = frozenset(
    {"properties", "patternProperties", "$defs", "definitions", "dependentSchemas", "dependencies"}
)
"""Words below which names stand, not words."""
_VALUES = frozenset({"enum", "const", "default"})


def structure(layers: Layers, own: str | None = None) -> str:
    """Return the text of schemas that all hold. References to `own` are those to itself."""
    return canonical([_bare(node.value, own) for node in layers])


def same_by(old: Mapping[str, Hashable], new: Mapping[str, Hashable]) -> list[tuple[str, str]]:
    """Return the pairs of names that have the same value, which no others have."""
    counts = Counter(old.values()), Counter(new.values())
    names = {value: name for name, value in new.items()}
    return [
        (name, names[value])
        for name, value in old.items()
        if counts[0][value] == counts[1][value] == 1
    ]


def _bare(value: object, own: str | None) -> object:
    if is_list(value):
        return [_bare(each, own) for each in value]
    if not is_mapping(value):
        return "#" if own is not None and value == own else value
    found: dict[str, object] = {}
    for key, child in value.items():
        if key in DOCUMENTATION or key.startswith("x-"):
            continue
        if key in _NAMES and is_mapping(child):
            found[key] = {name: _bare(each, own) for name, each in child.items()}
        elif key == "required" and is_list(child):
            found[key] = sorted(map(str, child))
        else:
            found[key] = child if key in _VALUES else _bare(child, own)
    return found
