"""Surfaces of packages that are made of a few lines of YAML."""

from __future__ import annotations

import copy
import json
import tempfile
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from specwright.diagnostics import Report
from specwright.document import split_pointer
from specwright.pipeline import Source, Timings, surface_of, understand
from tests.diff.documents import GONE, put

Json = dict[str, Any]
Edit = tuple[str, Any]
"""A pointer and what is there then; `...` for nothing. A pointer that ends in `-` adds to a list."""

NAME = "shop"

BASE = """
openapi: 3.1.0
info: {title: Shop, version: 1.0.0}
servers: [{url: https://api.example.com}]
security: [{key: []}]
tags: [{name: orders}, {name: items}]
paths:
  /orders:
    get:
      operationId: list_orders
      tags: [orders]
      description: All orders.
      parameters:
        - {name: limit, in: query, description: How many., schema: {type: integer, default: 10}}
        - {name: state, in: query, schema: {$ref: '#/components/schemas/State'}}
        - {name: since, in: query, schema: {type: string}}
        - {name: X-Trace, in: header, schema: {type: string}}
      responses:
        '200':
          description: ok
          content:
            application/json:
              schema: {type: array, items: {$ref: '#/components/schemas/Order'}}
    post:
      operationId: create_order
      tags: [orders]
      requestBody:
        required: true
        content:
          application/json:
            schema: {$ref: '#/components/schemas/OrderDraft'}
      responses:
        '201':
          description: made
          content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}
        '409':
          description: there is one
          content: {application/json: {schema: {$ref: '#/components/schemas/Problem'}}}
  /orders/{id}:
    get:
      operationId: retrieve_order
      tags: [orders]
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses:
        '200':
          description: ok
          content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}
    delete:
      operationId: delete_order
      tags: [orders]
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {'204': {description: gone}}
  /items/{id}:
    put:
      operationId: replace_item
      tags: [items]
      parameters:
        - {name: id, in: path, required: true, schema: {type: string}}
        - {name: dry, in: query, required: true, schema: {type: boolean}}
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: '#/components/schemas/Item'}}}
      responses:
        '200':
          description: ok
          content: {application/json: {schema: {$ref: '#/components/schemas/Item'}}}
  /animals:
    get:
      operationId: find_animal
      tags: [items]
      responses:
        '200':
          description: ok
          content: {application/json: {schema: {$ref: '#/components/schemas/Animal'}}}
    put:
      operationId: store_animals
      tags: [items]
      requestBody:
        required: true
        content:
          application/json:
            schema: {type: array, items: {$ref: '#/components/schemas/Animal'}}
      responses: {'204': {description: done}}
components:
  securitySchemes:
    key: {type: apiKey, in: header, name: X-Key}
    token: {type: http, scheme: bearer}
  schemas:
    State: {type: string, enum: [open, sent, paid]}
    Kind: {type: string, enum: [small, large]}
    Tags: {type: array, items: {type: string}}
    Problem: {type: object, required: [text], properties: {text: {type: string}}}
    Order:
      type: object
      description: An order.
      required: [id, total]
      properties:
        id: {type: string}
        total: {type: number, description: In euros.}
        state: {$ref: '#/components/schemas/State'}
        note: {type: [string, 'null']}
        color: {type: string, enum: [red, blue]}
        made: {type: string, format: date-time}
        count: {type: integer}
        labels: {$ref: '#/components/schemas/Tags'}
        line:
          type: object
          required: [sku]
          properties: {sku: {type: string}, amount: {type: integer}}
        lines: {type: array, items: {type: integer}}
        extra: {type: object, additionalProperties: {type: string}}
    OrderDraft:
      type: object
      required: [total]
      properties:
        total: {type: number}
        note: {type: string}
        kind: {$ref: '#/components/schemas/Kind'}
        size: {type: string, enum: [s, m, l]}
        part: {type: object, required: [sku], properties: {sku: {type: string}}}
    Item:
      type: object
      required: [id, name]
      properties:
        id: {type: string}
        name: {type: string}
        price: {type: integer, default: 1}
        weight: {type: number}
        box: {$ref: '#/components/schemas/Box'}
    Box:
      type: object
      required: [width]
      properties: {width: {type: integer}, height: {type: integer}}
    Cat:
      type: object
      required: [kind]
      properties: {kind: {const: cat}, lives: {type: integer}}
    Dog:
      type: object
      required: [kind]
      properties: {kind: {const: dog}, barks: {type: boolean}}
    Bird:
      type: object
      required: [kind]
      properties: {kind: {const: bird}, sings: {type: boolean}}
    Animal:
      oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
      discriminator:
        propertyName: kind
        mapping: {cat: '#/components/schemas/Cat', dog: '#/components/schemas/Dog'}
"""


@lru_cache
def base() -> Json:
    """Return the document that edits are made in."""
    found: Json = yaml.safe_load(BASE)
    return found


def edited(document: Json, *edits: Edit) -> Json:
    """Return a copy of a document with edits; pointers are such as `components/schemas/Order`."""
    result = copy.deepcopy(document)
    for pointer, value in edits:
        put(result, split_pointer(f"/{pointer}"), GONE if value is ... else value)
    return result


def renamed(document: Json, old: str, new: str) -> Json:
    """Return a copy of a document in which a schema has another name."""
    text = json.dumps(document).replace(
        f'#/components/schemas/{old}"', f'#/components/schemas/{new}"'
    )
    result: Json = json.loads(text)
    schemas = result["components"]["schemas"]
    result["components"]["schemas"] = {
        new if name == old else name: schema for name, schema in schemas.items()
    }
    return result


def surface(document: Json, config: Json | None = None) -> Json:
    """Return the surface of a document's package; it says about itself what a file would."""
    with tempfile.TemporaryDirectory() as folder:
        spec = Path(folder) / "openapi.json"
        spec.write_text(json.dumps(document))
        sdk = Path(folder) / "sdk.yaml"
        if config is not None:
            sdk.write_text(yaml.safe_dump(config))
        report = Report()
        source = Source(spec, sdk if config is not None else None)
        understood = understand(source, report, Timings())
        assert understood is not None, list(report)
        found: Json = json.loads(json.dumps(surface_of(understood, NAME)))
        return found
