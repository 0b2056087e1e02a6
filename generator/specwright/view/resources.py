"""The modules under `resources/`: one a resource, with a class for each flavour of client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from .annotations import Annotations
from .errors import common_errors
from .methods import MethodWriter
from .pagination import paged_calls
from .references import ResourceReferences
from .scope import Scope, root_of
from .text import document, sentence
from .webhooks import callbacks_of, event_form

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from specwright import ir
    from specwright.names import NameTable, ResourceNames

    from .methods import MethodView
    from .pagination import PagedCallView
    from .webhooks import CallbackView


class AttributeView(Struct, frozen=True):
    """A resource as an attribute of a client, or of the resource above it."""

    name: str
    module: str
    """The module, as the one at hand imports it."""
    class_name: str
    docstring: str


class FlavourView(Struct, frozen=True):
    """The words in which the two flavours of a resource differ."""

    name: str
    raw_name: str
    base: str
    raw: str
    streamed_name: str
    docstring: str
    attributes: tuple[AttributeView, ...]
    pagination_name: str
    """The class of the calls that give pages."""


class ResourceView(Struct, frozen=True):
    """A module of a resource. The asynchronous methods are those of the other flavour, awaited."""

    path: str
    docstring: str
    imports: tuple[str, ...]
    checking: tuple[str, ...]
    sync: FlavourView
    asynchronous: FlavourView
    methods: tuple[MethodView, ...]
    paged: tuple[PagedCallView, ...]
    """The calls that give pages beside methods that return what is documented."""
    callbacks: tuple[CallbackView, ...]
    event: str
    """The type of what webhooks send, `""` where they are not read."""
    has_calls: bool
    """Whether there is a call here, or below."""
    parts: frozenset[str]
    """The modules of types that are reached as attributes of their packages."""


class FolderView(Struct, frozen=True):
    """A package below `resources`, of the resources that another one has below it."""

    path: str
    docstring: str


def view_resources(api: ir.Api, names: NameTable) -> Iterator[ResourceView]:
    """Yield the module of each resource, whatever its depth."""
    usual_errors = dict(common_errors(api))

    def walk(resources: tuple[ir.Resource, ...], above: tuple[str, ...]) -> Iterator[ResourceView]:
        for resource in resources:
            path = (*above, resource.name)
            yield _resource(resource, path, api, names, usual_errors)
            yield from walk(resource.children, path)

    yield from walk(api.resources, ())


def view_folders(names: NameTable) -> tuple[FolderView, ...]:
    """Return the packages that hold resources."""
    folders = {found.module.rpartition(".")[0] for found in names.resources.values()}
    views = [FolderView("resources/__init__.py", "The calls of the API, a module a resource.")]
    for folder in sorted(folders - {""}):
        path = f"resources/{folder.replace('.', '/')}/__init__.py"
        views.append(FolderView(path, f"The calls of `client.{folder}` and what is below it."))
    return tuple(views)


def attributes_of(
    resources: tuple[ir.Resource, ...],
    above: tuple[str, ...],
    names: NameTable,
    prefix: str,
    *,
    is_async: bool,
) -> tuple[AttributeView, ...]:
    """Return resources as attributes of what is above them.

    Args:
        resources: The resources.
        above: The path of what they are attributes of.
        names: The names of the package.
        prefix: How the module at hand writes the package that theirs are in: `.` or `.resources.`.
        is_async: Whether their asynchronous classes are meant.
    """
    views: list[AttributeView] = []
    for resource in resources:
        found = names.resources[(*above, resource.name)]
        module = found.module
        if above:
            folder, _, _ = names.resources[above].module.rpartition(".")
            module = module.removeprefix(f"{folder}.")
        name = found.async_class if is_async else found.sync_class
        text = _text(resource, names.attributes((*above, resource.name)))
        views.append(AttributeView(found.attribute, f"{prefix}{module}", name, text))
    return tuple(views)


def _text(resource: ir.Resource, accessor: str) -> str:
    return document(None, resource.docs.description, 8) or f"The calls of `client.{accessor}`."


def _resource(
    resource: ir.Resource,
    path: tuple[str, ...],
    api: ir.Api,
    names: NameTable,
    usual_errors: Mapping[str, ir.Type],
) -> ResourceView:
    found = names.resources[path]
    sync = attributes_of(resource.children, path, names, ".", is_async=False)
    methods = frozenset(names.operations[o.id].method for o in resource.operations)
    hidden = methods | {attribute.name for attribute in sync}
    own = f".{found.types}".rstrip(".")
    module = _methods(resource, api, names, usual_errors, (found, hidden, own))
    if module.references.used - {own}:
        # Names of several packages: all are reached from the one above them.
        module = _methods(resource, api, names, usual_errors, (found, hidden, ""))
    scope, references, views = module.scope, module.references, module.methods
    has_calls = bool(views or sync)
    scope.fixed("__future__", "annotations")
    if has_calls:
        scope.fixed("~_modes", "in_mode")
    _import_types(scope, references)
    bases, paged = _bases(views), tuple(paged_calls(resource, api, names, scope))
    before = f'Webhooks["{module.event}"], ' if module.event else ""
    if sync or paged:
        scope.fixed("functools", "cached_property")
    for name in bases:
        scope.fixed("~_paged" if "Paged" in name else "~_resource", name)
    for name in ("AsyncPagination", "Pagination", "async_pages", "sync_pages") if paged else ():
        scope.fixed("~_paged", name)
    if views:
        for name in ("async_raw", "raw"):
            scope.fixed("~_resource", name)
        for name in ("async_streamed", "streamed"):
            scope.fixed("~_modes", name)
        scope.fixed("typing", "Unpack")
        scope.fixed("~_options", "RequestOptions")
    asynchronous = attributes_of(resource.children, path, names, ".", is_async=True)
    for attribute in (*sync, *asynchronous):
        scope.checking(attribute.module, attribute.class_name)
    text = document(None, resource.docs.description, 4)
    accessor = names.attributes(path)
    says = _docstrings(found, accessor, text, has_calls=has_calls)
    return ResourceView(
        f"resources/{found.module.replace('.', '/')}.py",
        sentence(text.partition("\n\n")[0]) or f"The calls of `client.{accessor}`.",
        scope.imports,
        scope.checking_imports,
        _flavour(found.sync_class, f"{before}{bases[0]}", "raw", says[0], sync),
        _flavour(found.async_class, f"{before}{bases[1]}", "async_raw", says[1], asynchronous),
        views,
        paged,
        module.callbacks,
        module.event_form,
        has_calls,
        frozenset(references.parts),
    )


def _import_types(scope: Scope, references: ResourceReferences) -> None:
    """Import the package of types that a module refers to."""
    if references.used:
        folder, _, name = references.package.rpartition(".")
        name = name or "types"
        alias = "" if name == references.types else f" as {references.types}"
        scope.symbol(f"~types{folder}" if references.package else "~", f"{name}{alias}")


def _docstrings(
    names: ResourceNames, accessor: str, text: str, *, has_calls: bool
) -> tuple[str, str]:
    """Return what the classes of both flavours are; one without calls only reads webhooks."""
    if not has_calls:
        says = f"What the API sends by itself: `client.{accessor}.unwrap` verifies and reads it."
        return says, says
    says = f"The calls of `client.{accessor}`."
    return (
        f"{says}\n\n{text}" if text else says,
        f"The calls of `client.{accessor}`, awaited. `{names.sync_class}` says more about each.",
    )


def _bases(methods: tuple[MethodView, ...]) -> tuple[str, str]:
    """Return the bases of the classes of both flavours."""
    if any(method.page is not None for method in methods):
        return "PagedResource", "AsyncPagedResource"
    return "Resource", "AsyncResource"


class _Module(Struct, frozen=True):
    """What a module of a resource has, with what that has brought into it."""

    scope: Scope
    references: ResourceReferences
    methods: tuple[MethodView, ...]
    callbacks: tuple[CallbackView, ...]
    event: str
    event_form: str


def _methods(
    resource: ir.Resource,
    api: ir.Api,
    names: NameTable,
    usual_errors: Mapping[str, ir.Type],
    place: tuple[ResourceNames, frozenset[str], str],
) -> _Module:
    """Return the methods of a resource, with the scope and the references that they have filled.

    `place` are the names of the resource, the names that its class defines, and the package of
    types that the module calls `types`.
    """
    found, hidden, package = place
    used = {n for o in resource.operations for n in names.operations[o.id].parameters.values()}
    scope = Scope(root_of(found.module), hidden=hidden)
    types = "types" if "types" not in hidden | used else "types_"
    references = ResourceReferences(names, scope, types, package)
    annotations = Annotations(scope, references)
    writer = MethodWriter(api, names, annotations, usual_errors)
    event = form = ""
    if resource.event is not None:
        scope.fixed("~_webhooks", "Webhooks")
        event = annotations.output(resource.event)
        form = event_form(resource.event, api, annotations)
    return _Module(
        scope,
        references,
        tuple(writer.method(o) for o in resource.operations),
        tuple(callbacks_of(resource, api, names, annotations)),
        event,
        form,
    )


def _flavour(
    class_name: str, base: str, raw: str, docstring: str, attributes: tuple[AttributeView, ...]
) -> FlavourView:
    subject = class_name.removesuffix("Resource")
    return FlavourView(
        class_name,
        f"{subject}RawResponses",
        base,
        raw,
        f"{subject}StreamingResponses",
        docstring,
        attributes,
        f"{subject}Pagination",
    )
