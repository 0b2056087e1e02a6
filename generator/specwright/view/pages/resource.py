"""The page of a resource: a section for each of its methods."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from specwright import ir
from specwright.view.arguments import arguments_of
from specwright.view.errors import error_responses
from specwright.view.markdown import block, cell, cell_code, code, inline
from specwright.view.pagination import paged_accessor, returned
from specwright.view.samples import Entries, call_lines
from specwright.view.text import clean, sentence, summary_and_rest

from .homes import relative, resource_page
from .sections import SectionView, type_section
from .trees import Trees
from .webhooks import callback_sections, webhook_sections

if TYPE_CHECKING:
    from specwright.names import NameTable
    from specwright.view.arguments import Argument
    from specwright.view.examples import ExampleWriter

    from .fields import FieldTexts
    from .homes import Homes
    from .kinds import Kinds
    from .webhooks import EventSection

_EXCEPTIONS = {
    "400": "BadRequestError",
    "401": "AuthenticationError",
    "403": "PermissionDeniedError",
    "404": "NotFoundError",
    "409": "ConflictError",
    "422": "UnprocessableEntityError",
    "429": "RateLimitError",
}


class ParameterRow(Struct, frozen=True):
    """A row of the table of parameters; all of it is Markdown for a cell."""

    name: str
    type: str
    place: str
    required: str
    text: str


class DetailView(Struct, frozen=True):
    """What a parameter holds: a heading, and a list."""

    name: str
    lines: tuple[str, ...]


class ErrorRow(Struct, frozen=True):
    """A row of the table of errors; all of it is Markdown for a cell."""

    status: str
    exception: str
    body: str
    text: str


class MethodSection(Struct, frozen=True):
    """What a page says of a method. What is `lines` or `text` is Markdown or code as it stands."""

    name: str
    summary: str
    cell: str
    """The summary, for the table at the top of the page."""
    text: str
    request: str
    cell_request: str
    signature: tuple[str, ...]
    example: tuple[str, ...]
    parameters: tuple[ParameterRow, ...]
    details: tuple[DetailView, ...]
    authorization: str
    returns: str
    pages: str
    """How to walk through the pages of a list."""
    tree: tuple[str, ...]
    errors: tuple[ErrorRow, ...]
    callbacks: tuple[EventSection, ...]


class ResourcePage(Struct, frozen=True):
    """The page of a resource."""

    path: str
    title: str
    text: str
    overview: str
    """The link to the page that lists all calls."""
    methods: tuple[MethodSection, ...]
    accessor: str
    webhooks: tuple[EventSection, ...]
    types: tuple[SectionView, ...]


class ResourcePages(Struct, frozen=True):
    """Writes the pages of an API's resources."""

    api: ir.Api
    names: NameTable
    kinds: Kinds
    homes: Homes
    texts: FieldTexts
    examples: ExampleWriter

    def page(self, path: tuple[ir.Resource, ...]) -> ResourcePage:
        """Return the page of the resource at the end of a path."""
        steps = tuple(resource.name for resource in path)
        place = resource_page(steps, self.names)
        trees = Trees(self.api, self.names, self.kinds, self.homes, self.texts, place)
        own = sorted(
            (key for key, page in self.homes.pages.items() if page == place), key=self.homes.name
        )
        return ResourcePage(
            place,
            f"client.{self.names.attributes(steps)}",
            block(path[-1].docs.description or ""),
            relative("api.md", place),
            tuple(self._method(path, o, trees) for o in path[-1].operations),
            self.names.attributes(steps),
            webhook_sections(path[-1], self.names.attributes(steps), trees),
            tuple(type_section(key, trees) for key in own),
        )

    def _method(
        self, path: tuple[ir.Resource, ...], operation: ir.Operation, trees: Trees
    ) -> MethodSection:
        names = self.names.operations[operation.id]
        arguments = arguments_of(operation, names)
        summary, rest = summary_and_rest(operation.docs.summary, operation.docs.description)
        example = self.examples.example(path, operation)
        request = f"{operation.method} {operation.path}"
        success = operation.result()
        return MethodSection(
            names.method,
            inline(summary),
            cell(summary),
            "\n\n".join(part for part in (block(rest), _deprecation(operation)) if part),
            code(request),
            cell_code(request),
            self._signature(path, operation, arguments),
            example.sync_lines(self.names.package, self.names.sync_client) if example else (),
            tuple(self._parameter(a, trees) for a in arguments),
            tuple(self._details(operation, arguments, trees)),
            self._authorization(operation),
            self._returns(operation, trees),
            self._pages(path, operation),
            trees.whole(success) if success is not None else (),
            tuple(self._error(r, trees) for r in error_responses(operation)),
            callback_sections(path, operation, trees),
        )

    def _signature(
        self,
        path: tuple[ir.Resource, ...],
        operation: ir.Operation,
        arguments: tuple[Argument, ...],
    ) -> tuple[str, ...]:
        """Return the call with all its parameters, as a declaration would have them."""
        members: list[tuple[str, str]] = [("", a.name) for a in arguments if a.positional]
        keywords = [a for a in arguments if not a.positional]
        members += [("", "*")] if keywords else []
        members += [("", a.name if a.required else f"{a.name}=omit") for a in keywords]
        call = f"client.{self.names.accessor(path, operation)}("
        returns = self._returned(operation)
        return call_lines(
            Entries(call, tuple(members), ")", is_call=True), after=f" -> {clean(returns)}"
        )

    def _parameter(self, argument: Argument, trees: Trees) -> ParameterRow:
        docs = argument.docs
        limits = self.kinds.limits(argument.type)
        wire = argument.wire if argument.wire is not None else argument.name
        limited = ", ".join(f"{name} {cell_code(value)}" for name, value in limits)
        notes = [
            f"Sent as {cell_code(wire)}." if wire != argument.name else "",
            cell(trees.says(argument.type, docs)),
            "Can be `None`." if self.kinds.is_nullable(argument.type) else "",
            f"({limited})" if limited else "",
        ]
        said = " ".join(note for note in notes if note)
        text = cell(docs.description or docs.summary or "")
        return ParameterRow(
            cell_code(argument.name),
            cell_code(self.kinds.written(argument.type, is_input=True)),
            argument.place,
            "yes" if argument.required else "no, `omit`",
            " ".join(part for part in (sentence(text) if said else text, said) if part),
        )

    def _details(
        self, operation: ir.Operation, arguments: tuple[Argument, ...], trees: Trees
    ) -> list[DetailView]:
        """Return what stands in the parameters that are objects, and in messages to a WebSocket."""
        taken = [(a.name, a.type) for a in arguments]
        if operation.websocket is not None:
            taken.append(("connection.send(...)", operation.websocket.send))
        found = ((name, tuple(trees.lines(type_, is_input=True))) for name, type_ in taken)
        return [DetailView(name, lines) for name, lines in found if lines]

    def _authorization(self, operation: ir.Operation) -> str:
        """Return the credentials that a call sends: any one of the alternatives."""
        if not operation.security:
            return "none"
        return ", or ".join(
            " and ".join(self._credential(key) for key in alternative) or "none"
            for alternative in operation.security
        )

    def _credential(self, key: str) -> str:
        found = self.names.credentials[key]
        options = f"option{'s' * (len(found.usual) > 1)} {' and '.join(map(code, found.usual))}"
        if found.usual != found.options:
            options = f"{options}, or {code(found.options[-1])}"
        credential = next(c for c in self.api.credentials if c.id == key)
        match credential.kind:
            case "key":
                how = f"in the {credential.place} {code(credential.parameter)}"
            case "bearer":
                how = "as a bearer token"
            case "basic" | "digest":
                how = f"by HTTP {credential.kind.capitalize()} authentication"
            case "certificate":
                how = "with the connection"
        return f"{code(key)} ({options}, sent {how})"

    def _returns(self, operation: ir.Operation, trees: Trees) -> str:
        if operation.successes:
            return "; ".join(self._answer(r, trees) for r in operation.successes)
        if operation.websocket is not None:
            return f"{code(self._returned(operation))}: messages in both directions, until one side closes it"
        if operation.success is None:
            return "`None`"
        if operation.unwraps is not None:
            whole = self._answer(operation.success, trees)
            part = code(self.kinds.written(operation.unwraps.type))
            return f"{part}, which is {code(operation.unwraps.name)} of {whole}"
        found = self._answer(operation.success, trees)
        if operation.success.type is None or operation.stream is None:
            return found
        plain = code(self.kinds.written(operation.success.type))
        return f"{code(self._returned(operation))}{found.removeprefix(plain)}"

    def _returned(self, operation: ir.Operation) -> str:
        """Return the type of what a call returns."""

        def sent(found: ir.Type) -> str:
            return self.kinds.written(found, is_input=True)

        return returned(operation, self.names, self.kinds.written, sent)

    def _answer(self, success: ir.Response, trees: Trees) -> str:
        text = inline(success.docs.description or "")
        status = f" ({code(success.status)}{f', {code(success.content_type)}' if success.content_type else ''})"
        if success.type is None:
            return f"`None`{status}{f': {text}' if text else ''}"
        written = code(self.kinds.written(success.type))
        says = trees.says(success.type, ir.Docs()) if not trees.whole(success.type) else ""
        joined = " ".join(part for part in (text, says) if part)
        return f"{written}{status}{f': {joined}' if joined else ''}"

    def _pages(self, path: tuple[ir.Resource, ...], operation: ir.Operation) -> str:
        """Return how to walk through the pages of a list, `""` for what has none."""
        accessor = paged_accessor(path, operation, self.names)
        if accessor is None:
            return ""
        return f"The list comes in pages: `for` goes through all items of {code(f'client.{accessor}(...)')}."

    def _error(self, response: ir.Response, trees: Trees) -> ErrorRow:
        body = ""
        if response.type is not None:
            links = {
                self.homes.name(key): self.homes.href(key, trees.page)
                for key in ir.references(response.type)
            }
            body = cell_code(self.kinds.written(response.type))
            if isinstance(response.type, ir.Reference):
                body = f"[{body}]({links[self.homes.name(response.type.model)]})"
            elif links:
                body += "".join(f", [{cell_code(name)}]({href})" for name, href in links.items())
        return ErrorRow(
            cell_code(response.status),
            _exception(response.status),
            body,
            cell(response.docs.description or ""),
        )


def _deprecation(operation: ir.Operation) -> str:
    return (
        "**Deprecated.** The API will not have this for ever." if operation.docs.deprecated else ""
    )


def _exception(status: str) -> str:
    """Return the exception that a status raises, as code."""
    if status.startswith("5"):
        return "`InternalServerError`"
    return f"`{_EXCEPTIONS.get(status, 'APIStatusError')}`"
