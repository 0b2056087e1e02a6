"""Typed OpenAPI objects, each with the node it was read from. Names are the specification's."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from msgspec import Struct

from .extensions import NOTHING, Said

if TYPE_CHECKING:
    from collections.abc import Mapping

    from specwright.diagnostics import Diagnostic
    from specwright.document import Node

Location = Literal["path", "query", "querystring", "header", "cookie"]
Requirement = tuple[tuple[str, tuple[str, ...]], ...]
"""The security schemes that are needed together: the name of each, and the scopes of it."""


class Discriminator(Struct, frozen=True):
    """A Discriminator Object: the property whose value tells the variant, and what values mean.

    A mapping's values are the schemas that they lead to; `default` is that of an object whose
    property has none of them, or is not there (OpenAPI 3.2, 4.25).
    """

    node: Node
    property_name: str
    mapping: tuple[tuple[str, Schema], ...]
    default: Schema | None = None


class Schema(Struct, frozen=True):
    """A Schema Object (JSON Schema 2020-12 as OpenAPI 3.1 uses it).

    A schema with a `reference` stands for the schema at that node, beside its own keywords.
    `boolean` is set for the schemas `true` and `false`. `types` is empty when none is given.
    """

    node: Node
    reference: Node | None = None
    boolean: bool | None = None
    types: tuple[str, ...] = ()
    format: str | None = None
    title: str | None = None
    description: str | None = None
    enum: tuple[object, ...] | None = None
    has_const: bool = False
    const: object = None
    has_default: bool = False
    default: object = None
    example: Node | None = None
    properties: tuple[tuple[str, Schema], ...] = ()
    required: frozenset[str] = frozenset()
    additional_properties: Schema | None = None
    pattern_properties: tuple[tuple[str, Schema], ...] = ()
    items: Schema | None = None
    content_schema: Schema | None = None
    """The schema of what a string holds (JSON Schema Validation, 8.5)."""
    prefix_items: tuple[Schema, ...] = ()
    content_encoding: str | None = None
    content_media_type: str | None = None
    all_of: tuple[Schema, ...] = ()
    any_of: tuple[Schema, ...] = ()
    one_of: tuple[Schema, ...] = ()
    conditional: tuple[Schema, ...] = ()
    """What holds under conditions: `then`, `else`, `dependentSchemas`."""
    discriminator: Discriminator | None = None
    read_only: bool = False
    write_only: bool = False
    deprecated: bool = False
    bounds: tuple[tuple[str, object], ...] = ()
    """The keywords that limit a value (`minimum`, `maxLength`, `pattern`, ...), as written."""
    said: Said = NOTHING
    """What its extensions say."""


class Encoding(Struct, frozen=True):
    """An Encoding Object with the property that it is for; without a style, `explode` means nothing."""

    node: Node
    name: str
    content_type: str | None
    style: str | None
    explode: bool
    allow_reserved: bool


class MediaType(Struct, frozen=True):
    """A Media Type Object with the content type it stands under."""

    node: Node
    content_type: str
    schema: Schema | None
    example: Node | None
    encodings: tuple[Encoding, ...] = ()
    item_schema: Schema | None = None
    """The schema of one item of a sequence (OpenAPI 3.2, 4.14)."""


class Parameter(Struct, frozen=True):
    """A Parameter Object; `style` and `explode` hold the specification's defaults if not given.

    `content_type` is set for a parameter described by `content` instead of `schema`.
    """

    node: Node
    name: str
    location: Location
    required: bool
    schema: Schema | None
    content_type: str | None
    style: str
    explode: bool
    allow_reserved: bool
    description: str | None
    deprecated: bool
    example: Node | None
    said: Said = NOTHING


class RequestBody(Struct, frozen=True):
    """A Request Body Object."""

    node: Node
    required: bool
    description: str | None
    content: tuple[MediaType, ...]


class Response(Struct, frozen=True):
    """A Response Object; `component` is its name if it is shared by several operations."""

    node: Node
    status: str
    description: str | None
    content: tuple[MediaType, ...]
    component: str | None = None


class Operation(Struct, frozen=True):
    """An Operation Object, with the parameters of its path item taken over.

    `security` is None when the document's own applies.
    """

    node: Node
    method: str
    path: str
    operation_id: str | None
    summary: str | None
    description: str | None
    deprecated: bool
    tags: tuple[str, ...]
    parameters: tuple[Parameter, ...]
    request_body: RequestBody | None
    responses: tuple[Response, ...]
    security: tuple[Requirement, ...] | None
    hosts: tuple[Server, ...] = ()
    """Its own servers, or those of its path item; empty where the document's apply."""
    callbacks: tuple[Callback, ...] = ()
    way: str = ""
    """The pointer by which `paths` leads to it, through references; empty if it is not there."""
    said: Said = NOTHING

    @property
    def identity(self) -> str:
        """What no other operation has: one path item can be that of several paths."""
        return self.way or self.node.pointer


class Callback(Struct, frozen=True):
    """A request that the API makes because of an operation: one of a Callback Object.

    `name` is the key under `callbacks`. The path of its operation is the runtime expression that
    says where the request goes.
    """

    name: str
    operation: Operation


class Omission(Struct, frozen=True):
    """An operation that could not be read, and the finding that says why.

    `operation` is what could be read of it, `errors` all that was wrong.
    """

    method: str
    path: str
    reason: Diagnostic
    operation: Operation | None = None
    errors: tuple[Diagnostic, ...] = ()


class OAuthFlow(Struct, frozen=True):
    """An OAuth Flow Object: `kind` is the key that it stands under."""

    node: Node
    kind: str
    token_url: str | None
    refresh_url: str | None


class SecurityScheme(Struct, frozen=True):
    """A Security Scheme Object: `kind` is its `type`, `scheme` that of an `http` one."""

    node: Node
    name: str
    kind: str
    description: str | None
    scheme: str | None
    parameter: str | None
    location: str | None
    bearer_format: str | None
    flows: tuple[OAuthFlow, ...] = ()
    deprecated: bool = False
    discovery_url: str | None = None
    """The `openIdConnectUrl`."""


class ServerVariable(Struct, frozen=True):
    """A Server Variable Object with its name."""

    name: str
    default: str
    values: tuple[str, ...]
    description: str | None


class Server(Struct, frozen=True):
    """A Server Object; its `url` has the names of variables in braces.

    `name` is what OpenAPI 3.2 calls it by (4.6).
    """

    node: Node
    url: str
    name: str | None
    description: str | None
    variables: tuple[ServerVariable, ...]


class Tag(Struct, frozen=True):
    """A Tag Object. `parent` is the tag that it is below (OpenAPI 3.2, 4.22).

    `is_group` is false for one that marks operations, such as a badge, rather than groups them.
    """

    name: str
    summary: str | None
    description: str | None
    parent: str | None = None
    is_group: bool = True


class Contents(Struct, frozen=True):
    """The parts of a document that stand elsewhere, and are called otherwise, in Swagger 2.0."""

    schemas: tuple[tuple[str, Schema], ...]
    operations: tuple[Operation | Omission, ...]
    hosts: tuple[Server, ...]
    security_schemes: tuple[SecurityScheme, ...]
    webhooks: tuple[Operation | Omission, ...] = ()


class Description(Struct, frozen=True):
    """A whole document.

    `schemas` are the named components, sorted; `targets` are all schemas that
    any reference leads to, by the key of their node.
    """

    node: Node
    title: str
    version: str
    summary: str | None
    description: str | None
    hosts: tuple[Server, ...]
    tags: tuple[Tag, ...]
    operations: tuple[Operation, ...]
    omitted: tuple[Omission, ...]
    security: tuple[Requirement, ...]
    security_schemes: tuple[SecurityScheme, ...]
    schemas: tuple[tuple[str, Schema], ...]
    targets: Mapping[tuple[str, str], Schema]
    webhooks: tuple[Operation, ...] = ()
    """Requests that the API makes by itself; the path of each is its name."""
    excluded: tuple[tuple[str, str], ...] = ()
    """Verbs and paths of operations that its user does not want."""

    def resolve(self, schema: Schema) -> Schema:
        """Return the schema that a schema's reference leads to, or itself without one."""
        if schema.reference is None:
            return schema
        return self.targets[node_key(schema.reference)]


def node_key(node: Node) -> tuple[str, str]:
    """Return what identifies a place across the files of a spec: the file and the pointer."""
    return node.file.name, node.pointer
