"""Values that another reading of the schemas makes, read with generated models.

A program for a Python that has datamodel-code-generator, polyfactory and openapi-schema-validator:

    python oracle_instances.py DOCUMENT SOURCE PACKAGE

lets datamodel-code-generator write models of its own for the document, makes values of each, and
reads them with the models in SOURCE. It prints how many were compared and what the two disagree on.
A value that a validator of JSON Schema refuses is dismissed: the other reading is wrong then. So is the
value `null` of a schema as a whole: with us that belongs to the places where the schema is used.
"""

from __future__ import annotations

import importlib
import importlib.util
import json
import signal
import subprocess
import sys
import tempfile
import time
import warnings
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

_EACH = 5
"""How many values are made for a schema."""
_SECONDS_EACH = 2
"""How long making them may take: for some schemas it would never end."""
_SECONDS = 120
"""How long all of it may take; what is not compared by then is not."""
_SEED = 20_000


def main() -> None:
    """Compare, and print the outcome."""
    document, source, package = sys.argv[1:]
    warnings.simplefilter("ignore")
    theirs = _models_of(Path(document))
    if theirs is None:
        json.dump({"compared": 0, "dismissed": 0, "refused": True, "disagreements": []}, sys.stdout)
        return
    sys.path.insert(0, source)
    ours: Any = importlib.import_module(f"{package}.types")
    decode: Any = importlib.import_module(f"{package}._decode").decode
    encode: Any = importlib.import_module(f"{package}._encode").encode
    known = {_key(name): getattr(theirs, name) for name in dir(theirs)}
    judge = _judge(Path(document))
    compared = dismissed = 0
    disagreements: list[str] = []
    end = time.monotonic() + _SECONDS
    for name in sorted(getattr(ours, "__all__", [])):
        model, other = getattr(ours, name), known.get(_key(name))
        if not hasattr(model, "model_fields") or not hasattr(other, "model_fields"):
            continue
        for text in _values(other) if time.monotonic() < end else ():
            value, deviations = decode(text.encode(), model)
            back = encode(value).decode()
            compared += 1
            if not deviations and _spelled(json.loads(back)) == _spelled(json.loads(text)):
                continue
            if text == "null" or not judge(_key(name), json.loads(text)):
                dismissed += 1
                continue
            said = "; ".join(map(str, deviations[:3])) or f"it is written as {back[:300]}"
            disagreements.append(f"{name}: {text[:300]}: {said}")
    outcome = {"compared": compared, "dismissed": dismissed, "refused": False}
    json.dump({**outcome, "disagreements": disagreements}, sys.stdout)


def _judge(document: Path) -> Callable[[str, object], bool]:
    """Return the function that says whether a value is valid for the schema of a name."""
    validators: Any = importlib.import_module("openapi_schema_validator")
    yaml: Any = importlib.import_module("yaml")
    text = document.read_text("utf-8")
    data: Any = (
        json.loads(text) if document.suffix == ".json" else yaml.load(text, yaml.CSafeLoader)
    )
    is_3_0 = str(data.get("openapi", "")).startswith("3.0")
    validator = validators.OAS30Validator if is_3_0 else validators.OAS31Validator
    components = _with_types(data.get("components", {}))
    names = {_key(name): name for name in components.get("schemas", {})}

    def is_valid(key: str, value: object) -> bool:
        schema = {"$ref": f"#/components/schemas/{names[key]}", "components": components}
        valid: bool = validator(schema).is_valid(value)
        return valid

    return is_valid


_IMPLIED = {
    **dict.fromkeys(("properties", "additionalProperties"), "object"),
    "items": "array",
    **dict.fromkeys(("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"), "number"),
    **dict.fromkeys(("minLength", "maxLength", "pattern"), "string"),
}
_SAID = frozenset({"type", "$ref", "allOf", "anyOf", "oneOf"})


def _with_types(value: Any) -> Any:
    """Return components whose schemas say the type that their keywords are about.

    By the letter of JSON Schema such a schema allows texts and numbers as well; nobody means that.
    """
    if hasattr(value, "append"):
        return [_with_types(entry) for entry in iter(value)]
    if not hasattr(value, "items"):
        return value
    found = {
        key: {name: _with_types(each) for name, each in entry.items()}
        if key in {"properties", "schemas"} and hasattr(entry, "items")
        else _with_types(entry)
        for key, entry in value.items()
    }
    for keyword, implied in _IMPLIED.items():
        if keyword in found and _SAID.isdisjoint(found):
            return {"type": implied, **found}
    return found


def _spelled(value: Any) -> Any:
    """Return JSON with each moment in UTC: it may be spelled in several ways."""
    if hasattr(value, "items"):
        return {key: _spelled(entry) for key, entry in value.items()}
    if hasattr(value, "append"):
        return [_spelled(entry) for entry in iter(value)]
    if isinstance(value, str):
        try:
            moment = datetime.fromisoformat(value)
        except ValueError:
            return value
        return str(moment.astimezone(UTC) if moment.tzinfo else moment)
    return value


def _values(model: Any) -> list[str]:
    """Return values of a model as JSON; none if no value can be made."""
    factories: Any = importlib.import_module("polyfactory.factories.pydantic_factory")
    signal.signal(signal.SIGALRM, _too_long)
    signal.alarm(_SECONDS_EACH)
    try:
        factory = factories.ModelFactory.create_factory(model)
        factory.seed_random(_SEED)
        return [
            factory.build().model_dump_json(by_alias=True, exclude_unset=True) for _ in range(_EACH)
        ]
    except Exception:  # noqa: BLE001 - whatever it cannot do, it is not about our models
        return []
    finally:
        signal.alarm(0)


def _too_long(_signal: int, _frame: object) -> None:
    raise TimeoutError


def _models_of(document: Path) -> Any:
    """Return a module with the models that datamodel-code-generator writes, or None."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "theirs.py"
        command = [sys.executable, "-m", "datamodel_code_generator", "--input", str(document)]
        command += ["--input-file-type", "openapi", "--output", str(path), "--use-annotated"]
        command += [
            "--output-model-type",
            "pydantic_v2.BaseModel",
            "--target-python-version",
            "3.11",
        ]
        subprocess.run(command, capture_output=True, check=False, timeout=600)
        if not path.is_file():
            return None
        spec = importlib.util.spec_from_file_location("theirs", path)
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        sys.modules["theirs"] = module
        try:
            spec.loader.exec_module(module)
        except Exception:  # noqa: BLE001 - as above
            return None
        return module


def _key(name: str) -> str:
    return "".join(filter(str.isalnum, name)).lower()


if __name__ == "__main__":
    main()
