"""What pages say of webhooks and callbacks: what each sends, and a program that reads it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from specwright.view.markdown import block, code, inline
from specwright.view.samples import Entries, call_lines
from specwright.view.text import summary_and_rest
from specwright.view.webhooks import payload_of

if TYPE_CHECKING:
    from specwright import ir
    from specwright.names import NameTable
    from specwright.view.samples import Part

    from .trees import Trees


class EventSection(Struct, frozen=True):
    """Something that the API sends, as Markdown; the example is a program."""

    name: str
    text: str
    call: str
    """What reads it, and what that gives."""
    example: tuple[str, ...]
    tree: tuple[str, ...]


def webhook_sections(
    resource: ir.Resource, accessor: str, trees: Trees
) -> tuple[EventSection, ...]:
    """Return what the page of a resource says of each webhook that it reads."""
    return tuple(_section(w, f"{accessor}.unsafe_unwrap", trees) for w in resource.webhooks)


def callback_sections(
    path: tuple[ir.Resource, ...], operation: ir.Operation, trees: Trees
) -> tuple[EventSection, ...]:
    """Return what the section of a call says of each of its callbacks."""
    above = trees.names.attributes(tuple(resource.name for resource in path))
    methods = trees.names.operations[operation.id].callbacks
    pairs = zip(operation.callbacks, methods, strict=True)
    return tuple(_section(callback, f"{above}.{name}", trees) for callback, name in pairs)


def _section(webhook: ir.Webhook, method: str, trees: Trees) -> EventSection:
    summary, rest = summary_and_rest(webhook.docs.summary, webhook.docs.description)
    address = f"Sent to {code(webhook.address)}." if webhook.address is not None else ""
    deprecated = "Deprecated." if webhook.docs.deprecated else ""
    text = "\n\n".join(part for part in (inline(summary), block(rest), address, deprecated) if part)
    returns = code(trees.kinds.written(webhook.type))
    payload = payload_of(webhook, trees.api)
    return EventSection(
        code(webhook.name),
        text,
        f"{code(f'client.{method}(payload)')} returns {returns}.",
        _program(payload, method, trees.names) if payload is not None else (),
        tuple(trees.lines(webhook.type, is_root=True)),
    )


def _program(payload: Part, method: str, names: NameTable) -> tuple[str, ...]:
    """Return a program that reads a payload, as a test of a handler would."""
    text = Entries("json.dumps(", (("", payload),), ")", is_call=True)
    return (
        "import json",
        "",
        f"from {names.package} import {names.sync_client}",
        "",
        f"client = {names.sync_client}()",
        *call_lines(text, "payload = "),
        f"event = client.{method}(payload)",
        "print(event)",
    )
