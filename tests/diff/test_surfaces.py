"""Each edit of a document, and what it is for users of the package: there, and back again."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

import pytest

from specwright.diff.sdk_rules import SDK_RULES
from specwright.diff.surfaces import compare_surfaces
from tests.diff.surface_pairs import BASE, Edit, Json, base, edited, surface

if TYPE_CHECKING:
    from specwright.diff.model import SdkChange

S = "components/schemas/"
LIST = "paths/~1orders/get/"
ONE = "paths/~1orders~1{id}/get/"
ITEM = "paths/~1items~1{id}/put/"
ORDERS = "client.orders.list_orders"
CREATE = "client.orders.create_order"
REPLACE = "client.items.replace_item"
QUERY: Json = {"name": "page", "in": "query", "schema": {"type": "integer"}}
TEXT: Json = {"type": "string"}
LEVELS = ("source", "typing", "behaviour", "additive", "doc", "none")


class Row(NamedTuple):
    """An edit with the change that it has to give, `rule symbol`, and that of the way back.

    The level of the rule is the worst of all changes, unless one is said: `rule symbol !level`.
    """

    name: str
    edits: tuple[Edit, ...]
    there: str
    back: str


def row(name: str, *edits: Edit, there: str, back: str) -> Row:
    return Row(name, edits, there, back)


ROWS = (
    # methods and resources
    row("operation removed", ("paths/~1orders~1{id}/delete", ...),
        there="sdk.method.removed client.orders.delete_order", back="sdk.method.added client.orders.delete_order"),
    row("operationId changed", (LIST + "operationId", "find_orders"),
        there=f"sdk.method.renamed {ORDERS}", back="sdk.method.renamed client.orders.find_orders"),
    row("operationId gone", (LIST + "operationId", ...),
        there=f"sdk.method.renamed {ORDERS}", back="sdk.method.renamed client.orders.list"),
    row("tag of one operation", (LIST + "tags", ["items"]),
        there=f"sdk.method.moved {ORDERS}", back="sdk.method.moved client.items.list_orders"),
    row("last operation of a resource",
        ("paths/~1items~1{id}", ...), ("paths/~1animals", ...),
        there="sdk.resource.removed client.items", back="sdk.resource.added client.items"),
    row("tag of a whole resource",
        (ITEM + "tags", ["goods"]), ("paths/~1animals/get/tags", ["goods"]), ("paths/~1animals/put/tags", ["goods"]),
        there="sdk.resource.moved client.items", back="sdk.resource.moved client.goods"),
    row("path added",
        ("paths/~1purchases", {"get": {"operationId": "p", "responses": {"204": {"description": ""}}}}),
        there="sdk.method.added client.purchases.p !additive", back="sdk.method.removed client.purchases.p"),
    row("operation deprecated", (LIST + "deprecated", True),
        there=f"sdk.deprecated {ORDERS}", back=f"sdk.docs.changed {ORDERS}"),
    row("operation described", (LIST + "description", "Each order."),
        there=f"sdk.docs.changed {ORDERS}", back=f"sdk.docs.changed {ORDERS}"),
    # parameters
    row("optional parameter added", (LIST + "parameters/-", QUERY),
        there=f"sdk.param.added-optional {ORDERS}(page)", back=f"sdk.param.removed {ORDERS}(page)"),
    row("required parameter added", (LIST + "parameters/-", {**QUERY, "required": True}),
        there=f"sdk.param.added-required {ORDERS}(page)", back=f"sdk.param.removed {ORDERS}(page)"),
    row("parameter renamed", (LIST + "parameters/2/name", "from_time"),
        there=f"sdk.param.renamed {ORDERS}(since)", back=f"sdk.param.renamed {ORDERS}(from_time)"),
    row("path parameter renamed",
        ("paths/~1orders~1{order_id}", {"get": {
            "operationId": "retrieve_order", "tags": ["orders"],
            "parameters": [{"name": "order_id", "in": "path", "required": True, "schema": TEXT}],
            "responses": {"200": {"description": "ok", "content": {"application/json": {
                "schema": {"$ref": "#/components/schemas/Order"}}}}}}}),
        (ONE[:-1], ...),
        there="sdk.param.renamed client.orders.retrieve_order(id)",
        back="sdk.param.renamed client.orders.retrieve_order(order_id)"),
    row("parameter required", (LIST + "parameters/2/required", True),
        there=f"sdk.param.became-required {ORDERS}(since)", back=f"sdk.param.became-optional {ORDERS}(since)"),
    row("parameter of another type", (LIST + "parameters/0/schema/type", "string"),
        there=f"sdk.param.type-replaced {ORDERS}(limit)", back=f"sdk.param.type-replaced {ORDERS}(limit)"),
    row("parameter of a wider type", (LIST + "parameters/0/schema/type", ["integer", "string"]),
        there=f"sdk.param.type-widened {ORDERS}(limit)", back=f"sdk.param.type-narrowed {ORDERS}(limit)"),
    row("parameter of any number", (LIST + "parameters/0/schema/type", "number"),
        there=f"sdk.param.type-widened {ORDERS}(limit)", back=f"sdk.param.type-narrowed {ORDERS}(limit)"),
    row("parameter nullable", (LIST + "parameters/0/schema/type", ["integer", "null"]),
        there=f"sdk.param.type-widened {ORDERS}(limit)", back=f"sdk.param.type-narrowed {ORDERS}(limit)"),
    row("parameter a moment", (LIST + "parameters/2/schema/format", "date-time"),
        there=f"sdk.param.type-widened {ORDERS}(since)", back=f"sdk.param.type-narrowed {ORDERS}(since)"),
    row("parameter enumerated", (LIST + "parameters/2/schema/enum", ["day", "week"]),
        there=f"sdk.param.type-narrowed {ORDERS}(since)", back=f"sdk.param.type-widened {ORDERS}(since)"),
    row("default of a parameter", (LIST + "parameters/0/schema/default", 20),
        there=f"sdk.param.default-changed {ORDERS}(limit)", back=f"sdk.param.default-changed {ORDERS}(limit)"),
    row("default of a parameter gone", (LIST + "parameters/0/schema", {"type": "integer"}),
        there=f"sdk.param.default-changed {ORDERS}(limit)", back=f"sdk.param.default-changed {ORDERS}(limit)"),
    row("parameter described", (LIST + "parameters/0/description", "How many at most."),
        there=f"sdk.docs.changed {ORDERS}(limit)", back=f"sdk.docs.changed {ORDERS}(limit)"),
    row("parameter deprecated", (LIST + "parameters/0/deprecated", True),
        there=f"sdk.deprecated {ORDERS}(limit)", back=f"sdk.docs.changed {ORDERS}(limit)"),
    row("parameter a list", (LIST + "parameters/0/schema", {"type": "array", "items": {"type": "integer"}}),
        there=f"sdk.param.type-replaced {ORDERS}(limit)", back=f"sdk.param.type-replaced {ORDERS}(limit)"),
    # bodies
    row("body removed", ("paths/~1orders/post/requestBody", ...),
        there=f"sdk.param.removed {CREATE}(total)", back=f"sdk.param.added-required {CREATE}(total)"),
    row("body of a list", ("paths/~1animals/put/requestBody/required", False),
        there="sdk.param.became-optional client.items.store_animals(body)",
        back="sdk.param.became-required client.items.store_animals(body)"),
    row("required property of a body", (S + "OrderDraft/properties/code", TEXT), (S + "OrderDraft/required", ["total", "code"]),
        there=f"sdk.param.added-required {CREATE}(code)", back=f"sdk.param.removed {CREATE}(code)"),
    row("optional property of a body", (S + "OrderDraft/properties/code", {"type": "boolean"}),
        there=f"sdk.param.added-optional {CREATE}(code)", back=f"sdk.param.removed {CREATE}(code)"),
    row("property of a body renamed", (S + "OrderDraft/properties/remark", TEXT), (S + "OrderDraft/properties/note", ...),
        there=f"sdk.param.renamed {CREATE}(note)", back=f"sdk.param.renamed {CREATE}(remark)"),
    row("property of a body required", (S + "OrderDraft/required", ["total", "note"]),
        there=f"sdk.param.became-required {CREATE}(note)", back=f"sdk.param.became-optional {CREATE}(note)"),
    row("value of a body's property gone", (S + "OrderDraft/properties/size/enum", ["s", "m"]),
        there=f"sdk.enum.member-removed {CREATE}(size)", back=f"sdk.enum.member-added {CREATE}(size)"),
    row("default of a body's property", (S + "Item/properties/price/default", 2),
        there=f"sdk.param.default-changed {REPLACE}(price)", back=f"sdk.param.default-changed {REPLACE}(price)"),
    row("body spread or whole", (S + "OrderDraft", {"type": "array", "items": TEXT}),
        there=f"sdk.param.added-required {CREATE}(body)", back=f"sdk.param.removed {CREATE}(body)"),
    # what calls return
    row("answer without content", ("paths/~1orders/post/responses/201", {"description": "made"}),
        there=f"sdk.return.replaced {CREATE}", back=f"sdk.return.widened {CREATE}"),
    row("answer of another schema",
        ("paths/~1orders/post/responses/201/content/application~1json/schema/$ref", "#/components/schemas/Problem"),
        there=f"sdk.return.replaced {CREATE}", back=f"sdk.return.replaced {CREATE}"),
    row("answer untyped", ("paths/~1orders/post/responses/201/content/application~1json", {}),
        there=f"sdk.return.replaced {CREATE}", back=f"sdk.return.replaced {CREATE}"),
    row("another answer",
        ("paths/~1orders/post/responses/202", {"description": "later"}),
        there=f"sdk.return.widened {CREATE}", back=f"sdk.return.narrowed {CREATE}"),
    row("error of another schema",
        ("paths/~1orders/post/responses/409/content/application~1json/schema/$ref", "#/components/schemas/Bird"),
        there=f"sdk.method.raises-changed {CREATE}", back=f"sdk.method.raises-changed {CREATE}"),
    row("error documented",
        (ONE + "responses/404", {"description": "none", "content": {"application/json": {
            "schema": {"$ref": "#/components/schemas/Problem"}}}}),
        there="sdk.method.raises-changed client.orders.retrieve_order",
        back="sdk.method.raises-changed client.orders.retrieve_order"),
    row("answer streamed",
        (ONE + "responses/200/content", {"text/event-stream": {"schema": {"$ref": "#/components/schemas/Order"}}}),
        there="sdk.method.kind-changed client.orders.retrieve_order",
        back="sdk.method.kind-changed client.orders.retrieve_order"),
    # models
    row("schema added", (S + "Fish", {"type": "object", "properties": {"swims": {"type": "boolean"}}}),
        there="sdk.model.added Fish", back="sdk.model.removed Fish"),
    row("enumeration added", (S + "Mood", {"type": "string", "enum": ["fine", "bad"]}),
        there="sdk.model.added Mood", back="sdk.enum.removed Mood"),
    row("object to union",
        (S + "Problem", {"oneOf": [{"$ref": "#/components/schemas/Bird"}, {"$ref": "#/components/schemas/Cat"}]}),
        there="sdk.model.kind-changed Problem", back="sdk.model.kind-changed Problem"),
    row("schema described", (S + "Order/description", "What was ordered."),
        there="sdk.docs.changed Order", back="sdk.docs.changed Order"),
    row("schema deprecated", (S + "Order/deprecated", True),
        there="sdk.deprecated Order", back="sdk.docs.changed Order"),
    # fields that servers send
    row("property removed", (S + "Order/properties/note", ...),
        there="sdk.field.removed Order.note", back="sdk.field.added Order.note"),
    row("required property removed", (S + "Order/properties/total", ...), (S + "Order/required", ["id"]),
        there="sdk.field.removed Order.total", back="sdk.field.added Order.total"),
    row("property renamed", (S + "Order/properties/made_at", {"type": "string", "format": "date-time"}), (S + "Order/properties/made", ...),
        there="sdk.field.renamed Order.made", back="sdk.field.renamed Order.made_at"),
    row("spelling of a property", (S + "Order/properties/Count", {"type": "integer"}), (S + "Order/properties/count", ...),
        there="sdk.field.wire-name-changed Order.count", back="sdk.field.wire-name-changed Order.count"),
    row("property optional", (S + "Order/required", ["id"]),
        there="sdk.field.became-optional-output Order.total", back="sdk.field.became-required-output Order.total"),
    row("property nullable", (S + "Order/properties/total/type", ["number", "null"]),
        there="sdk.field.type-widened-output Order.total", back="sdk.field.type-changed-safe Order.total"),
    row("property of another type", (S + "Order/properties/count/type", "string"),
        there="sdk.field.type-replaced Order.count", back="sdk.field.type-replaced Order.count"),
    row("property of any number", (S + "Order/properties/count/type", "number"),
        there="sdk.field.type-widened-output Order.count", back="sdk.field.type-changed-safe Order.count"),
    row("property no moment", (S + "Order/properties/made/format", ...),
        there="sdk.field.type-replaced Order.made", back="sdk.field.type-replaced Order.made"),
    row("property a date", (S + "Order/properties/made/format", "date"),
        there="sdk.field.type-replaced Order.made", back="sdk.field.type-replaced Order.made"),
    row("property a list", (S + "Order/properties/count", {"type": "array", "items": {"type": "integer"}}),
        there="sdk.field.type-replaced Order.count", back="sdk.field.type-replaced Order.count"),
    row("items of another type", (S + "Order/properties/lines/items/type", "string"),
        there="sdk.field.type-replaced Order.lines", back="sdk.field.type-replaced Order.lines"),
    row("items nullable", (S + "Order/properties/lines/items/type", ["integer", "null"]),
        there="sdk.field.type-widened-output Order.lines", back="sdk.field.type-changed-safe Order.lines"),
    row("values of another type", (S + "Order/properties/extra/additionalProperties/type", "integer"),
        there="sdk.field.type-replaced Order.extra", back="sdk.field.type-replaced Order.extra"),
    row("value of a property gone", (S + "Order/properties/color/enum", ["red"]), (S + "Order/properties/color/enum", ["red", "green"]),
        there="sdk.enum.member-removed Order.color", back="sdk.enum.member-removed Order.color"),
    row("value of a property new", (S + "Order/properties/color/enum", ["red", "blue", "green"]),
        there="sdk.enum.member-added Order.color", back="sdk.enum.member-removed Order.color"),
    row("property enumerated", (S + "Order/properties/note", {"type": ["string", "null"], "enum": ["a", "b", None]}),
        there="sdk.field.type-changed-safe Order.note", back="sdk.field.type-widened-output Order.note"),
    row("property untyped", (S + "Order/properties/count", {}),
        there="sdk.field.type-replaced Order.count", back="sdk.field.type-changed-safe Order.count"),
    row("moment untyped", (S + "Order/properties/made", {}),
        there="sdk.field.type-replaced Order.made", back="sdk.field.type-replaced Order.made"),
    row("items untyped", (S + "Order/properties/lines/items", {}),
        there="sdk.field.type-replaced Order.lines", back="sdk.field.type-changed-safe Order.lines"),
    # aliases
    row("alias spelt out", (S + "Order/properties/labels", {"type": "array", "items": TEXT}),
        there="sdk.client.none", back="sdk.client.none"),
    row("enumeration spelt out",
        (S + "OrderDraft/properties/kind", {"type": "string", "enum": ["small", "large"]}),
        there="sdk.client.none", back="sdk.client.none"),
    row("union spelt out",
        ("paths/~1animals/get/responses/200/content/application~1json/schema", {
            "oneOf": [{"$ref": f"#/{S}Cat"}, {"$ref": f"#/{S}Dog"}], "discriminator": {
                "propertyName": "kind", "mapping": {"cat": f"#/{S}Cat", "dog": f"#/{S}Dog"}}}),
        there="sdk.model.added ItemFindAnimalResponse", back="sdk.model.removed ItemFindAnimalResponse"),
    row("alias for another one alike", (S + "Words", {"type": "array", "items": TEXT}),
        (S + "Order/properties/labels/$ref", f"#/{S}Words"),
        there="sdk.model.added Words", back="sdk.model.removed Words"),
    row("enumeration of a parameter for text", (LIST + "parameters/1/schema", TEXT),
        there=f"sdk.param.type-widened {ORDERS}(state)", back=f"sdk.param.type-narrowed {ORDERS}(state)"),
    row("items of an alias another type", (S + "Order/properties/labels", {"type": "array", "items": {"type": "integer"}}),
        there="sdk.field.type-replaced Order.labels", back="sdk.field.type-replaced Order.labels"),
    row("property a model", (S + "Order/properties/count", {"$ref": "#/components/schemas/Problem"}),
        there="sdk.field.type-replaced Order.count", back="sdk.field.type-replaced Order.count"),
    row("part of a model", (S + "Order/properties/line/properties/sku/type", "integer"),
        there="sdk.field.type-replaced order.Line.sku", back="sdk.field.type-replaced order.Line.sku"),
    row("alias of another type", (S + "Tags/items/type", "integer"),
        there="sdk.field.type-replaced Tags", back="sdk.field.type-replaced Tags"),
    row("property described", (S + "Order/properties/total/description", "In cents."),
        there="sdk.docs.changed Order.total", back="sdk.docs.changed Order.total"),
    row("property deprecated", (S + "Order/properties/total/deprecated", True),
        there="sdk.deprecated Order.total", back="sdk.docs.changed Order.total"),
    row("default of a property", (S + "Box/properties/height/default", 3),
        there="sdk.field.default-changed Box.height", back="sdk.field.default-changed Box.height"),
    # fields that callers pass
    row("required property of what is passed", (S + "Box/properties/depth", {"type": "integer"}), (S + "Box/required", ["width", "depth"]),
        there="sdk.field.added-required-input BoxParam.depth", back="sdk.field.removed Box.depth"),
    row("optional property of what is passed", (S + "Box/properties/depth", {"type": "integer"}),
        there="sdk.field.added Box.depth", back="sdk.field.removed Box.depth"),
    row("field passed is required", (S + "Box/required", ["width", "height"]),
        there="sdk.field.became-required-input BoxParam.height", back="sdk.field.became-optional-input BoxParam.height !typing"),
    row("property of what is passed narrowed", (S + "Box/properties/width/type", ["integer", "string"]),
        there="sdk.field.type-widened-output Box.width", back="sdk.field.type-narrowed-input BoxParam.width"),
    row("property read only", (S + "Box/properties/height/readOnly", True),
        there="sdk.field.access-changed Box.height", back="sdk.field.access-changed Box.height"),
    row("property write only", (S + "Box/properties/width/writeOnly", True),
        there="sdk.field.access-changed Box.width", back="sdk.field.access-changed Box.width"),
    row("part of what is passed", (S + "OrderDraft/properties/part/properties/sku/type", "integer"),
        there="sdk.field.type-replaced order_draft.Part.sku", back="sdk.field.type-replaced order_draft.Part.sku"),
    row("model no longer passed", ("paths/~1animals/put", ...),
        there="sdk.model.removed AnimalParam", back="sdk.model.added AnimalParam"),
    # enumerations and unions
    row("value gone", (S + "State/enum", ["open", "paid"]),
        there="sdk.enum.member-removed State", back="sdk.enum.member-added State"),
    row("value of what is passed gone", (S + "Kind/enum", ["small"]), (S + "Kind/enum", ["small", "huge"]),
        there="sdk.enum.member-removed Kind", back="sdk.enum.member-removed Kind"),
    row("enumeration dropped", (S + "State", TEXT),
        there="sdk.field.type-widened-output State", back="sdk.field.type-narrowed-input State"),
    row("enumeration of numbers", (S + "State", {"type": "integer", "enum": [1, 2]}),
        there="sdk.field.type-replaced State", back="sdk.field.type-replaced State"),
    row("variant added", (S + "Animal/oneOf/-", {"$ref": "#/components/schemas/Bird"}), (S + "Animal/discriminator/mapping/bird", "#/components/schemas/Bird"),
        there="sdk.union.variant-added Animal", back="sdk.union.variant-removed Animal"),
    row("discriminator mapped otherwise",
        (S + "Animal/discriminator/mapping", {"feline": "#/components/schemas/Cat", "dog": "#/components/schemas/Dog"}),
        there="sdk.union.tag-changed Animal", back="sdk.union.tag-changed Animal"),
    row("constant changed", (S + "Bird/properties/kind/const", "fowl"),
        there="sdk.field.type-widened-output Bird.kind", back="sdk.field.type-widened-output Bird.kind"),
    # clients
    row("server changed", ("servers/0/url", "https://api.example.org"),
        there="sdk.client.default-changed Shop(base_url)", back="sdk.client.default-changed Shop(base_url)"),
    row("server of one call", (LIST + "servers", [{"url": "https://lists.example.com"}]),
        there=f"sdk.client.default-changed {ORDERS}", back=f"sdk.client.default-changed {ORDERS}"),
    row("another server",
        ("servers", [{"url": "https://api.example.com", "description": "Production"}, {"url": "https://sandbox.example.com", "description": "Sandbox"}]),
        there="sdk.param.added-optional Shop(environment)", back="sdk.client.arg.removed Shop(environment)"),
    row("another credential needed", ("security", [{"key": [], "token": []}]),
        there="sdk.client.arg.added-required Shop(bearer_token)", back="sdk.client.none"),
    row("other credential needed", ("security", [{"token": []}]),
        there="sdk.client.arg.added-required Shop(bearer_token)", back="sdk.client.arg.added-required Shop(api_key)"),
    row("credential of one call", (LIST + "security", [{"token": []}]),
        there="sdk.client.arg.added-required Shop(bearer_token)", back="sdk.client.arg.added-required Shop(api_key)"),
    row("scheme gone", ("components/securitySchemes/token", ...),
        there="sdk.client.arg.removed Shop(bearer_token)", back="sdk.param.added-optional Shop(bearer_token)"),
    row("scheme of a kind that there is already", ("components/securitySchemes/other", {"type": "http", "scheme": "bearer"}),
        there="sdk.param.renamed Shop(bearer_token)", back="sdk.param.renamed Shop(token)"),
    row("nothing on the wire", (S + "Box/properties/width/minimum", 3),
        there="sdk.client.none", back="sdk.client.none"),
    row("parameter in another place", (LIST + "parameters/2/in", "header"),
        there="sdk.client.none", back="sdk.client.none"),
    row("webhook added",
        ("webhooks/orderPaid/post", {"requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Order"}}}},
                                     "responses": {"200": {"description": "ok"}}}),
        there="sdk.method.added client.webhooks.unwrap", back="sdk.method.removed client.webhooks.unwrap"),
)  # fmt: skip


@lru_cache
def old() -> Json:
    return surface(base())


def check(changes: tuple[SdkChange, ...], expected: str) -> None:
    what, _, level = expected.partition(" !")
    rule, _, symbol = what.partition(" ")
    found = {(c.rule, c.symbol): c for c in changes}
    said = "\n".join(f"{c.level.value} {c.rule} {c.symbol}: {c.message}" for c in changes)
    if rule == "sdk.client.none":
        assert not changes, said
        return
    assert (rule, symbol) in found, said
    worst = min((c.level.value for c in changes), key=LEVELS.index)
    assert worst == (level or SDK_RULES[rule].level.value), said


@pytest.mark.parametrize("case", ROWS, ids=lambda r: r.name.replace(" ", "-"))
def test_an_edit_gives_its_rule(case: Row) -> None:
    """From the old document to the new one."""
    check(compare_surfaces(old(), surface(edited(base(), *case.edits))), case.there)


@pytest.mark.parametrize("case", ROWS, ids=lambda r: r.name.replace(" ", "-"))
def test_an_edit_undone_gives_its_rule(case: Row) -> None:
    """From the new document to the old one."""
    check(compare_surfaces(surface(edited(base(), *case.edits)), old()), case.back)


def test_the_same_package_has_no_changes() -> None:
    """However often it is made."""
    assert compare_surfaces(old(), surface(base())) == ()
    assert BASE
