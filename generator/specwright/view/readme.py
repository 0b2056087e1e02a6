"""The package's README and list of operations."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from specwright import ir
from specwright.names import field_key, parameter_key

from .annotations import Annotations
from .client import credential_arguments
from .references import ResourceReferences
from .scope import Scope
from .text import comment, literal, summary_and_rest

if TYPE_CHECKING:
    from specwright.names import NameTable


@dataclass(frozen=True, slots=True)
class ReadmeView:
    """A first call, in both flavours and with the whole answer, and the option that it needs."""

    credential: str
    sync_line: str
    async_line: str
    raw_line: str


@dataclass(frozen=True, slots=True)
class OperationLine:
    """A line of the list of operations."""

    resource: str
    accessor: str
    signature: str
    returns: str
    method: str
    path: str
    summary: str


def view_readme(api: ir.Api, names: NameTable) -> ReadmeView:
    """Return the view of the README: the first call is one that reads something small."""
    found = list(api.operations())
    chosen = min(found, key=lambda pair: _effort(pair[1]), default=None)
    credential = credential_arguments(api, names)
    if chosen is None:
        return ReadmeView(credential, "result = client", "result = client", "response = client")
    path, operation = chosen
    *above, method = names.accessor(path, operation).split(".")
    arguments = _arguments(operation, names)
    call = f"client.{'.'.join(above)}.{method}({arguments})"
    raw = f"client.{'.'.join(above)}.with_raw_response.{method}({arguments})"
    return ReadmeView(credential, f"result = {call}", f"result = await {call}", f"response = {raw}")


def view_operations(api: ir.Api, names: NameTable) -> tuple[OperationLine, ...]:
    """Return a line for each operation."""
    lines: list[OperationLine] = []
    for path, operation in api.operations():
        summary, _ = summary_and_rest(operation.docs.summary, operation.docs.description)
        lines.append(
            OperationLine(
                comment(path[-1].name),
                names.accessor(path, operation),
                _signature(operation, names),
                _returns(operation, names),
                operation.method,
                comment(operation.path),
                comment(summary).replace("|", "\\|"),
            )
        )
    return tuple(lines)


def _effort(operation: ir.Operation) -> tuple[bool, bool, int, int]:
    """Return what makes an operation less of a first call; the smallest is the best."""
    required = sum(p.required for p in operation.parameters)
    is_typed = operation.success is not None and operation.success.type is not None
    reads = operation.method == "GET"
    body = operation.body.fields or () if operation.body is not None else ()
    return (
        not (is_typed and reads),
        not _is_model(operation),
        required + len(body),
        len(operation.path),
    )


def _is_model(operation: ir.Operation) -> bool:
    """Return whether a call returns something that the API has a name for."""
    found = operation.success.type if operation.success is not None else None
    return isinstance(found, ir.Reference) and found.model.startswith("#/components/schemas/")


def _arguments(operation: ir.Operation, names: NameTable) -> str:
    found = names.operations[operation.id]
    positional = [_sample(p.type, p.name) for p in operation.by_position()]
    keywords = [
        f"{found.parameters[parameter_key(p)]}={_sample(p.type, p.name)}"
        for p in operation.by_keyword()
        if p.required
    ]
    body = operation.body
    if body is not None:
        keywords += [
            f"{found.parameters[field_key(f.name)]}={_sample(f.type, f.name)}"
            for f in body.fields or ()
            if f.required and not f.read_only
        ]
        if body.fields is None and body.required:
            keywords.append(f"{found.body}=...")
    return ", ".join((*positional, *keywords))


def _sample(found: ir.Type, name: str) -> str:
    match found:
        case ir.Text() | ir.DateTime() | ir.Date():
            return literal(comment(name))
        case ir.Integer() | ir.Number():
            return "1"
        case ir.Boolean():
            return "True"
        case ir.Enumeration():
            return literal(found.values[0])
        case ir.Array():
            return "[]"
        case _:
            return "{}"


def _signature(operation: ir.Operation, names: NameTable) -> str:
    found = names.operations[operation.id]
    positional = [found.parameters[parameter_key(p)] for p in operation.by_position()]
    keywords = [found.parameters[parameter_key(p)] for p in operation.by_keyword()]
    body = operation.body
    if body is not None and body.fields is None:
        keywords.append(found.body)
    elif body is not None:
        keywords += [
            found.parameters[field_key(f.name)] for f in body.fields or () if not f.read_only
        ]
    star = ["*"] if keywords else []
    return ", ".join((*positional, *star, *keywords))


def _returns(operation: ir.Operation, names: NameTable) -> str:
    success = operation.success
    if success is None or success.type is None:
        return "None"
    scope = Scope()
    references = ResourceReferences(names, scope, "types")
    return Annotations(scope, references).output(success.type).replace("types.", "")
