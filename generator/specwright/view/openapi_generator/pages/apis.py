"""The page of a class of calls: a table of its methods, and a section for each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from specwright import ir
from specwright.names import field_key, parameter_key
from specwright.names.openapi_generator import listed_parameters
from specwright.view.markdown import block, cell, cell_code, inline
from specwright.view.samples import NoSampleError, Samples, call_lines
from specwright.view.text import comment, sentence

from .credentials import anchor_of, heading_of
from .programs import Program, program_lines, variable_of

if TYPE_CHECKING:
    from specwright.names.openapi_generator import ApiNames, MethodNames

    from .writer import PageWriter


class Argument(Struct, frozen=True):
    """An argument of a method: its name, the API's name for it, and what it is."""

    name: str
    wire: str
    type: ir.Type
    required: bool
    is_path: bool
    docs: ir.Docs
    example: ir.Json


class ParameterRow(Struct, frozen=True):
    """A row of the table of parameters; all of it is Markdown for a cell."""

    name: str
    type: str
    text: str
    notes: str


class AnswerRow(Struct, frozen=True):
    """A row of the table of responses; all of it is Markdown for a cell."""

    status: str
    text: str


class MethodSection(Struct, frozen=True):
    """What a page says of a method."""

    name: str
    method: str
    path: str
    cell: str
    """What it does, for a table."""
    signature: str
    summary: str
    text: str
    authentication: tuple[str, ...]
    program: tuple[str, ...]
    parameters: tuple[ParameterRow, ...]
    is_plain: bool
    """Whether it has no parameters."""
    returns: str
    authorization: str
    content_type: str
    accept: str
    answers: tuple[AnswerRow, ...]


class ApiPage(Struct, frozen=True):
    """The page of a class of calls."""

    path: str
    name: str
    text: str
    methods: tuple[MethodSection, ...]


class ApiPages(Struct, frozen=True):
    """Writes the pages of the classes of calls."""

    writer: PageWriter

    def page(self, api: ApiNames) -> ApiPage:
        """Return the page of a class."""
        names = self.writer.names
        operations = {operation.id: operation for _, operation in names.api.operations()}
        texts = {resource.name: resource.docs for resource in names.api.resources}
        found = sorted(api.operations, key=lambda key: names.operations[key].method)
        return ApiPage(
            f"docs/{api.name}.md",
            api.name,
            block(texts.get(api.tag, ir.Docs()).description or ""),
            tuple(self._method(operations[key], api) for key in found),
        )

    def _method(self, operation: ir.Operation, api: ApiNames) -> MethodSection:
        names = self.writer.names.operations[operation.id]
        arguments = arguments_of(operation, names)
        docs = operation.docs
        credentials = self._credentials(operation)
        says = docs.summary or docs.description or ""
        return MethodSection(
            names.method,
            operation.method,
            cell(operation.path),
            cell(says),
            self._signature(operation, names, arguments),
            inline(docs.summary or ""),
            "\n\n".join(
                part for part in (block(docs.description or ""), _deprecation(docs)) if part
            ),
            tuple(heading_of(credential) for credential in credentials),
            self._program(operation, api, arguments, credentials),
            tuple(self._parameter(argument) for argument in arguments),
            not arguments,
            self._returns(operation),
            ", ".join(f"[{inline(c.id)}](../README.md#{anchor_of(c)})" for c in credentials)
            or "No authorization required",
            inline(operation.body.content_type) if operation.body is not None else "Not defined",
            _accept(operation),
            tuple(AnswerRow(r.status, cell(r.docs.description or "")) for r in operation.responses),
        )

    def _credentials(self, operation: ir.Operation) -> tuple[ir.Credential, ...]:
        """Return what may authenticate a call, in the order of its alternatives."""
        found = {c.id: c for c in self.writer.names.api.credentials}
        wanted = dict.fromkeys(key for keys in operation.security for key in keys)
        return tuple(found[key] for key in wanted)

    def _signature(
        self, operation: ir.Operation, names: MethodNames, arguments: tuple[Argument, ...]
    ) -> str:
        listed = (a.name if a.required else f"{a.name}={a.name}" for a in arguments)
        success = operation.success
        returns = ""
        if success is not None and success.type is not None:
            returns = f"{inline(self.writer.kinds.written(success.type))} "
        return f"{returns}{names.method}({', '.join(listed)})"

    def _program(
        self,
        operation: ir.Operation,
        api: ApiNames,
        arguments: tuple[Argument, ...],
        credentials: tuple[ir.Credential, ...],
    ) -> tuple[str, ...]:
        """Return a program that makes the call with a value for each argument."""
        used: set[ir.ModelId] = set()
        values: list[str] = []
        passed: list[str] = []
        for argument in arguments:
            variable = variable_of(argument.name, self.writer.names.package)
            lines = self._value(argument, variable, used)
            if lines:
                values += lines
                passed.append(variable if argument.required else f"{argument.name}={variable}")
            elif argument.required:
                return ()
        success = operation.success
        returned = success.type if success is not None else None
        program = Program(
            api.name,
            self.writer.names.operations[operation.id].method,
            tuple(values),
            tuple(passed),
            credentials,
            frozenset(used),
            comment(operation.docs.summary or "")
            or comment(f"{operation.method} {operation.path}"),
            is_shown=returned is not None,
        )
        return program_lines(program, self.writer)

    def _value(self, argument: Argument, variable: str, used: set[ir.ModelId]) -> tuple[str, ...]:
        """Return the lines that set the variable of an argument, none if it has no value."""
        api = self.writer.names.api
        try:
            value = Samples(api.models).value(
                argument.type, argument.wire, argument.example, is_id=argument.is_path
            )
        except NoSampleError:
            return ()
        part = self.writer.source(value, argument.type, used)
        kind = comment(self.writer.kinds.written(argument.type))
        says = comment(argument.docs.description or "")
        optional = "" if argument.required else " (optional)"
        return (
            f"    # {kind}{f': {sentence(says)}' if says else ''}{optional}",
            *call_lines(part, f"{variable} = ", indent=4, used=4),
        )

    def _parameter(self, argument: Argument) -> ParameterRow:
        kinds = self.writer.kinds
        values = kinds.values(argument.type)
        notes = [
            "" if argument.required else "[optional]",
            ", ".join(f"{name} {cell_code(value)}" for name, value in kinds.limits(argument.type)),
            f"one of {', '.join(map(cell_code, values.listed))}" if len(values.listed) > 1 else "",
        ]
        return ParameterRow(
            argument.name,
            self.writer.linked(argument.type),
            cell(argument.docs.description or argument.docs.summary or ""),
            " ".join(note for note in notes if note),
        )

    def _returns(self, operation: ir.Operation) -> str:
        success = operation.success
        if success is None or success.type is None:
            return "void (empty response body)"
        return self.writer.linked(success.type)


def arguments_of(operation: ir.Operation, names: MethodNames) -> tuple[Argument, ...]:
    """Return the arguments: the required ones first, the parameters before the body."""
    found = [
        Argument(
            names.parameters[parameter_key(p)],
            p.name,
            p.type,
            p.required,
            p.place == "path",
            p.docs,
            p.example,
        )
        for p in listed_parameters(operation)
    ]
    body = operation.body
    if body is not None and body.fields is None:
        found.append(
            Argument(
                names.body,
                names.body,
                body.type,
                body.required,
                is_path=False,
                docs=body.docs,
                example=body.example,
            )
        )
    for f in (body.fields or ()) if body is not None else ():
        name = names.parameters[field_key(f.name)]
        found.append(
            Argument(
                name, f.name, f.type, f.required, is_path=False, docs=f.docs, example=f.example
            )
        )
    return tuple(sorted(found, key=lambda argument: not argument.required))


def _accept(operation: ir.Operation) -> str:
    types = dict.fromkeys(r.content_type for r in operation.responses if r.content_type)
    return ", ".join(map(inline, types)) or "Not defined"


def _deprecation(docs: ir.Docs) -> str:
    return "**Deprecated.**" if docs.deprecated else ""
