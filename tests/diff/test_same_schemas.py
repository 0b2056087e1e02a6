"""What is only written in another way is no change."""

from __future__ import annotations

from typing import Any, NamedTuple

import pytest

from tests.diff.schema_edits import CAT, INTEGER, NAMED, PETS, STRING, array, ref, text, thing
from tests.diff.schema_pairs import compared


class Spellings(NamedTuple):
    """Two spellings of one schema, each in a version."""

    name: str
    one: Any
    other: Any
    versions: tuple[str, str] = ("3.1", "3.1")


OLD, NEW = "3.0", "3.1"
ORDER = thing({"id": STRING, "lines": array(INTEGER)}, "id")
SPELLINGS = [
    Spellings("inline", ref("Cat"), CAT),
    Spellings("below a property", thing({"cat": ref("Cat")}), thing({"cat": CAT})),
    Spellings("one member", ref("Cat"), {"allOf": [ref("Cat")]}),
    Spellings("a choice of one", ref("Cat"), {"oneOf": [ref("Cat")]}),
    Spellings("any of one", STRING, {"anyOf": [STRING]}),
    Spellings("beside it", {**ref("Cat"), "type": "object"}, ref("Cat")),
    Spellings(
        "a base taken out",
        thing({"id": STRING, "name": STRING}, "id", "name"),
        {"allOf": [ref("Base"), thing({"name": STRING}, "name")]},
    ),
    Spellings(
        "a base taken out, beside the rest",
        thing({"id": STRING, "name": STRING}, "id"),
        {"allOf": [ref("Base")], **thing({"name": STRING})},
    ),
    Spellings(
        "required said elsewhere",
        thing({"a": STRING}, "a"),
        {"allOf": [thing({"a": STRING}), {"required": ["a"]}]},
    ),
    Spellings(
        "bounds of both",
        text(minLength=2, maxLength=5),
        {"allOf": [text(minLength=2, maxLength=9), {"minLength": 1, "maxLength": 5}]},
    ),
    Spellings("order of variants", PETS, {"anyOf": [ref("Dog"), ref("Cat")]}),
    Spellings(
        "a choice within a choice",
        {"oneOf": [CAT, NAMED["Dog"], INTEGER]},
        {"oneOf": [INTEGER, {"oneOf": [ref("Dog"), ref("Cat")]}]},
    ),
    Spellings(
        "a choice of bare types within one",
        {"type": ["boolean", "integer", "string"]},
        {"oneOf": [STRING, {"oneOf": [INTEGER, {"type": "boolean"}]}]},
    ),
    Spellings("inline variants", PETS, {"oneOf": [CAT, NAMED["Dog"]]}),
    Spellings(
        "order of names",
        thing({"a": STRING, "b": INTEGER}, "a", "b"),
        thing({"b": INTEGER, "a": STRING}, "b", "a"),
    ),
    Spellings("order of values", text(enum=["a", "b"]), text(enum=["b", "a", "a"])),
    Spellings("a list of one type", STRING, {"type": ["string"]}),
    Spellings(
        "a choice of types",
        {"type": ["string", "integer"]},
        {"oneOf": [{"type": "string"}, {"type": "integer"}]},
    ),
    Spellings("const", text(const="a"), text(enum=["a"])),
    Spellings(
        "a choice of values",
        text(enum=["a", "b"]),
        {"oneOf": [{"const": "a", "title": "The first"}, {"const": "b"}]},
    ),
    Spellings(
        "a choice of values with their type",
        text(enum=["a", "b", "c"]),
        text(anyOf=[text(const="b"), text(enum=["c", "a"])]),
    ),
    Spellings(
        "a choice of values, with and without types",
        {"oneOf": [{"const": "b"}, {"const": 1}]},
        {"anyOf": [{"type": "integer", "const": 1}, text(const="b")]},
    ),
    Spellings("beside a reference", ref("Cat"), {**ref("Cat"), "required": ["x"]}, (OLD, OLD)),
    Spellings("required, of text", text(), text(required=["a"], additionalProperties=False)),
    Spellings("properties, of text", text(), text(properties={"a": STRING})),
    Spellings("items, of text", text(), text(items=STRING, prefixItems=[STRING], contains=STRING)),
    Spellings("a format of text, of numbers", INTEGER, {**INTEGER, "format": "date-time"}),
    Spellings("a pattern, of numbers", INTEGER, {**INTEGER, "pattern": "^a", "minLength": 2}),
    Spellings("how many of nothing in particular", array(), array(minContains=2, maxContains=3)),
    Spellings("nothing", thing({"a": False}), thing({"a": {"not": {}}})),
    Spellings("an inferred type", {"properties": {"a": STRING}}, thing({"a": STRING})),
    Spellings("an inferred type of values", {"enum": ["a", "b"]}, text(enum=["a", "b"])),
    Spellings("open", thing({}), thing({}, additionalProperties=True)),
    Spellings("open to anything", thing({}), thing({}, additionalProperties={})),
    Spellings(
        "closed", thing({}, additionalProperties=False), thing({}, unevaluatedProperties=False)
    ),
    Spellings(
        "defaults",
        thing({"a": array(), "b": text()}),
        thing(
            {
                "a": array(uniqueItems=False, minItems=0),
                "b": text(minLength=0, nullable=False, deprecated=False, readOnly=False),
            },
            minProperties=0,
        ),
    ),
    Spellings("any items", {"type": "array"}, {"type": "array", "items": {}}),
    Spellings(
        "whole numbers",
        {"type": "integer", "minimum": 1},
        {"type": "integer", "exclusiveMinimum": 0},
    ),
    Spellings("rounded", {"type": "integer", "maximum": 5}, {"type": "integer", "maximum": 5.5}),
    Spellings("a step of one", INTEGER, {"type": "integer", "multipleOf": 1}),
    Spellings("decimals", {"type": "number", "minimum": 1}, {"type": "number", "minimum": 1.0}),
    Spellings("a pattern for all", text(), text(pattern=".*")),
    Spellings("another spelling of a pattern", text(pattern="^\\d{1,}$"), text(pattern="^[0-9]+$")),
    Spellings("example", text(example="a"), text(examples=["a"]), (OLD, NEW)),
    Spellings("nullable", text(nullable=True), {"type": ["string", "null"]}, (OLD, NEW)),
    Spellings("x-nullable", text(**{"x-nullable": True}), text(nullable=True), ("2.0", OLD)),
    Spellings(
        "null as a variant",
        text(nullable=True),
        {"anyOf": [{"type": "string"}, {"type": "null"}]},
        (OLD, NEW),
    ),
    Spellings(
        "null among variants",
        {**PETS, "nullable": True},
        {"oneOf": [*PETS["oneOf"], {"type": "null"}]},
        (OLD, NEW),
    ),
    Spellings(
        "null beside a reference",
        {"allOf": [ref("Cat")], "nullable": True},
        {"oneOf": [{"type": "null"}, ref("Cat")]},
        (OLD, NEW),
    ),
    Spellings(
        "null among values",
        {"type": "string", "nullable": True, "enum": ["a", None]},
        {"type": ["string", "null"], "enum": ["a", None]},
        (OLD, NEW),
    ),
    Spellings(
        "exclusive",
        {"type": "number", "minimum": 1, "exclusiveMinimum": True},
        {"type": "number", "exclusiveMinimum": 1},
        (OLD, NEW),
    ),
    Spellings(
        "not exclusive",
        {"type": "number", "maximum": 1, "exclusiveMaximum": False},
        {"type": "number", "maximum": 1},
        (OLD, NEW),
    ),
    Spellings("base64", text(format="byte"), text(contentEncoding="base64"), (OLD, NEW)),
    Spellings(
        "bytes",
        text(format="binary"),
        text(contentMediaType="application/octet-stream"),
        (OLD, NEW),
    ),
    Spellings("a file", {"type": "file"}, text(format="binary"), ("2.0", OLD)),
    Spellings(
        "a discriminator of 2.0",
        {**ORDER, "discriminator": "id"},
        {**ORDER, "discriminator": {"propertyName": "id"}},
        ("2.0", OLD),
    ),
    Spellings(
        "a mapping that is implied",
        {**PETS, "discriminator": {"propertyName": "kind"}},
        {
            **PETS,
            "discriminator": {
                "propertyName": "kind",
                "mapping": {"Cat": "#/components/schemas/Cat", "Dog": "Dog"},
            },
        },
    ),
    Spellings(
        "old tuples",
        {"type": "array", "items": [STRING], "additionalItems": INTEGER},
        {"type": "array", "prefixItems": [STRING], "items": INTEGER},
    ),
]


@pytest.mark.parametrize("spellings", SPELLINGS, ids=lambda s: s.name)
def test_spellings_of_one_schema_are_the_same(spellings: Spellings) -> None:
    named = {**NAMED, "Order": ORDER}
    one, other = spellings.versions
    there = compared(spellings.one, spellings.other, "both", named=named, versions=(one, other))
    back = compared(spellings.other, spellings.one, "both", named=named, versions=(other, one))

    assert [(edit.rule, edit.message) for edit in [*there, *back]] == []


def test_a_renamed_schema_means_the_same_where_it_is_used() -> None:
    named = {"Old": thing({"me": ref("Old"), "a": STRING})}
    edited = {"New": thing({"me": ref("New"), "a": STRING})}

    assert compared(ref("Old"), ref("New"), "both", named=named, head_named=edited) == []


def test_circles_end() -> None:
    """Of references, of `allOf`, and of choices that have become one of themselves."""
    named = {
        "A": {"allOf": [ref("A"), thing({"b": ref("B")})]},
        "B": {"oneOf": [ref("B"), ref("C")]},
        "C": ref("C"),
        "D": thing({"child": ref("D")}),
    }
    edited = {
        **named,
        "A": {"allOf": [ref("A"), thing({"b": ref("B"), "c": ref("A")})]},
        "D": {"oneOf": [thing({"child": ref("D")}), STRING]},
    }
    edits = compared(
        thing({"a": ref("A"), "d": ref("D")}),
        thing({"a": ref("A"), "d": ref("D")}),
        named=named,
        head_named=edited,
        components=True,
    )

    assert sorted(edit.rule for edit in edits) == [
        "property.added-optional",
        "schema.union.wrapped",
    ]


def test_what_is_no_schema_is_no_crash() -> None:
    odds: tuple[Any, ...] = (
        None,
        1,
        "x",
        [],
        {"type": 1, "required": "x", "allOf": {}, "enum": 3, "not": 1},
        {"type": "number", "minimum": float("inf"), "multipleOf": float("inf"), "maxLength": 7},
        {"type": "string", "pattern": "^a{99999999999}(b", "minLength": 10**12},
    )
    for odd in odds:
        for other in (STRING, odd, {"properties": odd, "items": odd, "oneOf": odd}):
            compared(odd, other, "both", components=True)
            compared(other, odd, "both", components=True)
            compared({"$ref": "#/nowhere"}, other, "both")
