"""An edition gives the same bytes for ever: a folder for each has a spec and what it generates.

While an edition is in the making, `make golden` accepts the present output. A file `FROZEN` with a hash of
the output ends that, with the release that has the edition: nothing accepts another output then, and a
change of the output needs a new edition.
"""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path

import pytest

from specwright.config import EDITIONS, read_config
from specwright.diagnostics import Report
from specwright.document import Library
from tests.test_cases import difference, read_tree, run_case, write_tree

FOLDER = Path(__file__).parent / "editions"
UPDATE = os.environ.get("UPDATE_GOLDEN") == "1"


@pytest.mark.parametrize("edition", EDITIONS)
def test_an_edition_gives_its_bytes(edition: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """All but the runtime, whose mistakes are corrected in every edition."""
    folder = FOLDER / edition
    monkeypatch.chdir(folder)
    files, said = run_case(folder)
    frozen = folder / "FROZEN"
    if UPDATE and not frozen.exists():
        write_tree(folder / "expected", files)

    expected = read_tree(folder / "expected")
    assert said == ""
    if frozen.exists():
        written = hashlib.sha256(json.dumps(expected, sort_keys=True).encode()).hexdigest()
        assert frozen.read_text().strip() == written, "what an edition gives is never changed"
    found = difference(expected, files)
    assert not found, f"{found}\nIt needs a new edition, or before its release: make golden"


def test_every_edition_has_a_folder_and_all_but_the_newest_are_frozen() -> None:
    """They are dates, so that sorting them tells which is newer."""
    assert sorted(path.name for path in FOLDER.iterdir()) == sorted(EDITIONS) == list(EDITIONS)
    assert all((FOLDER / edition / "FROZEN").exists() for edition in EDITIONS[:-1])


@pytest.mark.parametrize(
    ("written", "edition", "said"),
    [
        ("{}", EDITIONS[-1], []),
        ("edition: 2026-11-21", "2026-11-21", []),
        ("edition: 2025-10-08", EDITIONS[-1], ["foreign-config-keys"]),
        ("edition: 2199-01-01", EDITIONS[-1], ["invalid-config"]),
        ("edition: new", EDITIONS[-1], ["invalid-config"]),
    ],
)
def test_an_edition_is_one_that_there_is(
    tmp_path: Path, written: str, edition: str, said: list[str]
) -> None:
    """The newest counts without one, and those of `stainless.yml` are older than any of ours."""
    place, report = tmp_path / "sdk.yaml", Report()
    place.write_text(written)
    root = Library(Report()).open(place)
    assert root is not None

    assert read_config(root, report).edition == edition
    assert [finding.code for finding in report] == said
