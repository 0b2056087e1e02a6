"""Models, and what callers pass for them, as `surface.json` has them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specwright import ir

from .printer import default, said

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specwright.names import NameTable

    from .printer import Printer


def model_entry(
    model: ir.Model, names: NameTable, printer: Printer, directions: list[str]
) -> dict[str, object]:
    """Return a class or an alias of what servers send."""
    found = names.models[model.id]
    entry: dict[str, object] = {
        "name": found.name,
        "module": f"{names.package}.types.{found.module}",
        "kind": kind_of(model),
        "spec": model.source or model.id,
        "written": printer.member(found.module or "", found.name or "", model.id),
        "directions": directions,
        **said(model.docs),
    }
    match model:
        case ir.Object():
            fields = [
                {
                    "name": f.name,
                    "python": found.fields[f.name],
                    "required": f.required and not f.write_only,
                    "type": printer.output(f.type),
                    "spec": f.source,
                    **_access(f),
                    **default(f.default),
                    **said(f.docs),
                }
                for f in model.fields
            ]
            others = {} if model.others is None else {"others": printer.output(model.others)}
            return {**entry, "bases": ["BaseModel"], "fields": fields, **others}
        case ir.Alias():
            return {
                **entry,
                "type": printer.output(model.type),
                **_parts(model.type, printer),
                "fields": [],
            }


def _access(found: ir.Field) -> dict[str, object]:
    if found.read_only:
        return {"access": "read"}
    return {"access": "write"} if found.write_only else {}


def _parts(found: ir.Type, printer: Printer) -> dict[str, object]:
    """Return the values of an enumeration, or the variants of a union."""
    match found:
        case ir.Enumeration():
            return {"values": list(found.values), "open": found.open}
        case ir.Union():
            variants = [
                {
                    "type": printer.output(variant),
                    **({"spec": variant.model} if isinstance(variant, ir.Reference) else {}),
                }
                for variant in found.variants
            ]
            if found.tag is None:
                return {"variants": variants}
            values = {value: printer.output(ir.Reference(m)) for value, m in found.tag.variants}
            return {"variants": variants, "tag": {"name": found.tag.name, "values": values}}
        case _:
            return {}


def inputs(api: ir.Api, names: NameTable, printer: Printer) -> Iterator[dict[str, object]]:
    """Yield the TypedDicts and aliases that callers pass, but for the keywords of methods."""
    for model in passed(api, names):
        found = names.models[model.id]
        entry: dict[str, object] = {
            "name": found.input_name,
            "module": f"{names.package}.types.{found.input_module}",
            "kind": kind_of(model),
            "spec": model.source or model.id,
            "written": printer.member(found.input_module or "", found.input_name or "", model.id),
            "model": printer.member(found.module, found.name, model.id)
            if found.module is not None and found.name is not None
            else None,
        }
        match model:
            case ir.Object():
                keys = found.keys
                fields = [
                    {
                        "name": f.name,
                        "python": keys[f.name],
                        "required": f.required,
                        "type": printer.input(f.type),
                        "spec": f.source,
                        **default(f.default),
                    }
                    for f in model.fields
                    if not f.read_only
                ]
                yield {**entry, "fields": fields}
            case ir.Alias():
                yield {**entry, "type": printer.input(model.type), "fields": []}


def passed(api: ir.Api, names: NameTable) -> Iterator[ir.Model]:
    """Yield the models with a type of their own for callers."""
    params = {found.params_module for found in names.operations.values()}
    for model in api.models.values():
        found = names.models[model.id]
        if found.input_module is None or found.input_module == found.module:
            continue
        # A body that is spread over keywords is in the TypedDict of those.
        is_spread = not isinstance(model, ir.Object) or isinstance(model.origin, ir.OfBody)
        if not (found.input_module in params and is_spread):
            yield model


def kind_of(model: ir.Model) -> str:
    """Return what a model is: a class with fields, or a name for which kind of type."""
    match model:
        case ir.Object():
            return "object"
        case ir.Alias(type=ir.Enumeration()):
            return "enum"
        case ir.Alias(type=ir.Union()):
            return "union"
        case ir.Alias():
            return "alias"
