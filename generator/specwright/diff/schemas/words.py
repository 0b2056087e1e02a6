"""The words of schemas, sorted by what they are about."""

from __future__ import annotations

import json
import math
from typing import TYPE_CHECKING, cast

from specwright.document import is_list, is_mapping

if TYPE_CHECKING:
    from specwright.document import Node

DOCUMENTATION = ("title", "description", "externalDocs", "example", "examples", "$comment")
ACCESS = ("readOnly", "writeOnly")
MEANINGFUL_EXTENSIONS = frozenset(
    {"x-nullable", "x-extensible-enum", "x-sunset", "x-stability", "x-stability-level"}
)
"""Extensions that have a rule of their own."""
ANNOTATIONS = frozenset(
    {*DOCUMENTATION, *ACCESS, "deprecated", "default", "nullable", "x-nullable", "xml"}
)
"""Words that say nothing about which values are allowed, and those that are read beside them."""

FAMILIES: dict[str, frozenset[str]] = {
    "object": frozenset(
        {
            "properties", "required", "additionalProperties", "unevaluatedProperties",
            "patternProperties", "propertyNames", "minProperties", "maxProperties",
            "dependentRequired", "dependentSchemas", "dependencies",
        }
    ),
    "array": frozenset(
        {
            "items", "prefixItems", "contains", "minContains", "maxContains", "minItems",
            "maxItems", "uniqueItems", "unevaluatedItems", "additionalItems",
        }
    ),
    "string": frozenset(
        {"minLength", "maxLength", "pattern", "contentEncoding", "contentMediaType"}
    ),
    "number": frozenset(
        {"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"}
    ),
}  # fmt: skip
"""Words that are about one type each."""


def listed(node: Node, key: str) -> list[Node]:
    """Return the schemas of a list under a key; none if it is no list."""
    found = node.get(key)
    return list(found.elements()) if found is not None else []


def is_number(value: object) -> bool:
    """Return whether a value is a number of JSON, which YAML has more of."""
    if isinstance(value, bool):
        return False
    return isinstance(value, int) or (isinstance(value, float) and math.isfinite(value))


def canonical(value: object) -> str:
    """Return a text that is the same for equal values of JSON: `1` is `1.0`, and not `true`."""
    return json.dumps(_plain(value), sort_keys=True, default=str)


def _plain(value: object) -> object:
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if is_mapping(value):
        return {k: _plain(v) for k, v in value.items()}
    if is_list(value):
        return [_plain(v) for v in value]
    return value


def several(value: object) -> list[object]:
    """Return what is in a list; any other value is a list of one."""
    return value if is_list(value) else [value]


def type_of(value: object) -> str:
    """Return the name of the type of a value of JSON."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "boolean"
    if is_number(value):
        is_whole = isinstance(value, int) or cast("float", value).is_integer()
        return "integer" if is_whole else "number"
    if isinstance(value, str):
        return "string"
    return "array" if isinstance(value, list) else "object"


def shown(value: object) -> str:
    """Return a value as a message shows it, which is short."""
    text = json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= 60 else text[:57] + "..."
