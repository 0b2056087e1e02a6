"""Single edits of schemas, and what each does for those who write and for those who read.

The verdicts follow from what JSON Schema says that a keyword allows.
"""

from __future__ import annotations

from typing import Any, NamedTuple

Schema = Any
STRING: Schema = {"type": "string"}
INTEGER: Schema = {"type": "integer"}
NUMBER: Schema = {"type": "number"}
NARROW = ("narrow", "breaking"), ("narrow", "compatible")
SHAPE = ("widen", "compatible"), ("widen", "breaking")
DOMAIN = ("widen", "compatible"), ("widen", "risky")
OTHER = ("incomparable", "breaking"), ("incomparable", "breaking")
UNKNOWN = ("unknown", "risky"), ("unknown", "risky")
MORE = ("widen", "additive"), ("widen", "additive")
VIOLATION = ("violation", "breaking"), ("violation", "breaking")
SAME = ("none", "none"), ("none", "none")


def thing(properties: Schema, *required: str, **more: Any) -> Schema:
    """Return an object."""
    listed = {"required": list(required)} if required else {}
    return {"type": "object", "properties": properties, **listed, **more}


def ref(name: str) -> Schema:
    """Return a reference to a named schema."""
    return {"$ref": f"#/components/schemas/{name}"}


CAT = thing({"kind": {"const": "cat"}, "meows": {"type": "boolean"}}, "kind")
DOG = thing({"kind": {"const": "dog"}, "barks": {"type": "boolean"}}, "kind")
BIRD = thing({"kind": {"const": "bird"}, "sings": {"type": "boolean"}}, "kind")
NAMED = {"Cat": CAT, "Dog": DOG, "Bird": BIRD, "Base": thing({"id": STRING}, "id")}
TOLD: Schema = {"propertyName": "kind", "mapping": {"cat": "Cat", "dog": "Dog"}}
PETS = {"oneOf": [ref("Cat"), ref("Dog")]}


class EditCase(NamedTuple):
    """Two schemas, the one rule that says how they differ, and the effects and levels in and out."""

    name: str
    base: Schema
    head: Schema
    rule: str
    expected: tuple[tuple[str, str], tuple[str, str]]


def closed(schema: Schema) -> Schema:
    """Return an object without further properties."""
    return {**schema, "additionalProperties": False}


A, AB = thing({"a": STRING}), thing({"a": STRING, "b": INTEGER})
ABR = thing({"a": STRING, "b": INTEGER}, "b")
ONLY: tuple[str, str] = ("narrow", "breaking")


def text(**more: Any) -> Schema:
    """Return text."""
    return {"type": "string", **more}


def whole(**more: Any) -> Schema:
    """Return a whole number."""
    return {"type": "integer", **more}


def number(**more: Any) -> Schema:
    """Return a number."""
    return {"type": "number", **more}


def array(items: Schema = STRING, **more: Any) -> Schema:
    """Return a list."""
    return {"type": "array", "items": items, **more}


PROPERTIES = [
    EditCase("required", A, ABR, "property.added-required", (ONLY, ("widen", "additive"))),
    EditCase("optional", A, AB, "property.added-optional", MORE),
    EditCase(
        "optional, closed", closed(A), closed(AB), "property.added-optional",
        (("widen", "additive"), ("widen", "risky")),
    ),
    EditCase(
        "required, closed", closed(A), closed(ABR), "property.added-required",
        (ONLY, ("widen", "risky")),
    ),
    EditCase("gone", AB, A, "property.removed", UNKNOWN),
    EditCase(
        "required gone", ABR, A, "property.removed", (("unknown", "risky"), ("widen", "breaking"))
    ),
    EditCase(
        "gone, closed", closed(AB), closed(A), "property.removed", (ONLY, ("unknown", "risky"))
    ),
    EditCase(
        "required gone, closed", closed(ABR), closed(A), "property.removed",
        (ONLY, ("widen", "breaking")),
    ),
    EditCase("renamed", AB, thing({"a": STRING, "c": INTEGER}), "property.renamed", UNKNOWN),
    EditCase(
        "required renamed", ABR, thing({"a": STRING, "c": INTEGER}, "c"), "property.renamed",
        (ONLY, ("widen", "breaking")),
    ),
    EditCase("became required", AB, ABR, "property.became-required", NARROW),
    EditCase("became optional", ABR, AB, "property.became-optional", SHAPE),
    EditCase(
        "read only", A, thing({"a": text(readOnly=True)}), "property.access.changed", UNKNOWN
    ),
    EditCase(
        "no longer write only", thing({"a": text(writeOnly=True)}), A, "property.access.changed",
        UNKNOWN,
    ),
    EditCase(
        "required, read only", A, thing({"a": STRING, "b": text(readOnly=True)}, "b"),
        "property.added-required", (("narrow", "additive"), ("widen", "additive")),
    ),
    EditCase(
        "became required, read only", thing({"a": text(readOnly=True)}),
        thing({"a": text(readOnly=True)}, "a"), "property.became-required",
        (("narrow", "none"), ("narrow", "compatible")),
    ),
    EditCase(
        "became optional, write only", thing({"a": text(writeOnly=True)}, "a"),
        thing({"a": text(writeOnly=True)}), "property.became-optional",
        (("widen", "compatible"), ("widen", "none")),
    ),
    EditCase(
        "changed below read only",
        thing({"a": {**thing({"b": STRING}), "readOnly": True}}),
        thing({"a": {**thing({"b": INTEGER}), "readOnly": True}}),
        "schema.type.changed", (("incomparable", "none"), ("incomparable", "breaking")),
    ),
    EditCase(
        "required without a schema", {"type": "object"}, {"type": "object", "required": ["x"]},
        "property.became-required", NARROW,
    ),
]  # fmt: skip

TYPES = [
    EditCase("to a part", number(), whole(), "schema.type.narrowed", NARROW),
    EditCase("to more", whole(), number(), "schema.type.widened", SHAPE),
    EditCase("to another", text(), whole(), "schema.type.changed", OTHER),
    EditCase("to a list", text(), array(), "schema.type.changed", OTHER),
    EditCase("one of two", {"type": ["string", "integer"]}, text(), "schema.type.narrowed", NARROW),
    EditCase("two of one", text(), {"type": ["string", "integer"]}, "schema.type.widened", SHAPE),
    EditCase("from anything", {}, text(maxLength=3), "schema.type.narrowed", NARROW),
    EditCase("to anything", text(maxLength=3), {}, "schema.type.widened", SHAPE),
    EditCase("to nothing", thing({"a": STRING}), thing({"a": False}), "schema.type.narrowed", NARROW),
    EditCase("null", text(), text(type=["string", "null"]), "schema.nullable.added", SHAPE),
    EditCase("no null", text(type=["string", "null"]), text(), "schema.nullable.removed", NARROW),
    EditCase(
        "null beside a reference", thing({"a": ref("Cat")}),
        thing({"a": {"anyOf": [ref("Cat"), {"type": "null"}]}}), "schema.nullable.added", SHAPE,
    ),
    EditCase("a format", text(), text(format="uuid"), "schema.format.narrowed", NARROW),
    EditCase("no format", text(format="date-time"), text(), "schema.format.widened", SHAPE),
    EditCase(
        "another format", text(format="date"), text(format="date-time"), "schema.format.changed",
        OTHER,
    ),
    EditCase(
        "more bits", whole(format="int32"), whole(format="int64"), "schema.format.widened", SHAPE
    ),
    EditCase(
        "fewer bits", whole(format="int64"), whole(format="int32"), "schema.format.narrowed", NARROW
    ),
    EditCase("any bits", whole(format="int32"), whole(), "schema.format.widened", SHAPE),
    EditCase(
        "less precise", number(format="double"), number(format="float"), "schema.format.narrowed",
        NARROW,
    ),
    EditCase(
        "international", text(format="uri"), text(format="iri"), "schema.format.widened", SHAPE
    ),
    EditCase("unknown format", text(), text(format="our-id"), "schema.format.changed", UNKNOWN),
    EditCase("password", text(), text(format="password"), "schema.format.changed", SAME),
    EditCase("64 bits", whole(), whole(format="int64"), "schema.format.changed", SAME),
]  # fmt: skip


def bounds() -> list[EditCase]:
    """Return bounds that are set, raised and lowered."""
    cases: list[EditCase] = []
    tighter = [
        (text(), "minLength", 2, 3),
        (text(), "maxLength", 9, 5),
        (array(), "minItems", 1, 2),
        (array(), "maxItems", 9, 5),
        (thing({}), "minProperties", 1, 2),
        (thing({}), "maxProperties", 9, 5),
        (number(), "minimum", 1, 2.5),
        (number(), "maximum", 10, 9.5),
        (number(), "exclusiveMinimum", 1, 2),
        (number(), "exclusiveMaximum", 10, 9),
        (number(), "multipleOf", 5, 10),
    ]
    for schema, key, loose, tight in tighter:
        wide, narrow = {**schema, key: loose}, {**schema, key: tight}
        tightened, loosened = "schema.bound.tightened", "schema.bound.loosened"
        cases += [
            EditCase(f"{key} set", schema, narrow, tightened, NARROW),
            EditCase(f"{key} tighter", wide, narrow, tightened, NARROW),
            EditCase(f"{key} looser", narrow, wide, loosened, DOMAIN),
            EditCase(f"{key} gone", wide, schema, loosened, DOMAIN),
        ]
    return cases


BOUNDS = [
    *bounds(),
    EditCase(
        "exclusive", number(minimum=1), number(exclusiveMinimum=1), "schema.bound.tightened", NARROW
    ),
    EditCase(
        "inclusive", number(exclusiveMaximum=1), number(maximum=1), "schema.bound.loosened", DOMAIN
    ),
    EditCase("unique", array(), array(uniqueItems=True), "schema.bound.tightened", NARROW),
    EditCase("not unique", array(uniqueItems=True), array(), "schema.bound.loosened", DOMAIN),
    EditCase(
        "another step", whole(multipleOf=4), whole(multipleOf=6), "schema.bound.tightened", OTHER
    ),
    EditCase(
        "step of a decimal", number(multipleOf=0.1), number(multipleOf=0.05),
        "schema.bound.loosened", DOMAIN,
    ),
    EditCase(
        "contains two", array(contains=STRING), array(contains=STRING, minContains=2),
        "schema.bound.tightened", NARROW,
    ),
]  # fmt: skip

VALUES = [
    EditCase("pattern", text(), text(pattern="^a"), "schema.pattern.added", NARROW),
    EditCase("no pattern", text(pattern="^a"), text(), "schema.pattern.removed", DOMAIN),
    EditCase(
        "another pattern", text(pattern="^a+$"), text(pattern="^(?=b)c$"), "schema.pattern.changed",
        UNKNOWN,
    ),
    EditCase(
        "no anchors", text(pattern="^ab$"), text(pattern="ab"), "schema.pattern.loosened", DOMAIN
    ),
    EditCase(
        "a longer repeat", text(pattern="^[a-f]{1,5}$"), text(pattern="^[a-z]{1,9}$"),
        "schema.pattern.loosened", DOMAIN,
    ),
    EditCase(
        "a further alternative", text(pattern="^(a|b)$"), text(pattern="^(a|b|c)$"),
        "schema.pattern.loosened", DOMAIN,
    ),
    EditCase(
        "a shorter repeat", text(pattern="^a{1,9}$"), text(pattern="^a{1,5}$"),
        "schema.pattern.changed", NARROW,
    ),
    EditCase("enum", text(), text(enum=["a", "b"]), "schema.enum.introduced", NARROW),
    EditCase("no enum", text(enum=["a", "b"]), text(), "schema.enum.dropped", SHAPE),
    EditCase(
        "a value", text(enum=["a"]), text(enum=["b", "a"]), "schema.enum.value-added", DOMAIN
    ),
    EditCase(
        "no value", whole(enum=[1, 2]), whole(enum=[2]), "schema.enum.value-removed", NARROW
    ),
    EditCase(
        "a value of an open enumeration", text(**{"x-extensible-enum": ["a"]}),
        text(**{"x-extensible-enum": ["a", "b"]}), "schema.enum.value-added",
        (("widen", "compatible"), ("widen", "none")),
    ),
    EditCase(
        "a value of a choice with any text", {"anyOf": [STRING, text(enum=["a"])]},
        {"anyOf": [STRING, text(enum=["a", "b"])]}, "schema.enum.value-added",
        (("widen", "compatible"), ("widen", "none")),
    ),
    EditCase(
        "no value of a choice with any text", {"anyOf": [STRING, text(enum=["a", "b"])]},
        {"anyOf": [STRING, text(enum=["a"])]}, "schema.enum.value-removed", SAME,
    ),
    EditCase(
        "a value of a choice of values", text(enum=["a"]),
        {"oneOf": [text(const="a"), text(const="b")]}, "schema.enum.value-added", DOMAIN,
    ),
    EditCase(
        "a value of choices", {"oneOf": [{"const": "a"}, {"const": "b"}, {"const": "c"}]},
        {"oneOf": [{"const": "a"}, {"const": "b"}]}, "schema.union.variant-removed", NARROW,
    ),
    EditCase(
        "a value described", {"oneOf": [{"const": "a"}, {"const": "b"}]},
        {"oneOf": [{"const": "a", "description": "First."}, {"const": "b"}]}, "doc.changed", SAME,
    ),
    EditCase("const", text(), text(const="a"), "schema.const.added", NARROW),
    EditCase("no const", text(const="a"), text(), "schema.const.removed", SHAPE),
    EditCase("another const", text(const="a"), text(const="b"), "schema.const.changed", OTHER),
    EditCase(
        "two of one const", text(const="a"), text(enum=["a", "b"]), "schema.enum.value-added",
        DOMAIN,
    ),
    EditCase(
        "default", text(), text(default="a"), "schema.default.changed",
        (("unknown", "risky"), ("none", "none")),
    ),
    EditCase(
        "another default", whole(default=1), whole(default=2), "schema.default.changed",
        (("unknown", "risky"), ("none", "none")),
    ),
    EditCase(
        "an encoding", text(), text(contentEncoding="base64"), "schema.content.tightened", NARROW
    ),
    EditCase(
        "no media type", text(contentMediaType="text/html"), text(), "schema.content.loosened",
        SHAPE,
    ),
    EditCase(
        "another encoding", text(contentEncoding="base64"), text(contentEncoding="base16"),
        "schema.content.changed", OTHER,
    ),
    EditCase(
        "what text holds", text(contentMediaType="application/json"),
        text(contentMediaType="application/json", contentSchema=INTEGER),
        "schema.content.tightened", NARROW,
    ),
]  # fmt: skip

STRUCTURE = [
    EditCase("closed", A, closed(A), "schema.closedness.tightened", NARROW),
    EditCase("open", closed(A), A, "schema.closedness.loosened", DOMAIN),
    EditCase(
        "unevaluated", A, {**A, "unevaluatedProperties": False}, "schema.closedness.tightened",
        NARROW,
    ),
    EditCase(
        "described", A, {**A, "additionalProperties": STRING}, "schema.closedness.tightened", NARROW
    ),
    EditCase(
        "described no more", {**A, "additionalProperties": STRING}, A, "schema.closedness.loosened",
        DOMAIN,
    ),
    EditCase(
        "values of a map", {"type": "object", "additionalProperties": STRING},
        {"type": "object", "additionalProperties": INTEGER}, "schema.type.changed", OTHER,
    ),
    EditCase(
        "names", A, {**A, "propertyNames": {"maxLength": 3}}, "schema.closedness.tightened", NARROW
    ),
    EditCase(
        "a pattern of names", A, {**A, "patternProperties": {"^x": INTEGER}},
        "schema.closedness.tightened", NARROW,
    ),
    EditCase(
        "a pattern of names where it is closed", closed(A),
        {**closed(A), "patternProperties": {"^x": INTEGER}}, "schema.closedness.loosened", DOMAIN,
    ),
    EditCase("items", {"type": "array"}, array(), "schema.items.tightened", NARROW),
    EditCase("no items", array(), {"type": "array"}, "schema.items.loosened", SHAPE),
    EditCase("other items", array(), array(INTEGER), "schema.type.changed", OTHER),
    EditCase(
        "by position", array(), array(STRING, prefixItems=[INTEGER]), "schema.items.changed", OTHER
    ),
    EditCase(
        "a further position", {"type": "array", "prefixItems": [STRING]},
        {"type": "array", "prefixItems": [STRING, INTEGER]}, "schema.items.tightened", NARROW,
    ),
    EditCase("contains", array(), array(contains={"const": "a"}), "schema.items.tightened", NARROW),
    EditCase(
        "contains no more", array(contains={"const": "a"}), array(), "schema.items.loosened", SHAPE
    ),
    EditCase("not", text(), text(**{"not": {"const": ""}}), "schema.conditional.tightened", NARROW),
    EditCase(
        "not no more", text(**{"not": {"const": ""}}), text(), "schema.conditional.loosened", DOMAIN
    ),
    EditCase(
        "another not", text(**{"not": {"const": ""}}), text(**{"not": {"const": "a"}}),
        "schema.conditional.changed", (("incomparable", "breaking"), ("unknown", "risky")),
    ),
    EditCase(
        "if", A, {**A, "if": {"required": ["a"]}, "then": {"required": ["b"]}},
        "schema.conditional.tightened", NARROW,
    ),
    EditCase(
        "dependent", A, {**A, "dependentRequired": {"a": ["b"]}}, "schema.conditional.tightened",
        NARROW,
    ),
    EditCase(
        "a variant", PETS, {"oneOf": [ref("Dog"), ref("Bird"), ref("Cat")]},
        "schema.union.variant-added", DOMAIN,
    ),
    EditCase(
        "no variant", {"oneOf": [ref("Dog"), ref("Bird"), ref("Cat")]}, PETS,
        "schema.union.variant-removed", NARROW,
    ),
    EditCase("wrapped", ref("Cat"), PETS, "schema.union.wrapped", SHAPE),
    EditCase("unwrapped", PETS, ref("Cat"), "schema.union.unwrapped", NARROW),
    EditCase("wrapped in others", ref("Bird"), PETS, "schema.union.wrapped", OTHER),
    EditCase("unwrapped to another", PETS, ref("Bird"), "schema.union.unwrapped", OTHER),
    EditCase(
        "a choice of constraints", AB,
        {**AB, "anyOf": [{"required": ["a"]}, {"required": ["b"]}]}, "schema.allof.added", NARROW,
    ),
    EditCase(
        "no choice of constraints", {**AB, "anyOf": [{"required": ["a"]}, {"required": ["b"]}]},
        AB, "schema.allof.removed", (("widen", "risky"), ("widen", "risky")),
    ),
    EditCase(
        "a contradiction", text(format="date"),
        {"allOf": [text(format="date"), text(format="uuid")]}, "schema.allof.residue.changed",
        UNKNOWN,
    ),
    EditCase(
        "a base", {"allOf": [thing({"z": STRING})]}, {"allOf": [thing({"z": STRING}), ref("Base")]},
        "property.added-required", (ONLY, ("widen", "additive")),
    ),
    EditCase(
        "a choice of it and a part of it", STRING, {"anyOf": [text(format="uuid"), STRING]},
        "schema.union.wrapped", SAME,
    ),
    EditCase(
        "no choice of it and a part of it", {"anyOf": [text(format="uuid"), STRING]}, STRING,
        "schema.union.unwrapped", SAME,
    ),
    EditCase(
        "a choice of it and a part of it that excludes both", STRING,
        {"oneOf": [text(format="uuid"), STRING]}, "schema.union.wrapped", SHAPE,
    ),
    EditCase(
        "a part of another variant", {"anyOf": [STRING, ref("Cat")]},
        {"anyOf": [STRING, ref("Cat"), text(format="uuid")]}, "schema.union.variant-added", SAME,
    ),
    EditCase(
        "null among variants", PETS, {"oneOf": [*PETS["oneOf"], {"type": "null"}]},
        "schema.nullable.added", SHAPE,
    ),
    EditCase(
        "no null among variants", {"anyOf": [ref("Cat"), STRING, {"const": None}]},
        {"anyOf": [ref("Cat"), STRING]}, "schema.nullable.removed", NARROW,
    ),
    EditCase(
        "null in a variant", {"oneOf": [thing({"a": STRING}, "a"), INTEGER]},
        {"oneOf": [{**thing({"a": STRING}, "a"), "type": ["object", "null"]}, INTEGER]},
        "schema.nullable.added", SHAPE,
    ),
    EditCase(
        "discriminator", PETS, {**PETS, "discriminator": {"propertyName": "kind"}},
        "schema.discriminator.added", SAME,
    ),
    EditCase(
        "no discriminator", {**PETS, "discriminator": TOLD}, PETS, "schema.discriminator.removed",
        (("none", "none"), ("unknown", "risky")),
    ),
    EditCase(
        "another discriminator", {**PETS, "discriminator": {"propertyName": "kind"}},
        {**PETS, "discriminator": {"propertyName": "type"}},
        "schema.discriminator.property-changed", OTHER,
    ),
    EditCase(
        "another mapping", {**PETS, "discriminator": TOLD},
        {**PETS, "discriminator": {**TOLD, "mapping": {"cat": "Cat", "hound": "Dog"}}},
        "schema.discriminator.mapping-changed", OTHER,
    ),
    EditCase(
        "a further mapping", {**PETS, "discriminator": TOLD},
        {**PETS, "discriminator": {**TOLD, "mapping": {**TOLD["mapping"], "hound": "Dog"}}},
        "schema.discriminator.mapping-changed", SAME,
    ),
]  # fmt: skip

NOTES = [
    EditCase("description", text(), text(description="x"), "doc.changed", SAME),
    EditCase("examples", text(examples=["a"]), text(examples=["b"]), "doc.changed", SAME),
    EditCase("extension", text(), text(**{"x-order": 1}), "extension.changed", SAME),
    EditCase("deprecated", text(), text(deprecated=True), "lifecycle.deprecated", SAME),
    EditCase("reactivated", text(deprecated=True), text(), "lifecycle.reactivated", SAME),
    EditCase(
        "no date", text(deprecated=True), text(deprecated=True, **{"x-sunset": "soon"}),
        "lifecycle.sunset.invalid", VIOLATION,
    ),
    EditCase(
        "an earlier date", text(deprecated=True, **{"x-sunset": "2030-01-01"}),
        text(deprecated=True, **{"x-sunset": "2029-01-01"}),
        "lifecycle.sunset.invalid", VIOLATION,
    ),
    EditCase(
        "less stable", text(**{"x-stability": "stable"}), text(**{"x-stability": "beta"}),
        "lifecycle.stability.lowered", VIOLATION,
    ),
    EditCase(
        "more stable", text(**{"x-stability": "alpha"}), text(**{"x-stability": "beta"}),
        "lifecycle.stability.raised", SAME,
    ),
    EditCase(
        "no stability", text(), text(**{"x-stability": "fine"}), "lifecycle.stability.invalid",
        VIOLATION,
    ),
]  # fmt: skip

EDITS = [*PROPERTIES, *TYPES, *BOUNDS, *VALUES, *STRUCTURE, *NOTES]
