"""Whatever is valid for a schema is read without a deviation, and given back as it came.

The instances are those that another library makes of the schemas, and that a third one says are valid:
neither knows what we take a schema for.
"""

from __future__ import annotations

import importlib
import json
import sys
from typing import TYPE_CHECKING, Any

import hypothesis_jsonschema
import pytest
import yaml
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from package._narrow import is_list, is_object
from specwright.diagnostics import Report
from specwright.pipeline import Source, Timings, generate
from tests.test_cases import CASES

if TYPE_CHECKING:
    from collections.abc import Iterator

KEYWORDS = CASES / "models_keywords" / "openapi.yaml"
DOCUMENT: dict[str, Any] = yaml.safe_load(KEYWORDS.read_text(encoding="utf-8"))
SCHEMAS: dict[str, Any] = DOCUMENT["components"]["schemas"]


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Return the name of the package of the case with every keyword."""
    folder = tmp_path_factory.mktemp("instances")
    generated = generate(Source(KEYWORDS, name="instances"), Report(), Timings())
    for path, text in generated.files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    sys.path.insert(0, str(folder / "src"))
    yield "instances"
    sys.path.remove(str(folder / "src"))
    for name in [name for name in sys.modules if name.partition(".")[0] == "instances"]:
        del sys.modules[name]


def of_recursive(name: str) -> st.SearchStrategy[Any]:
    """Return instances of schemas that contain themselves, which the library does not make."""
    found: dict[str, st.SearchStrategy[Any]] = {
        "Tree": st.deferred(
            lambda: st.fixed_dictionaries(
                {"name": st.text()}, optional={"children": st.lists(found["Tree"], max_size=2)}
            )
        ),
        "Directory": st.deferred(
            lambda: st.dictionaries(st.text(), found["Directory"], max_size=2)
        ),
        "Nest": st.deferred(lambda: st.lists(found["Nest"], max_size=2)),
        "Left": st.deferred(lambda: st.fixed_dictionaries({}, optional={"right": found["Right"]})),
        "Right": st.deferred(
            lambda: st.fixed_dictionaries({}, optional={"left": st.none() | found["Left"]})
        ),
        "Linked": st.deferred(
            lambda: st.fixed_dictionaries(
                {"ident": st.text()}, optional={"next": found["Linked"], "label": st.text()}
            )
        ),
        "AnyJson": st.deferred(
            lambda: (
                st.none()
                | st.booleans()
                | st.text()
                | st.integers(-(2**53), 2**53)
                | st.lists(found["AnyJson"], max_size=2)
                | st.dictionaries(st.text(), found["AnyJson"], max_size=2)
            )
        ),
    }
    return found[name]


RECURSIVE = ("AnyJson", "Directory", "Left", "Linked", "Nest", "Right", "Tree")


def instances(name: str) -> st.SearchStrategy[Any]:
    """Return instances of a component."""
    if name in RECURSIVE:
        return of_recursive(name)
    library: Any = hypothesis_jsonschema  # its types are wider than its schemas
    made: st.SearchStrategy[Any] = library.from_schema(in_draft_7(SCHEMAS[name]))
    return made


RENAMED = {"unevaluatedProperties": "additionalProperties", "unevaluatedItems": "additionalItems"}
NAMED = ("properties", "patternProperties")
LEFT_OUT = (
    "$ref",
    "discriminator",
    "$defs",
    "description",
    "default",
    "deprecated",
    "contentSchema",
)


def in_draft_7(schema: Any) -> Any:
    """Return a schema in the words of draft 7, which instances are made of, without references.

    It does not matter if this is inexact: another library says what is valid.
    """
    if is_list(schema):
        return [in_draft_7(entry) for entry in schema]
    if not is_object(schema):
        return schema
    keywords: dict[str, Any] = schema
    found = {RENAMED.get(k, k): v for k, v in keywords.items() if k not in LEFT_OUT}
    if "prefixItems" in found:
        found["additionalItems"] = found.get("items", found.get("additionalItems", True))
        found["items"] = found.pop("prefixItems")
    dependent = {**found.pop("dependentRequired", {}), **found.pop("dependentSchemas", {})}
    for keyword in [k for k in found if k not in {"const", "enum"}]:
        value = found[keyword]
        named = keyword in NAMED
        found[keyword] = (
            {k: in_draft_7(v) for k, v in value.items()} if named else in_draft_7(value)
        )
    if dependent:
        found["dependencies"] = in_draft_7(dependent)
    if "$ref" not in keywords:
        return found
    target: Any = DOCUMENT
    for key in keywords["$ref"].removeprefix("#/").split("/"):
        target = target[int(key) if isinstance(target, list) else key]
    return {"allOf": [in_draft_7(target), found]} if found else in_draft_7(target)


@pytest.mark.parametrize("name", SCHEMAS)
def test_what_is_valid_is_read_and_given_back(package: str, name: str) -> None:
    """A valid instance has no deviation, and neither reading nor writing changes it."""
    decode = importlib.import_module(f"{package}._decode").decode
    encode = importlib.import_module(f"{package}._encode").encode
    expected = getattr(importlib.import_module(f"{package}.types"), name)
    schema = SCHEMAS[name]
    whole: Any = schema if schema is True else {**schema, "components": DOCUMENT["components"]}
    validator: Any = Draft202012Validator(whole, format_checker=Draft202012Validator.FORMAT_CHECKER)

    valid: list[Any] = []

    @seed(5)
    @settings(
        max_examples=40,
        deadline=None,
        database=None,
        phases=[Phase.explicit, Phase.generate],
        suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow],
    )
    @given(instances(name))
    def check(instance: Any) -> None:
        if not validator.is_valid(instance):
            return
        valid.append(instance)
        value, deviations = decode(json.dumps(instance).encode(), expected)
        assert deviations == (), (instance, value, deviations)
        assert json.loads(encode(value)) == instance
        if hasattr(value, "to_dict"):
            assert value.to_dict() == instance

    check()
    assert valid
