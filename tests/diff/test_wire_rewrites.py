"""Other ways to say the same, which change nothing on the wire; and laws that hold for all documents."""

from __future__ import annotations

import copy
import json
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import pytest

from specwright.diagnostics import Report
from specwright.diff.http_rules import level_of
from specwright.diff.model import Effect, Guard, HttpLevel
from specwright.diff.wire import compare_documents
from specwright.document import Library, as_list, as_mapping, is_list, is_mapping, join_pointer
from tests.diff.documents import (
    CALENDAR,
    GONE,
    ORDER,
    SAMPLE,
    Json,
    Recorder,
    all_edits,
    changed,
    opened,
    wire_edits,
)
from tests.diff.test_contract_edits import CASES, CREATE, HOOK, ITEM, LIST, OK, TOTAL, Case

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

METHODS = {"get", "put", "post", "delete", "options", "head", "patch", "trace", "query"}


# --- Rewrites -----------------------------------------------------------------------------------


def backwards(value: object) -> Any:
    """Return a value with the keys of all mappings in another order."""
    if isinstance(value, dict):
        mapping = cast("Json", value)
        return {key: backwards(mapping[key]) for key in reversed(mapping)}
    if isinstance(value, list):
        return [backwards(element) for element in cast("list[object]", value)]
    return value


def shared(kind: str) -> Callable[[Json], Json]:
    """Return what moves all parts of a kind to components."""

    def move(document: Json) -> Json:
        made = copy.deepcopy(document)
        taken = made["components"].setdefault(kind, {})

        def visit(holder: Any, key: Any) -> None:
            value = holder[key]
            if "$ref" not in value:
                name = f"New{len(taken)}"
                taken[name] = value
                holder[key] = {"$ref": f"#/components/{kind}/{name}"}

        for holder, key in list(_found(made["paths"], kind)) + list(_found(made["webhooks"], kind)):
            visit(holder, key)
        return made

    return move


FIELDS = {
    "responses": "responses", "headers": "headers", "links": "links", "callbacks": "callbacks",
    "content": "mediaTypes",
}  # fmt: skip


def _found(value: object, kind: str) -> Iterator[tuple[Any, Any]]:
    """Yield the holders and keys of the parts of a kind, the inner ones first."""
    for element in as_list(value):
        yield from _found(element, kind)
    if not is_mapping(value):
        return
    for key, child in value.items():
        if key in {"schema", "itemSchema", "example", "examples"}:
            continue
        yield from _found(child, kind)
        if FIELDS.get(key) == kind:
            yield from ((child, name) for name in as_mapping(child))
        elif key == "parameters" and kind == "parameters" and is_list(child):
            yield from ((child, index) for index in range(len(child)))
        elif key == "requestBody" and kind == "requestBodies" and is_mapping(child):
            yield value, key


def shared_paths(document: Json) -> Json:
    made = copy.deepcopy(document)
    for index, (path, item) in enumerate(made["paths"].items()):
        made["components"]["pathItems"][f"Path{index}"] = item
        made["paths"][path] = {"$ref": f"#/components/pathItems/Path{index}"}
    return made


def inlined(document: Json) -> Json:
    """Return a document with all that `$ref`s lead to in their place, but for schemas."""

    def resolve(value: object) -> object:
        if is_list(value):
            return [resolve(element) for element in value]
        if not is_mapping(value):
            return value
        reference = str(value.get("$ref", ""))
        if reference and "/schemas/" not in reference:
            _, _, kind, name = reference.split("/")
            return resolve(document["components"][kind][name])
        return {key: resolve(child) for key, child in value.items()}

    made = resolve(document)
    return cast("Json", made)


def lowered(document: Json) -> Json:
    """Return a document with the parameters of path items in their operations."""
    made = copy.deepcopy(document)
    for item in made["paths"].values():
        of_path = item.pop("parameters", [])
        for method, operation in _operations(item):
            del method
            operation["parameters"] = [*of_path, *operation.get("parameters", [])]
    return made


def hoisted(document: Json) -> Json:
    """Return a document with the parameters that all operations of a path have in the path item."""
    made = lowered(document)
    for item in made["paths"].values():
        operations = [operation for _, operation in _operations(item)]
        common = [
            p
            for p in operations[0].get("parameters", [])
            if all(p in o["parameters"] for o in operations)
        ]
        item["parameters"] = common
        for operation in operations:
            operation["parameters"] = [p for p in operation["parameters"] if p not in common]
    return made


def _operations(item: Json) -> list[tuple[str, Json]]:
    found = [(method, item[method]) for method in item if method in METHODS]
    return [*found, *item.get("additionalOperations", {}).items()]


def spelled(document: Json) -> Json:
    """Return a document with all defaults written."""
    made = copy.deepcopy(document)
    for holder, key in _found(made["paths"], "parameters"):
        parameter = holder[key]
        if "$ref" in parameter:
            continue
        is_form = parameter["in"] in {"query", "cookie"}
        if "content" not in parameter:
            parameter.setdefault("style", "form" if is_form else "simple")
            parameter.setdefault("explode", is_form)
        parameter.setdefault("required", parameter["in"] == "path")
        for flag in ("deprecated", "allowReserved"):
            parameter.setdefault(flag, False)
    for holder, key in _found(made["paths"], "headers"):
        header = holder[key]
        if "$ref" not in header and "content" not in header:
            for name, value in {"style": "simple", "explode": False, "required": False}.items():
                header.setdefault(name, value)
    for item in made["paths"].values():
        for _, operation in _operations(item):
            operation.setdefault("security", document["security"])
            operation.setdefault("servers", item.get("servers", document["servers"]))
            operation.setdefault("deprecated", False)
            body = operation.get("requestBody", {"$ref": ""})
            if "$ref" not in body:
                body.setdefault("required", False)
    return made


def surrounded(document: Json) -> Json:
    """Return a document whose operations say by themselves what they had inherited."""
    made = spelled(document)
    return changed(made, {"/security": GONE, "/servers": GONE})


def in_other_letters(document: Json) -> Json:
    """Return a document with other cases of letters where they mean nothing."""
    made = copy.deepcopy(document)
    for holder, key in [*_found(made["paths"], "headers"), *_found(made["paths"], "mediaTypes")]:
        holder[key.upper()] = holder.pop(key)
    for holder, key in _found(made["paths"], "parameters"):
        if holder[key].get("in") == "header":
            holder[key]["name"] = holder[key]["name"].upper()
    made["components"]["securitySchemes"]["bearer"]["scheme"] = "Bearer"
    return made


REWRITES: dict[str, Callable[[Json], Json]] = {
    "other order of keys": backwards,
    "parameters in operations": lowered,
    "parameters in path items": hoisted,
    "shared path items": shared_paths,
    "everything in place": inlined,
    "defaults written": spelled,
    "nothing inherited": surrounded,
    "other letters": in_other_letters,
    "of OpenAPI 3.1": lambda document: document | {"openapi": "3.1.1"},
    "webhooks of OpenAPI 3.0": lambda document: {
        ("x-webhooks" if key == "webhooks" else key): value for key, value in document.items()
    },
    **{
        f"shared {kind}": shared(kind)
        for kind in ("parameters", "responses", "requestBodies", "headers", "links", "callbacks", "mediaTypes")
    },
}  # fmt: skip


@pytest.mark.parametrize("name", REWRITES)
@pytest.mark.parametrize("is_back", [False, True], ids=["there", "back"])
def test_other_ways_to_say_the_same_change_nothing(
    name: str,
    is_back: bool,  # noqa: FBT001
    tmp_path: Path,
) -> None:
    base, head = SAMPLE, REWRITES[name](SAMPLE)
    assert head != base or name == "other order of keys"

    found = all_edits(head, base, tmp_path) if is_back else all_edits(base, head, tmp_path)

    assert [(e.rule, e.subject, e.message) for e in found if e.effect is not Effect.NONE] == []
    assert {level_of(edit) for edit in found} <= {HttpLevel.NONE}


# --- Swagger 2.0 --------------------------------------------------------------------------------

SWAGGER: Json = {
    "swagger": "2.0",
    "info": {"title": "Orders", "version": "1"},
    "host": "example.com",
    "basePath": "/v1",
    "schemes": ["https"],
    "consumes": ["application/json"],
    "produces": ["application/json"],
    "security": [{"oauth": ["read"]}],
    "securityDefinitions": {
        "oauth": {
            "type": "oauth2", "flow": "application", "tokenUrl": "https://example.com/token",
            "scopes": {"read": "Read"},
        },
        "login": {"type": "basic"},
    },
    "parameters": {"Limit": {"name": "limit", "in": "query", "type": "integer", "maximum": 100}},
    "responses": {"Missing": {"description": "Not there", "schema": {"$ref": "#/definitions/Error"}}},
    "definitions": {"Error": {"type": "object"}, "Order": {"type": "object"}},
    "paths": {
        "/orders": {
            "get": {
                "parameters": [
                    {"$ref": "#/parameters/Limit"},
                    {"name": "ids", "in": "query", "type": "array", "items": {"type": "string"}, "collectionFormat": "multi"},
                    {"name": "states", "in": "query", "type": "array", "items": {"type": "string"}},
                    {"name": "sizes", "in": "query", "type": "array", "items": {"type": "string"}, "collectionFormat": "pipes"},
                    {"name": "X-Tags", "in": "header", "type": "array", "items": {"type": "string"}},
                ],
                "responses": {
                    "200": {
                        "description": "Orders",
                        "headers": {"X-Total": {"type": "integer"}},
                        "schema": {"type": "array", "items": {"$ref": "#/definitions/Order"}},
                    },
                    "404": {"$ref": "#/responses/Missing"},
                },
            },
            "post": {
                "consumes": ["application/json", "application/xml"],
                "parameters": [
                    {"name": "order", "in": "body", "required": True, "schema": {"$ref": "#/definitions/Order"}}
                ],
                "responses": {"204": {"description": "Created"}},
                "security": [{"login": []}],
            },
        },
        "/files/{id}": {
            "parameters": [{"name": "id", "in": "path", "required": True, "type": "string"}],
            "post": {
                "consumes": ["multipart/form-data"],
                "schemes": ["http"],
                "parameters": [
                    {"name": "file", "in": "formData", "required": True, "type": "file"},
                    {"name": "note", "in": "formData", "type": "string"},
                ],
                "responses": {"204": {"description": "Kept"}},
            },
        },
    },
}  # fmt: skip


def _text_list(name: str, **more: object) -> Json:
    return {
        "name": name,
        "in": "query",
        "schema": {"type": "array", "items": {"type": "string"}},
        **more,
    }


OPENAPI: Json = {
    "openapi": "3.0.4",
    "info": {"title": "Orders", "version": "1"},
    "servers": [{"url": "https://example.com/v1"}],
    "security": [{"oauth": ["read"]}],
    "paths": {
        "/orders": {
            "get": {
                "parameters": [
                    {"$ref": "#/components/parameters/Limit"},
                    _text_list("ids"),
                    _text_list("states", explode=False),
                    _text_list("sizes", style="pipeDelimited"),
                    {"name": "X-Tags", "in": "header", "schema": {"type": "array", "items": {"type": "string"}}},
                ],
                "responses": {
                    "200": {
                        "description": "Orders",
                        "headers": {"X-Total": {"schema": {"type": "integer"}}},
                        "content": {"application/json": {"schema": {"type": "array", "items": ORDER}}},
                    },
                    "404": {"$ref": "#/components/responses/Missing"},
                },
            },
            "post": {
                "requestBody": {
                    "required": True,
                    "content": {"application/json": {"schema": ORDER}, "application/xml": {"schema": ORDER}},
                },
                "responses": {"204": {"description": "Created"}},
                "security": [{"login": []}],
            },
        },
        "/files/{id}": {
            "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}],
            "post": {
                "servers": [{"url": "http://example.com/v1"}],
                "requestBody": {
                    "required": True,
                    "content": {
                        "multipart/form-data": {
                            "schema": {
                                "type": "object",
                                "required": ["file"],
                                "properties": {"file": {"type": "string", "format": "binary"}, "note": {"type": "string"}},
                            }
                        }
                    },
                },
                "responses": {"204": {"description": "Kept"}},
            },
        },
    },
    "components": {
        "schemas": {"Error": {"type": "object"}, "Order": {"type": "object"}},
        "parameters": {"Limit": {"name": "limit", "in": "query", "schema": {"type": "integer", "maximum": 100}}},
        "responses": {
            "Missing": {
                "description": "Not there",
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Error"}}},
            }
        },
        "securitySchemes": {
            "oauth": {
                "type": "oauth2",
                "flows": {"clientCredentials": {"tokenUrl": "https://example.com/token", "scopes": {"read": "Read"}}},
            },
            "login": {"type": "http", "scheme": "basic"},
        },
    },
}  # fmt: skip


def test_swagger_2_0_says_the_same_as_openapi_3_0(tmp_path: Path) -> None:
    found = all_edits(SWAGGER, OPENAPI, tmp_path) + all_edits(OPENAPI, SWAGGER, tmp_path)

    effects = [(e.rule, e.subject, e.before, e.after) for e in found if e.effect is not Effect.NONE]
    assert effects == []
    assert "doc.dialect.changed" in {edit.rule for edit in found}


POST = "/paths/~1orders/post"
GET = "/paths/~1orders/get"
FILE = "/paths/~1files~1{id}/post"


@pytest.mark.parametrize(
    ("changes", "rule", "level"),
    [
        ({"/host": "example.org"}, "server.changed", "risky"),
        ({"/basePath": "/v2"}, "server.changed", "risky"),
        ({"/schemes": ["https", "http"]}, "server.added", "additive"),
        ({"/consumes": GONE, "/produces": ["text/plain"]}, "media.removed", "breaking"),
        ({f"{POST}/consumes": ["application/json"]}, "media.removed", "breaking"),
        ({f"{POST}/parameters/0/required": False}, "body.became-optional", "compatible"),
        ({f"{POST}/parameters": GONE}, "body.removed", "breaking"),
        ({f"{GET}/parameters/1/collectionFormat": "csv"}, "parameter.serialization.changed", "breaking"),
        ({f"{GET}/parameters/4/collectionFormat": "multi"}, None, ""),
        ({"/parameters/Limit/required": True}, "parameter.became-required", "breaking"),
        ({f"{GET}/responses/200/headers": GONE}, "header.removed", "risky"),
        ({f"{GET}/responses/200/schema": GONE}, "media.removed", "breaking"),
        ({f"{FILE}/schemes": GONE}, "server.changed", "risky"),
        ({"/securityDefinitions/login/type": "apiKey"}, "security.scheme.changed", "breaking"),
        ({"/securityDefinitions/oauth/tokenUrl": "https://t"}, "security.scheme.endpoint.changed", "risky"),
        ({"/security": GONE}, "security.requirement.relaxed", "additive"),
        ({"/parameters/Limit/x-nullable": True}, "schema.nullable.added", "compatible"),
        ({f"{GET}/parameters/1/items/x-nullable": True}, "schema.nullable.added", "compatible"),
        ({f"{GET}/responses/200/headers/X-Total/x-nullable": True}, "schema.nullable.added", "breaking"),
        ({f"{FILE}/parameters/1/x-nullable": True}, "schema.nullable.added", "compatible"),
        ({f"{GET}/parameters/1/collectionFormat": "tsv"}, "parameter.serialization.changed", "breaking"),
        ({f"{GET}/parameters/2/collectionFormat": "csv"}, None, ""),
        ({f"{GET}/parameters/1/items": {"type": "array", "items": {"type": "string"}, "collectionFormat": "pipes"}}, "parameter.serialization.changed", "breaking"),
        ({f"{GET}/parameters/0": {"name": "limit", "in": "header", "type": "integer", "maximum": 100}}, "parameter.moved", "breaking"),
        ({f"{FILE}/consumes": ["application/x-www-form-urlencoded"]}, None, ""),
        ({f"{FILE}/parameters/1/type": "file"}, "schema.format.narrowed", "breaking"),
        ({f"{FILE}/parameters/1/required": True}, "property.became-required", "breaking"),
        ({f"{FILE}/parameters/0/required": False}, "body.became-optional", "compatible"),
        ({f"{FILE}/parameters/1": GONE}, "property.removed", "risky"),
        ({f"{FILE}/parameters/-": {"name": "more", "in": "formData", "type": "string"}}, "property.added-optional", "additive"),
        ({f"{FILE}/parameters/-": {"name": "more", "in": "formData", "type": "string", "required": True}}, "property.added-required", "breaking"),
        ({f"{FILE}/parameters/1/in": "query"}, "parameter.moved", "breaking"),
        ({f"{FILE}/parameters/1/maxLength": 9}, "schema.bound.tightened", "breaking"),
        ({f"{FILE}/parameters/1/x-some": 1}, None, ""),
        ({"/produces": ["application/json", "application/xml"]}, "media.added", "additive"),
        ({f"{POST}/consumes": GONE}, "media.removed", "breaking"),
    ],
)  # fmt: skip
def test_edits_of_swagger_2_0_are_found(
    changes: dict[str, object], rule: str | None, level: str, tmp_path: Path
) -> None:
    found = all_edits(SWAGGER, changed(SWAGGER, changes), tmp_path)

    levels = {edit.rule: level_of(edit).value for edit in found if edit.effect is not Effect.NONE}
    assert rule is None or levels[rule] == level
    assert rule is not None or not levels


# --- Laws ---------------------------------------------------------------------------------------

BACK = {Effect.NARROW: Effect.WIDEN, Effect.WIDEN: Effect.NARROW}
ONE_WAY = {
    "server.added", "server.removed", "operation.removed", "operation.moved", "callback.removed", "lifecycle.removed-before-sunset",
    "lifecycle.sunset.invalid", "lifecycle.stability.lowered", "lifecycle.stability.raised",
    "lifecycle.stability.invalid", "header.added", "header.removed", "parameter.added-optional",
    "parameter.removed", "parameter.renamed", "body.removed", "security.scheme.added", "media.added",
}  # fmt: skip
"""Rules whose effect is not that of a set of messages in the other direction: what is new is nothing
to who does not use it, and what is gone is missed by who did; promises go one way."""


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_the_other_way_round_narrower_is_wider(case: Case, tmp_path: Path) -> None:
    base = changed(SAMPLE, case.given)
    head = changed(base, case.changes)

    there, back = wire_edits(base, head, tmp_path), wire_edits(head, base, tmp_path)

    def effects(found: list[Any], turn: bool) -> list[str]:  # noqa: FBT001
        kept = [e.effect for e in found if e.rule not in ONE_WAY and e.effect in BACK]
        return sorted((BACK[effect] if turn else effect).value for effect in kept)

    assert bool(there) == bool(back)
    if not {edit.rule for edit in (*there, *back)} & ONE_WAY:
        assert effects(there, turn=True) == effects(back, turn=False)


@pytest.mark.parametrize("document", [SAMPLE, SWAGGER, OPENAPI], ids=["3.2", "2.0", "3.0"])
def test_a_document_is_as_it_is(document: Json, tmp_path: Path) -> None:
    recorder = Recorder()

    assert wire_edits(document, document, tmp_path, recorder) == []
    assert recorder.visits == []
    assert all_edits(document, document, tmp_path) == []


# --- One edit, many uses ------------------------------------------------------------------------


def test_an_edit_of_what_is_shared_is_one_edit_with_all_its_uses(tmp_path: Path) -> None:
    head = changed(SAMPLE, {"/components/parameters/Trace/required": True})

    (edit,) = wire_edits(SAMPLE, head, tmp_path)

    assert edit.subject == "parameter Trace"
    assert edit.base is not None
    assert edit.base.pointer == "#/components/parameters/Trace"
    assert [use.operation for use in edit.uses] == [
        "COPY /orders", "GET /orders", "POST /orders", "QUERY /orders",
    ]  # fmt: skip
    assert {use.position for use in edit.uses} == {"header X-Trace"}


def test_an_edit_of_security_that_is_inherited_is_one_edit(tmp_path: Path) -> None:
    (edit,) = wire_edits(SAMPLE, changed(SAMPLE, {"/security/-": {"bearer": []}}), tmp_path)

    assert edit.subject == "security"
    assert "GET /health" not in {use.operation for use in edit.uses}
    assert "GET /orders" not in {use.operation for use in edit.uses}
    assert len(edit.uses) == 7


def test_a_parameter_of_a_path_is_one_edit_of_all_its_operations(tmp_path: Path) -> None:
    head = changed(SAMPLE, {"/paths/~1orders/parameters/0": GONE})

    (edit,) = wire_edits(SAMPLE, head, tmp_path)

    assert (edit.rule, edit.subject) == ("parameter.removed", "/orders query locale")
    assert len(edit.uses) == 4


def test_schemas_are_visited_from_each_position_that_reaches_an_edit(tmp_path: Path) -> None:
    recorder = Recorder()
    head = changed(SAMPLE, {"/components/schemas/Order/properties/id/type": "integer"})

    assert wire_edits(SAMPLE, head, tmp_path, recorder) == []

    used = {(use.operation, use.position, use.polarity) for _, _, use, _ in recorder.visits}
    assert used == {
        ("GET /orders", "200 application/json", "out"),
        ("POST /orders", "body application/json", "in"),
        ("POST /orders", "201 application/json", "out"),
        ("POST /orders callback paid", "body application/json", "out"),
        ("QUERY /orders", "200 application/jsonl", "out"),
        ("GET /orders/{id}", "200 application/json", "out"),
        ("PUT /orders/{id}", "body application/json", "in"),
        ("PATCH /orders/{id}", "body application/json", "in"),
        ("webhook orderPaid", "body application/json", "out"),
    }


def test_paths_that_differ_in_names_only_are_told_apart(tmp_path: Path) -> None:
    one = {"get": {"operationId": "one", "responses": {"200": {"description": "One"}}}}
    two = {"get": {"operationId": "two", "responses": {"204": {"description": "Two"}}}}
    base = {"openapi": "3.1.0", "info": {}, "paths": {"/a/{x}": one, "/a/{y}": two}}
    head = {"openapi": "3.1.0", "info": {}, "paths": {"/a/{y}": two, "/a/{x}": one}}

    assert wire_edits(base, head, tmp_path) == []


def test_places_are_those_of_both_documents(tmp_path: Path) -> None:
    head = changed(SAMPLE, {f"{OK}/headers/ETag": GONE})

    (edit,) = wire_edits(SAMPLE, head, tmp_path)

    assert edit.base is not None
    assert edit.base.pointer == "#" + join_pointer(
        ("paths", "/orders", "get", "responses", "200", "headers", "ETag")
    )
    assert '"ETag"' in str(edit.base.span.source)
    assert edit.head is None
    assert edit.anchor is not None
    assert edit.anchor.pointer == "#/paths/~1orders/get/responses/200"


@pytest.mark.parametrize(
    "wrong",
    [
        {"/paths": []}, {"/paths/~1orders": 3}, {f"{LIST}/parameters": {"a": 1}}, {f"{LIST}/parameters/0": "x"},
        {f"{LIST}/parameters/0/name": 3}, {f"{LIST}/responses": []}, {f"{OK}/content": 1}, {f"{OK}/headers": [1]},
        {TOTAL: None}, {f"{CREATE}/requestBody": []}, {f"{CREATE}/callbacks": {"a": []}}, {HOOK: "x"},
        {f"{LIST}/security": {"a": []}}, {f"{LIST}/security": [1]}, {"/servers": [1]}, {"/servers": {"url": "x"}},
        {"/tags": {"a": 1}}, {"/tags": [1]}, {"/components": []}, {"/components/securitySchemes": [1]}, {"/info": []},
        {f"{LIST}/responses/404/$ref": "#/nowhere"}, {f"{LIST}/parameters/0": {"$ref": 3}}, {f"{ITEM}/$ref": "#/paths/~1orders~1{id}"},
        {f"{LIST}/tags": [1]}, {f"{LIST}/x-sunset": [1]}, {f"{LIST}/x-stability-level": {"a": 1}}, {"/openapi": 3}, {f"{LIST}/parameters/0/schema/type": {}},
    ],
    ids=str,
)  # fmt: skip
def test_bad_documents_are_compared_as_far_as_they_can_be(
    wrong: dict[str, object], tmp_path: Path
) -> None:
    head = changed(SAMPLE, wrong)

    assert isinstance(all_edits(SAMPLE, head, tmp_path), list)
    assert isinstance(all_edits(head, SAMPLE, tmp_path), list)
    assert opened(head, tmp_path / "x.json") is not None


# Where two schemas have one name, the first counts.
ORDERED = {"finding_references"}
CASES_OF_GENERATION = [
    path
    for path in sorted((Path(__file__).parents[1] / "cases").glob("*/openapi.yaml"))
    if path.parent.name not in ORDERED
]


@pytest.mark.parametrize("path", CASES_OF_GENERATION, ids=lambda path: path.parent.name)
def test_a_document_with_keys_in_another_order_is_the_same(path: Path, tmp_path: Path) -> None:
    library = Library(Report())
    root = library.open(path)
    if root is None or not root.is_mapping:
        return
    folder = shutil.copytree(
        path.parent, tmp_path / "head", ignore=shutil.ignore_patterns("expected")
    )
    (Path(folder) / path.name).write_text(json.dumps(backwards(root.value)), encoding="utf-8")
    other = Library(Report())
    head = other.open(Path(folder) / path.name)
    assert head is not None

    assert compare_documents(root, root, library, library, calendar=CALENDAR) == ()
    assert compare_documents(root, head, library, other, calendar=CALENDAR) == ()


@pytest.mark.parametrize(
    ("changes", "rule"),
    [
        ({"/components/parameters/Unused/required": True}, "parameter.became-required"),
        ({"/components/parameters/Unused/schema/maxLength": 3}, "schema.bound.tightened"),
        ({"/components/requestBodies/Unused/required": True}, "body.became-required"),
        ({"/components/requestBodies/Unused/content": {}}, "media.removed"),
        ({"/components/responses/Unused/headers": {"A": {"schema": {}}}}, "header.added"),
    ],
)
def test_what_nothing_uses_is_compared_and_breaks_nobody(
    changes: dict[str, object], rule: str, tmp_path: Path
) -> None:
    unused: dict[str, object] = {
        "/components/parameters/Unused": {"name": "q", "in": "query", "schema": {"type": "string"}},
        "/components/requestBodies/Unused": {"content": {"text/plain": {}}},
        "/components/responses/Unused": {"description": "Unused"},
    }
    base = changed(SAMPLE, unused)

    (edit,) = all_edits(base, changed(base, changes), tmp_path)

    assert (edit.rule, edit.uses, level_of(edit)) == (rule, (), HttpLevel.NONE)
    assert Guard.UNUSED in edit.guards
