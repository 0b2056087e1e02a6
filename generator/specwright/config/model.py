"""What a configuration can say."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from specwright.document import Node

    from .surfaces import OpenAPIGeneratorSurface

DEFAULT_VERSION = "0.1.0"

Role = Literal["value", "username", "password", "client_id", "client_secret"]
"""Which part of a credential an option of the client is."""


@dataclass(frozen=True, slots=True)
class MethodConfig:
    """A method of a resource, and the endpoint that it calls.

    `verb` is in upper case. `positional` are the parameters of the path that are passed by
    position, None for the usual one. `node` is where the endpoint is written.
    """

    name: str
    verb: str
    path: str
    positional: tuple[str, ...] | None
    node: Node


@dataclass(frozen=True, slots=True)
class ResourceConfig:
    """A resource, with its methods and the resources below."""

    name: str
    methods: tuple[MethodConfig, ...]
    children: tuple[ResourceConfig, ...]


@dataclass(frozen=True, slots=True)
class OptionConfig:
    """An option of the client that holds a credential of the API, or a part of one."""

    name: str
    scheme: str
    role: Role
    variable: str | None
    """The environment variable that stands in for it."""
    node: Node


@dataclass(frozen=True, slots=True)
class Casing:
    """How a word is written in the names of classes."""

    word: str
    pascal: str


@dataclass(frozen=True, slots=True)
class Config:
    """The choices. What is None or empty is decided by the API."""

    client: str | None = None
    """The class of the synchronous client (`organization.name`)."""
    package: str | None = None
    """The import package (`targets.python.package_name`)."""
    distribution: str | None = None
    """The distribution (`targets.python.project_name`)."""
    version: str = DEFAULT_VERSION
    """The version of the package (`targets.python.version`)."""
    environment: str | None = None
    """What environment variables begin with (`client_settings.default_env_prefix`)."""
    options: tuple[OptionConfig, ...] = ()
    """The options for credentials (`client_settings.opts`)."""
    idempotency_header: str | None = None
    """The header for keys of idempotency (`client_settings.idempotency.header`)."""
    resources: tuple[ResourceConfig, ...] = ()
    """Which operations make up which resources (`resources`)."""
    unspecified: tuple[tuple[str, str], ...] = ()
    """Endpoints that are left out on purpose, as verb and path (`unspecified_endpoints`)."""
    casings: tuple[Casing, ...] = ()
    """Words that classes write in their own way (`custom_casings`)."""
    openapi_generator: OpenAPIGeneratorSurface | None = None
    """The names of OpenAPI Generator beside our own (`surfaces.openapi_generator`)."""
