"""Which part of an answer callers get, where the rest only says how the call went."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from specwright import ir

from .answers import plain
from .parts import Parts

if TYPE_CHECKING:
    from specwright.config import Config, MethodConfig
    from specwright.diagnostics import Report

_AROUND = frozenset(
    {
        *("code", "error", "error_code", "errors", "info", "message", "messages", "msg", "object"),
        *("ok", "request_id", "requestid", "result_info", "status", "status_code", "statuscode"),
        *("success", "timestamp", "trace_id", "traceid", "version", "warnings"),
    }
)
"""What stands around the content of an answer and is none of it, in lower case."""
_NOTHING = frozenset[str]()


class Unwrapping(Struct, frozen=True):
    """Finds what callers get of answers; `models` get the origins that names are made from."""

    fields: tuple[str, ...]
    """The properties that callers get, as the configuration names them."""
    models: dict[ir.ModelId, ir.Model]
    report: Report
    is_strict: bool = False
    """Whether only an answer is taken apart that has nothing else in it."""

    def of(self, operation: ir.Operation, config: MethodConfig | None = None) -> ir.Operation:
        """Return an operation with what callers get of its answer; `config` is its method.

        It is the first of the properties that the answer has, if nothing else in that is content.
        A method may say otherwise. Pages and streams stay what they are.
        """
        choice = config.unwrap if config is not None else None
        success = operation.success
        if choice is False or success is None or success.type is None:
            return operation
        if operation.pagination or operation.stream or operation.successes:
            return operation
        envelope = plain(success.type, self.models)
        if not isinstance(envelope, ir.Object):
            return operation
        found = next((f for n in self.fields for f in envelope.fields if f.name == n), None)
        if found is None:
            if choice and config is not None:
                message = f"the answer of `{config.name}` has no property to unwrap"
                self.report.add("invalid-config", config.node.span, message)
            return operation
        rest = {f.name.lower() for f in envelope.fields if f != found}
        if not choice and not rest <= (_NOTHING if self.is_strict else _AROUND):
            return operation
        if self.is_strict:
            found = Parts(self.models).taken(envelope, found, operation)
        else:
            self._rename(envelope, found)
        type_ = found.type if found.required else _nullable(found.type)
        return replace(
            operation, unwraps=ir.Unwrapped(found.name, type_, success.type, envelope.id)
        )

    def item(self, operation: ir.Operation) -> ir.Operation:
        """Return an operation that comes in pages, with an item that has the name of the answer."""
        pagination, success = operation.pagination, operation.success
        if not self.is_strict or pagination is None or pagination.page is None or success is None:
            return operation
        if success.type is not None:
            Parts(self.models).named(success.type, pagination, operation)
        return operation

    def _rename(self, envelope: ir.Object, field: ir.Field) -> None:
        """Make what callers get the content of the response, and the rest what is around it."""
        origin = envelope.origin
        if not isinstance(origin, ir.OfResponse) or origin.role != "content":
            return
        self.models[envelope.id] = replace(envelope, origin=replace(origin, role="envelope"))
        steps: tuple[str, ...] = (field.name,)
        parts = Parts(self.models)
        part = parts.at(envelope.id, steps)
        if part is not None:
            parts.move(envelope.id, part.id, origin, steps)
        elif (item := parts.at(envelope.id, (*steps, "[]"))) is not None:
            parts.move(envelope.id, item.id, replace(origin, role="item"), (*steps, "[]"))


def unwrapping_of(config: Config, models: dict[ir.ModelId, ir.Model], report: Report) -> Unwrapping:
    """Return what finds the parts of answers that callers get."""
    return Unwrapping(config.unwrapped, models, report, config.lists_models)


def _nullable(found: ir.Type) -> ir.Type:
    return found if isinstance(found, ir.Nullable) else ir.Nullable(found)
