"""What single edits of schemas are called, what they do, and how much they matter, wherever they are."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from specwright.diff.http_rules import HTTP_RULES, level_of
from specwright.diff.model import Guard, Polarity, Use
from specwright.diff.schemas import Dialect, compare_polarities
from specwright.diff.sunset import Calendar
from tests.diff.schema_edits import (
    EDITS,
    INTEGER,
    NAMED,
    STRING,
    EditCase,
    array,
    ref,
    text,
    thing,
)
from tests.diff.schema_pairs import compared, named_of, opened, schema_of, told

if TYPE_CHECKING:
    from collections.abc import Callable

IDS = [f"{case.rule}: {case.name}" for case in EDITS]


@pytest.mark.parametrize("polarity", ["in", "out"])
@pytest.mark.parametrize("case", EDITS, ids=IDS)
def test_an_edit_has_one_entry_with_its_verdict(case: EditCase, polarity: str) -> None:
    expected = case.expected[0 if polarity == "in" else 1]

    assert told(compared(case.base, case.head, polarity, named=NAMED)) == [(case.rule, *expected)]


def test_the_table_shows_every_rule_that_is_about_schemas() -> None:
    shown = {case.rule for case in EDITS}
    elsewhere = {"schema.xml.changed", "lifecycle.removed-before-sunset"}
    rules = {rule for rule in HTTP_RULES if rule.startswith(("schema.", "property.", "lifecycle."))}

    assert rules - elsewhere - shown == set()


POSITIONS: dict[str, Callable[[Any], Any]] = {
    "a property": lambda schema: thing({"x": schema}),
    "items": lambda schema: {"type": "array", "items": schema},
    "items of items": lambda schema: {
        "type": "array", "items": {"type": "array", "items": schema}
    },
    "allOf": lambda schema: {"allOf": [schema]},
    "a member of allOf": lambda schema: {"allOf": [ref("Base"), thing({"x": schema})]},
    "values of a map": lambda schema: {"type": "object", "additionalProperties": schema},
    "a variant": lambda schema: {"oneOf": [thing({"x": schema}, "x"), ref("Cat")]},
}  # fmt: skip
MOVED = [
    case
    for case in EDITS
    if case.name in {"required", "gone", "to another", "null", "maxLength set", "a value"}
]


@pytest.mark.parametrize("position", POSITIONS)
@pytest.mark.parametrize("polarity", ["in", "out"])
@pytest.mark.parametrize("case", MOVED, ids=lambda case: case.name)
def test_an_edit_is_the_same_one_wherever_it_is(
    case: EditCase, polarity: str, position: str
) -> None:
    expected = case.expected[0 if polarity == "in" else 1]
    base, head = (POSITIONS[position](schema) for schema in (case.base, case.head))

    assert told(compared(base, head, polarity, named=NAMED)) == [(case.rule, *expected)]


@pytest.mark.parametrize("case", EDITS, ids=IDS)
def test_an_edit_of_a_component_is_one_entry_with_all_uses(case: EditCase) -> None:
    """It is found at the component, through references in four places."""
    user = {
        "type": "object",
        "properties": {"x": ref("Thing"), "y": {"type": "array", "items": ref("Thing")}},
        "additionalProperties": {"allOf": [ref("Thing")]},
    }
    uses = (
        Use("GET /b", "200 application/json", "out"),
        Use("POST /a", "body application/json", "in"),
    )
    edits = compared(
        user,
        user,
        named={**NAMED, "Thing": case.base},
        head_named={**NAMED, "Thing": case.head},
        uses=uses,
    )

    assert [(edit.rule, edit.uses) for edit in edits] == [(case.rule, uses)]
    assert edits[0].subject.split(".")[0].split("[")[0].split("(")[0] in {"Thing", *NAMED}


@pytest.mark.parametrize("case", EDITS, ids=IDS)
def test_nothing_changes_without_an_edit(case: EditCase) -> None:
    assert compared(case.base, case.base, "both", named=NAMED, components=True) == []


OPPOSITE = {"narrow": "widen", "widen": "narrow", "incomparable": "incomparable"}
REVERSIBLE = [
    case
    for case in EDITS
    if case.expected[0][0] == case.expected[1][0] in OPPOSITE
    and case.expected[1] != ("widen", "none")
]


@pytest.mark.parametrize("case", REVERSIBLE, ids=lambda case: f"{case.rule}: {case.name}")
def test_what_narrows_widens_the_other_way_round(case: EditCase) -> None:
    """But for a new property: whether leaving one out does harm is not said."""
    effect = case.expected[0][0]
    back = {found for _, found, _ in told(compared(case.head, case.base, "in", named=NAMED))}
    is_open = "additionalProperties" not in case.base
    is_unsaid = case.rule == "property.added-optional" and is_open

    assert back == {"unknown" if is_unsaid else OPPOSITE[effect]}


def test_an_unused_component_is_compared_and_matters_to_nobody() -> None:
    old, new = {"Odd": text()}, {"Odd": INTEGER, "New": STRING}
    edits = compared(STRING, STRING, named=old, head_named=new, components=True)

    assert {(e.rule, level_of(e).value) for e in edits} == {
        ("component.added", "none"),
        ("schema.type.changed", "none"),
    }
    assert all(Guard.UNUSED in e.guards for e in edits if e.rule.startswith("schema."))


def test_a_component_with_another_name_is_found_by_what_it_says() -> None:
    """Its references to itself have the new name as well."""
    old = thing({"next": ref("Old"), "value": STRING})
    new = thing({"next": ref("New"), "value": text(description="now described")})
    edits = compared(
        ref("Old"), ref("New"), named={"Old": old}, head_named={"New": new}, components=True
    )

    assert [(e.rule, e.before, e.after) for e in edits] == [
        ("component.renamed", "Old", "New"),
        ("doc.changed", None, {"description": "now described"}),
    ]


def test_a_removal_after_the_announced_day_is_no_break() -> None:
    base = thing({"a": text(deprecated=True, **{"x-sunset": "2026-06-01"})}, "a")
    days = {"too early": date(2026, 5, 1), "in time": date(2026, 7, 1)}
    found = {
        name: told(compared(base, thing({}), "out", calendar=Calendar(day)))
        for name, day in days.items()
    }

    assert found == {
        "too early": [
            ("lifecycle.removed-before-sunset", "violation", "breaking"),
            ("property.removed", "widen", "breaking"),
        ],
        "in time": [("property.removed", "widen", "compatible")],
    }


def test_an_optional_property_may_go_on_its_day() -> None:
    gone = thing({"b": STRING, "a": text(deprecated=True, **{"x-sunset": "2026-01-01"})})
    edits = compared(gone, thing({"b": STRING}), "both", calendar=Calendar(date(2026, 6, 1)))

    assert told(edits) == [("property.removed", "unknown", "compatible")]


def test_a_bound_of_openapi_3_0_is_shown_as_it_is_written() -> None:
    base = {"type": "number", "minimum": 1}
    edits = compared(base, {**base, "exclusiveMinimum": True}, versions=("3.0", "3.0"))

    assert [edit.message for edit in edits] == [
        "the bound was `minimum: 1`, and is `minimum: 1`, `exclusiveMinimum: true`"
    ]


def test_xml_matters_only_where_it_is_written() -> None:
    base, head = thing({"a": STRING}), thing({"a": text(xml={"name": "b"})})
    xml = (Use("POST /a", "body application/xml", "in"), Use("POST /a", "body text/json", "in"))

    assert compared(base, head, "in") == []
    assert [(e.rule, e.uses) for e in compared(base, head, uses=xml)] == [
        ("schema.xml.changed", xml[:1])
    ]


LOOSE = frozenset({Guard.LOOSE_TEXT})
QUERY = (Use("GET /a", "query limit", "in"),)
HEADER = (Use("GET /a", "200 header X-Total", "out"),)
BOTH: Any = {"type": ["string", "integer"]}


@pytest.mark.parametrize(
    ("base", "head", "client", "server"),
    [
        (INTEGER, STRING, ("widen", "none"), ("widen", "breaking")),
        (STRING, INTEGER, ("narrow", "breaking"), ("narrow", "compatible")),
        (STRING, {"type": "boolean"}, ("narrow", "breaking"), ("narrow", "compatible")),
        (INTEGER, BOTH, ("widen", "none"), ("widen", "breaking")),
        (STRING, BOTH, ("none", "none"), ("none", "none")),
        (INTEGER, {"type": "boolean"}, ("incomparable", "breaking"), ("incomparable", "breaking")),
        (INTEGER, text(format="date"), ("incomparable", "breaking"), ("incomparable", "breaking")),
        (array(), STRING, ("incomparable", "breaking"), ("incomparable", "breaking")),
    ],
)
def test_where_all_is_text_a_string_may_be_anything(
    base: Any, head: Any, client: tuple[str, str], server: tuple[str, str]
) -> None:
    """A server takes it for what it was; a client that reads a number finds no number."""
    found = [
        [
            (effect, level)
            for _, effect, level in told(compared(base, head, uses=uses, guards=LOOSE))
        ]
        for uses in (QUERY, HEADER)
    ]

    assert found == [[client], [server]]


def test_a_property_is_read_only_only_if_it_is_on_every_way_there() -> None:
    """What is read only in one schema may be written in another."""
    named = {"Money": thing({"amount": STRING})}
    edited = {"Money": thing({"amount": INTEGER})}
    shown = thing({"total": {"allOf": [ref("Money")], "readOnly": True}})
    both = thing({**shown["properties"], "price": ref("Money")})
    levels = [
        [level for _, _, level in told(compared(s, s, "in", named=named, head_named=edited))]
        for s in (shown, both)
    ]

    assert levels == [["none"], ["breaking"]]


def test_subjects_are_what_people_call_a_place() -> None:
    named = {"Order": thing({"lines": {"type": "array", "items": thing({"price": STRING})}})}
    edited = {"Order": thing({"lines": {"type": "array", "items": thing({"price": INTEGER})}})}
    inline = compared(thing({"a": STRING}), thing({"a": INTEGER}))
    component = compared(ref("Order"), ref("Order"), named=named, head_named=edited)

    assert inline[0].subject == "POST /things body application/json .a"
    assert component[0].subject == "Order.lines[].price"
    assert component[0].base is not None
    assert component[0].base.pointer == (
        "#/components/schemas/Order/properties/lines/items/properties/price"
    )


@pytest.mark.parametrize(
    ("use", "subject"),
    [
        (Use("GET /things", "query limit", "in"), "GET /things query limit []"),
        (Use("GET /things", "200 header ETag", "out"), "GET /things 200 header ETag []"),
        (Use("webhook thing", "body text/plain", "out"), "webhook thing body text/plain []"),
    ],
)
def test_an_inline_schema_is_called_after_who_uses_it(use: Use, subject: str) -> None:
    base = {"type": "array", "items": INTEGER}
    edits = compared(base, {"type": "array", "items": text()}, uses=(use,))

    assert [(e.subject, e.uses, level_of(e).value) for e in edits] == [
        (subject, (use,), "breaking")
    ]


def test_a_type_in_loose_text_may_have_any_value_before() -> None:
    """Of a default that is no text nothing is taken for a type."""
    uses = (Use("GET /a", "query limit", "in"),)
    edits = compared(
        text(default={}), text(default=[]), uses=uses, guards=frozenset({Guard.LOOSE_TEXT})
    )

    assert [edit.rule for edit in edits] == ["schema.default.changed"]


def test_a_choice_of_bare_types_is_compared_with_one_of_more() -> None:
    base = {"oneOf": [STRING, INTEGER]}
    head = {"oneOf": [INTEGER, text(maxLength=3)]}

    assert told(compared(base, head, "out")) == [("schema.bound.tightened", "narrow", "compatible")]


def test_a_value_of_a_discriminator_means_the_same_schema_of_another_name() -> None:
    def base(name: str) -> Any:
        mapping = {"dog": f"#/components/schemas/{name}"}
        return thing({"kind": STRING}, discriminator={"propertyName": "kind", "mapping": mapping})

    old, new = {**NAMED, "Hound": NAMED["Dog"]}, {**NAMED, "Beagle": NAMED["Dog"]}

    assert compared(base("Hound"), base("Beagle"), "both", named=old, head_named=new) == []
    assert told(compared(base("Hound"), base("Cat"), "in", named=old, head_named=old)) == [
        ("schema.discriminator.mapping-changed", "incomparable", "breaking")
    ]


def test_a_component_that_is_now_sent_by_the_client_too_is_told() -> None:
    root, library = opened(
        ref("Cat"), {**NAMED, "Pair": {"allOf": [ref("Cat"), ref("Dog")]}}, "3.1"
    )
    dialect, named = Dialect.of(root, library), named_of(root)
    old = [(named["Pair"], Polarity.OUT)]
    new = [*old, (schema_of(root), Polarity.IN)]
    edits = compare_polarities((dialect, old, named), (dialect, new, named))

    assert [(e.rule, e.subject, e.before, e.after) for e in edits] == [
        ("component.polarity.changed", "Cat", ["out"], ["in", "out"])
    ]
