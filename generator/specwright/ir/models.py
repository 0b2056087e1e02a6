"""Models: types that an API names, or that a surface has to name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal

from msgspec import Struct

if TYPE_CHECKING:
    from .types import Docs, Json, ModelId, Type

_COMPONENT = re.compile(r"#/(?:components/schemas|definitions)/[^/]+")
"""Where documents keep their named schemas: OpenAPI 3, and Swagger 2.0."""


def component_of(source: str) -> ModelId | None:
    """Return the named schema that a place in the spec is in, or None if it is in none."""
    found = _COMPONENT.match(source)
    return found[0] if found is not None else None


Step = str
"""A step down into a type that has no name: a property's wire name, `[]` for the items of a list,
`{}` for the values of a mapping, `|0` for a variant of a union, `|0 Cat` for one with a name."""


class Named(Struct, frozen=True):
    """The API names this model: a component.

    With a `path` its user does, who wants it among the types of that resource.
    """

    name: str
    path: tuple[str, ...] | None = None
    is_apart: bool = False
    """Whether the types of that resource are not with those of its neighbours."""


class SharedResponse(Struct, frozen=True):
    """The content of a response that several operations share under a name."""

    name: str


class OfResponse(Struct, frozen=True):
    """The content of one operation's response.

    Where a caller gets a part of it, `role` says whether this is the whole around that part, or an
    item of the list that the part is.
    """

    operation: str
    status: str
    success: bool
    role: Literal["content", "envelope", "item"] = "content"


class OfStream(Struct, frozen=True):
    """One item of what an operation sends or takes piece by piece.

    That is an event or a line of a stream, or a message to a WebSocket.
    """

    operation: str
    piece: Literal["event", "item", "message"]


class OfBody(Struct, frozen=True):
    """The body of one operation's request."""

    operation: str


class OfParameter(Struct, frozen=True):
    """The type of one operation's parameter."""

    operation: str
    parameter: str


class OfWebhook(Struct, frozen=True):
    """The body of a request that the API sends by itself."""

    webhook: str


class OfCallback(Struct, frozen=True):
    """The body of a request that one operation makes the API send."""

    operation: str
    callback: str


class AllWebhooks(Struct, frozen=True):
    """What any of the API's webhooks sends."""


class Nested(Struct, frozen=True):
    """A part of another model, reached from it by steps."""

    root: ModelId
    steps: tuple[Step, ...]
    is_prefixed: bool = False
    """Whether the name of the model is before that of the part in any case."""


class VariantsOf(Struct, frozen=True):
    """All that an object of a model can be, since others extend it."""

    model: ModelId


Origin = (
    Named
    | SharedResponse
    | OfResponse
    | OfStream
    | OfBody
    | OfParameter
    | OfWebhook
    | OfCallback
    | AllWebhooks
    | Nested
    | VariantsOf
)
"""Why a model exists. A surface names what the API leaves nameless from this."""


class Field(Struct, frozen=True):
    """A property of an object."""

    name: str
    type: Type
    required: bool
    docs: Docs
    source: str
    read_only: bool = False
    write_only: bool = False
    example: Json = None
    default: str | None = None
    """What the API takes it to be if it is left out, as JSON text."""
    chosen: str | None = None
    """What callers call it, if the API says so."""

    def _compared(self) -> tuple[object, ...]:
        return (
            self.name,
            self.type,
            self.required,
            self.docs,
            self.source,
            self.read_only,
            self.write_only,
            self.example,
            self.chosen,
        )

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Field) and self._compared() == other._compared()

    def __hash__(self) -> int:
        return hash(self._compared())


class Object(Struct, frozen=True):
    """A model with fields; `others` is the type of properties without a name, None if untyped.

    `source` is the place that it comes from, where that is not its id.
    """

    id: ModelId
    origin: Origin
    docs: Docs
    fields: tuple[Field, ...]
    others: Type | None
    example: Json = None
    source: str = ""
    chosen: str | None = None
    """What it is called, if the API says so beside the name of the schema."""


class Alias(Struct, frozen=True):
    """A model that is a name for another type: an enumeration, a list, a union, text.

    `source` is the place that it comes from, where that is not its id.
    """

    id: ModelId
    origin: Origin
    docs: Docs
    type: Type
    example: Json = None
    source: str = ""
    chosen: str | None = None


Model = Object | Alias
