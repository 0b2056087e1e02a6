"""The modules under `api/`: the operations of a tag, a class for each flavour."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from specwright import ir
from specwright.names import field_key, parameter_key
from specwright.names.openapi_generator import listed_parameters
from specwright.view.annotations import or_none
from specwright.view.errors import error_responses, status_key
from specwright.view.methods import argument, is_usual, security
from specwright.view.scope import Scope
from specwright.view.styles import encoding_call, style_call
from specwright.view.text import comment, document, literal, summary_and_rest

from .types import Types

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specwright.names.openapi_generator import ApiNames, GeneratorNames, MethodNames


class ArgumentView(Struct, frozen=True):
    """An argument of a method: how it is declared, and its name."""

    declaration: str
    name: str


class CallView(Struct, frozen=True):
    """A method, and the constant that describes its operation for both flavours."""

    name: str
    constant: str
    arguments: tuple[ArgumentView, ...]
    returns: str
    plain: str
    """What it returns, written outside of the class, whose methods hide names."""
    docstring: str
    """What the plain class says."""
    summary: str
    """What its twin says: the rest stands at the other one."""
    operation: tuple[str, ...]
    """The arguments of the constant."""


class FlavourView(Struct, frozen=True):
    """The words in which the two classes of a module differ."""

    name: str
    base: str
    twin: str
    prefix: str
    wait: str
    kind: str
    """What the names of the functions begin with that make the other forms of a call."""
    docstring: str
    calls: tuple[tuple[CallView, str], ...]
    """The calls with their docstrings."""


class ApiView(Struct, frozen=True):
    """A module with the operations of a tag."""

    path: str
    docstring: str
    imports: tuple[str, ...]
    calls: tuple[CallView, ...]
    flavours: tuple[FlavourView, ...]


def view_apis(names: GeneratorNames, runtime: str) -> Iterator[ApiView]:
    """Yield the module of each tag."""
    operations = {operation.id: operation for _, operation in names.api.operations()}
    texts = {resource.name: resource.docs for resource in names.api.resources}
    for api in names.apis:
        found = [operations[key] for key in api.operations]
        docs = texts.get(api.tag, ir.Docs())
        yield _api(api, found, names, runtime, document(None, docs.description, 4))


def _api(
    api: ApiNames, operations: list[ir.Operation], names: GeneratorNames, runtime: str, text: str
) -> ApiView:
    methods = frozenset(names.operations[o.id].method for o in operations)
    scope = Scope(hidden=methods)

    def refer(model: ir.ModelId) -> str:
        return scope.checking("..models", names.models[model].name)

    writer = _Writer(names, Types(scope, runtime, refer, is_lazy=True))
    calls = tuple(writer.call(operation) for operation in operations)
    scope.symbol("__future__", "annotations")
    scope.symbol(runtime, "api as _api")
    scope.symbol(runtime, "operations as _op")
    scope.fixed("typing", "Unpack")
    scope.promote()
    return ApiView(
        f"api/{api.module}.py",
        f"The calls of `{comment(api.tag)}`.",
        scope.imports,
        calls,
        _flavours(api, names, calls, text),
    )


def _flavours(
    api: ApiNames, names: GeneratorNames, calls: tuple[CallView, ...], text: str
) -> tuple[FlavourView, ...]:
    says = f"The calls of `{comment(api.tag)}`."
    plain = tuple((call, call.docstring) for call in calls)
    brief = tuple((call, call.summary) for call in calls)
    first = f"{says}\n\n{text}" if text else says
    second = f"{says} `{api.name}` says more about each."
    is_async = names.is_async
    return (
        _flavour(api.name, api.twin, first, plain, is_async=is_async),
        _flavour(api.twin, api.name, second, brief, is_async=not is_async),
    )


def _flavour(
    name: str,
    twin: str,
    docstring: str,
    calls: tuple[tuple[CallView, str], ...],
    *,
    is_async: bool,
) -> FlavourView:
    if is_async:
        return FlavourView(name, "AsyncApi", twin, "async ", "await ", "async_", docstring, calls)
    return FlavourView(name, "SyncApi", twin, "", "", "", docstring, calls)


class _Writer(Struct, frozen=True):
    names: GeneratorNames
    types: Types

    def call(self, operation: ir.Operation) -> CallView:
        """Return the call of an operation."""
        found = self.names.operations[operation.id]
        success = operation.success
        returns = (
            _returned(success.type, self.types) if success and success.type is not None else "None"
        )
        docs = operation.docs
        fallback = f"Send `{operation.method} {operation.path}`."
        return CallView(
            found.method,
            f"_{found.method.upper()}",
            tuple(self._arguments(operation, found)),
            returns,
            returns.replace("builtins.", ""),
            _docstring(operation, found, fallback),
            summary_and_rest(docs.summary, docs.description)[0] or fallback,
            tuple(self._operation(operation, found, returns.replace("builtins.", ""))),
        )

    def _unimported(self, found: ir.Type) -> str:
        """Return a type that stands in a text only."""
        names = self.names.models
        return _returned(found, Types(Scope(), self.types.runtime, lambda m: names[m].name))

    def _arguments(self, operation: ir.Operation, found: MethodNames) -> Iterator[ArgumentView]:
        """Yield the arguments: the required ones first, the parameters before the body."""
        listed = [
            (p.required, found.parameters[parameter_key(p)], p.type)
            for p in listed_parameters(operation)
        ]
        body = operation.body
        if body is not None and body.fields is not None:
            listed += [
                (f.required, found.parameters[field_key(f.name)], f.type) for f in body.fields
            ]
        elif body is not None:
            listed.append((body.required, found.body, body.type))
        for required, name, kind in sorted(listed, key=lambda entry: not entry[0]):
            written = self.types.argument(kind)
            declaration = f"{name}: {written}" if required else f"{name}: {or_none(written)} = None"
            yield ArgumentView(declaration, name)

    def _operation(
        self, operation: ir.Operation, found: MethodNames, returns: str
    ) -> Iterator[str]:
        """Yield the arguments of the constant."""
        yield literal(operation.method)
        yield literal(self._path(operation, found))
        if returns != "None":
            yield f"returns={literal(returns)}"
        parameters = [self._parameter(p, found) for p in listed_parameters(operation)]
        if parameters:
            yield f"parameters={{{', '.join(parameters)}}}"
        if operation.body is not None:
            yield f"body={self._body(operation.body, found)}"
        success = operation.success
        if success is not None and success.content_type and not is_usual([success.content_type]):
            yield f"accept={literal(success.content_type)}"
        if operation.security:
            yield f"security={security(operation.security)}"
        errors = [
            f"{status_key(r.status)}: {literal(self._unimported(r.type))}"
            for r in error_responses(operation)
            if r.type is not None and r.kind == "json"
        ]
        if errors:
            yield f"errors={{{', '.join(errors)}}}"

    def _path(self, operation: ir.Operation, found: MethodNames) -> str:
        path = operation.path.partition("#")[0]
        for p in operation.parameters:
            if p.place == "path":
                name = found.parameters[parameter_key(p)]
                path = path.replace(f"{{{p.name}}}", f"{{{name}}}")
        return path

    def _parameter(self, p: ir.Parameter, found: MethodNames) -> str:
        written = [literal(p.place), literal(p.name)]
        style = style_call(p, "value")
        if style is not None:
            package, _, _ = self.types.runtime.rpartition(".")
            self.types.scope.symbol(package, "_styles")
            written.append(f"lambda value: {style}")
        name = found.parameters[parameter_key(p)]
        return f"{literal(name)}: _op.Parameter({', '.join(written)})"

    def _body(self, body: ir.Body, found: MethodNames) -> str:
        start = f"_op.Body({literal(body.kind)}, {literal(body.content_type)}"
        if body.fields is None:
            return f"{start}, {literal(found.body)})"
        fields = ", ".join(
            f"{literal(found.parameters[field_key(f.name)])}: {literal(f.name)}"
            for f in body.fields
        )
        entries = self._encodings(body)
        styles = f", styles={{{entries}}}" if entries else ""
        return f"{start}, fields={{{fields}}}{styles})"

    def _encodings(self, body: ir.Body) -> str:
        """Return the entries for those fields of a form that are not written as usual."""
        types = {f.name: f.type for f in body.fields or ()}
        package, _, _ = self.types.runtime.rpartition(".")
        entries: list[str] = []
        for encoding in body.encodings:
            found = types.get(encoding.name)
            call = encoding_call(encoding, found, "value") if found is not None else None
            if call is not None:
                module, _, rest = call.partition(".")
                symbol = self.types.scope.symbol(package, module)
                entries.append(f"{literal(encoding.name)}: lambda value: {symbol}.{rest}")
        return ", ".join(entries)


def _returned(found: ir.Type, types: Types) -> str:
    """Return a type that an answer has: it may have more values than callers may pass."""
    if isinstance(found, ir.Enumeration):
        kinds = dict.fromkeys(type(value).__name__ for value in found.values)
        return " | ".join(types.scope.builtin(kind) for kind in kinds)
    return types.write(found)


def _docstring(operation: ir.Operation, found: MethodNames, fallback: str) -> str:
    parts = [document(operation.docs.summary, operation.docs.description, 8) or fallback]
    if operation.docs.deprecated:
        parts.append("Deprecated: the API will not have this for ever.")
    lines = [
        (found.parameters[parameter_key(p)], p.docs.description)
        for p in listed_parameters(operation)
    ]
    body = operation.body
    if body is not None and body.fields is None:
        lines.append((found.body, body.docs.description))
    lines += [
        (found.parameters[field_key(f.name)], f.docs.description or f.docs.summary)
        for f in ((body.fields or ()) if body is not None else ())
    ]
    described = [argument(name, text) for name, text in lines if text]
    if described:
        parts.append("Args:\n" + "\n".join(described))
    return "\n\n".join(parts)
