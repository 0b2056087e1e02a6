"""Documents of any size, the same each time: what growth is measured with."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

SIZES = (50, 100, 200, 400, 800, 1600, 3200)
"""How many operations the documents of the family have."""
_VERBS = ("list", "create", "get", "update", "delete")
_WORDS = ("order", "invoice", "device", "member", "report", "session", "ticket", "budget")


def synthetic(operations: int) -> dict[str, Any]:
    """Return a document with so many operations, five for each resource, and four schemas for those.

    Each resource refers to the one before it, so that the graph of schemas is as connected as in
    real documents.
    """
    count = -(-operations // len(_VERBS))
    names = [f"{_WORDS[n % len(_WORDS)].title()}{n}" for n in range(count)]
    paths: dict[str, Any] = {}
    schemas: dict[str, Any] = {"Problem": _problem()}
    left = operations
    for number, name in enumerate(names):
        schemas |= _schemas(name, names[number - 1] if number else name)
        for verb in _VERBS[: min(left, len(_VERBS))]:
            path = f"/{name.lower()}" + ("/{id}" if verb in {"get", "update", "delete"} else "")
            method = {"list": "get", "create": "post", "get": "get", "update": "patch"}
            paths.setdefault(path, {})[method.get(verb, "delete")] = _operation(verb, name)
            left -= 1
    return {
        "openapi": "3.1.0",
        "info": {"title": "Synthetic", "version": "1"},
        "servers": [{"url": "https://synthetic.example"}],
        "tags": [{"name": name} for name in names],
        "paths": paths,
        "components": {
            "schemas": schemas,
            "securitySchemes": {"bearer": {"type": "http", "scheme": "bearer"}},
        },
        "security": [{"bearer": []}],
    }


def write(folder: Path, operations: int) -> Path:
    """Write a document of the family, and return its path."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"synthetic-{operations}.json"
    path.write_text(json.dumps(synthetic(operations), indent=1), encoding="utf-8")
    return path


def _ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def _body(name: str) -> dict[str, Any]:
    return {"content": {"application/json": {"schema": _ref(name)}}}


def _operation(verb: str, name: str) -> dict[str, Any]:
    ids = [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}]
    pages = [
        {
            "name": "limit",
            "in": "query",
            "description": "How many there are on a page.",
            "schema": {"type": "integer", "minimum": 1, "maximum": 100, "default": 20},
        },
        {"name": "cursor", "in": "query", "schema": {"type": "string"}},
    ]
    found: dict[str, Any] = {
        "operationId": f"{verb}{name}",
        "tags": [name],
        "summary": f"{verb.title()} what belongs to {name}.",
        "description": f"What `{verb}` does is **said here**, in two sentences. This is the second.",
        "parameters": ids if verb in {"get", "update", "delete"} else [],
        "responses": {"4XX": {"description": "It did not go well.", **_body("Problem")}},
    }
    if verb == "list":
        found["parameters"] = pages
    if verb in {"create", "update"}:
        found["requestBody"] = {"required": True, **_body(f"{name}Input")}
    result = {"list": f"{name}Page", "delete": None}.get(verb, name)
    said = {"description": "It went well."}
    found["responses"]["204" if result is None else "200"] = said | (
        _body(result) if result else {}
    )
    return found


def _schemas(name: str, other: str) -> dict[str, Any]:
    fields: dict[str, Any] = {
        "name": {"type": "string", "description": f"What a {name} is called.", "maxLength": 100},
        "count": {"type": "integer", "minimum": 0, "description": "How many of them there are."},
        "price": {"type": "number"},
        "is_active": {"type": "boolean", "default": True},
        "status": {"type": "string", "enum": ["new", "open", "done", f"{name.lower()}_special"]},
        "labels": {"type": "object", "additionalProperties": {"type": "string"}},
        "due_at": {"type": ["string", "null"], "format": "date-time"},
    }
    return {
        f"{name}Input": {"type": "object", "required": ["name", "status"], "properties": fields},
        name: {
            "description": f"A {name}, as it is kept.",
            "allOf": [
                _ref(f"{name}Input"),
                {
                    "type": "object",
                    "required": ["id"],
                    "properties": {
                        "id": {"type": "string"},
                        "parent": _ref(other),
                        "parts": {"type": "array", "items": _ref(f"{name}Part")},
                    },
                },
            ],
        },
        f"{name}Part": {
            "type": "object",
            "required": ["kind"],
            "properties": {"kind": {"type": "string"}, "size": {"type": "integer"}},
        },
        f"{name}Page": {
            "type": "object",
            "required": ["data"],
            "properties": {
                "data": {"type": "array", "items": _ref(name)},
                "next_cursor": {"type": ["string", "null"]},
            },
        },
    }


def _problem() -> dict[str, Any]:
    texts = {"type": {"type": "string"}, "title": {"type": "string"}, "detail": {"type": "string"}}
    return {"type": "object", "required": ["title"], "properties": texts}
