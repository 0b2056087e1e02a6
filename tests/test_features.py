"""The page that answers what generated packages can do: complete, and every test that it names is there."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import NamedTuple

import pytest

TESTS = Path(__file__).parent
PAGE = TESTS.parent / "docs" / "features.md"


class Row(NamedTuple):
    """A row of the tables: its number, and the cell that names tests."""

    number: int
    shown_by: str


ROWS = [
    Row(int(found[1]), found[2])
    for found in re.finditer(r"^\| (\d+) \|.*\| ([^|]*) \|$", PAGE.read_text("utf-8"), re.MULTILINE)
]


def test_every_question_is_answered() -> None:
    """The page has the questions 16 to 76, each once."""
    assert [row.number for row in ROWS] == list(range(16, 77))


@pytest.mark.parametrize("row", ROWS, ids=lambda row: str(row.number))
def test_every_answer_names_tests_that_exist(row: Row) -> None:
    """A cell names functions of this suite, and cases where a function runs all of them."""
    named = re.findall(r"`([\w/]+\.py)::(\w+)`(?: \(([^)]*)\))?", row.shown_by)
    assert named, row.shown_by
    for path, function, cases in named:
        tree = ast.parse((TESTS / path).read_text("utf-8"))
        assert function in {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}
        for case in re.findall(r"`(\w+)`", cases):
            assert (TESTS / "cases" / case).is_dir(), case
