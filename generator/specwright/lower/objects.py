"""Gathers the properties of an object schema, from itself and from what it is composed of."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from specwright import ir
from specwright.document import Node
from specwright.openapi import Schema
from specwright.openapi.model import node_key

from .keywords import docs_of, example_of
from .kinds import kinds_of, says_nothing

if TYPE_CHECKING:
    from specwright.diagnostics import Report
    from specwright.openapi import Description


_OBJECT = frozenset({"object"})


class Property(Struct, frozen=True):
    """A property of an object with the schema that stands for it, and where it is written."""

    name: str
    schema: Schema
    required: bool
    node: Node

    def field(self, type_: ir.Type, default: str | None) -> ir.Field:
        """Return the property as a field of a type, with a default as JSON text."""
        return ir.Field(
            self.name,
            type_,
            self.required,
            docs_of(self.schema),
            self.node.pointer,
            self.schema.read_only,
            self.schema.write_only,
            example_of(self.schema),
            default,
            self.schema.said.name,
        )


def reading_order(found: Property) -> tuple[bool, bool, str, str]:
    """Return what puts a property in its place: required ones first, `id` before the others."""
    return not found.required, found.name != "id", found.name.lower(), found.name


class Shape(Struct, frozen=True):
    """An object as a whole: its properties, and the schemas of those without a name.

    `others` is empty where those can be anything, or cannot be at all.
    """

    properties: tuple[Property, ...]
    others: tuple[Schema, ...]


@dataclass(slots=True)
class _Gathered:
    """What the parts of an object say, before it is put together."""

    certain: dict[str, list[Schema]] = field(default_factory=dict[str, list[Schema]])
    """What holds for a property in every case."""
    possible: dict[str, list[Schema]] = field(default_factory=dict[str, list[Schema]])
    """What holds for it in some case: in a variant, under a condition."""
    required: dict[str, Node] = field(default_factory=dict[str, Node])
    others: Schema | None = None
    patterns: list[Schema] = field(default_factory=list[Schema])
    is_object: bool = False
    parts: int = 0


MOST_PROPERTIES = 500_000
"""How many properties the compositions of a document may bring together."""


@dataclass(slots=True)
class Room:
    """How much more may be brought together: some schemas that double each other mean billions."""

    left: int = MOST_PROPERTIES

    def take(self, found: _Gathered, schema: Schema, report: Report) -> bool:
        """Return whether there was room for what was gathered; the first time, say that not."""
        had_room = self.left >= 0
        if found.parts > 1:
            self.left -= found.parts + sum(map(len, found.certain.values()))
            self.left -= sum(map(len, found.possible.values()))
        if had_room and self.left < 0:
            message = (
                f"the schemas up to here bring together more than {MOST_PROPERTIES} properties"
            )
            report.add("expansion-limit", schema.node.span, message)
        return self.left >= 0


def shape_of(description: Description, schema: Schema, room: Room, report: Report) -> Shape | None:
    """Return the properties of a schema, `allOf` merged, or None if it is no object.

    `allOf` members are all valid at once (JSON Schema 2020-12, 10.2.1.1), so their properties add
    up and a name required by one is required. Of a union inside an `allOf` at most one variant is
    known to hold, so the properties of its variants are optional, but for those that all require.
    """
    if room.left < 0 or _is_plain(schema):
        return None
    found = _gathered(description, schema)
    if not room.take(found, schema, report) or not found.is_object:
        return None
    merger = _Merger(description, schema, report)
    merged = {name: merger.joined(name, parts) for name, parts in found.certain.items()}
    for name, parts in found.possible.items():
        if name not in merged or says_nothing(merged[name]):
            merged[name] = merger.any_of(name, parts)
    for name in sorted(found.required.keys() - merged.keys()):
        merged[name] = _undeclared(name, found, report)
    properties = tuple(
        Property(name, child, name in found.required, _place(name, found) or child.node)
        for name, child in merged.items()
        if child.boolean is not False
    )
    others, patterns = found.others, tuple(found.patterns)
    if others is None or others.boolean is True:
        return Shape(properties, ())  # a name that no pattern matches can have any value
    return Shape(properties, patterns if others.boolean is False else (*patterns, others))


def _is_plain(schema: Schema) -> bool:
    """Return whether a schema is no object, and made of no other: most are."""
    parts = schema.all_of or schema.any_of or schema.one_of or schema.conditional
    is_alone = schema.reference is None and not parts
    return is_alone and not schema.properties and "object" not in schema.types


def _gathered(description: Description, schema: Schema) -> _Gathered:
    found = _Gathered()
    for part, is_certain in _parts(description, schema):
        found.parts += 1
        found.is_object = found.is_object or "object" in part.types or bool(part.properties)
        for name, child in part.properties:
            into = found.certain if is_certain else found.possible
            into.setdefault(name, []).append(child)
        if is_certain:
            for name in (*part.required, *_required_by_all(description, part)):
                found.required.setdefault(name, part.node)
        found.others = part.additional_properties or found.others
        found.patterns += [child for _, child in part.pattern_properties]
    return found


def _parts(description: Description, whole: Schema) -> list[tuple[Schema, bool]]:
    """Return every schema that a schema is composed of, with whether it is sure to hold.

    What a schema refers to comes before what it says itself, as later parts refine earlier ones. A
    reference counts once: a second time it would add nothing.
    """
    found: list[tuple[Schema, bool]] = []
    seen: set[tuple[str, str]] = set()
    pending: list[tuple[Schema, bool, bool]] = [(whole, True, False)]
    while pending:
        schema, is_certain, is_done = pending.pop()
        if is_done:
            found.append((schema, is_certain))
            continue
        pending.append((schema, is_certain, True))
        variants = (*schema.one_of, *schema.any_of, *schema.conditional)
        pending += [(variant, False, False) for variant in reversed(variants)]
        pending += [(member, is_certain, False) for member in reversed(schema.all_of)]
        if schema.reference is not None and node_key(schema.reference) not in seen:
            seen.add(node_key(schema.reference))
            pending.append((description.resolve(schema), is_certain, False))
    return found


def _required_by_all(description: Description, schema: Schema) -> frozenset[str]:
    """Return the names that every variant of a union requires."""
    found: set[str] = set()
    for variants in (schema.one_of, schema.any_of):
        names = [description.resolve(variant).required for variant in variants]
        found |= {name for name in (names[0] if names else ()) if all(name in n for n in names)}
    return frozenset(found)


def _undeclared(name: str, found: _Gathered, report: Report) -> Schema:
    """Return the schema of a property that is required and that nothing describes."""
    node = found.required[name]
    others = found.others
    if others is not None and others.boolean is None:
        return others
    if others is None and not found.patterns:
        written = node.get("required")
        listed = () if written is None else written.elements()
        place = next((element for element in listed if element.value == name), node)
        report.add("undeclared-required", place.span, f"`{name}` is required and not declared")
    return Schema(node)


def _place(name: str, found: _Gathered) -> Node | None:
    """Return where a property is written: the last place, which refines the others."""
    parts = found.certain.get(name) or found.possible.get(name)
    return parts[-1].node if parts else None


class _Merger(Struct, frozen=True):
    """Puts together what several parts of an object say of one property."""

    description: Description
    whole: Schema
    report: Report

    def joined(self, name: str, parts: list[Schema]) -> Schema:
        """Return the schema of what is valid for all parts."""
        first, *rest = parts
        for second in rest:
            first = self._narrowed(name, first, second)
        return first

    def any_of(self, name: str, parts: list[Schema]) -> Schema:
        """Return the schema of what is valid for one of the parts at least."""
        known = list({node_key(part.reference or part.node): part for part in parts}.values())
        if len(known) == 1:
            return known[0]
        if any(says_nothing(part) for part in known):
            return replace(known[0], node=self._own(name))
        return Schema(self._own(name), description=known[0].description, any_of=tuple(known))

    def _narrowed(self, name: str, first: Schema, second: Schema) -> Schema:
        """Return one schema for a property that two members of an `allOf` describe.

        The later description is the more exact one in practice; what it leaves open comes from the
        first.
        """
        if says_nothing(second) and second.boolean is not False:
            return replace(
                first,
                description=second.description or first.description,
                title=second.title or first.title,
            )
        before, after = kinds_of(self.description, first), kinds_of(self.description, second)
        if before is not None and after is not None and not _share(before, after):
            self._conflict(name, first, second)
        elif before == after == _OBJECT and (
            not first.reference or first.reference != second.reference
        ):
            return Schema(
                self._own(name),
                title=second.title or first.title,
                description=second.description or first.description,
                all_of=(first, second),
            )
        elif _is_exact(first) and not _is_exact(second) and after is not None:
            return first
        return second

    def _conflict(self, name: str, first: Schema, second: Schema) -> None:
        message = f"no value of `{name}` is valid for both schemas of it; this one is read"
        related = (("this is the other", first.node.span),)
        self.report.add("conflicting-schemas", second.node.span, message, related=related)

    def _own(self, name: str) -> Node:
        """Return a place of the whole's own for a property that is written in several."""
        node = self.whole.node
        return Node(node.file, {}, Node(node.file, {}, node, "properties"), name)


def _share(first: frozenset[str], second: frozenset[str]) -> bool:
    """Return whether a value can be of both kinds; an integer is a number."""
    wide = [k | {"integer"} if "number" in k else k for k in (first, second)]
    return bool(wide[0] & wide[1])


def _is_exact(schema: Schema) -> bool:
    return (
        schema.reference is not None
        or schema.enum is not None
        or schema.has_const
        or bool(schema.all_of or schema.any_of or schema.one_of)
    )
