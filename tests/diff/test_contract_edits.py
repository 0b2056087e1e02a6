"""Single edits of everything but schemas: which rule finds them, and what the law says of them.

The levels are those that follow from substitution: can a client that keeps to the old document fail?
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest

from specwright.diff.contract_rules import CONTRACT_RULES
from specwright.diff.http_rules import level_of
from specwright.diff.model import Guard, HttpLevel
from tests.diff.documents import GONE, ORDER, SAMPLE, Json, all_edits, changed

if TYPE_CHECKING:
    from pathlib import Path

LIST = "/paths/~1orders/get"
CREATE = "/paths/~1orders/post"
ITEM = "/paths/~1orders~1{id}"
LIMIT, IDS, FILTER, PAGE, SESSION = (f"{LIST}/parameters/{index}" for index in range(5))
OK = f"{LIST}/responses/200"
TOTAL = f"{OK}/headers/X-Total"
JSON = "content/application~1json"
FORM = f"{CREATE}/requestBody/content/multipart~1form-data"
HOOK = "/webhooks/orderPaid/post"
PAID = f"{CREATE}/callbacks/paid"
CALL = f"{PAID}/{{$request.query.locale}}/post"
SCHEMES = "/components/securitySchemes"
TEXT: Json = {"type": "string"}
BYTES: Json = {"type": "string", "format": "binary"}
PNG: Json = {"contentMediaType": "image/png"}
RANGE: Json = {"description": "Fine", "content": {"application/json": {"schema": TEXT}}}


@dataclass(frozen=True)
class Case:
    """An edit, all rules that find it with the level each, and guards of one of them."""

    name: str
    changes: dict[str, object]
    found: dict[str, str]
    given: dict[str, object] = field(default_factory=dict[str, object])
    guards: frozenset[Guard] = frozenset()


def case(
    name: str,
    changes: dict[str, object],
    *found: str,
    given: dict[str, object] | None = None,
    guards: tuple[Guard, ...] = (),
) -> Case:
    """Return a case; what is found is written `rule level`."""
    levels = {rule: level for rule, _, level in (each.partition(" ") for each in found)}
    return Case(name, changes, levels, given or {}, frozenset(guards))


def parameter(name: str, location: str = "query", **more: object) -> Json:
    return {"name": name, "in": location, "schema": TEXT, **more}


CASES = [
    # --- Operations -----------------------------------------------------------------------------
    case("operation added", {f"{ITEM}/head": {"responses": {"200": {"description": ""}}}}, "operation.added additive"),
    case("operation of another method added", {"/paths/~1orders/additionalOperations/LINK": {"responses": {}}}, "operation.added additive"),
    case("operation removed", {CREATE: GONE}, "operation.removed breaking"),
    case("QUERY removed", {"/paths/~1orders/query": GONE}, "operation.removed breaking"),
    case("COPY removed", {"/paths/~1orders/additionalOperations": GONE}, "operation.removed breaking"),
    case("path removed", {"/paths/~1health": GONE}, "operation.removed breaking"),
    case("removed after its sunset", {f"{ITEM}/delete": GONE}, "operation.removed compatible", guards=(Guard.SANCTIONED,)),
    case("removed before its sunset", {f"{ITEM}/put": GONE}, "operation.removed breaking", "lifecycle.removed-before-sunset breaking"),
    case("removed below beta", {f"{ITEM}/patch": GONE}, "operation.removed none", guards=(Guard.BELOW_STABILITY,)),
    case("deprecated without a date, removed", {f"{ITEM}/get": GONE}, "operation.removed breaking", given={f"{ITEM}/get/deprecated": True}),
    case("path moved", {"/paths/~1health": GONE, "/paths/~1status": SAMPLE["paths"]["/health"]}, "operation.moved breaking"),
    case("method moved", {f"{ITEM}/put": GONE, f"{ITEM}/post": SAMPLE["paths"]["/orders/{id}"]["put"]}, "operation.moved breaking"),
    case("operationId changed", {f"{LIST}/operationId": "ordersList"}, "operation.id.changed none"),
    case("operationId gone", {f"{LIST}/operationId": GONE}, "operation.id.changed none"),
    case("tags changed", {f"{LIST}/tags": ["shop"]}, "operation.tags.changed none"),
    case("tag of an operation added", {f"{LIST}/tags/-": "shop"}, "operation.tags.changed none"),
    case(
        "parameter of a path renamed",
        {ITEM: GONE, "/paths/~1orders~1{order}": changed(SAMPLE["paths"]["/orders/{id}"], {"/parameters/0/name": "order"})},
        "path.param-renamed none",
    ),
    case(
        "path moved, and an operationId with it",
        {ITEM: GONE, "/paths/~1purchases~1{id}": changed(SAMPLE["paths"]["/orders/{id}"], {"/get/operationId": "getPurchase"})},
        "operation.moved breaking",
        "operation.id.changed none",
    ),
    # --- Documents ------------------------------------------------------------------------------
    case("server added", {"/servers/-": {"url": "https://new.example.com"}}, "server.added additive"),
    case("server removed", {"/servers/1": GONE}, "server.removed risky"),
    case("server changed", {"/servers/1/url": "https://other.example.com"}, "server.changed risky"),
    case("servers in another order", {"/servers": [*reversed(SAMPLE["servers"])]}, "server.changed none"),
    case("server variable default", {"/servers/0/variables/region/default": "us"}, "server.variable.changed risky"),
    case("server variable enum", {"/servers/0/variables/region/enum": ["eu"]}, "server.variable.changed risky"),
    case("server of a path", {"/paths/~1orders/servers/0/url": "https://o.example.com"}, "server.changed risky"),
    case("server of an operation", {f"{LIST}/servers/0/url": "https://l.example.com"}, "server.changed risky"),
    case("server of an operation gone", {f"{LIST}/servers": GONE}, "server.changed risky"),
    case("version of the document", {"/openapi": "3.1.1"}, "doc.dialect.changed none"),
    case("dialect of schemas", {"/jsonSchemaDialect": "https://json-schema.org/draft/2020-12/schema"}, "doc.dialect.changed none"),
    case("title", {"/info/title": "Shop"}, "doc.changed none"),
    case("version of the API", {"/info/version": "1.3.0"}, "doc.changed none"),
    case("description of an operation", {f"{LIST}/description": "All."}, "doc.changed none"),
    case("description of a parameter", {f"{LIMIT}/description": "All."}, "doc.changed none"),
    case("example of a parameter", {f"{LIMIT}/example": 20}, "doc.changed none"),
    case("description of a response", {f"{OK}/description": "All."}, "doc.changed none"),
    case("description of a path", {"/paths/~1orders/description": "All."}, "doc.changed none"),
    case("documents elsewhere", {"/externalDocs/url": "https://example.com/d"}, "doc.changed none"),
    case("tag described", {"/tags/0/description": "Orders."}, "tag.changed none"),
    case("tag added", {"/tags/-": {"name": "new"}}, "tag.changed none"),
    case("tag removed", {"/tags/1": GONE}, "tag.changed none"),
    case("extension of an operation", {f"{LIST}/x-rate": 3}, "extension.changed none"),
    case("extension of the document", {"/x-rate": 3}, "extension.changed none"),
    case("extension of a response", {f"{OK}/x-rate": 3}, "extension.changed none"),
    case("component added", {"/components/parameters/New": parameter("new")}, "component.added none"),
    case("component removed", {"/components/links/Self": GONE}, "component.removed none"),
    case("component renamed", {"/components/links/Self": GONE, "/components/links/Me": {"operationId": "getOrder"}}, "component.renamed none"),
    # --- Parameters -----------------------------------------------------------------------------
    case("required parameter added", {f"{LIST}/parameters/-": parameter("q", required=True)}, "parameter.added-required breaking"),
    case("optional parameter added", {f"{LIST}/parameters/-": parameter("q")}, "parameter.added-optional additive"),
    case("default of a parameter changed", {f"{LIMIT}/schema/default": 50}, "schema.default.changed breaking", given={f"{LIMIT}/schema/default": 20}),
    case("default of a parameter gone", {f"{LIMIT}/schema/default": GONE}, "schema.default.changed breaking", given={f"{LIMIT}/schema/default": 20}),
    case("default of a parameter said", {f"{LIMIT}/schema/default": 50}, "schema.default.changed risky"),
    case("default of a required parameter changed", {f"{LIMIT}/schema/default": 50}, "schema.default.changed risky", given={f"{LIMIT}/schema/default": 20, f"{LIMIT}/required": True}),
    case("default of items of a parameter", {f"{IDS}/schema/items/default": "a"}, "schema.default.changed risky", given={f"{IDS}/schema/items/default": "b"}),
    case("required header added", {f"{LIST}/parameters/-": parameter("X-New", "header", required=True)}, "parameter.added-required breaking"),
    case("parameter of a path item added", {"/paths/~1orders/parameters/-": parameter("q", required=True)}, "parameter.added-required breaking"),
    case("ignored header added", {f"{LIST}/parameters/-": parameter("Accept", "header", required=True)}),
    case("parameter removed", {SESSION: GONE}, "parameter.removed risky"),
    case("parameter of a path item removed", {"/paths/~1orders/parameters/0": GONE}, "parameter.removed risky"),
    case("parameter removed below beta", {f"{ITEM}/patch/parameters": GONE}, "parameter.removed none", guards=(Guard.BELOW_STABILITY,)),
    case("parameter renamed", {f"{PAGE}/name": "X-Cursor"}, "parameter.renamed risky"),
    case("required parameter renamed", {f"{SESSION}/name": "sid"}, "parameter.renamed breaking"),
    case("header in another case", {f"{PAGE}/name": "x-page"}),
    case("parameter moved", {f"{PAGE}/in": "query"}, "parameter.moved breaking"),
    case("parameter became required", {f"{LIMIT}/required": True}, "parameter.became-required breaking"),
    case("parameter became optional", {f"{SESSION}/required": False}, "parameter.became-optional compatible"),
    case("shared parameter became required", {"/components/parameters/Trace/required": True}, "parameter.became-required breaking"),
    case("explode of a list", {f"{IDS}/explode": False}, "parameter.serialization.changed breaking"),
    case("style of a list", {f"{IDS}/style": "pipeDelimited"}, "parameter.serialization.changed breaking"),
    case("allowReserved", {f"{IDS}/allowReserved": True}, "parameter.serialization.changed breaking"),
    case("allowEmptyValue", {f"{LIMIT}/allowEmptyValue": True}, "parameter.serialization.changed compatible"),
    case("no allowEmptyValue", {f"{LIMIT}/allowEmptyValue": GONE}, "parameter.serialization.changed breaking", given={f"{LIMIT}/allowEmptyValue": True}),
    case("parameter removed after its sunset", {LIMIT: GONE}, "parameter.removed compatible", given={f"{LIMIT}/deprecated": True, f"{LIMIT}/x-sunset": "2020-01-01"}, guards=(Guard.SANCTIONED,)),
    case("explode of a number", {f"{LIMIT}/explode": False}),
    case("default style written", {f"{LIMIT}/style": "form"}),
    case("schema to content", {f"{LIMIT}/schema": GONE, f"{LIMIT}/content": {"application/json": {"schema": TEXT}}}, "parameter.form.changed breaking"),
    case("content to schema", {f"{FILTER}/content": GONE, f"{FILTER}/schema": {"type": "object"}}, "parameter.form.changed breaking"),
    case("content of another type", {f"{FILTER}/content": {"application/xml": {"schema": {"type": "object"}}}}, "parameter.form.changed breaking"),
    case("parameters in another order", {f"{LIST}/parameters": [*reversed(SAMPLE["paths"]["/orders"]["get"]["parameters"])]}, "parameter.order.changed none"),
    case("parameter replaces that of its path", {f"{LIST}/parameters/-": parameter("locale", required=True)}, "parameter.became-required breaking"),
    # --- Bodies ---------------------------------------------------------------------------------
    case("required body added", {f"{LIST}/requestBody": {"required": True, "content": {}}}, "body.added-required breaking"),
    case("optional body added", {f"{LIST}/requestBody": {"content": {}}}, "body.added-optional additive"),
    case("body removed", {f"{CREATE}/requestBody": GONE}, "body.removed breaking"),
    case("body became required", {"/paths/~1orders/query/requestBody/required": True}, "body.became-required breaking"),
    case("body became optional", {f"{CREATE}/requestBody/required": False}, "body.became-optional compatible"),
    case("shared body became optional", {"/components/requestBodies/Order/required": GONE}, "body.became-optional compatible"),
    case("media type of a body added", {f"{CREATE}/requestBody/content/text~1plain": {}}, "media.added additive"),
    case("media type of a body removed", {f"{CREATE}/requestBody/{JSON}": GONE}, "media.removed breaking"),
    case("media type of a response added", {f"{OK}/content/text~1plain": {}}, "media.added additive"),
    case("media type of a response removed", {f"{OK}/content/text~1csv": GONE}, "media.removed breaking"),
    case("media type in another case", {f"{OK}/content/text~1csv": GONE, f"{OK}/content/Text~1CSV": {"schema": TEXT}}),
    case("media type with a charset", {f"{OK}/content/text~1csv": GONE, f"{OK}/content/text~1csv; charset=utf-8": {"schema": TEXT}}, "media.name.changed risky"),
    case("media type with a suffix", {f"{OK}/{JSON}": GONE, f"{OK}/content/application~1hal+json": SAMPLE["paths"]["/orders"]["get"]["responses"]["200"]["content"]["application/json"]}, "media.name.changed risky"),
    case("media type generalised", {f"{OK}/content/text~1csv": GONE, f"{OK}/content/text~1*": {"schema": TEXT}}, "media.name.changed risky"),
    case("schema of a body added", {f"{CREATE}/requestBody/{JSON}/schema": ORDER}, "media.schema.added breaking", given={f"{CREATE}/requestBody/{JSON}/schema": GONE}),
    case("schema of a body removed", {f"{CREATE}/requestBody/{JSON}/schema": GONE}, "media.schema.removed compatible"),
    case("schema of a response added", {f"{OK}/{JSON}/schema": TEXT}, "media.schema.added compatible", given={f"{OK}/{JSON}/schema": GONE}),
    case("schema of a response removed", {f"{OK}/{JSON}/schema": GONE}, "media.schema.removed breaking"),
    case("bytes of an answer, as OpenAPI 3.1 says them", {f"{OK}/content/application~1pdf": {}}, given={f"{OK}/content/application~1pdf": {"schema": BYTES}}),
    case("bytes of a picture, as OpenAPI 3.1 says them", {f"{CREATE}/requestBody/content/image~1png": {"schema": PNG}}, given={f"{CREATE}/requestBody/content/image~1png": {"schema": BYTES}}),
    case("bytes of a picture described", {f"{OK}/content/image~1png/schema": {**BYTES, "description": "It"}}, "doc.changed none", given={f"{OK}/content/image~1png": {"schema": BYTES}}),
    case("bytes of a part, as OpenAPI 3.1 says them", {f"{FORM}/schema/properties/file": {"type": "string", "contentMediaType": "application/octet-stream"}}),
    case("bytes that become text", {f"{OK}/content/application~1pdf/schema": TEXT}, "schema.format.widened breaking", given={f"{OK}/content/application~1pdf": {"schema": BYTES}}),
    case("bytes in JSON no longer described", {f"{OK}/{JSON}/schema": {}}, "schema.type.widened breaking", given={f"{OK}/{JSON}/schema": BYTES}),
    case("items of a stream described", {"/paths/~1orders/query/responses/200/content/application~1jsonl/itemSchema": TEXT}, "media.item-schema.added compatible", given={"/paths/~1orders/query/responses/200/content/application~1jsonl/itemSchema": GONE}),
    case("items of a stream not described", {"/paths/~1orders/query/responses/200/content/application~1jsonl/itemSchema": GONE}, "media.item-schema.removed breaking"),
    case("items of a body described", {f"{CREATE}/requestBody/content/multipart~1mixed/itemSchema": GONE}, "media.item-schema.removed compatible"),
    case("content type of a part", {f"{FORM}/encoding/data/contentType": "application/json"}, "media.encoding.changed breaking"),
    case("content type of a part by default", {f"{FORM}/encoding/data/contentType": GONE}, "media.encoding.changed breaking"),
    case("default content type written", {f"{FORM}/encoding/file": {"contentType": "application/octet-stream"}}),
    case("default content type changed", {f"{FORM}/encoding/file": {"contentType": "image/png"}}, "media.encoding.changed breaking"),
    case("explode of a part", {f"{FORM}/encoding/tags/explode": True}, "media.encoding.changed breaking"),
    case("header of a part", {f"{FORM}/encoding/data/headers": GONE}, "media.encoding.changed breaking"),
    case("header of a part became required", {f"{FORM}/encoding/data/headers/X-Part/required": True}, "header.became-required breaking"),
    case("encoding of items", {f"{CREATE}/requestBody/content/multipart~1mixed/itemEncoding": GONE}, "media.encoding.changed breaking"),
    case("encoding of JSON means nothing", {f"{CREATE}/requestBody/{JSON}/encoding": {"id": {"contentType": "text/plain"}}}),
    case("encoding of a response", {f"{OK}/content/multipart~1mixed/encoding": {"a": {"contentType": "text/html"}}}, "media.encoding.changed risky",
         given={f"{OK}/content/multipart~1mixed": {"schema": {"type": "object", "properties": {"a": TEXT}}}}),
    # --- Responses ------------------------------------------------------------------------------
    case("response added", {f"{LIST}/responses/206": {"description": ""}}, "response.added additive"),
    case("response removed", {f"{CREATE}/responses/201": GONE}, "response.removed breaking"),
    case("error added", {f"{LIST}/responses/4XX": {"description": ""}}, "response.added additive", guards=(Guard.NON_SUCCESS,)),
    case("error removed", {f"{LIST}/responses/404": GONE}, "response.removed none", guards=(Guard.NON_SUCCESS,)),
    case("default removed", {f"{LIST}/responses/default": GONE}, "response.removed none", guards=(Guard.NON_SUCCESS,)),
    case("range in another case", {f"{LIST}/responses/4XX": GONE, f"{LIST}/responses/4xx": {"description": ""}}, given={f"{LIST}/responses/4XX": {"description": ""}}),
    case("header added", {f"{OK}/headers/X-New": {"schema": TEXT}}, "header.added additive"),
    case("required header removed", {TOTAL: GONE}, "header.removed breaking"),
    case("response header in another case", {TOTAL: GONE, f"{OK}/headers/x-total": SAMPLE["paths"]["/orders"]["get"]["responses"]["200"]["headers"]["X-Total"]}),
    case("optional header removed", {f"{OK}/headers/ETag": GONE}, "header.removed risky"),
    case("header of a shared response removed", {"/components/responses/Missing/headers": GONE}, "header.removed risky"),
    case("header in another case of letters", {f"{OK}/headers/ETag": GONE, f"{OK}/headers/etag": SAMPLE["paths"]["/orders"]["get"]["responses"]["200"]["headers"]["ETag"]}),
    case("header became optional", {f"{TOTAL}/required": False}, "header.became-optional breaking"),
    case("header became required", {f"{OK}/headers/ETag/required": True}, "header.became-required compatible"),
    case("header explode", {f"{TOTAL}/explode": True, f"{TOTAL}/schema": {"type": "object"}}, "header.serialization.changed breaking", given={f"{TOTAL}/schema": {"type": "object"}}),
    case("header in content", {f"{OK}/headers/ETag/schema": GONE, f"{OK}/headers/ETag/content": {"application/json": {}}}, "header.serialization.changed breaking"),
    case("header deprecated", {f"{TOTAL}/deprecated": True}, "lifecycle.deprecated none"),
    case("Content-Type of a response", {f"{OK}/headers/Content-Type": {"required": True, "schema": TEXT}}),
    case("link changed", {f"{OK}/links/next/operationId": "deleteOrder"}, "link.changed none"),
    case("link added", {f"{OK}/links/last": {"operationId": "getOrder"}}, "link.changed none"),
    case("link removed", {f"{OK}/links": GONE}, "link.changed none"),
    # --- Security -------------------------------------------------------------------------------
    case("alternative removed", {f"{LIST}/security/1": GONE}, "security.requirement.tightened breaking"),
    case("alternative added", {f"{LIST}/security/-": {"bearer": []}}, "security.requirement.relaxed additive"),
    case("security made optional", {f"{LIST}/security/-": {}}, "security.requirement.relaxed additive"),
    case("scheme demanded besides", {f"{CREATE}/security": [{"key": [], "bearer": []}]}, "security.requirement.tightened breaking"),
    case("open operation closed", {"/paths/~1health/get/security": GONE}, "security.requirement.tightened breaking"),
    case("security of the document removed", {"/security": GONE}, "security.requirement.relaxed additive"),
    case("security of the document changed", {"/security": [{"bearer": []}]}, "security.requirement.changed breaking"),
    case("scope demanded", {f"{LIST}/security/1/oauth": ["read", "write"]}, "security.requirement.tightened breaking"),
    case("scope no longer demanded", {f"{LIST}/security/1/oauth": []}, "security.requirement.relaxed additive"),
    case("inherited security written", {f"{CREATE}/security": [{"key": []}]}),
    case("alternatives in another order", {f"{LIST}/security": [{"oauth": ["read"]}, {"key": []}]}),
    case("security scheme added", {f"{SCHEMES}/new": {"type": "http", "scheme": "basic"}}, "security.scheme.added additive"),
    case("security scheme removed", {f"{SCHEMES}/bearer": GONE}, "security.scheme.removed none"),
    case("name of a key", {f"{SCHEMES}/key/name": "X-Api-Key"}, "security.scheme.changed breaking"),
    case("name of a key in another case", {f"{SCHEMES}/key/name": "x-key"}),
    case("place of a key", {f"{SCHEMES}/key/in": "query"}, "security.scheme.changed breaking"),
    case("unused scheme changed", {f"{SCHEMES}/bearer/scheme": "basic"}, "security.scheme.changed none", guards=(Guard.UNUSED,)),
    case("flow removed", {f"{SCHEMES}/oauth/flows/authorizationCode": GONE}, "security.scheme.changed breaking"),
    case("flow added", {f"{SCHEMES}/oauth/flows/password": {"tokenUrl": "https://example.com/p", "scopes": {}}}, "security.scheme.changed additive"),
    case("flow replaced", {f"{SCHEMES}/oauth/flows/authorizationCode": GONE, f"{SCHEMES}/oauth/flows/password": {"tokenUrl": "https://example.com/p", "scopes": {}}}, "security.scheme.changed breaking"),
    case("flow added beside a changed one", {f"{SCHEMES}/oauth/flows/password": {"tokenUrl": "https://example.com/p", "scopes": {}}, f"{SCHEMES}/oauth/flows/clientCredentials/tokenUrl": "https://example.com/t"}, "security.scheme.changed additive", "security.scheme.endpoint.changed risky"),
    case("token address", {f"{SCHEMES}/oauth/flows/clientCredentials/tokenUrl": "https://example.com/t"}, "security.scheme.endpoint.changed risky"),
    case("scope of a scheme removed", {f"{SCHEMES}/oauth/flows/clientCredentials/scopes/write": GONE}, "security.scheme.scope.changed risky"),
    case("scope of a scheme added", {f"{SCHEMES}/oauth/flows/clientCredentials/scopes/admin": ""}, "security.scheme.scope.changed risky"),
    case("scope described", {f"{SCHEMES}/oauth/flows/clientCredentials/scopes/read": "Reads"}, "doc.changed none"),
    case(
        "security scheme renamed",
        {f"{SCHEMES}/key": GONE, f"{SCHEMES}/apiKey": SAMPLE["components"]["securitySchemes"]["key"], "/security": [{"apiKey": []}], f"{LIST}/security/0": {"apiKey": []}},
        "component.renamed none",
    ),
    # --- Promises -------------------------------------------------------------------------------
    case("operation deprecated", {f"{LIST}/deprecated": True}, "lifecycle.deprecated none"),
    case("operation no longer deprecated", {f"{ITEM}/put/deprecated": False}, "lifecycle.reactivated none"),
    case("parameter deprecated", {f"{LIMIT}/deprecated": True}, "lifecycle.deprecated none"),
    case("a status is one of a range", {f"{LIST}/responses/2XX": RANGE, f"{LIST}/responses/200": GONE}, "response.added additive", given={f"{LIST}/responses/200": RANGE}),
    case("a range is a status", {f"{LIST}/responses/2XX": GONE, f"{LIST}/responses/200": RANGE}, "response.removed none", given={f"{LIST}/responses/200": GONE, f"{LIST}/responses/2XX": RANGE}),
    case("a range is two statuses", {f"{LIST}/responses/2XX": GONE, f"{LIST}/responses/200": RANGE, f"{LIST}/responses/201": RANGE}, "response.removed none", given={f"{LIST}/responses/200": GONE, f"{LIST}/responses/2XX": RANGE}),
    case("a status has a description of its own", {f"{LIST}/responses/201": RANGE}, "response.added additive", given={f"{LIST}/responses/2XX": RANGE}),
    case("a status has a description of its own no more", {f"{LIST}/responses/201": GONE}, "response.removed none", given={f"{LIST}/responses/2XX": RANGE, f"{LIST}/responses/201": RANGE}),
    case("a range says less than a status", {f"{LIST}/responses/2XX": {"description": "Fine"}, f"{LIST}/responses/200": GONE}, "response.added additive", "media.removed breaking", given={f"{LIST}/responses/200": RANGE}),
    case("sunset moved earlier", {f"{ITEM}/put/x-sunset": "2026-12-01"}, "lifecycle.sunset.invalid breaking"),
    case("sunset moved later", {f"{ITEM}/put/x-sunset": "2028-01-01T00:00:00Z"}, "extension.changed none"),
    case("sunset deleted", {f"{ITEM}/put/x-sunset": GONE}, "lifecycle.sunset.invalid breaking"),
    case("sunset no date", {f"{ITEM}/put/x-sunset": "soon"}, "lifecycle.sunset.invalid breaking"),
    case("sunset announced", {f"{LIST}/deprecated": True, f"{LIST}/x-sunset": "2027-01-01"}, "lifecycle.deprecated none", "extension.changed none"),
    case("stability lowered", {f"{LIST}/x-stability-level": "beta"}, "lifecycle.stability.lowered breaking"),
    case("stability raised", {f"{ITEM}/patch/x-stability-level": "stable"}, "lifecycle.stability.raised none"),
    case("stability by another name", {f"{LIST}/x-stability": "alpha"}, "lifecycle.stability.lowered breaking"),
    case("stability without meaning", {f"{LIST}/x-stability-level": "fine"}, "lifecycle.stability.invalid breaking"),
    # --- What the server calls ------------------------------------------------------------------
    case("webhook added", {"/webhooks/orderSent": {"post": {"responses": {}}}}, "webhook.added additive"),
    case("webhook removed", {"/webhooks/orderPaid": GONE}, "webhook.removed breaking"),
    case("webhook body became optional", {f"{HOOK}/requestBody/required": False}, "body.became-optional breaking"),
    case("webhook body removed", {f"{HOOK}/requestBody": GONE}, "body.removed breaking"),
    case("webhook body of another type", {f"{HOOK}/requestBody/content/application~1xml": {}}, "media.added risky"),
    case("webhook header removed", {f"{HOOK}/parameters/0": GONE}, "parameter.removed breaking"),
    case("webhook header became optional", {f"{HOOK}/parameters/0/required": False}, "parameter.became-optional breaking"),
    case("webhook header added", {f"{HOOK}/parameters/-": parameter("X-New", "header", required=True)}, "parameter.added-required compatible"),
    case("webhook answer no longer taken", {f"{HOOK}/responses/202": GONE}, "response.removed breaking"),
    case("webhook answer taken", {f"{HOOK}/responses/204": {"description": ""}}, "response.added additive"),
    case("webhook answer needs a header", {f"{HOOK}/responses/200/headers/X-Seen": {"required": True, "schema": TEXT}}, "header.added breaking"),
    case("callback added", {f"{CREATE}/callbacks/sent": {"{$url}": {"post": {"responses": {}}}}}, "callback.added additive"),
    case("callback removed", {PAID: GONE}, "callback.removed breaking"),
    case("callback to another address", {PAID: {"{$request.body#/url}": {"post": SAMPLE["paths"]["/orders"]["post"]["callbacks"]["paid"]["{$request.query.locale}"]["post"]}}}, "callback.removed breaking"),
    case("callback body became optional", {f"{CALL}/requestBody/required": False}, "body.became-optional breaking"),
    case("callback answer no longer taken", {f"{CALL}/responses/200": GONE}, "response.removed breaking"),
]  # fmt: skip


def _worst(levels: set[str]) -> str:
    return next(level.value for level in HttpLevel if level.value in levels)


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_an_edit_is_found_and_judged(case: Case, tmp_path: Path) -> None:
    base = changed(SAMPLE, case.given)

    found = all_edits(base, changed(base, case.changes), tmp_path)

    levels = {edit.rule: set[str]() for edit in found}
    for edit in found:
        levels[edit.rule].add(level_of(edit).value)
    assert {rule: _worst(each) for rule, each in levels.items()} == case.found
    assert case.guards <= frozenset().union(*(edit.guards for edit in found))


def test_there_are_enough_cases_and_each_rule_of_contracts_has_one() -> None:
    shown = {rule for case in CASES for rule in case.found}
    not_here = {"component.polarity.changed", "policy.version.insufficient-bump"}

    assert {rule.id for rule in CONTRACT_RULES} - shown == not_here
