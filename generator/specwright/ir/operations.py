"""Operations: what a caller gives, and what comes back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from msgspec import Struct

from .types import Nullable, Union

if TYPE_CHECKING:
    from .api import Host
    from .models import Field
    from .pagination import Pagination
    from .types import Docs, Json, ModelId, Type

Place = Literal["path", "query", "header", "cookie"]
DocumentedStyle = Literal[
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
Style = DocumentedStyle | Literal["brackets", "indices", "dots"]
"""How a value is written. `brackets` is `a[]=1`, `indices` `a[0]=1` and `dots` `a.b=1`, which no document says. `tabDelimited` is what Swagger 2.0 calls `tsv`; a `querystring` is the
whole query (OpenAPI 3.2, 4.12.1)."""


class Parameter(Struct, frozen=True):
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
    default: str | None = None
    """What the API takes it to be if it is left out, as JSON text."""
    chosen: str | None = None
    """What callers call it, if the API says so."""

    def _compared(self) -> tuple[object, ...]:
        return (
            self.name,
            self.place,
            self.type,
            self.required,
            self.docs,
            self.style,
            self.explode,
            self.as_json,
            self.allow_reserved,
            self.source,
            self.example,
            self.position,
            self.chosen,
        )

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Parameter) and self._compared() == other._compared()

    def __hash__(self) -> int:
        return hash(self._compared())


class Encoding(Struct, frozen=True):
    """How a field of a form is written: in a style, or as a part with a content type of its own."""

    name: str
    content_type: str | None
    style: Style | None
    explode: bool
    allow_reserved: bool


BodyKind = Literal["json", "form", "multipart", "text", "bytes"]


class Body(Struct, frozen=True):
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
    argument: str | None = None
    """What its user calls it where callers pass it whole."""


class Response(Struct, frozen=True):
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


class Webhook(Struct, frozen=True):
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


class Stream(Struct, frozen=True):
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


class WebSocket(Struct, frozen=True):
    """What goes through the connection that an operation opens: the types of messages each way."""

    send: Type
    receive: Type


class EventRule(Struct, frozen=True):
    """What events mean: those of some types (None for all) whose data starts with a text.

    With an `error_property` an event is an error if its data has that property.
    """

    handle: Literal["yield", "done", "error"]
    events: tuple[str, ...] | None = None
    data_starts_with: str | None = None
    error_property: str | None = None


class Unwrapped(Struct, frozen=True):
    """A property of an answer, which callers get instead of the whole, an object."""

    name: str
    type: Type
    whole: Type
    model: ModelId
    """The model of the object."""


Alternatives = tuple[tuple[str, ...], ...]
"""Which credentials an operation needs: any one of the tuples, all that is in it."""


class Operation(Struct, frozen=True):
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
    group: tuple[str, ...] = ()
    """The resources that it is in, outermost first, if the API says so."""
    max_retries: int | None = None
    """How often it is tried again, if the API says so."""

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

    def is_positional(self, parameter: Parameter) -> bool:
        """Return whether a caller passes one of the parameters by position."""
        return parameter.place == "path" and parameter.name in self.positional

    def by_keyword(self) -> tuple[Parameter, ...]:
        """Return the other parameters: those of the path first."""
        keywords = [p for p in self.parameters if not self.is_positional(p)]
        return tuple(sorted(keywords, key=lambda p: p.place != "path"))
