"""What generated packages load: a number of modules does not drift as a time does."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

GENERATED = Path(__file__).parents[1] / "generated"
PACKAGES = sorted(path.name for path in GENERATED.iterdir())
MOST_OF_A_CLIENT = 31
"""How many modules of its own a client may load before its first resource is used."""
RARELY_NEEDED = {
    "_answers", "_digest", "_fake", "_frames", "_logs", "_oauth", "_pages", "_pagination", "_repair",
    "_sse", "_streamed", "_streaming", "_tracing", "_webhooks", "_websockets", "resources", "testing",
}  # fmt: skip
"""What a client has no use for until a call asks for it."""


def _loaded(package: str, code: str) -> list[str]:
    """Return the modules that code loads beside those that Python has anyway."""
    program = f"import sys; before = set(sys.modules)\n{code}\n"
    program += "import json; print(json.dumps(sorted(set(sys.modules) - before - {'json'})))"
    environment = {**os.environ, "PYTHONPATH": str(GENERATED / package / "src")}
    done = subprocess.run(
        [sys.executable, "-c", program],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    found: list[str] = json.loads(done.stdout)
    return found


@pytest.mark.parametrize("package", PACKAGES)
def test_importing_a_package_loads_next_to_nothing(package: str) -> None:
    """Neither httpx2 nor pydantic, and three modules of its own."""
    found = _loaded(package, f"import {package}")

    own = [name for name in found if name.partition(".")[0] == package]
    assert own == [package, f"{package}._lazy", f"{package}._version"]
    assert not {"httpx2", "pydantic", "asyncio", "ssl"}.intersection(found)


@pytest.mark.parametrize("package", PACKAGES)
def test_a_client_loads_what_every_call_needs(package: str) -> None:
    """Resources, models, streams, pages and sign-ins are loaded by the calls that need them."""
    surface = json.loads((GENERATED / package / "surface.json").read_text(encoding="utf-8"))
    client = surface["clients"]["sync"]
    code = f"from {package} import {client}; {client}(base_url='http://127.0.0.1:9')"
    own = [name for name in _loaded(package, code) if name.startswith(f"{package}.")]

    assert len(own) <= MOST_OF_A_CLIENT, own
    assert not RARELY_NEEDED.intersection(name.split(".")[1] for name in own)
    assert "asyncio" not in _loaded(package, code)
