"""Models: types that an API names, or that a surface has to name."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

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


@dataclass(frozen=True, slots=True)
class Named:
    """The API names this model: a component.

    With a `path` its user does, who wants it among the types of that resource.
    """

    name: str
    path: tuple[str, ...] | None = None
    is_apart: bool = False
    """Whether the types of that resource are not with those of its neighbours."""


@dataclass(frozen=True, slots=True)
class SharedResponse:
    """The content of a response that several operations share under a name."""

    name: str


@dataclass(frozen=True, slots=True)
class OfResponse:
    """The content of one operation's response.

    Where a caller gets a part of it, `role` says whether this is the whole around that part, or an
    item of the list that the part is.
    """

    operation: str
    status: str
    success: bool
    role: Literal["content", "envelope", "item"] = "content"


@dataclass(frozen=True, slots=True)
class OfStream:
    """One item of what an operation sends or takes piece by piece.

    That is an event or a line of a stream, or a message to a WebSocket.
    """

    operation: str
    piece: Literal["event", "item", "message"]


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
class OfWebhook:
    """The body of a request that the API sends by itself."""

    webhook: str


@dataclass(frozen=True, slots=True)
class OfCallback:
    """The body of a request that one operation makes the API send."""

    operation: str
    callback: str


@dataclass(frozen=True, slots=True)
class AllWebhooks:
    """What any of the API's webhooks sends."""


@dataclass(frozen=True, slots=True)
class Nested:
    """A part of another model, reached from it by steps."""

    root: ModelId
    steps: tuple[Step, ...]
    is_prefixed: bool = False
    """Whether the name of the model is before that of the part in any case."""


@dataclass(frozen=True, slots=True)
class VariantsOf:
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
    default: str | None = field(default=None, compare=False)
    """What the API takes it to be if it is left out, as JSON text."""
    chosen: str | None = None
    """What callers call it, if the API says so."""


@dataclass(frozen=True, slots=True)
class Object:
    """A model with fields; `others` is the type of properties without a name, None if untyped.

    `source` is the place that it comes from, where that is not its id.
    """

    id: ModelId
    origin: Origin
    docs: Docs
    fields: tuple[Field, ...]
    others: Type | None
    example: Json = None
    source: str = field(default="", kw_only=True)
    chosen: str | None = field(default=None, kw_only=True)
    """What it is called, if the API says so beside the name of the schema."""


@dataclass(frozen=True, slots=True)
class Alias:
    """A model that is a name for another type: an enumeration, a list, a union, text.

    `source` is the place that it comes from, where that is not its id.
    """

    id: ModelId
    origin: Origin
    docs: Docs
    type: Type
    example: Json = None
    source: str = field(default="", kw_only=True)
    chosen: str | None = field(default=None, kw_only=True)


Model = Object | Alias
