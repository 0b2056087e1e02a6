"""OpenAPI operations in, IR operations out."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, get_args

from msgspec.structs import replace

from specwright import ir

from .bodies import lower_body
from .keywords import default_of, docs_of, example_of
from .media import JSON, is_sequence, media_example, preferred, raw_type

if TYPE_CHECKING:
    from specwright.diagnostics import Report
    from specwright.openapi import Operation, Parameter, Response

    from .queries import QueryLowering
    from .schemas import SchemaLowering
    from .security import SecurityLowering
    from .servers import ServerLowering

_TEMPLATE = re.compile(r"\{([^{}]*)\}")


@dataclass(slots=True)
class OperationLowering:
    """Turns operations into IR; the types they need come from `schemas`."""

    schemas: SchemaLowering
    security: SecurityLowering
    servers: ServerLowering
    default_security: ir.Alternatives
    queries: QueryLowering
    report: Report
    _declared: set[str] = field(default_factory=set[str])

    def lower(self, operation: Operation) -> ir.Operation:
        """Return the operation."""
        identity = operation.identity
        responses = tuple(self._response(r, identity) for r in operation.responses)
        parameters = tuple(self._parameters(operation))
        of_path = tuple(p.name for p in parameters if p.place == "path")
        return ir.Operation(
            identity,
            identity,
            operation.method,
            operation.path,
            self._name(operation),
            operation.tags,
            _docs(operation),
            parameters,
            of_path[-1:],
            self._body(operation),
            _success(responses),
            responses,
            self.default_security
            if operation.security is None
            else self.security.alternatives(operation.security, operation.node),
            successes=() if self.schemas.listed is not None else _successes(responses),
            chosen=operation.said.name,
            hosts=self.servers.own(operation),
            group=operation.said.group,
            max_retries=operation.said.max_retries,
        )

    def _name(self, operation: Operation) -> str | None:
        declared = operation.operation_id
        if declared is None or declared not in self._declared:
            if declared is not None:
                self._declared.add(declared)
            return declared
        node = operation.node.get("operationId") or operation.node
        message = f"the operationId `{declared}` is another operation's as well"
        self.report.add("duplicate-operation-id", node.span, message)
        return None

    def _parameters(self, operation: Operation) -> list[ir.Parameter]:
        """Return the parameters, those of the path in its order, whether declared or not."""
        named = list(dict.fromkeys(_TEMPLATE.findall(operation.path)))
        of_path = {p.name: p for p in operation.parameters if p.location == "path"}
        for name, parameter in of_path.items():
            if name not in named:
                message = f"`{operation.path}` has no `{{{name}}}`"
                self.report.add("unused-path-parameter", parameter.node.span, message)
        found: list[ir.Parameter] = []
        for name in named:
            if name in of_path:
                found.append(self._parameter(of_path[name], operation))
            else:
                found.append(self._undeclared(name, operation))
        rest = (p for p in operation.parameters if p.location != "path")
        return [*found, *(self._parameter(p, operation) for p in rest)]

    def _undeclared(self, name: str, operation: Operation) -> ir.Parameter:
        message = f"the path parameter `{{{name}}}` is not declared"
        self.report.add("undeclared-path-parameter", operation.node.key_span, message)
        return ir.Parameter(
            name,
            "path",
            ir.Text(),
            required=True,
            docs=ir.Docs(),
            style="simple",
            explode=False,
            as_json=False,
            allow_reserved=False,
            source=operation.identity,
        )

    def _parameter(self, parameter: Parameter, operation: Operation) -> ir.Parameter:
        written = "querystring" if parameter.location == "querystring" else parameter.style
        style = next((s for s in get_args(ir.DocumentedStyle) if s == written), None)
        if style is None:
            where = (parameter.node.get("style") or parameter.node).span
            message = f"`{parameter.style}` is no style for a parameter"
            self.report.add("invalid-value", where, message)
        schema, said = parameter.schema, parameter.said
        origin = ir.OfParameter(operation.identity, parameter.name)
        docs = docs_of(schema) if schema is not None else ir.Docs()
        example = parameter.example.value if parameter.example is not None else None
        made = ir.Parameter(
            parameter.name,
            # What is the whole query is a part of it like any other, with a style of its own.
            "query" if parameter.location == "querystring" else parameter.location,
            self.schemas.inline_type(schema, origin) if schema is not None else ir.Text(),
            parameter.required,
            ir.Docs(
                description=parameter.description or docs.description,
                deprecated=parameter.deprecated
                or docs.deprecated
                or said.is_deprecated
                or said.note is not None,
                note=said.note or docs.note,
            ),
            style or "form",
            parameter.explode,
            parameter.content_type is not None and bool(JSON.match(parameter.content_type)),
            parameter.allow_reserved or said.is_raw,
            parameter.node.pointer,
            example if example is not None or schema is None else example_of(schema),
            operation.parameters.index(parameter),
            default_of(self.schemas.description, schema) if schema is not None else None,
            said.name,
        )
        return self.queries.styled(made, self.schemas.models)

    def _body(self, operation: Operation) -> ir.Body | None:
        body = operation.request_body
        if body is None:
            return None
        made = lower_body(self.schemas, body, operation.identity, self.report)
        name = operation.said.body_name
        return replace(made, argument=name) if made is not None and name is not None else made

    def _response(self, response: Response, operation: str) -> ir.Response:
        docs = ir.Docs(description=response.description)
        chosen = preferred(response.content)
        if chosen is None:
            return ir.Response(response.status, "none", None, None, docs)
        kind, media = chosen
        if media.item_schema is not None and not is_sequence(media.content_type):
            message = f"the items of the `{media.content_type}` answer are not read one by one"
            self.report.add("unsupported-sequence", media.node.key_span, message)
        if kind != "json":
            raw: Literal["text", "bytes"] = "text" if kind == "text" else "bytes"
            return ir.Response(
                response.status, raw, media.content_type, raw_type(raw), docs, media_example(media)
            )
        success = response.status.startswith("2")
        origin: ir.Origin = ir.OfResponse(operation, response.status, success)
        is_shared = self.schemas.listed is None or not success
        if response.component is not None and is_shared:
            origin = ir.SharedResponse(response.component)
        found = self.schemas.root_type(media.schema, origin)
        return ir.Response(
            response.status, "json", media.content_type, found, docs, media_example(media)
        )


def _docs(operation: Operation) -> ir.Docs:
    said = operation.said
    instead = f"Use `{said.instead}` instead." if said.instead is not None else None
    note = " ".join(part for part in (said.note, instead) if part is not None) or None
    deprecated = operation.deprecated or said.is_deprecated or note is not None
    return ir.Docs(operation.summary, operation.description, deprecated, note)


def _success(responses: tuple[ir.Response, ...]) -> ir.Response | None:
    """Return the response of a call that went well: the first 2xx that has JSON, or the first.

    `default` is that response only where no other is described.
    """
    found = [r for r in responses if r.status.upper().startswith("2")]
    if not found and len(responses) == 1:
        found = [r for r in responses if r.status == "default"]
    return next((r for r in found if r.kind == "json"), found[0] if found else None)


def _successes(responses: tuple[ir.Response, ...]) -> tuple[ir.Response, ...]:
    """Return the responses of calls that went well, if not all of them are of one type."""
    found = tuple(r for r in responses if r.status.upper().startswith("2"))
    return found if len({r.type for r in found}) > 1 else ()
