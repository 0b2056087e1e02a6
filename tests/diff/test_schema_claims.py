"""What a comparison claims holds for values: those that a generator of instances comes up with."""

from __future__ import annotations

import importlib
import json
import warnings
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from specwright.diff.model import Effect
from specwright.document import as_list, as_mapping, is_list, is_mapping
from tests.diff.schema_edits import EDITS, NAMED, EditCase
from tests.diff.schema_pairs import compared
from tests.judging import judge_of

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    _instances: Any = importlib.import_module("hypothesis_jsonschema")  # its types are not whole

Schema = Any
ADDED = ("property.added-optional", "property.renamed")
"""What is said of unknown properties no schema that is open excludes: these speak of what is known."""


def small(depth: int) -> st.SearchStrategy[Schema]:
    """Return schemas of values that are easily made."""
    bounds = st.integers(0, 3)
    numbers = st.fixed_dictionaries(
        {"type": st.sampled_from(["integer", "number"])},
        optional={
            "minimum": bounds,
            "exclusiveMaximum": st.integers(4, 6),
            "multipleOf": st.sampled_from([1, 2, 4]),
        },
    )
    texts = st.fixed_dictionaries(
        {"type": st.just("string")}, optional={"minLength": bounds, "maxLength": st.integers(3, 5)}
    )
    values = st.lists(
        st.sampled_from(["a", "b", 1, 2.5, None]), min_size=1, max_size=3, unique=True
    )
    leaves: st.SearchStrategy[Schema] = st.one_of(
        numbers,
        texts,
        st.fixed_dictionaries({"enum": values}),
        st.just({}),
        st.just({"type": ["string", "null"]}),
        st.just({"type": ["integer", "string"]}),
    )
    if depth == 0:
        return leaves
    inner = small(depth - 1)
    lists = st.fixed_dictionaries(
        {"type": st.just("array")},
        optional={"items": inner, "minItems": st.integers(0, 2), "maxItems": st.integers(2, 3)},
    )
    objects = st.fixed_dictionaries(
        {"type": st.just("object")},
        optional={
            "properties": st.dictionaries(st.sampled_from("ab"), inner, max_size=2),
            "required": st.lists(st.sampled_from("ab"), unique=True, max_size=2),
            "additionalProperties": st.one_of(st.booleans(), inner),
        },
    )
    both = st.builds(_both, objects, objects)
    choices = st.builds(_either, inner, inner)
    return st.one_of(leaves, lists, objects, both, choices)


def _both(one: Schema, other: Schema) -> Schema:
    return {"allOf": [one, other]}


def _either(one: Schema, other: Schema) -> Schema:
    return {"anyOf": [one, other]}


def instances(schema: Schema) -> st.SearchStrategy[object]:
    """Return values that a schema allows."""
    found: st.SearchStrategy[object] = _instances.from_schema(schema)
    return found


def check(base: Schema, head: Schema, named: dict[str, Schema], data: st.DataObject) -> None:
    """Assert that what two schemas are said to be to each other holds for an instance of each."""
    edits = compared(base, head, "both", named=named)
    effects = {e for edit in edits for e in (edit.effect, edit.effect_out or edit.effect)}
    effects -= {Effect.NONE}
    if {edit.rule for edit in edits} & set(ADDED) or not effects <= {Effect.NARROW, Effect.WIDEN}:
        return
    sides = {"base": base, "head": head}
    definitions = {"components": {"schemas": named}}
    for side, other, refuted in (("head", "base", "narrow"), ("base", "head", "widen")):
        if not effects or effects == {Effect(refuted)}:
            instance = data.draw(instances(resolved(sides[side], named)), label=side)
            judge = judge_of({**definitions, "allOf": [sides[other]]})
            assert judge.is_valid(instance), (refuted, base, head, [e.rule for e in edits])


def resolved(schema: Schema, named: dict[str, Schema]) -> Schema:
    """Return a schema with what it refers to in place."""
    if is_list(schema):
        return [resolved(each, named) for each in schema]
    if not is_mapping(schema):
        return schema
    if "$ref" in schema:
        return resolved(named[str(schema["$ref"]).rsplit("/", 1)[1]], named)
    return {key: resolved(value, named) for key, value in schema.items() if key != "discriminator"}


SETTINGS = settings(
    max_examples=60,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[
        HealthCheck.data_too_large,
        HealthCheck.filter_too_much,
        HealthCheck.large_base_example,
        HealthCheck.too_slow,
    ],
)
PLAIN = [
    case
    for case in EDITS
    if not {"unevaluatedProperties", "prefixItems", "dependentRequired", "minContains"}
    & set(json.dumps([case.base, case.head]).split('"'))
]


@pytest.mark.filterwarnings("ignore")
@SETTINGS
@given(small(2), small(2), st.data())
def test_a_claim_about_two_schemas_holds(base: Schema, head: Schema, data: st.DataObject) -> None:
    check(base, head, {}, data)


@pytest.mark.filterwarnings("ignore")
@settings(SETTINGS, max_examples=80)
@given(small(2), st.data())
def test_a_claim_about_an_edit_holds(base: Schema, data: st.DataObject) -> None:
    """Of schemas that differ in one place only most claims say something."""
    head = json.loads(json.dumps(base))
    places: list[object] = [head]
    for place in places:
        places.extend([*as_mapping(place).values(), *as_list(place)])
    schemas = [p for p in places if is_mapping(p) and p.keys() & {"type", "enum"}]
    if schemas:
        place = data.draw(st.sampled_from(schemas))
        edited = data.draw(small(1))
        place.update(edited if data.draw(st.booleans()) else {})
        place.pop(data.draw(st.sampled_from(sorted(place))))
        if place and not place.keys() & {"type", "enum", "allOf", "anyOf"}:
            return  # it is read as the type that its words are about
        if "enum" in place and len(place) > 1:
            return  # values that are listed are taken for allowed
    check(base, head, {}, data)


@pytest.mark.filterwarnings("ignore")
@settings(SETTINGS, max_examples=40)
@given(st.sampled_from(PLAIN), st.data())
def test_claims_of_the_table_hold(case: EditCase, data: st.DataObject) -> None:
    check(case.base, case.head, NAMED, data)


@pytest.mark.parametrize("polarity", ["in", "out"])
def test_a_value_shows_what_breaks(polarity: str) -> None:
    """Judged here by the schemas as they are written; formats and such are no assertions."""
    judged = 0
    for case in EDITS:
        for edit in compared(case.base, case.head, polarity, named=NAMED):
            if edit.witness is None or edit.witness.judged_by != "schema":
                continue
            definitions = {"components": {"schemas": NAMED}}
            site = edit.head or edit.base
            assert site is not None
            is_nested = not site.pointer.endswith("/schema") or "properties" in site.pointer
            if is_nested and edit.rule.startswith("schema."):
                continue  # a value of a schema within
            valid = [
                judge_of({**definitions, "allOf": [schema]}).is_valid(edit.witness.payload)
                for schema in (case.base, case.head)
            ]
            assert valid == [edit.witness.valid_in == "base", edit.witness.valid_in == "head"]
            judged += 1

    assert judged > 30


TEXT = {"type": "string"}
CLOSED: Any = {"type": "object", "required": ["kind"], "additionalProperties": False}
CAT: Any = {**CLOSED, "properties": {"kind": TEXT, "lives": {"type": "integer"}}}
DOG: Any = {**CLOSED, "properties": {"kind": TEXT, "barks": {"type": "boolean"}}}


@pytest.mark.parametrize("polarity", ["in", "out"])
@pytest.mark.parametrize(
    ("base", "head"),
    [
        ({}, {"format": "date"}),
        ({}, {"format": "uuid"}),
        ({}, {"format": "ipv4"}),
        ({"format": "ipv4"}, {"format": "ipv6"}),
        ({"format": "date-time"}, {"format": "date"}),
        ({"format": "date"}, {"format": "date-time"}),
        ({"format": "email"}, {}),
    ],
)
def test_a_value_shows_another_format(
    base: dict[str, str], head: dict[str, str], polarity: str
) -> None:
    """Judged here by what the library of the validator says of formats."""
    sides = {"base": {**TEXT, **base}, "head": {**TEXT, **head}}
    judges: dict[str, Any] = {
        name: Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER)
        for name, schema in sides.items()
    }
    found = [edit.witness for edit in compared(sides["base"], sides["head"], polarity)]
    breaks = [("in", "base"), ("out", "head")]
    is_wider = {"in": head, "out": base}[polarity]

    assert len(found) == 1
    if found[0] is None:
        assert is_wider == {}
        return
    assert found[0].judged_by == "format"
    assert (polarity, found[0].valid_in) in breaks
    assert [n for n, judge in judges.items() if judge.is_valid(found[0].payload)] == [
        found[0].valid_in
    ]


def _told(name: str, mapping: dict[str, str]) -> dict[str, Any]:
    variants = [{"$ref": f"#/components/schemas/{each}"} for each in ("Cat", "Dog")]
    told = {key: f"#/components/schemas/{each}" for key, each in mapping.items()}
    return {"oneOf": variants, "discriminator": {"propertyName": name, "mapping": told}}


@pytest.mark.parametrize(
    ("base", "head", "payload"),
    [
        (
            _told("kind", {"cat": "Cat", "dog": "Dog"}),
            _told("kind", {"feline": "Cat", "dog": "Dog"}),
            {"kind": "cat", "lives": 0},
        ),
        (
            _told("kind", {"cat": "Cat", "dog": "Dog"}),
            _told("sort", {"cat": "Cat", "dog": "Dog"}),
            {"kind": "cat", "lives": 0},
        ),
        ({**TEXT}, {**TEXT, "contentEncoding": "base64"}, "2024-02-29"),
        ({**TEXT}, {**TEXT, "contentMediaType": "application/json"}, "2024-02-29"),
    ],
)
def test_a_value_shows_what_is_told_in_another_way(base: Any, head: Any, payload: Any) -> None:
    found = compared(base, head, "in", named={"Cat": CAT, "Dog": DOG})

    assert [(e.witness.payload, e.witness.valid_in) for e in found if e.witness is not None] == [
        (payload, "base")
    ]
