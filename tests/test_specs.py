"""The specs of this repository: those with a package, and drafts that will have one."""

from __future__ import annotations

from pathlib import Path

import pytest

from specwright.diagnostics import Report, to_text
from specwright.pipeline import Source, Timings, generate

SPECS = Path(__file__).parents[1] / "specs"


@pytest.mark.parametrize("spec", sorted(SPECS.glob("*/openapi*.yaml")), ids=lambda p: p.parent.name)
def test_a_spec_generates_without_findings(spec: Path) -> None:
    """Nothing in our own specs has to be read otherwise than it is written."""
    report = Report()
    generated = generate(Source(spec, None, "same"), report, Timings())

    assert [to_text(found) for found in report] == []
    assert generated.operations > 0
