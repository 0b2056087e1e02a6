"""The module `_client`: the clients of both flavours."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .annotations import Annotations
from .credentials import made_of, sent, setting_value, usual_texts, view_certificate
from .errors import common_errors, status_key
from .markdown import cell, code
from .methods import argument, security
from .references import ResourceReferences
from .resources import AttributeView, attributes_of
from .runtime import has_streams
from .scope import Scope
from .servers import addresses, base_url, server_choices, servers
from .text import comment, literal, sentence

if TYPE_CHECKING:
    from specwright import ir
    from specwright.names import NameTable

    from .credentials import CertificateView
    from .servers import AddressView, ChoiceView


@dataclass(frozen=True, slots=True)
class OptionView:
    """An option of a client, with the environment variable that stands in for it, if there is one."""

    name: str
    variable: str
    text: str
    """What it is."""
    variable_cell: str
    """The variable, for a cell of a table."""

    @property
    def cell(self) -> str:
        """What it is, for a cell of a table."""
        return cell(self.text)


@dataclass(frozen=True, slots=True)
class ParameterView:
    """A parameter of a client: for a credential, or for where calls go."""

    name: str
    annotation: str
    default: str = "None"


@dataclass(frozen=True, slots=True)
class CredentialView:
    """A credential, or an attribute: its name and its value."""

    key: str
    value: str


@dataclass(frozen=True, slots=True)
class ClientFlavourView:
    """The words in which the two clients differ."""

    name: str
    base: str
    http_client: str
    middleware: str
    docstring: str
    parameters: tuple[ParameterView, ...]
    attributes: tuple[AttributeView, ...]


@dataclass(frozen=True, slots=True)
class ErrorView:
    """The documented body of an error status."""

    status: str
    form: str


@dataclass(frozen=True, slots=True)
class ClientView:
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
    options = _options(api, names)
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
        _init_docstring(options, f"{names.environment}_BASE_URL"),
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


def _init_docstring(options: tuple[OptionView, ...], variable: str) -> str:
    """Return what the options are, and where they come from if they are not given."""
    lines = ["Make a client; it connects with the first call.", "", "Args:"]
    entries = [
        (
            o.name,
            f"{o.text} `{o.variable}` of the environment without it." if o.variable else o.text,
        )
        for o in options
    ]
    entries += [
        ("base_url", f"Where the API is; `{variable}` of the environment without it."),
        ("timeout", "Seconds to wait for an answer, in each attempt; None waits for ever."),
        ("max_retries", "How often a failed call is tried again."),
        ("deadline", "Seconds for a call as a whole, retries included."),
        ("default_headers", "Headers that every call sends."),
        ("default_query", "Query parameters that every call sends."),
        ("follow_redirects", "Whether to go where redirects lead."),
        ("middleware", "Functions around each attempt of a call, the outermost first."),
        ("http_client", "The HTTP client to use, for proxies, certificates and tests."),
        ("strict", "Raise when an answer is not as documented."),
    ]
    return "\n".join((*lines, *(argument(name, text) for name, text in entries)))


def _options(api: ir.Api, names: NameTable) -> tuple[OptionView, ...]:
    views: list[OptionView] = []
    for credential in api.credentials:
        found = names.credentials[credential.id]
        text = " ".join((credential.docs.description or "").split())
        texts = usual_texts(credential)
        if text and credential.grant is None and credential.kind != "certificate":
            texts = (sentence(text),) * len(found.options)
        if credential.docs.deprecated:
            texts = tuple(f"{says} Deprecated." for says in texts)
        for option, variable, says in zip(found.options, found.variables, texts, strict=True):
            # Certificates of several schemes are one option.
            if option not in {view.name for view in views}:
                views.append(OptionView(option, variable, says, f"`{variable}`"))
        if found.scopes is not None and credential.grant is not None:
            usual = ", ".join(code(scope) for scope in credential.grant.scopes) or "none"
            says = f"The scopes to ask for; {usual} unless you say otherwise."
            views.append(OptionView(found.scopes, "", says, ""))
        if found.callback is not None:
            says = "A function that is called with each refresh token that replaces the one before."
            views.append(OptionView(found.callback, "", says, ""))
    if names.webhook_secret is not None:
        variable = names.webhook_variable
        says = "The secret that webhooks are signed with, or several."
        views.append(OptionView(names.webhook_secret, variable, says, f"`{variable}`"))
    for setting in api.settings:
        text = " ".join((setting.docs.description or "").split())
        says = sentence(text) if text else _says(setting, names.settings[setting.name])
        variable = setting.variable or ""
        shown = f"`{variable}`" if variable else ""
        views.append(OptionView(names.settings[setting.name], variable, says, shown))
    return tuple(views)


def _says(setting: ir.Setting, option: str) -> str:
    """Return what an option is that the configuration says nothing of."""
    match setting.place:
        case "header":
            return f"The header `{comment(setting.parameter)}` of every call."
        case "query":
            return f"The parameter `{comment(setting.parameter)}` of every call."
        case None:
            return f"What `client.{option}` is."


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
        ),
        ClientFlavourView(
            names.async_client,
            "AsyncAPIClient",
            "AsyncClient",
            "AsyncMiddleware",
            async_docs,
            client_parameters(api, names, choices, is_async=True),
            attributes_of(api.resources, (), names, ".resources.", is_async=True),
        ),
    )
