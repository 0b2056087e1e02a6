"""What a package offers under the names of OpenAPI Generator."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from specwright import ir
from specwright.names import field_key, parameter_key
from specwright.names.openapi_generator import listed_parameters
from specwright.view.annotations import or_none
from specwright.view.errors import error_responses
from specwright.view.openapi_generator.types import Types
from specwright.view.scope import Scope

from .printer import default, said

if TYPE_CHECKING:
    from specwright.names.openapi_generator import ApiNames, GeneratorNames, MethodNames


def generator_surface(names: GeneratorNames) -> dict[str, object]:
    """Return the value under `openapi_generator`."""
    printer = _Printer(names, Types(Scope(), "", lambda model: names.models[model].name))
    return {
        "package": names.package,
        "library": names.library,
        "clients": {
            "plain": "ApiClient",
            "sync": names.twin_client if names.is_async else "ApiClient",
            "async": "ApiClient" if names.is_async else names.twin_client,
        },
        "apis": [printer.api(api) for api in names.apis],
        "models": [printer.model(model) for model in names.api.models.values()],
    }


class _Printer(Struct, frozen=True):
    names: GeneratorNames
    types: Types

    def api(self, api: ApiNames) -> dict[str, object]:
        """Return a class with its operations."""
        operations = {o.id: o for _, o in self.names.api.operations()}
        return {
            "name": api.name,
            "twin": api.twin,
            "module": f"{self.names.package}.api.{api.module}",
            "tag": api.tag,
            "operations": [self._operation(api, operations[key]) for key in api.operations],
        }

    def _operation(self, api: ApiNames, operation: ir.Operation) -> dict[str, object]:
        found = self.names.operations[operation.id]
        success = operation.success
        return {
            "method": operation.method,
            "path": operation.path,
            "operation_id": operation.declared,
            "spec": operation.source,
            "accessor": f"{api.name}.{found.method}",
            **said(operation.docs),
            "parameters": [
                {
                    "name": p.name,
                    "in": p.place,
                    "python": found.parameters[parameter_key(p)],
                    "kind": "positional",
                    "required": p.required,
                    "type": self._type(p.type),
                    "spec": p.source,
                    **default(p.default),
                    **said(p.docs),
                }
                for p in listed_parameters(operation)
            ],
            "body": self._body(operation.body, found),
            "returns": self._type(success.type) if success and success.type else "None",
            "errors": {
                r.status: self._type(r.type)
                for r in error_responses(operation)
                if r.type is not None
            },
        }

    def _body(self, body: ir.Body | None, found: MethodNames) -> dict[str, object] | None:
        if body is None:
            return None
        fields = [
            {
                "name": f.name,
                "python": found.parameters[field_key(f.name)],
                "required": f.required,
                "type": self._type(f.type),
                "spec": f.source,
                **default(f.default),
                **said(f.docs),
            }
            for f in body.fields or ()
        ]
        is_whole = body.fields is None
        return {
            "form": "single" if is_whole else "flattened",
            "content_type": body.content_type,
            "python": found.body if is_whole else None,
            "required": body.required,
            "spec": body.source,
            "type": self._type(body.type) if is_whole else None,
            "fields": fields,
        }

    def model(self, model: ir.Model) -> dict[str, object]:
        """Return a model with its fields, or with the type that it is around."""
        found = self.names.models[model.id]
        entry: dict[str, object] = {
            "name": found.name,
            "module": f"{self.names.package}.models.{found.module}",
            "kind": _kind(model),
            "spec": model.source or model.id,
            **said(model.docs),
        }
        match model:
            case ir.Object():
                return {
                    **entry,
                    "fields": [self._field(f, found.fields[f.name]) for f in model.fields],
                }
            case ir.Alias():
                members = [{"name": name, "value": value} for name, value in found.members]
                return {**entry, "type": self._type(model.type), "fields": [], "members": members}

    def _field(self, found: ir.Field, name: str) -> dict[str, object]:
        written = self._type(found.type)
        return {
            "name": found.name,
            "python": name,
            "required": found.required,
            "type": written if found.required else or_none(written),
            "spec": found.source,
            **default(found.default),
            **said(found.docs),
        }

    def _type(self, found: ir.Type) -> str:
        """Return a type by its bare names, without what only a validator wants to know."""
        match found:
            case ir.Enumeration():
                kinds = dict.fromkeys(type(value).__name__ for value in found.values)
                return " | ".join(kinds)
            case ir.Array():
                return f"list[{self._type(found.items)}]"
            case ir.Dictionary():
                return f"dict[str, {self._type(found.values)}]"
            case ir.Union():
                return " | ".join(dict.fromkeys(map(self._type, found.variants)))
            case ir.Nullable():
                return or_none(self._type(found.inner))
            case _:
                return self.types.write(found)


def _kind(model: ir.Model) -> str:
    match model:
        case ir.Object():
            return "object"
        case ir.Alias(type=ir.Enumeration()):
            return "enum"
        case ir.Alias():
            return "union"
