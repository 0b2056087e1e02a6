"""All fixed fields of all objects of OpenAPI 3.0, 3.1 and 3.2, and which rules claim their edits.

The fields are those of the tables "Fixed Fields" of the specification, and for schemas the keywords of
JSON Schema 2020-12 that it brings with it. Each is added, removed and changed on a document that has
something of everything; what is not claimed is waived, with a reason.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from tests.diff.documents import ORDER

MANDATORY = "the field is mandatory, so a document without it is none"
NAMES_IT = "it tells the object from others: with another one it is another object"
A_REFERENCE = "what it leads to is compared, wherever that is written"
IN_PARTS = "its parts are objects of their own, which are claimed"

YES, NO = True, False
EDITS: tuple[str, ...] = ("added", "removed", "changed")


@dataclass(frozen=True)
class Field:
    """A field: two values of it, the rules that claim each edit, and reasons for those without."""

    value: Any
    other: Any
    rules: dict[str, frozenset[str]]
    waived: dict[str, str]
    since: str = "3.0"
    given: dict[str, Any] = field(default_factory=dict[str, Any])


@dataclass(frozen=True)
class Object:
    """An object of the specification, where the document has one, and its fields."""

    pointer: str
    fields: dict[str, Field]


def f(
    value: Any,
    other: Any,
    rules: str = "",
    *,
    added: str = "",
    removed: str = "",
    changed: str = "",
    since: str = "3.0",
    given: dict[str, Any] | None = None,
    **waived: str,
) -> Field:
    """Return a field: `rules` claim all edits that no other rules claim and no reason waives."""
    own = {"added": added, "removed": removed, "changed": changed}
    reasons: dict[str, str] = {key.removeprefix("no_"): reason for key, reason in waived.items()}
    if "no_edit" in waived:
        reasons = dict.fromkeys(EDITS, waived["no_edit"])
    claimed = {
        edit: frozenset((own[edit] or rules).split()) for edit in EDITS if edit not in reasons
    }
    return Field(value, other, claimed, reasons, since, given or {})


def must(value: Any, other: Any, rules: str, since: str = "3.0") -> Field:
    """Return a field that is mandatory."""
    return f(value, other, changed=rules, since=since, no_added=MANDATORY, no_removed=MANDATORY)


def words(since: str = "3.0") -> Field:
    """Return a field that people read."""
    return f("some", "others", "doc.changed", since=since)


DOCS = {"url": "https://example.com/a"}
OTHER_DOCS = {"url": "https://example.com/b"}
EXTENSION = {"x-some": f(1, 2, "extension.changed")}
EXAMPLES = {
    "example": f(1, 2, "doc.changed"),
    "examples": f({"a": {"value": 1}}, {"a": {"value": 2}}, "doc.changed"),
}
SCHEMA = {"type": "string"}
LIST_SCHEMA = {"type": "array", "items": SCHEMA}
RESPONSES = {"200": {"description": "Fine"}}
CALL = {"operationId": "called", "responses": RESPONSES}
MORE = {"operationId": "more", "responses": {"204": {"description": "Fine"}}}
SERVERS = [{"url": "https://a.example.com"}], [{"url": "https://b.example.com"}]
SERVER_RULES = "server.added server.removed server.changed"
JSON_CONTENT = {"application/json": {"schema": SCHEMA}}
XML_CONTENT = {"application/xml": {"schema": SCHEMA}}
CHANGED_CALL = {
    **CALL,
    "parameters": [{"name": "q", "in": "query", "required": True, "schema": SCHEMA}],
}

OPERATIONS = {
    method: f(
        CALL, CHANGED_CALL, added="operation.added", removed="operation.removed",
        changed="parameter.added-required",
    )
    for method in ("get", "put", "post", "delete", "options", "head", "patch", "trace")
}  # fmt: skip


NO_USER = "nothing uses the component, so nothing is different; users are edited where they are"

OBJECTS: dict[str, Object] = {
    "OpenAPI": Object("", {
        "openapi": must("3.1.1", "3.2.0", "doc.dialect.changed"),
        "$self": f("https://example.com/a", "https://example.com/b", "doc.dialect.changed", since="3.2"),
        "info": f({}, {}, no_edit=IN_PARTS),
        "jsonSchemaDialect": f("https://a", "https://b", "doc.dialect.changed", since="3.1"),
        "servers": f(*SERVERS, SERVER_RULES),
        "paths": f({}, {}, no_edit=IN_PARTS),
        "webhooks": f({"a": {"post": CALL}}, {"b": {"post": CALL}}, "webhook.added webhook.removed", since="3.1"),
        "components": f({}, {}, no_edit=IN_PARTS),
        "security": f([{"key": []}], [{"bearer": []}], "security.requirement.tightened security.requirement.relaxed security.requirement.changed"),
        "tags": f([{"name": "a"}], [{"name": "b"}], "tag.changed"),
        "externalDocs": f(DOCS, OTHER_DOCS, "doc.changed"),
        **EXTENSION,
    }),
    "Info": Object("/info", {
        "title": must("A", "B", "doc.changed"),
        "summary": words("3.1"),
        "description": words(),
        "termsOfService": f("https://a", "https://b", "doc.changed"),
        "contact": f({"name": "A"}, {"name": "B"}, "doc.changed"),
        "license": f({"name": "A"}, {"name": "B"}, "doc.changed"),
        "version": must("1", "2", "doc.changed"),
        **EXTENSION,
    }),
    "Contact": Object("/info/contact", {
        "name": words(), "url": f("https://a", "https://b", "doc.changed"),
        "email": f("a@example.com", "b@example.com", "doc.changed"),
        "x-some": f(1, 2, "doc.changed"),
    }),
    "License": Object("/info/license", {
        "name": must("A", "B", "doc.changed"),
        "identifier": f("MIT", "ISC", "doc.changed", since="3.1"),
        "url": f("https://a", "https://b", "doc.changed"),
        "x-some": f(1, 2, "doc.changed"),
    }),
    "Server": Object("/servers/1", {
        "url": must("https://a", "https://b", "server.changed"),
        "description": words(),
        "name": f("a", "b", "doc.changed", since="3.2"),
        "variables": f({"a": {"default": "1"}}, {"a": {"default": "2"}}, "server.variable.changed"),
        **EXTENSION,
    }),
    "Server Variable": Object("/servers/0/variables/region", {
        "enum": f(["eu"], ["eu", "us"], "server.variable.changed"),
        "default": must("eu", "us", "server.variable.changed"),
        "description": words(),
        **EXTENSION,
    }),
    "Components": Object("/components", {
        "schemas": f({}, {}, no_edit=IN_PARTS),
        "responses": f({}, {}, no_edit=IN_PARTS),
        "parameters": f({}, {}, no_edit=IN_PARTS),
        "examples": f({"A": {"value": 1}}, {"A": {"value": 2}}, "component.added component.removed", no_changed=NO_USER),
        "requestBodies": f({}, {}, no_edit=IN_PARTS),
        "headers": f({}, {}, no_edit=IN_PARTS),
        "securitySchemes": f({}, {}, no_edit=IN_PARTS),
        "links": f({"A": {"operationId": "a"}}, {"A": {"operationId": "b"}}, "component.added component.removed", no_changed=NO_USER),
        "callbacks": f({"A": {}}, {"A": {"{$url}": {}}}, "component.added component.removed", no_changed=NO_USER),
        "pathItems": f({"A": {}}, {"A": {"get": CALL}}, "component.added component.removed", no_changed=NO_USER, since="3.1"),
        "mediaTypes": f({"A": {}}, {"A": {"schema": SCHEMA}}, "component.added component.removed", no_changed=NO_USER, since="3.2"),
        **EXTENSION,
    }),
    "Paths": Object("/paths", {"x-some": f(1, 2, "extension.changed")}),
    "Path Item": Object("/paths/~1health", {
        "$ref": f("", "", no_edit=A_REFERENCE),
        "summary": words(), "description": words(),
        **OPERATIONS,
        "query": f(CALL, CHANGED_CALL, added="operation.added", removed="operation.removed", changed="parameter.added-required", since="3.2"),
        "additionalOperations": f({"COPY": CALL}, {"COPY": CHANGED_CALL}, added="operation.added", removed="operation.removed", changed="parameter.added-required", since="3.2"),
        "servers": f(*SERVERS, SERVER_RULES),
        "parameters": f([{"name": "a", "in": "query", "schema": SCHEMA}], [{"name": "a", "in": "query", "schema": SCHEMA, "required": True}],
                        added="parameter.added-optional", removed="parameter.removed", changed="parameter.became-required"),
        **EXTENSION,
    }),
    "Operation": Object("/paths/~1health/get", {
        "tags": f(["a"], ["b"], "operation.tags.changed"),
        "summary": words(), "description": words(),
        "externalDocs": f(DOCS, OTHER_DOCS, "doc.changed"),
        "operationId": f("a", "b", "operation.id.changed"),
        "parameters": f([{"name": "a", "in": "query", "schema": SCHEMA}], [{"name": "a", "in": "query", "schema": SCHEMA, "required": True}],
                        added="parameter.added-optional", removed="parameter.removed", changed="parameter.became-required"),
        "requestBody": f({"content": JSON_CONTENT}, {"content": XML_CONTENT}, added="body.added-optional", removed="body.removed", changed="media.removed"),
        "responses": f(RESPONSES, {"201": {"description": ""}}, added="response.added", removed="response.removed", changed="response.removed"),
        "callbacks": f({"a": {"{$url}": {"post": CALL}}}, {"a": {"{$method}": {"post": CALL}}}, added="callback.added", removed="callback.removed", changed="callback.removed"),
        "deprecated": f(YES, NO, "lifecycle.deprecated lifecycle.reactivated"),
        "security": f([{"bearer": []}], [{"key": []}], "security.requirement.changed security.requirement.relaxed security.requirement.tightened"),
        "servers": f(*SERVERS, SERVER_RULES),
        "x-sunset": f("2027-01-01", "2026-12-01", added="extension.changed", removed="extension.changed lifecycle.sunset.invalid", changed="lifecycle.sunset.invalid"),
        "x-stability-level": f("beta", "alpha", "lifecycle.stability.lowered lifecycle.stability.raised"),
        **EXTENSION,
    }),
    "External Documentation": Object("/externalDocs", {
        "description": words(), "url": must("https://a", "https://b", "doc.changed"), "x-some": f(1, 2, "doc.changed"),
    }),
    "Parameter": Object("/paths/~1orders/get/parameters/1", {
        "name": f("a", "b", changed="parameter.removed parameter.renamed", no_added=MANDATORY, no_removed=MANDATORY),
        "in": must("query", "cookie", "parameter.moved"),
        "description": words(),
        "required": f(YES, NO, "parameter.became-required parameter.became-optional"),
        "deprecated": f(YES, NO, "lifecycle.deprecated lifecycle.reactivated"),
        "allowEmptyValue": f(YES, NO, "parameter.serialization.changed"),
        "style": f("pipeDelimited", "spaceDelimited", "parameter.serialization.changed"),
        "explode": f(NO, YES, "parameter.serialization.changed", given={"style": "form", "schema": LIST_SCHEMA}),
        "allowReserved": f(YES, NO, "parameter.serialization.changed"),
        "schema": f(LIST_SCHEMA, {"type": "object"}, added="media.schema.added", removed="media.schema.removed", changed="schema.type.changed"),
        **EXAMPLES,
        "content": f(JSON_CONTENT, XML_CONTENT, "parameter.form.changed"),
        **EXTENSION,
    }),
    "Request Body": Object("/paths/~1orders/post/requestBody", {
        "description": words(),
        "content": must(JSON_CONTENT, XML_CONTENT, "media.removed"),
        "required": f(YES, NO, "body.became-required body.became-optional"),
        **EXTENSION,
    }),
    "Media Type": Object("/paths/~1orders/post/requestBody/content/multipart~1form-data", {
        "schema": f({"type": "object"}, {"type": "array"}, added="media.schema.added", removed="media.schema.removed", changed="schema.type.changed"),
        "itemSchema": f(SCHEMA, {"type": "array"}, added="media.item-schema.added", removed="media.item-schema.removed", changed="schema.type.changed", since="3.2"),
        **EXAMPLES,
        "encoding": f({"file": {"contentType": "image/png"}}, {"file": {"contentType": "image/gif"}}, "media.encoding.changed"),
        "prefixEncoding": f([{"contentType": "image/png"}], [{"contentType": "image/gif"}], "media.encoding.changed", since="3.2"),
        "itemEncoding": f({"contentType": "image/png"}, {"contentType": "image/gif"}, "media.encoding.changed", since="3.2"),
        **EXTENSION,
    }),
    "Encoding": Object("/paths/~1orders/post/requestBody/content/multipart~1form-data/encoding/data", {
        "contentType": f("text/html", "text/css", "media.encoding.changed"),
        "headers": f({"X-A": {"schema": SCHEMA}}, {"X-B": {"schema": SCHEMA}}, "media.encoding.changed"),
        "style": f("form", "deepObject", "media.encoding.changed"),
        "explode": f(YES, NO, "media.encoding.changed"),
        "allowReserved": f(YES, NO, "media.encoding.changed"),
        "encoding": f({"a": {"contentType": "image/png"}}, {"a": {"contentType": "image/gif"}}, "media.encoding.changed", since="3.2"),
        "prefixEncoding": f([{"contentType": "image/png"}], [{"contentType": "image/gif"}], "media.encoding.changed", since="3.2"),
        "itemEncoding": f({"contentType": "image/png"}, {"contentType": "image/gif"}, "media.encoding.changed", since="3.2"),
        **EXTENSION,
    }),
    "Responses": Object("/paths/~1orders/get/responses", {
        "default": f({"description": "a"}, {"description": "b"}, added="response.added", removed="response.removed", changed="doc.changed"),
        "201": f({"description": "a"}, {"description": "b"}, added="response.added", removed="response.removed", changed="doc.changed"),
        "4XX": f({"description": "a"}, {"description": "b"}, added="response.added", removed="response.removed", changed="doc.changed"),
        **EXTENSION,
    }),
    "Response": Object("/paths/~1orders/get/responses/200", {
        "summary": words("3.2"), "description": words(),
        "headers": f({"A": {"schema": SCHEMA}}, {"B": {"schema": SCHEMA}}, "header.added header.removed"),
        "content": f(JSON_CONTENT, XML_CONTENT, "media.added media.removed"),
        "links": f({"a": {"operationId": "a"}}, {"a": {"operationId": "b"}}, "link.changed"),
        **EXTENSION,
    }),
    "Callback": Object("/paths/~1orders/post/callbacks/paid", {
        "{$url}": f({"post": CALL}, {"post": MORE}, added="callback.added", removed="callback.removed", changed="response.removed"),
        **EXTENSION,
    }),
    "Example": Object("/paths/~1orders/post/requestBody/content/application~1json/examples/a", {
        "summary": words(), "description": words(),
        "dataValue": f(1, 2, "doc.changed", since="3.2"),
        "serializedValue": f("1", "2", "doc.changed", since="3.2"),
        "value": f(1, 2, "doc.changed"),
        "externalValue": f("https://a", "https://b", "doc.changed"),
        "x-some": f(1, 2, "doc.changed"),
    }),
    "Link": Object("/paths/~1orders/get/responses/200/links/next", {
        "operationRef": f("#/paths/~1health/get", "#/paths/~1orders/get", "link.changed"),
        "operationId": f("a", "b", "link.changed"),
        "parameters": f({"a": 1}, {"a": 2}, "link.changed"),
        "requestBody": f(1, 2, "link.changed"),
        "description": f("a", "b", "link.changed"),
        "server": f({"url": "https://a"}, {"url": "https://b"}, "link.changed"),
        "x-some": f(1, 2, "link.changed"),
    }),
    "Header": Object("/paths/~1orders/get/responses/200/headers/X-Total", {
        "description": words(),
        "required": f(YES, NO, "header.became-required header.became-optional"),
        "deprecated": f(YES, NO, "lifecycle.deprecated lifecycle.reactivated"),
        "style": f("form", "simple", changed="header.serialization.changed", no_added="the only style there is", no_removed="the only style there is"),
        "explode": f(YES, NO, "header.serialization.changed", given={"schema": {"type": "object"}}),
        "schema": f(LIST_SCHEMA, {"type": "object"}, added="media.schema.added", removed="media.schema.removed", changed="schema.type.changed"),
        **EXAMPLES,
        "content": f(JSON_CONTENT, XML_CONTENT, "header.serialization.changed"),
        **EXTENSION,
    }),
    "Tag": Object("/tags/0", {
        "name": must("a", "b", "tag.changed"),
        "summary": f("a", "b", "tag.changed", since="3.2"),
        "description": f("a", "b", "tag.changed"),
        "externalDocs": f(DOCS, OTHER_DOCS, "tag.changed"),
        "parent": f("a", "b", "tag.changed", since="3.2"),
        "kind": f("nav", "badge", "tag.changed", since="3.2"),
        "x-some": f(1, 2, "tag.changed"),
    }),
    "Reference": Object("/paths/~1orders/get/responses/404", {
        "$ref": f("", "", no_edit=A_REFERENCE),
        "summary": f("a", "b", "doc.changed", since="3.1"),
        "description": f("a", "b", "doc.changed", since="3.1"),
    }),
    "Discriminator": Object("/components/schemas/Order/discriminator", {
        "propertyName": must("a", "b", "schema.discriminator.property-changed"),
        "mapping": f({"a": "#/components/schemas/Order"}, {"a": "#/components/schemas/Other"}, "schema.discriminator.mapping-changed"),
        "defaultMapping": f("#/components/schemas/Order", "#/components/schemas/Other", "schema.discriminator.mapping-changed", since="3.2"),
        "x-some": f(1, 2, no_edit="the object is compared by what it says of the variants"),
    }),
    "XML": Object("/components/schemas/Order/xml", {
        name: f(value, other, "schema.xml.changed", since=since)
        for name, value, other, since in (
            ("nodeType", "attribute", "text", "3.2"), ("name", "a", "b", "3.0"), ("namespace", "https://a", "https://b", "3.0"),
            ("prefix", "a", "b", "3.0"), ("attribute", YES, NO, "3.0"), ("wrapped", YES, NO, "3.0"),
        )
    }),
    "Security Scheme": Object("/components/securitySchemes/key", {
        "type": must("apiKey", "http", "security.scheme.changed"),
        "description": words(),
        "name": must("X-A", "X-B", "security.scheme.changed"),
        "in": must("header", "query", "security.scheme.changed"),
        "scheme": f("basic", "bearer", "security.scheme.changed"),
        "bearerFormat": f("JWT", "PASETO", "doc.changed"),
        "flows": f({"implicit": {"scopes": {}}}, {"password": {"scopes": {}}}, "security.scheme.changed", given={"type": "oauth2"}),
        "openIdConnectUrl": f("https://a", "https://b", "security.scheme.endpoint.changed"),
        "oauth2MetadataUrl": f("https://a", "https://b", "security.scheme.endpoint.changed", since="3.2"),
        "deprecated": f(YES, NO, "lifecycle.deprecated lifecycle.reactivated", since="3.2"),
        **EXTENSION,
    }),
    "OAuth Flows": Object("/components/securitySchemes/oauth/flows", {
        name: f({"scopes": {}}, {"scopes": {"read": "Read"}}, "security.scheme.changed", changed="security.scheme.scope.changed", since=since)
        for name, since in (("implicit", "3.0"), ("password", "3.0"), ("clientCredentials", "3.0"), ("authorizationCode", "3.0"), ("deviceAuthorization", "3.2"))
    } | {"x-some": f(1, 2, "doc.changed extension.changed")}),
    "OAuth Flow": Object("/components/securitySchemes/oauth/flows/clientCredentials", {
        **{
            name: f("https://a", "https://b", "security.scheme.endpoint.changed", since=since)
            for name, since in (("authorizationUrl", "3.0"), ("deviceAuthorizationUrl", "3.2"), ("tokenUrl", "3.0"), ("refreshUrl", "3.0"))
        },
        "scopes": f({"read": "a"}, {"write": "b"}, "security.scheme.scope.changed"),
        "x-some": f(1, 2, "extension.changed"),
    }),
    "Security Requirement": Object("/paths/~1orders/get/security/1", {
        "oauth": f(["read"], ["write"], "security.requirement.tightened security.requirement.relaxed security.requirement.changed"),
    }),
}  # fmt: skip


# --- Schemas ------------------------------------------------------------------------------------

ANNOTATION = "schema annotations are doc"


def keyword(
    value: Any,
    other: Any,
    rules: str,
    since: str = "3.0",
    given: dict[str, Any] | None = None,
    **waived: str,
) -> Field:
    """Return a keyword of a property of a schema, whose other keywords are `given`."""
    return f(value, other, rules, since=since, given=given, **waived)


TEXT = {"type": "string"}
NUMBER = {"type": "number"}
LIST = {"type": "array"}
THING = {"type": "object"}
BOUND = "schema.bound.tightened schema.bound.loosened"
CONDITION = "schema.conditional.tightened schema.conditional.loosened schema.conditional.changed"
ITEMS = "schema.items.tightened schema.items.loosened schema.items.changed schema.type.narrowed schema.type.widened schema.type.changed"
CLOSED = "schema.closedness.tightened schema.closedness.loosened schema.type.changed"
CONTENT = "schema.content.tightened schema.content.loosened schema.content.changed"
CORE = "it says where schemas are, which are compared wherever they are"
"""Of JSON Schema 2020-12, section 8."""

KEYWORDS: dict[str, Field] = {
    "title": keyword("a", "b", "doc.changed"),
    "description": keyword("a", "b", "doc.changed"),
    "example": keyword("a", "b", "doc.changed"),
    "examples": keyword(["a"], ["b"], "doc.changed", "3.1"),
    "externalDocs": keyword(DOCS, OTHER_DOCS, "doc.changed"),
    "$comment": f("a", "b", no_edit="nobody but the author is meant", since="3.1"),
    "x-some": keyword(1, 2, "extension.changed"),
    "type": keyword("string", "integer", "schema.type.narrowed schema.type.widened schema.type.changed"),
    "nullable": keyword(YES, NO, "schema.nullable.added schema.nullable.removed", given=TEXT),
    "format": keyword("uuid", "date", "schema.format.narrowed schema.format.widened schema.format.changed", given=TEXT),
    "enum": keyword(["a"], ["b"], "schema.enum.introduced schema.enum.dropped schema.enum.value-added", given=TEXT),
    "const": keyword("a", "b", "schema.const.added schema.const.removed schema.const.changed", "3.1", given=TEXT),
    "default": keyword("a", "b", "schema.default.changed", given=TEXT),
    "multipleOf": keyword(2, 4, BOUND, given=NUMBER),
    "maximum": keyword(1, 2, BOUND, given=NUMBER),
    "exclusiveMaximum": keyword(1, 2, BOUND, "3.1", given=NUMBER),
    "minimum": keyword(1, 2, BOUND, given=NUMBER),
    "exclusiveMinimum": keyword(1, 2, BOUND, "3.1", given=NUMBER),
    "maxLength": keyword(1, 2, BOUND, given=TEXT),
    "minLength": keyword(1, 2, BOUND, given=TEXT),
    "pattern": keyword("^a", "^b", "schema.pattern.added schema.pattern.removed schema.pattern.changed", given=TEXT),
    "maxItems": keyword(1, 2, BOUND, given=LIST),
    "minItems": keyword(1, 2, BOUND, given=LIST),
    "uniqueItems": keyword(YES, NO, BOUND, given=LIST),
    "maxContains": keyword(2, 3, BOUND, "3.1", given={**LIST, "contains": TEXT}),
    "minContains": keyword(2, 3, BOUND, "3.1", given={**LIST, "contains": TEXT}),
    "contains": keyword(TEXT, NUMBER, ITEMS + " " + CONDITION, "3.1", given=LIST),
    "maxProperties": keyword(1, 2, BOUND, given=THING),
    "minProperties": keyword(1, 2, BOUND, given=THING),
    "required": keyword(["a"], ["b"], "property.became-required property.became-optional", given={**THING, "properties": {"a": TEXT, "b": TEXT}}),
    "dependentRequired": keyword({"a": ["b"]}, {"a": ["c"]}, CONDITION, "3.1", given=THING),
    "items": keyword(TEXT, NUMBER, ITEMS, given=LIST),
    "prefixItems": keyword([TEXT], [NUMBER], ITEMS, "3.1", given=LIST),
    "unevaluatedItems": keyword(NO, TEXT, ITEMS, "3.1", given={**LIST, "prefixItems": [TEXT]}),
    "properties": keyword({"a": TEXT}, {"a": NUMBER}, "property.added-optional property.removed schema.type.changed", given=THING),
    "patternProperties": keyword({"^a": TEXT}, {"^a": NUMBER}, CLOSED, "3.1", given=THING),
    "additionalProperties": keyword(NO, TEXT, CLOSED, given=THING),
    "unevaluatedProperties": keyword(NO, TEXT, CLOSED, "3.1", given=THING),
    "propertyNames": keyword({"pattern": "^a"}, {"pattern": "^b"}, CLOSED + " schema.pattern.changed", "3.1", given=THING),
    "allOf": keyword([{"maxLength": 3}], [{"maxLength": 2}], BOUND, given=TEXT),
    "anyOf": keyword([TEXT, NUMBER], [TEXT, LIST], "schema.union.wrapped schema.union.unwrapped schema.union.variant-added schema.union.variant-removed schema.type.narrowed schema.type.widened schema.type.changed"),
    "oneOf": keyword([TEXT, NUMBER], [TEXT, LIST], "schema.union.wrapped schema.union.unwrapped schema.union.variant-added schema.union.variant-removed schema.type.narrowed schema.type.widened schema.type.changed"),
    "not": keyword({"const": "a"}, {"const": "b"}, CONDITION, given=TEXT),
    "if": keyword({"minLength": 1}, {"minLength": 2}, CONDITION, "3.1", given={**TEXT, "then": {"maxLength": 3}}),
    "then": keyword({"minLength": 1}, {"minLength": 2}, CONDITION, "3.1", given={**TEXT, "if": {"maxLength": 3}}),
    "else": keyword({"minLength": 1}, {"minLength": 2}, CONDITION, "3.1", given={**TEXT, "if": {"maxLength": 3}}),
    "dependentSchemas": keyword({"a": THING}, {"a": {"minProperties": 3}}, CONDITION, "3.1", given=THING),
    "contentEncoding": keyword("base64", "base64url", CONTENT + " schema.format.changed schema.format.narrowed schema.format.widened", "3.1", given=TEXT),
    "contentMediaType": keyword("image/png", "image/gif", CONTENT, "3.1", given=TEXT),
    "contentSchema": keyword(THING, LIST, CONTENT + " schema.type.changed", "3.1", given={**TEXT, "contentMediaType": "application/json"}),
    "discriminator": keyword({"propertyName": "a"}, {"propertyName": "b"}, "schema.discriminator.added schema.discriminator.removed schema.discriminator.property-changed", given=THING),
    "readOnly": keyword(YES, NO, "property.access.changed", given=TEXT),
    "writeOnly": keyword(YES, NO, "property.access.changed", given=TEXT),
    "deprecated": keyword(YES, NO, "lifecycle.deprecated lifecycle.reactivated", given=TEXT),
    "xml": keyword({"name": "a"}, {"name": "b"}, "schema.xml.changed", given=TEXT),
    "$ref": f(ORDER["$ref"], "", no_edit=A_REFERENCE),
    **{name: f("", "", no_edit=CORE, since="3.1") for name in ("$schema", "$id", "$anchor", "$dynamicAnchor", "$dynamicRef", "$vocabulary", "$defs")},
}  # fmt: skip
"""The keywords of a schema, as one of a property."""
