"""The normal form of a schema: what it says in effect, however it is spelled, and which node says it."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import reduce
from typing import TYPE_CHECKING

from msgspec import Struct

from specwright.document import as_list, is_list

from . import idle, merging
from .flat import Flat, Union, flat, written_types
from .words import ACCESS, ANNOTATIONS, FAMILIES, canonical, listed, type_of

if TYPE_CHECKING:
    from specwright.document import Node

    from .dialect import Dialect, Layers


_WRAPPERS = frozenset({"$ref", "$dynamicRef", "allOf"})


class Said(Struct, frozen=True):
    """A value of a keyword after merging, and the schema that says it.

    `key` is how it is spelled there.
    """

    value: object
    node: Node
    key: str


@dataclass(slots=True)
class Normal:
    """What a schema says.

    `types` is None without any type, and never has `null`, which is `null`. `values` are those that
    are allowed, by their canonical text. Schemas within are not normal yet.
    """

    layers: Layers
    flat: Flat
    types: frozenset[str] | None = None
    is_inferred: bool = False
    """Whether the types are those that other keywords only make sense for."""
    null: bool | None = None
    values: dict[str, object] | None = None
    values_said: Said | None = None
    open_values: Said | None = None
    said: dict[str, Said] = field(default_factory=dict[str, Said])
    notes: dict[str, Said] = field(default_factory=dict[str, Said])
    patterns: dict[str, Node] = field(default_factory=dict[str, "Node"])
    formats: dict[str, Node] = field(default_factory=dict[str, "Node"])
    properties: dict[str, Layers] = field(default_factory=dict[str, "Layers"])
    required: dict[str, Node] = field(default_factory=dict[str, "Node"])
    schemas: dict[str, Layers] = field(default_factory=dict[str, "Layers"])
    """Schemas under keywords: `extra` (of further properties), `items`, `contains`, ..."""
    named: dict[str, dict[str, Layers]] = field(default_factory=dict[str, dict[str, "Layers"]])
    """Schemas under keywords and names: `patternProperties`."""
    prefix: list[Layers] = field(default_factory=list["Layers"])
    conditions: dict[str, list[Node]] = field(default_factory=dict[str, list["Node"]])

    @property
    def node(self) -> Node:
        """The one schema that says something, or the first of those that all hold."""
        said = [p for p in self.flat.parts if p.mapping.keys() - ANNOTATIONS - _WRAPPERS]
        if len(said) == 1:
            return said[0]
        return self.flat.parts[-1] if self.flat.parts and not said else self.layers[0]

    @property
    def unions(self) -> list[Union]:
        """The choices in it."""
        return self.flat.unions

    @property
    def is_never(self) -> bool:
        """Whether no value is allowed."""
        return self.flat.never is not None

    @property
    def is_closed(self) -> bool:
        """Whether properties that are not declared are forbidden."""
        return is_false(self.schemas.get("extra", ()))

    @property
    def is_anything(self) -> bool:
        """Whether every value is allowed."""
        flags = (self.is_never, self.unions, self.flat.residue, self.types is not None)
        parts = (self.values is not None, self.open_values, self.patterns, self.formats)
        more = (self.said, self.properties, self.required, self.schemas, self.named, self.prefix)
        return not any((*flags, *parts, *more, self.conditions))

    @property
    def is_choice(self) -> bool:
        """Whether it is nothing but one choice."""
        told = (self.properties, self.required, self.values, self.patterns, self.formats)
        more = (self.schemas, self.named, self.prefix, self.conditions)
        bounds = self.said.keys() - {"discriminator", "xml"}
        return len(self.unions) == 1 and not any((*told, *more, bounds))

    def flag(self, key: str) -> bool:
        """Return whether a part says `true` for a keyword."""
        return any(part.mapping.get(key) is True for part in self.flat.parts)


def said_of(layers: Layers | None) -> Said | None:
    """Return who says a schema within, which is the one that it stands in."""
    node = layers[0] if layers else None
    owner = node.parent if node is not None else None
    key = str(node.key) if node is not None else ""
    if owner is not None and (owner.is_list or owner.key == "patternProperties"):
        key = str(owner.key)
        owner = owner.parent
    return None if node is None or owner is None else Said(node.value, owner, key)


def is_false(layers: Layers) -> bool:
    """Return whether schemas that all hold allow nothing, as the schema `false` does."""
    return any(node.value is False or node.mapping == {"not": {}} for node in layers)


def is_true(node: Node) -> bool:
    """Return whether a schema allows everything, as `true` and `{}` do."""
    return node.value is True or not (node.mapping.keys() - ANNOTATIONS or node.value is False)


class Reader:
    """Makes normal forms, each once."""

    def __init__(self, dialect: Dialect) -> None:
        """Start with none."""
        self._dialect = dialect
        self._known: dict[tuple[int, ...], Normal] = {}

    def read(self, layers: Layers, *, folds: bool = True) -> Normal:
        """Return the normal form of schemas that all hold; a choice of types is types if it `folds`."""
        key = (folds, *(id(node.value) for node in layers))
        if not all(node.is_mapping for node in layers):
            return _normal(layers, flat(layers, self._dialect, folds=folds))
        if key not in self._known:
            self._known[key] = _normal(layers, flat(layers, self._dialect, folds=folds))
        return self._known[key]


def _normal(layers: Layers, flattened: Flat) -> Normal:
    result = Normal(layers, flattened)
    for part in flattened.parts:
        _values(part, result)
        for key, value, spelled in merging.facets(part):
            old = result.said.get(key)
            if old is None or merging.is_tighter(key, value, old.value):
                result.said[key] = Said(value, part, spelled)
        _texts(part, result)
        _object(part, result)
        _array(part, result)
        _conditions(part, result)
    for node, key, values in flattened.listings:
        _list_values(Said(values, node, key), values, result)
    for part in flattened.told:
        for key, node in part.items():
            result.notes.setdefault(key, Said(node.value, part, key))
    if flattened.open_values:
        node, values = flattened.open_values[0]
        result.open_values = Said(values, node, "enum")
    _types(result)
    idle.leave_out(result)
    return result


def _types(result: Normal) -> None:
    sets = [*result.flat.type_sets]
    sets.extend(t for p in result.flat.parts if (t := written_types(p.mapping)) is not None)
    result.null = result.flat.null
    if sets:
        result.types = reduce(merging.common_types, (each - {"null"} for each in sets))
        if {"integer", "number"} <= result.types:
            result.types -= {"integer"}
        return
    if result.values is not None:
        found = frozenset(type_of(value) for value in result.values.values()) - {"null"}
        result.types = found - {"integer"} if {"integer", "number"} <= found else found
        result.is_inferred = True
        return
    words = {key for part in result.flat.parts for key in part.mapping}
    families = [name for name, family in FAMILIES.items() if words & family]
    if len(families) == 1 and not result.unions:
        result.types = frozenset(families)
        result.is_inferred = True


def _values(part: Node, result: Normal) -> None:
    for key in ("enum", "const"):
        if key not in part.mapping:
            continue
        written = part.mapping[key]
        listed_values = [written] if key == "const" else written
        if is_list(listed_values):
            _list_values(Said(written, part, key), listed_values, result)
    extensible = part.mapping.get("x-extensible-enum")
    if is_list(extensible):
        result.open_values = Said(extensible, part, "x-extensible-enum")


def _list_values(said: Said, values: list[object], result: Normal) -> None:
    """Take note of the values that one keyword allows; those of all keywords are allowed."""
    own = {canonical(v): v for v in values if v is not None}
    if result.values is None:
        result.values, result.values_said = own, said
    else:
        result.values = {text: value for text, value in result.values.items() if text in own}


def _texts(part: Node, result: Normal) -> None:
    pattern = part.mapping.get("pattern")
    if isinstance(pattern, str):
        result.patterns.setdefault(pattern, part)
    written = "binary" if part.mapping.get("type") == "file" else part.mapping.get("format")
    if isinstance(written, str):
        result.formats.setdefault(written, part)
    for key in ("discriminator", "xml", "contentEncoding", "contentMediaType"):
        if key in part.mapping:
            result.said.setdefault(key, Said(part.mapping[key], part, key))
    _add_schema(part, "contentSchema", result)


def _add_schema(part: Node, key: str, result: Normal, name: str | None = None) -> None:
    node = part.get(key)
    if node is not None and (node.is_mapping or isinstance(node.value, bool)) and not is_true(node):
        name = name or key
        result.schemas[name] = (*result.schemas.get(name, ()), node)


def _object(part: Node, result: Normal) -> None:
    properties = part.get("properties")
    for name, node in properties.items() if properties is not None else ():
        result.properties[name] = (*result.properties.get(name, ()), node)
    for listed_name in as_list(part.mapping.get("required")):
        if isinstance(listed_name, str):
            result.required.setdefault(listed_name, part)
    _add_schema(part, "additionalProperties", result, "extra")
    _add_schema(part, "unevaluatedProperties", result, "extra")
    _add_schema(part, "propertyNames", result)
    patterns = part.get("patternProperties")
    for pattern, node in patterns.items() if patterns is not None else ():
        known = result.named.setdefault("patternProperties", {})
        known[pattern] = (*known.get(pattern, ()), node)


def _array(part: Node, result: Normal) -> None:
    items = part.get("items")
    is_old_tuple = items is not None and items.is_list
    prefix = listed(part, "items" if is_old_tuple else "prefixItems")
    for index, node in enumerate(prefix):
        if index < len(result.prefix):
            result.prefix[index] = (*result.prefix[index], node)
        else:
            result.prefix.append((node,))
    rest = "additionalItems" if is_old_tuple else "items"
    if rest in part.mapping:
        _add_schema(part, rest, result, "items")
    else:
        _add_schema(part, "unevaluatedItems", result, "items")
    _add_schema(part, "contains", result)


def _conditions(part: Node, result: Normal) -> None:
    for key in ("not", "dependentRequired", "dependentSchemas", "dependencies"):
        node = part.get(key)
        if node is not None and node.value not in ({}, None) and part.mapping != {"not": {}}:
            result.conditions.setdefault(key, []).append(node)
    if "if" in part.mapping and part.mapping.keys() & {"then", "else"}:
        result.conditions.setdefault("if", []).append(part)


__all__ = ["ACCESS", "Normal", "Reader", "Said", "is_false", "is_true"]
