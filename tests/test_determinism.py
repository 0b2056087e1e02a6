"""The same spec gives the same bytes: on every run, on every machine, in whatever order."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from pathlib import Path

import pytest

from specwright.diagnostics import Report
from specwright.document import Library
from specwright.pipeline import Source, Timings, generate
from tests.test_cases import CASES

ROOT = Path(__file__).parents[1]
PRINT_HASH = """
import hashlib, json, sys
from pathlib import Path
from specwright.diagnostics import Report
from specwright.pipeline import Source, Timings, generate
config = Path(sys.argv[1]).with_name("sdk.yaml")
source = Source(Path(sys.argv[1]), config if config.is_file() else None, "same")
files = generate(source, Report(), Timings()).files
assert files
print(hashlib.sha256(json.dumps(files, sort_keys=False).encode()).hexdigest())
"""
SPECS = [
    ROOT / "specs" / "gabber" / "openapi.yaml",
    *(CASES / name / "openapi.yaml" for name in ("models_recursive", "resources", "unions")),
    *(CASES / f"openapi_generator_{name}" / "openapi.yaml" for name in ("inline", "unions")),
]


def shuffled(value: object, chance: random.Random) -> object:
    """Return a JSON value with every mapping in another order."""

    def shuffle(pairs: list[tuple[str, object]]) -> dict[str, object]:
        return dict(chance.sample(pairs, len(pairs)))

    return json.loads(json.dumps(value), object_pairs_hook=shuffle)


@pytest.mark.parametrize("spec", SPECS, ids=lambda p: p.parent.name)
def test_hash_seeds_do_not_change_the_output(spec: Path) -> None:
    """Two processes with different hash seeds write the same bytes in the same order."""
    printed = {
        subprocess.run(
            [sys.executable, "-c", PRINT_HASH, str(spec)],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("0", "1", "4242")
    }

    assert len(printed) == 1


@pytest.mark.parametrize("spec", SPECS, ids=lambda p: p.parent.name)
def test_the_order_of_mappings_does_not_change_the_output(spec: Path, tmp_path: Path) -> None:
    """JSON objects have no order, so paths, schemas and properties may stand in any."""
    root = Library(Report()).open(spec)
    assert root is not None
    beside = spec.with_name("sdk.yaml")
    config = beside if beside.is_file() else None
    outputs: list[dict[str, str]] = []
    for seed in range(4):
        data = shuffled(root.value, random.Random(seed)) if seed else root.value
        file = tmp_path / f"{seed}" / "openapi.json"
        file.parent.mkdir()
        file.write_text(json.dumps(data), encoding="utf-8")
        outputs.append(generate(Source(file, config, "same"), Report(), Timings()).files)

    assert outputs[0]
    assert all(output == outputs[0] for output in outputs[1:])
