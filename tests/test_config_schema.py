"""The published schema of `sdk.yaml` says what the reader of configurations reads."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from specwright.config import read_config
from specwright.config.values import Values
from specwright.diagnostics import Report
from specwright.document import Library, is_mapping
from tests.judging import judge_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from specwright.document import Node

ROOT = Path(__file__).parents[1]
SCHEMA: dict[str, Any] = json.loads((ROOT / "docs/schemas/sdk.schema.json").read_text("utf-8"))
WITH_MISTAKES = {"configuration"}
CONFIGS = [
    path
    for path in sorted((*ROOT.glob("specs/*/sdk.yaml"), *ROOT.glob("tests/cases/*/sdk.yaml")))
    if path.parent.name not in WITH_MISTAKES and not path.parent.name.startswith("finding_")
]
EVERYTHING = """
organization: {name: Acme}
targets: {python: {package_name: acme}}
environments: {production: https://acme.example}
client_settings:
  opts: {key: {auth: {security_scheme: key}}}
  idempotency: {header: Key}
settings: {models: all}
resources:
  things:
    methods:
      list: {endpoint: get /things, streaming: {type: sse}, websocket: {send: A}}
    models: {thing: {openapi_uri: Thing}}
    subresources: {parts: {methods: {list: get /parts}}}
pagination: [{name: page, type: fake_page, request: {}, response: {}}]
custom_casings: {qa: {initialism: true}}
surfaces: {openapi_generator: {library: asyncio}}
streaming: {on_event: [{kind: fallthrough, handle: yield}]}
query_settings: {array_format: comma}
openapi: {transforms: []}
readme: {example_requests: {}}
subset: {include: [{tag: a}], exclude: [{internal: true}]}
edition: 2026-11-21
templates: {README.md: readme.jinja}
templates_version: 1
merge: {bases: stored}
"""


def inner(schema: dict[str, Any], key: str | int) -> dict[str, Any]:
    """Return the schema of what is under a key."""
    for found in variants(schema):
        properties = found.get("properties", {})
        below = found.get("items") if isinstance(key, int) else properties.get(key)
        below = below if below is not None else found.get("additionalProperties")
        if is_mapping(below):
            return below
    raise AssertionError(key)


def variants(schema: dict[str, Any]) -> list[dict[str, Any]]:
    if "$ref" in schema:
        return variants(SCHEMA["$defs"][schema["$ref"].rpartition("/")[2]])
    if "anyOf" in schema:
        return [found for variant in schema["anyOf"] for found in variants(variant)]
    return [schema]


def test_the_schema_has_the_keys_that_are_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No key can be added to one of them alone, wherever it stands."""
    read: dict[tuple[str | int, ...], set[str]] = {}
    usual = Values.known

    def known(
        values: Values, node: Node | None, keys: frozenset[str], foreign: Mapping[str, str] = {}
    ) -> dict[str, Node]:
        if node is not None:
            read[node.keys] = {*keys, *foreign}
        return usual(values, node, keys, foreign)

    monkeypatch.setattr(Values, "known", known)
    config = tmp_path / "sdk.yaml"
    config.write_text(EVERYTHING, encoding="utf-8")
    root = Library(Report()).open(config)
    assert root is not None
    read_config(root, Report())

    documented: dict[tuple[str | int, ...], set[str]] = {}
    for keys in read:
        schema = SCHEMA
        for key in keys:
            schema = inner(schema, key)
        objects = [found for found in variants(schema) if "properties" in found]
        documented[keys] = set(objects[0]["properties"])
    assert documented == read
    assert len(read) > 20


@pytest.mark.parametrize("config", CONFIGS, ids=lambda path: path.parent.name)
def test_configurations_are_valid(config: Path) -> None:
    """What editors say of a configuration is what the generator says."""
    # Dates are texts in YAML 1.2, which PyYAML does not read.
    data = yaml.safe_load(config.read_text("utf-8"))
    found = judge_of(SCHEMA).iter_errors(json.loads(json.dumps(data, default=str)))

    assert [error.message for error in found] == []


@pytest.mark.parametrize(
    "text", ["organisation: {}", "settings: {modles: all}", "resources: {a: {method: {}}}"]
)
def test_a_misspelled_key_is_invalid(text: str) -> None:
    """An editor marks it."""
    assert not judge_of(SCHEMA).is_valid(yaml.safe_load(text))
