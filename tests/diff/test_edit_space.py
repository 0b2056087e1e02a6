"""Every edit of every field of OpenAPI is claimed by a rule, or waived with a reason."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from specwright.document import join_pointer
from tests.diff.documents import GONE, SAMPLE, Json, all_edits, changed
from tests.diff.edit_space import EDITS, KEYWORDS, OBJECTS, Field

if TYPE_CHECKING:
    from pathlib import Path

PROPERTY = "/components/schemas/Order/properties/edited"
# XML is only looked at where it is written, and a discriminator where there are variants.
RICH = changed(
    SAMPLE,
    {
        "/components/schemas/Order/xml": {"name": "order"},
        "/components/schemas/Order/discriminator": {"propertyName": "kind"},
        "/components/schemas/Other": {"type": "object", "properties": {"b": {"type": "string"}}},
        "/paths/~1orders~1{id}/get/responses/200/content/application~1xml": {
            "schema": {"$ref": "#/components/schemas/Order"}
        },
    },
)
SPACE = [
    (name, f"{holder.pointer}/{join_pointer((key,))[1:]}", field)
    for name, holder in OBJECTS.items()
    for key, field in holder.fields.items()
] + [("Schema", f"{PROPERTY}/{key}", field) for key, field in KEYWORDS.items()]
CLAIMED = [
    pytest.param(pointer, field, edit, id=f"{name} {pointer.rpartition('/')[2]} {edit}")
    for name, pointer, field in SPACE
    for edit in EDITS
    if field.rules.get(edit)
]
VERSIONS = {"3.0": "3.0.4", "3.1": "3.1.1", "3.2": "3.2.0"}


def _sides(pointer: str, field: Field, edit: str) -> tuple[Json, Json]:
    """Return the documents before and after an edit of a field."""
    holder = pointer.rpartition("/")[0]
    given: dict[str, object] = {"/openapi": VERSIONS[field.since]}
    given |= {f"{holder}/{key}": value for key, value in field.given.items()}
    known = changed(RICH, given)
    first = changed(known, {pointer: field.value})
    second = changed(known, {pointer: field.other})
    without = changed(first, {pointer: GONE})
    sides: dict[str, tuple[Any, Any]] = {
        "added": (without, first),
        "removed": (first, without),
        "changed": (first, second),
    }
    return sides[edit]


@pytest.mark.parametrize(("pointer", "field", "edit"), CLAIMED)
def test_an_edit_is_found_by_a_rule_that_claims_it(
    pointer: str, field: Field, edit: str, tmp_path: Path
) -> None:
    found = all_edits(*_sides(pointer, field, edit), tmp_path)

    assert field.rules[edit] & {each.rule for each in found}


def test_every_edit_is_claimed_or_waived() -> None:
    open_ones = [
        (pointer, edit)
        for _, pointer, field in SPACE
        for edit in EDITS
        if bool(field.rules.get(edit)) == bool(field.waived.get(edit))
    ]

    assert open_ones == []
