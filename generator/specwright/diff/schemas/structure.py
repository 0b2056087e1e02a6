"""What a schema says apart from its documentation, as a text to find equal ones by."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from .words import DOCUMENTATION, canonical

if TYPE_CHECKING:
    from .dialect import Layers

_NAMES = frozenset(
    {"properties", "patternProperties", "$defs", "definitions", "dependentSchemas", "dependencies"}
)
"""Words below which names stand, not words."""
_VALUES = frozenset({"enum", "const", "default"})


def structure(layers: Layers, own: str | None = None) -> str:
    """Return the text of schemas that all hold. References to `own` are those to itself."""
    return canonical([_bare(node.value, own) for node in layers])


def _bare(value: object, own: str | None) -> object:
    if isinstance(value, list):
        return [_bare(each, own) for each in cast("list[object]", value)]
    if not isinstance(value, dict):
        return "#" if own is not None and value == own else value
    found: dict[str, object] = {}
    for key, child in cast("dict[str, object]", value).items():
        if key in DOCUMENTATION or key.startswith("x-"):
            continue
        if key in _NAMES and isinstance(child, dict):
            named = cast("dict[str, object]", child)
            found[key] = {name: _bare(each, own) for name, each in named.items()}
        elif key == "required" and isinstance(child, list):
            found[key] = sorted(map(str, cast("list[object]", child)))
        else:
            found[key] = child if key in _VALUES else _bare(child, own)
    return found
