"""What the API sends by itself: the type of events, the parsers of callbacks, and their examples."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from specwright import ir

from .samples import NoSampleError, Samples, source_of_json
from .text import comment, document

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specwright.names import NameTable

    from .annotations import Annotations
    from .samples import Part


class CallbackView(Struct, frozen=True):
    """A method that reads a callback, as an attribute of the classes of both flavours."""

    name: str
    form: str
    docstring: str


def event_form(found: ir.Type, api: ir.Api, annotations: Annotations) -> str:
    """Return a type as the value that decodes it: a class as it is, any other type as `TypeForm`."""
    written = annotations.output(found)
    if isinstance(found, ir.Reference) and _is_class(found.model, api):
        return written
    return f"{annotations.scope.symbol('~_decode', 'TypeForm')}[{written}]"


def _is_class(key: ir.ModelId, api: ir.Api) -> bool:
    model = api.models[key]
    if isinstance(model, ir.Alias) and isinstance(model.type, ir.Reference):
        return _is_class(model.type.model, api)
    return isinstance(model, ir.Object)


def callbacks_of(
    resource: ir.Resource, api: ir.Api, names: NameTable, annotations: Annotations
) -> Iterator[CallbackView]:
    """Yield the parsers of what a resource's operations make the API send."""
    for operation in resource.operations:
        found = names.operations[operation.id]
        for name, callback in zip(found.callbacks, operation.callbacks, strict=True):
            annotations.scope.fixed("~_webhooks", "parses_callback")
            says = (
                f"Read the payload of the callback `{comment(callback.name)}` of `{found.method}`."
            )
            text = document(callback.docs.summary, callback.docs.description, 4)
            docstring = f"{says}\n\n{text}" if text else says
            form = event_form(callback.type, api, annotations).replace("builtins.", "")
            yield CallbackView(name, form, docstring)


def payload_of(webhook: ir.Webhook, api: ir.Api) -> Part | None:
    """Return a payload that the API may send, as Python writes it, None if none is known."""
    try:
        value = Samples(api.models, is_answer=True).value(webhook.type, "event", webhook.example)
    except NoSampleError:
        return None
    return source_of_json(value)
