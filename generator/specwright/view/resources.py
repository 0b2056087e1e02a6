"""The modules under `resources/`: one a resource, with a class for each flavour of client."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from .annotations import Annotations
from .errors import common_errors
from .methods import MethodWriter
from .references import ResourceReferences
from .scope import Scope
from .text import document, sentence

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from specwright import ir
    from specwright.names import NameTable, ResourceNames

    from .methods import MethodView

_DOCS_INDENT = 12


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
    methods: tuple[MethodView, ...]


@dataclass(frozen=True, slots=True)
class ResourceView:
    """A module of a resource."""

    path: str
    docstring: str
    imports: tuple[str, ...]
    checking: tuple[str, ...]
    flavours: tuple[FlavourView, ...]


def view_resources(api: ir.Api, names: NameTable) -> Iterator[ResourceView]:
    """Yield the module of each resource, whatever its depth."""
    usual_errors = dict(common_errors(api))

    def walk(resources: tuple[ir.Resource, ...], above: tuple[str, ...]) -> Iterator[ResourceView]:
        for resource in resources:
            path = (*above, resource.name)
            yield _resource(resource, path, api, names, usual_errors)
            yield from walk(resource.children, path)

    yield from walk(api.resources, ())


def _resource(
    resource: ir.Resource,
    path: tuple[str, ...],
    api: ir.Api,
    names: NameTable,
    usual_errors: Mapping[str, ir.Type],
) -> ResourceView:
    found = names.resources[path]
    methods = frozenset(names.operations[o.id].method for o in resource.operations)
    used = {n for o in resource.operations for n in names.operations[o.id].parameters.values()}
    types = "types" if "types" not in methods | used else "types_"
    scope = Scope(hidden=methods)
    references = ResourceReferences(names, scope, types)
    annotations = Annotations(scope, references)
    writer = MethodWriter(api, names, annotations, usual_errors)
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
        _flavours(found, text, views),
    )


def _flavours(
    names: ResourceNames, text: str, methods: tuple[MethodView, ...]
) -> tuple[FlavourView, ...]:
    """Return both flavours; the asynchronous methods leave the details to the others."""
    says = f"The calls of `client.{names.attribute}`."
    raw_sync = names.sync_class.removesuffix("Resource") + "RawResponses"
    raw_async = names.async_class.removesuffix("Resource") + "RawResponses"
    brief = tuple(replace(method, docstring=method.summary) for method in methods)
    return (
        FlavourView(
            names.sync_class,
            raw_sync,
            "Resource",
            prefix="",
            wait="",
            raw="raw",
            docstring=f"{says}\n\n{text}" if text else says,
            methods=methods,
        ),
        FlavourView(
            names.async_class,
            raw_async,
            "AsyncResource",
            prefix="async ",
            wait="await ",
            raw="async_raw",
            docstring=f"{says} `{names.sync_class}` says more about each.",
            methods=brief,
        ),
    )
