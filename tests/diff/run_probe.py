"""Runs a probe against packages, one after the other, and prints what fails: a program of its own."""

from __future__ import annotations

import importlib
import importlib.util
import json
import sys
from pathlib import Path
from typing import Any

FAILURES = (
    ArithmeticError,
    AttributeError,
    ImportError,
    LookupError,
    NameError,
    TypeError,
    ValueError,
)


def run(folder: Path, probe: Path, package: str) -> list[str]:
    """Return what failed."""
    for name in [name for name in sys.modules if name.partition(".")[0] == package]:
        del sys.modules[name]
    sys.path.insert(0, str(folder))
    importlib.invalidate_caches()
    try:
        spec = importlib.util.spec_from_file_location("probe", probe)
        assert spec is not None
        assert spec.loader is not None
        loaded = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(loaded)
        scope: dict[str, Any] = vars(loaded)
        try:
            scope["client"] = scope["made"]()
        except TypeError as error:
            return [f"the client: {error}"]
        sent = json.loads((folder / "sent.json").read_text())
        for module, name, data in sent:
            cls = getattr(importlib.import_module(module), name)
            scope["samples"][cls] = cls.from_dict(data)
        failed: list[str] = []
        for name, use in list(scope.items()):
            if name.startswith("use_"):
                try:
                    use()
                except (*FAILURES, scope[package].APIError) as error:
                    failed.append(f"{name}: {type(error).__name__}: {error}")
        return failed
    finally:
        sys.path.remove(str(folder))


if __name__ == "__main__":
    probe, package, *folders = sys.argv[1:]
    output = sys.stdout
    sys.stdout = sys.stderr
    found = {folder: run(Path(folder), Path(probe), package) for folder in folders}
    output.write(json.dumps(found))
