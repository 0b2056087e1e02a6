"""Every rule is found by an edit of a document, from end to end, with both of its levels."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from specwright.compared import Options, compared
from specwright.diff import Settings, catalogue
from specwright.inputs import Pair
from specwright.source import Source
from tests.diff.rule_edits import OF_PACKAGE, OF_WIRE, WAIVED, Row
from tests.diff.surface_pairs import base, edited

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from specwright.diff import Comparison, Filter

TODAY = date(2026, 6, 1)


def compare(
    case: Row, folder: Path, settings: Settings | None = None, exclude: Sequence[Filter] = ()
) -> Comparison:
    """Return the comparison of the documents before and after an edit, as the command makes it."""
    before = edited(base(), *case.given)
    sides = {"base": (before, case.config), "head": (edited(before, *case.edits), case.after)}
    made = {name: _source(folder / name, *side) for name, side in sides.items()}
    return compared(
        Pair("shop", made["base"], made["head"]),
        Options(settings or Settings(), TODAY, exclude=exclude),
    )


def _source(folder: Path, document: Any, config: Any) -> Source:
    folder.mkdir()
    spec, settings = folder / "openapi.json", folder / "sdk.yaml"
    spec.write_text(json.dumps(document), encoding="utf-8")
    if config is not None:
        settings.write_text(yaml.safe_dump(config), encoding="utf-8")
    return Source(spec, settings if config is not None else None, name="shop")


def written(found: Comparison) -> str:
    """Return a comparison as a failing test shows it."""
    return "\n".join(
        f"{c.http.level.value} {c.sdk_level.value} {c.rule} {c.subject}: {c.message} "
        f"{[f'{s.level.value} {s.rule} {s.symbol}' for s in c.sdk]}"
        for c in found.changes
    )


@pytest.mark.parametrize("case", OF_WIRE, ids=lambda case: case.rule)
def test_an_edit_of_a_document_is_found_with_both_levels(case: Row, tmp_path: Path) -> None:
    found = compare(case, tmp_path)
    levels = [(c.http.level.value, c.sdk_level.value) for c in found.changes if c.rule == case.rule]

    assert (case.http, case.sdk) in levels, written(found)


@pytest.mark.parametrize("case", OF_PACKAGE, ids=lambda case: case.rule)
def test_a_change_of_a_package_is_found_with_both_levels(case: Row, tmp_path: Path) -> None:
    found = compare(case, tmp_path)
    levels = [
        (change.http.level.value, change.sdk_level.value)
        for change in found.changes
        if case.rule in {each.rule for each in change.sdk}
    ]

    assert (case.http, case.sdk) in levels, written(found)


def test_every_rule_has_an_edit_or_a_reason_for_none() -> None:
    known = {rule.id for rule in catalogue()}
    edited_ones = {case.rule for case in (*OF_WIRE, *OF_PACKAGE)}

    assert edited_ones | WAIVED.keys() == known
    assert not edited_ones & WAIVED.keys()
    assert all(WAIVED.values())
