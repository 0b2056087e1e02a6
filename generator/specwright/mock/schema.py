"""Schemas of a document as another library reads them, and what they say of a value's form."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol, cast

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from jsonschema.exceptions import ValidationError

    from specwright import ir


class Resolved(Protocol):
    """What a reference leads to, and what resolves the references there."""

    @property
    def contents(self) -> Any:  # noqa: D102 - the library's own name
        ...

    @property
    def resolver(self) -> Resolver:  # noqa: D102 - the library's own name
        ...


class Resolver(Protocol):
    """Resolves references; one of the library `referencing`."""

    def lookup(self, ref: str) -> Resolved:
        """Return what a reference leads to."""
        ...


class Validator(Protocol):
    """Compares values with a schema; one of the library `jsonschema`."""

    def iter_errors(self, instance: Any) -> Iterable[ValidationError]:
        """Yield what is wrong with a value."""
        ...

    def is_type(self, instance: Any, type: str) -> bool:  # noqa: A002 - the library's own name
        """Return whether a value is of a type of JSON Schema."""
        ...


Kinds = frozenset[str]
"""Types of JSON Schema; a schema that names none allows all of them, which is None."""

_MOST_HOPS = 64
_NAMES: dict[type, str] = {
    bool: "boolean",
    dict: "object",
    float: "number",
    int: "integer",
    list: "array",
    str: "string",
    type(None): "null",
}


class Part(Struct, frozen=True):
    """A schema within a document, and what resolves the references in it."""

    contents: Mapping[str, ir.Json]
    resolver: Resolver

    def down(self, *keys: str) -> Part | None:
        """Return the schema below some keys, or None if there is none; `true` is the empty one."""
        found: ir.Json = dict(self.contents)
        for key in keys:
            mapping = _mapping(found)
            if key not in mapping:
                return None
            found = mapping[key]
        return part_of(found, self.resolver)

    def each(self, key: str) -> Iterator[Part]:
        """Yield the schemas of the list under a key."""
        found = self.contents.get(key)
        for contents in cast("list[ir.Json]", found) if isinstance(found, list) else ():
            yield part_of(contents, self.resolver)


class Schema(Struct, frozen=True):
    """A schema that values are compared with."""

    part: Part
    validator: Validator

    def errors(self, value: ir.Json) -> Iterator[ValidationError]:
        """Yield what is wrong with a value."""
        yield from self.validator.iter_errors(value)


def part_of(contents: ir.Json, resolver: Resolver) -> Part:
    """Return a part of a document, with the references at its top followed."""
    found, current = contents, resolver
    for _ in range(_MOST_HOPS):
        mapping = _mapping(found)
        reference = mapping.get("$ref")
        if not isinstance(reference, str):
            return Part(mapping, current)
        resolved = current.lookup(reference)
        found, current = resolved.contents, resolved.resolver
    return Part({}, current)


def _mapping(value: ir.Json) -> Mapping[str, ir.Json]:
    return cast("dict[str, ir.Json]", value) if isinstance(value, dict) else {}


def kinds_of(part: Part, hops: int = 0) -> Kinds | None:
    """Return the types that a value of a schema may have, or None if it may have any."""
    contents = part.contents
    if hops > _MOST_HOPS:
        return None
    found = _own_kinds(contents)
    for member in part.each("allOf"):
        found = _both(found, kinds_of(member, hops + 1))
    for keyword in ("anyOf", "oneOf"):
        variants = [kinds_of(variant, hops + 1) for variant in part.each(keyword)]
        known = [kinds for kinds in variants if kinds is not None]
        if known and len(known) == len(variants):
            found = _both(found, frozenset[str]().union(*known))
    if found is not None and contents.get("nullable") is True:
        return found | {"null"}
    return found


def _own_kinds(contents: Mapping[str, ir.Json]) -> Kinds | None:
    written = contents.get("type")
    if isinstance(written, str):
        return frozenset({written})
    if isinstance(written, list):
        return frozenset(str(name) for name in cast("list[ir.Json]", written))
    if "const" in contents:
        return frozenset({_NAMES[type(contents["const"])]})
    values = contents.get("enum")
    if isinstance(values, list):
        return frozenset(_NAMES[type(value)] for value in cast("list[ir.Json]", values))
    if "properties" in contents:
        return frozenset({"object"})
    return frozenset({"array"}) if "items" in contents else None


def _both(first: Kinds | None, second: Kinds | None) -> Kinds | None:
    if first is None or second is None:
        return second if first is None else first
    return first & second


def properties_of(part: Part, hops: int = 0) -> dict[str, Part]:
    """Return the properties that a schema names, itself or through what it is composed of."""
    if hops > _MOST_HOPS:
        return {}
    found: dict[str, Part] = {}
    for keyword in ("allOf", "anyOf", "oneOf"):
        for member in part.each(keyword):
            found.update(properties_of(member, hops + 1))
    written = part.contents.get("properties")
    for name in _mapping(written):
        child = part.down("properties", name)
        if child is not None:
            found[name] = child
    return found


def items_of(part: Part) -> Part:
    """Return the schema of a list's items; the empty one if there is none."""
    for member in (part, *part.each("allOf"), *part.each("anyOf"), *part.each("oneOf")):
        items = member.down("items")
        if items is not None:
            return items
    return Part({}, part.resolver)


def others_of(part: Part) -> Part:
    """Return the schema of the properties that a schema does not name; the empty one if none."""
    return part.down("additionalProperties") or Part({}, part.resolver)
