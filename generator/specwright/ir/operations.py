"""Operations, and the API as a whole."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from .types import Nullable, Union

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from .models import Field, Model
    from .pagination import PageClass, Pagination
    from .types import Docs, Json, ModelId, Type

_ABSOLUTE = re.compile(r"https?://[^/?#{}]", re.IGNORECASE)
Place = Literal["path", "query", "header", "cookie"]
Style = Literal[
    "simple",
    "label",
    "matrix",
    "form",
    "spaceDelimited",
    "tabDelimited",
    "pipeDelimited",
    "deepObject",
    "cookie",
    "querystring",
]
"""How a value is written. `tabDelimited` is what Swagger 2.0 calls `tsv`; a `querystring` is the
whole query (OpenAPI 3.2, 4.12.1)."""


@dataclass(frozen=True, slots=True)
class Parameter:
    """What a caller gives beside the body.

    `as_json` if the value is sent as JSON text; `allow_reserved` if what a URL reserves is sent as
    it is.
    """

    name: str
    place: Place
    type: Type
    required: bool
    docs: Docs
    style: Style
    explode: bool
    as_json: bool
    allow_reserved: bool
    source: str
    example: Json = None
    position: int = 0
    """Where the API lists it among the parameters of its operation."""


@dataclass(frozen=True, slots=True)
class Encoding:
    """How a field of a form is written: in a style, or as a part with a content type of its own."""

    name: str
    content_type: str | None
    style: Style | None
    explode: bool
    allow_reserved: bool


BodyKind = Literal["json", "form", "multipart", "text", "bytes"]


@dataclass(frozen=True, slots=True)
class Body:
    """What a caller sends; `fields` if it is an object whose properties are known.

    `content_types` are all that it can be sent as, if the caller has the choice; `encodings` say how
    the fields of a form are written, where that is not as usual.
    """

    kind: BodyKind
    content_type: str
    required: bool
    type: Type
    fields: tuple[Field, ...] | None
    docs: Docs
    source: str
    example: Json = None
    content_types: tuple[str, ...] = ()
    encodings: tuple[Encoding, ...] = ()


@dataclass(frozen=True, slots=True)
class Response:
    """What comes back.

    `status` is a code, a class such as `4XX`, or `default`; `type` is None for a response without
    content.
    """

    status: str
    kind: Literal["json", "text", "bytes", "none"]
    content_type: str | None
    type: Type | None
    docs: Docs
    example: Json = None


@dataclass(frozen=True, slots=True)
class Webhook:
    """A request that the API sends, by itself or because of a call, with JSON in its body.

    `address` is the expression that says where a callback goes.
    """

    name: str
    method: str
    type: Type
    docs: Docs
    source: str
    example: Json = None
    address: str | None = None


Envelope = Literal["json", "text"]
"""What the data of an event is, where the event as a whole is documented."""


@dataclass(frozen=True, slots=True)
class Stream:
    """What an operation sends piece by piece.

    `item` is the type of a piece, None for a plain server-sent event. With an `envelope` it is the
    whole event, with its type and id, otherwise what its data says. `chosen_by` is what a caller sets
    to true to get it instead of the success: a place (`query`, or `body`) and a name; None if there
    is nothing else to get.
    """

    content_type: str
    item: Type | None
    envelope: Envelope | None = None
    chosen_by: tuple[str, str] | None = None
    example: Json = None


@dataclass(frozen=True, slots=True)
class WebSocket:
    """What goes through the connection that an operation opens: the types of messages each way."""

    send: Type
    receive: Type


@dataclass(frozen=True, slots=True)
class EventRule:
    """What events mean: those of some types (None for all) whose data starts with a text.

    With an `error_property` an event is an error if its data has that property.
    """

    handle: Literal["yield", "done", "error"]
    events: tuple[str, ...] | None = None
    data_starts_with: str | None = None
    error_property: str | None = None


@dataclass(frozen=True, slots=True)
class Unwrapped:
    """A property of an answer, which callers get instead of the whole, an object."""

    name: str
    type: Type
    whole: Type
    model: ModelId
    """The model of the object."""


Alternatives = tuple[tuple[str, ...], ...]
"""Which credentials an operation needs: any one of the tuples, all that is in it."""


@dataclass(frozen=True, slots=True)
class Operation:
    """A call. `declared` is the name that the API gives it, `chosen` that of its user, if any.

    An operation that several resources offer is in the API several times, each with an id of its
    own; `source` is the place of all of them. `positional` are the parameters of the path that a
    caller passes by position, by their wire names.
    """

    id: str
    source: str
    method: str
    path: str
    declared: str | None
    tags: tuple[str, ...]
    docs: Docs
    parameters: tuple[Parameter, ...]
    positional: tuple[str, ...]
    body: Body | None
    success: Response | None
    """The response that a caller gets; None when no successful response is described."""
    responses: tuple[Response, ...]
    security: Alternatives
    chosen: str | None = None
    pagination: Pagination | None = None
    successes: tuple[Response, ...] = ()
    """The responses of calls that went well, if they are of several types."""
    stream: Stream | None = None
    hosts: tuple[Host, ...] = ()
    """Where it is, if that is not where the API is."""
    unwraps: Unwrapped | None = None
    websocket: WebSocket | None = None
    """What it opens instead of being answered."""
    callbacks: tuple[Webhook, ...] = ()

    def returned(self) -> Type | None:
        """Return the type of what a caller gets, None if that is nothing."""
        if self.unwraps is not None:
            return self.unwraps.type
        if not self.successes:
            return self.success.type if self.success is not None else None
        types = tuple(dict.fromkeys(r.type for r in self.successes if r.type is not None))
        found = types[0] if len(types) == 1 else Union(types)
        return found if all(r.type is not None for r in self.successes) else Nullable(found)

    def streams(self) -> bool:
        """Return whether a stream is all that there is to get."""
        return self.stream is not None and self.stream.chosen_by is None

    def result(self) -> Type | None:
        """Return the type of what comes back: of a stream, where it is all there is, that of an item.

        Of a WebSocket it is that of a message.
        """
        if self.websocket is not None:
            return self.websocket.receive
        if self.stream is not None and self.streams():
            return self.stream.item
        return self.returned()

    def by_position(self) -> tuple[Parameter, ...]:
        """Return the parameters that a caller passes by position, in their order."""
        found = {p.name: p for p in self.parameters if p.place == "path"}
        return tuple(found[name] for name in self.positional)

    def by_keyword(self) -> tuple[Parameter, ...]:
        """Return the other parameters: those of the path first."""
        keywords = [p for p in self.parameters if p not in self.by_position()]
        return tuple(sorted(keywords, key=lambda p: p.place != "path"))


@dataclass(frozen=True, slots=True)
class Grant:
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


@dataclass(frozen=True, slots=True)
class Credential:
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


@dataclass(frozen=True, slots=True)
class HostVariable:
    """A part of a host's address that a caller may choose, from `values` if there are any."""

    name: str
    default: str
    values: tuple[str, ...]
    docs: Docs


@dataclass(frozen=True, slots=True)
class Host:
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


@dataclass(frozen=True, slots=True)
class Resource:
    """Operations that belong together, and the resources below."""

    name: str
    docs: Docs
    operations: tuple[Operation, ...]
    children: tuple[Resource, ...] = ()
    webhooks: tuple[Webhook, ...] = ()
    """What the API sends by itself, if this is where it is read."""
    event: Type | None = None
    """The type of what any of the webhooks sends."""


@dataclass(frozen=True, slots=True)
class Api:
    """A whole API."""

    title: str
    version: str
    docs: Docs
    servers: tuple[str, ...]
    security: Alternatives
    credentials: tuple[Credential, ...]
    resources: tuple[Resource, ...]
    models: Mapping[ModelId, Model] = field(hash=False)
    hosts: tuple[Host, ...] = ()
    """The servers again, with what a caller may choose in their addresses."""
    idempotency_header: str | None = None
    """The header that makes it safe to send any call a second time."""
    pages: tuple[PageClass, ...] = ()
    event_rules: tuple[EventRule, ...] = ()
    """What events of streams mean: the first rule that applies; empty for what they usually mean."""

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
