"""What people call a place in a schema: `Order.total`, `POST /orders body application/json .total`."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from specwright.diff.model import Use
    from specwright.document import Node

_NAMED = frozenset({"schemas", "definitions", "$defs"})
_LISTS = frozenset({"allOf", "oneOf", "anyOf", "prefixItems"})
_SCHEMAS = ("schema", "itemSchema")
_ONE = frozenset({"items", "contains", "unevaluatedItems", "additionalItems"})
_FURTHER = frozenset({"additionalProperties", "unevaluatedProperties"})


def subject_of(node: Node, use: Use | None) -> str:
    """Return the name of a schema: after the component that it is in, else after who uses it."""
    keys = node.keys
    start = _named(keys)
    if start is not None:
        return str(keys[start]) + way(keys[start + 1 :])
    schema = next((i for i, key in enumerate(keys) if key in _SCHEMAS), None)
    if use is not None:
        inside = way(keys[schema + 1 :]) if schema is not None else ""
        where = f"{use.operation} {use.position}".strip()
        return f"{where} {inside}".strip()
    if schema is None:
        stem = PurePosixPath(node.file.name).stem
        return (stem if not node.file.is_main else "") + way(keys)
    owner = [str(key) for key in keys[:schema] if key != "components"]
    return f"{' '.join(owner)} {way(keys[schema + 1 :])}".strip()


def _named(keys: Sequence[str | int]) -> int | None:
    """Return where the name of the component stands in a way, or None."""
    if len(keys) >= 3 and keys[0] == "components" and keys[1] == "schemas":
        return 2
    if len(keys) >= 2 and keys[0] in _NAMED:
        return 1
    return None


def way(keys: Sequence[str | int]) -> str:
    """Return the way down in a schema, as one writes it for a value."""
    text, index = "", 0
    while index < len(keys):
        key = keys[index]
        after = keys[index + 1] if index + 1 < len(keys) else None
        if key == "properties" and after is not None:
            text += f".{after}"
            index += 1
        elif key in _LISTS and isinstance(after, int):
            text += (
                ""
                if key == "allOf"
                else f"[{after}]"
                if key == "prefixItems"
                else f"({key} {after})"
            )
            index += 1
        elif key in _ONE:
            text += "[]"
        elif key in _FURTHER:
            text += ".*"
        elif key in {"patternProperties", "dependentSchemas", "$defs"} and after is not None:
            text += f".<{after}>"
            index += 1
        else:
            text += f"({key})"
        index += 1
    return text
