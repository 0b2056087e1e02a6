"""Runs in the Python that is to use a package: imports all of it, and reads the examples.

It is a program of its own, and imports nothing of Specwright:

    python probe.py FOLDER PACKAGE CLIENT...

prints one JSON object: the modules that were imported, what failed, and what each example came to.
"""

from __future__ import annotations

import importlib
import json
import pkgutil
import re
import sys
import traceback
import typing
import warnings
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from types import FunctionType, ModuleType

_MOMENT = re.compile(r'"(\d{4}-\d\d-\d\d[Tt ][^"\\]*)"')


def main() -> None:
    """Import what is in a folder, read the examples of one package in it, and print the outcome."""
    folder, package, *clients = sys.argv[1:]
    sys.path.insert(0, folder)
    sys.dont_write_bytecode = True
    warnings.simplefilter("error")
    failures: list[str] = []
    modules: list[str] = []
    for name in modules_in(Path(folder)):
        try:
            complete(importlib.import_module(name), package)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is what is asked for
            failures.append(f"`{name}` cannot be imported: {_said(error)}")
        modules.append(name)
    if not failures:
        failures += _unmade(package, clients)
    examples: list[list[str]] = []
    if not failures:
        examples = [_outcome(package, *row) for row in _planned(package, failures)]
    json.dump({"modules": len(modules), "failures": failures, "examples": examples}, sys.stdout)


def modules_in(folder: Path) -> list[str]:
    """Return the names of all modules of the packages in a folder, but for those that hold examples."""
    names: list[str] = []
    for top in sorted(path.name for path in folder.iterdir() if path.is_dir()):
        found = pkgutil.walk_packages([str(folder / top)], f"{top}.", onerror=lambda _: None)
        names += [
            top,
            *(module.name for module in found if not module.name.endswith("._verification")),
        ]
    return names


def complete(module: ModuleType, package: str) -> None:
    """Evaluate what a module of a package only promises: lazy exports, models, annotations.

    Raises:
        Exception: Whatever is wrong with one of them.
    """
    pydantic: typing.Any = importlib.import_module("pydantic")
    for export in getattr(module, "__all__", []):
        getattr(module, export)
    members: list[typing.Any] = list(vars(module).values())
    for found in members:
        if not isinstance(found, type) or found.__module__ != module.__name__:
            continue
        rebuild: typing.Any = getattr(found, "model_rebuild", None)
        if issubclass(found, pydantic.BaseModel):
            rebuild()
        elif typing.is_typeddict(found) and module.__name__.startswith(f"{package}.types"):
            typing.get_type_hints(found)
        elif module.__name__.startswith((f"{package}.resources", f"{package}.api")):
            for method in vars(found).values():
                if isinstance(method, FunctionType):
                    typing.get_type_hints(method)


def _unmade(package: str, clients: list[str]) -> list[str]:
    """Return why clients could not be made, none of which connects before its first call."""
    said: list[str] = []
    for client in clients:
        try:
            getattr(importlib.import_module(package), client)(base_url="http://localhost")
        except Exception as error:  # noqa: BLE001 - as above
            said.append(f"`{client}` cannot be made: {_said(error)}")
    return said


def _planned(package: str, failures: list[str]) -> list[typing.Any]:
    try:
        return list(importlib.import_module(f"{package}._verification").EXAMPLES)
    except Exception as error:  # noqa: BLE001 - as above
        failures.append(f"the types of the examples cannot be written: {_said(error)}")
        return []


def _outcome(package: str, direction: str, type_: typing.Any, text: str) -> list[str]:
    """Return what is wrong with an example, sentence by sentence; nothing if it is as documented."""
    decode = importlib.import_module(f"{package}._decode").decode
    encode = importlib.import_module(f"{package}._encode").encode
    try:
        if direction == "input":
            said: list[str] = []
            back = encode(json.loads(text), type_()).decode()
        else:
            model, deviations = decode(text.encode(), type_())
            said = [str(deviation) for deviation in deviations]
            back = encode(model).decode()
    except Exception as error:  # noqa: BLE001 - as above
        return [_said(error)]
    if not said and _canonical(text) != _canonical(back):
        said.append(f"it is sent back as {back[:200]}")
    return said


def _canonical(text: str) -> object:
    """Return JSON as values that are equal if they say the same: 1 is 1.0, noon in UTC is noon in Z."""
    text = _MOMENT.sub(lambda found: json.dumps(_moment(found[1])), text)
    canonical: object = json.loads(text, parse_int=Decimal, parse_float=Decimal)
    return canonical


def _moment(text: str) -> str:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return text
    return (moment if moment.tzinfo is None else moment.astimezone(UTC)).isoformat()


def _said(error: Exception) -> str:
    return traceback.format_exception_only(error)[-1].strip()


if __name__ == "__main__":
    main()
