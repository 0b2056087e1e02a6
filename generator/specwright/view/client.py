"""The module `_client`: the clients of both flavours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from .annotations import Annotations
from .credentials import made_of, sent, setting_value, view_certificate
from .errors import common_errors, status_key
from .methods import security
from .options import OptionView, init_docstring, view_options
from .references import ResourceReferences
from .resources import AttributeView, attributes_of
from .runtime import has_streams
from .scope import Scope
from .servers import addresses, base_url, server_choices, servers
from .text import comment, literal, summary_and_rest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specwright import ir
    from specwright.names import NameTable

    from .credentials import CertificateView
    from .servers import AddressView, ChoiceView


class ParameterView(Struct, frozen=True):
    """A parameter of a client: for a credential, or for where calls go."""

    name: str
    annotation: str
    default: str = "None"


class CredentialView(Struct, frozen=True):
    """A credential, or an attribute: its name and its value."""

    key: str
    value: str


class ClientFlavourView(Struct, frozen=True):
    """The words in which the two clients differ."""

    name: str
    base: str
    http_client: str
    middleware: str
    docstring: str
    parameters: tuple[ParameterView, ...]
    attributes: tuple[AttributeView, ...]
    own_calls: tuple[AttributeView, ...]
    """The methods that it has itself, with the resources' classes that have them."""


class ErrorView(Struct, frozen=True):
    """The documented body of an error status."""

    status: str
    form: str


class ClientView(Struct, frozen=True):
    """The module of the clients."""

    docstring: str
    init_docstring: str
    sync_name: str
    async_name: str
    imports: tuple[str, ...]
    checking: tuple[str, ...]
    options: tuple[OptionView, ...]
    credentials: tuple[CredentialView, ...]
    certificate: CertificateView | None
    """Its own certificate, if servers ask for one."""
    security: str
    base_url: str
    servers: str | None
    """What it knows of where calls go, if there is a choice."""
    addresses: tuple[AddressView, ...]
    """The places where the API is, if there is no option for a choice."""
    base_url_variable: str
    environment: str
    idempotency_header: str | None
    errors: tuple[ErrorView, ...]
    default_headers: str
    default_query: str
    webhook_secret: str
    """The value of the secret of webhooks, `""` if the API has none."""
    kept: tuple[CredentialView, ...]
    """The options that are attributes and no more."""
    event_rules: tuple[str, ...]
    """What events of streams mean, as calls of `EventRule`."""
    flavours: tuple[ClientFlavourView, ...]


def view_client(api: ir.Api, names: NameTable) -> ClientView:
    """Return the view of the clients."""
    scope = Scope(root=".", defined=frozenset({names.sync_client, names.async_client}))
    references = ResourceReferences(names, scope, "types")
    annotations = Annotations(scope, references)
    errors = tuple(
        ErrorView(status_key(status), annotations.output(found))
        for status, found in common_errors(api)
    )
    if references.used:
        scope.symbol(".", "types")
    _import_usual(api, names, scope)
    choices = server_choices(names, api, scope)
    options = view_options(api, names)
    options += tuple(OptionView(c.name, "", c.says, "") for c in choices)
    certificate = view_certificate(api, names, scope)
    credentials = tuple(
        CredentialView(
            literal(c.id), made_of(c, names, scope, certificate.name if certificate else "")
        )
        for c in api.credentials
    )
    knows = servers(api, names, scope)
    headers, query = (sent(api, names, place, scope) for place in ("header", "query"))
    return ClientView(
        f"The clients of {comment(api.title)}.",
        init_docstring(options, f"{names.environment}_BASE_URL"),
        names.sync_client,
        names.async_client,
        scope.imports,
        scope.checking_imports,
        options,
        credentials,
        certificate,
        security(api.security),
        base_url(api, names),
        knows,
        addresses(api, names),
        f"{names.environment}_BASE_URL",
        names.environment,
        literal(api.idempotency_header) if api.idempotency_header is not None else None,
        errors,
        headers,
        query,
        f"given({names.webhook_secret}, {literal(names.webhook_variable)})"
        if names.webhook_secret
        else "",
        tuple(
            CredentialView(names.settings[s.name], setting_value(s, names))
            for s in api.settings
            if s.place is None
        ),
        tuple(map(_event_rule, api.event_rules)) if has_streams(api) else (),
        _flavours(api, names, choices),
    )


def _import_usual(api: ir.Api, names: NameTable, scope: Scope) -> None:
    """Import what the template writes as it is."""
    scope.fixed("__future__", "annotations")
    if api.resources:
        scope.fixed("functools", "cached_property")
    scope.fixed("._auth", "given")
    for name in ("DEFAULT_MAX_RETRIES", "DEFAULT_TIMEOUT", "AsyncAPIClient", "SyncAPIClient"):
        scope.fixed("._base_client", name)
    scope.fixed("._version", "__version__")
    for name in ("Mapping", "Sequence"):
        scope.checking("collections.abc", name)
    for name in ("AsyncMiddleware", "Middleware"):
        scope.checking("._middleware", name)
    if api.event_rules and has_streams(api):
        scope.checking("._items", "EventRule")
    if any(c.kind != "certificate" for c in api.credentials):
        scope.checking("collections.abc", "Awaitable")
        scope.checking("collections.abc", "Callable")
    for found in (names.resources[(resource.name,)] for resource in api.resources):
        scope.checking(f".resources.{found.module}", found.sync_class)
        scope.checking(f".resources.{found.module}", found.async_class)
    own = (*_own_calls(api, names, is_async=False), *_own_calls(api, names, is_async=True))
    for call in own:
        scope.fixed("._resource", "OwnCall")
        scope.fixed(call.module, call.class_name)
    scope.checking_modules.add("import httpx2")


def _event_rule(rule: ir.EventRule) -> str:
    """Return what events mean as a call of the runtime's class."""
    arguments = [literal(rule.handle)]
    if rule.events is not None:
        arguments.append(f"({''.join(f'{literal(event)}, ' for event in rule.events)})")
    if rule.data_starts_with is not None:
        arguments.append(f"data_starts_with={literal(rule.data_starts_with)}")
    if rule.error_property is not None:
        arguments.append(f"error_property={literal(rule.error_property)}")
    return f"EventRule({', '.join(arguments)})"


def credential_arguments(api: ir.Api, names: NameTable) -> str:
    """Return the arguments by which a client gets all that a usual call needs: `api_key="..."`."""
    needed = next(iter(api.security), ()) or tuple(c.id for c in api.credentials[:1])
    options = [option for name in needed for option in names.credentials[name].usual]
    return ", ".join(f'{option}="..."' for option in options)


def client_parameters(
    api: ir.Api, names: NameTable, choices: tuple[ChoiceView, ...], *, is_async: bool
) -> tuple[ParameterView, ...]:
    """Return what a client takes beside what every client does, whatever its API."""
    returns = "str | Awaitable[str]" if is_async else "str"
    views: list[ParameterView] = []
    for credential in api.credentials:
        found = names.credentials[credential.id]
        annotation = f"str | Callable[[], {returns}] | None"
        if credential.kind == "certificate":
            annotation = "Certificate | None"
        views += [ParameterView(option, annotation) for option in found.options]
        if found.scopes is not None:
            views.append(ParameterView(found.scopes, "Sequence[str] | None"))
        if found.callback is not None:
            views.append(ParameterView(found.callback, "Callable[[str], object] | None"))
    if names.webhook_secret is not None:
        views.append(ParameterView(names.webhook_secret, "str | Sequence[str] | None"))
    views += [ParameterView(names.settings[s.name], "str | None") for s in api.settings]
    views += [ParameterView(c.name, c.annotation, c.default) for c in choices]
    return tuple(dict.fromkeys(views))


def _own_calls(api: ir.Api, names: NameTable, *, is_async: bool) -> Iterator[AttributeView]:
    """Yield the methods of the client itself, each with the class that has it."""
    for resource in api.resources:
        found = names.resources[(resource.name,)]
        class_name = found.async_class if is_async else found.sync_class
        for operation in resource.operations:
            if operation.id in names.own_calls:
                says = summary_and_rest(operation.docs.summary, operation.docs.description)[0]
                text = says or f"Send `{operation.method} {operation.path}`."
                method = names.operations[operation.id].method
                yield AttributeView(method, f".resources.{found.module}", class_name, text)


def _flavours(
    api: ir.Api, names: NameTable, choices: tuple[ChoiceView, ...]
) -> tuple[ClientFlavourView, ...]:
    summary = f"A client of {comment(api.title)}."
    argument = credential_arguments(api, names)
    sync_docs = f"{summary}\n\n    client = {names.sync_client}({argument})"
    async_docs = (
        f"{summary} Its methods are awaited.\n\n    client = {names.async_client}({argument})"
    )
    return (
        ClientFlavourView(
            names.sync_client,
            "SyncAPIClient",
            "Client",
            "Middleware",
            sync_docs,
            client_parameters(api, names, choices, is_async=False),
            attributes_of(api.resources, (), names, ".resources.", is_async=False),
            tuple(_own_calls(api, names, is_async=False)),
        ),
        ClientFlavourView(
            names.async_client,
            "AsyncAPIClient",
            "AsyncClient",
            "AsyncMiddleware",
            async_docs,
            client_parameters(api, names, choices, is_async=True),
            attributes_of(api.resources, (), names, ".resources.", is_async=True),
            tuple(_own_calls(api, names, is_async=True)),
        ),
    )
