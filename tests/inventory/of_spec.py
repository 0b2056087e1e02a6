"""A spec, as the generator understands it -> what an inventory is compared with."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from specwright import ir
from tests.inventory.compare import Field, Kind, Type

if TYPE_CHECKING:
    from collections.abc import Mapping


_PLAIN: dict[object, Kind] = {
    ir.Anything: "object",
    ir.Boolean: "bool",
    ir.DateTime: "datetime",
    ir.Date: "date",
    ir.Bytes: "bytes",
}


class SpecModels:
    """The models of an API: their shapes, by their places in the spec."""

    def __init__(self, api: ir.Api) -> None:
        self._models = api.models

    def __call__(self, name: str) -> Mapping[str, Field] | Type:
        model = self._models[name]
        match model:
            case ir.Object():
                return fields_of(model.fields)
            case ir.Alias():
                return type_of(model.type)


def fields_of(fields: tuple[ir.Field, ...]) -> dict[str, Field]:
    """Return the properties of an object, by their wire names."""
    return {f.name: _field(f.name, f.type, required=f.required) for f in fields}


def parameters_of(operation: ir.Operation) -> dict[str, Field]:
    """Return the parameters of an operation and the fields of its body, by their wire names."""
    found = {
        p.name: _field(p.name, p.type, p.place, required=p.required) for p in operation.parameters
    }
    if operation.body is not None:
        assert operation.body.fields is not None
        found |= fields_of(tuple(f for f in operation.body.fields if not f.read_only))
    return found


def type_of(found: ir.Type | None) -> Type:
    """Return a type; None is that of an answer without content."""
    match found:
        case None | ir.Null():
            return Type("none")
        case ir.Anything() | ir.Boolean() | ir.DateTime() | ir.Date() | ir.Bytes():
            return Type(_PLAIN[type(found)])
        case ir.Integer() | ir.Number():
            kind: Kind = "int" if isinstance(found, ir.Integer) else "float"
            return Type(kind, minimum=found.bounds.minimum, maximum=found.bounds.maximum)
        case ir.Text():
            return Type("str", format=found.format)
        case ir.Enumeration():
            return Type("literal", values=found.values)
        case ir.Array():
            return Type("list", (type_of(found.items),))
        case ir.Tuple():
            return Type("list", tuple(type_of(item) for item in found.items))
        case ir.Dictionary():
            return Type("dict", (type_of(found.values),))
        case ir.Union():
            return Type("union", tuple(type_of(v) for v in found.variants))
        case ir.Nullable():
            return Type("union", (type_of(found.inner), Type("none")))
        case ir.Reference():
            return Type("model", name=found.model)
        case _:
            assert_never(found)


def _field(wire: str, found: ir.Type, place: str = "body", *, required: bool) -> Field:
    return Field("", wire, type_of(found), required, isinstance(found, ir.Nullable), place)
