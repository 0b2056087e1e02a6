"""What a document promises, apart from the inside of schemas.

Each part keeps two nodes: `node`, where it is defined, and `written`, where it is used, which is a
`$ref` if the two are not the same.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct, field
from msgspec.structs import replace

if TYPE_CHECKING:
    from collections.abc import Mapping

    from specwright.document import Node
    from specwright.openapi.versions import Version


class Written(Struct, frozen=True):
    """A part of a document: where it is defined, and where it is used."""

    node: Node
    written: Node


class Style(Struct, frozen=True):
    """How a value is written where everything is text (OpenAPI 3.2, 4.12.3), with all defaults.

    `explode` is None where it makes no difference.
    """

    style: str
    explode: bool | None
    allow_reserved: bool = False
    allow_empty: bool = False

    def flat(self) -> Style:
        """Return the style of a value without parts, for which lists and objects mean nothing."""
        style = self.style if self.style in {"label", "matrix"} else "plain"
        return replace(self, style=style, explode=None)


class Header(Written, frozen=True):
    """A header of a response or of a part; `name` is in lower case (RFC 9110, 5.1)."""

    name: str
    required: bool
    deprecated: bool
    style: Style
    schema: Node | None
    media: MediaType | None


class Parameter(Written, frozen=True):
    """A parameter; `schema` is None if there is none, or `media` says how the value is written."""

    name: str
    location: str
    required: bool
    deprecated: bool
    style: Style
    schema: Node | None
    media: MediaType | None

    @property
    def identity(self) -> tuple[str, str]:
        """What tells it from the others of an operation (OpenAPI 3.2, 4.10.1)."""
        is_header = self.location == "header"
        return self.location, self.name.lower() if is_header else self.name


class Encoding(Struct, frozen=True):
    """How a property is written as a part of a body (OpenAPI 3.2, 4.15), with all defaults.

    Either `content_type` or `style` counts. `rest` is what has no defaults: encodings within it.
    """

    name: str
    node: Node
    content_type: str | None
    style: Style | None
    headers: tuple[Header, ...]
    rest: Mapping[str, object]


class MediaType(Written, frozen=True):
    """A media type of a body, a response, a parameter or a header.

    `name` is in lower case without spaces, its parameters in order. `sequence` is what says how
    the parts of a sequence are written, by their positions.
    """

    name: str
    schema: Node | None
    item: Node | None
    encodings: tuple[Encoding, ...]
    sequence: Mapping[str, object]


class Body(Written, frozen=True):
    """The body of a request."""

    required: bool
    content: tuple[MediaType, ...]


class Response(Written, frozen=True):
    """The answer with a status: `200`, `4XX` or `default`."""

    status: str
    content: tuple[MediaType, ...]
    headers: tuple[Header, ...]
    links: Mapping[str, Written]


class Alternative(Struct, frozen=True):
    """The schemes with which one can call an operation, together; none if it is open to everybody."""

    node: Node
    schemes: Mapping[str, frozenset[str]]
    """The scopes that are asked for, by the name of the scheme."""

    @property
    def demands(self) -> frozenset[tuple[str, str]]:
        """All that is asked for: the schemes, and the scopes of each."""
        pairs = ((name, scope) for name, scopes in self.schemes.items() for scope in ("", *scopes))
        return frozenset(pairs)


class Effective(Struct, frozen=True):
    """Something that an operation inherits, or says by itself; `node` is where that is said."""

    node: Node


class Requirements(Effective, frozen=True):
    """The alternatives of an operation; there is always one."""

    alternatives: tuple[Alternative, ...]


class Server(Struct, frozen=True):
    """An address; `variables` are their default and the values that they may have."""

    node: Node
    url: str
    name: str | None
    variables: Mapping[str, tuple[Node, str, tuple[str, ...] | None]]


class Servers(Effective, frozen=True):
    """Where an operation is; there is always a server."""

    servers: tuple[Server, ...]


class Scheme(Written, frozen=True):
    """A security scheme. `identity` is what a request has to carry, `endpoints` where that is got."""

    name: str
    identity: Mapping[str, object]
    endpoints: Mapping[str, object]
    scopes: Mapping[str, frozenset[str]]
    """The scopes of each flow of OAuth 2."""
    deprecated: bool


class Site(Struct, frozen=True):
    """Where an operation is written.

    `parts` are the path items that it stands in: with a `$ref` beside other fields there are several,
    of which the last counts most. `name` is what people call the operation.
    """

    name: str
    path: str
    method: str
    node: Node
    parts: tuple[Node, ...]
    is_inverted: bool = False
    """Whether the server calls and the client answers."""

    @property
    def erased(self) -> str:
        """The path without the names of its parameters."""
        return _erased(self.path)


class Callback(Struct, frozen=True):
    """The requests that a call makes the server send to an address that the call says."""

    name: str
    expression: str
    node: Node
    sites: tuple[Site, ...]


class Operation(Struct, frozen=True, eq=False):
    """An operation with all that counts for it, wherever that is written."""

    site: Site
    operation_id: str | None
    tags: tuple[str, ...]
    deprecated: bool
    parameters: tuple[Parameter, ...]
    body: Body | None
    responses: tuple[Response, ...]
    callbacks: tuple[Callback, ...]
    fields: Mapping[str, Node] = field(default_factory=dict[str, "Node"])
    """The parameters of Swagger 2.0 that are fields of the body, by their names."""


class Contract(Struct, frozen=True, eq=False):
    """A whole document; operations are read with `read_operation` when somebody asks for them."""

    root: Node
    version: Version
    sites: tuple[Site, ...]
    webhooks: tuple[Site, ...]
    schemes: Mapping[str, Scheme]
    requirements: Requirements
    servers: Servers
    schemas: Mapping[str, Node]
    """The schemas that have a name of their own."""
    views: dict[tuple[int, str], Node] = field(default_factory=dict["tuple[int, str]", "Node"])
    """What was made of parts of a document of Swagger 2.0, so that each is made once."""


def _erased(path: str) -> str:
    """Return a path with `{}` for each parameter."""
    pieces = path.split("{")
    return "{}".join([pieces[0], *(piece.partition("}")[2] for piece in pieces[1:])])
