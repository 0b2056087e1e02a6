"""A generated package, imported in a process of its own -> what an inventory is compared with."""

from __future__ import annotations

import functools
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.inventory.compare import Field, Type, members
from tests.inventory.notation import HERE, Inventory, Surface

if TYPE_CHECKING:
    from collections.abc import Mapping

GENERATED = HERE.parents[1] / "generated"


class Package:
    """What was found in a package; names of models are full ones."""

    def __init__(self, answer: dict[str, Any]) -> None:
        self.clients: dict[str, dict[str, Any]] = answer["clients"]
        self.api: dict[str, Any] = answer["api"]
        self.host: str | None = answer["host"]
        self.exports: dict[str, Type | None] = {
            name: None if found is None else _type(found)
            for name, found in answer["exports"].items()
        }
        self._shapes: dict[str, dict[str, Any]] = answer["shapes"]

    def __call__(self, name: str) -> Mapping[str, Field] | Type:
        fields = self._shapes[name]
        if "actual_instance" in fields:  # how OpenAPI Generator writes a union
            return _type(fields["actual_instance"]["type"])
        return {
            data["wire"]: _field(name, data["wire"], data["type"], required=data["required"])
            for name, data in fields.items()
        }


def parameters_of(method: dict[str, Any]) -> dict[str, Field]:
    """Return the parameters of a method by their Python names."""
    return {
        p["name"]: _field(p["name"], p["name"], p["type"], required=p["required"])
        for p in method["parameters"]
    }


def returned(method: dict[str, Any]) -> Type:
    """Return the type of what a method returns."""
    return _type(method["returns"])


def source_of(surface: Surface) -> Path | None:
    """Return the folder to import the package of a surface from, or None if there is no such."""
    path = Path(*surface.package.split("."), "__init__.py")
    names = [n for n in (surface.api, *dict(surface.clients).values()) if n]
    for source in sorted(GENERATED.glob("*/src")):
        text = (source / path).read_text("utf-8") if (source / path).is_file() else None
        if text is not None and all(f'"{name}"' in text for name in names):
            return source
    return None


@functools.cache
def package_of(inventory: Inventory, surface: Surface) -> Package:
    """Import the package of a surface, and ask it for everything that the inventory names."""
    source = source_of(surface)
    assert source is not None, f"there is no package `{surface.package}`"
    names = [name for root in inventory.models for name in inventory.classes(root)]
    modules = [surface.types] if surface.types else [surface.package, f"{surface.package}.models"]
    exports = {module: [*names, *inventory.params] for module in modules}
    for line in inventory.imports if surface.api else ():
        _, module, _, name = line.split()
        exports.setdefault(module, []).append(name)
    for full in filter(None, surface.renamed.values()):
        module, _, name = full.rpartition(".")
        exports.setdefault(f"{surface.types}.{module}".rstrip("."), []).append(name)
    asked = {
        "package": surface.package,
        "clients": dict(surface.clients),
        "api": surface.api,
        "exports": exports,
    }
    run = subprocess.run(
        [sys.executable, str(HERE / "describe.py")],
        input=json.dumps(asked),
        env={**os.environ, "PYTHONPATH": str(source)},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert run.returncode == 0, run.stderr
    return Package(json.loads(run.stdout))


def _field(name: str, wire: str, written: list[Any], *, required: bool) -> Field:
    found = _type(written)
    return Field(name, wire, found, required, Type("none") in members(found))


def _type(written: list[Any]) -> Type:
    kind, *rest = written
    if kind in {"model", "params", "strange"}:
        return Type(kind, name=rest[0])
    if kind == "literal":
        return Type("literal", values=tuple(rest))
    return Type(kind, tuple(_type(part) for part in rest))
