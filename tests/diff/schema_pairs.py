"""Two schemas, put into two documents and compared."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import Any, cast

from specwright.diagnostics import Report
from specwright.diff.http_rules import level_of
from specwright.diff.model import Edit, Guard, Use
from specwright.diff.schemas import Dialect, SchemaComparison
from specwright.document import Library, Node

Schema = Any
USES = {
    "in": Use("POST /things", "body application/json", "in"),
    "out": Use("GET /things", "200 application/json", "out"),
}
VERSIONS = {"2.0": ("swagger", "2.0"), "3.0": ("openapi", "3.0.4"), "3.1": ("openapi", "3.1.2")}


def opened(schema: Schema, named: dict[str, Schema], version: str) -> tuple[Node, Library]:
    """Return a document with one schema in use and others with names."""
    key, written = VERSIONS[version]
    home = {"definitions": named} if version == "2.0" else {"components": {"schemas": named}}
    document = {key: written, "paths": {"/things": {"post": {"schema": schema}}}, **home}
    library = Library(Report())
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "openapi.json"
        text = json.dumps(document).replace("Infinity", "1e999")  # as JSON has it
        path.write_text(text, encoding="utf-8")
        root = library.open(path)
    assert root is not None
    return root, library


def schema_of(root: Node) -> Node:
    """Return the schema that is in use."""
    return at(root, "paths", "/things", "post", "schema")


def at(node: Node, *keys: str) -> Node:
    """Return what is below a node."""
    for key in keys:
        child = node.get(key)
        assert child is not None
        node = child
    return node


def named_of(root: Node) -> dict[str, Node]:
    """Return the schemas that have names."""
    keys = ("definitions",) if "swagger" in root.mapping else ("components", "schemas")
    return dict(at(root, *keys).items())


def compared(
    base: Schema,
    head: Schema,
    polarity: str = "in",
    *,
    named: dict[str, Schema] | None = None,
    head_named: dict[str, Schema] | None = None,
    versions: tuple[str, str] = ("3.1", "3.1"),
    uses: tuple[Use, ...] = (),
    guards: frozenset[Guard] = frozenset(),
    components: bool = False,
    **options: Any,
) -> list[Edit]:
    """Return the edits between two schemas that are used in a polarity: `in`, `out` or `both`."""
    named = named or {}
    old, old_library = opened(base, named, versions[0])
    new, new_library = opened(head, named if head_named is None else head_named, versions[1])
    comparison = SchemaComparison(
        Dialect.of(old, old_library), Dialect.of(new, new_library), **options
    )
    asked = uses or tuple(USES[p] for p in (("in", "out") if polarity == "both" else (polarity,)))
    for use in asked:
        comparison.visit(schema_of(old), schema_of(new), use, guards)
    if components:
        comparison.visit_components(named_of(old), named_of(new))
    return list(comparison.edits())


def told(edits: list[Edit]) -> list[tuple[str, str, str]]:
    """Return rules, effects and levels."""
    found: list[tuple[str, str, str]] = []
    for edit in edits:
        is_out = {use.polarity for use in edit.uses} == {"out"}
        effect = edit.effect_out if is_out and edit.effect_out is not None else edit.effect
        found.append((edit.rule, effect.value, level_of(edit).value))
    return sorted(found)


def plain(value: object) -> Any:
    """Return a value as what a test knows that it is."""
    return cast("Any", value)
