"""What a comparison says to do to keep an old name, done to the letter, keeps it and nothing else."""

from __future__ import annotations

import copy
import json
import re
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from specwright.diff.surfaces import compare_surfaces
from specwright.document import split_pointer
from tests.diff.documents import put
from tests.diff.surface_pairs import Json, base, edited, renamed, surface
from tests.diff.test_diff_command import run
from tests.diff.test_surfaces import LIST, TEXT, S

if TYPE_CHECKING:
    from pathlib import Path

    from specwright.diff.model import SdkChange

_PUT = re.compile(r"to keep the name, put (.*?) into `(#[^`]*)`")
_WRITE = re.compile(r"to keep the name, write `([^`]*)` for `([^`]*)` in sdk.yaml")
_EACH = re.compile(r"to keep the name, put `([^`]*)` into each of its operations")

LINE = {"type": "object", "required": ["sku"], "properties": {"sku": TEXT}}
BY_ID = {
    "operationId": "retrieve_order",
    "tags": ["orders"],
    "parameters": [{"name": "order", "in": "path", "required": True, "schema": TEXT}],
    "responses": {
        "200": {
            "description": "ok",
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Order"}}},
        }
    },
}
DOCUMENTS: dict[str, Json] = {
    "method renamed": edited(base(), (LIST + "operationId", "find_orders")),
    "method without an id": edited(base(), (LIST + "operationId", ...)),
    "method of a body renamed": edited(base(), ("paths/~1orders/post/operationId", "make")),
    "method with a word of YAML": edited(base(), (LIST + "operationId", "on_all")),
    "method moved": edited(base(), (LIST + "tags", ["items"])),
    "method moved and renamed": edited(
        base(), (LIST + "tags", ["goods"]), (LIST + "operationId", "find_orders")
    ),
    "class": renamed(base(), "Order", "Purchase"),
    "class that callers pass": renamed(base(), "Box", "Crate"),
    "union that callers pass": renamed(base(), "Animal", "Beast"),
    "enumeration": renamed(base(), "State", "Status"),
    "alias": renamed(base(), "Tags", "Labels"),
    "class within a class": edited(
        base(), (S + "Order/properties/line/title", "Row"), (S + "Order/properties/line/x-fern-type-name", "Row")
    ),
    "field": edited(
        base(),
        (S + "Order/properties/made", ...),
        (S + "Order/properties/made_at", {"type": "string", "format": "date-time"}),
    ),
    "field of another schema": edited(
        base(),
        (S + "Order/properties/labels", ...),
        (S + "Order/properties/words", {"$ref": "#/components/schemas/Tags"}),
    ),
    "field of a schema in OpenAPI 3.0": edited(
        base(),
        ("openapi", "3.0.3"),
        (S + "Order/properties/labels", ...),
        (S + "Order/properties/words", {"$ref": "#/components/schemas/Tags"}),
    ),
    "field that callers pass": edited(
        base(), (S + "Box/properties/height", ...), (S + "Box/properties/tall", {"type": "integer"})
    ),
    "property of a body": edited(
        base(), (S + "OrderDraft/properties/note", ...), (S + "OrderDraft/properties/remark", TEXT)
    ),
    "parameter": edited(base(), (LIST + "parameters/2/name", "from_time")),
    "parameter with a word of Python": edited(base(), (LIST + "parameters/2/name", "from")),
    "parameter of a path": edited(
        base(), ("paths/~1orders~1{order}/get", BY_ID), ("paths/~1orders~1{id}/get", ...)
    ),
}  # fmt: skip


def broken(changes: tuple[SdkChange, ...]) -> list[str]:
    """Return what is said of changes that users notice."""
    unseen = {"none", "doc"}
    return [f"{c.level.value} {c.message}" for c in changes if c.level.value not in unseen]


def follow(hint: str, document: Json, config: Json | None) -> bool:
    """Do what a hint says; return whether it says anything."""
    found = _PUT.search(hint)
    if found is not None:
        for written in re.findall("`([^`]*)`", found[1]):
            [(key, value)] = yaml.safe_load(written).items()
            put(document, [*split_pointer(found[2][1:]), key], value)
        return True
    words = _WRITE.search(hint)
    if words is not None and config is not None:
        new, old = (path.split(".") for path in words.groups())
        holder: Any = config
        for key in old[:-1]:
            holder = holder[key]
        put(config, new, holder.pop(old[-1]))
    return words is not None


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_hint_in_the_document_keeps_the_name(name: str) -> None:
    """There is no configuration: all that breaks is mended by what the hints name."""
    head = copy.deepcopy(DOCUMENTS[name])
    old = surface({**base(), "openapi": head["openapi"]})
    changes = compare_surfaces(old, surface(head))
    assert any(c.level.value == "source" for c in changes)

    assert [follow(c.hint or "", head, None) for c in changes].count(True) >= 1
    assert broken(compare_surfaces(old, surface(head))) == []


METHODS = {
    "list_orders": "get /orders",
    "create_order": {"endpoint": "post /orders", "body_param_name": "order"},
}
CONFIG: Json = {
    "resources": {
        "orders": {"methods": METHODS, "subresources": {"one": {"methods": {"find": "get /orders/{id}"}}}},
        "items": {"methods": {"replace_item": "put /items/{id}"}},
    },
    "unspecified_endpoints": ["get /animals", "put /animals", "delete /orders/{id}"],
}  # fmt: skip


@pytest.mark.parametrize(
    "edits",
    [
        pytest.param(
            [("resources/orders/methods", {"index": "get /orders", "create_order": METHODS["create_order"]})],
            id="renamed",
        ),
        pytest.param(
            [
                ("resources/orders/methods", {"list_orders": "get /orders"}),
                ("resources/items/methods/create", METHODS["create_order"]),
            ],
            id="moved",
        ),
        pytest.param(
            [
                ("resources/items/subresources", {"one": CONFIG["resources"]["orders"]["subresources"]["one"]}),
                ("resources/orders/subresources", ...),
            ],
            id="resource",
        ),
    ],
)  # fmt: skip
def test_a_hint_in_the_configuration_keeps_the_name(edits: list[tuple[str, Any]]) -> None:
    """Where `sdk.yaml` lists methods, its names count before those of the document."""
    config = edited(CONFIG, *edits)
    old = surface(base(), CONFIG)
    changes = compare_surfaces(old, surface(base(), config))
    assert broken(changes)

    hints = [c.hint or "" for c in changes if c.rule.startswith("sdk.method.")]
    assert all(follow(hint, base(), config) for hint in hints)
    assert broken(compare_surfaces(old, surface(base(), config))) == []


def test_a_resource_keeps_its_name() -> None:
    """What is said of all its operations is what is said of each."""
    paths = ("paths/~1items~1{id}/put", "paths/~1animals/get", "paths/~1animals/put")
    head = edited(base(), *((f"{path}/tags", ["goods"]) for path in paths))
    old = surface(base())
    [moved] = [c for c in compare_surfaces(old, surface(head)) if c.rule == "sdk.resource.moved"]

    found = _EACH.search(moved.hint or "")
    assert found is not None
    [(key, value)] = yaml.safe_load(found[1]).items()
    head = edited(head, *((f"{path}/{key}", value) for path in paths))
    assert broken(compare_surfaces(old, surface(head))) == []


def test_a_name_that_is_taken_is_not_offered() -> None:
    """Two operations that swap their names cannot both have the old ones by one hint."""
    post = "paths/~1orders/post/"
    head = edited(
        base(), (LIST + "operationId", "create_order"), (post + "operationId", "list_orders")
    )
    changes = compare_surfaces(surface(base()), surface(head))

    assert changes
    assert not any("to keep" in (c.hint or "") for c in changes)


def test_the_entry_is_gone_after_its_hint(tmp_path: Path) -> None:
    """From end to end: the hint of the entry, written into the document, and compared again."""
    for name, document in (("a.json", base()), ("b.json", DOCUMENTS["method renamed"])):
        (tmp_path / name).write_text(json.dumps(document))
    before = run(tmp_path, "a.json", "b.json", "--format", "json", "--fail-on", "sdk=source")
    head = copy.deepcopy(DOCUMENTS["method renamed"])
    [hint] = [
        s["hint"]
        for c in before.data["changes"]
        for s in c["sdk"]
        if s["hint"] and "keep" in s["hint"]
    ]
    assert before.status == 1

    assert follow(hint, head, None)
    (tmp_path / "b.json").write_text(json.dumps(head))
    after = run(tmp_path, "a.json", "b.json", "--format", "json", "--fail-on", "sdk=additive")

    assert after.status == 0
    assert {c["rule"] for c in after.data["changes"]} == {
        "operation.id.changed",
        "extension.changed",
    }


def test_names_of_openapi_generator_are_not_kept_by_extensions() -> None:
    """They are those of the document."""
    config = {"surfaces": {"openapi_generator": {"package": "shop.client"}}}
    head = edited(base(), (LIST + "parameters/2/name", "from_time"))
    changes = compare_surfaces(surface(base(), config), surface(head, config))
    hints = {c.symbol: c.hint for c in changes if c.rule == "sdk.param.renamed"}

    assert hints["OrdersApi.list_orders(since)"] == "callers write now: `from_time=...`"
    assert "to keep" in (hints["client.orders.list_orders(since)"] or "")
