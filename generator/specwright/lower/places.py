"""Where schemas stand: what becomes of a place is the id of a model, and what one is named from."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from specwright import ir

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specwright.diagnostics import Report
    from specwright.document import Node
    from specwright.openapi import Schema

_VARIANTS = " variants"
_NAMED = frozenset({"$defs", "definitions", "properties", "schemas"})
"""Where the keys of schemas are their names."""
_MOST_LEVELS = 100
"""How deep schemas may stand in each other: Python reads 200 brackets."""


class Place(Struct, frozen=True):
    """Where in a named whole a schema stands: what an inline object is named from."""

    origin: ir.Origin
    root: ir.ModelId
    steps: tuple[ir.Step, ...] = ()
    inlines: bool = False
    """Whether what is referred to here has a copy here, if it has no name of its own."""
    is_prefix: bool = False
    """Whether the name of the whole is before those of its parts."""
    is_whole: bool = False
    """Whether all that is brought in from components is a part of this."""

    def down(self, step: ir.Step) -> Place:
        """Return the place one step further in."""
        return replace(self, steps=(*self.steps, step))

    def is_too_deep(self, schema: Schema, report: Report) -> bool:
        """Return whether more schemas stand around one than Python reads brackets, and report it."""
        if len(self.steps) <= _MOST_LEVELS:
            return False
        message = f"more than {_MOST_LEVELS} schemas within each other"
        report.add("nesting-limit", schema.node.span, message)
        return True

    @property
    def own_origin(self) -> ir.Origin:
        """The origin of a model that is made here."""
        return ir.Nested(self.root, self.steps, self.is_prefix) if self.steps else self.origin

    def model(self, node: Node) -> ir.ModelId:
        """Return the id of the model that is made here of the schema at a node."""
        if not self.steps:
            return self.root
        if not self.inlines:
            return model_id(node)
        return f"{self.root} {'/'.join(self.steps)} {model_id(node)}"


def model_id(node: Node) -> ir.ModelId:
    """Return the id of the model at a node: its pointer, after the file if it is not the main one.

    The main document is the one whose name every other pointer leaves out.
    """
    return node.pointer if node.file.is_main else f"{node.file.name}{node.pointer}"


def name_at(node: Node) -> str:
    """Return what a schema is called that is no component: by its key, or by the file that it is.

    One whose key says nothing is called after what it is a part of, such as a parameter.
    """
    if node.parent is None:
        return PurePosixPath(node.file.name.partition("?")[0]).stem
    owner, key = node.parent, node.key
    if owner.key in _NAMED:
        return str(key)
    if key == "schema" and isinstance(owner.mapping.get("name"), str):
        return str(owner.mapping["name"])
    if isinstance(key, int) and owner.parent is not None:
        own = next((node.mapping[k] for k in ("title", "type") if k in node.mapping), key)
        return f"{name_at(owner.parent)} {own if isinstance(own, str) else key}"
    word = {"items": "item", "additionalProperties": "value"}.get(str(key))
    return f"{name_at(owner)} {word}" if word is not None else str(key)


def variants_id(model: ir.ModelId) -> ir.ModelId:
    """Return the id of the alias for all that an object of a model can be."""
    return f"{model}{_VARIANTS}"


def object_id(node: Node) -> ir.ModelId:
    """Return the id of the object that a value can be which may be something else as well."""
    return f"{model_id(node)} object"


def base_of(model: ir.ModelId) -> ir.ModelId:
    """Return the model whose variants an alias stands for, or the model itself."""
    return model.removesuffix(_VARIANTS)


def own_place(schema: Schema, place: Place) -> Place:
    """Return the place of a property, in the component that it is written in.

    Merging an `allOf` brings in properties of other components. What stands inline there belongs
    there, whoever uses it.
    """
    pointer = schema.node.pointer
    component = ir.component_of(pointer) if schema.node.file.is_main else None
    if place.is_whole or place.inlines or component is None or pointer.startswith(place.root + "/"):
        return place
    depth = component.count("/")
    *_, name = keys = schema.node.keys[:depth]
    return Place(ir.Named(str(name)), component, tuple(steps_of(schema.node.keys[len(keys) :])))


def steps_of(keys: tuple[str | int, ...]) -> Iterator[ir.Step]:
    """Yield the steps that the keys of a place within a schema stand for."""
    rest = iter(keys)
    for key in rest:
        match key:
            case "items" | "prefixItems":
                yield "[]"
            case "additionalProperties":
                yield "{}"
            case "properties":
                yield str(next(rest, ""))
            case "oneOf" | "anyOf":
                yield f"|{next(rest, 0)}"
            case _:
                pass
