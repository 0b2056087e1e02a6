"""Where an entry stands in the new document, where annotations of a pull request can show it."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING

import pytest

from specwright.compared import Options, compared
from specwright.diff import Settings
from specwright.diff.render.words import here
from specwright.inputs import Pair
from specwright.source import Source
from tests.diff.surface_pairs import base, edited
from tests.diff.test_surfaces import LIST, S

if TYPE_CHECKING:
    from pathlib import Path

    from specwright.diff import Change
    from tests.diff.surface_pairs import Edit, Json

TODAY = date(2026, 6, 1)


def changes(
    folder: Path, base: Json, head: Json, beside: tuple[Json, Json] | None = None
) -> tuple[Change, ...]:
    """Return the changes between two documents, each with a file beside it."""
    sources: list[Source] = []
    for name, document, other in zip("ab", (base, head), beside or (None, None), strict=True):
        (folder / name).mkdir()
        (folder / name / "openapi.json").write_text(json.dumps(document, indent=1))
        if other is not None:
            (folder / name / "other.json").write_text(json.dumps(other, indent=1))
        sources.append(Source(folder / name / "openapi.json", name="shop"))
    return compared(Pair("shop", sources[0], sources[1]), Options(Settings(), TODAY)).changes


@pytest.mark.parametrize(
    ("edit", "rule", "expected"),
    [
        (("paths/~1orders~1{id}/delete", ...), "operation.removed", "#/paths/~1orders~1{id}"),
        (("paths/~1items~1{id}", ...), "operation.removed", "#/paths"),
        ((LIST + "parameters/3", ...), "parameter.removed", "#/paths/~1orders/get/parameters"),
        ((S + "Bird", ...), "component.removed", "#/components/schemas"),
        ((S + "Order/properties/note", ...), "property.removed", "#/components/schemas/Order/properties"),
        (
            ("paths/~1orders/post/responses/409", ...),
            "response.removed",
            "#/paths/~1orders/post/responses",
        ),
    ],
)  # fmt: skip
def test_what_is_gone_is_shown_at_what_is_left_around_it(
    edit: Edit, rule: str, expected: str, tmp_path: Path
) -> None:
    """The nearest thing that the new document still has, with its line."""
    [found] = [c for c in changes(tmp_path, base(), edited(base(), edit)) if c.rule == rule]
    where = here(found)

    assert where is not None
    assert where.pointer == expected
    assert where.span.file.endswith("b/openapi.json")
    assert (where.span.line or 0) > 1


def test_a_path_with_another_name_for_its_parameter_is_the_same_path(tmp_path: Path) -> None:
    """Of two operations there one is gone, and the other one is somewhere else by its name."""
    item = base()["paths"]["/orders/{id}"]
    get = {**item["get"], "parameters": [{**item["get"]["parameters"][0], "name": "order"}]}
    head = edited(base(), ("paths/~1orders~1{id}", ...), ("paths/~1orders~1{order}", {"get": get}))
    [found] = [c for c in changes(tmp_path, base(), head) if c.rule == "operation.removed"]

    assert found.anchor is not None
    assert found.anchor.pointer == "#/paths/~1orders~1{order}"


def test_what_is_gone_from_another_file_is_shown_there(tmp_path: Path) -> None:
    """The file is found by its path from the document."""
    other = {"Box": base()["components"]["schemas"]["Box"]}
    whole = edited(base(), (S + "Box", {"$ref": "other.json#/Box"}))
    less = edited(other, ("Box/properties/height", ...))
    [found] = [
        c for c in changes(tmp_path, whole, whole, (other, less)) if c.rule == "property.removed"
    ]
    where = here(found)

    assert found.subject == "Box.height"
    assert where is not None
    assert (where.pointer, where.span.file.rpartition("/")[2]) == ("#/Box/properties", "other.json")
    assert where.span.file.startswith(str(tmp_path / "b"))
