"""The modules under `resources/`: one a resource, with a class for each flavour of client."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from specwright import ir
from specwright.names import field_key, parameter_key

from .annotations import Annotations
from .inputs import body_needs_names
from .scope import Scope
from .text import document, literal, sentence, wrap

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specwright.names import NameTable, OperationNames

_DOCS_INDENT = 12
# One text has nothing to be delimited.
_SCALARS = (ir.Text, ir.Integer, ir.Number, ir.Boolean, ir.DateTime, ir.Date, ir.Enumeration)


@dataclass(frozen=True, slots=True)
class ArgumentView:
    """An argument of the call that a method makes."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class MethodView:
    """A method: what stands in its signature, what it returns, what it says, what it calls."""

    name: str
    parameters: tuple[str, ...]
    returns: str
    docstring: str
    verb: str
    path: str
    arguments: tuple[ArgumentView, ...]
    options: str


@dataclass(frozen=True, slots=True)
class FlavourView:
    """The words in which the two flavours of a resource differ."""

    name: str
    raw_name: str
    base: str
    prefix: str
    wait: str
    raw: str
    docstring: str


@dataclass(frozen=True, slots=True)
class ChildView:
    """A resource below another one, as an attribute of both flavours."""

    attribute: str
    module: str
    sync_class: str
    async_class: str


@dataclass(frozen=True, slots=True)
class ResourceView:
    """A module of a resource."""

    path: str
    docstring: str
    imports: tuple[str, ...]
    checking: tuple[str, ...]
    flavours: tuple[FlavourView, ...]
    methods: tuple[MethodView, ...]


@dataclass(slots=True)
class ResourceReferences:
    """How a module of a resource refers to models: through the package `types`, which is lazy."""

    names: NameTable
    scope: Scope
    types: str
    used: set[str] = field(default_factory=set[str])

    def output(self, model: ir.ModelId) -> str:
        """Return a model's class."""
        found = self.names.models[model]
        if found.name is None or found.module is None:
            return self.input(model)
        return self._written(found.module, found.name, is_part=found.is_part)

    def input(self, model: ir.ModelId) -> str:
        """Return a model's class and its TypedDict, whichever it has."""
        found = self.names.models[model]
        if found.input_name is None or found.input_module is None:
            return self.output(model)
        written = self._written(found.input_module, found.input_name, is_part=found.is_part)
        if found.name is None or found.is_part or found.is_alias:
            return written
        return f"{self.output(model)} | {written}"

    def _written(self, module: str, name: str, *, is_part: bool) -> str:
        if is_part:
            return f"{self.scope.checking('..types', module)}.{name}"
        self.used.add(name)
        return f"{self.types}.{name}"


def view_resources(api: ir.Api, names: NameTable) -> Iterator[ResourceView]:
    """Yield the module of each resource, whatever its depth."""

    def walk(resources: tuple[ir.Resource, ...], above: tuple[str, ...]) -> Iterator[ResourceView]:
        for resource in resources:
            path = (*above, resource.name)
            yield _resource(resource, path, api, names)
            yield from walk(resource.children, path)

    yield from walk(api.resources, ())


def _resource(
    resource: ir.Resource, path: tuple[str, ...], api: ir.Api, names: NameTable
) -> ResourceView:
    found = names.resources[path]
    methods = frozenset(names.operations[o.id].method for o in resource.operations)
    used = {n for o in resource.operations for n in names.operations[o.id].parameters.values()}
    types = "types" if "types" not in methods | used else "types_"
    scope = Scope(hidden=methods)
    references = ResourceReferences(names, scope, types)
    annotations = Annotations(scope, references)
    writer = _MethodWriter(api, names, annotations)
    views = tuple(writer.method(operation) for operation in resource.operations)
    scope.symbol("__future__", "annotations")
    scope.symbol("functools", "cached_property")
    if references.used:
        scope.symbol("..", "types" if types == "types" else "types as types_")
    for name in ("AsyncResource", "Resource", "async_raw", "raw"):
        scope.symbol(".._resource", name)
    scope.checking("typing", "Unpack")
    scope.checking(".._options", "RequestOptions")
    text = document(None, resource.docs.description, 4)
    return ResourceView(
        f"resources/{found.module}.py",
        sentence(text.partition("\n\n")[0]) or f"The calls of `client.{found.attribute}`.",
        scope.imports,
        scope.checking_imports,
        _flavours(found.sync_class, found.async_class, found.attribute, text),
        views,
    )


def _flavours(
    sync_class: str, async_class: str, attribute: str, text: str
) -> tuple[FlavourView, ...]:
    says = f"The calls of `client.{attribute}`."
    docs = f"{says}\n\n{text}" if text else says
    raw_sync = sync_class.removesuffix("Resource") + "RawResponses"
    raw_async = async_class.removesuffix("Resource") + "RawResponses"
    return (
        FlavourView(sync_class, raw_sync, "Resource", "", "", "raw", docs),
        FlavourView(async_class, raw_async, "AsyncResource", "async ", "await ", "async_raw", docs),
    )


@dataclass(frozen=True, slots=True)
class _MethodWriter:
    """Writes the methods of one module."""

    api: ir.Api
    names: NameTable
    annotations: Annotations

    def method(self, operation: ir.Operation) -> MethodView:
        found = self.names.operations[operation.id]
        returns, form = self._returns(operation)
        arguments = [
            *self._parameters(operation, found),
            *self._body(operation, found),
            ArgumentView("returns", form),
        ]
        success = operation.success
        if success is not None and success.kind in {"text", "bytes"}:
            arguments.append(ArgumentView("accept", literal(success.content_type)))
        if operation.security != self.api.security:
            arguments.append(ArgumentView("security", security(operation.security)))
        arguments += self._errors(operation)
        return MethodView(
            found.method,
            self._signature(operation, found),
            returns,
            self._docstring(operation, found),
            literal(operation.method),
            self._path(operation, found),
            tuple(arguments),
            found.options,
        )

    def _signature(self, operation: ir.Operation, found: OperationNames) -> tuple[str, ...]:
        """Return the parameters: the last one of the path by position, all others by keyword."""
        of_path = [p for p in operation.parameters if p.place == "path"]
        positional = [self._declaration(p, found) for p in of_path[-1:]]
        rest = [p for p in operation.parameters if p.place != "path"]
        keywords = [(True, self._declaration(p, found)) for p in of_path[:-1]]
        keywords += [(p.required, self._declaration(p, found)) for p in rest]
        body = operation.body
        if body is not None and body.fields is None:
            written = self.annotations.input(body.type)
            keywords.append(
                (body.required, self._keyword(found.body, written, required=body.required))
            )
        for f in (body.fields or ()) if body is not None else ():
            if not f.read_only and body is not None:
                name = found.parameters[field_key(f.name)]
                required = f.required and body.required
                written = self._keyword(name, self.annotations.input(f.type), required=required)
                keywords.append((required, written))
        ordered = sorted(keywords, key=lambda pair: not pair[0])
        unpack = self.annotations.scope.checking("typing", "Unpack")
        last = f"**{found.options}: {unpack}[RequestOptions]"
        star = ["*"] if ordered else []
        return (*positional, *star, *(written for _, written in ordered), last)

    def _declaration(self, p: ir.Parameter, found: OperationNames) -> str:
        name = found.parameters[parameter_key(p)]
        return self._keyword(name, self.annotations.input(p.type), required=p.required)

    def _keyword(self, name: str, annotation: str, *, required: bool) -> str:
        if required:
            return f"{name}: {annotation}"
        scope = self.annotations.scope
        omit_type, omit = scope.symbol(".._sentinels", "Omit"), scope.symbol(".._sentinels", "omit")
        return f"{name}: {annotation} | {omit_type} = {omit}"

    def _returns(self, operation: ir.Operation) -> tuple[str, str]:
        """Return the annotation of what a method returns, and the value that decodes it."""
        success = operation.success
        if success is None or success.type is None:
            return "None", "None"
        written = self.annotations.output(success.type)
        # Inside a method the class's own names are out of sight.
        plain = written.replace("builtins.", "")
        if isinstance(success.type, ir.Reference) and not self._is_class(success.type.model):
            form = self.annotations.scope.symbol(".._decode", "TypeForm")
            return written, f"{form}[{plain}]"
        if isinstance(success.type, ir.Union | ir.Nullable | ir.Enumeration):
            form = self.annotations.scope.symbol(".._decode", "TypeForm")
            return written, f"{form}[{plain}]"
        return written, plain

    def _is_class(self, model: ir.ModelId) -> bool:
        found = self.api.models[model]
        if isinstance(found, ir.Alias) and isinstance(found.type, ir.Reference):
            return self._is_class(found.type.model)
        return isinstance(found, ir.Object)

    def _path(self, operation: ir.Operation, found: OperationNames) -> str:
        of_path = [p for p in operation.parameters if p.place == "path"]
        if not of_path:
            return literal(operation.path)
        url_path = self.annotations.scope.symbol(".._request", "url_path")
        template, arguments = operation.path, ""
        for p in of_path:
            name = found.parameters[parameter_key(p)]
            template = template.replace(f"{{{p.name}}}", f"{{{name}}}")
            arguments += f", {name}={self._styled(p, name)}"
        return f"{url_path}({literal(template)}{arguments})"

    def _parameters(self, operation: ir.Operation, found: OperationNames) -> Iterator[ArgumentView]:
        arguments = {"query": "query", "header": "headers", "cookie": "cookies"}
        for place, argument in arguments.items():
            entries = [
                f"{literal(p.name)}: {self._styled(p, found.parameters[parameter_key(p)])}"
                for p in operation.parameters
                if p.place == place
            ]
            if entries:
                yield ArgumentView(argument, f"{{{', '.join(entries)}}}")

    def _styled(self, p: ir.Parameter, name: str) -> str:
        """Return a parameter's value with its style, unless it is the default of its place."""
        call = _style_call(p, name)
        if call is None:
            return name
        styles = self.annotations.scope.symbol("..", "_styles")
        return f"{styles}.{call}"

    def _body(self, operation: ir.Operation, found: OperationNames) -> Iterator[ArgumentView]:
        body = operation.body
        if body is None:
            return
        argument = {"json": "body", "form": "form", "multipart": "multipart"}.get(
            body.kind, "content"
        )
        needs_names = body_needs_names(self.api, self.names, operation)
        if body.fields is None:
            yield ArgumentView(argument, found.body)
        else:
            entries = ", ".join(
                f"{literal(found.parameters[field_key(f.name)] if needs_names else f.name)}: "
                f"{found.parameters[field_key(f.name)]}"
                for f in body.fields
                if not f.read_only
            )
            value = f"{{{entries}}}"
            if not body.required:
                optional = self.annotations.scope.symbol(".._request", "optional_body")
                value = f"{optional}({value})"
            yield ArgumentView(argument, value)
        if needs_names and isinstance(self.annotations.references, ResourceReferences):
            references = self.annotations.references
            references.used.add(found.params_name)
            yield ArgumentView("body_type", f"{references.types}.{found.params_name}")
        default = {"json": "application/json", "form": "application/x-www-form-urlencoded"}
        if body.kind != "multipart" and body.content_type != default.get(body.kind):
            yield ArgumentView("content_type", literal(body.content_type))

    def _errors(self, operation: ir.Operation) -> Iterator[ArgumentView]:
        """Yield the documented error bodies that are not those of the whole API."""
        usual = dict(common_errors(self.api))
        entries = [
            f"{status_key(r.status)}: {self._error_form(r.type)}"
            for r in error_responses(operation)
            if r.type is not None and usual.get(r.status) != r.type
        ]
        if entries:
            yield ArgumentView("errors", f"{{{', '.join(entries)}}}")

    def _error_form(self, found: ir.Type) -> str:
        return self.annotations.output(found).replace("builtins.", "")

    def _docstring(self, operation: ir.Operation, found: OperationNames) -> str:
        parts = [document(operation.docs.summary, operation.docs.description, 8)]
        if operation.docs.deprecated:
            parts.append("Deprecated: the API will not have this for ever.")
        lines = [
            *(
                (found.parameters[parameter_key(p)], p.docs.description)
                for p in operation.parameters
            ),
            *(
                (found.parameters[field_key(f.name)], f.docs.description or f.docs.summary)
                for f in ((operation.body.fields or ()) if operation.body is not None else ())
                if not f.read_only
            ),
        ]
        described = [(name, text) for name, text in lines if text]
        if described:
            parts.append("Args:\n" + "\n".join(argument(name, text) for name, text in described))
        return "\n\n".join(part for part in parts if part) or _fallback(operation)


def error_responses(operation: ir.Operation) -> tuple[ir.Response, ...]:
    """Return the responses of an operation that are errors."""
    return tuple(
        r
        for r in operation.responses
        if r is not operation.success and not r.status.upper().startswith(("1", "2", "3"))
    )


def common_errors(api: ir.Api) -> tuple[tuple[str, ir.Type], ...]:
    """Return the error bodies that most operations with such a status document, by status."""
    counts: dict[str, dict[ir.Type, int]] = {}
    for _, operation in api.operations():
        for response in error_responses(operation):
            if response.type is not None and response.kind == "json":
                found = counts.setdefault(response.status, {})
                found[response.type] = found.get(response.type, 0) + 1
    usual = ((s, max(found, key=lambda t: found[t])) for s, found in counts.items())
    return tuple(sorted(usual, key=lambda pair: pair[0]))


def status_key(status: str) -> str:
    """Return a status as the key of a mapping: a number, or the text of a class of numbers."""
    return (
        status if status.isdigit() else literal(status.upper() if status != "default" else status)
    )


def security(alternatives: ir.Alternatives) -> str:
    """Return alternatives as a list of lists of names."""
    inner = ", ".join(f"[{', '.join(map(literal, names))}]" for names in alternatives)
    return f"[{inner}]"


def _style_call(p: ir.Parameter, name: str) -> str | None:
    if p.as_json:
        return f"as_json({name})"
    if p.allow_reserved and p.place == "query":
        return f"reserved({name})"
    if p.style in {"simple", "form"} and isinstance(p.type, _SCALARS):
        return None
    match p.place, p.style, p.explode:
        case "path", "label", explode:
            return f"label({name}, explode={explode})"
        case "path", "matrix", explode:
            return f"matrix({literal(p.name)}, {name}, explode={explode})"
        case "path" | "header", _, True:
            return f"exploded({name})"
        case "query", "spaceDelimited", False:
            return f"space({name})"
        case "query", "pipeDelimited", False:
            return f"pipe({name})"
        case "query", "deepObject", _:
            return f"deep_object({name})"
        case "query", "form", False:
            return f"comma({name})"
        case _:
            return None


def argument(name: str, text: str) -> str:
    """Return a line of `Args:`, its continuation indented."""
    first, *rest = wrap(f"{name}: {sentence(' '.join(text.split()))}", _DOCS_INDENT).split("\n")
    return "\n".join((f"    {first}", *(f"        {line}" for line in rest)))


def _fallback(operation: ir.Operation) -> str:
    return f"Send `{operation.method} {operation.path}`."
