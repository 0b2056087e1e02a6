"""The table of names: what everything of an API is called in a Python package."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec import Struct, field

if TYPE_CHECKING:
    from collections.abc import Mapping

    from specwright import ir

    from .servers import ServerNames

_DIGIT = re.compile(r"api_\d")
_MODEL = "api_model_"


class ModelNames(Struct, frozen=True):
    """A model: its class and the module below `types` that holds it, with dots for folders.

    `input_name` and `input_module` are those of the TypedDict for callers, None where no caller
    passes one. A nested model lives in the module of the model that it is part of. `name` is None
    for what stands in requests only, which has no class.
    """

    name: str | None
    module: str | None
    input_name: str | None
    input_module: str | None
    fields: Mapping[str, str]
    """The attribute for each property."""
    is_part: bool = False
    """Whether it is a part of another model and lives with that."""
    is_alias: bool = False
    """Whether it is a name for another type rather than a class."""
    is_shared: bool = False
    """Whether `types` has it as well as the package there that it lives in."""

    @property
    def keys(self) -> dict[str, str]:
        """The key of the TypedDict for each property: `_1000` where an attribute is `api_1000`.

        pydantic takes no attribute that begins with an underscore; a TypedDict takes any key.
        """
        return {name: _key(name, attribute) for name, attribute in self.fields.items()}


def _key(name: str, attribute: str) -> str:
    if attribute.startswith(_MODEL) and name[:3].lower() != "api":
        return attribute.removeprefix("api_")
    return attribute.removeprefix("api") if _DIGIT.match(attribute) else attribute


class OperationNames(Struct, frozen=True):
    """An operation: its method, its parameters and the TypedDict of its keywords.

    `parameters` has the Python name for each `parameter_key` and `field_key`; `body` is the
    parameter that takes a body whole; `options` the catch-all of request options, and
    `content_type` the one that says what the body is sent as.
    """

    method: str
    parameters: Mapping[str, str]
    body: str
    options: str
    content_type: str
    params_name: str
    params_module: str
    callbacks: tuple[str, ...] = ()
    """The methods that read its callbacks, in the order of those."""


class ResourceNames(Struct, frozen=True):
    """A resource: an attribute of what is above it, its module, the classes of both flavours.

    `module` is below `resources`, and `types` is the package below `types` that holds the types of
    its calls, `""` for `types` itself; both have dots for folders.
    """

    attribute: str
    module: str
    sync_class: str
    async_class: str
    types: str


class CredentialNames(Struct, frozen=True):
    """A credential: the client's options, one for each part of it, and their variables.

    `scopes` is the option for the scopes of tokens that the client gets by itself, and `callback` that
    for a function that is told of refresh tokens. `usual` are the options that a client usually gets.
    """

    options: tuple[str, ...]
    variables: tuple[str, ...]
    scopes: str | None
    callback: str | None
    usual: tuple[str, ...]
    defaults: tuple[str | None, ...] = ()
    """What each option is if nobody says anything."""
    roles: tuple[str, ...] = ()
    """Which part of the credential each option is."""

    @property
    def all_options(self) -> tuple[str, ...]:
        """All options that there are for it."""
        more = (option for option in (self.scopes, self.callback) if option is not None)
        return (*self.options, *more)


class PageNames(Struct, frozen=True):
    """A kind of pages: the class of each flavour, and the attribute for each property.

    A property whose name the class uses for something else is not among them.
    """

    sync_class: str
    async_class: str
    fields: Mapping[str, str]


class NameTable(Struct, frozen=True):
    """All names of a package."""

    distribution: str
    package: str
    sync_client: str
    async_client: str
    environment: str
    """What the package's environment variables begin with: `PETSTORE`."""
    resources: Mapping[tuple[str, ...], ResourceNames]
    operations: Mapping[str, OperationNames]
    models: Mapping[ir.ModelId, ModelNames]
    credentials: Mapping[str, CredentialNames]
    servers: ServerNames
    pages: Mapping[str, PageNames] = field(default_factory=dict[str, PageNames])
    """The kinds of pages, by the names that the configuration gives them."""
    webhook_secret: str | None = None
    """The client's option for the secret of webhooks, None if the API has none."""
    webhook_variable: str = ""
    """The environment variable that stands in for it."""
    settings: Mapping[str, str] = field(default_factory=dict[str, str])
    """The client's options for what every call sends, by the names that the configuration gives them."""
    base_error: str | None = None
    """What the package also calls the class of all errors, if it takes the place of another package."""

    own_calls: frozenset[str] = frozenset()
    """The operations that are methods of the client itself, by their ids."""

    def accessor(self, resources: tuple[ir.Resource, ...], operation: ir.Operation) -> str:
        """Return how a client reaches an operation: `realtime.start_realtime_session`."""
        if operation.id in self.own_calls:
            return self.operations[operation.id].method
        path = tuple(resource.name for resource in resources)
        return f"{self.attributes(path)}.{self.operations[operation.id].method}"

    def attributes(self, path: tuple[str, ...]) -> str:
        """Return how a client reaches a resource: `beta.realtime`."""
        steps = range(1, len(path) + 1)
        return ".".join(self.resources[path[:step]].attribute for step in steps)


def parameter_key(parameter: ir.Parameter) -> str:
    """Return what identifies a parameter within its operation."""
    return f"{parameter.place}:{parameter.name}"


def field_key(name: str) -> str:
    """Return what identifies a property of the body within its operation."""
    return f"body:{name}"
