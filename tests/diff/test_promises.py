"""What is announced: when something may go, and what belongs to nobody outside."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from specwright.diff import Settings, read_filters
from specwright.diff.sunset import Calendar
from tests.diff.rule_edits import DELETE, LIST, Row
from tests.diff.test_every_rule import compare

if TYPE_CHECKING:
    from pathlib import Path

    from tests.diff.surface_pairs import Edit

TODAY = date(2026, 6, 1)
OLD = {"deprecated": True, "x-sunset": "2026-12-31"}
PROPERTY = "components/schemas/Order/properties/note"


@pytest.mark.parametrize(
    ("before", "after", "days", "wrong"),
    [
        ({}, {"deprecated": True}, 0, None),
        ({}, {"deprecated": True}, 90, "no date of removal is announced: it has to be said 90 days before"),
        ({}, {"deprecated": True, "x-sunset": "2026-08-29"}, 90, "2026-08-29 is too soon: it has to be said 90 days before"),
        ({}, {"deprecated": True, "x-sunset": "2026-08-30"}, 90, None),
        ({}, {"deprecated": True, "x-sunset": "2026-08-29T23:00:00Z"}, 89, None),
        ({}, {"deprecated": True, "x-sunset": "2026-05-31"}, 0, "2026-05-31 is too soon"),
        ({}, {"deprecated": True, "x-sunset": "2026-06-01"}, 0, None),
        ({}, {"deprecated": True, "x-sunset": "1 June"}, 0, "`1 June` is no date"),
        (OLD, OLD, 365, None),
        (OLD, {"deprecated": True}, 0, "the date of removal is gone"),
        (OLD, {}, 90, None),
        (OLD, {"deprecated": True, "x-sunset": "2026-12-30"}, 0, "the date of removal is 2026-12-30 now, which is earlier than 2026-12-31"),
        (OLD, {"deprecated": True, "x-sunset": "2027-01-01"}, 0, None),
        ({"deprecated": True}, {"deprecated": True}, 90, None),
    ],
)  # fmt: skip
def test_a_date_of_removal_leaves_time_enough(
    before: dict[str, Any], after: dict[str, Any], days: int, wrong: str | None
) -> None:
    assert Calendar(TODAY, days).wrong(before, after) == wrong


@pytest.mark.parametrize("place", [DELETE, LIST + "parameters/0", PROPERTY])
@pytest.mark.parametrize(
    ("days", "levels"),
    [
        (0, {"lifecycle.deprecated": "none"}),
        (90, {"lifecycle.deprecated": "none", "lifecycle.sunset.invalid": "breaking"}),
    ],
)
def test_who_deprecates_says_until_when(
    place: str, days: int, levels: dict[str, str], tmp_path: Path
) -> None:
    case = Row("", "", "", ((f"{place}/deprecated", True),))
    found = compare(case, tmp_path, settings=Settings(notice_days=days))

    assert {change.rule: change.http.level.value for change in found.changes} == levels


@pytest.mark.parametrize(
    ("edits", "given", "rule"),
    [
        ((("x-internal", True),), (), "operation.removed"),
        ((("x-internal", False),), (("x-internal", True),), "operation.added"),
        ((("description", "Gone."),), (("x-internal", True),), None),
    ],
)
def test_what_is_internal_can_be_left_out(
    edits: tuple[Edit, ...], given: tuple[Edit, ...], rule: str | None, tmp_path: Path
) -> None:
    """Then it is public no more once it says `x-internal`, and new when it no longer does."""
    changes, givens = (
        tuple((f"{DELETE}/{key}", value) for key, value in each) for each in (edits, given)
    )
    config = {"subset": {"exclude": [{"internal": True}]}}
    case = Row("", "", "", changes, givens, config, config)
    exclude = read_filters(["internal"], may_be_internal=True)
    found = compare(case, tmp_path, exclude=exclude)

    assert [change.rule for change in found.changes] == ([rule] if rule else [])
    assert [len(change.sdk) for change in found.changes] == ([1] if rule else [])


def test_what_is_internal_counts_unless_it_is_left_out(tmp_path: Path) -> None:
    case = Row("", "", "", ((f"{DELETE}/x-internal", True),))

    assert [(c.rule, c.http.level.value) for c in compare(case, tmp_path).changes] == [
        ("extension.changed", "none")
    ]
