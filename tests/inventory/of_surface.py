"""A `surface.json` -> what an inventory is compared with."""

from __future__ import annotations

import ast
import json
from typing import TYPE_CHECKING, Any, cast

from tests.inventory.compare import Field, Type, members

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_KINDS: dict[str, Any] = {
    **{name: name for name in ("str", "int", "float", "bool", "datetime", "date", "bytes")},
    "object": "object", "list": "list", "Sequence": "list", "dict": "dict", "Mapping": "dict",
    "UnknownVariant": "unknown", "FileInput": "bytes",
}  # fmt: skip


class SurfaceFile:
    """What a package says of itself: its operations by their accessors, its models by full names."""

    def __init__(self, path: Path) -> None:
        data = cast("dict[str, Any]", json.loads(path.read_text(encoding="utf-8")))
        self.clients: dict[str, str] = data["clients"]
        self.package: str = data["package"]["import"]
        self.operations: dict[str, dict[str, Any]] = {o["accessor"]: o for o in data["operations"]}
        self.models: dict[str, dict[str, Any]] = {
            f"{m['module']}.{m['name']}": m for m in data["models"]
        }

    def __call__(self, name: str) -> Mapping[str, Field] | Type:
        model = self.models[name]
        if model["kind"] == "object":
            return {f["name"]: self._field(f) for f in model["fields"]}
        return self.type_of(model["type"])

    def full(self, name: str) -> str | None:
        """Return the full name of what types call `Session`, or `session_response.Data`."""
        found = [full for full in self.models if full.endswith(f".{name}")]
        if "." in name or len(found) < 2:
            return next(iter(found), None)
        # What a bare name means is a model in a module of that name, not a part of another.
        return next((f for f in found if f.split(".")[-2].replace("_", "") == name.lower()), None)

    def parameters(self, accessor: str) -> dict[str, Field]:
        """Return the parameters of a method by their wire names, those of the body among them."""
        operation = self.operations[accessor]
        body: dict[str, Any] = operation["body"] or {"fields": []}
        places: list[dict[str, Any]] = operation["parameters"]
        found = {p["name"]: self._field(p, p["in"]) for p in places}
        return found | {f["name"]: self._field(f) for f in body["fields"]}

    def type_of(self, text: str) -> Type:
        """Return the type that a text means."""
        return self._type(ast.parse(text, mode="eval").body)

    def _field(self, data: dict[str, Any], place: str = "body") -> Field:
        found = self.type_of(data["type"])
        nullable = Type("none") in members(found)
        return Field(data["python"], data["name"], found, data["required"], nullable, place)

    def _type(self, node: ast.expr) -> Type:
        match node:
            case ast.Constant(value=None):
                return Type("none")
            case ast.BinOp(left=left, right=right):
                parts = (*members(self._type(left)), *members(self._type(right)))
                return Type("union", parts)
            case ast.Subscript(value=ast.Name(id="Literal"), slice=inner):
                return Type("literal", values=tuple(ast.literal_eval(v) for v in _elements(inner)))
            case ast.Subscript(value=ast.Name(id="Annotated"), slice=inner):
                return self._type(_elements(inner)[0])
            case ast.Subscript(value=ast.Name(id=outer), slice=inner):
                return Type(_KINDS[outer], (self._type(_elements(inner)[-1]),))
            case ast.Name(id=name) if name in _KINDS:
                return Type(_KINDS[name])
            case _:
                name = ast.unparse(node)
                full = self.full(name)
                return Type("params", name=name) if full is None else Type("model", name=full)


def _elements(node: ast.expr) -> list[ast.expr]:
    return node.elts if isinstance(node, ast.Tuple) else [node]
