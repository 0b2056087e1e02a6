"""What a configuration can say."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from msgspec import Struct
from msgspec.structs import replace

from .templates import EDITIONS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from specwright.document import Node

    from .surfaces import OpenAPIGeneratorSurface
    from .templates import TemplateConfig

WEBHOOK_OPTION = "webhook_secret"
"""The option for the secret of webhooks, unless a method says which one is."""
DEFAULT_VERSION = "0.1.0"
AUTO = "auto"
"""In the place of a version: releases decide."""

Role = Literal["value", "username", "password", "client_id", "client_secret", "refresh_token"]
"""Which part of a credential an option of the client is."""


Handling = Literal["yield", "done", "error"]
"""What to do about an event of a stream."""


class EventConfig(Struct, frozen=True):
    """A rule of `streaming.on_event`; `events` are the types that it is for, None for all."""

    handle: Handling
    events: tuple[str, ...] | None
    data_starts_with: str | None
    error_property: str | None


class StreamConfig(Struct, frozen=True):
    """How a method streams.

    `discriminator` is the property or parameter that asks for the stream, None if the configuration
    does not say; `is_always` if it says that there is none. `model` is the schema of an item.
    """

    node: Node
    kind: Literal["sse", "jsonl"]
    discriminator: str | None
    is_always: bool
    model: str | None
    is_ours: bool = True
    """Whether the configuration says it, rather than an extension in the document."""


class WebSocketConfig(Struct, frozen=True):
    """That a method opens a WebSocket, or does not: `is_one`.

    `send` and `receive` are the schemas of messages, None where the configuration does not say.
    """

    node: Node
    is_one: bool
    send: Node | None = None
    receive: Node | None = None


class MethodConfig(Struct, frozen=True):
    """A method of a resource, and the endpoint that it calls.

    `verb` is in upper case. `positional` are the parameters of the path that are passed by
    position, None for the usual one. `node` is where the endpoint is written.
    """

    name: str
    verb: str
    path: str
    positional: tuple[str, ...] | None
    node: Node
    paginated: bool | str | None = None
    """Whether it returns pages, or the scheme of those; None where the schemes decide."""
    streaming: StreamConfig | None = None
    unwrap: bool | None = None
    """Whether it returns a property of the answer; None where `settings` decide."""
    websocket: WebSocketConfig | None = None
    body_argument: str | None = None
    """What a body is called that callers pass whole."""
    is_deprecated: bool = False

    def called(self, name: str) -> MethodConfig:
        """Return the same method under another name."""
        return replace(self, name=name)


class ModelConfig(Struct, frozen=True):
    """A schema with a name of its own: `pointer` is where it stands, `path` the resources it is in."""

    name: str
    path: tuple[str, ...]
    pointer: str
    node: Node
    is_apart: bool = False
    """Whether the types of its resource are in a package of their own."""


PageKind = Literal[
    "cursor", "cursor_id", "cursor_url", "offset", "page_number", "link_header", "fake_page"
]
"""How one page leads to the next."""


Location = Literal["query", "body"]
"""Where a request says which page it is for."""


class PageProperty(Struct, frozen=True):
    """A property of requests or answers that takes part in pagination.

    `path` are the names that lead to it. `kind` is the type of its schema, if it says one.
    """

    path: tuple[str, ...]
    kind: str | None
    purpose: str | None
    header: str | None = None
    """The header of the answer that has it, if the body has it not."""

    @property
    def place(self) -> tuple[str, ...]:
        """Where the answer has it: the way in the body, or the header after `$header`."""
        return self.path if self.header is None else ("$header", self.header)


class PageConfig(Struct, frozen=True):
    """A scheme of pagination: which operations have it, and what its parts are for."""

    name: str
    kind: PageKind
    description: str | None
    location: Location | None
    """Where the properties of the request are sent; None where it does not matter."""
    request: tuple[PageProperty, ...]
    response: tuple[PageProperty, ...]
    items: tuple[str, ...]
    """Where the items are; empty if the answer is the list."""

    def request_role(self, *purposes: str) -> tuple[str, ...] | None:
        """Return the property of the request that is for the first of some purposes."""
        return _of(self.request, purposes)

    def response_role(self, *purposes: str) -> tuple[str, ...] | None:
        """Return the property of the answer that is for the first of some purposes."""
        return _of(self.response, purposes)


def _of(properties: tuple[PageProperty, ...], purposes: tuple[str, ...]) -> tuple[str, ...] | None:
    found = {p.purpose: p.place for p in reversed(properties)}
    return next((found[purpose] for purpose in purposes if purpose in found), None)


class ResourceConfig(Struct, frozen=True):
    """A resource, with its methods and the resources below."""

    name: str
    methods: tuple[MethodConfig, ...]
    children: tuple[ResourceConfig, ...]
    models: tuple[ModelConfig, ...] = ()
    is_standalone: bool = False
    """Whether its types are in a package of its own, rather than with those of its neighbours."""


class OptionConfig(Struct, frozen=True):
    """An option of the client that holds a credential of the API, or a part of one."""

    name: str
    scheme: str
    role: Role
    variable: str | None
    """The environment variable that stands in for it."""
    node: Node
    secret_in_body: bool = False
    """Whether it is a secret that token endpoints take in the body only."""
    default: str | None = None
    """What it is if neither a caller nor the environment says anything."""


class SettingConfig(Struct, frozen=True):
    """An option of the client that no security scheme is for."""

    name: str
    place: Literal["header", "query"] | None
    """Where every call sends it; None if the client has it and no call sends it."""
    parameter: str
    variable: str | None
    default: str | None
    description: str | None


class ExampleConfig(Struct, frozen=True):
    """A call that the README shows: what for, which one it is, and with which values."""

    use: str
    verb: str
    path: str
    values: Mapping[str, object]


class EnvironmentConfig(Struct, frozen=True):
    """A place where the API is, by the name that callers choose it with."""

    name: str
    url: str
    node: Node


class Casing(Struct, frozen=True):
    """How a word is written in the names of classes."""

    word: str
    pascal: str


ArrayFormat = Literal["comma", "repeat", "brackets", "indices"]
NestedFormat = Literal["brackets", "dots"]


class QueryConfig(Struct, frozen=True):
    """How lists and objects are written in queries; None where the document says it."""

    arrays: ArrayFormat | None = None
    objects: NestedFormat | None = None


FilterKind = Literal["tag", "path", "operation", "resource", "deprecated", "internal"]


class Filter(Struct, frozen=True):
    """A property of operations: of its kind, like a pattern. `node` is where it is written, if it is."""

    kind: FilterKind
    pattern: str
    node: Node | None = None


class SubsetConfig(Struct, frozen=True):
    """Which operations a package has: those with all of any of `include`, and not all of any of `exclude`.

    Each element is what one entry of the list says.
    """

    include: tuple[tuple[Filter, ...], ...] = ()
    exclude: tuple[tuple[Filter, ...], ...] = ()

    def more(self, other: SubsetConfig) -> SubsetConfig:
        """Return both: what is left out by any of them is left out."""
        return SubsetConfig((*self.include, *other.include), (*self.exclude, *other.exclude))


EVERYTHING = SubsetConfig()


class Config(Struct, frozen=True):
    """The choices. What is None or empty is decided by the API."""

    client: str | None = None
    """The class of the synchronous client (`organization.name`)."""
    package: str | None = None
    """The import package (`targets.python.package_name`)."""
    distribution: str | None = None
    """The distribution (`targets.python.project_name`)."""
    version: str = DEFAULT_VERSION
    """The version of the package (`targets.python.version`)."""
    version_node: Node | None = None
    """Where it is written."""
    environment: str | None = None
    """What environment variables begin with (`client_settings.default_env_prefix`)."""
    options: tuple[OptionConfig, ...] = ()
    """The options for credentials (`client_settings.opts`)."""
    settings: tuple[SettingConfig, ...] = ()
    """The options that every call sends (`client_settings.opts`, those without a security scheme)."""
    examples: tuple[ExampleConfig, ...] = ()
    webhook_option: str = WEBHOOK_OPTION
    """The option for the secret of webhooks."""
    webhook_variable: str | None = None
    """The environment variable for that (`client_settings.opts.webhook_secret`)."""
    idempotency_header: str | None = None
    """The header for keys of idempotency (`client_settings.idempotency.header`)."""
    resources: tuple[ResourceConfig, ...] = ()
    """Which operations make up which resources (`resources`)."""
    unspecified: tuple[tuple[str, str], ...] = ()
    """Endpoints that are left out on purpose, as verb and path (`unspecified_endpoints`)."""
    pagination: tuple[PageConfig, ...] = ()
    """How lists come in pages (`pagination`)."""
    events: tuple[EventConfig, ...] = ()
    """What events of streams mean (`streaming.on_event`)."""
    casings: tuple[Casing, ...] = ()
    """Words that classes write in their own way (`custom_casings`)."""
    openapi_generator: OpenAPIGeneratorSurface | None = None
    """The names of OpenAPI Generator beside our own (`surfaces.openapi_generator`)."""
    environments: tuple[EnvironmentConfig, ...] = ()
    """Where the API is, the usual place first (`environments`)."""
    unwrapped: tuple[str, ...] = ()
    """The properties that are returned instead of the answer (`settings.unwrap_response_fields`)."""
    models: tuple[ModelConfig, ...] = ()
    """The schemas with names of their own (`models` of all resources)."""
    lists_models: bool = False
    """Whether only those have names; all others are parts of what they are used in."""
    query: QueryConfig = QueryConfig()
    """How lists and objects are written in queries (`query_settings`)."""
    transforms: tuple[Node, ...] = ()
    """Changes to the document (`openapi.transforms`)."""
    security: Node | None = None
    """What takes the place of the document's `security`."""
    security_schemes: Node | None = None
    """What takes the place of the document's `securitySchemes`."""
    subset: SubsetConfig = EVERYTHING
    """Which operations the package has (`subset`)."""
    templates: tuple[TemplateConfig, ...] = ()
    """The templates that the project brings itself (`templates`)."""
    edition: str = EDITIONS[-1]
    """Which edition the output is of (`edition`)."""
    stores_bases: bool = False
    """Whether a package has what was generated last, for merges without git (`merge.bases`)."""
