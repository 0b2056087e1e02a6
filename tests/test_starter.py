"""`specwright init` writes a configuration that changes nothing until somebody changes it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from specwright.cli import app
from specwright.diagnostics import Report
from specwright.pipeline import Source, Timings, generate
from specwright.project import overlays_in
from specwright.starting import started

CASES = Path(__file__).parent / "cases"
SPECS = [folder for folder in sorted(CASES.iterdir()) if (folder / "openapi.yaml").is_file()]


def source_of(folder: Path, config: Path | None = None) -> Source:
    return Source(folder / "openapi.yaml", config, overlays=overlays_in(folder))


def without_print(files: dict[str, str]) -> dict[str, Any]:
    """Return files without what says whether there was a configuration, and the hash of that."""
    surface: dict[str, Any] = json.loads(files["surface.json"]) if files else {}
    surface.pop("generator", None)
    return {**files, "surface.json": surface, ".specwright.json": sorted(files)}


@pytest.mark.parametrize("folder", SPECS, ids=lambda folder: folder.name)
def test_what_is_written_changes_no_byte(folder: Path, tmp_path: Path) -> None:
    """All that it says as a value is what would be decided anyway."""
    report = Report()
    text = started(source_of(folder), report, Timings())
    if report.errors:
        assert text is None
        return
    assert text is not None
    config = tmp_path / "sdk.yaml"
    config.write_text(text, encoding="utf-8")

    with_it, without = Report(), Report()
    made = generate(source_of(folder, config), with_it, Timings()).files
    usual = generate(source_of(folder), without, Timings()).files

    assert without_print(made) == without_print(usual)
    assert list(with_it.sorted()) == list(without.sorted())


def test_the_file_is_written_beside_the_spec_and_never_over_another(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What somebody has chosen is not lost."""
    spec = (CASES / "operation_minimal" / "openapi.yaml").read_text("utf-8")
    (tmp_path / "api.yaml").write_text(spec, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    runner = CliRunner()

    first = runner.invoke(app, ["init", "api.yaml", "--schema", "sdk.schema.json"])
    written = (tmp_path / "sdk.yaml").read_text("utf-8")
    second = runner.invoke(app, ["init", "api.yaml"])

    assert (first.exit_code, second.exit_code) == (0, 1)
    assert written.startswith("# yaml-language-server: $schema=sdk.schema.json\n")
    assert "sdk.yaml: error[unowned-file]" in second.output
    assert (tmp_path / "sdk.yaml").read_text("utf-8") == written
    assert runner.invoke(app, ["init", "api.yaml", "--overwrite"]).exit_code == 0


def test_services_get_a_file_each(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A package has the name of its folder, as without the file."""
    folder = tmp_path / "specs" / "shop"
    folder.mkdir(parents=True)
    spec = (CASES / "operation_minimal" / "openapi.yaml").read_text("utf-8")
    (folder / "openapi.yaml").write_text(spec, encoding="utf-8")
    monkeypatch.chdir(tmp_path)

    assert CliRunner().invoke(app, ["init"]).exit_code == 0
    assert "package_name: shop" in (folder / "sdk.yaml").read_text("utf-8")


def test_nothing_is_written_for_a_spec_with_errors(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The errors are said instead."""
    (tmp_path / "api.yaml").write_text("openapi: 3.1.0\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)

    assert CliRunner().invoke(app, ["init", "api.yaml"]).exit_code == 1
    assert not (tmp_path / "sdk.yaml").exists()
