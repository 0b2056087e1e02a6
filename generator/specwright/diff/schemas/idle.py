"""Keywords that no value of a type is judged by, such as `required` of text (JSON Schema 2020-12, 7.6.1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .normal import Normal

_SCHEMAS = {
    "object": ("extra", "propertyNames"),
    "array": ("items", "contains"),
    "string": ("contentSchema",),
}
_OF_TEXT = frozenset(
    {
        "date", "date-time", "time", "duration", "email", "idn-email", "hostname", "idn-hostname",
        "ipv4", "ipv6", "uri", "url", "uri-reference", "iri", "iri-reference", "uri-template", "uuid",
        "guid", "json-pointer", "relative-json-pointer", "regex", "byte", "binary", "base64url",
        "password",
    }
)  # fmt: skip
"""Formats that numbers and the like do not have (JSON Schema 2020-12, validation, 7.1)."""


def leave_out(normal: Normal) -> None:
    """Take from a schema what is about other types than those that it allows."""
    if normal.types is None:
        return
    for kind in _SCHEMAS.keys() - normal.types:
        for key in _SCHEMAS[kind]:
            normal.schemas.pop(key, None)
        match kind:
            case "object":
                normal.properties.clear()
                normal.required.clear()
                normal.named.clear()
                for key in ("dependentRequired", "dependentSchemas", "dependencies"):
                    normal.conditions.pop(key, None)
            case "array":
                normal.prefix.clear()
            case _:
                normal.patterns.clear()
                for key in ("contentEncoding", "contentMediaType"):
                    normal.said.pop(key, None)
                for name in _OF_TEXT & normal.formats.keys():
                    del normal.formats[name]
