"""Reads Schema Objects into the canonical form, whichever version has written them.

What a version says in words of its own is read wherever it stands: documents mix them, and no word
means two things. `Words` takes note of those that are of another version.

Every schema that a reference leads to is read as well, once, whichever file it stands in. The
reading does not follow references downwards, so cycles need no care here.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace

from . import values
from .canonical import example_of, nullable, whole
from .extensions import said_by
from .misfits import UNEXPRESSED, is_component, leads_somewhere, unexpressed
from .mistakes import repaired
from .model import Discriminator, Schema, node_key
from .references import check_kind, home_of, reference_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from specwright.diagnostics import Report
    from specwright.document import Library, Node

    from .versions import Words

_TYPES = frozenset({"array", "boolean", "integer", "null", "number", "object", "string"})
_BOUNDS = (
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minLength",
    "maxLength",
    "pattern",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minProperties",
    "maxProperties",
)
_EXCLUSIVE = (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum"))
_KEYWORDS = (
    "anyOf",
    "const",
    "contentEncoding",
    "contentSchema",
    "oneOf",
    "patternProperties",
    "prefixItems",
)
"""Keywords that not every version has, and that mean the same in each that does."""

_SHAPES = UNEXPRESSED | {
    "additionalProperties",
    "allOf",
    "anyOf",
    "discriminator",
    "items",
    "oneOf",
    "patternProperties",
    "prefixItems",
    "properties",
    "required",
    "unevaluatedItems",
    "unevaluatedProperties",
}
_RARE = frozenset(
    {"contentEncoding", "contentMediaType", "contentSchema", "deprecated", "readOnly", "writeOnly"}
)


@dataclass(slots=True)
class SchemaReader:
    """Reads schemas and remembers which referenced ones are still to be read."""

    library: Library
    report: Report
    words: Words
    targets: dict[tuple[str, str], Schema] = field(default_factory=dict[tuple[str, str], Schema])
    _pending: list[Node] = field(default_factory=list["Node"])
    _known: set[tuple[str, str]] = field(default_factory=set[tuple[str, str]])

    def read(self, node: Node) -> Schema:
        """Return the schema at a node. What cannot be read is reported and means anything."""
        if isinstance(node.value, bool):
            return Schema(node, boolean=node.value)
        node = repaired(node, self.report, self.words.version)
        if not values.is_mapping(node, self.report):
            return Schema(node)
        reference = reference_of(node, self.library, self.report)
        target = self._reference(reference) if reference is not None else None
        if reference is not None and len(node.mapping) == 1:
            return Schema(node, reference=target)
        return whole(self._keywords(node, target))

    def components(self, written: Iterable[tuple[str, Node]]) -> Iterator[tuple[str, Schema]]:
        """Yield named schemas. One that stands in another file has the first name that leads to it."""
        taken: set[tuple[str, str]] = set()
        for name, node in written:
            home = home_of(node, self.library)
            yield name, self.named(node if node_key(home) in taken else home)
            taken.add(node_key(home))

    def named(self, node: Node) -> Schema:
        """Return the schema at a node that references lead to, and keep it for them."""
        key = node_key(node)
        self._known.add(key)
        if key not in self.targets:
            self.targets[key] = self.read(node)
        return self.targets[key]

    def finish(self) -> None:
        """Read every schema that a reference asked for and that was not read on the way."""
        while self._pending:
            self.named(self._pending.pop())

    def _reference(self, reference: Node) -> Node | None:
        if not isinstance(reference.value, str):
            self.report.add("invalid-value", reference.span, "`$ref` has to be a string")
            return None
        found = self.library.follow(reference)
        if found is None:
            return None
        check_kind(reference, found, "schemas", self.report)
        target = self.library.target(reference)
        target = home_of(target, self.library) if target is not None else None
        if target is not None and node_key(target) not in self._known:
            self._known.add(node_key(target))
            self._pending.append(target)
        return target

    def _keywords(self, node: Node, target: Node | None) -> Schema:
        mapping, report = node.mapping, self.report
        for keyword in self.words.foreign.intersection(mapping):
            if keyword in _KEYWORDS:
                self.words.meet(keyword, node.get(keyword))
        said = said_by(node, "schema", report)
        if said.is_any:
            return Schema(node, description=values.text(node, "description", report), said=said)
        types, is_file = self._types(node)
        schema = Schema(
            node,
            reference=target,
            said=said,
            types=types,
            format="binary" if is_file else values.text(node, "format", report),
            title=values.text(node, "title", report),
            description=values.text(node, "description", report),
            enum=self._enum(node) or said.values,
            has_const="const" in mapping,
            const=mapping.get("const"),
            has_default="default" in mapping,
            default=mapping.get("default"),
            example=example_of(node),
            bounds=self._bounds(node),
            **({} if _SHAPES.isdisjoint(mapping) else self._shape(node)),
            **({} if _RARE.isdisjoint(mapping) else self._details(node)),
        )
        return nullable(schema) if self._is_nullable(node) else schema

    def _shape(self, node: Node) -> dict[str, Any]:
        """Return the fields that hold other schemas, and say which properties there have to be."""
        properties = self._named_schemas(node, "properties")
        ignored = {name for name, schema in properties if schema.said.is_ignored}
        return {
            "properties": tuple(entry for entry in properties if entry[0] not in ignored),
            "required": self._required(node) - ignored,
            "additional_properties": self._sub_schema(node, "additionalProperties")
            or self._sub_schema(node, "unevaluatedProperties"),
            "pattern_properties": self._named_schemas(node, "patternProperties"),
            "items": self._items(node),
            "prefix_items": self._schemas(node, "prefixItems"),
            "all_of": self._schemas(node, "allOf"),
            "any_of": self._schemas(node, "anyOf"),
            "one_of": self._schemas(node, "oneOf"),
            "conditional": self._conditional(node),
            "discriminator": self._discriminator(node),
        }

    def _details(self, node: Node) -> dict[str, Any]:
        """Return the fields that few schemas have."""
        return {
            "content_schema": self._sub_schema(node, "contentSchema"),
            "content_encoding": values.text(node, "contentEncoding", self.report),
            "content_media_type": values.text(node, "contentMediaType", self.report),
            "read_only": values.flag(node, "readOnly", self.report),
            "write_only": values.flag(node, "writeOnly", self.report),
            "deprecated": values.flag(node, "deprecated", self.report),
        }

    def _is_nullable(self, node: Node) -> bool:
        """Return whether null is added: by OpenAPI 3.0, or an extension that Swagger 2.0 lives by."""
        if "nullable" in node.mapping:
            self.words.meet("nullable", node.get("nullable"))
            return values.flag(node, "nullable", self.report)
        return values.flag(node, "x-nullable", self.report)

    def _types(self, node: Node) -> tuple[tuple[str, ...], bool]:
        """Return the types of a schema, and whether it is the `file` of Swagger 2.0."""
        child = node.get("type")
        if child is None:
            return (), False
        if child.value == "file":  # of Swagger 2.0: elsewhere it was repaired
            return ("string",), True
        if child.is_list:
            self.words.meet("a list of types", child)
        elif child.value in {None, "null"}:
            self.words.meet("type: 'null'", child)
        found = list(child.elements()) if child.is_list else [child]
        names = tuple("null" if e.value is None else str(e.value) for e in found)
        for name, element in zip(names, found, strict=True):
            if name not in _TYPES:
                self.report.add(
                    "invalid-value", element.span, f"`{name}` is no type of JSON Schema"
                )
        return tuple(name for name in dict.fromkeys(names) if name in _TYPES), False

    def _enum(self, node: Node) -> tuple[object, ...] | None:
        if "enum" not in node.mapping:
            return None
        return tuple(e.value for e in values.elements(node, "enum", self.report))

    def _required(self, node: Node) -> frozenset[str]:
        return frozenset(values.texts(node, "required", self.report))

    def _items(self, node: Node) -> Schema | None:
        """Return the schema of further items; `contains` knows some that others do not."""
        items = self._sub_schema(node, "items")
        if items is None and "contains" not in node.mapping:
            return self._sub_schema(node, "unevaluatedItems")
        return items

    def _conditional(self, node: Node) -> tuple[Schema, ...]:
        if UNEXPRESSED.isdisjoint(node.mapping):
            return ()
        unexpressed(node, self.report)
        branches = (self._sub_schema(node, key) for key in ("then", "else") if "if" in node.mapping)
        dependent = self._named_schemas(node, "dependentSchemas")
        return (*(b for b in branches if b is not None), *(schema for _, schema in dependent))

    def _sub_schema(self, node: Node, key: str) -> Schema | None:
        child = node.get(key)
        return self.read(child) if child is not None else None

    def _schemas(self, node: Node, key: str) -> tuple[Schema, ...]:
        return tuple(self.read(e) for e in values.elements(node, key, self.report))

    def _named_schemas(self, node: Node, key: str) -> tuple[tuple[str, Schema], ...]:
        found = values.children(node, key, self.report)
        return tuple((name, self.read(child)) for name, child in found)

    def _discriminator(self, node: Node) -> Discriminator | None:
        child = node.get("discriminator")
        if child is None:
            return None
        if isinstance(child.value, str):
            # Swagger 2.0, Schema Object: the name of the property; its values are definitions.
            self.words.meet("a discriminator that is a string", child)
            return Discriminator(child, child.value, ())
        if not values.is_mapping(child, self.report):
            return None
        self.words.meet("a discriminator that is an object", child)
        name = values.required_text(child, "propertyName", self.report)
        if name is None:
            return None
        mapping: list[tuple[str, Schema]] = []
        for value, reference in values.children(child, "mapping", self.report):
            target = self._mapped(reference) if leads_somewhere(reference, self.report) else None
            if target is not None:
                mapping.append((value, Schema(reference, reference=target)))
        return Discriminator(child, name, tuple(mapping), self._default(child))

    def _default(self, discriminator: Node) -> Schema | None:
        """Return what an object is whose discriminator says nothing known (OpenAPI 3.2, 4.25)."""
        reference = discriminator.get("defaultMapping")
        if reference is None:
            return None
        self.words.meet("defaultMapping", reference)
        target = self._mapped(reference)
        return Schema(reference, reference=target) if target is not None else None

    def _mapped(self, reference: Node) -> Node | None:
        """Return what a mapping's value leads to: a reference, or the bare name of a component."""
        value = str(reference.value)
        if set("/#.").intersection(value) and not is_component(reference):
            return self._reference(reference)
        home = "definitions" if self.words.version == "2.0" else "components/schemas"
        return self._reference(replace(reference, value=f"#/{home}/{value}"))

    def _bounds(self, node: Node) -> tuple[tuple[str, object], ...]:
        mapping = node.mapping
        found = {key: mapping[key] for key in _BOUNDS if key in mapping}
        for exclusive, inclusive in _EXCLUSIVE:
            if exclusive not in found:
                continue
            is_flag = isinstance(found[exclusive], bool)
            kind = "a boolean" if is_flag else "a number"
            self.words.meet(f"an exclusive bound that is {kind}", node.get(exclusive))
            # A boolean in OpenAPI 3.0 (JSON Schema draft 5), a number since 3.1.
            if is_flag and found.pop(exclusive) is True and inclusive in found:
                found[exclusive] = found.pop(inclusive)
        return tuple(found.items())
