"""A whole package, as the templates see it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from .client import ClientView, view_client
from .inputs import view_inputs
from .models import ModuleView, path_of, view_models
from .openapi_generator import SurfaceView, view_surface
from .pages import ReferenceView, view_reference
from .pagination import PagesView, view_pages
from .project import ProjectView, view_project
from .published import PublishedView, view_published
from .readme import ReadmeView, view_readme
from .resources import FolderView, ResourceView, view_folders, view_resources
from .runtime import has_streams, left_out, receives
from .scope import member_key, natural, root_of
from .testing import TestingView, view_testing
from .text import comment, sentence
from .websockets import has_websockets

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specwright import ir
    from specwright.names import NameTable
    from specwright.names.openapi_generator import GeneratorNames


class ExportView(Struct, frozen=True):
    """A name that is imported from somewhere when it is first used."""

    name: str
    module: str


class TypesView(Struct, frozen=True):
    """A package of types: `types`, or one below it for resources that are below others."""

    path: str
    docstring: str
    packages: tuple[str, ...]
    """The packages right below it, and the modules whose parts methods take."""
    exports: tuple[ExportView, ...]
    has_names: bool
    lazy: str
    """The module of the runtime that makes exports lazy, as this one imports it."""


class PackageView(Struct, frozen=True):
    """Everything that the templates print."""

    project: ProjectView
    docstring: str
    client: ClientView
    resources: tuple[ResourceView, ...]
    folders: tuple[FolderView, ...]
    models: tuple[ModuleView, ...]
    inputs: tuple[ModuleView, ...]
    exports: tuple[ExportView, ...]
    types: tuple[TypesView, ...]
    readme: ReadmeView
    testing: TestingView
    reference: ReferenceView
    generator: tuple[SurfaceView, ...]
    """The surface with the names of OpenAPI Generator, one or none."""
    modules: tuple[str, ...]
    """The modules that are exported as they are."""
    shared_folder: str
    """A folder below that other distributions may have packages in, `""` if there is none."""
    left_out: frozenset[str]
    """The modules of the runtime that the package has no use for."""
    pages: PagesView
    has_pages: bool
    """Whether something in the API comes in pages."""
    has_streams: bool
    """Whether something in the API streams."""
    published: PublishedView | None
    """The names of the package whose place it takes, if it does."""


_RUNTIME_EXPORTS = (
    ("APIConnectionError", "_errors"),
    ("APIError", "_errors"),
    ("APIRequest", "_messages"),
    ("APIResponse", "_response"),
    ("APIResponseValidationError", "_errors"),
    ("APIStatusError", "_errors"),
    ("APITimeoutError", "_errors"),
    ("AsyncCallNext", "_middleware"),
    ("AsyncMiddleware", "_middleware"),
    ("AuthenticationError", "_errors"),
    ("AsyncStreamedResponse", "_streamed"),
    ("BadRequestError", "_errors"),
    ("BaseModel", "_models"),
    ("CallNext", "_middleware"),
    ("ClientClosedError", "_errors"),
    ("ClientOptions", "_options"),
    ("ConflictError", "_errors"),
    ("DeadlineExceededError", "_errors"),
    ("Deviation", "_decode"),
    ("InternalServerError", "_errors"),
    ("Middleware", "_middleware"),
    ("NotFoundError", "_errors"),
    ("Omit", "_sentinels"),
    ("PermissionDeniedError", "_errors"),
    ("RateLimitError", "_errors"),
    ("RequestOptions", "_options"),
    ("StreamedResponse", "_streamed"),
    ("UnknownVariant", "_unions"),
    ("UnprocessableEntityError", "_errors"),
    ("async_tracing", "_tracing"),
    ("omit", "_sentinels"),
    ("tracing", "_tracing"),
)

_STREAM_EXPORTS = ("APIStreamError", "AsyncStream", "ServerSentEvent", "Stream")
_WEBHOOK_EXPORTS = ("InvalidWebhookPayloadError", "InvalidWebhookSignatureError")

_WEBSOCKET_EXPORTS = ("AsyncWebSocketConnection", "WebSocketClosedError", "WebSocketConnection")


_PAGE_EXPORTS = (
    ("AsyncPage", "_paged"),
    ("AsyncPaginator", "_pages"),
    ("PaginationError", "_pagination"),
    ("SyncPage", "_paged"),
)


def view_package(
    api: ir.Api, names: NameTable, generator: GeneratorNames | None, version: str, spec: str
) -> PackageView:
    """Return the views of a package.

    Args:
        api: The API.
        names: What everything in it is called.
        generator: What it is called in OpenAPI Generator's client, if it is to be called so too.
        version: The version of the package.
        spec: The name of the spec, for the line that says where the package comes from.
    """
    models = tuple(view_models(api, names))
    resources = tuple(view_resources(api, names))
    inputs = tuple(view_inputs(api, names))
    client = view_client(api, names)
    project = view_project(api, names, generator, version, spec)
    surface = (
        view_surface(generator, names.package, version, names.environment)
        if generator is not None
        else None
    )
    merged = surface if surface is not None and not surface.is_apart else None
    published = view_published(names)
    return PackageView(
        project,
        _docstring(api, names, spec),
        client,
        resources,
        view_folders(names),
        models,
        inputs,
        _exports(api, client, merged, published),
        _types(models, inputs, names, {part for resource in resources for part in resource.parts}),
        view_readme(api, names),
        view_testing(api, names, generator),
        view_reference(api, names),
        (surface,) if surface is not None else (),
        tuple(sorted(("testing", "types", *(merged.modules if merged is not None else ())))),
        surface.shared_folder if surface is not None else "",
        left_out(api, names),
        view_pages(api, names),
        api.has_pages(),
        has_streams(api),
        published,
    )


def _exports(
    api: ir.Api, client: ClientView, merged: SurfaceView | None, published: PublishedView | None
) -> tuple[ExportView, ...]:
    """Return what the package exports; of two things with one name, what every package has."""
    found = {flavour.name: "_client" for flavour in client.flavours}
    found |= dict(_RUNTIME_EXPORTS)
    found |= {"Certificate": "_certificate"} if client.certificate is not None else {}
    found |= dict(_PAGE_EXPORTS) if api.has_pages() else {}
    found |= dict.fromkeys(_WEBHOOK_EXPORTS, "_webhooks") if receives(api) else {}
    found |= dict.fromkeys(_STREAM_EXPORTS, "_streaming") if has_streams(api) else {}
    found |= dict.fromkeys(_WEBSOCKET_EXPORTS, "_websockets") if has_websockets(api) else {}
    for name, module in published.exports if published is not None else ():
        found.setdefault(name, module)
    for export in merged.exports if merged is not None else ():
        found.setdefault(export.name, export.module)
    ordered = sorted(found.items(), key=lambda pair: (natural(pair[1]), member_key(pair[0])))
    return tuple(ExportView(name, module) for name, module in ordered)


def _docstring(api: ir.Api, names: NameTable, spec: str) -> str:
    """Return what the package is, with the one line that says that it is generated."""
    return (
        f"{sentence(comment(api.title))}\n\n"
        f"    from {names.package} import {names.sync_client}, {names.async_client}\n\n"
        f"Generated by Specwright from {spec}: change that, and generate again."
    )


def _types(
    models: tuple[ModuleView, ...],
    inputs: tuple[ModuleView, ...],
    names: NameTable,
    parts: set[str],
) -> tuple[TypesView, ...]:
    """Return the packages of types, with all but the parts of models, which live in modules.

    `parts` are those of these modules that resources refer to.
    """
    found = {
        (name, module)
        for model in names.models.values()
        if not model.is_part
        for name, module in (
            (model.name, model.module),
            (model.input_name, model.input_module),
        )
        if name is not None and module is not None
    }
    found |= {(o.params_name, o.params_module) for o in names.operations.values()}
    written = {module.path for module in (*models, *inputs)}
    kept = [(name, module) for name, module in found if path_of(module) in written]
    folders = {folder for _, module in kept for folder in _above(module)} | {""}
    shared = [
        (model.name, model.module)
        for model in names.models.values()
        if model.is_shared and model.name is not None and model.module is not None
    ]
    return tuple(_package(folder, folders, kept, shared, parts) for folder in sorted(folders))


def _above(module: str) -> Iterator[str]:
    while module:
        module = module.rpartition(".")[0]
        yield module


def _package(
    folder: str,
    folders: set[str],
    kept: list[tuple[str, str]],
    shared: list[tuple[str, str]],
    parts: set[str],
) -> TypesView:
    own = [(n, module) for n, module in kept if module.rpartition(".")[0] == folder]
    own += shared if not folder else ()
    ordered = sorted(own, key=lambda pair: (natural(pair[1]), pair[0]))
    below = sorted(f for f in folders | parts if f and f.rpartition(".")[0] == folder)
    whose = f" of `client.{folder}`" if folder else ""
    return TypesView(
        path_of(f"{folder}.__init__".lstrip(".")),
        f"The types{whose or ' of the API'}: what it sends, "
        "and with `Param` or `Params` at the end what it takes.",
        tuple(f.rpartition(".")[2] for f in below),
        tuple(ExportView(n, module.removeprefix(f"{folder}.")) for n, module in ordered),
        bool(below or ordered),
        f"{root_of(folder + '.') if folder else '..'}_lazy",
    )
