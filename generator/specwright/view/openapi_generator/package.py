"""The whole surface, as its templates see it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from specwright.view.scope import natural
from specwright.view.text import clean, comment, literal

from .calls import ApiView, view_apis
from .models import ModelView, view_models
from .pages import PagesView, view_pages

if TYPE_CHECKING:
    from specwright import ir
    from specwright.names.openapi_generator import GeneratorNames

_TYPES = {"key": "api_key", "basic": "basic", "bearer": "bearer", "digest": "digest"}
_RUNTIME = (
    ("ApiAttributeError", "exceptions"),
    ("ApiException", "exceptions"),
    ("ApiKeyError", "exceptions"),
    ("ApiResponse", "api_response"),
    ("ApiTypeError", "exceptions"),
    ("ApiValueError", "exceptions"),
    ("Configuration", "configuration"),
    ("OpenApiException", "exceptions"),
)
MODULES = ("api", "api_client", "api_response", "configuration", "exceptions", "models", "rest")
"""What the package of this surface has below it."""


class ExportView(Struct, frozen=True):
    """A name that is imported from somewhere when it is first used."""

    name: str
    module: str


class ClientView(Struct, frozen=True):
    """A client of one flavour, and the flavour's class in the runtime."""

    name: str
    base: str
    twin: str
    twin_base: str
    docstring: str


class SurfaceView(Struct, frozen=True):
    """Everything that the templates of this surface print."""

    package: str
    folder: str
    """The folder of the package, below that of the sources."""
    import_package: str
    runtime: str
    is_apart: bool
    """Whether it is a package of its own, beside the one of the clients."""
    shared_folder: str
    """The folder below that package which other distributions may share, `""` if there is none."""
    title: str
    docstring: str
    api_version: str
    package_version: str
    hosts: str
    schemes: str
    clients: tuple[ClientView, ...]
    apis: tuple[ApiView, ...]
    models: tuple[ModelView, ...]
    api_exports: tuple[ExportView, ...]
    model_exports: tuple[ExportView, ...]
    exports: tuple[ExportView, ...]
    modules: tuple[str, ...]
    pages: PagesView


def view_surface(
    names: GeneratorNames, import_package: str, version: str, environment: str
) -> SurfaceView:
    """Return the views of this surface.

    Args:
        names: What everything in it is called.
        import_package: The import package of the distribution.
        version: The version of the package.
        environment: What the package's environment variables begin with.
    """
    api = names.api
    runtime = f"{import_package}._openapi_generator"
    models = tuple(view_models(names, runtime))
    apis = [ExportView(n, a.module) for a in names.apis for n in (a.name, a.twin)]
    classes = sorted(names.models.values(), key=lambda m: natural(m.module))
    exported = [ExportView(m.name, m.module) for m in classes]
    clients = _clients(names)
    return SurfaceView(
        names.package,
        names.package.replace(".", "/"),
        import_package,
        runtime,
        names.package != import_package,
        _shared_folder(names.package, import_package),
        comment(api.title),
        f"{comment(api.title)}, with the names of OpenAPI Generator's Python client.",
        clean(api.version),
        version,
        literal(_hosts(api)),
        literal(_schemes(api)),
        clients,
        tuple(view_apis(names, runtime)),
        models,
        tuple(sorted(apis, key=lambda e: (natural(e.module), e.name))),
        tuple(exported),
        _exports(apis, exported, clients),
        MODULES,
        view_pages(names, environment),
    )


def _shared_folder(package: str, import_package: str) -> str:
    top, *rest = package.split(".")
    return rest[0] if top == import_package and len(rest) > 1 else ""


def _exports(
    apis: list[ExportView], models: list[ExportView], clients: tuple[ClientView, ...]
) -> tuple[ExportView, ...]:
    """Return what the top of the package exports, by module."""
    found = [ExportView(name, module) for name, module in _RUNTIME]
    found += [ExportView(client.name, "api_client") for client in clients]
    found += [ExportView(e.name, f"api.{e.module}") for e in apis]
    found += [ExportView(e.name, f"models.{e.module}") for e in models]
    return tuple(sorted(found, key=lambda e: (natural(e.module), e.name)))


def _clients(names: GeneratorNames) -> tuple[ClientView, ...]:
    title = comment(names.api.title)
    bases = ("AsyncApiClient", "SyncApiClient")
    own, other = bases if names.is_async else bases[::-1]
    awaited = {"AsyncApiClient": "Its calls are awaited.", "SyncApiClient": "Its calls block."}
    return (
        ClientView(
            *("ApiClient", own, names.twin_client, other),
            f"A client of {title}. {awaited[own]}",
        ),
        ClientView(
            *(names.twin_client, other, "ApiClient", own),
            f"A client of {title}. {awaited[other]}",
        ),
    )


def _hosts(api: ir.Api) -> list[dict[str, object]]:
    found: list[dict[str, object]] = []
    for host in api.hosts:
        entry: dict[str, object] = {
            "url": host.template.rstrip("/"),
            "description": clean(host.docs.description or "No description provided"),
        }
        if host.variables:
            entry["variables"] = {v.name: _variable(v) for v in host.variables}
        found.append(entry)
    return found or [{"url": "http://localhost", "description": "No description provided"}]


def _variable(found: ir.HostVariable) -> dict[str, object]:
    entry: dict[str, object] = {
        "description": clean(found.docs.description or "No description provided"),
        "default_value": found.default,
    }
    if found.values:
        entry["enum_values"] = list(found.values)
    return entry


def _schemes(api: ir.Api) -> dict[str, dict[str, str]]:
    return {
        c.id: {"type": _TYPES[c.kind], "place": c.place, "key": c.parameter}
        for c in api.credentials
    }
