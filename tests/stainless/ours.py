"""Reads what a generated package offers: from its `surface.json`, and by importing it."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from typing import TYPE_CHECKING, Any

from .annotations import Alias, Form
from .model import Argument, Attribute, Method, Offer

if TYPE_CHECKING:
    from pathlib import Path

_PROBE = """
import importlib, importlib.util, inspect, json, sys
sys.path.insert(0, sys.argv[1])
package = importlib.import_module(sys.argv[2])
wanted = json.load(sys.stdin)
def has(module, name):
    try:
        return hasattr(importlib.import_module(".".join(p for p in (sys.argv[2], module) if p)), name)
    except ModuleNotFoundError:
        return False
client = getattr(package, sys.argv[3])
print(json.dumps({
    "found": [one for one in wanted if has(*one)],
    "options": list(inspect.signature(client.__init__).parameters),
    "text": inspect.getdoc(client.__init__),
}))
"""


def probed(folder: Path, surface: dict[str, Any], wanted: list[tuple[str, str]]) -> dict[str, Any]:
    """Return which of some names a package can import, by module and name, and the client's arguments."""
    run = subprocess.run(
        [sys.executable, "-c", _PROBE, str(folder / "src"), surface["package"]["import"],
         surface["clients"]["sync"]],
        input=json.dumps(wanted), capture_output=True, text=True, check=True,
    )  # fmt: skip
    found: dict[str, Any] = json.loads(run.stdout)
    return found


def generated(surface: dict[str, Any]) -> Offer:
    """Return what a `surface.json` says that its package offers."""
    aliases = {m["name"]: m["type"] for m in surface["models"] if "type" in m}
    form = _form(aliases)
    prefix = f"{surface['package']['import']}.types."
    in_module = {
        m["module"].removeprefix(prefix): {
            other["name"]: other["type"]
            for other in surface["models"]
            if other["module"] == m["module"] and "type" in other
        }
        for m in surface["models"]
    }
    models: dict[tuple[str, str], dict[str, Attribute]] = {}
    for model in surface["models"]:
        if model["kind"] != "object":
            continue
        module = model["module"].removeprefix(prefix)
        classes = {m["name"] for m in surface["models"] if m["module"] == model["module"]}
        others = {name: type_ for name, type_ in aliases.items() if name not in classes}
        local = _form({**others, **in_module[module]})
        models[module, model["name"]] = {
            f["python"]: Attribute(f["name"], f["required"], local.of(f["type"]))
            for f in model["fields"]
        }
    return Offer(
        {o["accessor"]: _method(o, form) for o in surface["operations"]},
        models,
        frozenset(),
        frozenset(),
    )


def _form(aliases: dict[str, str]) -> Form:
    return Form(lambda name: _alias(aliases, name))


def _alias(aliases: dict[str, str], name: str) -> Alias | None:
    if name not in aliases:
        return None
    written = ast.parse(aliases[name], mode="eval").body
    return written, lambda inner: _alias(aliases, inner)


def _method(operation: dict[str, Any], form: Form) -> Method:
    arguments = {p["python"]: Argument(p["kind"], p["required"]) for p in operation["parameters"]}
    body = operation["body"]
    if body is not None and body["form"] == "single":
        arguments[body["python"]] = Argument("keyword", body["required"])
    elif body is not None:
        arguments |= {f["python"]: Argument("keyword", f["required"]) for f in body["fields"]}
    stream = operation["streaming"]
    return Method(
        arguments,
        form.of(operation["returns"]),
        form.of(stream["returns"]) if stream else None,
    )
