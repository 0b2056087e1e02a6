"""Methods of resources: signatures, docstrings, and the call that each makes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from specwright import ir
from specwright.names import field_key, parameter_key

from .bodies import ArgumentView, BodyWriter, is_file
from .errors import error_responses, status_key
from .inputs import needs_type
from .pagination import page_class
from .servers import own_servers
from .streams import OverloadView, StreamWriter
from .styles import style_call
from .text import document, literal, sentence, summary_and_rest, wrap
from .websockets import connection_annotation

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from specwright.names import NameTable, OperationNames

    from .annotations import Annotations

_DOCS_INDENT = 12


class MethodView(Struct, frozen=True):
    """A method: what stands in its signature, what it returns, what it says, what it calls."""

    name: str
    parameters: tuple[str, ...]
    returns: str
    docstring: str
    """What the synchronous method says."""
    summary: str
    """What the asynchronous one says, for editors: the rest stands at the other one."""
    endpoint: str
    """The verb and the path, with the parameters of the path in braces."""
    values: str
    """The tuple of the parameters of the path."""
    returned: str
    """The value that decodes the answer."""
    arguments: tuple[ArgumentView, ...]
    options: str
    page: str | None
    """The class of the page that it returns, None for one that returns what is documented."""
    function: str
    """What makes the call."""
    asynchronous: str
    """What makes an asynchronous method of it."""
    overloads: tuple[OverloadView, ...] = ()
    async_overloads: tuple[OverloadView, ...] = ()


class MethodWriter(Struct, frozen=True):
    """Writes the methods of one module."""

    api: ir.Api
    names: NameTable
    annotations: Annotations
    usual_errors: Mapping[str, ir.Type]
    """The error bodies that the client knows for all its calls, by status."""

    def method(self, operation: ir.Operation) -> MethodView:
        """Return the method of an operation."""
        found = self.names.operations[operation.id]
        plain, form = self._returns(operation)
        page = page_class(operation, self.names, self.annotations.scope)
        if page is not None and operation.pagination is not None:
            item = self.annotations.output(operation.pagination.item)
            plain = f"{page}[{item}]"
            # Parts of models are imported for type checkers alone.
            page = f"{page}[{literal(item)}]" if self._has_parts(operation) else plain
        signature = self._signature(operation, found)
        streams = StreamWriter(self.annotations, operation, found)
        if operation.websocket is not None:
            plain = connection_annotation(operation.websocket, self.annotations)
            form = plain.replace("builtins.", "")
        endpoint, values = self._endpoint(operation, found)
        bodies = BodyWriter(self.api, self.names, self.annotations)
        arguments = [*self._parameters(operation, found), *bodies.arguments(operation, found)]
        arguments += self._unwrapped(operation)
        if operation.stream is not None:
            form = streams.form(form)
            arguments += [ArgumentView(name, value) for name, value in streams.arguments()]
        else:
            arguments += self._successes(operation)
        if (server := own_servers(operation, self.names, self.api)) is not None:
            arguments.append(ArgumentView("server", server))
        if operation.security != self.api.security:
            arguments.append(ArgumentView("security", security(operation.security)))
        arguments += self._errors(operation)
        if operation.max_retries is not None:
            arguments.append(ArgumentView("max_retries", literal(operation.max_retries)))
        return MethodView(
            found.method,
            signature,
            streams.returns(plain),
            self._docstring(operation, found),
            summary_and_rest(operation.docs.summary, operation.docs.description)[0]
            or _fallback(operation),
            endpoint,
            values,
            form,
            tuple(arguments),
            found.options,
            page,
            "_request" if page is None else "_page",
            streams.awaited()
            if page is None
            else self.annotations.scope.symbol("~_paged", "async_pages"),
            *streams.overloads(signature, plain),
        )

    def _signature(self, operation: ir.Operation, found: OperationNames) -> tuple[str, ...]:
        """Return the parameters: those by position first, then the keywords that are required."""
        positional = [self._declaration(p, found) for p in operation.by_position()]
        keywords = [(p.required, self._declaration(p, found)) for p in operation.by_keyword()]
        body = operation.body
        if body is not None and body.fields is None:
            written = self.annotations.body(body)
            keywords.append(
                (body.required, self._keyword(found.body, written, required=body.required))
            )
        for f in (body.fields or ()) if body is not None else ():
            if not f.read_only and body is not None:
                name = found.parameters[field_key(f.name)]
                # A document that says nothing makes its body optional; hardly one means that.
                required = f.required
                written = self._keyword(name, self.annotations.input(f.type), required=required)
                keywords.append((required, written))
        if body is not None and body.content_types:
            written = self.annotations.choice(body.content_types)
            keywords.append((False, self._keyword(found.content_type, written, required=False)))
        ordered = sorted(keywords, key=lambda pair: not pair[0])
        last = f"**{found.options}: Unpack[RequestOptions]"
        star = ["*"] if ordered else []
        return (*positional, *star, *(written for _, written in ordered), last)

    def _declaration(self, p: ir.Parameter, found: OperationNames) -> str:
        name = found.parameters[parameter_key(p)]
        return self._keyword(name, self.annotations.input(p.type), required=p.required)

    def _keyword(self, name: str, annotation: str, *, required: bool) -> str:
        if required:
            return f"{name}: {annotation}"
        scope = self.annotations.scope
        omit_type, omit = scope.symbol("~_sentinels", "Omit"), scope.symbol("~_sentinels", "omit")
        return f"{name}: {annotation} | {omit_type} = {omit}"

    def _returns(self, operation: ir.Operation) -> tuple[str, str]:
        """Return the annotation of what a method returns, and the value that decodes it."""
        returned = operation.returned()
        if returned is None or operation.streams():
            return "None", "None"
        written = self.annotations.output(returned)
        form = self._form(returned)
        if isinstance(returned, ir.Reference) and self._is_class(returned.model):
            return written, form
        if isinstance(returned, ir.Reference | ir.Union | ir.Nullable | ir.Enumeration):
            return written, f"{self.annotations.scope.symbol('~_decode', 'TypeForm')}[{form}]"
        return written, form

    def _has_parts(self, operation: ir.Operation) -> bool:
        """Return whether the items of an operation's pages are parts of models."""
        named = ir.references(operation.pagination.item) if operation.pagination else ()
        return any(self.names.models[model].is_part for model in named)

    def _is_class(self, model: ir.ModelId) -> bool:
        found = self.api.models[model]
        if isinstance(found, ir.Alias) and isinstance(found.type, ir.Reference):
            return self._is_class(found.type.model)
        return isinstance(found, ir.Object)

    def _endpoint(self, operation: ir.Operation, found: OperationNames) -> tuple[str, str]:
        """Return the verb and the path, and the tuple of what fills the braces in it."""
        of_path = [p for p in operation.parameters if p.place == "path"]
        # Documents tell operations of one path apart by a fragment, which is never sent.
        template, values = operation.path.partition("#")[0], ""
        for p in of_path:
            name = found.parameters[parameter_key(p)]
            template = template.replace(f"{{{p.name}}}", f"{{{name}}}")
            values += f"{self._styled(p, operation, found)}, "
        return literal(f"{operation.method} {template}"), f"({values})"

    def _parameters(self, operation: ir.Operation, found: OperationNames) -> Iterator[ArgumentView]:
        arguments = {"query": "query", "header": "headers", "cookie": "cookies"}
        for place, argument in arguments.items():
            entries = [
                f"{literal(p.name)}: {self._styled(p, operation, found)}"
                for p in operation.parameters
                if p.place == place
            ]
            written = f"{{{', '.join(entries)}}}" if entries else ""
            if argument == "headers" and operation.websocket is not None:
                handshake = self.annotations.scope.symbol("~_websockets", "handshake")
                yield ArgumentView(argument, f"{handshake}({written})")
            elif entries:
                yield ArgumentView(argument, written)

    def _styled(self, p: ir.Parameter, operation: ir.Operation, found: OperationNames) -> str:
        """Return a parameter's value with its style, unless it is the default of its place."""
        name = value = found.parameters[parameter_key(p)]
        scope = self.annotations.scope
        if needs_type(p.type, self.api, self.names) and ir.references(p.type):
            type_ = f"{self.annotations.references.inputs(found)}, {literal(name)}"
            if operation.is_positional(p):
                type_ = self.annotations.input(p.type)
            value = f"{scope.symbol('~', '_styles')}.translated({name}, {type_})"
        call = style_call(p, value)
        if call is not None:
            scope.symbol("~", "_styles")
        return call or value

    def _unwrapped(self, operation: ir.Operation) -> Iterator[ArgumentView]:
        """Yield what stands around the value that the method returns, and its name in that."""
        found = operation.unwraps
        if found is not None:
            attribute = literal(self.names.models[found.model].fields[found.name])
            yield ArgumentView("unwraps", f"({self._form(found.whole)}, {attribute})")

    def _successes(self, operation: ir.Operation) -> Iterator[ArgumentView]:
        """Yield what answers can be, if that is not JSON of one type."""
        found = operation.successes or ((operation.success,) if operation.success else ())
        kinds = dict.fromkeys(r.content_type for r in found if r.content_type is not None)
        json = {r.content_type for r in found if r.kind == "json"}
        # JSON first: by that the runtime tells answers that are never JSON.
        ordered = sorted(kinds, key=lambda kind: kind not in json)
        if ordered and not is_usual(ordered):
            yield ArgumentView("accept", literal(", ".join(ordered)))
        if operation.successes:
            bodies = self.annotations.scope.symbol("~_resource", "success_bodies")
            entries = (
                f"{status_key(r.status)}: {'None' if r.type is None else self._form(r.type)}"
                for r in operation.successes
            )
            yield ArgumentView("successes", f"{bodies}({{{', '.join(entries)}}})")

    def _errors(self, operation: ir.Operation) -> Iterator[ArgumentView]:
        """Yield the documented error bodies that are not those of the whole API."""
        entries = [
            f"{status_key(r.status)}: {self._form(r.type)}"
            for r in error_responses(operation)
            if r.type is not None and self.usual_errors.get(r.status) != r.type
        ]
        if entries:
            bodies = self.annotations.scope.symbol("~_resource", "error_bodies")
            yield ArgumentView("errors", f"{bodies}({{{', '.join(entries)}}})")

    def _form(self, found: ir.Type) -> str:
        """Return a type as a value: inside a method the class's own names are out of sight."""
        return self.annotations.output(found).replace("builtins.", "")

    def _docstring(self, operation: ir.Operation, found: OperationNames) -> str:
        parts = [document(operation.docs.summary, operation.docs.description, 8)]
        if not parts[0]:
            parts[0] = _fallback(operation)
        if operation.docs.deprecated:
            parts.append(deprecation(operation.docs))
        lines = [
            *(
                (found.parameters[parameter_key(p)], _described(p.docs))
                for p in operation.parameters
            ),
            *(
                (found.parameters[field_key(f.name)], f.docs.description or f.docs.summary)
                for f in ((operation.body.fields or ()) if operation.body is not None else ())
                if not f.read_only
            ),
        ]
        if operation.body is not None and operation.body.content_types:
            lines.append((found.content_type, _says_choice(operation.body)))
        described = [(name, text) for name, text in lines if text]
        if described:
            parts.append("Args:\n" + "\n".join(argument(name, text) for name, text in described))
        return "\n\n".join(part for part in parts if part) or _fallback(operation)


def _described(docs: ir.Docs) -> str | None:
    """Return what is said of a parameter, and why it is deprecated if that is said."""
    if docs.note is None:
        return docs.description
    return f"{sentence(docs.description or '')} Deprecated: {docs.note}".strip()


def deprecation(docs: ir.Docs) -> str:
    """Return why an operation is deprecated, as the API has it."""
    note = " ".join((docs.note or "").split())
    return wrap(f"Deprecated: {sentence(note) or 'the API will not have this for ever.'}", 8)


def is_usual(content_types: Sequence[str]) -> bool:
    """Return whether answers come as nothing but what every call accepts."""
    essences = {kind.partition(";")[0].strip().lower() for kind in content_types}
    return essences <= {"application/json", "*/*"}


def _says_choice(body: ir.Body) -> str:
    usual = f"What the body is sent as; `{body.content_types[0]}` if omitted"
    has_files = any(is_file(f.type) for f in body.fields or ())
    multipart = next((t for t in body.content_types if t.startswith("multipart/")), None)
    if has_files and multipart not in {None, body.content_types[0]}:
        return f"{usual}, and `{multipart}` with a file."
    return f"{usual}."


def security(alternatives: ir.Alternatives) -> str:
    """Return alternatives as a list of lists of names."""
    inner = ", ".join(f"[{', '.join(map(literal, names))}]" for names in alternatives)
    return f"[{inner}]"


def argument(name: str, text: str) -> str:
    """Return a line of `Args:`, its continuation indented."""
    first, *rest = wrap(f"{name}: {sentence(' '.join(text.split()))}", _DOCS_INDENT).split("\n")
    return "\n".join((f"    {first}", *(f"        {line}" for line in rest)))


def _fallback(operation: ir.Operation) -> str:
    return f"Send `{operation.method} {operation.path}`."
