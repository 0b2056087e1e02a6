"""What names of types mean that JSON Schema does not have: those of languages and databases."""

from __future__ import annotations

from msgspec import Struct

TYPES = frozenset({"array", "boolean", "integer", "null", "number", "object", "string"})
"""The types of JSON Schema (2020-12, validation 6.1.1)."""


class Kind(Struct, frozen=True):
    """A type with a format; any value without a type."""

    type: str | None
    format: str | None = None

    @property
    def said(self) -> str:
        """How it is written."""
        if self.type is None:
            return "any value"
        return f"`type: {self.type}`" + (f", `format: {self.format}`" if self.format else "")

    def keywords(self) -> dict[str, object]:
        """Return the keywords of a schema for it."""
        found = {"type": self.type, "format": self.format}
        return {keyword: value for keyword, value in found.items() if value is not None}


_KINDS = {
    Kind("array"): ("list", "set", "collection", "vector", "sequence"),
    Kind("boolean"): ("bool", "bit"),
    Kind("integer"): ("int", "bigint", "short", "uint", "biginteger"),
    Kind("integer", "int32"): ("int32", "uint32", "int16", "int8"),
    Kind("integer", "int64"): ("long", "int64", "uint64"),
    Kind("number"): ("numeric", "real", "decimal", "bigdecimal", "num"),
    Kind("number", "float"): ("float", "float32"),
    Kind("number", "double"): ("double", "float64"),
    Kind("object"): ("dict", "dictionary", "hash", "hashmap", "map", "struct", "record"),
    Kind("null"): ("none", "nil", "void", "undefined"),
    Kind("string"): ("str", "text", "char", "character", "varchar", "enum"),
    Kind("string", "binary"): ("file", "binary", "blob"),
    Kind("string", "byte"): ("byte", "bytes", "base64"),
    Kind("string", "date"): ("date",),
    Kind("string", "date-time"): ("date-time", "datetime", "date_time"),
    **{
        Kind("string", name): (name,)
        for name in ("email", "password", "time", "uri", "url", "uuid", "hostname", "ipv4", "ipv6")
    },
    Kind(None): ("any", "", "mixed", "anything", "unknown", "json", "*", "generic", "variant"),
}
_MEANT = {name: kind for kind, names in _KINDS.items() for name in names}


def meant(name: str) -> Kind | None:
    """Return what a name means that is no type of JSON Schema as it stands, or None."""
    folded = name.strip().lower()
    return Kind(folded) if folded in TYPES else _MEANT.get(folded)
