"""One edit of a document or of its `sdk.yaml` is one entry, with all that it does to the package."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
import yaml

from specwright.compared import Options, compared
from specwright.diff import Settings
from specwright.diff.render.words import here
from specwright.inputs import Pair
from specwright.source import Source
from tests.diff.surface_pairs import Edit, Json, base, edited
from tests.diff.test_positions import TODAY, changes
from tests.diff.test_surfaces import LIST, TEXT, S

if TYPE_CHECKING:
    from pathlib import Path

    from specwright.diff import Change

METHODS: Json = {
    "list": "get /orders",
    "create": "post /orders",
    "retrieve": "get /orders/{id}",
    "delete": {"endpoint": "delete /orders/{id}"},
}
CONFIG: Json = {
    "organization": {"name": "Shop"},
    "resources": {
        "orders": {"methods": METHODS},
        "items": {"methods": {"replace": "put /items/{id}"}},
    },
    "unspecified_endpoints": ["get /animals", "put /animals"],
}
LESS = {name: METHODS[name] for name in ("create", "retrieve", "delete")}
ORDERS = "resources/orders"
BY_KEYWORD: Json = {"endpoint": "get /orders/{id}", "positional_params": []}
HOOK: Json = {
    "post": {
        "requestBody": {
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Order"}}}
        },
        "responses": {"200": {"description": "ok"}},
    }
}
SWAGGER: Json = yaml.safe_load("""
swagger: '2.0'
info: {title: Shop, version: 1.0.0}
host: api.example.com
basePath: /v1
schemes: [https]
paths:
  /files:
    post:
      operationId: send
      consumes: [application/x-www-form-urlencoded]
      parameters: [{name: note, in: formData, type: string}]
      responses: {'204': {description: ok}}
""")
REGION = {
    "url": "https://{region}.example.com",
    "variables": {"region": {"default": "eu", "enum": ["eu", "us"]}},
}


def of_config(
    folder: Path, *sides: Json | None, documents: tuple[Json, Json] | None = None
) -> list[Change]:
    """Return the changes between two configurations of a document."""
    sources: list[Source] = []
    for name, config, document in zip("ab", sides, documents or (base(), base()), strict=True):
        (folder / name).mkdir()
        spec, choices = folder / name / "openapi.yaml", folder / name / "sdk.yaml"
        spec.write_text(yaml.safe_dump(document))
        if config is not None:
            choices.write_text(yaml.safe_dump(config, sort_keys=False))
        sources.append(Source(spec, choices if config is not None else None, name="shop"))
    return list(compared(Pair("shop", sources[0], sources[1]), Options(Settings(), TODAY)).changes)


@pytest.mark.parametrize(
    ("edits", "rule", "pointer"),
    [
        pytest.param(
            [(f"{ORDERS}/methods", {"index": "get /orders", **LESS})],
            "sdk.method.renamed", "#/resources/orders/methods/index", id="method-renamed",
        ),
        pytest.param(
            [(f"{ORDERS}/methods", LESS), ("resources/items/methods/list", "get /orders")],
            "sdk.method.moved", "#/resources/items/methods/list", id="method-moved",
        ),
        pytest.param(
            [(ORDERS, ...), ("resources/purchases", {"methods": METHODS})],
            "sdk.resource.moved", "#/resources/purchases", id="resource-renamed",
        ),
        pytest.param(
            [(ORDERS, ...), ("resources/shop", {"subresources": {"orders": {"methods": METHODS}}})],
            "sdk.resource.moved", "#/resources/shop/subresources/orders", id="resource-moved",
        ),
        pytest.param(
            [(f"{ORDERS}/methods", LESS)], "sdk.method.removed", "#/resources/orders/methods",
            id="method-left-out",
        ),
        pytest.param(
            [(f"{ORDERS}/methods/retrieve", BY_KEYWORD)],
            "sdk.param.kind-changed", "#/resources/orders/methods/retrieve", id="by-keyword",
        ),
        pytest.param(
            [("organization/name", "Store")], "sdk.model.renamed", "#/organization/name", id="client",
        ),
        pytest.param(
            [("targets", {"python": {"version": "2.0.0"}})], "sdk.generator.changed", "#/targets",
            id="version",
        ),
        pytest.param(
            [("resources", {name: CONFIG["resources"][name] for name in ("items", "orders")})],
            "sdk.generator.changed", "#", id="order",
        ),
    ],
)  # fmt: skip
def test_an_edit_of_the_configuration_is_one_entry(
    edits: list[tuple[str, Any]], rule: str, pointer: str, tmp_path: Path
) -> None:
    """It stands where it was made."""
    [found] = of_config(tmp_path, CONFIG, edited(CONFIG, *edits))
    where = here(found)

    assert where is not None
    assert (found.rule, where.pointer) == (rule, pointer)
    assert where.span.file.endswith("b/sdk.yaml")


def test_two_edits_of_the_configuration_are_two_entries(tmp_path: Path) -> None:
    """Each has the methods that it names."""
    head = edited(
        CONFIG,
        (f"{ORDERS}/methods", {"index": "get /orders", **LESS}),
        ("resources/items/methods", {"put": "put /items/{id}"}),
    )
    found = of_config(tmp_path, CONFIG, head)

    assert sorted((c.subject, c.head.pointer if c.head else "") for c in found) == [
        ("client.items.replace", "#/resources/items/methods/put"),
        ("client.orders.list", "#/resources/orders/methods/index"),
    ]


def test_edits_of_both_are_told_apart(tmp_path: Path) -> None:
    """What the document explains is not taken for the configuration's doing."""
    documents = base(), edited(base(), (S + "Order/properties/note", ...))
    head = edited(CONFIG, (f"{ORDERS}/methods", {"index": "get /orders", **LESS}))
    found = of_config(tmp_path, CONFIG, head, documents=documents)

    assert sorted(c.rule for c in found) == ["property.removed", "sdk.method.renamed"]


@pytest.mark.parametrize(
    ("document", "edits", "rule"),
    [
        pytest.param(
            base(),
            [
                (S + "Animal/oneOf/-", {"$ref": "#/components/schemas/Bird"}),
                (S + "Animal/discriminator/mapping/bird", "#/components/schemas/Bird"),
            ],
            "schema.union.variant-added", id="variant",
        ),
        pytest.param(
            edited(base(), ("servers/0", REGION)),
            [("servers/0/variables/region/enum", ["eu", "asia"])],
            "server.variable.changed", id="variable",
        ),
        pytest.param(base(), [(LIST + "servers", [{"url": "https://a.example.com"}])], "server.changed", id="server"),
        pytest.param(edited(base(), ("webhooks", {"paid": HOOK})), [("webhooks", ...)], "webhook.removed", id="webhook"),
        pytest.param(
            edited(base(), ("paths/~1orders~1{id}/delete/x-sunset", "2099-01-01")),
            [("paths/~1orders~1{id}/delete", ...)],
            "lifecycle.removed-before-sunset", id="sunset",
        ),
        pytest.param(SWAGGER, [("host", "b.example.com")], "server.changed", id="host"),
        pytest.param(SWAGGER, [("basePath", "/v2")], "server.changed", id="base-path"),
        pytest.param(
            base(), [("components/securitySchemes/more", {"type": "http", "scheme": "bearer"})],
            "security.scheme.added", id="credential",
        ),
        pytest.param(
            base(), [(S + "Order/properties/part", {"type": "object", "properties": {"a": TEXT}})],
            "property.added-optional", id="class-within",
        ),
    ],
)  # fmt: skip
def test_an_edit_of_the_document_is_one_entry(
    document: Json, edits: list[Edit], rule: str, tmp_path: Path
) -> None:
    """What it does to the package is in that."""
    [found] = changes(tmp_path, document, edited(document, *edits))

    assert found.rule == rule
    assert found.sdk
