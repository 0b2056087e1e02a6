"""The API as a whole: where it is, who may call it, and what belongs together."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from .models import Model
    from .operations import Alternatives, EventRule, Operation, Webhook
    from .pagination import PageClass
    from .types import Docs, Json, ModelId, Type

_ABSOLUTE = re.compile(r"https?://[^/?#{}]", re.IGNORECASE)


class Grant(Struct, frozen=True):
    """How a client gets tokens by itself: with credentials of its own (RFC 6749, 4.4) if it `is_own`.

    With `refreshes` also with a refresh token that its user has (RFC 6749, 6). `scopes` are all that
    operations ask for. Without a `token_url` the document at `discovery_url` says it.
    """

    token_url: str | None
    refresh_url: str | None
    scopes: tuple[str, ...]
    discovery_url: str | None = None
    is_own: bool = True
    refreshes: bool = False
    secret_in_body: bool = False


class Credential(Struct, frozen=True):
    """What a caller proves its identity with, and where it travels: a certificate with the connection.

    `form` is what the API says of the form of a bearer token, such as `JWT`.
    `grant` is set for a bearer token that a client can get by itself.
    """

    id: str
    kind: Literal["key", "bearer", "basic", "digest", "certificate"]
    place: Literal["header", "query", "cookie", "connection"]
    parameter: str
    docs: Docs
    form: str | None = None
    grant: Grant | None = None


class ShownCall(Struct, frozen=True):
    """A call that the README of a package shows: what for, which one it is, and with which values."""

    use: str
    method: str
    path: str
    values: Mapping[str, Json]


class Setting(Struct, frozen=True):
    """An option of a client that is no credential.

    Every call sends it in a header or in the query, or with `place` None it is an attribute alone.
    """

    name: str
    place: Literal["header", "query"] | None
    parameter: str
    variable: str | None
    default: str | None
    docs: Docs


class HostVariable(Struct, frozen=True):
    """A part of a host's address that a caller may choose, from `values` if there are any."""

    name: str
    default: str
    values: tuple[str, ...]
    docs: Docs


class Host(Struct, frozen=True):
    """Where the API is: an address with variables in braces, and what its user calls it."""

    template: str
    variables: tuple[HostVariable, ...]
    docs: Docs
    name: str | None = None

    @property
    def address(self) -> str:
        """The address with its variables at their defaults."""
        url = self.template
        for variable in self.variables:
            url = url.replace(f"{{{variable.name}}}", variable.default)
        return url

    @property
    def is_absolute(self) -> bool:
        """Whether it says where it is without help: relative ones depend on where the document is."""
        return _ABSOLUTE.match(self.address) is not None


class Resource(Struct, frozen=True):
    """Operations that belong together, and the resources below."""

    name: str
    docs: Docs
    operations: tuple[Operation, ...]
    children: tuple[Resource, ...] = ()
    webhooks: tuple[Webhook, ...] = ()
    """What the API sends by itself, if this is where it is read."""
    has_own_types: bool = False
    """Whether its types are not with those of its neighbours."""
    event: Type | None = None
    """The type of what any of the webhooks sends."""


class Api(Struct, frozen=True):
    """A whole API."""

    title: str
    version: str
    docs: Docs
    servers: tuple[str, ...]
    security: Alternatives
    credentials: tuple[Credential, ...]
    resources: tuple[Resource, ...]
    models: Mapping[ModelId, Model]
    hosts: tuple[Host, ...] = ()
    """The servers again, with what a caller may choose in their addresses."""
    idempotency_header: str | None = None
    """The header that makes it safe to send any call a second time."""
    pages: tuple[PageClass, ...] = ()
    settings: tuple[Setting, ...] = ()
    event_rules: tuple[EventRule, ...] = ()
    """What events of streams mean: the first rule that applies; empty for what they usually mean."""
    shown: tuple[ShownCall, ...] = ()

    def has_pages(self) -> bool:
        """Return whether something in the API comes in pages."""
        return bool(self.pages) or any(o.pagination is not None for _, o in self.operations())

    def receiver(self) -> Resource | None:
        """Return the resource that reads webhooks, None if the API has none."""
        return next((resource for resource in self.resources if resource.webhooks), None)

    def operations(self) -> Iterator[tuple[tuple[Resource, ...], Operation]]:
        """Yield every operation with the resources that lead to it, outermost first."""

        def walk(
            resources: tuple[Resource, ...], above: tuple[Resource, ...]
        ) -> Iterator[tuple[tuple[Resource, ...], Operation]]:
            for resource in resources:
                path = (*above, resource)
                for operation in resource.operations:
                    yield path, operation
                yield from walk(resource.children, path)

        yield from walk(self.resources, ())
