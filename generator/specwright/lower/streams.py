"""Which operations stream, what their items are, and what asks for them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from specwright import ir
from specwright.config import StreamConfig

from .listed import dotted
from .media import essence, is_sequence
from .places import model_id

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from specwright.config import Config, ResourceConfig
    from specwright.diagnostics import Report
    from specwright.openapi import Description, MediaType, Operation, Schema

    from .schemas import SchemaLowering

_EVENTS = "text/event-stream"
_CONTENT_TYPES = {"sse": _EVENTS, "jsonl": "application/jsonl"}
_USUAL = "stream"
"""What APIs call the property that asks for a stream."""
_PARTS = frozenset({"data", "event", "id", "retry"})
"""The fields of an event (HTML, 9.2.6), by which OpenAPI 3.2, 4.14.4, describes one as an object."""

Endpoint = tuple[str, str]
"""A verb in upper case and a path."""


class StreamLowering(Struct, frozen=True):
    """Adds to operations the streams that they send; the types of items come from `schemas`."""

    description: Description
    schemas: SchemaLowering
    configured: Mapping[Endpoint, StreamConfig]
    report: Report

    def added(self, written: Operation, operation: ir.Operation) -> ir.Operation:
        """Return an operation with its stream, if it has one.

        Args:
            written: The operation as the document has it.
            operation: The same, lowered.
        """
        config = self._config(written, operation)
        found = next(_streams(written), None)
        if config is None and found is None:
            return operation
        status, media = found or ("", None)
        success = operation.success
        is_alone = (config is not None and config.is_always) or (
            success is not None and is_sequence(success.content_type or "")
        )
        chosen_by = None if is_alone else self._chosen_by(operation, config)
        if chosen_by is None and not is_alone and config is not None and config.discriminator:
            return operation  # said already: there is no such parameter
        if chosen_by is None and not is_alone:
            kind = essence(media.content_type) if media is not None else _EVENTS
            message = f"`{status or 'the answer'}` is JSON or `{kind}`, and nothing asks for that"
            where = media.node.key_span if media is not None else written.node.key_span
            self.report.add("unsupported-stream", where, message)
            return operation
        return replace(operation, stream=self._stream(operation, media, config, chosen_by))

    def _config(self, written: Operation, operation: ir.Operation) -> StreamConfig | None:
        """Return what is said of an operation's stream: by the configuration, or by an extension."""
        config = self.configured.get((operation.method.upper(), operation.path))
        said = written.said.stream
        if config is not None or said is None:
            return config
        return StreamConfig(
            said.node, said.kind, said.condition, said.condition is None, said.model, is_ours=False
        )

    def _chosen_by(
        self, operation: ir.Operation, config: StreamConfig | None
    ) -> tuple[str, str] | None:
        """Return the one boolean that asks for the stream."""
        wanted = config.discriminator if config is not None else None
        name = wanted or _USUAL
        body = operation.body
        fields = (body.fields or ()) if body is not None else ()
        found = [("body", f.name, f.type) for f in fields if f.name == name and not f.read_only]
        found += [
            (p.place, p.name, p.type)
            for p in operation.parameters
            if p.name == name and p.place == "query"
        ]
        places = [(place, name) for place, name, type_ in found if _is_boolean(type_)]
        if wanted is not None and config is not None and len(places) != 1:
            message = f"the operation has no boolean property or parameter `{wanted}`"
            self.report.add(_code(config), config.node.span, message)
        return places[0] if len(places) == 1 else None

    def _stream(
        self,
        operation: ir.Operation,
        media: MediaType | None,
        config: StreamConfig | None,
        chosen_by: tuple[str, str] | None,
    ) -> ir.Stream:
        kind = config.kind if config is not None else "sse"
        content_type = essence(media.content_type) if media is not None else _CONTENT_TYPES[kind]
        example = media.example.value if media is not None and media.example is not None else None
        model = self._model(config)
        if model is not None:
            return ir.Stream(content_type, ir.Reference(model), None, chosen_by, example)
        if config is not None and self.schemas.listed is not None:
            usual = self._usual(operation, media)
            if usual is not None:
                return ir.Stream(content_type, usual, None, chosen_by, example)
        is_events = content_type == _EVENTS
        schema = self._item(media) if media is not None else None
        if media is None and operation.success is not None:
            return ir.Stream(content_type, operation.success.type, None, chosen_by)
        if schema is None or (schema.node.key != "itemSchema" and self._is_text(schema)):
            item = None if is_events else ir.Anything()
            return ir.Stream(content_type, item, None, chosen_by, example)
        envelope = self._envelope(schema) if is_events else None
        if envelope is not None:
            schema = _with_contents(schema)
        origin = ir.OfStream(operation.id, "event" if is_events else "item")
        found = self.schemas.root_type(schema, origin)
        return ir.Stream(content_type, found, envelope, chosen_by, example)

    def _usual(self, operation: ir.Operation, media: MediaType | None) -> ir.Type | None:
        """Return what an operation streams as published packages have it: what it returns otherwise.

        That is what the stream is described as, if it is all that the operation answers.
        """
        success = operation.success
        if success is None or success.kind == "json" or media is None or media.schema is None:
            return success.type if success is not None else None
        if self._is_text(media.schema):
            return success.type
        origin = ir.OfResponse(operation.id, success.status, success=True)
        return self.schemas.root_type(media.schema, origin)

    def _item(self, media: MediaType) -> Schema | None:
        """Return the schema of an item.

        OpenAPI 3.2, 4.14: `itemSchema` is that of each item, `schema` that of an array of all of
        them. Where `schema` is no array, documents of older versions mean an item by it.
        """
        if media.item_schema is not None or media.schema is None:
            return media.item_schema
        resolved = self.description.resolve(media.schema)
        return resolved.items if resolved.types == ("array",) else media.schema

    def _is_text(self, schema: Schema) -> bool:
        """Return whether a schema says no more than that the answer is text."""
        resolved = self.description.resolve(schema)
        return resolved.types == ("string",) and resolved.enum is None and not resolved.all_of

    def _envelope(self, schema: Schema) -> ir.Envelope | None:
        """Return what the data of an event is, if a schema describes events as a whole."""
        resolved = self.description.resolve(schema)
        names = {name for name, _ in resolved.properties}
        variants = (*resolved.one_of, *resolved.any_of)
        if variants and not names:
            found = {self._envelope(variant) for variant in variants}
            return None if None in found else "json" if "json" in found else "text"
        if "data" not in names or not names <= _PARTS:
            return None
        data = dict(resolved.properties)["data"]
        inner = self.description.resolve(data)
        is_plain = inner.types == ("string",) and inner.content_schema is None
        return "text" if is_plain else "json"

    def _model(self, config: StreamConfig | None) -> ir.ModelId | None:
        """Return the model that a configuration names: a component, or the last part of a path."""
        if config is None or config.model is None:
            return None
        named = (self.schemas.listed or {}).items()
        listed = {dotted(origin): key for key, origin in named}
        found = listed.get(config.model) or component(self.description, config.model)
        if found is None:
            message = f"the spec has no schema `{config.model}`"
            self.report.add(_code(config), config.node.span, message)
        return found


def _code(config: StreamConfig) -> str:
    return "invalid-config" if config.is_ours else "invalid-extension"


def component(description: Description, wanted: str) -> ir.ModelId | None:
    """Return the component that a configuration names, by a reference, a path or its name alone."""
    folded = _folded(wanted.rpartition("/")[2].rpartition(".")[2])
    for name, schema in description.schemas:
        if _folded(name) == folded:
            return model_id(schema.node)
    return None


def configured_streams(config: Config) -> dict[Endpoint, StreamConfig]:
    """Return what a configuration says of streams, by endpoint."""
    found: dict[Endpoint, StreamConfig] = {}

    def walk(resources: Sequence[ResourceConfig]) -> None:
        for resource in resources:
            for method in resource.methods:
                if method.streaming is not None:
                    found.setdefault((method.verb, method.path), method.streaming)
            walk(resource.children)

    walk(config.resources)
    return found


def _streams(operation: Operation) -> Iterator[tuple[str, MediaType]]:
    """Yield the streams among the successful answers, each with its status."""
    for response in operation.responses:
        if response.status.upper().startswith("2") or (
            response.status == "default" and len(operation.responses) == 1
        ):
            for media in response.content:
                if is_sequence(media.content_type):
                    yield response.status, media


def _is_boolean(found: ir.Type) -> bool:
    return isinstance(found.inner if isinstance(found, ir.Nullable) else found, ir.Boolean)


def _folded(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())


def _with_contents(schema: Schema) -> Schema:
    """Return the schema of an event with the schema of what its data holds in the place of text."""
    properties = tuple(
        (name, child.content_schema if name == "data" and child.content_schema else child)
        for name, child in schema.properties
    )
    return replace(
        schema,
        properties=properties,
        one_of=tuple(map(_with_contents, schema.one_of)),
        any_of=tuple(map(_with_contents, schema.any_of)),
    )
