"""One edit is one entry, with everything that it does to the package."""

from __future__ import annotations

import itertools
from typing import Any

import pytest

from specwright.diagnostics import Span
from specwright.diff.join import joined
from specwright.diff.model import Edit, Effect, Guard, HttpLevel, Place, SdkChange, SdkLevel, Use
from specwright.diff.settings import Settings

ORDER = "#/components/schemas/Order"


def place(pointer: str, line: int = 1) -> Place:
    return Place(pointer, Span("openapi.yaml", line, 1))


def edit(
    rule: str,
    pointer: str,
    effect: Effect = Effect.NONE,
    uses: tuple[Use, ...] = (),
    guards: frozenset[Guard] = frozenset(),
    **more: Any,
) -> Edit:
    at = place(pointer)
    return Edit(rule, pointer, "it changed", effect, at, at, uses, guards, **more)


def sdk(rule: str, pointer: str, level: SdkLevel = SdkLevel.SOURCE, **more: Any) -> SdkChange:
    return SdkChange(rule, rule, level, "it changed", base=(pointer,), head=(pointer,), **more)


def test_one_edit_with_300_uses_is_one_entry() -> None:
    """The number of operations does not matter, nor how many methods the change shows in."""
    uses = tuple(Use(f"GET /{n}", "200 application/json", "out") for n in range(300))
    pointer = f"{ORDER}/properties/note"
    found = joined(
        [edit("property.added-optional", pointer, Effect.WIDEN, uses)],
        [sdk("sdk.field.added", pointer, SdkLevel.ADDITIVE, after=f"V{n}") for n in range(300)],
    )

    assert [(c.rule, len(c.uses), len(c.sdk)) for c in found] == [
        ("property.added-optional", 300, 300)
    ]
    assert found[0].http.level is HttpLevel.ADDITIVE


@pytest.mark.parametrize(
    ("rule", "pointer", "expected"),
    [
        pytest.param(
            "sdk.field.type-replaced", f"{ORDER}/properties/a", "schema.type.changed", id="same"
        ),
        pytest.param("sdk.field.removed", f"{ORDER}/properties/b", "component.renamed", id="above"),
        pytest.param(
            "sdk.param.type-replaced",
            "#/paths/~1o/get/parameters/0",
            "schema.bound.tightened",
            id="below",
        ),
        pytest.param(
            "sdk.method.moved", "#/paths/~1o/get", "operation.tags.changed", id="kin of two"
        ),
        pytest.param("sdk.return.replaced", "#/paths/~1o/get", "schema.type.changed", id="used"),
        pytest.param(
            "sdk.field.removed", "#/components/schemas/Other", "sdk.field.removed", id="none"
        ),
    ],
)
def test_a_change_of_the_package_goes_to_the_nearest_edit(
    rule: str, pointer: str, expected: str
) -> None:
    edits = [
        edit(
            "schema.type.changed",
            f"{ORDER}/properties/a",
            Effect.INCOMPARABLE,
            (Use("GET /o", "200 application/json", "out"),),
        ),
        edit("component.renamed", ORDER),
        edit("schema.bound.tightened", "#/paths/~1o/get/parameters/0/schema", Effect.NARROW),
        edit("operation.tags.changed", "#/paths/~1o/get"),
        edit("doc.changed", "#/paths/~1o/get"),
    ]
    found = joined(edits, [sdk(rule, pointer)])

    assert [c.rule for c in found if c.sdk] == [expected]


def test_a_type_that_has_another_name_only_is_the_change_of_its_model() -> None:
    """A schema that is renamed shows in each method that returns it."""
    renamed = sdk("sdk.model.renamed", ORDER, before="Order", after="Purchase")
    returns = [
        SdkChange(
            "sdk.return.replaced", f"client.{n}", SdkLevel.SOURCE, "it returns another type",
            "list[Order] | None", "list[Purchase] | None", None, (f"#/paths/~1{n}/get",), (),
        )
        for n in "abc"
    ]  # fmt: skip
    found = joined([edit("component.renamed", ORDER)], [renamed, *returns])

    assert [(c.rule, len(c.sdk)) for c in found] == [("component.renamed", 4)]


def test_fingerprints_know_nothing_of_messages_and_uses() -> None:
    pointer = f"{ORDER}/properties/a"
    one = edit("doc.changed", pointer, before="a", after="b")
    other = Edit(
        "doc.changed", "Order", "other words", Effect.NONE, place(pointer, 7), place("#/moved"),
        (Use("GET /", "200", "out"),), before="a", after="b",
    )  # fmt: skip
    different = edit("doc.changed", pointer, before="a", after="c")
    prints = [joined([each], [])[0].fingerprint for each in (one, other, different)]

    assert prints[0] == prints[1] != prints[2]
    assert all(len(each) == 16 and int(each, 16) >= 0 for each in prints)


def test_the_order_is_worst_first_and_depends_on_nothing_else() -> None:
    uses = (Use("POST /o", "body application/json", "in"),)
    edits = [
        edit("doc.changed", "#/info", before="1", after="2"),
        edit("operation.id.changed", "#/paths/~1o/get", before="a", after="b"),
        edit("schema.bound.tightened", f"{ORDER}/properties/a", Effect.NARROW, uses),
        edit("operation.added", "#/paths/~1n/get", Effect.WIDEN, uses),
    ]
    changes = [sdk("sdk.method.renamed", "#/paths/~1o/get", before="a", after="b")]
    orders = {joined(each, changes) for each in itertools.permutations(edits)}

    assert len(orders) == 1
    assert [c.rule for c in orders.pop()] == [
        "schema.bound.tightened",
        "operation.id.changed",
        "operation.added",
        "doc.changed",
    ]


def test_the_last_pattern_of_the_settings_decides_about_a_level() -> None:
    settings = Settings(
        rules=(("schema.*", "none"), ("schema.bound.*", "risky"), ("sdk.field.*", "doc"))
    )
    uses = (Use("POST /o", "body application/json", "in"),)
    pointer = f"{ORDER}/properties/a"
    found = joined(
        [edit("schema.bound.tightened", pointer, Effect.NARROW, uses)],
        [sdk("sdk.field.type-replaced", pointer)],
        settings,
    )

    assert (found[0].http.level, found[0].sdk_level) == (HttpLevel.RISKY, SdkLevel.DOC)
    assert "settings" in found[0].http.why


def test_the_reason_names_the_circumstance_that_makes_a_change_mild() -> None:
    uses = (Use("POST /o", "body application/json", "in"),)
    found = joined(
        [edit("property.removed", ORDER, Effect.NARROW, uses, frozenset({Guard.READ_ONLY}))], []
    )

    assert found[0].http.level is HttpLevel.NONE
    assert "readOnly" in found[0].http.why


def test_a_default_of_a_shared_schema_is_told_from_what_else_its_operation_changes() -> None:
    """Beside an edit of the body, the default of a parameter comes of the schema that has it."""
    uses = (Use("POST /orders", "header Version", "in"),)
    default = edit(
        "schema.default.changed", "#/components/schemas/Version", Effect.UNKNOWN, uses,
        before="1", after="2",
    )  # fmt: skip
    added = edit(
        "property.added-optional", f"{ORDER}/properties/note", Effect.WIDEN,
        (Use("POST /orders", "body application/json", "in"),),
    )  # fmt: skip
    change = sdk(
        "sdk.param.default-changed", "#/paths/~1orders/post/parameters/0", SdkLevel.BEHAVIOUR,
        before='"1"', after='"2"',
    )  # fmt: skip

    found = joined([added, default], [change])

    assert {c.rule: len(c.sdk) for c in found} == {
        "schema.default.changed": 1,
        "property.added-optional": 0,
    }
