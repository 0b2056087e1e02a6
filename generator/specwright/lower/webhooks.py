"""Webhooks and callbacks in, what the API sends by itself out, and the union of all of it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from specwright import ir

from .media import kind_of, media_example, preferred

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from specwright.diagnostics import Report
    from specwright.openapi import MediaType, Operation

    from .schemas import SchemaLowering

_RECEIVERS = ("webhooks", "Webhooks", "WEBHOOKS")
"""What APIs call the resource that manages webhooks, if they have one."""
_EVENTS = "#/webhooks"
_DOCS = ir.Docs(description="Whatever the API sends to a webhook.")

TagValues = dict[str, tuple[str, ...]]
"""The texts that a property can have, by its name."""


class WebhookLowering(Struct, frozen=True):
    """Turns requests that the API sends into IR; the types they need come from `schemas`."""

    schemas: SchemaLowering
    report: Report

    def webhooks(self, written: Sequence[Operation]) -> tuple[ir.Webhook, ...]:
        """Return the webhooks that have JSON to read; the others are reported."""
        names = Counter(operation.path for operation in written)
        found: list[ir.Webhook] = []
        for operation in written:
            path = operation.path
            name = path if names[path] == 1 else f"{path} {operation.method.lower()}"
            webhook = self._webhook(operation, name, ir.OfWebhook(name))
            found += [webhook] if webhook is not None else []
        return tuple(found)

    def callbacks(self, written: Operation) -> tuple[ir.Webhook, ...]:
        """Return what an operation makes the API send; what is no JSON is reported.

        What is written below `components` may be that of several operations.
        """
        own = f"{written.node.pointer}/"
        found: list[ir.Webhook] = []
        for callback in written.callbacks:
            operation = callback.operation
            node = operation.node
            is_own = node.file is written.node.file and node.pointer.startswith(own)
            origin: ir.Origin = ir.OfWebhook(callback.name)
            if is_own:
                origin = ir.OfCallback(written.identity, callback.name)
            webhook = self._webhook(operation, callback.name, origin)
            if webhook is not None:
                found.append(replace(webhook, address=operation.path))
        return tuple(found)

    def _webhook(self, operation: Operation, name: str, origin: ir.Origin) -> ir.Webhook | None:
        body = operation.request_body
        content = body.content if body is not None else ()
        media = self._json(operation, name, content)
        if media is None:
            return None
        docs = operation.description or (body.description if body is not None else None)
        return ir.Webhook(
            name,
            operation.method,
            self.schemas.root_type(media.schema, origin),
            ir.Docs(operation.summary, docs, operation.deprecated),
            operation.node.pointer,
            media_example(media),
        )

    def _json(
        self, operation: Operation, name: str, content: tuple[MediaType, ...]
    ) -> MediaType | None:
        """Return the content that is JSON; what else a body can be is reported."""
        others = [media for media in content if kind_of(media.content_type) != "json"]
        for media in others:
            message = f"`{name}` can be sent as `{media.content_type}`, which is not read"
            self.report.add("unsupported-webhook", media.node.key_span, message)
        if not content:
            message = f"`{name}` has no body, so there is nothing to read"
            self.report.add("unsupported-webhook", operation.node.key_span, message)
        chosen = preferred(tuple(media for media in content if media not in others))
        return chosen[1] if chosen is not None else None


def with_receiver(
    resources: tuple[ir.Resource, ...],
    webhooks: tuple[ir.Webhook, ...],
    models: dict[ir.ModelId, ir.Model],
) -> tuple[ir.Resource, ...]:
    """Return resources with one that reads webhooks: that of this name, or a new one.

    `models` gets the union of all that webhooks send.
    """
    if not webhooks:
        return resources
    event = _event(webhooks, models)
    models[_EVENTS] = ir.Alias(_EVENTS, ir.AllWebhooks(), _DOCS, event)
    name = next((r.name for r in resources if r.name in _RECEIVERS), _RECEIVERS[0])
    if all(resource.name != name for resource in resources):
        docs = ir.Docs(description="What the API sends by itself.")
        resources = (*resources, ir.Resource(name, docs, ()))
    return tuple(
        replace(r, webhooks=webhooks, event=ir.Reference(_EVENTS)) if r.name == name else r
        for r in resources
    )


def _event(webhooks: tuple[ir.Webhook, ...], models: Mapping[ir.ModelId, ir.Model]) -> ir.Type:
    """Return what any webhook sends: unions among them are a part of this one.

    What tells the variants apart is a property that has other texts in each of them, by constants
    and enumerations, or by what a discriminator says.
    """
    declared: dict[ir.ModelId, TagValues] = {}
    names: dict[ir.Type, tuple[str, ...]] = {}
    for webhook in webhooks:
        found = tuple(_variants(webhook.type, models, declared))
        for variant in found:
            own = (webhook.name,) if len(found) == 1 else ()
            names[variant] = (*names.get(variant, ()), *own)
    values: dict[ir.ModelId, TagValues] = {}
    for variant in names:
        model = models.get(variant.model) if isinstance(variant, ir.Reference) else None
        if isinstance(model, ir.Object):
            values[model.id] = {**_enumerated(model), **declared.get(model.id, {})}
    tag = None
    if len(values) == len(names):
        tag = _tag(values) or _tag(_named(values, names, models))
    variants = tuple(names)
    return variants[0] if tag is None and len(variants) == 1 else ir.Union(variants, tag)


def _named(
    values: Mapping[ir.ModelId, TagValues],
    names: Mapping[ir.Type, tuple[str, ...]],
    models: Mapping[ir.ModelId, ir.Model],
) -> dict[ir.ModelId, TagValues]:
    """Return the texts of properties, with the names of webhooks where those are the texts.

    Where a property is a constant in some webhooks, and that is always the webhook's name, it is the
    name where it is any text as well.
    """
    found = {key: dict(known) for key, known in values.items()}
    for name in dict.fromkeys(name for known in values.values() for name in known):
        own = {key: names[ir.Reference(key)] for key in values}
        if all(set(known.get(name, own[key])) == set(own[key]) for key, known in values.items()):
            for key, known in found.items():
                if own[key] and _is_text(models[key], name):
                    known.setdefault(name, own[key])
    return found


def _is_text(model: ir.Model, name: str) -> bool:
    fields = model.fields if isinstance(model, ir.Object) else ()
    return any(field.name == name and isinstance(field.type, ir.Text) for field in fields)


def _variants(
    found: ir.Type,
    models: Mapping[ir.ModelId, ir.Model],
    declared: dict[ir.ModelId, TagValues],
) -> Iterator[ir.Type]:
    """Yield what a type can be, unions within it opened; `declared` gets what their tags say."""
    match found:
        case ir.Nullable():
            yield from _variants(found.inner, models, declared)
        case ir.Union(tag=tag):
            for value, key in tag.variants if tag is not None else ():
                name = tag.name if tag is not None else ""
                known = declared.setdefault(key, {})
                known[name] = (*known.get(name, ()), value)
            for variant in found.variants:
                yield from _variants(variant, models, declared)
        case ir.Reference():
            model = models.get(found.model)
            inner = model.type if isinstance(model, ir.Alias) else None
            if isinstance(inner, ir.Reference | ir.Union | ir.Nullable):
                yield from _variants(inner, models, declared)
            else:
                yield found
        case _:
            yield found


def _enumerated(model: ir.Object) -> TagValues:
    """Return the properties that have one of a few texts; those that have to be there come first."""
    return {
        field.name: tuple(str(value) for value in field.type.values)
        for field in sorted(model.fields, key=lambda field: not field.required)
        if isinstance(field.type, ir.Enumeration)
        and all(isinstance(value, str) for value in field.type.values)
    }


def _tag(values: Mapping[ir.ModelId, TagValues]) -> ir.Tag | None:
    """Return the first property whose texts are different in each variant."""
    for name in next(iter(values.values()), TagValues()):
        pairs = [(text, key) for key, known in values.items() for text in known.get(name, ())]
        texts = {text for text, _ in pairs}
        if len(texts) == len(pairs) and all(name in known for known in values.values()):
            return ir.Tag(name, tuple(pairs))
    return None
