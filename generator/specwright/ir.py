"""The API as it is, in neither the vocabulary of OpenAPI nor that of Python.

Everything here is frozen and hashable by identity of content; a stage that wants something else
makes a new value. Names are those of the API (wire names, component names): what they are called
in Python is decided in `names`, differently for each surface. `source` is the place in the spec
that a thing comes from, kept for reports and nothing else.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

Json = object
"""A JSON value: None, bool, int, float, str, list or dict with str keys."""
ModelId = str
"""Identifies a model within an API: the place of its schema."""


@dataclass(frozen=True, slots=True)
class Docs:
    """What the API's authors say: a title or summary, and a longer text in Markdown."""

    summary: str | None = None
    description: str | None = None
    deprecated: bool = False


# --- Types: a closed union -------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Bounds:
    """The limits of a value, each None where there is none; `pattern` is an ECMA-262 expression."""

    minimum: float | None = None
    maximum: float | None = None
    exclusive_minimum: float | None = None
    exclusive_maximum: float | None = None
    multiple_of: float | None = None
    min_length: int | None = None
    max_length: int | None = None
    pattern: str | None = None
    min_items: int | None = None
    max_items: int | None = None


UNBOUNDED = Bounds()


@dataclass(frozen=True, slots=True)
class Anything:
    """Any JSON value."""


@dataclass(frozen=True, slots=True)
class Null:
    """The value null alone."""


@dataclass(frozen=True, slots=True)
class Boolean:
    """True or false."""


@dataclass(frozen=True, slots=True)
class Integer:
    """A whole number."""

    bounds: Bounds = UNBOUNDED


@dataclass(frozen=True, slots=True)
class Number:
    """A number."""

    bounds: Bounds = UNBOUNDED


@dataclass(frozen=True, slots=True)
class Text:
    """A string; `format` is what the API says of its content (`uri`, `uuid`, ...)."""

    format: str | None = None
    bounds: Bounds = UNBOUNDED


@dataclass(frozen=True, slots=True)
class DateTime:
    """A moment as RFC 3339 writes it."""


@dataclass(frozen=True, slots=True)
class Date:
    """A full-date of RFC 3339."""


@dataclass(frozen=True, slots=True)
class Bytes:
    """Bytes that travel as they are: a file, an octet stream, a part of a multipart body."""


@dataclass(frozen=True, slots=True)
class Enumeration:
    """One of a few values; `open` when the API may come to send others."""

    values: tuple[str | int | float | bool, ...]
    open: bool


@dataclass(frozen=True, slots=True)
class Array:
    """A list of items of one type."""

    items: Type
    bounds: Bounds = UNBOUNDED


@dataclass(frozen=True, slots=True)
class Dictionary:
    """A mapping with keys that the API does not name, and values of one type."""

    values: Type


@dataclass(frozen=True, slots=True)
class Tag:
    """How a union's variants are told apart: a property, and the variant for each value of it."""

    name: str
    variants: tuple[tuple[str, ModelId], ...]


@dataclass(frozen=True, slots=True)
class Union:
    """One of several types; at least one, in the order of the API."""

    variants: tuple[Type, ...]
    tag: Tag | None = None


@dataclass(frozen=True, slots=True)
class Nullable:
    """A type, or null."""

    inner: Type


@dataclass(frozen=True, slots=True)
class Reference:
    """The type that a model defines."""

    model: ModelId


Type = (
    Anything
    | Null
    | Boolean
    | Integer
    | Number
    | Text
    | DateTime
    | Date
    | Bytes
    | Enumeration
    | Array
    | Dictionary
    | Union
    | Nullable
    | Reference
)


# --- Models ----------------------------------------------------------------------------------

Step = str
"""A step down into a type that has no name: a property's wire name, `[]` for the items of a list,
`{}` for the values of a mapping, `|0` for a variant of a union."""


@dataclass(frozen=True, slots=True)
class Named:
    """The API names this model: a component."""

    name: str


@dataclass(frozen=True, slots=True)
class SharedResponse:
    """The content of a response that several operations share under a name."""

    name: str


@dataclass(frozen=True, slots=True)
class OfResponse:
    """The content of one operation's response."""

    operation: str
    status: str
    success: bool


@dataclass(frozen=True, slots=True)
class OfBody:
    """The body of one operation's request."""

    operation: str


@dataclass(frozen=True, slots=True)
class OfParameter:
    """The type of one operation's parameter."""

    operation: str
    parameter: str


@dataclass(frozen=True, slots=True)
class Nested:
    """A part of another model, reached from it by steps."""

    root: ModelId
    steps: tuple[Step, ...]


Origin = Named | SharedResponse | OfResponse | OfBody | OfParameter | Nested
"""Why a model exists. A surface names what the API leaves nameless from this."""


@dataclass(frozen=True, slots=True)
class Field:
    """A property of an object."""

    name: str
    type: Type
    required: bool
    docs: Docs
    source: str
    read_only: bool = False
    write_only: bool = False
    example: Json = None


@dataclass(frozen=True, slots=True)
class Object:
    """A model with fields; `others` is the type of properties without a name, None if untyped."""

    id: ModelId
    origin: Origin
    docs: Docs
    fields: tuple[Field, ...]
    others: Type | None
    example: Json = None


@dataclass(frozen=True, slots=True)
class Alias:
    """A model that is a name for another type: an enumeration, a list, a union, text."""

    id: ModelId
    origin: Origin
    docs: Docs
    type: Type
    example: Json = None


Model = Object | Alias


# --- Operations ------------------------------------------------------------------------------

Place = Literal["path", "query", "header", "cookie"]
Style = Literal[
    "simple", "label", "matrix", "form", "spaceDelimited", "pipeDelimited", "deepObject", "cookie"
]


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


BodyKind = Literal["json", "form", "multipart", "text", "bytes"]


@dataclass(frozen=True, slots=True)
class Body:
    """What a caller sends; `fields` if it is an object whose properties are known."""

    kind: BodyKind
    content_type: str
    required: bool
    type: Type
    fields: tuple[Field, ...] | None
    docs: Docs
    source: str
    example: Json = None


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


Alternatives = tuple[tuple[str, ...], ...]
"""Which credentials an operation needs: any one of the tuples, all that is in it."""


@dataclass(frozen=True, slots=True)
class Operation:
    """A call. `declared` is the name that the API gives it, if it gives one."""

    id: str
    method: str
    path: str
    declared: str | None
    docs: Docs
    parameters: tuple[Parameter, ...]
    body: Body | None
    success: Response | None
    """The response that a caller gets; None when no successful response is described."""
    responses: tuple[Response, ...]
    security: Alternatives


@dataclass(frozen=True, slots=True)
class Credential:
    """What a caller proves its identity with, and where it travels."""

    id: str
    kind: Literal["key", "bearer", "basic"]
    place: Literal["header", "query", "cookie"]
    parameter: str
    docs: Docs


@dataclass(frozen=True, slots=True)
class Resource:
    """Operations that belong together, and the resources below."""

    name: str
    docs: Docs
    operations: tuple[Operation, ...]
    children: tuple[Resource, ...] = ()


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


# --- Walking ---------------------------------------------------------------------------------


def reachable(start: Iterable[ModelId], models: Mapping[ModelId, Model]) -> frozenset[ModelId]:
    """Return the models that lead on from some, those included."""
    seen: set[ModelId] = set()
    pending = list(start)
    while pending:
        key = pending.pop()
        model = models.get(key)
        if key in seen or model is None:
            continue
        seen.add(key)
        for found in types_of(model):
            pending.extend(references(found))
    return frozenset(seen)


def types_of(model: Model) -> tuple[Type, ...]:
    """Return the types that a model is made of."""
    match model:
        case Object():
            others = (model.others,) if model.others is not None else ()
            return (*(f.type for f in model.fields), *others)
        case Alias():
            return (model.type,)


def references(found: Type) -> tuple[ModelId, ...]:
    """Return the models that a type names directly."""
    match found:
        case Reference():
            return (found.model,)
        case Array():
            return references(found.items)
        case Dictionary():
            return references(found.values)
        case Nullable():
            return references(found.inner)
        case Union():
            return tuple(m for variant in found.variants for m in references(variant))
        case _:
            return ()
