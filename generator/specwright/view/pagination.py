"""Pages: the classes of those that are configured, and the calls that give pages beside the others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from specwright import ir

from .annotations import Annotations, or_none
from .scope import Scope
from .text import literal, sentence
from .websockets import connection

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from specwright.names import NameTable, OperationNames


class PageFieldView(Struct, frozen=True):
    """A property of a page."""

    name: str
    annotation: str


class PageClassView(Struct, frozen=True):
    """A kind of pages: a class for each flavour."""

    sync_name: str
    async_name: str
    sync_docstring: str
    async_docstring: str
    fields: tuple[PageFieldView, ...]
    plan: str


class PagesView(Struct, frozen=True):
    """The module `pagination` of a package, or nothing if no page is configured."""

    imports: tuple[str, ...]
    checking: tuple[str, ...]
    classes: tuple[PageClassView, ...]


class PagedCallView(Struct, frozen=True):
    """A call that gives pages beside the method that returns what is documented."""

    name: str
    scheme: str
    items: str


def view_pages(api: ir.Api, names: NameTable) -> PagesView:
    """Return the module of the configured pages."""
    scope = Scope(".")
    annotations = Annotations(scope, _NoModels())
    views = tuple(_class(page, names, annotations) for page in api.pages)
    scope.symbol("__future__", "annotations")
    scope.symbol("typing", "TypeVar")
    for name in ("BaseAsyncPage", "BaseSyncPage"):
        scope.symbol("~_pages", name)
    scope.symbol("~_pagination", "Plan")
    return PagesView(scope.imports, scope.checking_imports, views)


class _NoModels:
    """Pages refer to no models: the type of their items is a parameter."""

    def output(self, model: ir.ModelId) -> str:
        raise AssertionError(model)

    def input(self, model: ir.ModelId) -> str:
        raise AssertionError(model)

    def inputs(self, operation: OperationNames) -> str:
        raise AssertionError(operation)


def _class(page: ir.PageClass, names: NameTable, annotations: Annotations) -> PageClassView:
    found = names.pages[page.name]
    says = sentence(page.docs.description or "") or f"A page of a list, paginated by `{page.name}`."
    views: dict[str, PageFieldView] = {}
    for name, kind in page.fields:
        attribute = found.fields.get(name)
        if attribute is not None:
            is_items = (name,) == page.items
            written = "list[T]" if is_items else or_none(annotations.output(kind))
            views.setdefault(attribute, PageFieldView(attribute, written))
    plan = f"Plan({scheme_call(page.scheme, annotations.scope)}, {_where(page.items)})"
    return PageClassView(
        found.sync_class,
        found.async_class,
        says,
        f"The same as `{found.sync_class}`, of an asynchronous client.",
        tuple(views.values()),
        plan,
    )


def page_class(operation: ir.Operation, names: NameTable, scope: Scope) -> str | None:
    """Return the class of the pages that an operation is configured to return, or None."""
    pagination = operation.pagination
    if pagination is None or pagination.page is None:
        return None
    return scope.symbol("~pagination", names.pages[pagination.page].sync_class)


def returned(
    operation: ir.Operation,
    names: NameTable,
    write: Callable[[ir.Type], str],
    send: Callable[[ir.Type], str] | None = None,
) -> str:
    """Return the type of what a method returns: the documented one, a page, a stream, a connection.

    Args:
        operation: What the method calls.
        names: The names of the package.
        write: Writes a type.
        send: Writes a type as callers pass it, if that is another way.
    """
    pagination, documented = operation.pagination, operation.returned()
    if operation.websocket is not None:
        return connection(operation.websocket, send or write, write)
    if pagination is not None and pagination.page is not None:
        return f"{names.pages[pagination.page].sync_class}[{write(pagination.item)}]"
    plain, stream = write(documented) if documented is not None else "None", operation.stream
    if stream is None:
        return plain
    item = write(stream.item) if stream.item is not None else "ServerSentEvent"
    return f"Stream[{item}]" if operation.streams() else f"{plain} | Stream[{item}]"


def paged_accessor(
    path: tuple[ir.Resource, ...], operation: ir.Operation, names: NameTable
) -> str | None:
    """Return what follows `client.` and returns pages of an operation, or None if nothing does."""
    if operation.pagination is None:
        return None
    if operation.pagination.page is not None:
        return names.accessor(path, operation)
    resource = names.attributes(tuple(resource.name for resource in path))
    return f"{resource}.with_pagination.{names.operations[operation.id].method}"


def paged_calls(
    resource: ir.Resource, api: ir.Api, names: NameTable, scope: Scope
) -> Iterator[PagedCallView]:
    """Yield the calls of a resource that were recognised to answer with pages."""
    for operation in resource.operations:
        found = operation.pagination
        if found is None or found.page is not None or operation.success is None:
            continue
        items = _items(operation.success.type, found.items, api, names)
        yield PagedCallView(
            names.operations[operation.id].method,
            scheme_call(found.scheme, scope),
            f"lambda page: {items}",
        )


def _items(answer: ir.Type | None, items: ir.Steps, api: ir.Api, names: NameTable) -> str:
    """Return the items of `page`, which is an answer; None where an object around them may be missing."""
    written, missing = "page", list[str]()
    while items:
        match answer:
            case ir.Nullable():
                answer = answer.inner
            case ir.Reference():
                model = api.models[answer.model]
                if not isinstance(model, ir.Object):
                    answer = model.type
                    continue
                field = next(f for f in model.fields if f.name == items[0])
                written += f".{names.models[model.id].fields[field.name]}"
                answer, items = field.type, items[1:]
                if items and (not field.required or isinstance(field.type, ir.Nullable)):
                    missing.append(written)
            case _:
                raise AssertionError(answer)
    return f"{written} if {' and '.join(missing)} else None" if missing else written


def scheme_call(scheme: ir.PageScheme, scope: Scope) -> str:
    """Return the value of the runtime that says how pages follow each other."""
    name = scope.symbol("~_pagination", type(scheme).__name__)
    names = scheme.__struct_fields__
    usual = dict(zip(reversed(names), reversed(scheme.__struct_defaults__), strict=False))
    usual |= {"id": ("id",)} if isinstance(scheme, ir.CursorID) else {}
    written: list[str] = []
    for attribute in names:
        value = getattr(scheme, attribute)
        if attribute not in usual or value != usual[attribute]:
            text = literal(value) if isinstance(value, str | int) else _where(value)
            is_first = attribute in {"parameter", "next", "url"}
            written.append(text if is_first else f"{attribute}={text}")
    return f"{name}({', '.join(written)})"


def _where(steps: ir.Steps) -> str:
    """Return properties as the runtime takes them: one by its name, several as a tuple."""
    if len(steps) == 1:
        return literal(steps[0])
    return f"({', '.join(map(literal, steps))})"
