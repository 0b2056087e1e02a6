"""For every rule an edit of a document that it is about, and what both verdicts on it have to be.

The levels follow from what a client may send and expect by the old document, and from what code written
for its package says; letters stand for them.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tests.diff.surface_pairs import Edit

HTTP = {"B": "breaking", "R": "risky", "A": "additive", "C": "compatible", "N": "none"}
SDK = {"S": "source", "T": "typing", "V": "behaviour", "A": "additive", "D": "doc", "N": "none"}


@dataclass(frozen=True)
class Row:
    """An edit by which a rule is found, and both levels of the entry that says so."""

    rule: str
    http: str
    sdk: str
    edits: tuple[Edit, ...]
    given: tuple[Edit, ...] = ()
    config: dict[str, Any] | None = None
    after: dict[str, Any] | None = field(default=None)
    """Another configuration of the new package."""


def row(
    rule: str,
    levels: str,
    *edits: Edit,
    given: tuple[Edit, ...] = (),
    config: dict[str, Any] | None = None,
    after: dict[str, Any] | None = None,
) -> Row:
    now = config if after is None else after
    return Row(rule, HTTP[levels[0]], SDK[levels[1]], edits, given, config, now)


LIST, CREATE = "paths/~1orders/get/", "paths/~1orders/post/"
ONE, DELETE = "paths/~1orders~1{id}/get/", "paths/~1orders~1{id}/delete"
ITEM, ANIMALS = "paths/~1items~1{id}/put/", "paths/~1animals/put/"
S = "components/schemas/"
TEXT: dict[str, Any] = {"type": "string"}
NUMBER: dict[str, Any] = {"type": "number"}
WHOLE: dict[str, Any] = {"type": "integer"}
ID = {"name": "id", "in": "path", "required": True, "schema": TEXT}
FINE = {"204": {"description": "ok"}}
CALL = {"operationId": "call", "tags": ["orders"], "responses": FINE}
JSON = "content/application~1json"
ANSWER = ONE + "responses/200/"
REMOVAL = {"operationId": "delete_order", "tags": ["orders"], "parameters": [ID], "responses": FINE}
HOOK = {
    "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Order"}}}},
    "responses": {"200": {"description": "ok"}},
}  # fmt: skip
CALLBACKS = {"paid": {"{$request.query.since}": {"post": HOOK}}}
UPLOAD: Edit = (
    ANIMALS + "requestBody/content",
    {"multipart/form-data": {
        "schema": {"type": "object", "properties": {"picture": TEXT}},
        "encoding": {"picture": {"contentType": "image/png"}},
    }},
)  # fmt: skip
STREAM: Edit = (ONE + "responses/200/content", {"application/jsonl": {"itemSchema": TEXT}})
LATEST: Edit = ("openapi", "3.2.0")
NO_BODY: Edit = (ANIMALS + "requestBody", ...)
HEADER = ANSWER + "headers/X-Total"
FOUND: Edit = (HEADER, {"required": True, "schema": {"type": "array", "items": WHOLE}})
OAUTH: Edit = (
    "components/securitySchemes/oauth",
    {"type": "oauth2", "flows": {"clientCredentials": {
        "tokenUrl": "https://example.com/token", "scopes": {"read": "Read", "write": "Write"}}}},
)  # fmt: skip
BY_OAUTH: Edit = ("security", [{"oauth": ["read"]}])
SERVERS: Edit = (
    "servers",
    [{"url": "https://api.example.com", "description": "Production"},
     {"url": "https://sandbox.example.com", "description": "Sandbox"}],
)  # fmt: skip
REGION: Edit = (
    "servers/0",
    {"url": "https://{region}.example.com",
     "variables": {"region": {"default": "eu", "enum": ["eu", "us"]}}},
)  # fmt: skip
VARIABLE = "servers/0/variables/region/"
DRAFT, ORDER, BOX = S + "OrderDraft/", S + "Order/", S + "Box/"
SENT, READ = DRAFT + "properties/note", ORDER + "properties/note"
SUNSET = "x-sunset"
XML: Edit = (
    ANSWER + "content/application~1xml",
    {"schema": {"$ref": "#/components/schemas/Order"}},
)
PETS = {"oneOf": [{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Dog"}]}
CHOICE: Edit = (READ, {"oneOf": [TEXT, {"$ref": "#/components/schemas/Problem"}]})
EITHER: Edit = (DRAFT + "anyOf", [{"required": ["note"]}, {"required": ["kind"]}])
UNTOLD: tuple[Edit, ...] = (
    (S + "Cat/properties/kind", TEXT), (S + "Dog/properties/kind", TEXT),
)  # fmt: skip
OFFSET: Edit = (LIST + "parameters/1", {"name": "offset", "in": "query", "schema": WHOLE})
PAGED: Edit = (
    LIST + "responses/200/" + JSON + "/schema",
    {"type": "object", "properties": {
        "total_count": WHOLE, "values": {"type": "array", "items": TEXT}}},
)  # fmt: skip
NAMES: dict[str, Any] = {"surfaces": {"openapi_generator": {"package": "shop.client"}}}
OF_WIRE = (
    # operations
    row("operation.added", "AA", ("paths/~1calls/get", CALL)),
    row("operation.removed", "BS", (DELETE, ...)),
    row("operation.moved", "BN", (DELETE, ...), ("paths/~1old~1{id}/delete", REMOVAL)),
    row("operation.id.changed", "NS", (LIST + "operationId", "find_orders")),
    row("operation.tags.changed", "NS", (LIST + "tags", ["items"])),
    row("path.param-renamed", "NS", ("paths/~1orders~1{id}", ...),
        ("paths/~1orders~1{key}", {"delete": {**REMOVAL, "parameters": [{**ID, "name": "key"}]}})),
    row("webhook.added", "AA", ("webhooks/paid/post", HOOK)),
    row("webhook.removed", "BS", ("webhooks", ...), given=(("webhooks/paid/post", HOOK),)),
    row("callback.added", "AA", (LIST + "callbacks", CALLBACKS)),
    row("callback.removed", "BS", (LIST + "callbacks", ...), given=((LIST + "callbacks", CALLBACKS),)),
    row("link.changed", "NN", (ANSWER + "links", {"again": {"operationId": "list_orders"}})),
    # documents
    row("server.added", "AA", SERVERS),
    row("server.removed", "RS", ("servers/1", ...), given=(SERVERS,)),
    row("server.changed", "RV", ("servers/0/url", "https://api.example.org")),
    row("server.variable.changed", "RV", (VARIABLE + "default", "us"), given=(REGION,)),
    row("doc.changed", "ND", (LIST + "description", "Each order.")),
    row("doc.dialect.changed", "NN", ("openapi", "3.1.1")),
    row("tag.changed", "NN", ("tags/0/description", "What was ordered.")),
    row("extension.changed", "NN", (LIST + "x-some", 1)),
    row("component.added", "NA", (S + "Fish", {"type": "object", "properties": {"fins": WHOLE}})),
    row("component.removed", "NS", (S + "Bird", ...)),
    row("component.renamed", "NS", (S + "Bird", ...),
        (S + "Fowl", {"type": "object", "required": ["kind"], "properties": {"kind": {"const": "bird"}, "sings": {"type": "boolean"}}})),
    row("component.polarity.changed", "NA", (DRAFT + "properties/reason", {"$ref": "#/components/schemas/Problem"})),
    # parameters
    row("parameter.added-required", "BS", (LIST + "parameters/-", {"name": "page", "in": "query", "required": True, "schema": WHOLE})),
    row("parameter.added-optional", "AA", (LIST + "parameters/-", {"name": "page", "in": "query", "schema": WHOLE})),
    row("parameter.removed", "RS", (LIST + "parameters/0", ...)),
    row("parameter.renamed", "RS", (LIST + "parameters/2/name", "after_time")),
    row("parameter.moved", "BN", (LIST + "parameters/2/in", "header")),
    row("parameter.became-required", "BS", (LIST + "parameters/2/required", True)),
    row("parameter.became-optional", "CA", (ITEM + "parameters/1/required", False)),
    row("parameter.serialization.changed", "BN", (LIST + "parameters/2/explode", False),
        given=((LIST + "parameters/2/schema", {"type": "array", "items": TEXT}),)),
    row("parameter.form.changed", "BN", (LIST + "parameters/0", {"name": "limit", "in": "query", "description": "How many.",
        "content": {"application/json": {"schema": {"type": "integer", "default": 10}}}})),
    row("parameter.order.changed", "NN", (LIST + "parameters", [
        {"name": "X-Trace", "in": "header", "schema": TEXT}, {"name": "since", "in": "query", "schema": TEXT}]),
        given=((LIST + "parameters", [
            {"name": "since", "in": "query", "schema": TEXT}, {"name": "X-Trace", "in": "header", "schema": TEXT}]),)),
    # bodies and answers
    row("body.added-required", "BS", (ANIMALS + "requestBody", {"required": True, "content": {"application/json": {"schema": {"type": "array", "items": TEXT}}}}), given=(NO_BODY,)),
    row("body.added-optional", "AA", (ANIMALS + "requestBody", {"content": {"application/json": {"schema": {"type": "array", "items": TEXT}}}}), given=(NO_BODY,)),
    row("body.removed", "BS", NO_BODY),
    row("body.became-required", "BS", (ANIMALS + "requestBody/required", True), given=((ANIMALS + "requestBody/required", False),)),
    row("body.became-optional", "CA", (ANIMALS + "requestBody/required", False)),
    row("media.added", "AN", XML),
    row("media.removed", "BN", (ANSWER + "content/application~1xml", ...), given=(XML,)),
    row("media.name.changed", "RN", (ANSWER + "content", {"application/json; charset=utf-8": {"schema": {"$ref": "#/components/schemas/Order"}}})),
    row("media.schema.added", "BT", (ANIMALS + "requestBody/" + JSON, {"schema": {"type": "array", "items": TEXT}}), given=((ANIMALS + "requestBody/" + JSON, {}),)),
    row("media.schema.removed", "BS", (ANSWER + JSON, {})),
    row("media.encoding.changed", "BN", (ANIMALS + "requestBody/content/multipart~1form-data/encoding/picture/contentType", "image/gif"), given=(UPLOAD,)),
    row("media.item-schema.added", "CN", STREAM, given=(LATEST, (ONE + "responses/200/content", {"application/jsonl": {}}))),
    row("media.item-schema.removed", "BS", (ONE + "responses/200/content", {"application/jsonl": {}}), given=(LATEST, STREAM)),
    row("response.added", "AT", (CREATE + "responses/202", {"description": "later"})),
    row("response.removed", "BN", (CREATE + "responses/202", ...), given=((CREATE + "responses/202", {"description": "later"}),)),
    row("header.added", "AN", FOUND),
    row("header.removed", "BN", (HEADER, ...), given=(FOUND,)),
    row("header.became-optional", "BN", (HEADER + "/required", False), given=(FOUND,)),
    row("header.became-required", "CN", FOUND, given=((HEADER, {"schema": {"type": "array", "items": WHOLE}}),)),
    row("header.serialization.changed", "BN", (HEADER + "/explode", True), given=((HEADER, {"schema": {"type": "object"}}),)),
    # security
    row("security.requirement.tightened", "BS", (DELETE + "/security", [{"key": [], "token": []}])),
    row("security.requirement.relaxed", "AN", (DELETE + "/security", [])),
    row("security.requirement.changed", "BS", (DELETE + "/security", [{"token": []}])),
    row("security.scheme.added", "AA", OAUTH),
    row("security.scheme.removed", "NS", ("components/securitySchemes/token", ...)),
    row("security.scheme.changed", "BN", ("components/securitySchemes/key/name", "X-Other")),
    row("security.scheme.endpoint.changed", "RN", ("components/securitySchemes/oauth/flows/clientCredentials/tokenUrl", "https://example.com/other"), given=(OAUTH, BY_OAUTH)),
    row("security.scheme.scope.changed", "RN", ("components/securitySchemes/oauth/flows/clientCredentials/scopes/write", ...), given=(OAUTH, BY_OAUTH)),
    # promises; the day is 1 June 2026
    row("lifecycle.deprecated", "ND", (LIST + "deprecated", True)),
    row("lifecycle.reactivated", "ND", (LIST + "deprecated", False), given=((LIST + "deprecated", True),)),
    row("lifecycle.removed-before-sunset", "BS", (DELETE, ...), given=((DELETE + "/deprecated", True), (DELETE + "/x-sunset", "2026-12-31"))),
    row("lifecycle.sunset.invalid", "BN", (LIST + SUNSET, "2026-07-01"), given=((LIST + "deprecated", True), (LIST + SUNSET, "2026-12-31"))),
    row("lifecycle.stability.lowered", "BN", (LIST + "x-stability-level", "beta")),
    row("lifecycle.stability.raised", "NN", (LIST + "x-stability-level", "stable"), given=((LIST + "x-stability-level", "alpha"),)),
    row("lifecycle.stability.invalid", "BN", (LIST + "x-stability-level", "fine")),
    row("policy.version.insufficient-bump", "NN", (DELETE, ...), ("info/version", "1.0.1")),
    row("policy.version.decreased", "NN", ("info/version", "0.9.0")),
    # properties
    row("property.added-required", "BS", (DRAFT + "properties/code", TEXT), (DRAFT + "required", ["total", "code"])),
    row("property.added-optional", "AA", (DRAFT + "properties/code", TEXT)),
    row("property.removed", "RS", (SENT, ...)),
    row("property.renamed", "RS", (DRAFT + "properties/remark", TEXT), (SENT, ...)),
    row("property.became-required", "BS", (DRAFT + "required", ["total", "note"])),
    row("property.became-optional", "BT", (ORDER + "required", ["id"])),
    row("property.access.changed", "RS", (BOX + "properties/height/readOnly", True)),
    # types
    row("schema.type.narrowed", "BT", (LIST + "parameters/0/schema/type", "integer"), given=((LIST + "parameters/0/schema/type", ["integer", "boolean"]),)),
    row("schema.type.widened", "BT", (ORDER + "properties/count/type", ["integer", "string"])),
    row("schema.type.changed", "BS", (ORDER + "properties/count/type", "boolean")),
    row("schema.format.narrowed", "BN", (DRAFT + "properties/total/format", "float"), given=((DRAFT + "properties/total/format", "double"),)),
    row("schema.format.widened", "BS", (ORDER + "properties/made/format", ...)),
    row("schema.format.changed", "BS", (ORDER + "properties/made/format", "date")),
    row("schema.nullable.added", "BT", (ORDER + "properties/total/type", ["number", "null"])),
    row("schema.nullable.removed", "BT", (SENT + "/type", "string"), given=((SENT + "/type", ["string", "null"]),)),
    # values
    row("schema.bound.tightened", "BN", (SENT + "/maxLength", 9)),
    row("schema.bound.loosened", "RN", (READ + "/maxLength", 99), given=((READ + "/maxLength", 9),)),
    row("schema.pattern.added", "BN", (SENT + "/pattern", "^a")),
    row("schema.pattern.removed", "CN", (SENT + "/pattern", ...), given=((SENT + "/pattern", "^a"),)),
    row("schema.pattern.changed", "RN", (SENT + "/pattern", "^b"), given=((SENT + "/pattern", "^a"),)),
    row("schema.pattern.loosened", "CN", (SENT + "/pattern", "^a{1,5}$"), given=((SENT + "/pattern", "^a{1,3}$"),)),
    row("schema.enum.introduced", "BT", (SENT + "/enum", ["a", "b"])),
    row("schema.enum.dropped", "BT", (ORDER + "properties/color", TEXT)),
    row("schema.enum.value-added", "RA", (ORDER + "properties/color/enum", ["red", "blue", "green"])),
    row("schema.enum.value-removed", "BS", (DRAFT + "properties/size/enum", ["s", "m"])),
    row("schema.const.added", "BT", (SENT + "/const", "a")),
    row("schema.const.removed", "BT", (READ, TEXT), given=((READ, {"type": "string", "const": "a"}),)),
    row("schema.const.changed", "BT", (SENT + "/const", "b"), given=((SENT + "/const", "a"),)),
    row("schema.default.changed", "BV", (LIST + "parameters/0/schema/default", 20)),
    row("schema.closedness.tightened", "BN", (DRAFT + "additionalProperties", False)),
    row("schema.closedness.loosened", "RN", (ORDER + "additionalProperties", True), given=((ORDER + "additionalProperties", False),)),
    row("schema.items.tightened", "BT", (SENT + "/items", WHOLE), given=((SENT, {"type": "array"}),)),
    row("schema.items.loosened", "BS", (READ + "/items", ...), given=((READ, {"type": "array", "items": WHOLE}),)),
    row("schema.items.changed", "BS", (READ, {"type": "array", "prefixItems": [WHOLE, TEXT]}), given=((READ, {"type": "array", "items": NUMBER}),)),
    row("schema.conditional.tightened", "BN", (DRAFT + "not", {"required": ["note", "kind"]})),
    row("schema.conditional.loosened", "CN", (DRAFT + "not", ...), given=((DRAFT + "not", {"required": ["note", "kind"]}),)),
    row("schema.conditional.changed", "BN", (DRAFT + "not", {"required": ["note", "size"]}), given=((DRAFT + "not", {"required": ["note", "kind"]}),)),
    row("schema.union.variant-added", "RT", (ORDER + "properties/pet/oneOf/-", {"$ref": "#/components/schemas/Bird"}), given=((ORDER + "properties/pet", PETS),)),
    row("schema.union.variant-removed", "BS", (DRAFT + "properties/pet/oneOf/1", ...), given=((DRAFT + "properties/pet", {"oneOf": [*PETS["oneOf"], {"$ref": "#/components/schemas/Bird"}]}),)),
    row("schema.union.wrapped", "BS", CHOICE),
    row("schema.union.unwrapped", "BS", (READ, WHOLE), given=(CHOICE,)),
    row("schema.allof.added", "BN", EITHER),
    row("schema.allof.removed", "RN", (DRAFT + "anyOf", ...), given=(EITHER,)),
    row("schema.allof.residue.changed", "RN", (READ, {"allOf": [{"type": "string", "format": "hostname"}, {"type": "string", "format": "idn-email"}]}), given=((READ, {"type": "string", "format": "hostname"}),)),
    row("schema.discriminator.added", "NN", (S + "Animal/discriminator", {"propertyName": "kind", "mapping": {"cat": "#/components/schemas/Cat", "dog": "#/components/schemas/Dog"}}), given=((S + "Animal/discriminator", ...),)),
    row("schema.discriminator.removed", "RV", (S + "Animal/discriminator", ...), given=UNTOLD),
    row("schema.discriminator.property-changed", "BV", (S + "Animal/discriminator/propertyName", "sort")),
    row("schema.discriminator.mapping-changed", "BV", (S + "Animal/discriminator/mapping/feline", "#/components/schemas/Cat"), (S + "Animal/discriminator/mapping/cat", ...)),
    row("schema.content.tightened", "BN", (SENT + "/contentMediaType", "application/json")),
    row("schema.content.loosened", "BN", (READ, TEXT), given=((READ, {"type": "string", "contentEncoding": "base64"}),)),
    row("schema.content.changed", "BN", (SENT + "/contentMediaType", "image/gif"), given=((SENT + "/contentMediaType", "image/png"),)),
    row("schema.xml.changed", "BN", (ORDER + "properties/count/xml", {"attribute": True}), given=(XML,)),
)  # fmt: skip

OF_PACKAGE = (
    # what is around calls
    row("sdk.module.removed", "NS", given=(), config=NAMES, after={}),
    row("sdk.client.arg.added-required", "BS", ("security", [{"key": [], "token": []}])),
    row("sdk.client.arg.removed", "NS", ("components/securitySchemes/token", ...)),
    row("sdk.client.default-changed", "RV", ("servers/0/url", "https://api.example.org")),
    row("sdk.exception.removed", "BS", ("webhooks", ...), given=(("webhooks/paid/post", HOOK),)),
    row("sdk.validation.tightened", "RT", (VARIABLE + "enum", ["eu", "us"]), given=(REGION, (VARIABLE + "enum", ...))),
    row("sdk.validation.tightened", "BT", (LIST + "parameters/0/schema/type", "integer"),
        given=((LIST + "parameters/0/schema/type", "number"),), config=NAMES),
    row("sdk.generator.changed", "ND", config={}, after={"targets": {"python": {"version": "0.2.0"}}}),
    # resources and methods
    row("sdk.resource.added", "AA", ("paths/~1calls/get", {**CALL, "tags": ["calls"]})),
    row("sdk.resource.removed", "BS", ("paths/~1items~1{id}", ...), given=(("paths/~1animals", ...),)),
    row("sdk.resource.moved", "NS", (ITEM + "tags", ["goods"]), given=(("paths/~1animals", ...),)),
    row("sdk.method.added", "AA", ("paths/~1calls/get", CALL)),
    row("sdk.method.removed", "BS", (DELETE, ...)),
    row("sdk.method.renamed", "NS", (LIST + "operationId", "find_orders")),
    row("sdk.method.moved", "NS", (LIST + "tags", ["items"])),
    row("sdk.method.kind-changed", "BS", (ONE + "responses/200/content", {"text/event-stream": {"schema": {"$ref": "#/components/schemas/Order"}}})),
    row("sdk.method.raises-changed", "BV", (CREATE + "responses/409/" + JSON, {})),
    row("sdk.method.pagination-changed", "RS", (LIST + "parameters/1", ...), given=(PAGED, OFFSET)),
    row("sdk.return.replaced", "BS", (CREATE + "responses/201/" + JSON + "/schema", {"type": "array", "items": TEXT})),
    row("sdk.return.widened", "AT", (CREATE + "responses/202", {"description": "later"})),
    row("sdk.return.narrowed", "BN", (CREATE + "responses/202", ...), given=((CREATE + "responses/202", {"description": "later"}),)),
    # arguments
    row("sdk.param.added-required", "BS", (LIST + "parameters/-", {"name": "page", "in": "query", "required": True, "schema": WHOLE})),
    row("sdk.param.added-optional", "AA", (LIST + "parameters/-", {"name": "page", "in": "query", "schema": WHOLE})),
    row("sdk.param.removed", "RS", (LIST + "parameters/0", ...)),
    row("sdk.param.renamed", "RS", (LIST + "parameters/2/name", "after_time")),
    row("sdk.param.became-required", "BS", (LIST + "parameters/2/required", True)),
    row("sdk.param.became-optional", "CA", (ITEM + "parameters/1/required", False)),
    row("sdk.param.type-replaced", "BS", (LIST + "parameters/0/schema", {"type": "array", "items": WHOLE})),
    row("sdk.param.type-narrowed", "BT", (LIST + "parameters/2/schema/enum", ["day", "week"])),
    row("sdk.param.type-widened", "CA", (LIST + "parameters/0/schema/type", ["integer", "null"])),
    row("sdk.param.default-changed", "BV", (LIST + "parameters/0/schema/default", 20)),
    row("sdk.param.kind-changed", "BS", ("paths/~1orders~1{id}/delete", ...),
        ("paths/~1orders~1{id}~1{part}/delete", {**REMOVAL, "parameters": [ID, {**ID, "name": "part"}]})),
    row("sdk.param.reordered", "NS", (LIST + "parameters", [
        {"name": "X-Trace", "in": "header", "schema": TEXT}, {"name": "since", "in": "query", "schema": TEXT}]),
        given=((LIST + "parameters", [
            {"name": "since", "in": "query", "schema": TEXT}, {"name": "X-Trace", "in": "header", "schema": TEXT}]),), config=NAMES),
    # models
    row("sdk.model.added", "NA", (S + "Fish", {"type": "object", "properties": {"fins": WHOLE}})),
    row("sdk.model.removed", "NS", (S + "Bird", ...)),
    row("sdk.model.renamed", "NS", (S + "Bird", ...),
        (S + "Fowl", {"type": "object", "required": ["kind"], "properties": {"kind": {"const": "bird"}, "sings": {"type": "boolean"}}})),
    row("sdk.model.moved", "NS", (ORDER + "properties/line", {"$ref": "#/components/schemas/Line"}),
        (S + "Line", {"type": "object", "required": ["sku"], "properties": {"sku": TEXT, "amount": WHOLE}})),
    row("sdk.model.kind-changed", "BS", (S + "Problem", {"oneOf": [{"$ref": "#/components/schemas/Bird"}, {"$ref": "#/components/schemas/Cat"}]})),
    # fields
    row("sdk.field.added-required-input", "BS", (BOX + "properties/depth", WHOLE), (BOX + "required", ["width", "depth"])),
    row("sdk.field.added", "AA", (ORDER + "properties/code", TEXT)),
    row("sdk.field.removed", "RS", (READ, ...)),
    row("sdk.field.renamed", "RS", (ORDER + "properties/made_at", {"type": "string", "format": "date-time"}), (ORDER + "properties/made", ...)),
    row("sdk.field.became-optional-output", "BT", (ORDER + "required", ["id"])),
    row("sdk.field.became-required-input", "BS", (BOX + "required", ["width", "height"])),
    row("sdk.field.became-required-output", "CN", (ORDER + "required", ["id", "total", "count"])),
    row("sdk.field.became-optional-input", "BT", (BOX + "required", [])),
    row("sdk.field.type-replaced", "BS", (ORDER + "properties/count/type", "boolean")),
    row("sdk.field.type-widened-output", "BT", (ORDER + "properties/total/type", ["number", "null"])),
    row("sdk.field.type-narrowed-input", "BT", (BOX + "properties/width/type", "integer"), given=((BOX + "properties/width/type", ["integer", "boolean"]),)),
    row("sdk.field.type-changed-safe", "CN", (ORDER + "properties/count/type", "integer"), given=((ORDER + "properties/count/type", ["integer", "string"]),)),
    row("sdk.field.default-changed", "RV", (BOX + "properties/height/default", 3)),
    row("sdk.field.wire-name-changed", "RN", (ORDER + "properties/Count", WHOLE), (ORDER + "properties/count", ...)),
    row("sdk.field.access-changed", "RS", (BOX + "properties/height/readOnly", True)),
    # enumerations and unions
    row("sdk.enum.removed", "NS", (S + "Mood", ...), given=((S + "Mood", {"type": "string", "enum": ["fine", "bad"]}),)),
    row("sdk.enum.member-added", "RA", (S + "State/enum", ["open", "sent", "paid", "lost"])),
    row("sdk.enum.member-removed", "BS", (S + "Kind/enum", ["small"])),
    row("sdk.enum.member-renamed", "NS", (S + "State/x-enum-varnames", ["NEW", "SENT", "PAID"]), config=NAMES),
    row("sdk.enum.member-value-changed", "CV", (S + "Kind/enum", ["small", "huge"]),
        given=((S + "Kind/x-enum-varnames", ["SMALL", "LARGE"]),), config=NAMES),
    row("sdk.enum.closedness-changed", "NS", (S + "State/x-ms-enum", {"name": "State", "modelAsString": False})),
    row("sdk.union.variant-added", "RT", (S + "Animal/oneOf/-", {"$ref": "#/components/schemas/Bird"}), (S + "Animal/discriminator/mapping/bird", "#/components/schemas/Bird")),
    row("sdk.union.variant-removed", "BS", (S + "Animal/oneOf/2", ...), (S + "Animal/discriminator/mapping/bird", ...),
        given=((S + "Animal/oneOf/-", {"$ref": "#/components/schemas/Bird"}), (S + "Animal/discriminator/mapping/bird", "#/components/schemas/Bird"))),
    row("sdk.union.tag-changed", "BV", (S + "Animal/discriminator/mapping/feline", "#/components/schemas/Cat"), (S + "Animal/discriminator/mapping/cat", ...)),
    # what is written about it
    row("sdk.deprecated", "ND", (LIST + "deprecated", True)),
    row("sdk.docs.changed", "ND", (LIST + "description", "Each order.")),
)  # fmt: skip

_ONE_GENERATOR = "what two packages of one generator have in common; `test_frames` compares others"
_NO_EDIT = "it is about a service, which is no edit of a document; `test_diff_command` has it"
WAIVED = {
    "sdk.exception.base-changed": _ONE_GENERATOR,
    "sdk.model.base-removed": _ONE_GENERATOR,
    "sdk.dependency.major": _ONE_GENERATOR,
    "sdk.python-floor.raised": _ONE_GENERATOR,
    "service.added": _NO_EDIT,
    "service.removed": _NO_EDIT,
}
"""The rules that no edit of one document gives, and why."""
