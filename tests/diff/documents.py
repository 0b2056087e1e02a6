"""Documents to compare, and what compares them."""

from __future__ import annotations

import copy
import json
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any

from specwright.diagnostics import Report
from specwright.diff.sunset import Calendar
from specwright.diff.wire.compare import compare_contracts, compare_documents
from specwright.document import Library, split_pointer

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from specwright.diff.model import Edit, Guard, Use
    from specwright.document import Node

    Visit = tuple[str, str, Use, frozenset[Guard]]

TODAY = date(2026, 6, 1)
CALENDAR = Calendar(TODAY)
GONE = object()
"""As the new value of a place: nothing."""

Json = dict[str, Any]


@dataclass
class Recorder:
    """Takes the pairs of schemas that are given to be compared."""

    visits: list[Visit] = field(default_factory=list["Visit"])

    def visit(
        self,
        base: Node,
        head: Node,
        use: Use | None,
        guards: frozenset[Guard] = frozenset(),
        *,
        is_omissible: bool = False,
    ) -> None:
        del is_omissible
        if use is None:
            return
        self.visits.append((base.pointer, head.pointer, use, guards))


def opened(document: object, path: Path, library: Library | None = None) -> Node:
    """Return the root of a document that is written to a file."""
    path.write_text(json.dumps(document, indent=1), encoding="utf-8")
    root = (library or Library(Report())).open(path)
    assert root is not None
    return root


def wire_edits(
    base: object, head: object, folder: Path, recorder: Recorder | None = None
) -> list[Edit]:
    """Return the edits between two documents, apart from those of schemas."""
    roots = opened(base, folder / "base.json"), opened(head, folder / "head.json")
    return list(compare_contracts(*roots, recorder or Recorder(), calendar=CALENDAR).edits)


def all_edits(base: object, head: object, folder: Path) -> list[Edit]:
    """Return all edits between two documents."""
    old, new = Library(Report()), Library(Report())
    roots = opened(base, folder / "base.json", old), opened(head, folder / "head.json", new)
    return list(compare_documents(*roots, old, new, calendar=CALENDAR))


def changed(document: Json, changes: dict[str, object]) -> Json:
    """Return a document with other values at JSON Pointers; a last key `-` appends to a list."""
    made = copy.deepcopy(document)
    for pointer, value in changes.items():
        put(made, split_pointer(pointer), copy.deepcopy(value) if value is not GONE else GONE)
    return made


def put(holder: Json | list[Any], keys: Sequence[str], value: object) -> None:
    """Write a value, or `GONE`, at the keys of a pointer; a last key `-` appends to a list."""
    key, *further = keys
    if further:
        below = holder[int(key)] if isinstance(holder, list) else holder.setdefault(key, {})
        put(below, further, value)
    elif isinstance(holder, list):
        if key == "-":
            holder.append(value)
        elif value is GONE:
            del holder[int(key)]
        else:
            holder[int(key)] = value
    elif value is GONE:
        del holder[key]
    else:
        holder[key] = value


ORDER = {"$ref": "#/components/schemas/Order"}

SAMPLE: Json = {
    "openapi": "3.2.0",
    "$self": "https://example.com/orders.json",
    "jsonSchemaDialect": "https://spec.openapis.org/oas/3.1/dialect/base",
    "info": {
        "title": "Orders",
        "summary": "Of a shop",
        "description": "All orders of a shop.",
        "termsOfService": "https://example.com/terms",
        "contact": {"name": "Shop", "url": "https://example.com", "email": "shop@example.com"},
        "license": {"name": "MIT", "identifier": "MIT", "url": "https://example.com/license"},
        "version": "1.2.0",
    },
    "servers": [
        {
            "url": "https://{region}.example.com",
            "name": "live",
            "description": "The real one",
            "variables": {
                "region": {"default": "eu", "enum": ["eu", "us"], "description": "Where it is"}
            },
        },
        {"url": "https://test.example.com"},
    ],
    "tags": [
        {
            "name": "orders",
            "summary": "Orders",
            "description": "What people buy.",
            "externalDocs": {"url": "https://example.com/orders", "description": "More"},
            "parent": "shop",
            "kind": "nav",
        },
        {"name": "shop"},
    ],
    "externalDocs": {"url": "https://example.com/docs", "description": "More"},
    "security": [{"key": []}],
    "paths": {
        "/orders": {
            "summary": "Orders",
            "description": "All of them.",
            "parameters": [
                {"name": "locale", "in": "query", "schema": {"type": "string"}},
                {"$ref": "#/components/parameters/Trace"},
            ],
            "servers": [{"url": "https://orders.example.com"}],
            "get": {
                "operationId": "listOrders",
                "summary": "List orders",
                "description": "Lists orders.",
                "externalDocs": {"url": "https://example.com/list", "description": "More"},
                "tags": ["orders"],
                "deprecated": False,
                "parameters": [
                    {
                        "name": "limit",
                        "in": "query",
                        "description": "How many",
                        "required": False,
                        "deprecated": False,
                        "allowEmptyValue": False,
                        "schema": {"type": "integer"},
                        "example": 10,
                    },
                    {
                        "name": "ids",
                        "in": "query",
                        "style": "form",
                        "explode": True,
                        "allowReserved": False,
                        "schema": {"type": "array", "items": {"type": "string"}},
                        "examples": {"two": {"$ref": "#/components/examples/Two"}},
                    },
                    {
                        "name": "filter",
                        "in": "query",
                        "content": {"application/json": {"schema": {"type": "object"}}},
                    },
                    {"name": "X-Page", "in": "header", "schema": {"type": "string"}},
                    {
                        "name": "session",
                        "in": "cookie",
                        "required": True,
                        "schema": {"type": "string"},
                    },
                ],
                "responses": {
                    "200": {
                        "summary": "Orders",
                        "description": "Some orders",
                        "headers": {
                            "X-Total": {
                                "description": "How many there are",
                                "required": True,
                                "deprecated": False,
                                "style": "simple",
                                "explode": False,
                                "schema": {"type": "array", "items": {"type": "integer"}},
                                "example": [3],
                            },
                            "ETag": {
                                "schema": {"type": "string"},
                                "examples": {"one": {"value": "a"}},
                            },
                            "X-Meta": {
                                "content": {"application/json": {"schema": {"type": "object"}}}
                            },
                        },
                        "content": {
                            "application/json": {
                                "schema": {"type": "array", "items": ORDER},
                                "example": [],
                            },
                            "text/csv": {"schema": {"type": "string"}},
                        },
                        "links": {
                            "next": {
                                "operationId": "getOrder",
                                "parameters": {"id": "$response.body#/0/id"},
                                "requestBody": "$response.body",
                                "description": "The first one",
                                "server": {"url": "https://links.example.com"},
                            }
                        },
                    },
                    "404": {"$ref": "#/components/responses/Missing"},
                    "default": {"description": "An error"},
                },
                "security": [{"key": []}, {"oauth": ["read"]}],
                "servers": [{"url": "https://list.example.com"}],
            },
            "post": {
                "operationId": "createOrder",
                "tags": ["orders"],
                "requestBody": {
                    "description": "The order",
                    "required": True,
                    "content": {
                        "application/json": {"schema": ORDER, "examples": {"a": {"value": {}}}},
                        "multipart/form-data": {
                            "schema": {
                                "type": "object",
                                "properties": {
                                    "data": {"type": "object"},
                                    "file": {"type": "string", "format": "binary"},
                                    "tags": {"type": "array", "items": {"type": "string"}},
                                },
                            },
                            "encoding": {
                                "data": {
                                    "contentType": "application/xml",
                                    "headers": {"X-Part": {"schema": {"type": "string"}}},
                                    "encoding": {"inner": {"contentType": "text/plain"}},
                                    "prefixEncoding": [{"contentType": "text/plain"}],
                                    "itemEncoding": {"contentType": "text/plain"},
                                },
                                "tags": {"style": "form", "explode": False, "allowReserved": False},
                            },
                        },
                        "multipart/mixed": {
                            "itemSchema": {"type": "object"},
                            "prefixEncoding": [{"contentType": "application/json"}],
                            "itemEncoding": {"contentType": "image/png"},
                        },
                    },
                },
                "responses": {
                    "201": {
                        "description": "Created",
                        "content": {"application/json": {"schema": ORDER}},
                    },
                    "404": {"$ref": "#/components/responses/Missing"},
                },
                "callbacks": {
                    "paid": {
                        "{$request.query.locale}": {
                            "post": {
                                "requestBody": {
                                    "required": True,
                                    "content": {"application/json": {"schema": ORDER}},
                                },
                                "responses": {"200": {"description": "Seen"}},
                            }
                        }
                    }
                },
            },
            "query": {
                "operationId": "searchOrders",
                "requestBody": {"content": {"application/json": {"schema": {"type": "object"}}}},
                "responses": {
                    "200": {
                        "description": "Found",
                        "content": {"application/jsonl": {"itemSchema": ORDER}},
                    }
                },
            },
            "additionalOperations": {
                "COPY": {
                    "operationId": "copyOrders",
                    "responses": {"204": {"description": "Copied"}},
                }
            },
        },
        "/orders/{id}": {
            "parameters": [
                {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
            ],
            "get": {
                "operationId": "getOrder",
                "responses": {
                    "200": {
                        "description": "One",
                        "content": {"application/json": {"schema": ORDER}},
                    }
                },
            },
            "delete": {
                "operationId": "deleteOrder",
                "deprecated": True,
                "x-sunset": "2026-01-01",
                "responses": {"204": {"description": "Gone"}},
            },
            "put": {
                "operationId": "replaceOrder",
                "deprecated": True,
                "x-sunset": "2027-01-01",
                "requestBody": {"$ref": "#/components/requestBodies/Order"},
                "responses": {"204": {"description": "Replaced"}},
            },
            "patch": {
                "operationId": "patchOrder",
                "x-stability-level": "alpha",
                "parameters": [{"name": "dry", "in": "query", "schema": {"type": "boolean"}}],
                "requestBody": {"$ref": "#/components/requestBodies/Order"},
                "responses": {"204": {"description": "Patched"}},
            },
        },
        "/health": {
            "get": {
                "operationId": "health",
                "security": [],
                "responses": {"200": {"description": "Well"}},
            }
        },
    },
    "webhooks": {
        "orderPaid": {
            "post": {
                "operationId": "orderPaid",
                "parameters": [
                    {"name": "X-Id", "in": "header", "required": True, "schema": {"type": "string"}}
                ],
                "requestBody": {
                    "required": True,
                    "content": {"application/json": {"schema": ORDER}},
                },
                "responses": {"200": {"description": "Seen"}, "202": {"description": "Later"}},
            }
        }
    },
    "components": {
        "schemas": {"Order": {"type": "object", "properties": {"id": {"type": "string"}}}},
        "parameters": {
            "Trace": {"name": "X-Trace", "in": "header", "schema": {"type": "string"}},
        },
        "responses": {
            "Missing": {
                "description": "Not there",
                "headers": {"X-Hint": {"$ref": "#/components/headers/Hint"}},
                "content": {"application/json": {"schema": {"type": "object"}}},
            }
        },
        "requestBodies": {
            "Order": {"required": True, "content": {"application/json": {"schema": ORDER}}}
        },
        "headers": {"Hint": {"schema": {"type": "string"}}},
        "examples": {"Two": {"summary": "Two ids", "description": "Two", "value": ["a", "b"]}},
        "links": {"Self": {"operationId": "getOrder"}},
        "callbacks": {"Seen": {"{$url}": {"post": {"responses": {"200": {"description": "Ok"}}}}}},
        "pathItems": {"Ping": {"get": {"responses": {"200": {"description": "Ok"}}}}},
        "mediaTypes": {"Order": {"schema": ORDER}},
        "securitySchemes": {
            "key": {"type": "apiKey", "in": "header", "name": "X-Key", "description": "A key"},
            "bearer": {"type": "http", "scheme": "bearer", "bearerFormat": "JWT"},
            "oauth": {
                "type": "oauth2",
                "oauth2MetadataUrl": "https://example.com/meta",
                "deprecated": False,
                "flows": {
                    "clientCredentials": {
                        "tokenUrl": "https://example.com/token",
                        "refreshUrl": "https://example.com/refresh",
                        "scopes": {"read": "Read", "write": "Write"},
                    },
                    "authorizationCode": {
                        "authorizationUrl": "https://example.com/authorize",
                        "tokenUrl": "https://example.com/token",
                        "scopes": {"read": "Read"},
                    },
                    "deviceAuthorization": {
                        "deviceAuthorizationUrl": "https://example.com/device",
                        "tokenUrl": "https://example.com/token",
                        "scopes": {"read": "Read"},
                    },
                },
            },
            "openid": {
                "type": "openIdConnect",
                "openIdConnectUrl": "https://example.com/.well-known/openid-configuration",
            },
        },
    },
}
"""A document that has something of everything, of the latest version."""
